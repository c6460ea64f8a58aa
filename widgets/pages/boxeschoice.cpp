// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/boxeschoice.h"

#include "widgets/choicebutton.h"
#include "widgets/numberfield.h"
#include "widgets/text.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QToolButton>

#include <array>
#include <cmath>

namespace trustbilanz {

namespace {
/// Boxes of published measures, as values of the index.
struct Preset {
    TrustBoxes boxes;
    const char* title; ///< context "BoxesChoice"
};
constexpr std::array<Preset, 3> kPresets {{
    {{25, 75, false},
     QT_TRANSLATE_NOOP("trustbilanz::BoxesChoice",
                       "up to 25, from 75: two of five, or three of nine as Edelman")},
    {{100.0 / 3, 250.0 / 3, false},
     QT_TRANSLATE_NOOP("trustbilanz::BoxesChoice",
                       "up to 33.3, from 83.3: 1–3 and 6–7 of seven as Temkin")},
    {{60, 90, false},
     QT_TRANSLATE_NOOP("trustbilanz::BoxesChoice", "up to 60, from 90: 0–6 and 9–10 of ten")},
}};

constexpr NumberField::Limits kLimits {.minimum = 0, .maximum = 100, .step = 5, .decimals = 1};

bool areEqual(const TrustBoxes& a, const TrustBoxes& b)
{
    constexpr double kShown = 0.05; // one decimal
    return std::abs(a.low - b.low) < kShown && std::abs(a.high - b.high) < kShown;
}

/// Two numbers; the lower must be below the upper.
class BoxesDialog final : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(BoxesDialog)
public:
    BoxesDialog(const TrustBoxes& boxes, QWidget* parent)
        : QDialog(parent)
        , m_low(new NumberField(kLimits))
        , m_high(new NumberField(kLimits))
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    {
        setWindowTitle(tr("Boxes of net trust"));
        m_low->setValue(boxes.low);
        m_high->setValue(boxes.high);
        m_low->setAccessibleName(tr("Distrusts up to (index 0–100)"));
        m_high->setAccessibleName(tr("Trusts from (index 0–100)"));
        auto* form = new QFormLayout(this);
        form->addRow(m_low->accessibleName(), m_low);
        form->addRow(m_high->accessibleName(), m_high);
        form->addRow(m_buttons);
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        for (NumberField* field : {m_low, m_high})
            connect(field, &NumberField::valueChanged, this, [this] { check(); });
        check();
    }

    TrustBoxes boxes() const { return {*m_low->value(), *m_high->value(), false}; }

private:
    void check()
    {
        m_buttons->button(QDialogButtonBox::Ok)
            ->setEnabled(m_low->value() && m_high->value() && *m_low->value() < *m_high->value());
    }

    NumberField* m_low;
    NumberField* m_high;
    QDialogButtonBox* m_buttons;
};
} // namespace

QString boxesText(const TrustBoxes& boxes)
{
    const auto number = [](double value) {
        const bool isWhole = std::abs(value - std::round(value)) < 1e-9;
        return text::number(value, isWhole ? 0 : 1);
    };
    return BoxesChoice::tr("up to %1, from %2").arg(number(boxes.low), number(boxes.high));
}

BoxesChoice::BoxesChoice(QToolButton* button)
    : QObject(button)
    , m_button(button)
    , m_choice(new ChoiceButton(button, [this](int choice) { choose(choice); }))
{
}

void BoxesChoice::show(const TrustBoxes& boxes)
{
    m_boxes = boxes;
    QStringList titles;
    int current = -1;
    for (size_t i = 0; i < kPresets.size(); ++i) {
        titles << tr(kPresets[i].title);
        if (areEqual(kPresets[i].boxes, boxes))
            current = int(i);
    }
    titles << tr("Other …");
    m_choice->setChoices(tr("Boxes"), titles, current);
    m_button->setText(tr("Boxes"));
}

void BoxesChoice::choose(int choice)
{
    if (choice < int(kPresets.size()))
        return emit chosen(kPresets[size_t(choice)].boxes);
    auto* dialog = new BoxesDialog(m_boxes, m_button->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { emit chosen(dialog->boxes()); });
    dialog->open();
}

} // namespace trustbilanz
