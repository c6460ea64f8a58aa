// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/numberslider.h"

#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace trustbilanz {

namespace {
constexpr int kMostSteps = 100; ///< that a slider takes one by one
constexpr int kPlaces = 300;
constexpr int kStepDecimals = 9; ///< more than any step has
constexpr int kPage = 10; ///< places that a page key moves
constexpr double kWidest = 1e11; ///< beyond, the end of the slider stands for the number

/// With so many digits behind the point, or before it where negative; the nearest number to
/// what is written, 0.3 and not 0.30000000000000004.
double rounded(double number, int decimals)
{
    const double power = std::pow(10, std::abs(decimals));
    return decimals >= 0 ? std::round(number * power) / power : std::round(number / power) * power;
}

/// With two digits: 61 000 instead of 61 237.
double shortened(double number)
{
    return number == 0 ? 0 : rounded(number, 1 - int(std::floor(std::log10(std::abs(number)))));
}
} // namespace

NumberSlider::NumberSlider(const NumberField::Limits& limits, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_limits(limits)
{
    m_limits.minimum = std::max(limits.minimum, -kWidest);
    m_limits.maximum = std::min(limits.sliderEnd.value_or(limits.maximum), kWidest);
    const double steps = (m_limits.maximum - m_limits.minimum) / m_limits.step;
    setRange(0, hasFewSteps() ? int(std::lround(steps)) : kPlaces);
    setPageStep(std::max(1, maximum() / kPage));
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSlider::valueChanged, this, [this](int place) { emit picked(numberAt(place)); });
}

bool NumberSlider::hasFewSteps() const
{
    return m_limits.maximum - m_limits.minimum <= kMostSteps * m_limits.step * (1 + 1e-9);
}

/// The inverse hyperbolic sine is even around zero and logarithmic far from it.
double NumberSlider::bent(double number) const
{
    const double knee = m_limits.growingStep ? m_limits.step / 10 : m_limits.step * 10;
    return std::asinh(number / knee);
}

double NumberSlider::unbent(double place) const
{
    const double knee = m_limits.growingStep ? m_limits.step / 10 : m_limits.step * 10;
    return std::sinh(place) * knee;
}

double NumberSlider::numberAt(int place) const
{
    const double share = double(place) / maximum();
    if (hasFewSteps())
        return std::clamp(rounded(m_limits.minimum + place * m_limits.step, kStepDecimals),
                          m_limits.minimum, m_limits.maximum);
    const double low = bent(m_limits.minimum);
    const double high = bent(m_limits.maximum);
    return std::clamp(shortened(unbent(low + share * (high - low))), m_limits.minimum,
                      m_limits.maximum);
}

int NumberSlider::placeOf(double number) const
{
    const double within = std::clamp(number, m_limits.minimum, m_limits.maximum);
    if (hasFewSteps())
        return int(std::lround((within - m_limits.minimum) / m_limits.step));
    const double low = bent(m_limits.minimum);
    const double high = bent(m_limits.maximum);
    return int(std::lround((bent(within) - low) / (high - low) * maximum()));
}

void NumberSlider::showNumber(std::optional<double> number)
{
    const double shown = number.value_or(m_limits.minimum);
    if (numberAt(value()) == shown)
        return;
    const QSignalBlocker quiet(this);
    setValue(placeOf(shown));
}

/// Scrolling the page must not change a figure that happens to lie under the mouse.
void NumberSlider::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

} // namespace trustbilanz
