// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/imports.h"
#include "models/store/pseudonyms.h"
#include "tests/storedanswers.h"
#include "tests/support.h"

using namespace trustbilanz;
using session::importFile;
using store::Store;

namespace {
QString text(const char* ascii)
{
    return QString::fromUtf8(ascii);
}

ImportPlan scorePlan(OnChanged onChanged = OnChanged::Refuse)
{
    ImportPlan plan;
    plan.columns = {{text("customer"), text("customer")},
                    {text("date"), text("date")},
                    {text("score"), text("score")}};
    plan.segments = {{text("region"), text("region")}};
    plan.scale = ScoreScale {0, 10, false};
    plan.onChanged = onChanged;
    return plan;
}

ImportPlan incidentPlan(OnChanged onChanged = OnChanged::Refuse)
{
    ImportPlan plan;
    plan.kind = ImportKind::Incidents;
    plan.columns = {{text("id"), text("id")},
                    {text("title"), text("title")},
                    {text("brand"), text("brand")},
                    {text("disclosed"), text("disclosed")}};
    plan.onChanged = onChanged;
    return plan;
}

const QByteArray kHeader = "customer,date,score,region\n";
const QByteArray kFirst = kHeader
    + "anna,2024-01-01,5,north\nben,2024-01-01,6,south\n"
      "anna,2024-01-02,7,north\n";
const QByteArray kIncidents = "id,title,brand,disclosed\n1,Outage,Acme,2024-01-05\n"
                              "2,Leak,Other Ltd,2024-02\n";
} // namespace

class TestImports : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_store.reset();
        m_home.emplace();
        m_path = m_home->file(text("x.trust"));
        WorkspaceSettings settings;
        settings.name = text("ACME");
        auto created = Store::create(m_path, settings);
        VERIFY_RESULT(created);
        m_store.emplace(std::move(*created));
    }

    void aFirstImport()
    {
        const auto report = import(kFirst);
        VERIFY_RESULT(report);
        QCOMPARE(report->batch, 1);
        QCOMPARE(report->source, text("source.csv"));
        QCOMPARE(report->rows, 3);
        QCOMPARE(counts(*report), (QList<qint64> {3, 0, 0}));
        QCOMPARE(report->customers, 2);
        QVERIFY(report->seconds > 0);
        const auto batches = *m_store->batches();
        QCOMPARE(batches.size(), size_t(1));
        QCOMPARE(batches[0].added, 3);
        QCOMPARE(batches[0].source, text("source.csv"));
        QCOMPARE(batches[0].sha256, report->sha256);
        QCOMPARE(m_store->scores()->rows(), size_t(3));
    }

    void theSameFileAgainWritesNothing()
    {
        QVERIFY(import(kFirst));
        const QByteArray before = tests::readFile(m_path);
        for (int i = 0; i < 2; ++i) {
            const auto report = import(kFirst);
            VERIFY_RESULT(report);
            QCOMPARE(report->batch, 0);
            QCOMPARE(counts(*report), (QList<qint64> {0, 3, 0}));
        }
        QCOMPARE(tests::readFile(m_path), before);
    }

    void onlyNewAnswersAreAdded()
    {
        QVERIFY(import(kFirst));
        const auto report = import(kFirst + "carl,2024-01-01,1,west\nanna,2024-01-02,7,north\n");
        VERIFY_RESULT(report);
        QCOMPARE(counts(*report), (QList<qint64> {2, 3, 0}));
        QCOMPARE(m_store->scores()->rows(), size_t(5));
        QCOMPARE(m_store->undo(report->batch)->removed, 2);
        QCOMPARE(m_store->scores()->rows(), size_t(3));
        QCOMPARE(m_store->scores()->segmentValues(text("region")),
                 (QStringList {text("north"), text("south")}));
    }

    void twoIdenticalRowsAreTwoAnswers()
    {
        const QByteArray twice = kHeader + "anna,2024-01-01,5,north\nanna,2024-01-01,5,north\n";
        QCOMPARE(counts(*import(twice)), (QList<qint64> {2, 0, 0}));
        QCOMPARE(counts(*import(twice)), (QList<qint64> {0, 2, 0}));
    }

    void changedAnswersAreRefused()
    {
        QVERIFY(import(kFirst));
        const QByteArray before = tests::readFile(m_path);
        QByteArray corrected = kFirst;
        corrected.replace("ben,2024-01-01,6", "ben,2024-01-01,9");
        const auto refused = import(corrected);
        VERIFY_ERROR(refused, ChangedRows);
        QCOMPARE(refused.error().detail, text("1"));
        ImportPlan dry = scorePlan();
        dry.dryRun = true;
        const auto counted = import(corrected, dry);
        VERIFY_RESULT(counted);
        QCOMPARE(counts(*counted), (QList<qint64> {0, 2, 1}));
        QCOMPARE(counted->batch, 0);
        QCOMPARE(tests::readFile(m_path), before);
    }

    void changedAnswersAreKept()
    {
        QVERIFY(import(kFirst));
        QByteArray corrected = kFirst + "carl,2024-01-01,1,west\n";
        corrected.replace("ben,2024-01-01,6", "ben,2024-01-01,9");
        const auto report = import(corrected, scorePlan(OnChanged::Keep));
        VERIFY_RESULT(report);
        QCOMPARE(counts(*report), (QList<qint64> {1, 2, 1}));
        QCOMPARE(scores(), (QList<double> {1, 5, 6, 7}));
        QVERIFY(m_store->check()->isSound());
    }

    void changedAnswersAreReplaced_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("score") << QByteArray("ben,2024-01-01,6") << QByteArray("ben,2024-01-01,9");
        QTest::newRow("segment") << QByteArray("6,south") << QByteArray("6,west");
        QTest::newRow("segment left empty") << QByteArray("6,south") << QByteArray("6,");
    }

    void changedAnswersAreReplaced()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QVERIFY(import(kFirst));
        const auto original = tests::answersIn(*m_store->scores());
        const QByteArray corrected = QByteArray(kFirst).replace(from, to);
        const auto report = import(corrected, scorePlan(OnChanged::Replace));
        VERIFY_RESULT(report);
        QCOMPARE(counts(*report), (QList<qint64> {0, 2, 1}));
        QCOMPARE(m_store->scores()->rows(), size_t(3));
        QCOMPARE(counts(*import(corrected)), (QList<qint64> {0, 3, 0}));
        QVERIFY(m_store->check()->isSound());
        QCOMPARE(m_store->undo(report->batch)->restored, 1);
        QVERIFY(tests::answersIn(*m_store->scores()) == original);
    }

    void aCorrectedAnswerKeepsItsPlaceInTheDay()
    {
        QByteArray day = kHeader
            + "anna,2024-01-01,1,north\nanna,2024-01-01,2,north\n"
              "anna,2024-01-01,3,north\n";
        QVERIFY(import(day));
        for (const char* change : {"2024-01-01,1>2024-01-01,4", "2024-01-01,2>2024-01-01,5",
                                   "2024-01-01,4>2024-01-01,6"}) {
            const QList<QByteArray> words = QByteArray(change).split('>');
            day.replace(words[0], words[1]);
            const auto report = import(day, scorePlan(OnChanged::Replace));
            VERIFY_RESULT(report);
            QCOMPARE(counts(*report), (QList<qint64> {0, 2, 1}));
            QCOMPARE(counts(*import(day)), (QList<qint64> {0, 3, 0}));
        }
        QCOMPARE(scores(), (QList<double> {3, 5, 6}));
    }

    void theSameAnswerOnAnotherScale()
    {
        QVERIFY(import(kHeader + "anna,2024-01-01,7,north\n"));
        ImportPlan plan = scorePlan();
        plan.scale = ScoreScale {0, 100, false};
        QCOMPARE(counts(*import(kHeader + "anna,2024-01-01,70,north\n", plan)),
                 (QList<qint64> {0, 1, 0}));
    }

    void rawCustomerIdsAreNowhere()
    {
        const QByteArray id = "anna.schmidt@example.com";
        QVERIFY(import(kHeader + id + ",2024-01-01,5,north\n" + id + ",someday,5,north\n"));
        QVERIFY(!tests::readFile(m_path).contains(id));
        const auto key = store::Pseudonymiser::open(m_store->settings().uuid);
        VERIFY_RESULT(key);
        QCOMPARE(m_store->scores()->customers().at(0), key->pseudonym(id.toStdString()));
    }

    void withoutTheKeyNoScores()
    {
        QVERIFY(QFile::remove(store::Pseudonymiser::keyPath(m_store->settings().uuid)));
        const QByteArray before = tests::readFile(m_path);
        const auto scores = import(kFirst);
        VERIFY_ERROR(scores, KeyMissing);
        QCOMPARE(tests::readFile(m_path), before);
        const auto incidents = import(kIncidents, incidentPlan());
        VERIFY_RESULT(incidents);
    }

    void whatCannotBeReadChangesNothing()
    {
        const QByteArray before = tests::readFile(m_path);
        const auto missing = importFile(*m_store, m_home->file(text("none.csv")), scorePlan());
        VERIFY_ERROR(missing, FileUnreadable);
        const auto empty = import("");
        VERIFY_ERROR(empty, FileUnreadable);
        const auto column = import("a,b\n1,2\n");
        VERIFY_ERROR(column, MissingColumn);
        QCOMPARE(tests::readFile(m_path), before);
    }

    void cancelledAnywhereLeavesNoTrace()
    {
        const QByteArray before = tests::readFile(m_path);
        int calls = 0;
        QVERIFY(importFile(*m_store, m_home->file(text("source.csv")), scorePlan()).error().kind
                == Error::Kind::FileUnreadable);
        for (int limit = 0;; ++limit) {
            calls = 0;
            const auto report
                = import(kFirst, scorePlan(), [&](qint64, qint64) { return calls++ < limit; });
            if (report)
                break;
            VERIFY_ERROR(report, Cancelled);
            QCOMPARE(tests::readFile(m_path), before);
        }
        QVERIFY(calls > 3);
    }

    void progressNeverGoesBack()
    {
        double last = 0;
        const auto report = import(kFirst, scorePlan(), [&](qint64 done, qint64 total) {
            const double share = double(done) / double(total);
            const bool forward = share >= last && share <= 1;
            last = share;
            return forward;
        });
        VERIFY_RESULT(report);
        QCOMPARE(last, 1.0);
    }

    void incidentsNewEqualChanged()
    {
        QCOMPARE(counts(*import(kIncidents, incidentPlan())), (QList<qint64> {2, 0, 0}));
        QCOMPARE(import(kIncidents, incidentPlan())->batch, 0);
        const QByteArray changed
            = QByteArray(kIncidents).replace("Leak", "Large leak") + "3,Recall,Acme,2024\n";
        const QByteArray before = tests::readFile(m_path);
        const auto undecided = import(changed, incidentPlan());
        VERIFY_ERROR(undecided, ChangedRows);
        QCOMPARE(undecided.error().detail, text("1"));
        ImportPlan dry = incidentPlan();
        dry.dryRun = true;
        QCOMPARE(counts(*import(changed, dry)), (QList<qint64> {1, 1, 1}));
        QCOMPARE(tests::readFile(m_path), before);
        const auto kept = import(changed, incidentPlan(OnChanged::Keep));
        QCOMPARE(counts(*kept), (QList<qint64> {1, 1, 1}));
        QCOMPARE(titles(), (QStringList {text("Recall"), text("Outage"), text("Leak")}));
        const auto replaced = import(changed, incidentPlan(OnChanged::Replace));
        QCOMPARE(counts(*replaced), (QList<qint64> {0, 2, 1}));
        QCOMPARE(titles(), (QStringList {text("Recall"), text("Outage"), text("Large leak")}));
        QCOMPARE(m_store->undo(replaced->batch)->restored, 1);
        QCOMPARE(titles(), (QStringList {text("Recall"), text("Outage"), text("Leak")}));
    }

    void incidentsWithoutIds()
    {
        const ImportPlan plan = planWithoutIds();
        const QByteArray log
            = "title,disclosed\nLeak,2024-01-05\nHack,2024-02-05\nLeak,2024-01-05\n";
        QCOMPARE(counts(*import(log, plan)), (QList<qint64> {3, 0, 0}));
        QCOMPARE(counts(*import("title,disclosed\nNew,2024-03-05\nHack,2024-02-05\n", plan)),
                 (QList<qint64> {1, 1, 0}));
        QCOMPARE(counts(*import(log + "Leak,2024-01-05\n", plan)), (QList<qint64> {1, 3, 0}));
        QCOMPARE(titles().count(text("Leak")), 3);
    }

    void incidentsWithIdsOfFileAndRow()
    {
        // As older workspaces hold them: each stands for one incident of the same content.
        const QByteArray stored = "id,title,disclosed\n0123456789ab-1,Leak,2024-01-05\n"
                                  "0123456789ab-2,Hack,2024-02-05\n7,Fire,2024-03-05\n";
        ImportPlan plan = planWithoutIds();
        plan.columns.insert(text("id"), text("id"));
        QVERIFY(import(stored, plan));
        const QByteArray log = "title,disclosed\nLeak,2024-01-05\nHack,2024-02-05\n"
                               "Leak,2024-01-05\nFire,2024-03-05\n";
        QCOMPARE(counts(*import(log, planWithoutIds())), (QList<qint64> {2, 2, 0}));
    }

    void ownIncidentsAreThoseOfTheBrand()
    {
        QVERIFY(import(kIncidents, incidentPlan()));
        const auto incidents = *m_store->incidents();
        QCOMPARE(incidents[0].owner, Owner::Own);
        QCOMPARE(incidents[1].owner, Owner::Other);
    }

private:
    Result<ImportReport> import(const QByteArray& csv, const ImportPlan& plan = scorePlan(),
                                const Progress& progress = {})
    {
        return importFile(*m_store, tests::writeFile(m_home->file(text("source.csv")), csv), plan,
                          progress);
    }

    static ImportPlan planWithoutIds()
    {
        ImportPlan plan;
        plan.kind = ImportKind::Incidents;
        return plan;
    }

    static QList<qint64> counts(const ImportReport& report)
    {
        return {report.added, report.equal, report.changed};
    }

    QList<double> scores() const
    {
        QList<double> result;
        for (const tests::StoredAnswer& answer : tests::answersIn(*m_store->scores()))
            result.append(answer.score);
        std::sort(result.begin(), result.end());
        return result;
    }

    QStringList titles() const
    {
        QStringList result;
        const auto incidents = *m_store->incidents();
        for (const Incident& incident : incidents)
            result.append(incident.title);
        return result;
    }

    std::optional<tests::PrivateHome> m_home;
    std::optional<Store> m_store;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
