// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/categoryrulesfile.h"
#include "models/session/edithistory.h"
#include "models/session/savedviews.h"
#include "models/session/scenariolibrary.h"
#include "models/session/session.h"
#include "models/store/store.h"
#include "tests/support.h"

using namespace trustbilanz;
using namespace trustbilanz::session;

namespace {
constexpr int kPatience = 20'000;
const QString kByHand = QStringLiteral("by-hand");
const QString kImported = QStringLiteral("imported");
const QString kFirst = QStringLiteral("First");

Incident titled(const QString& id, const QString& title)
{
    Incident incident;
    incident.id = id;
    incident.title = title;
    incident.disclosed = PartialDate::from(2024, 1, 10);
    incident.severity = 3;
    return incident;
}

SavedView viewNamed(const QString& name)
{
    SavedView view {name, {}};
    view.view.interval = Interval::Year;
    return view;
}

Scenario scenarioNamed(const QString& name)
{
    Scenario scenario;
    scenario.name = name;
    scenario.currency = QStringLiteral("EUR");
    return scenario;
}

Scenario withPoints(double points)
{
    Scenario scenario = scenarioNamed(kFirst);
    scenario.indexPoints = points;
    return scenario;
}

ScenarioEdit step(double from, double to)
{
    return {withPoints(from), withPoints(to)};
}

/// All that an edit can change in a file.
struct Stored {
    WorkspaceSettings settings;
    std::vector<Incident> incidents;
    std::vector<IncidentRevision> byHand;
    std::vector<IncidentRevision> imported;
    QByteArrayList documents;
    bool operator==(const Stored&) const = default;
};

Stored storedIn(const QString& path)
{
    const auto store = store::Store::open(path, store::Store::Access::Read);
    if (!store)
        qFatal("cannot read the workspace");
    return {store->settings(),
            *store->incidents(),
            *store->revisions(kByHand),
            *store->revisions(kImported),
            {*store->document(kSavedViewsDocument), *store->document(kScenarioLibraryDocument),
             *store->document(kCategoryRulesDocument)}};
}

/// One incident of each origin, a kept scenario and a saved view.
void writeWorkspace(const QString& path)
{
    WorkspaceSettings settings;
    settings.name = kFirst;
    auto store = store::Store::create(path, settings);
    VERIFY_RESULT(store);
    VERIFY_RESULT(store->appendIncidents(std::vector {titled(kImported, kFirst)}, {}));
    VERIFY_RESULT(store->saveIncident(titled(kByHand, kFirst)));
    VERIFY_RESULT(store->saveDocument(kSavedViewsDocument, savedViewsToJson({viewNamed(kFirst)})));
    VERIFY_RESULT(
        store->saveDocument(kScenarioLibraryDocument, scenariosToJson({scenarioNamed(kFirst)})));
}

using Make = std::function<void(Session&)>;

/// An edit of the settings as the screen makes it: of those that it shows.
Make changing(std::function<void(WorkspaceSettings&)> change)
{
    return [change](Session& session) {
        WorkspaceSettings settings = session.snapshot()->settings;
        change(settings);
        session.saveSettings(settings);
    };
}
} // namespace

class TestEditHistory : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_home.emplace();
        m_path = m_home->file(QStringLiteral("brand.trust"));
        writeWorkspace(m_path);
        m_session = std::make_unique<Session>();
        m_error.reset();
        connect(m_session.get(), &Session::failed, this,
                [this](const Error& error) { m_error = error; });
        m_session->open(m_path);
        settle();
        QVERIFY(m_session->isOpen());
    }

    void cleanup() { m_session.reset(); }

    void everyEditIsTakenBackAndDoneAgain_data()
    {
        QTest::addColumn<Make>("make");
        QTest::newRow("company") << changing(
            [](WorkspaceSettings& settings) { settings.customers = 1200; });
        QTest::newRow("thresholds") << changing(
            [](WorkspaceSettings& settings) { settings.attention.microBelow = 61.3; });
        QTest::newRow("measure") << changing(
            [](WorkspaceSettings& settings) { settings.measure.cost = 1e6 / 3; });
        QTest::newRow("macro trust") << changing(
            [](WorkspaceSettings& settings) { settings.macro.scar.value = 0.3; });
        QTest::newRow("balance") << changing(
            [](WorkspaceSettings& settings) { settings.balanceWeight = 0.7; });
        QTest::newRow("needs of data") << Make([](Session& session) {
            CategoryRules rules;
            rules.required[4] = 90;
            session.saveCategoryRules(rules);
        });
        QTest::newRow("save a view") << Make([](Session& session) {
            session.saveViews({viewNamed(kFirst), viewNamed(QStringLiteral("Second"))});
        });
        QTest::newRow("delete a view") << Make([](Session& session) { session.saveViews({}); });
        QTest::newRow("keep a scenario") << Make(
            [](Session& session) { session.keepScenario(scenarioNamed(QStringLiteral("B"))); });
        QTest::newRow("replace a scenario") << Make(
            [](Session& session) { session.keepScenario(withPoints(3)); });
        QTest::newRow("delete a scenario") << Make(
            [](Session& session) { session.forgetScenario(kFirst); });
        QTest::newRow("edit by hand") << Make(
            [](Session& session) { session.saveIncident(titled(kByHand, QStringLiteral("x"))); });
        QTest::newRow("delete by hand") << Make(
            [](Session& session) { session.deleteIncident(kByHand); });
        QTest::newRow("edit what was imported") << Make(
            [](Session& session) { session.saveIncident(titled(kImported, QStringLiteral("x"))); });
        QTest::newRow("delete what was imported") << Make(
            [](Session& session) { session.deleteIncident(kImported); });
    }

    void everyEditIsTakenBackAndDoneAgain()
    {
        QFETCH(const Make, make);
        const Stored before = storedIn(m_path);
        make(*m_session);
        settle();
        const Stored after = storedIn(m_path);
        QVERIFY(after != before);
        QVERIFY(m_session->edits().undoable());
        m_session->edits().undo();
        settle();
        QVERIFY(storedIn(m_path) == before);
        QVERIFY(!m_session->edits().undoable());
        m_session->edits().redo();
        settle();
        QVERIFY(storedIn(m_path) == after);
        QVERIFY(!m_session->edits().redoable());
        QVERIFY(!m_error);
    }

    void anAddedIncidentGoesAndComes()
    {
        const QString id = QStringLiteral("new");
        const auto count = [&] { return m_session->snapshot()->incidents.size(); };
        m_session->saveIncident(titled(id, id));
        settle();
        QCOMPARE(count(), size_t(3));
        m_session->edits().undo();
        settle();
        QCOMPARE(count(), size_t(2));
        m_session->edits().redo();
        settle();
        QCOMPARE(count(), size_t(3));
    }

    /// Keys come faster than the file takes them.
    void stepsWaitTheirTurn()
    {
        const Stored before = storedIn(m_path);
        m_session->saveIncident(titled(kByHand, QStringLiteral("x")));
        m_session->deleteIncident(kImported);
        m_session->saveViews({});
        for (int i = 0; i < 3; ++i)
            m_session->edits().undo(); // of edits that are still being written
        settle();
        QVERIFY(storedIn(m_path) == before);
        for (int i = 0; i < 3; ++i)
            m_session->edits().redo();
        m_session->edits().undo();
        settle();
        QCOMPARE(m_session->snapshot()->views.size(), size_t(1));
        QCOMPARE(m_session->snapshot()->incidents.size(), size_t(1));
    }

    void aScenarioIsTakenBackAndStored()
    {
        const Scenario start = m_session->snapshot()->scenario;
        m_session->setScenario(withPoints(4));
        m_session->edits().undo();
        QVERIFY(m_session->snapshot()->scenario == start);
        m_session->edits().redo();
        m_session->close(); // writes it
        settle();
        m_session->open(m_path);
        settle();
        QVERIFY(m_session->snapshot()->scenario == withPoints(4));
    }

    void aNewEditTakesThePlaceOfWhatWasTakenBack()
    {
        m_session->deleteIncident(kByHand);
        m_session->edits().undo();
        settle();
        QVERIFY(m_session->edits().redoable());
        m_session->saveViews({});
        settle();
        QVERIFY(!m_session->edits().redoable());
        QVERIFY(std::holds_alternative<DocumentEdit>(*m_session->edits().undoable()));
    }

    void whatLeavesEverythingAsItWasIsNoEdit()
    {
        m_session->saveSettings(m_session->snapshot()->settings);
        m_session->saveViews({viewNamed(kFirst)});
        settle();
        QVERIFY(!m_session->edits().undoable());
    }

    /// Nothing is written over what came from elsewhere.
    void whatWasChangedOtherwiseSinceStays()
    {
        m_session->saveIncident(titled(kByHand, QStringLiteral("x")));
        settle();
        {
            auto store = store::Store::open(m_path, store::Store::Access::Write);
            VERIFY_RESULT(store);
            VERIFY_RESULT(store->saveIncident(titled(kByHand, QStringLiteral("elsewhere"))));
        }
        const Stored before = storedIn(m_path);
        m_session->edits().undo();
        settle();
        QVERIFY(m_error);
        QCOMPARE(m_error->reason, Error::Reason::ChangedSince);
        QVERIFY(storedIn(m_path) == before);
        QVERIFY(!m_session->edits().undoable());
        QVERIFY(!m_session->edits().redoable());
    }

    void anotherWorkspaceHasAnotherHistory()
    {
        m_session->deleteIncident(kByHand);
        settle();
        QVERIFY(m_session->edits().undoable());
        const QString other = m_home->file(QStringLiteral("other.trust"));
        m_session->create(other, {});
        settle();
        QCOMPARE(m_session->path(), other);
        QVERIFY(!m_session->edits().undoable());
        m_session->edits().undo();
        settle();
        QVERIFY(!m_error);
        m_session->open(m_path);
        settle();
        QVERIFY(!m_session->edits().undoable());
        m_session->deleteIncident(kImported);
        settle();
        m_session->close();
        QVERIFY(!m_session->edits().undoable());
    }

    /// A full disk, say: once there is room again, the same step is there.
    void aStepThatWasNotWrittenStaysOffered()
    {
        bool isFull = true;
        int written = 0;
        EditHistory history([&](const Edit&, const EditHistory::Ended& ended) {
            if (isFull)
                return ended(failure(Error::Kind::NoSpace));
            ++written;
            ended({});
        });
        history.noteAtOnce(step(2, 3));
        history.undo();
        QVERIFY(history.undoable());
        QVERIFY(!history.redoable());
        isFull = false;
        history.undo();
        QCOMPARE(written, 1);
        QVERIFY(!history.undoable());
        QVERIFY(history.redoable());
    }

    void stepsInOneInputAreOneEdit()
    {
        EditHistory history([](const Edit&, const EditHistory::Ended& ended) { ended({}); });
        history.noteAtOnce(step(2, 3));
        history.noteAtOnce(step(3, 4));
        QVERIFY(*history.undoable() == Edit(step(2, 4)));
        history.beginStep(); // the mouse was pressed anew
        history.noteAtOnce(step(4, 5));
        QVERIFY(*history.undoable() == Edit(step(4, 5)));
        history.noteAtOnce(step(5, 4)); // and back to where it was
        QVERIFY(*history.undoable() == Edit(step(2, 4)));
    }

    void stepsOfOneFormAreOneEdit()
    {
        WorkspaceSettings plain;
        WorkspaceSettings cheap = plain;
        cheap.measure.cost = 10;
        WorkspaceSettings dear = plain;
        dear.measure.cost = 20;
        WorkspaceSettings weighed = dear;
        weighed.balanceWeight = 0.1;
        EditHistory history([](const Edit&, const EditHistory::Ended& ended) { ended({}); });
        const auto edit = [&](const WorkspaceSettings& before, const WorkspaceSettings& after) {
            const bool isNewStep = history.expect();
            history.note(SettingsEdit {before, after}, isNewStep);
        };
        edit(plain, cheap);
        edit(cheap, dear);
        QVERIFY(*history.undoable() == Edit(SettingsEdit {plain, dear}));
        edit(dear, weighed);
        QVERIFY(*history.undoable() == Edit(SettingsEdit {dear, weighed}));
    }

private:
    void settle()
    {
        if (!QTest::qWaitFor([this] { return !m_session->isBusy(); }, kPatience))
            qFatal("the session does not come to rest");
    }

    std::optional<tests::PrivateHome> m_home;
    QString m_path;
    std::unique_ptr<Session> m_session;
    std::optional<Error> m_error;
};

QTEST_GUILESS_MAIN(TestEditHistory)
#include "tst_edithistory.moc"
