// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/datasharing.h"

#include <QWidget>

namespace trustbilanz {

/// The net of sharing data over the share, with the plateau as a band and the best share as a
/// point. Mouse and arrow keys read the curve.
class SharingCurve final : public QWidget
{
    Q_OBJECT
public:
    explicit SharingCurve(QWidget* parent = nullptr);
    void setOptimum(SharingOptimum optimum);
    /// What it is called while no crosshair reads a point.
    void setName(const QString& name);
    /// What the crosshair reads; empty without one.
    QString reading() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF area() const;
    double lowest() const;
    double highest() const;
    double x(double share) const;
    double y(double net) const;
    void describe();
    void setCrosshair(std::optional<size_t> point);
    void paintAxes(QPainter& painter) const;
    void paintPlateau(QPainter& painter) const;
    void paintCurve(QPainter& painter) const;
    void paintCrosshair(QPainter& painter) const;

    SharingOptimum m_optimum;
    QString m_name;
    std::optional<size_t> m_crosshair; ///< index of the curve
};

} // namespace trustbilanz
