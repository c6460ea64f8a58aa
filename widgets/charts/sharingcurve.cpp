// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/sharingcurve.h"

#include "widgets/text.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace trustbilanz {

namespace {
constexpr int kLeastHeight = 280;
constexpr int kLeastWidth = 320;
constexpr QMarginsF kMargins(40, 44, 14, 42);
constexpr int kPixels = 11;
constexpr double kDeepest = 0.5; ///< of the best: what lies deeper tells no more
constexpr double kHeadroom = 1.1;
constexpr int kLines = 4; ///< of the grid above zero
constexpr qsizetype kKeyStep = 10; ///< points of the curve, a percent
constexpr qsizetype kKeyLeap = 100;

/// 1, 2 or 5 times a power of ten.
double roundStep(double raw)
{
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}
} // namespace

SharingCurve::SharingCurve(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(kLeastWidth, kLeastHeight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void SharingCurve::setOptimum(SharingOptimum optimum)
{
    m_optimum = std::move(optimum);
    if (m_crosshair && *m_crosshair >= m_optimum.curve.size())
        m_crosshair.reset();
    describe();
    update();
}

QString SharingCurve::reading() const
{
    if (!m_crosshair)
        return {};
    const SharingPoint& point = m_optimum.curve[*m_crosshair];
    return tr("Share %1: net %2").arg(text::percent(point.share), text::number(point.net, 1));
}

void SharingCurve::describe()
{
    QStringList sentences {
        tr("Curve of the net over the share of data, from 0 to %1.")
            .arg(text::percent(m_optimum.curve.empty() ? 1 : m_optimum.curve.back().share))};
    sentences << tr("Best at %1 with %2.")
                     .arg(text::percent(m_optimum.best.share), text::number(m_optimum.best.net, 1));
    if (m_optimum.plateau)
        sentences << tr("Plateau from %1 to %2.")
                         .arg(text::percent(m_optimum.plateau->low),
                              text::percent(m_optimum.plateau->high));
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
}

void SharingCurve::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    update();
}

void SharingCurve::setName(const QString& name)
{
    m_name = name;
    if (!m_crosshair)
        setAccessibleName(name);
}

void SharingCurve::setCrosshair(std::optional<size_t> point)
{
    if (m_crosshair == point)
        return;
    m_crosshair = point;
    setAccessibleName(point ? reading() : m_name);
    update();
}

void SharingCurve::keyPressEvent(QKeyEvent* event)
{
    const qsizetype last = qsizetype(m_optimum.curve.size()) - 1;
    const qsizetype at = qsizetype(m_crosshair.value_or(0));
    const auto go = [&](qsizetype to) { setCrosshair(size_t(std::clamp<qsizetype>(to, 0, last))); };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(at - kKeyStep);
    case Qt::Key_Right:
        return go(at + kKeyStep);
    case Qt::Key_PageDown:
        return go(at - kKeyLeap);
    case Qt::Key_PageUp:
        return go(at + kKeyLeap);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    case Qt::Key_Escape:
        return setCrosshair(std::nullopt);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SharingCurve::mouseMoveEvent(QMouseEvent* event)
{
    const double share = (event->position().x() - area().left()) / area().width();
    const auto& curve = m_optimum.curve;
    if (curve.empty() || share < 0 || share > curve.back().share)
        return setCrosshair(std::nullopt);
    const auto found = std::ranges::lower_bound(curve, share, {}, &SharingPoint::share);
    setCrosshair(size_t(found - curve.begin()));
}

void SharingCurve::leaveEvent(QEvent*)
{
    setCrosshair(std::nullopt);
}

QRectF SharingCurve::area() const
{
    return QRectF(rect()).marginsRemoved(kMargins);
}

double SharingCurve::highest() const
{
    return m_optimum.best.net > 0 ? m_optimum.best.net * kHeadroom : 1;
}

double SharingCurve::lowest() const
{
    const auto least = std::ranges::min_element(m_optimum.curve, {}, &SharingPoint::net);
    const double net = least == m_optimum.curve.end() ? 0 : least->net;
    return std::max(std::min(0.0, net), -kDeepest * highest());
}

double SharingCurve::x(double share) const
{
    return area().left() + share * area().width();
}

double SharingCurve::y(double net) const
{
    const double bottom = lowest();
    return area().bottom() - (net - bottom) / (highest() - bottom) * area().height();
}

void SharingCurve::paintAxes(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    painter.setFont(textFont(kPixels));
    const double step = roundStep(highest() / kLines);
    for (double net = std::ceil(lowest() / step) * step; net <= highest(); net += step) {
        const bool isZero = std::abs(net) < step / 2;
        painter.setPen(QPen(isZero ? theme.mutedText : theme.grid, 1));
        painter.drawLine(QPointF(area().left(), y(net)), QPointF(area().right(), y(net)));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(0, y(net) - 9, area().left() - 6, 18),
                         Qt::AlignRight | Qt::AlignVCenter,
                         text::number(isZero ? 0 : net, step < 1 ? 1 : 0));
    }
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
        painter.drawText(QRectF(x(share) - 30, area().bottom() + 4, share == 1 ? 44 : 60, 16),
                         share == 1 ? Qt::AlignRight : Qt::AlignHCenter, text::percent(share));
    painter.drawText(QRectF(0, 0, width(), 16), Qt::AlignLeft | Qt::AlignTop, tr("Net"));
    painter.drawText(QRectF(0, area().bottom() + 22, area().right(), 16),
                     Qt::AlignRight | Qt::AlignTop, tr("Share of data used and shared"));
}

/// The word stands above its band, moved in where the band touches an edge.
void SharingCurve::paintPlateau(QPainter& painter) const
{
    if (!m_optimum.plateau)
        return;
    const Theme& theme = themeOf(palette());
    const QRectF band(QPointF(x(m_optimum.plateau->low), area().top()),
                      QPointF(x(m_optimum.plateau->high), area().bottom()));
    painter.fillRect(band, theme.band(theme.good));
    painter.setFont(textFont(kPixels, QFont::DemiBold));
    painter.setPen(theme.good);
    const QString words
        = tr("Plateau %1 to %2")
              .arg(text::percent(m_optimum.plateau->low), text::percent(m_optimum.plateau->high));
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(words) + 4;
    const double left = std::clamp(band.center().x() - wide / 2, area().left(),
                                   std::max(area().left(), area().right() - wide));
    painter.drawText(QRectF(left, area().top() - 20, wide, 16), Qt::AlignCenter, words);
}

void SharingCurve::paintCurve(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    QPainterPath path;
    for (const SharingPoint& point : m_optimum.curve) {
        const QPointF at(x(point.share), y(point.net));
        path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    painter.save();
    painter.setClipRect(area().adjusted(-1, -1, 1, 1));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawPath(path);
    painter.restore();
}

void SharingCurve::paintCrosshair(QPainter& painter) const
{
    if (!m_crosshair)
        return;
    const Theme& theme = themeOf(palette());
    const SharingPoint& point = m_optimum.curve[*m_crosshair];
    painter.setPen(QPen(theme.mutedText, 1));
    painter.drawLine(QPointF(x(point.share), area().top()),
                     QPointF(x(point.share), area().bottom()));
    painter.setFont(numberFont(kPixels, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(QRectF(area().left(), 0, area().width(), 16), Qt::AlignRight | Qt::AlignTop,
                     reading());
}

void SharingCurve::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlateau(painter);
    paintAxes(painter);
    paintCurve(painter);
    paintCrosshair(painter);
    if (!property("keyboardFocus").toBool())
        return;
    painter.setPen(QPen(themeOf(palette()).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace trustbilanz
