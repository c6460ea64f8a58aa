// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/possibleviews.h"
#include "models/session/session.h"
#include "tests/support.h"

using namespace trustbilanz;
using namespace trustbilanz::session;

namespace {
constexpr int kPatience = 20'000;

ImportPlan scorePlan()
{
    ImportPlan plan;
    plan.columns = {{QStringLiteral("customer"), QStringLiteral("customer")},
                    {QStringLiteral("date"), QStringLiteral("date")},
                    {QStringLiteral("score"), QStringLiteral("score")}};
    plan.segments = {{QStringLiteral("region"), QStringLiteral("region")}};
    plan.scale = ScoreScale {0, 10, false};
    return plan;
}

/// 20 customers in North, 12 in South, one answer each on 2024-01-15.
QByteArray scores()
{
    QByteArray csv = "customer,date,score,region\n";
    for (int i = 0; i < 32; ++i) {
        csv += "c" + QByteArray::number(i) + ",2024-01-15," + QByteArray::number(i < 20 ? 8 : 4)
            + (i < 20 ? ",North\n" : ",South\n");
    }
    return csv;
}

Incident outage()
{
    Incident incident;
    incident.id = QStringLiteral("outage");
    incident.title = QStringLiteral("Outage");
    incident.disclosed = PartialDate::from(2024, 1, 10);
    incident.severity = 4;
    return incident;
}

/// Waits until nothing runs and returns the last error of the session, if any.
class Listener
{
public:
    explicit Listener(Session& session)
        : m_session(session)
    {
        QObject::connect(&session, &Session::failed, &session,
                         [this](const Error& error) { m_error = error; });
    }
    std::optional<Error> settle()
    {
        if (!QTest::qWaitFor([this] { return !m_session.isBusy(); }, kPatience))
            qFatal("the session does not come to rest");
        return std::exchange(m_error, std::nullopt);
    }

private:
    Session& m_session;
    std::optional<Error> m_error;
};
} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_home.emplace();
        m_workspace = m_home->file(QStringLiteral("brand.trust"));
        m_csv = tests::writeFile(m_home->file(QStringLiteral("scores.csv")), scores());
    }

    void createImportAndSee()
    {
        Session session;
        Listener listener(session);
        session.create(m_workspace, {});
        QVERIFY(!listener.settle());
        QVERIFY(session.isOpen());
        QSignalSpy imported(&session, &Session::imported);
        session.importFile(m_csv, scorePlan());
        QVERIFY(!listener.settle());
        QCOMPARE(imported.count(), 1);
        const auto snapshot = session.snapshot();
        QCOMPARE(snapshot->answers, 32);
        QCOMPARE(snapshot->trend.micro.size(), size_t(1));
        QCOMPARE(*snapshot->trend.micro.front().mean, (20 * 80 + 12 * 40) / 32.0);
        QCOMPARE(snapshot->batches.size(), size_t(1));
    }

    /// Views are by month at first, which scores of years do not allow.
    void scoresOfYearsOpenByYear()
    {
        QByteArray csv = "customer,date,score,region\n";
        for (int i = 0; i < 32; ++i)
            csv += "c" + QByteArray::number(i) + (i % 2 == 0 ? ",2006" : ",2008") + ",7,North\n";
        const QString yearly = tests::writeFile(m_home->file(QStringLiteral("yearly.csv")), csv);
        ImportPlan plan = scorePlan();
        plan.dateFormat = QStringLiteral("yyyy");
        {
            Session session;
            Listener listener(session);
            session.create(m_workspace, {});
            QVERIFY(!listener.settle());
            session.importFile(yearly, plan);
            QVERIFY(!listener.settle());
            QCOMPARE(session.view().interval, Interval::Year);
        }
        Session session;
        Listener listener(session);
        session.open(m_workspace);
        QVERIFY(!listener.settle());
        QVERIFY(session.isOpen());
        QCOMPARE(session.snapshot()->trend.micro.size(), size_t(2));
        session.setView({}); // as the reset button does
        QVERIFY(!listener.settle());
        QCOMPARE(session.view().interval, Interval::Year);
        QCOMPARE(session.snapshot()->trend.view, session.view());
        const auto& batches = session.snapshot()->batches;
        QCOMPARE(possibleIntervals(batches), std::vector<Interval> {Interval::Year});
    }

    void aFilterChangesTheSnapshot()
    {
        Session session;
        Listener listener(session);
        session.create(m_workspace, {});
        session.importFile({}, {}); // refused: nothing is open yet
        listener.settle();
        session.importFile(m_csv, scorePlan());
        listener.settle();
        TrendView view;
        view.where = {{QStringLiteral("region"), {QStringLiteral("South")}}};
        session.setView(view);
        QVERIFY(!listener.settle());
        QCOMPARE(*session.snapshot()->trend.micro.front().mean, 40.0);
        QCOMPARE(session.snapshot()->trend.view, view);
    }

    void theNewestViewWins()
    {
        Session session;
        Listener listener(session);
        session.create(m_workspace, {});
        listener.settle();
        session.importFile(m_csv, scorePlan());
        listener.settle();
        for (Interval interval : {Interval::Day, Interval::Week, Interval::Year}) {
            TrendView view;
            view.interval = interval;
            session.setView(view);
        }
        listener.settle();
        QCOMPARE(session.snapshot()->trend.view.interval, Interval::Year);
    }

    void aViewThatCannotBeShownKeepsTheOldOne()
    {
        Session session;
        Listener listener(session);
        session.create(m_workspace, {});
        listener.settle();
        session.importFile(m_csv, scorePlan());
        listener.settle();
        TrendView view;
        view.by = QStringLiteral("no such segment");
        session.setView(view);
        const auto error = listener.settle();
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::BadOption);
        QVERIFY(session.view().by.isEmpty());
        QCOMPARE(session.snapshot()->answers, 32);
    }

    void incidentsLowerTheIndexAndUndoTakesScoresBack()
    {
        Session session;
        Listener listener(session);
        session.create(m_workspace, {});
        listener.settle();
        session.importFile(m_csv, scorePlan());
        session.saveIncident(outage());
        QVERIFY(!listener.settle());
        const auto snapshot = session.snapshot();
        QVERIFY(snapshot->trend.macro.back().index < 100);
        QCOMPARE(snapshot->recoveries.size(), size_t(1));
        QCOMPARE(snapshot->recoveries.front().loss.size(), size_t(6)); // 10 to 15 January
        session.undo(snapshot->batches.front().id);
        session.deleteIncident(QStringLiteral("outage"));
        QVERIFY(!listener.settle());
        QCOMPARE(session.snapshot()->answers, 0);
        QVERIFY(session.snapshot()->incidents.empty());
        QVERIFY(!session.snapshot()->firstDay);
    }

    void aCancelledImportKeepsNothing()
    {
        Session session;
        Listener listener(session);
        session.create(m_workspace, {});
        listener.settle();
        const QByteArray before = tests::readFile(m_workspace);
        session.importFile(m_csv, scorePlan());
        session.cancel();
        const auto error = listener.settle();
        if (error)
            QCOMPARE(error->kind, Error::Kind::Cancelled);
        // Cancelled in time: nothing changed. Too late: all of it is there and reported.
        QCOMPARE(tests::readFile(m_workspace) == before, error.has_value());
        QCOMPARE(session.snapshot()->answers, error ? 0 : 32);
    }

    void aScenarioIsShownAtOnceAndStoredBeforeTheEnd()
    {
        Scenario scenario;
        scenario.currency = QStringLiteral("EUR");
        scenario.revenue = 25e9;
        {
            Session session;
            Listener listener(session);
            session.create(m_workspace, {});
            listener.settle();
            session.setScenario(scenario);
            QCOMPARE(*session.snapshot()->revenueAtRisk->rule.revenueLoss, 1.5e9);
            session.saveIncident(outage());
            listener.settle();
            QCOMPARE(session.snapshot()->scenario, scenario);
        }
        Session again;
        Listener listener(again);
        again.open(m_workspace);
        QVERIFY(!listener.settle());
        QCOMPARE(again.snapshot()->scenario, scenario);
    }

    void destroyedWhileRunningDoesNotCrash()
    {
        Session session;
        Listener listener(session);
        session.create(m_workspace, {});
        listener.settle();
        auto other = std::make_unique<Session>();
        other->open(m_workspace);
        other->preview(m_csv, scorePlan());
        other.reset();
        QVERIFY(tests::readFile(m_workspace).size() > 0);
    }

    void whatIsNotThereIsSaidSo()
    {
        Session session;
        Listener listener(session);
        session.open(m_home->file(QStringLiteral("missing.trust")));
        const auto error = listener.settle();
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::FileUnreadable);
        QVERIFY(!session.isOpen());
        session.open(m_csv);
        QCOMPARE(listener.settle()->kind, Error::Kind::NotAWorkspace);
    }

    void countsWithoutWriting()
    {
        Session session;
        Listener listener(session);
        session.create(m_workspace, {});
        listener.settle();
        const QByteArray before = tests::readFile(m_workspace);
        QSignalSpy counted(&session, &Session::dryRunReady);
        session.dryRun(m_csv, scorePlan());
        listener.settle();
        QCOMPARE(counted.count(), 1);
        QCOMPARE(counted.front().front().value<ImportReport>().added, 32);
        QCOMPARE(tests::readFile(m_workspace), before);
    }

private:
    std::optional<tests::PrivateHome> m_home;
    QString m_workspace;
    QString m_csv;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
