// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/categories.h"
#include "widgets/charts/plotgeometry.h"

#include <QBrush>
#include <QWidget>

#include <vector>

namespace trustbilanz {

/// Shares of the categories over time: a strip for each trust level, in it a column for each
/// period, stacked by willingness to share. What is hidden is hatched.
class CategoryStrips final : public QWidget
{
    Q_OBJECT
public:
    explicit CategoryStrips(QWidget* parent = nullptr);
    void setSeries(const CategorySeries& series);
    void retranslate();
    /// Names in the legend: of what is drawn, and nothing else.
    QStringList legend() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    charts::PlotGeometry stripOf(TrustLevel level) const;
    QRectF columnOf(const CategoryPeriod& period, const charts::PlotGeometry& strip) const;
    struct LegendEntry {
        QBrush brush;
        QString name;
    };
    std::vector<LegendEntry> legendEntries() const;
    bool isDrawn(Willingness willingness) const;
    bool hasHidden() const;
    void paintLegend(QPainter& painter) const;
    void paintStrip(QPainter& painter, TrustLevel level) const;
    void paintColumn(QPainter& painter, const CategoryPeriod& period, TrustLevel level,
                     const charts::PlotGeometry& strip) const;
    QString readingAt(const QPoint& place) const;
    double largestShare() const;

    CategorySeries m_series;
    double m_maximum = 1; ///< share at the top of every strip
};

} // namespace trustbilanz
