// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>

#include <optional>

namespace trustbilanz {

class NumberSlider;

/// A number with its unit, in the digits of the reader's language, that may be "not stated" where
/// that is allowed. A spin box of Qt has no empty value, and cannot hold a fraction shown in
/// percent.
class NumberField final : public QAbstractSpinBox
{
    Q_OBJECT
public:
    struct Limits {
        double minimum = 0;
        double maximum = 100;
        double step = 1;
        int decimals = 0; ///< as shown
        double factor = 1; ///< shown = value x factor; 100 for fractions in percent
        bool optional = false;
        /// Steps grow with the value: a tenth of its power of ten.
        bool growingStep = false;
        /// Where the slider ends if the field takes more than anyone would slide to.
        std::optional<double> sliderEnd {};
    };

    explicit NumberField(const Limits& limits, QWidget* parent = nullptr);
    std::optional<double> value() const { return m_value; }
    /// Clamped to the limits. The echo of what is being typed leaves the text alone.
    void setValue(std::optional<double> value);
    /// Stands after the number, with a no-break space; `one` after 1. A text that is being typed
    /// stays.
    void setUnit(const QString& unit, const QString& one = {});
    /// Shown while nothing is stated.
    void setPlaceholder(const QString& text);
    /// A slider that moves the number and follows it; to be placed beside the field.
    NumberSlider* makeSlider();
    NumberSlider* slider() const { return m_slider; } ///< nullptr without one
    /// The change that is being told comes from the slider.
    bool isSliding() const { return m_isSliding; }
    /// The text was typed and is not yet a finished number.
    bool isTyping() const;
    /// Name for screen readers, of the field and its slider.
    void setSpokenName(const QString& name);

    void stepBy(int steps) override;
    QValidator::State validate(QString& input, int& position) const override;
    void fixup(QString& input) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void valueChanged();

protected:
    bool event(QEvent* event) override;
    StepEnabled stepEnabled() const override;
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// What the text means; nothing for what is not a number within the limits.
    std::optional<double> parsed(const QString& text) const;
    QString shown(std::optional<double> value) const;
    void adopt(std::optional<double> value);
    void read(const QString& text);
    /// The end of typing: a text that means nothing gives way to the value from before it, not to
    /// what its first digits meant.
    void finish();
    void showValue();
    void mark(bool understood);
    void makeRoom();
    void slideTo(double value);
    Limits m_limits;
    QString m_unit;
    QString m_unitOfOne; ///< empty = the same
    std::optional<double> m_value;
    std::optional<double> m_finished; ///< value before the typing that goes on
    NumberSlider* m_slider = nullptr;
    bool m_isSliding = false;
    int m_room = 0; ///< width that the layout was told of
};

} // namespace trustbilanz
