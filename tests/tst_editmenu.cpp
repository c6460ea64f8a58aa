// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandpalette.h"
#include "models/session/categoryrulesfile.h"
#include "models/session/savedviews.h"
#include "models/session/scenariolibrary.h"
#include "tests/scenariowindow.h"
#include "widgets/panel.h"
#include "widgets/textedits.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace trustbilanz;
using session::Edit;

namespace {
const QString kOutage = QStringLiteral("Outage");

Incident outage()
{
    Incident incident;
    incident.id = QStringLiteral("outage");
    incident.title = kOutage;
    incident.disclosed = PartialDate::from(2024, 1, 10);
    incident.severity = 4;
    return incident;
}

std::vector<IncidentRevision> shown(const QString& title)
{
    Incident incident = outage();
    incident.title = title;
    return {IncidentRevision {1, false, incident}};
}

std::vector<IncidentRevision> deleted()
{
    return {IncidentRevision {1, false, outage()}, IncidentRevision {2, true, {}}};
}

/// An edit as a column of test data.
struct Given {
    Edit edit;
};

QByteArray views(const QStringList& names)
{
    std::vector<SavedView> all;
    for (const QString& name : names)
        all.push_back({name, {}});
    return session::savedViewsToJson(all);
}

QByteArray scenarios(const QStringList& names)
{
    std::vector<Scenario> all(size_t(names.size()));
    for (size_t i = 0; i < all.size(); ++i) {
        all[i].name = names[int(i)];
        all[i].currency = QStringLiteral("EUR");
    }
    return session::scenariosToJson(all);
}
} // namespace

/// Undo and redo as the window offers them: menu, keys, words.
class TestEditMenu : public tests::ScenarioWindow
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        openWindow();
        m_workspace = m_session.path();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void init()
    {
        setLanguage(QStringLiteral("en"));
        if (m_session.path() != m_workspace)
            m_session.open(m_workspace);
        settle();
        if (hasOutage())
            m_session.deleteIncident(outage().id);
        settle();
        m_session.edits().clear();
        QVERIFY(m_window->showPage(QStringLiteral("scenarios")));
    }

    void theMenuNamesWhatItTakesBack()
    {
        QCOMPARE(entry(Qt::Key_Z)->text(), QStringLiteral("&Undo"));
        QVERIFY(!entry(Qt::Key_Z)->isEnabled());
        addOutage();
        QCOMPARE(entry(Qt::Key_Z)->text(), QStringLiteral("&Undo: Add incident “Outage”"));
        setLanguage(QStringLiteral("de"));
        QTRY_COMPARE(entry(Qt::Key_Z)->text(),
                     QStringLiteral("&Rückgängig: Vorfall „Outage“ hinzufügen"));
        entry(Qt::Key_Z)->trigger();
        settle();
        QCOMPARE(entry(Qt::Key_Z)->text(), QStringLiteral("&Rückgängig"));
        QCOMPARE(redoEntry()->text(),
                 QStringLiteral("&Wiederholen: Vorfall „Outage“ hinzufügen"));
        QCOMPARE(label("job.text"),
                 QStringLiteral("Rückgängig gemacht: Vorfall „Outage“ hinzufügen"));
    }

    void keysWorkOnEveryPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry& page : pages())
            QTest::newRow(page.id) << QString::fromLatin1(page.id);
    }

    void keysWorkOnEveryPage()
    {
        QFETCH(const QString, page);
        QVERIFY(m_window->showPage(page));
        settle();
        addOutage();
        QVERIFY(hasOutage());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        settle();
        QVERIFY(!hasOutage());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        QVERIFY(hasOutage());
    }

    void aTextFieldKeepsItsOwnUndo()
    {
        addOutage();
        auto* name = m_window->findChild<QLineEdit*>(QStringLiteral("scenarioName"));
        name->setFocus();
        const QString before = name->text();
        QTest::keyClicks(name, QStringLiteral("!"));
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        settle();
        QCOMPARE(name->text(), before);
        QVERIFY(hasOutage());
    }

    /// One history: what came last goes first, on whichever page it was made.
    void theButtonsOfTheScenarioAreThoseOfTheMenu()
    {
        addOutage();
        take("data-theft");
        const Scenario started = m_session.snapshot()->scenario;
        press("undoScenario");
        QVERIFY(m_session.snapshot()->scenario != started);
        QVERIFY(hasOutage());
        press("undoScenario");
        QVERIFY(!hasOutage());
        press("redoScenario");
        press("redoScenario");
        QVERIFY(hasOutage());
        QCOMPARE(m_session.snapshot()->scenario, started);
    }

    void thePaletteListsIt()
    {
        addOutage();
        const auto entries = entriesOf(*m_window->menuBar());
        QVERIFY(std::ranges::find(entries, QStringLiteral("Undo: Add incident “Outage”"),
                                  &PaletteEntry::title)
                != entries.end());
    }

    void anotherWorkspaceOffersNothing()
    {
        addOutage();
        m_session.create(m_home->file(QStringLiteral("other.trust")), {});
        settle();
        QVERIFY(!entry(Qt::Key_Z)->isEnabled());
        QCOMPARE(entry(Qt::Key_Z)->text(), QStringLiteral("&Undo"));
    }

    void everyEditHasItsName_data()
    {
        QTest::addColumn<Given>("given");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char* name, const Edit& edit, const char* english,
                            const char* german) {
            QTest::newRow(name) << Given {edit} << QString::fromUtf8(english) << QString::fromUtf8(german);
        };
        WorkspaceSettings measure;
        measure.measure.cost = 5;
        WorkspaceSettings both = measure;
        both.balanceWeight = 0.1;
        row("measure", session::SettingsEdit {{}, measure}, "Change the measure",
            "Maßnahme ändern");
        row("several", session::SettingsEdit {{}, both}, "Change settings", "Einstellungen ändern");
        const auto document = [](const QString& name, const QByteArray& before,
                                 const QByteArray& after) {
            return session::DocumentEdit {name, before, after};
        };
        const QString a = QStringLiteral("A");
        const QString b = QStringLiteral("B");
        row("save", document(session::kSavedViewsDocument, {}, views({a})), "Save view “A”",
            "Ansicht „A“ speichern");
        row("rename", document(session::kSavedViewsDocument, views({a}), views({b})),
            "Rename view “A”", "Ansicht „A“ umbenennen");
        row("delete", document(session::kSavedViewsDocument, views({a, b}), views({b})),
            "Delete view “A”", "Ansicht „A“ löschen");
        row("keep", document(session::kScenarioLibraryDocument, {}, scenarios({a})),
            "Keep scenario “A”", "Szenario „A“ behalten");
        row("forget", document(session::kScenarioLibraryDocument, scenarios({a, b}), scenarios({a})),
            "Delete kept scenario “B”", "Behaltenes Szenario „B“ löschen");
        row("rules", document(session::kCategoryRulesDocument, {}, "{}"),
            "Change thresholds of trust and willingness",
            "Schwellen von Vertrauen und Bereitschaft ändern");
        row("edit", session::IncidentEdit {{}, shown(a), shown(b)}, "Edit incident “B”",
            "Vorfall „B“ bearbeiten");
        row("delete incident", session::IncidentEdit {{}, shown(kOutage), deleted()},
            "Delete incident “Outage”", "Vorfall „Outage“ löschen");
        row("add again", session::IncidentEdit {{}, deleted(), shown(a)}, "Add incident “A”",
            "Vorfall „A“ hinzufügen");
        row("long", session::IncidentEdit {{}, {}, shown(QString(50, QLatin1Char('x')))},
            "Add incident “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”",
            "Vorfall „xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…“ hinzufügen");
        Scenario scenario;
        scenario.name = b;
        row("scenario", session::ScenarioEdit {{}, scenario}, "Change scenario “B”",
            "Szenario „B“ ändern");
    }

    void everyEditHasItsName()
    {
        QFETCH(const Given, given);
        QFETCH(const QString, english);
        QFETCH(const QString, german);
        QCOMPARE(text::editName(given.edit), english);
        setLanguage(QStringLiteral("de"));
        QCOMPARE(text::editName(given.edit), german);
    }

private:
    void addOutage()
    {
        m_session.saveIncident(outage());
        settle();
    }

    bool hasOutage() const
    {
        return std::ranges::any_of(
            m_session.snapshot()->incidents,
            [](const AssessedIncident& each) { return each.incident.id == outage().id; });
    }

    /// The entry of the menus with the shortcut.
    QAction* entry(const QKeySequence& keys) const
    {
        for (const QMenu* menu : m_window->menuBar()->findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (action->shortcut() == keys)
                    return action;
            }
        }
        return nullptr;
    }
    QAction* entry(Qt::Key key) const { return entry(QKeySequence(Qt::CTRL | key)); }
    QAction* redoEntry() const { return entry(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)); }

    QString m_workspace;
};

QTEST_MAIN(TestEditMenu)
#include "tst_editmenu.moc"
