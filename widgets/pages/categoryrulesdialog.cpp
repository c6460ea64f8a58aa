// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/categoryrulesdialog.h"

#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/numberfield.h"
#include "widgets/screenroom.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace trustbilanz {

namespace {
constexpr int kLeastWidth = 560;

QStringList segmentNames(const Snapshot& snapshot)
{
    QStringList names;
    for (const SegmentInfo& segment : snapshot.segments)
        names << segment.name;
    return names;
}

QStringList driverNames(const Snapshot& snapshot)
{
    QStringList names;
    for (const ScaleUse& use : snapshot.scales) {
        if (!use.question.isEmpty() && !names.contains(use.question))
            names << use.question;
    }
    return names;
}

class CategoryRulesDialog final : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(CategoryRulesDialog)
public:
    CategoryRulesDialog(session::Session& session, const CategoryRules& rules, QWidget* over)
        : QDialog(over)
        , m_session(session)
        , m_form(new QFormLayout)
        , m_problem(makeLabel(12, "bad"))
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel
                                         | QDialogButtonBox::RestoreDefaults))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(tr("Thresholds"));
        setMinimumWidth(kLeastWidth);
        addFields();
        auto* layout = new QVBoxLayout(this);
        QLabel* explanation = makeLabel(13, "muted");
        explanation->setText(tr("No standard exists for these values: the defaults are this "
                                "program's own. They are stored in the workspace and hold for the "
                                "command line too."));
        layout->addWidget(explanation);
        auto* content = new QWidget;
        content->setLayout(m_form);
        m_form->setContentsMargins(0, 0, 0, 0);
        QScrollArea* fields = makeScrollArea(content);
        layout->addWidget(fields, 1);
        layout->addWidget(m_problem);
        layout->addWidget(m_buttons);
        connectButtons();
        show(rules);
        showWhole(*this, *fields);
    }

private:
    void addFields()
    {
        const auto snapshot = m_session.snapshot();
        m_willingness = addChoice(tr("Willingness to share"),
                                  segmentNames(*snapshot) + driverNames(*snapshot));
        m_data = addChoice(tr("Data asked for"), segmentNames(*snapshot));
        m_low = addNumber(tr("Trust is low below"));
        m_high = addNumber(tr("Trust is high from"));
        m_refuses = addNumber(tr("Refuses below (of a driver)"));
        m_open = addNumber(tr("Open from (of a driver)"));
        for (size_t i = 0; i < kSensitivities; ++i)
            m_required[i] = addNumber(tr("Needed for sensitivity %1").arg(i + 1));
    }

    void connectButtons()
    {
        m_buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("primary"));
        connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
            m_session.saveCategoryRules(rules());
            accept();
        });
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        m_buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Back to the defaults"));
        connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
                [this] { show(CategoryRules()); });
    }

    QComboBox* addChoice(const QString& name, const QStringList& choices)
    {
        auto* box = new QComboBox;
        box->addItem(tr("by its name"), QString());
        for (const QString& choice : choices)
            box->addItem(choice, choice);
        box->setAccessibleName(name);
        m_form->addRow(name, box);
        return box;
    }

    NumberField* addNumber(const QString& name)
    {
        auto* field = new NumberField({0, 100, 1, 0, 1, false, false});
        field->setAccessibleName(name);
        connect(field, &NumberField::valueChanged, this, &CategoryRulesDialog::check);
        m_form->addRow(name, field);
        return field;
    }

    void show(const CategoryRules& rules)
    {
        m_willingness->setCurrentIndex(std::max(0, m_willingness->findData(rules.willingness)));
        m_data->setCurrentIndex(std::max(0, m_data->findData(rules.data)));
        m_low->setValue(rules.lowBelow);
        m_high->setValue(rules.highFrom);
        m_refuses->setValue(rules.refusesBelow);
        m_open->setValue(rules.openFrom);
        for (size_t i = 0; i < kSensitivities; ++i)
            m_required[i]->setValue(rules.required[i]);
        check();
    }

    CategoryRules rules() const
    {
        CategoryRules rules;
        rules.willingness = m_willingness->currentData().toString();
        rules.data = m_data->currentData().toString();
        rules.lowBelow = m_low->value().value_or(0);
        rules.highFrom = m_high->value().value_or(0);
        rules.refusesBelow = m_refuses->value().value_or(0);
        rules.openFrom = m_open->value().value_or(0);
        for (size_t i = 0; i < kSensitivities; ++i)
            rules.required[i] = m_required[i]->value().value_or(0);
        return rules;
    }

    void check()
    {
        const bool valid = isValid(rules());
        m_problem->setText(valid ? QString()
                                 : tr("The upper threshold must not lie below the lower one, nor "
                                      "may more sensitive data need less trust."));
        m_problem->setVisible(!valid);
        m_buttons->button(QDialogButtonBox::Save)->setEnabled(valid);
    }

    session::Session& m_session;
    QFormLayout* m_form;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    QComboBox* m_willingness = nullptr;
    QComboBox* m_data = nullptr;
    NumberField* m_low = nullptr;
    NumberField* m_high = nullptr;
    NumberField* m_refuses = nullptr;
    NumberField* m_open = nullptr;
    std::array<NumberField*, kSensitivities> m_required {};
};
} // namespace

void editCategoryRules(session::Session& session, const CategoryRules& rules, QWidget* over)
{
    (new CategoryRulesDialog(session, rules, over->window()))->open();
}

} // namespace trustbilanz
