// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/scenariobar.h"

#include "models/session/scenariotemplates.h"
#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/elidedchoice.h"
#include "widgets/flowlayout.h"
#include "widgets/pages/scenariofiles.h"
#include "widgets/pages/simulationrun.h"
#include "widgets/spokenname.h"
#include "widgets/textedits.h"

#include <QBoxLayout>
#include <QCursor>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr int kLongestName = 80;
constexpr int kTooltipWidth = 320; ///< pixels
constexpr int kShortestName = 14; ///< characters that a name shows at least

QToolButton* makeButton(const char* name)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("ghost", true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

/// Qt does not tell a button that the pointer left it while its menu was open.
void openMenu(QToolButton& button, QMenu& menu)
{
    button.setMenu(&menu);
    button.setProperty("opens", true);
    button.setPopupMode(QToolButton::InstantPopup);
    QObject::connect(&menu, &QMenu::aboutToHide, &button, [&button] {
        const QPoint pointer = button.mapFromGlobal(QCursor::pos());
        button.setAttribute(Qt::WA_UnderMouse, button.rect().contains(pointer));
        button.update();
    });
}

/// A paragraph of a menu's tooltip, which otherwise is one line however long.
QString wrapped(const QString& words)
{
    return QStringLiteral("<table width='%1'><tr><td>%2</td></tr></table>")
        .arg(kTooltipWidth)
        .arg(words.toHtmlEscaped());
}

QString languageCode()
{
    return QLocale().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
}
} // namespace

ScenarioBar::ScenarioBar(SimulationRun& run, QWidget* parent)
    : QWidget(parent)
    , m_session(run.session())
    , m_kept(new ElidedChoice)
    , m_name(new QLineEdit)
    , m_keep(makeButton("keepScenario"))
    , m_forget(makeButton("forgetScenario"))
    , m_undo(makeButton("undoScenario"))
    , m_redo(makeButton("redoScenario"))
    , m_templateMenu(new QMenu(this))
    , m_files(new ScenarioFiles(run, this))
    , m_message(makeLabel(12, "muted"))
{
    build();
    connect(m_kept, &QComboBox::activated, this, &ScenarioBar::choose);
    connect(m_name, &QLineEdit::editingFinished, this, &ScenarioBar::rename);
    connect(m_keep, &QToolButton::clicked, this,
            [this] { m_session.keepScenario(m_session.snapshot()->scenario); });
    connect(m_forget, &QToolButton::clicked, this,
            [this] { forget(); });
    session::EditHistory& edits = m_session.edits();
    connect(m_undo, &QToolButton::clicked, &edits, &session::EditHistory::undo);
    connect(m_redo, &QToolButton::clicked, &edits, &session::EditHistory::redo);
    connect(&edits, &session::EditHistory::changed, this, &ScenarioBar::showEdits);
    connect(&edits, &session::EditHistory::walked, m_message, &QWidget::hide);
    connect(m_files, &ScenarioFiles::told, this, &ScenarioBar::tell);
}

void ScenarioBar::build()
{
    m_kept->setObjectName(QStringLiteral("keptScenarios"));
    m_kept->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kept->setMinimumContentsLength(kShortestName);
    m_name->setObjectName(QStringLiteral("scenarioName"));
    m_name->setMaxLength(kLongestName);
    m_message->setObjectName(QStringLiteral("scenarioMessage"));
    m_message->hide();
    m_templates = makeButton("scenarioTemplates");
    openMenu(*m_templates, *m_templateMenu);
    m_fileButton = makeButton("scenarioFiles");
    openMenu(*m_fileButton, *m_files->menu());
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_name, 2);
    row->addWidget(m_kept, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(makeButtons());
    layout->addWidget(m_message);
}

/// Below the names, which need the whole width, and in as many rows as their words take.
QWidget* ScenarioBar::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setAlignment(Qt::AlignLeft);
    row->setSpacing(4);
    for (QToolButton* button : {m_keep, m_forget, m_templates, m_fileButton, m_undo, m_redo})
        row->addWidget(button);
    return buttons;
}

void ScenarioBar::showSnapshot(const Snapshot& snapshot)
{
    m_scenarios = snapshot.scenarios;
    if (snapshot.scenario != m_toldOf)
        m_message->hide(); // it is about what was before
    // Only what is being typed stands against the name of the scenario.
    if (!m_name->hasFocus() || !m_name->isModified())
        m_name->setText(snapshot.scenario.name);
    showKept(snapshot.scenario);
    const bool isNamed = !snapshot.scenario.name.isEmpty();
    const bool isKept = std::ranges::find(m_scenarios, snapshot.scenario) != m_scenarios.end();
    m_keep->setEnabled(isNamed && !isKept);
    m_forget->setEnabled(std::ranges::find(m_scenarios, snapshot.scenario.name, &Scenario::name)
                         != m_scenarios.end());
    showEdits();
}

/// The buttons name what they do to the workspace: it need not be the scenario.
void ScenarioBar::showEdits()
{
    const session::Edit* undoable = m_session.edits().undoable();
    const session::Edit* redoable = m_session.edits().redoable();
    m_undo->setEnabled(undoable != nullptr);
    m_undo->setToolTip(undoable ? tr("Undo: %1 (Ctrl+Z)").arg(text::editName(*undoable))
                                : tr("There is nothing to undo"));
    m_redo->setEnabled(redoable != nullptr);
    m_redo->setToolTip(redoable ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(text::editName(*redoable))
                                : tr("There is nothing to redo"));
}

void ScenarioBar::showKept(const Scenario& shown)
{
    const QSignalBlocker quiet(m_kept);
    m_kept->clear();
    m_kept->setPlaceholderText(m_scenarios.empty() ? tr("none kept yet") : tr("kept scenarios"));
    for (const Scenario& scenario : m_scenarios)
        m_kept->addItem(scenario.name);
    m_kept->setCurrentIndex(m_kept->findText(shown.name));
    m_kept->setEnabled(!m_scenarios.empty());
}

void ScenarioBar::choose(int index)
{
    m_session.setScenario(m_scenarios[size_t(index)]);
}

void ScenarioBar::rename()
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot || !m_name->isModified())
        return;
    m_name->setModified(false);
    Scenario scenario = snapshot->scenario;
    scenario.name = m_name->text().trimmed();
    m_session.setScenario(scenario);
}

void ScenarioBar::forget()
{
    const auto snapshot = m_session.snapshot();
    const auto kept
        = std::ranges::find(m_scenarios, snapshot->scenario.name, &Scenario::name);
    if (kept == m_scenarios.end())
        return;
    tell(tr("“%1” was deleted; undo brings it back.").arg(kept->name), false);
    m_session.forgetScenario(kept->name);
}

void ScenarioBar::tell(const QString& words, bool isProblem)
{
    m_toldOf = m_session.snapshot()->scenario;
    setTone(*m_message, isProblem ? "bad" : "muted");
    m_message->setText(words);
    m_message->setVisible(!words.isEmpty());
}

void ScenarioBar::fillTemplates()
{
    m_templateMenu->clear();
    m_templateMenu->setToolTipsVisible(true);
    for (const session::ScenarioTemplate& each : session::scenarioTemplates()) {
        QAction* action = m_templateMenu->addAction(each.names[languageCode()], this, [this, each] {
            m_session.setScenario(
                session::startedFrom(each, m_session.snapshot()->scenario, languageCode()));
        });
        action->setObjectName(QStringLiteral("template.") + each.id);
        action->setToolTip(wrapped(each.descriptions[languageCode()]));
    }
}

void ScenarioBar::retranslate()
{
    m_name->setPlaceholderText(tr("Name of the scenario"));
    m_name->setAccessibleName(tr("Name of the scenario"));
    setSpokenName(*m_kept, tr("Kept scenarios"));
    m_keep->setText(tr("Keep"));
    m_keep->setToolTip(tr("Keeps the scenario in the workspace under its name"));
    m_forget->setText(tr("Delete"));
    m_forget->setToolTip(tr("Deletes the kept scenario of this name; what is shown stays, and undo "
                           "brings it back"));
    m_templates->setText(tr("New from template"));
    m_templates->setToolTip(tr("Begins with the events and losses of a template"));
    m_fileButton->setText(tr("File"));
    m_fileButton->setToolTip(tr("Opens, saves and exports the scenario"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    showEdits();
    m_message->hide(); // in the language from before
    m_files->retranslate();
    fillTemplates();
    if (const auto snapshot = m_session.snapshot())
        showSnapshot(*snapshot);
}

} // namespace trustbilanz
