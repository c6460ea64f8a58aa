// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/density.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace trustbilanz {

namespace charts {
struct PlotGeometry;
struct Reading;
} // namespace charts

/// The distribution of scores over time as one picture: a column for each period, darker where more
/// of its customers stand. Columns that may not show are hatched. A crosshair follows mouse and
/// arrow keys and reads deciles, never single answers.
class DensityStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit DensityStrip(QWidget* parent = nullptr);
    /// `emptyReason` stands in place of a picture without columns.
    void setContent(const Density& density, const QString& emptyReason);
    const Density& content() const { return m_density; }
    /// Position of the column under the crosshair; none = hidden.
    std::optional<size_t> crosshair() const { return m_crosshair; }
    void setCrosshair(std::optional<size_t> column);
    /// What stands under the crosshair, line by line.
    QStringList reading() const;
    /// Index points between the ticks of the value axis: those between two answers of a short
    /// scale.
    double tickStep() const;
    /// The picture as it is drawn: one row for each bin, highest first.
    QImage image(int width) const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// First day of the first column, and the day after the last: columns are whole periods.
    Day first() const;
    Day end() const;
    charts::PlotGeometry geometry() const;
    charts::Reading readingOf(size_t column) const;
    QRectF columnRect(size_t column, const charts::PlotGeometry& plot) const;
    void paintBlanks(QPainter& painter, const charts::PlotGeometry& plot) const;
    void paintLegend(QPainter& painter, const charts::PlotGeometry& plot) const;
    void paintMedian(QPainter& painter, const charts::PlotGeometry& plot) const;
    void paintPlot(QPainter& painter) const;
    void move(int steps);
    QString description() const;

    Density m_density;
    QString m_emptyReason;
    std::optional<size_t> m_crosshair;
};

} // namespace trustbilanz
