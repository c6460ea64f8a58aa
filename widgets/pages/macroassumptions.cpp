// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/numberfield.h"
#include "widgets/panel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace trustbilanz {

namespace {
constexpr int kSecondaryPixels = 12;
constexpr int kFieldWidth = 136; ///< holds "3650 Tage"
constexpr int kSpanColumns = 3; ///< value, mild end, harmful end

/// Rows of the form: a parameter with its ends, or a single one. Every row with a source starts
/// one.
bool startsRow(const MacroField& field)
{
    return *field.source != '\0';
}

QString words(const char* text)
{
    return QCoreApplication::translate("MacroAssumptions", text);
}

NumberField* makeField(const MacroField& field)
{
    const bool isShare = field.unit == MacroUnit::Percent;
    auto* number = new NumberField({.minimum = field.minimum,
                                    .maximum = field.maximum,
                                    .step = field.step,
                                    .decimals = field.unit == MacroUnit::Points ? 1 : 0,
                                    .factor = isShare ? 100.0 : 1.0});
    number->setObjectName(QLatin1String(field.id));
    number->setMinimumWidth(kFieldWidth);
    return number;
}

/// What the model assumes for all incidents of the workspace, each number with its source.
class MacroAssumptionsPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(MacroAssumptionsPanel)
public:
    MacroAssumptionsPanel(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override { return m_card->title() + QLatin1Char('.'); }

protected:
    void retranslate() override;
    void applyTheme() override { }

private:
    QLayout* makeForm();
    QLayout* makeButtons();
    MacroAssumptions entered() const;
    void show(const MacroAssumptions& assumptions);
    void showState();
    static void setUnit(NumberField& field, MacroUnit unit);

    session::Session& m_session;
    Card* m_card = new Card;
    std::array<QLabel*, kSpanColumns> m_heads {};
    std::vector<QLabel*> m_titles;
    std::vector<NumberField*> m_fields;
    QPushButton* m_save = new QPushButton;
    QPushButton* m_reset = new QPushButton;
    QLabel* m_problem = makeLabel(kSecondaryPixels, "bad");
    WorkspaceSettings m_saved;
    QString m_path;
};

MacroAssumptionsPanel::MacroAssumptionsPanel(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
{
    m_card->setMethod(QStringLiteral("incident-factors"));
    m_card->body()->addSpacing(8);
    m_card->body()->addLayout(makeForm());
    m_card->body()->addWidget(m_problem);
    m_card->body()->addStretch();
    m_card->body()->addLayout(makeButtons());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

QLayout* MacroAssumptionsPanel::makeForm()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (int column = 0; column < kSpanColumns; ++column) {
        m_heads[size_t(column)] = makeLabel(kSecondaryPixels, "muted");
        grid->addWidget(m_heads[size_t(column)], 0, column + 1);
    }
    int row = 0;
    int column = 1;
    for (const MacroField& field : kMacroFields) {
        if (startsRow(field)) {
            m_titles.push_back(makeLabel(kSecondaryPixels));
            grid->addWidget(m_titles.back(), ++row, 0);
            column = 1;
        }
        m_fields.push_back(makeField(field));
        grid->addWidget(m_fields.back(), row, column++);
        connect(m_fields.back(), &NumberField::valueChanged, this, [this] { showState(); });
    }
    return grid;
}

QLayout* MacroAssumptionsPanel::makeButtons()
{
    m_save->setObjectName(QStringLiteral("macro.save"));
    m_reset->setObjectName(QStringLiteral("macro.reset"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_reset);
    buttons->addWidget(m_save);
    connect(m_reset, &QPushButton::clicked, this, [this] { show({}); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        WorkspaceSettings settings = m_saved;
        settings.macro = entered();
        m_session.saveSettings(settings);
    });
    return buttons;
}

void MacroAssumptionsPanel::showSnapshot(const Snapshot& snapshot)
{
    // Other changes of the workspace must not take away what is being typed.
    const bool isNew
        = m_path != snapshot.path || m_saved.macro != snapshot.settings.macro || m_path.isEmpty();
    m_path = snapshot.path;
    m_saved = snapshot.settings;
    if (isNew)
        show(m_saved.macro);
    showState();
}

MacroAssumptions MacroAssumptionsPanel::entered() const
{
    MacroAssumptions assumptions;
    for (size_t i = 0; i < kMacroFields.size(); ++i)
        kMacroFields[i].set(assumptions,
                            m_fields[i]->value().value_or(kMacroFields[i].get(m_saved.macro)));
    return assumptions;
}

void MacroAssumptionsPanel::show(const MacroAssumptions& assumptions)
{
    for (size_t i = 0; i < kMacroFields.size(); ++i)
        m_fields[i]->setValue(kMacroFields[i].get(assumptions));
    showState();
}

void MacroAssumptionsPanel::showState()
{
    const MacroAssumptions now = entered();
    const auto isOrdered = [](const Span& span) { return span.widened() == span; };
    const bool isSound = isOrdered(now.mostLoss) && isOrdered(now.halfLifeDays)
        && isOrdered(now.scar) && isOrdered(now.deceptionScar);
    m_problem->setText(isSound ? QString()
                               : tr("A value lies outside its ends: the band then ends there."));
    m_problem->setVisible(!isSound);
    m_save->setEnabled(now != m_saved.macro);
    m_reset->setEnabled(now != MacroAssumptions());
}

void MacroAssumptionsPanel::retranslate()
{
    m_card->setTitle(tr("What the model assumes"));
    m_card->setSubtitle(tr("For every incident without a value of its own; the ends make the band "
                           "of the index. Hover for the source."));
    const std::array heads {tr("value"), tr("mild end"), tr("harmful end")};
    for (size_t i = 0; i < heads.size(); ++i)
        m_heads[i]->setText(heads[i]);
    size_t row = 0;
    QString source;
    for (size_t i = 0; i < kMacroFields.size(); ++i) {
        const MacroField& field = kMacroFields[i];
        if (startsRow(field)) {
            source = words(field.source);
            m_titles[row++]->setText(words(field.title));
        }
        m_fields[i]->setToolTip(source);
        m_fields[i]->setAccessibleName(words(field.title));
        setUnit(*m_fields[i], field.unit);
    }
    m_save->setText(tr("Save"));
    m_reset->setText(tr("Back to the defaults"));
}

void MacroAssumptionsPanel::setUnit(NumberField& field, MacroUnit unit)
{
    switch (unit) {
    case MacroUnit::Points:
        return field.setUnit(tr("pts"), tr("pt"));
    case MacroUnit::Days:
        return field.setUnit(tr("days"), tr("day"));
    case MacroUnit::Percent:
        return field.setUnit(QStringLiteral("%"));
    }
}
} // namespace

Panel* makeMacroAssumptions(session::Session& session, QWidget* parent)
{
    return new MacroAssumptionsPanel(session, parent);
}

} // namespace trustbilanz
