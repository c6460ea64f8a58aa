// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/lagbars.h"

#include "widgets/balancewords.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trustbilanz {

namespace {
constexpr int kLeastHeight = 200;
constexpr QMarginsF kMargins(30, 22, 6, 40);
constexpr double kBarShare = 0.5; ///< of the width of a column
constexpr int kPixels = 11;
} // namespace

LagBars::LagBars(QWidget* parent)
    : QWidget(parent)
{
    setMinimumHeight(kLeastHeight);
    setFocusPolicy(Qt::StrongFocus);
}

void LagBars::setLags(std::vector<TensionLag> lags, std::optional<int> strongest,
                      const QString& emptyReason)
{
    m_lags = std::move(lags);
    m_strongest = strongest;
    m_emptyReason = emptyReason;
    describe();
    update();
}

bool LagBars::isEmpty() const
{
    return std::ranges::none_of(m_lags,
                                [](const TensionLag& lag) { return lag.correlation.has_value(); });
}

void LagBars::describe()
{
    QStringList sentences;
    for (const TensionLag& lag : m_lags) {
        if (lag.correlation)
            sentences << tr("Lag %1: %2.", "how far apart, and the correlation")
                             .arg(text::count(lag.lag), text::correlation(lag));
    }
    setAccessibleDescription(sentences.isEmpty() ? m_emptyReason
                                                 : sentences.join(QLatin1Char(' ')));
}

void LagBars::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    update();
}

void LagBars::paintAxis(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = themeOf(palette());
    painter.setFont(textFont(kPixels));
    for (const double value : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
        const double y = area.center().y() - value * area.height() / 2;
        painter.setPen(QPen(value == 0 ? theme.mutedText : theme.grid, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(0, y - 9, area.left() - 6, 18), Qt::AlignRight | Qt::AlignVCenter,
                         text::number(value, value == std::floor(value) ? 0 : 1));
    }
    painter.drawText(QRectF(0, 0, area.right(), area.top() - 4), Qt::AlignLeft | Qt::AlignTop,
                     tr("Correlation r"));
    painter.drawText(QRectF(area.left(), area.bottom() + 20, area.width(), 18),
                     Qt::AlignRight | Qt::AlignVCenter, tr("Lag in periods"));
}

void LagBars::paintBar(QPainter& painter, const TensionLag& lag, const QRectF& column) const
{
    const Theme& theme = themeOf(palette());
    const bool strongest = m_strongest == lag.lag;
    painter.setFont(textFont(kPixels, strongest ? QFont::DemiBold : QFont::Normal));
    painter.setPen(strongest ? theme.text : theme.mutedText);
    painter.drawText(QRectF(column.left(), column.bottom() + 3, column.width(), 18),
                     Qt::AlignCenter, text::count(lag.lag));
    const double zero = column.center().y();
    if (!lag.correlation)
        return painter.drawText(QRectF(column.left(), zero - 18, column.width(), 16),
                                Qt::AlignCenter, text::missing());
    const double end = zero - *lag.correlation * column.height() / 2;
    const double width = column.width() * kBarShare;
    const QRectF bar(QPointF(column.center().x() - width / 2, std::min(zero, end)),
                     QSizeF(width, std::max(1.0, std::abs(end - zero))));
    painter.fillRect(bar, strongest ? theme.accent : theme.mutedText);
    const double top = zero - lag.high.value_or(*lag.correlation) * column.height() / 2;
    const double bottom = zero - lag.low.value_or(*lag.correlation) * column.height() / 2;
    painter.save();
    painter.setPen(QPen(theme.text, 1));
    painter.drawLine(QPointF(column.center().x(), top), QPointF(column.center().x(), bottom));
    painter.restore();
    const double label
        = *lag.correlation < 0 ? std::max(bottom, bar.bottom()) + 1 : std::min(top, bar.top()) - 17;
    painter.drawText(QRectF(column.left(), label, column.width(), 16), Qt::AlignCenter,
                     text::number(*lag.correlation, 2));
}

void LagBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(palette());
    if (isEmpty()) {
        painter.setFont(textFont(13));
        painter.setPen(theme.mutedText);
        painter.drawText(rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyReason);
    } else {
        const QRectF area = QRectF(rect()).marginsRemoved(kMargins);
        paintAxis(painter, area);
        const double width = area.width() / double(m_lags.size());
        QRectF column(area.left(), area.top(), width, area.height());
        for (const TensionLag& lag : m_lags) {
            paintBar(painter, lag, column);
            column.translate(width, 0);
        }
    }
    if (!property("keyboardFocus").toBool())
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace trustbilanz
