// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/numberfield.h"

#include "widgets/numberslider.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace trustbilanz {

namespace {

constexpr QChar kNoBreakSpace(0xA0);
constexpr int kHeight = 34;
constexpr int kLeastWidth = 96;

QString withoutTrailingZeros(QString number)
{
    const QString point = QLocale().decimalPoint();
    if (!number.contains(point))
        return number;
    while (number.endsWith(QLocale().zeroDigit()))
        number.chop(1);
    return number.endsWith(point) ? number.chopped(point.size()) : number;
}

} // namespace

NumberField::NumberField(const Limits& limits, QWidget* parent)
    : QAbstractSpinBox(parent)
    , m_limits(limits)
{
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(true);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberField::read);
    connect(this, &QAbstractSpinBox::editingFinished, this, &NumberField::finish);
}

void NumberField::setValue(std::optional<double> value)
{
    if (!value && !m_limits.optional)
        value = m_limits.minimum;
    m_value = value ? std::optional(std::clamp(*value, m_limits.minimum, m_limits.maximum)) : value;
    m_finished = m_value;
    showValue();
}

void NumberField::setUnit(const QString& unit)
{
    m_unit = unit;
    showValue();
}

void NumberField::setPlaceholder(const QString& text)
{
    lineEdit()->setPlaceholderText(text);
}

NumberSlider* NumberField::makeSlider()
{
    m_slider = new NumberSlider(m_limits);
    m_slider->showNumber(m_value);
    connect(m_slider, &NumberSlider::picked, this, &NumberField::slideTo);
    connect(m_slider, &QObject::destroyed, this, [this] { m_slider = nullptr; });
    return m_slider;
}

void NumberField::slideTo(double value)
{
    const QScopedValueRollback sliding(m_isSliding, true);
    adopt(std::clamp(value, m_limits.minimum, m_limits.maximum));
    m_finished = m_value;
    showValue();
}

void NumberField::setSpokenName(const QString& name)
{
    setAccessibleName(name);
    if (m_slider)
        m_slider->setAccessibleName(tr("%1: slider").arg(name));
}

void NumberField::stepBy(int steps)
{
    const double start = m_value.value_or(std::clamp(0.0, m_limits.minimum, m_limits.maximum));
    double step = m_limits.step;
    if (m_limits.growingStep && start != 0)
        step = std::max(step, std::pow(10, std::floor(std::log10(std::abs(start))) - 1));
    // Whole steps, so that 0.06 + 0.005 is not 0.06500000000000001.
    const double stepped = std::round(start / step + steps) * step;
    adopt(std::clamp(stepped, m_limits.minimum, m_limits.maximum));
    m_finished = m_value;
    showValue();
    selectAll();
}

QAbstractSpinBox::StepEnabled NumberField::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    if (!m_value || *m_value < m_limits.maximum)
        enabled |= StepUpEnabled;
    if (!m_value || *m_value > m_limits.minimum)
        enabled |= StepDownEnabled;
    return enabled;
}

QValidator::State NumberField::validate(QString& input, int&) const
{
    const bool empty = input.trimmed().isEmpty();
    const bool acceptable = empty ? m_limits.optional : parsed(input).has_value();
    return acceptable ? QValidator::Acceptable : QValidator::Intermediate;
}

void NumberField::fixup(QString& input) const
{
    input = shown(m_value);
}

QSize NumberField::sizeHint() const
{
    const int widest = fontMetrics().horizontalAdvance(shown(m_value)) + 44;
    return {std::max(widest, kLeastWidth), kHeight};
}

QSize NumberField::minimumSizeHint() const
{
    return {kLeastWidth, kHeight};
}

std::optional<double> NumberField::parsed(const QString& text) const
{
    QString digits = text;
    if (!m_unit.isEmpty())
        digits.remove(m_unit);
    digits.remove(kNoBreakSpace).remove(QLatin1Char(' ')).replace(QChar(0x2212), QLatin1Char('-'));
    bool understood = false;
    const double value = QLocale().toDouble(digits, &understood) / m_limits.factor;
    const bool inRange = value >= m_limits.minimum && value <= m_limits.maximum;
    return understood && inRange ? std::optional(value) : std::nullopt;
}

QString NumberField::shown(std::optional<double> value) const
{
    if (!value)
        return {};
    const QString number = withoutTrailingZeros(
        QLocale().toString(*value * m_limits.factor, 'f', m_limits.decimals));
    return m_unit.isEmpty() ? number : number + kNoBreakSpace + m_unit;
}

void NumberField::adopt(std::optional<double> value)
{
    if (value == m_value)
        return;
    m_value = value;
    if (m_slider)
        m_slider->showNumber(m_value);
    emit valueChanged();
}

void NumberField::read(const QString& text)
{
    if (const std::optional<double> value = parsed(text))
        adopt(value);
    else if (text.trimmed().isEmpty() && m_limits.optional)
        adopt(std::nullopt);
}

void NumberField::finish()
{
    QString text = lineEdit()->text();
    int position = 0;
    if (validate(text, position) != QValidator::Acceptable)
        adopt(m_finished);
    m_finished = m_value;
    showValue();
}

void NumberField::showValue()
{
    const QString text = shown(m_value);
    if (lineEdit()->text() != text)
        lineEdit()->setText(text);
    if (m_slider)
        m_slider->showNumber(m_value);
}

void NumberField::changeEvent(QEvent* event)
{
    QAbstractSpinBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        showValue();
}

void NumberField::focusOutEvent(QFocusEvent* event)
{
    QAbstractSpinBox::focusOutEvent(event);
    finish();
}

void NumberField::wheelEvent(QWheelEvent* event)
{
    // Scrolling the page must not change a figure that happens to lie under the mouse.
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace trustbilanz
