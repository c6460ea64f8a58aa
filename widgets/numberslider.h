// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/numberfield.h"

#include <QSlider>

namespace trustbilanz {

/// Moves the number of a field by mouse, arrow and page keys: in its steps where they are few,
/// otherwise the finer the nearer to zero, so that a thousand and a billion are both in reach.
class NumberSlider final : public QSlider
{
    Q_OBJECT
public:
    explicit NumberSlider(const NumberField::Limits& limits, QWidget* parent = nullptr);
    /// None stands at the low end. Does not move where the place stands for the number already.
    void showNumber(std::optional<double> number);
    /// What a place of the slider stands for, with two digits; between the limits.
    double numberAt(int place) const;

signals:
    void picked(double number); ///< by the user

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    bool hasFewSteps() const;
    double bent(double number) const; ///< evenly along the slider
    double unbent(double place) const;
    int placeOf(double number) const;

    NumberField::Limits m_limits;
};

} // namespace trustbilanz
