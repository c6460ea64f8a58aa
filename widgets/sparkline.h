// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace trustbilanz {

/// A trend without axes, beside a key figure. NaN leaves a gap.
class Sparkline final : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget* parent = nullptr);
    void setTrend(const QList<double>& trend, const QColor& color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<QPolygonF> strokes() const;
    QList<double> m_trend;
    QColor m_color;
};

} // namespace trustbilanz
