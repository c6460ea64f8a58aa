// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/distributionpicture.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace trustbilanz {

namespace {
constexpr QSize kSize(88, 32);
constexpr int kSteps = 64;
constexpr double kNormalRange = 3; ///< standard deviations to either side
constexpr double kLogRange = 2.2; ///< the long tail would flatten the picture
constexpr double kTwoSidedNinety = 3.2897072539; ///< 2 z(.95)

struct LogShape {
    double mu = 0;
    double sigma = 0;
};

LogShape logShape(const Distribution& distribution)
{
    const auto& n = distribution.numbers;
    if (distribution.kind == DistributionKind::Lognormal)
        return {n[0], n[1]};
    return {(std::log(n[0]) + std::log(n[1])) / 2,
            (std::log(n[1]) - std::log(n[0])) / kTwoSidedNinety};
}

double bell(double z)
{
    return std::exp(-z * z / 2);
}

/// At `share` of the way from lowest to highest, but for a factor.
double density(const Distribution& distribution, double share)
{
    const auto& n = distribution.numbers;
    switch (distribution.kind) {
    case DistributionKind::Fixed:
        return 0;
    case DistributionKind::Uniform:
        return 1;
    case DistributionKind::Triangular: {
        const double mode = (n[1] - n[0]) / (n[2] - n[0]);
        return share < mode ? share / mode : mode < 1 ? (1 - share) / (1 - mode) : 1;
    }
    case DistributionKind::Pert: {
        const double mode = (n[1] - n[0]) / (n[2] - n[0]);
        return std::pow(share, distribution.gamma * mode)
            * std::pow(1 - share, distribution.gamma * (1 - mode));
    }
    case DistributionKind::Lognormal:
    case DistributionKind::Lognormal90: {
        const LogShape shape = logShape(distribution);
        const double x = share * std::exp(kLogRange * shape.sigma);
        return x > 0 ? bell(std::log(x) / shape.sigma) / x : 0;
    }
    case DistributionKind::Normal:
        return bell((2 * share - 1) * kNormalRange);
    }
    return 0;
}

bool isSpread(const Distribution& distribution)
{
    const DistributionForm& form = formOf(distribution.kind);
    const auto& n = distribution.numbers;
    const bool isLog = distribution.kind == DistributionKind::Lognormal
        || distribution.kind == DistributionKind::Normal;
    return form.count > 1 && form.isValid(n) && (isLog ? n[1] > 0 : n[form.count - 1] > n[0]);
}
} // namespace

std::vector<double> densityOf(const Distribution& distribution, int steps)
{
    if (!isSpread(distribution))
        return {};
    std::vector<double> values;
    for (int i = 0; i <= steps; ++i)
        values.push_back(density(distribution, double(i) / steps));
    const double highest = std::ranges::max(values);
    for (double& value : values)
        value /= highest;
    return values;
}

DistributionPicture::DistributionPicture(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DistributionPicture::sizeHint() const
{
    return kSize;
}

void DistributionPicture::setDistribution(const Distribution& distribution)
{
    m_distribution = distribution;
    update();
}

void DistributionPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(palette());
    const QRectF area = QRectF(rect()).adjusted(2, 3, -2, -2);
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const std::vector<double> values = densityOf(m_distribution, kSteps);
    painter.setPen(QPen(theme.accent, 1.6));
    if (values.empty())
        return painter.drawLine(QPointF(area.center().x(), area.top()),
                                QPointF(area.center().x(), area.bottom()));
    QPainterPath path(area.bottomLeft());
    for (size_t i = 0; i < values.size(); ++i)
        path.lineTo(area.left() + double(i) / kSteps * area.width(),
                    area.bottom() - values[i] * area.height());
    path.lineTo(area.bottomRight());
    painter.fillPath(path, theme.band(theme.accent));
    painter.drawPath(path);
}

} // namespace trustbilanz
