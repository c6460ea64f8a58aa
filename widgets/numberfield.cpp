// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/numberfield.h"

#include "widgets/numberslider.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace trustbilanz {

namespace {

constexpr QChar kNoBreakSpace(0xA0);
constexpr QChar kMinus(0x2212);
constexpr int kHeight = 34;
constexpr int kLeastWidth = 96;
constexpr int kAroundText = 68; ///< frame, margins and buttons

/// Words after a number, as people write them, without their full stop. A billion is a thousand
/// millions in English and a million of them in German.
struct ScaleWord {
    const char* word;
    double inGerman;
    double inEnglish;
};
constexpr std::array kScaleWords {
    ScaleWord {"k", 1e3, 1e3},
    ScaleWord {"tsd", 1e3, 1e3},
    ScaleWord {"tausend", 1e3, 1e3},
    ScaleWord {"thousand", 1e3, 1e3},
    ScaleWord {"m", 1e6, 1e6},
    ScaleWord {"mn", 1e6, 1e6},
    ScaleWord {"mio", 1e6, 1e6},
    ScaleWord {"mill", 1e6, 1e6},
    ScaleWord {"million", 1e6, 1e6},
    ScaleWord {"millions", 1e6, 1e6},
    ScaleWord {"millionen", 1e6, 1e6},
    ScaleWord {"b", 1e9, 1e9},
    ScaleWord {"bn", 1e9, 1e9},
    ScaleWord {"mrd", 1e9, 1e9},
    ScaleWord {"milliarde", 1e9, 1e9},
    ScaleWord {"milliarden", 1e9, 1e9},
    ScaleWord {"billion", 1e12, 1e9},
    ScaleWord {"billions", 1e12, 1e9},
    ScaleWord {"billionen", 1e12, 1e12},
};

struct CurrencySign {
    const char* code;
    char16_t sign;
};
constexpr std::array kCurrencySigns {CurrencySign {"EUR", u'\u20ac'}, CurrencySign {"USD", u'$'},
                                     CurrencySign {"GBP", u'\u00a3'}};

/// Takes the word that ends the text off; what it multiplies with, 1 without a word, none for a
/// word that is not known.
std::optional<double> takeScale(QString& text)
{
    qsizetype start = text.size();
    if (text.endsWith(QLatin1Char('.')))
        --start;
    const qsizetype end = start;
    while (start > 0 && text[start - 1].isLetter())
        --start;
    if (start == end)
        return 1;
    const QString word = text.mid(start, end - start).toLower();
    const auto known = std::ranges::find_if(
        kScaleWords, [&](const ScaleWord& each) { return word == QLatin1String(each.word); });
    if (known == kScaleWords.end())
        return std::nullopt;
    text.truncate(start);
    return QLocale().language() == QLocale::German ? known->inGerman : known->inEnglish;
}

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
    if (value)
        value = std::clamp(*value, m_limits.minimum, m_limits.maximum);
    if (isTyping() && value == m_value)
        return;
    m_value = value;
    m_finished = m_value;
    showValue();
}

void NumberField::setUnit(const QString& unit, const QString& one)
{
    if (unit == m_unit && one == m_unitOfOne)
        return;
    m_unit = unit;
    m_unitOfOne = one;
    if (!isTyping())
        showValue();
}

bool NumberField::isTyping() const
{
    return lineEdit()->isModified();
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
    const int widest = fontMetrics().horizontalAdvance(shown(m_value)) + kAroundText;
    return {std::max(widest, kLeastWidth), kHeight};
}

QSize NumberField::minimumSizeHint() const
{
    return sizeHint(); // a number that is cut reads as another one
}

std::optional<double> NumberField::parsed(const QString& text) const
{
    QString digits = text;
    for (const QString& unit : {m_unit, m_unitOfOne}) {
        if (!unit.isEmpty())
            digits.remove(unit);
    }
    for (const CurrencySign& each : kCurrencySigns) {
        if (m_unit == QLatin1String(each.code))
            digits.remove(QChar(each.sign));
    }
    digits.remove(kNoBreakSpace).remove(QLatin1Char(' ')).replace(kMinus, QLatin1Char('-'));
    const std::optional<double> scale = takeScale(digits);
    if (!scale)
        return std::nullopt;
    bool understood = false;
    const double value = QLocale().toDouble(digits, &understood) * *scale / m_limits.factor;
    const bool inRange = value >= m_limits.minimum && value <= m_limits.maximum;
    return understood && inRange ? std::optional(value) : std::nullopt;
}

QString NumberField::shown(std::optional<double> value) const
{
    if (!value)
        return {};
    const QString number
        = withoutTrailingZeros(QLocale().toString(*value * m_limits.factor, 'f', m_limits.decimals))
              .replace(QLatin1Char('-'), kMinus);
    const bool isOne = !m_unitOfOne.isEmpty() && *value * m_limits.factor == 1;
    const QString& unit = isOne ? m_unitOfOne : m_unit;
    return unit.isEmpty() ? number : number + kNoBreakSpace + unit;
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
    QString checked = text;
    int position = 0;
    mark(validate(checked, position) == QValidator::Acceptable);
}

/// In red, while it is typed, what is not a number within the limits.
void NumberField::mark(bool understood)
{
    if (property("invalid").toBool() == !understood)
        return;
    setProperty("invalid", !understood);
    QPalette shades;
    if (!understood)
        shades.setColor(QPalette::Text, themeOf(palette()).bad);
    lineEdit()->setPalette(shades);
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
    lineEdit()->setModified(false);
    mark(true);
    makeRoom();
    if (m_slider)
        m_slider->showNumber(m_value);
}

/// Under a slider that moves only more room is asked for, so that the page stays calm.
void NumberField::makeRoom()
{
    const int needed = sizeHint().width();
    if (needed == m_room || (m_isSliding && needed < m_room))
        return;
    m_room = needed;
    updateGeometry();
}

/// Undo and redo are the page's as long as nothing was typed that the field could take back.
bool NumberField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !isTyping()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QAbstractSpinBox::event(event);
}

void NumberField::changeEvent(QEvent* event)
{
    QAbstractSpinBox::changeEvent(event);
    const bool isOtherLanguage
        = event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange;
    if (isOtherLanguage && !isTyping())
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
