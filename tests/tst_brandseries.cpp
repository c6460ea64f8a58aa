// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/importers.h"
#include "models/session/imports.h"
#include "models/session/macroview.h"
#include "models/trust/brandseries.h"
#include "tests/support.h"

using namespace trustbilanz;
using session::importFile;
using store::Store;

namespace {
ImportPlan brandPlan(OnChanged onChanged = OnChanged::Refuse)
{
    ImportPlan plan;
    plan.kind = ImportKind::Brand;
    plan.scale = ScoreScale {0, 10, false};
    plan.onChanged = onChanged;
    return plan;
}

const QByteArray kSeries = "month,brand trust,n\n2024-01,6,200\n2024-02,6.5,\n2024-03,4,150\n";

QStringList textsOf(const std::vector<BrandReading>& readings)
{
    QStringList texts;
    for (const BrandReading& each : readings) {
        texts += QStringLiteral("%1 %2").arg(each.date.iso()).arg(each.value);
        if (each.count)
            texts.last() += QStringLiteral(" of %1").arg(*each.count);
    }
    return texts;
}

BrandReading reading(const char* date, double value, std::optional<qint64> count = {})
{
    return {*PartialDate::fromIso(QString::fromLatin1(date)), value, count, 0};
}
} // namespace

/// A measured brand series on its way into a workspace and out again.
class TestBrandseries : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(Store::create(m_home.file(QStringLiteral("key.trust")), {})); }
    void init()
    {
        static int number = 0;
        m_path = m_home.file(QStringLiteral("w%1.trust").arg(++number));
        VERIFY_RESULT(Store::create(m_path, {}));
    }

    void seriesIsImportedAndReadBack();
    void secondImportIsEqual();
    void changedValuesAreRefusedKeptOrReplaced();
    void undoBringsBackWhatWasReplaced();
    void damagedReadingIsFound();
    void writings_data();
    void writings();
    void refusals_data();
    void refusals();
    void problems_data();
    void problems();
    void previewShowsWhatTheImportReads();
    void olderWorkspaceKeepsEverything();
    void pointsOfPeriods();
    void smallReadingsStayHidden();
    void baseIsTheMeanBeforeTheFirstIncident();

private:
    Result<ImportReport> import(const QByteArray& bytes, const ImportPlan& plan,
                                const char* name = "brand.csv")
    {
        const QString source = tests::writeFile(m_home.file(QString::fromLatin1(name)), bytes);
        auto store = Store::open(m_path, Store::Access::Write);
        return store ? importFile(*store, source, plan) : tl::make_unexpected(store.error());
    }
    QStringList stored() const
    {
        return textsOf(*Store::open(m_path, Store::Access::Read)->brandSeries());
    }
    bool isSound() const { return Store::open(m_path, Store::Access::Read)->check()->isSound(); }

    tests::PrivateHome m_home;
    QString m_path;
};

void TestBrandseries::seriesIsImportedAndReadBack()
{
    const auto report = import(kSeries, brandPlan());
    VERIFY_RESULT(report);
    QCOMPARE(report->batch, 1);
    QCOMPARE(report->kind, ImportKind::Brand);
    QCOMPARE(report->rows, 3);
    QCOMPARE(report->added, 3);
    QCOMPARE(report->firstDate->iso(), QStringLiteral("2024-01"));
    QCOMPARE(report->lastDate->iso(), QStringLiteral("2024-03"));
    QCOMPARE(stored(),
             (QStringList {QStringLiteral("2024-01 60 of 200"), QStringLiteral("2024-02 65"),
                           QStringLiteral("2024-03 40 of 150")}));
    const auto batches = Store::open(m_path, Store::Access::Read)->batches();
    QCOMPARE(batches->front().kind, ImportKind::Brand);
    QVERIFY(isSound());
}

void TestBrandseries::secondImportIsEqual()
{
    VERIFY_RESULT(import(kSeries, brandPlan()));
    const QByteArray before = tests::readFile(m_path);
    const auto again = import(kSeries + "2024-04,5,\n", brandPlan());
    VERIFY_RESULT(again);
    QCOMPARE(again->equal, 3);
    QCOMPARE(again->added, 1);
    const auto third = import(kSeries, brandPlan());
    QCOMPARE(third->batch, 0);
    QCOMPARE(third->equal, 3);
}

void TestBrandseries::changedValuesAreRefusedKeptOrReplaced()
{
    VERIFY_RESULT(import(kSeries, brandPlan()));
    const QByteArray corrected = "month,brand trust,n\n2024-02,7,\n2024-05,8,\n";
    const QByteArray before = tests::readFile(m_path);
    VERIFY_ERROR(import(corrected, brandPlan()), ChangedRows);
    QCOMPARE(tests::readFile(m_path), before);
    ImportPlan dry = brandPlan();
    dry.dryRun = true;
    QCOMPARE(import(corrected, dry)->changed, 1);
    QCOMPARE(tests::readFile(m_path), before);

    QCOMPARE(import(corrected, brandPlan(OnChanged::Keep))->changed, 1);
    QVERIFY(stored().contains(QStringLiteral("2024-02 65")));
    QVERIFY(stored().contains(QStringLiteral("2024-05 80")));
    VERIFY_RESULT(import(corrected, brandPlan(OnChanged::Replace)));
    QVERIFY(stored().contains(QStringLiteral("2024-02 70")));
    QVERIFY(!stored().contains(QStringLiteral("2024-02 65")));
}

void TestBrandseries::undoBringsBackWhatWasReplaced()
{
    VERIFY_RESULT(import(kSeries, brandPlan()));
    const QStringList original = stored();
    VERIFY_RESULT(
        import("month,brand trust\n2024-02,7\n2024-05,8\n", brandPlan(OnChanged::Replace)));
    const auto undone = Store::open(m_path, Store::Access::Write)->undo(2);
    VERIFY_RESULT(undone);
    QCOMPARE(undone->removed, 1);
    QCOMPARE(undone->restored, 1);
    QCOMPARE(stored(), original);
    QCOMPARE(Store::open(m_path, Store::Access::Write)->undo(1)->removed, 3);
    QVERIFY(stored().isEmpty());
    QVERIFY(isSound());
}

void TestBrandseries::damagedReadingIsFound()
{
    VERIFY_RESULT(import("month,brand trust\n2024-01,6.123456\n", brandPlan()));
    QByteArray bytes = tests::readFile(m_path);
    const qsizetype place = bytes.indexOf("2024-01", bytes.indexOf("brand.csv"));
    QVERIFY(place > 0);
    int damaged = 0;
    for (qsizetype at = bytes.indexOf("2024-01"); at >= 0; at = bytes.indexOf("2024-01", at + 1)) {
        QByteArray bad = bytes;
        bad[at + 6] = '2';
        tests::writeFile(m_path, bad);
        const auto checked = Store::open(m_path, Store::Access::Read)->check();
        damaged += checked->problems.contains(QStringLiteral("brand_reading/2024-02")) ? 1 : 0;
    }
    QCOMPARE(damaged, 1);
}

void TestBrandseries::writings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("German export")
        << QStringLiteral("de.csv")
        << QByteArray(
               "Monat;Markenvertrauen;Fallzahl\r\n01/2024;6,25;1200\r\n02/2024;5,5;980\r\n");
    QTest::newRow("Latin-1 header") << QStringLiteral("latin.csv")
                                    << QByteArray("Monat;Wert;Stichprobengr\xF6\xDF"
                                                  "e\n2024-01;6,25;1200\n2024-02;5,5;980\n");
    QTest::newRow("JSON") << QStringLiteral("x.json")
                          << QByteArray(R"([{"date":"2024-01","value":6.25,"n":1200},)"
                                        R"({"date":"2024-02","value":5.5,"n":980}])");
    QTest::newRow("tab-separated") << QStringLiteral("x.tsv")
                                   << QByteArray("month\tindex\tn\n2024-01\t6.25\t1200\n"
                                                 "2024-02\t5.5\t980\n");
}

void TestBrandseries::writings()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const auto report = import(bytes, brandPlan(), qPrintable(name));
    VERIFY_RESULT(report);
    QCOMPARE(stored(),
             (QStringList {QStringLiteral("2024-01 62.5 of 1200"),
                           QStringLiteral("2024-02 55 of 980")}));
}

void TestBrandseries::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("scaled");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no scale") << kSeries << false << QStringLiteral("scaleMissing")
                              << QStringLiteral("brand trust");
    QTest::newRow("no date") << QByteArray("value,n\n6,100\n") << true
                             << QStringLiteral("missingColumn") << QStringLiteral("date");
    QTest::newRow("no value") << QByteArray("date,n\n2024-01,100\n") << true
                              << QStringLiteral("missingColumn") << QStringLiteral("value");
    QTest::newRow("dates with two readings")
        << QByteArray("date,value\n01/02/2024,6\n03/04/2024,7\n") << true
        << QStringLiteral("ambiguousColumn") << QString();
    QTest::newRow("numbers with two readings")
        << QByteArray("date;value;n\n2024-01;6;1.200\n2024-02;7;1.300\n") << true
        << QStringLiteral("ambiguousColumn") << QString();
}

void TestBrandseries::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, scaled);
    QFETCH(QString, kind);
    QFETCH(QString, detail);
    ImportPlan plan = brandPlan();
    if (!scaled)
        plan.scale.reset();
    const QByteArray before = tests::readFile(m_path);
    const auto report = import(bytes, plan);
    QVERIFY(!report);
    QCOMPARE(errorId(report.error().kind), kind);
    if (!detail.isEmpty())
        QCOMPARE(report.error().detail, detail);
    QCOMPARE(tests::readFile(m_path), before);
}

void TestBrandseries::problems_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("column");
    const auto add = [](const char* row, const char* kind, const char* column) {
        QTest::newRow(row) << QByteArray(row) << QString::fromLatin1(kind)
                           << QString::fromLatin1(column);
    };
    add("2024-09,11,100", "outOfScale", "value");
    add("2024-09,,100", "missingScore", "value");
    add("2024-09,six,100", "unreadableNumber", "value");
    add(",6,100", "missingDate", "date");
    add("soon,6,100", "unreadableDate", "date");
    add("2024-01,6,100", "duplicateId", "date");
    add("2024-09,6,12.5", "unreadableNumber", "n");
    add("2024-09,6,0", "outOfRange", "n");
    add("2024-09,6", "raggedRow", "");
}

void TestBrandseries::problems()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, kind);
    QFETCH(QString, column);
    const auto report = import(kSeries + row + "\n", brandPlan());
    VERIFY_RESULT(report);
    QCOMPARE(report->rows, 4);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(report->added, 3);
    QCOMPARE(report->problems.size(), size_t(1));
    QCOMPARE(issueId(report->problems[0].kind), kind);
    QCOMPARE(report->problems[0].column, column);
    QCOMPARE(report->problems[0].firstLine, 5);
}

void TestBrandseries::previewShowsWhatTheImportReads()
{
    const QString source
        = tests::writeFile(m_home.file(QStringLiteral("p.csv")), kSeries + "2024-01,6,\n");
    const auto preview = importers::preview(source, brandPlan());
    VERIFY_RESULT(preview);
    QVERIFY(!preview->error);
    QCOMPARE(preview->fields,
             (QStringList {QStringLiteral("date"), QStringLiteral("value"), QStringLiteral("n")}));
    QCOMPARE(preview->total, std::optional<qint64>(4));
    QCOMPARE(preview->rows.size(), size_t(4));
    QCOMPARE(preview->rows[1].understood,
             (QStringList {QStringLiteral("2024-02"), QStringLiteral("6.5"), QString()}));
    QCOMPARE(preview->problems.size(), size_t(1));
    QCOMPARE(preview->problems[0].kind, IssueKind::DuplicateId);
    ImportPlan unscaled = brandPlan();
    unscaled.scale.reset();
    const auto bare = importers::preview(source, unscaled);
    VERIFY_RESULT(bare);
    QCOMPARE(bare->error->kind, Error::Kind::ScaleMissing);
    QCOMPARE(bare->rows.size(), size_t(4));
}

/// A file that version 1 wrote: three answers, two incidents of which one was corrected.
void TestBrandseries::olderWorkspaceKeepsEverything()
{
    const QByteArray old = qUncompress(tests::readFile(
        QStringLiteral(TRUSTBILANZ_SOURCE_DIR "/tests/data/workspaces/version1.trust.z")));
    QCOMPARE(old.mid(60, 4), QByteArray("\0\0\0\1", 4));
    const QString path = tests::writeFile(m_home.file(QStringLiteral("old.trust")), old);
    for (const auto access : {Store::Access::Read, Store::Access::Write}) {
        auto store = Store::open(path, access);
        VERIFY_RESULT(store);
        QCOMPARE(tests::readFile(path).mid(60, 4), QByteArray("\0\0\0\2", 4));
        QCOMPARE(store->settings().name, QStringLiteral("Acme"));
        QCOMPARE(store->settings().macroBase, 90.0);
        QCOMPARE(store->settings().macro, MacroAssumptions());
        QCOMPARE(store->scores()->rows(), size_t(3));
        const auto incidents = store->incidents();
        VERIFY_RESULT(incidents);
        QCOMPARE(incidents->size(), size_t(2));
        QCOMPARE((*incidents)[0].id, QStringLiteral("1"));
        QVERIFY(!(*incidents)[0].response); // as corrected
        QCOMPARE(store->batches()->size(), size_t(3));
        QCOMPARE(store->brandSeries()->size(), size_t(0));
        QVERIFY(store->check()->isSound());
    }
    auto store = Store::open(path, Store::Access::Write);
    VERIFY_RESULT(store->undo(3));
    QCOMPARE(store->incidents()->front().response->factor, 0.85);
    Incident edited = store->incidents()->front();
    edited.scar = 0.5;
    VERIFY_RESULT(store->saveIncident(edited));
    QCOMPARE(store->incidents()->front().scar, std::optional(0.5));
    QVERIFY(store->check()->isSound());
}

void TestBrandseries::pointsOfPeriods()
{
    const std::vector<BrandReading> readings {
        reading("2024-01-03", 60, 100), reading("2024-01-20", 70, 300), reading("2024-02", 50),
        reading("2024-02-29", 60, 10), reading("2024-05", 40, 20)};
    const Day from = dayFrom({2024, 1, 1});
    const auto months
        = trust::brandSeries(readings, Interval::Month, from, dayFrom({2024, 4, 30}), 10);
    QCOMPARE(months.size(), size_t(2));
    QCOMPARE(months[0].period, from);
    QCOMPARE(months[0].value, 67.5); // 100 people say 60, 300 say 70
    QCOMPARE(months[0].count, std::optional<qint64>(400));
    QCOMPARE(months[0].readings, 2);
    QCOMPARE(months[1].value, 55.0); // one of the two does not say how many
    QVERIFY(!months[1].count);
    const auto weeks
        = trust::brandSeries(readings, Interval::Week, from, dayFrom({2024, 2, 20}), 10);
    QCOMPARE(weeks.size(), size_t(3));
    QCOMPARE(weeks[2].period, dayFrom({2024, 2, 12})); // of the 15th
}

void TestBrandseries::smallReadingsStayHidden()
{
    const std::vector<BrandReading> readings {reading("2024-01", 60, 9),
                                              reading("2024-02", 70, 10)};
    const auto points = trust::brandSeries(readings, Interval::Month, dayFrom({2024, 1, 1}),
                                           dayFrom({2024, 12, 31}), 10);
    QCOMPARE(points.size(), size_t(2));
    QVERIFY(points[0].hidden);
    QCOMPARE(points[0].value, 0.0);
    QVERIFY(!points[0].count);
    QVERIFY(!points[1].hidden);
    QCOMPARE(trust::shownReadings(readings, 10).size(), size_t(1));
}

void TestBrandseries::baseIsTheMeanBeforeTheFirstIncident()
{
    const std::vector<BrandReading> readings {reading("2024-01", 60), reading("2024-02", 70),
                                              reading("2024-03", 20), reading("2024-04", 30)};
    Incident early;
    early.disclosed = PartialDate::fromIso(QStringLiteral("2024-01-20"));
    early.status = IncidentStatus::NearMiss;
    Incident breach;
    breach.disclosed = PartialDate::fromIso(QStringLiteral("2024-03-10"));
    const std::vector<Incident> log {breach, early};
    QCOMPARE(trust::measuredBase(readings, log), std::optional(65.0));
    QCOMPARE(trust::measuredBase(readings, {}), std::optional(45.0));
    breach.disclosed = PartialDate::fromIso(QStringLiteral("2023-03-10"));
    const std::vector<Incident> older {breach};
    QVERIFY(!trust::measuredBase(readings, older));

    session::WorkspaceData data;
    data.scores = std::make_shared<const ScoreColumns>();
    data.settings.macroBase = 90;
    data.brand = readings;
    data.incidents = log;
    QCOMPARE(session::macroParameters(data).base, 65.0);
    QCOMPARE(session::macroIndex(data).on(dayFrom({2024, 3, 9})).index, 65.0);
    data.incidents = older;
    QCOMPARE(session::macroParameters(data).base, 90.0);
}

QTEST_GUILESS_MAIN(TestBrandseries)
#include "tst_brandseries.moc"
