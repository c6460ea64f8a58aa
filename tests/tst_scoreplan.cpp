// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoresamples.h"

#include <cmath>

using namespace trustbilanz;
using namespace trustbilanz::importers;
using namespace trustbilanz::tests;

class TestScorePlan : public QObject
{
    Q_OBJECT
private slots:
    void refusedPlans_data();
    void refusedPlans();
    void ambiguousScoreNamesBothReadings();
    void ambiguousDateNamesBothReadings();
    void planSettlesTheReading();
    void headerIsRecognisedInGerman();
    void twoDateReadingsDecidedByALaterRow();
    void decimalSignAppearsLateInALongFile();
    void ambiguousNumberLateInALongFile();
    void weightsAndDrivers();
    void labelsStandForNumbers();
    void reversedScaleIsKept();
    void coarseDatesAreKept();
    void futureDateIsAWarning();
    void stopOnFirstProblem();
    void footerIsNoData();
    void previewShowsBothReadings();
    void previewOfBadRows();

private:
    QTemporaryDir m_folder;
    QString write(const QByteArray& bytes)
    {
        return writeFile(m_folder.filePath(QStringLiteral("file.csv")), bytes);
    }
};

void TestScorePlan::refusedPlans_data()
{
    QTest::addColumn<ImportPlan>("plan");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, Error::Kind kind, auto change) {
        ImportPlan plan = usualPlan();
        change(plan);
        QTest::newRow(name) << plan << errorId(kind);
    };
    const auto text = [](const char* latin) { return QString::fromLatin1(latin); };
    using Plan = ImportPlan&;
    row("no scale", Error::Kind::ScaleMissing, [](Plan p) { p.scale.reset(); });
    row("scale turned round", Error::Kind::BadOption, [](Plan p) { p.scale = ScoreScale {5, 1}; });
    row("no such column", Error::Kind::MissingColumn,
        [&](Plan p) { p.columns[text("score")] = text("points"); });
    row("no such field", Error::Kind::BadOption,
        [&](Plan p) { p.columns[text("colour")] = text("score"); });
    row("segment twice", Error::Kind::BadOption, [&](Plan p) {
        p.segments.push_back({text("area"), text("region")});
    });
    row("segment without a column", Error::Kind::MissingColumn, [&](Plan p) {
        p.segments.push_back({text("area"), text("area")});
    });
    row("seventeen segments", Error::Kind::BadOption, [&](Plan p) {
        p.segments.resize(17, {text("x"), text("region")});
    });
    row("customers as scores", Error::Kind::BadOption,
        [&](Plan p) { p.columns[text("score")] = text("customer"); });
    row("customers as a segment", Error::Kind::BadOption, [&](Plan p) {
        p.segments.push_back({text("who"), text("customer")});
    });
    row("driver without a scale", Error::Kind::ScaleMissing,
        [&](Plan p) { p.columns[text("driver:speed")] = text("score"); });
    row("scale without a driver", Error::Kind::BadOption, [&](Plan p) {
        p.driverScales[text("speed")] = ScoreScale {1, 5};
    });
    row("no such date format", Error::Kind::BadOption,
        [&](Plan p) { p.dateFormat = text("stardate"); });
    row("no such zone", Error::Kind::BadOption, [&](Plan p) { p.timeZone = text("Moon/Base"); });
    row("two delimiters", Error::Kind::BadOption, [&](Plan p) { p.delimiter = text(",;"); });
    row("no such encoding", Error::Kind::BadOption, [&](Plan p) { p.encoding = text("klingon"); });
}

void TestScorePlan::refusedPlans()
{
    QFETCH(ImportPlan, plan);
    const auto reading = read(specimen(QStringLiteral("good.csv")), plan);
    QVERIFY(!reading.has_value());
    QTEST(errorId(reading.error().kind), "error");
}

void TestScorePlan::ambiguousScoreNamesBothReadings()
{
    const auto reading = read(specimen(QStringLiteral("two-number-readings.csv")), usualPlan());
    VERIFY_ERROR(reading, AmbiguousColumn);
    QCOMPARE(reading.error().detail,
             QStringLiteral("score: \"1.234\" = 1.234 (--decimal point) | 1234 (--decimal comma)"));
    QCOMPARE(reading.error().column, 3);
}

void TestScorePlan::ambiguousDateNamesBothReadings()
{
    const auto reading = read(specimen(QStringLiteral("two-date-readings.csv")), usualPlan());
    VERIFY_ERROR(reading, AmbiguousColumn);
    QCOMPARE(reading.error().detail,
             QStringLiteral("date: \"03/04/2024\" = 2024-04-03 (--date-format d/M/yyyy) | "
                            "2024-03-04 (--date-format M/d/yyyy)"));
}

void TestScorePlan::planSettlesTheReading()
{
    ImportPlan plan = usualPlan();
    plan.decimal = QStringLiteral("point");
    const auto reading = read(specimen(QStringLiteral("two-number-readings.csv")), plan);
    VERIFY_RESULT(reading);
    QCOMPARE(scoreAt(reading->part.score, 1), 1.234);
    plan.decimal = QStringLiteral("comma");
    const auto other = read(specimen(QStringLiteral("two-number-readings.csv")), plan);
    VERIFY_RESULT(other);
    QCOMPARE(issuesOf(other->report), QStringList(QStringLiteral("2 outOfScale score")));
    plan.dateFormat = QStringLiteral("M/d/yyyy");
    const auto dates = read(specimen(QStringLiteral("two-date-readings.csv")), plan);
    VERIFY_RESULT(dates);
    QCOMPARE(dates->report.firstDate->iso(), QStringLiteral("2024-03-04"));
}

void TestScorePlan::headerIsRecognisedInGerman()
{
    ImportPlan plan = usualPlan();
    plan.segments = {{QStringLiteral("region"), QStringLiteral("Region")}};
    const auto reading = read(specimen(QStringLiteral("semicolons-and-decimal-commas.csv")), plan);
    VERIFY_RESULT(reading);
    QCOMPARE(rowsOf(reading->part),
             (QStringList {QStringLiteral("C2 2024-01-01 5 S\u00FCd"),
                           QStringLiteral("C1 2024-01-02 8.5 Nord")}));
    QCOMPARE(reading->report.detected.delimiter, QStringLiteral(";"));
    QCOMPARE(reading->report.detected.decimal, QStringLiteral("comma"));
    QCOMPARE(reading->report.detected.thousands, QString());
    QCOMPARE(reading->report.detected.dateFormat, QStringLiteral("dd.MM.yyyy"));
}

void TestScorePlan::twoDateReadingsDecidedByALaterRow()
{
    QByteArray text("customer,date,score,region\n");
    for (int i = 0; i < 50'000; ++i)
        text += "C1,03/04/2024,5,North\n";
    text += "C1,13/04/2024,5,North\n";
    const auto reading = read(write(text), usualPlan());
    VERIFY_RESULT(reading);
    QCOMPARE(reading->report.rejected, 0);
    QCOMPARE(reading->report.firstDate->iso(), QStringLiteral("2024-04-03"));
}

void TestScorePlan::decimalSignAppearsLateInALongFile()
{
    QByteArray text("customer;date;score;region\n");
    for (int i = 0; i < 50'000; ++i)
        text += "C1;2024-04-03;5;North\n";
    text += "C2;2024-04-03;7,5;North\n";
    const auto reading = read(write(text), usualPlan());
    VERIFY_RESULT(reading);
    QCOMPARE(reading->report.rejected, 0);
    QCOMPARE(scoreAt(reading->part.score, 50'000), 7.5);
    QCOMPARE(reading->report.detected.decimal, QStringLiteral("comma"));
}

void TestScorePlan::ambiguousNumberLateInALongFile()
{
    QByteArray text("customer;date;score;region\n");
    for (int i = 0; i < 50'000; ++i)
        text += "C1;2024-04-03;5;North\n";
    VERIFY_ERROR(read(write(text + "C2;2024-04-03;7.500;North\n"), usualPlan()), AmbiguousColumn);
    const auto tied
        = read(write(text + "C2;2024-04-03;7.5;North\nC2;2024-04-03;7,5;North\n"), usualPlan());
    VERIFY_RESULT(tied);
    QCOMPARE(issuesOf(tied->report), QStringList(QStringLiteral("50003 unreadableNumber score")));
}

void TestScorePlan::weightsAndDrivers()
{
    ImportPlan plan;
    plan.scale = ScoreScale {0, 10, false};
    plan.columns = {{QStringLiteral("weight"), QStringLiteral("w")},
                    {QStringLiteral("driver:speed"), QStringLiteral("s")}};
    plan.driverScales = {{QStringLiteral("speed"), ScoreScale {1, 5, true}}};
    const auto reading = read(write("customer,date,score,w,s\nC1,2024-01-01,5,0,3\n"
                                    "C2,2024-01-01,5,2.5,\nC3,2024-01-01,5,,1\n"
                                    "C4,2024-01-01,5,-1,1\nC5,2024-01-01,5,1,6\n"),
                              plan);
    VERIFY_RESULT(reading);
    QCOMPARE(issuesOf(reading->report),
             (QStringList {QStringLiteral("4 missingWeight weight"),
                           QStringLiteral("5 outOfRange weight"),
                           QStringLiteral("6 outOfScale driver:speed")}));
    QCOMPARE(reading->report.rejected, 2);
    const ScorePart& part = reading->part;
    QCOMPARE(part.rows(), size_t(3));
    QCOMPARE(scoreAt(part.weight, 0), 0.0);
    QCOMPARE(scoreAt(part.weight, 1), 2.5);
    QCOMPARE(scoreAt(part.weight, 2), 1.0);
    QCOMPARE(part.drivers[0].name, QStringLiteral("speed"));
    QVERIFY(part.drivers[0].scale.reversed);
    QCOMPARE(scoreAt(part.drivers[0].answers, 0), 3.0);
    QVERIFY(std::isnan(scoreAt(part.drivers[0].answers, 1)));
}

void TestScorePlan::labelsStandForNumbers()
{
    ImportPlan plan;
    plan.scale = ScoreScale {1, 5, false};
    plan.labels = {{QStringLiteral("fully agree"), 5.0}, {QStringLiteral("t\u00E4glich"), 1.0}};
    const auto reading = read(write("customer,date,score\nC1,2024-01-01,Fully Agree\n"
                                    "C2,2024-01-01,T\u00C4GLICH\nC3,2024-01-01,3\n"
                                    "C4,2024-01-01,perhaps\n"),
                              plan);
    VERIFY_RESULT(reading);
    QCOMPARE(issuesOf(reading->report), QStringList(QStringLiteral("5 unreadableNumber score")));
    QCOMPARE(scoreAt(reading->part.score, 0), 5.0);
    QCOMPARE(scoreAt(reading->part.score, 1), 1.0);
}

void TestScorePlan::reversedScaleIsKept()
{
    ImportPlan plan = usualPlan();
    plan.scale->reversed = true;
    const auto reading = read(specimen(QStringLiteral("good.csv")), plan);
    VERIFY_RESULT(reading);
    QVERIFY(reading->part.scale.reversed);
    QCOMPARE(scoreAt(reading->part.score, 0), 5.0); // stored as answered
}

void TestScorePlan::coarseDatesAreKept()
{
    ImportPlan plan;
    plan.scale = ScoreScale {1, 10, false};
    plan.dateFormat = QStringLiteral("yyyy-MM");
    const auto reading = read(write("customer,date,score\nC1,2024-02,5\nC2,2024-01,5\n"), plan);
    VERIFY_RESULT(reading);
    QVERIFY(reading->part.precision == DatePrecision::Month);
    QCOMPARE(reading->report.firstDate->iso(), QStringLiteral("2024-01"));
}

void TestScorePlan::futureDateIsAWarning()
{
    ImportPlan plan = usualPlan();
    plan.today = dayFrom({2024, 1, 1});
    const auto reading = read(specimen(QStringLiteral("good.csv")), plan);
    VERIFY_RESULT(reading);
    QCOMPARE(
        issuesOf(reading->report),
        (QStringList {QStringLiteral("2 futureDate date"), QStringLiteral("4 futureDate date")}));
    QCOMPARE(reading->report.rejected, 0);
    QCOMPARE(reading->part.rows(), size_t(3));
}

void TestScorePlan::stopOnFirstProblem()
{
    ImportPlan plan = usualPlan();
    plan.onProblem = OnProblem::Stop;
    const auto reading = read(specimen(QStringLiteral("out-of-scale.csv")), plan);
    VERIFY_ERROR(reading, BadOption);
    QCOMPARE(reading.error().line, 2);
    QCOMPARE(reading.error().column, 3);
    QVERIFY(reading.error().detail.endsWith(QLatin1String("outOfScale")));
}

void TestScorePlan::footerIsNoData()
{
    ImportPlan plan = usualPlan();
    plan.footerRows = 1;
    const auto reading = read(specimen(QStringLiteral("footer.csv")), plan);
    VERIFY_RESULT(reading);
    QCOMPARE(reading->report.rows, 2);
    QVERIFY(reading->report.issues.empty());
    plan.footerRows = 0;
    plan.headerRow = 3;
    const auto titled = read(specimen(QStringLiteral("title-rows.csv")), plan);
    VERIFY_RESULT(titled);
    QCOMPARE(titled->report.rows, 2);
}

void TestScorePlan::previewShowsBothReadings()
{
    const auto shown = preview(specimen(QStringLiteral("two-number-readings.csv")), usualPlan());
    VERIFY_RESULT(shown);
    QCOMPARE(errorId(shown->error->kind), QStringLiteral("ambiguousColumn"));
    QCOMPARE(shown->ambiguous.size(), size_t(1));
    QVERIFY(shown->detected.decimal.isEmpty());
    for (const Finding& finding : shown->detected.findings)
        QVERIFY(finding.column != QLatin1String("score"));
    QCOMPARE(shown->ambiguous[0].field, QStringLiteral("score"));
    QCOMPARE(shown->ambiguous[0].readings[0].id, QStringLiteral("decimal:point"));
    QCOMPARE(shown->ambiguous[0].readings[1].understood, QStringLiteral("1234"));
    QCOMPARE(shown->fields,
             (QStringList {QStringLiteral("customer"), QStringLiteral("date"),
                           QStringLiteral("score"), QStringLiteral("region")}));
}

void TestScorePlan::previewOfBadRows()
{
    const auto shown = preview(specimen(QStringLiteral("out-of-scale.csv")), usualPlan());
    VERIFY_RESULT(shown);
    QVERIFY(!shown->error);
    QCOMPARE(shown->rows[0].raw[2], QStringLiteral("11"));
    QVERIFY(shown->rows[0].understood[2].isNull());
    QCOMPARE(shown->rows[1].understood.join(QLatin1Char(' ')),
             QStringLiteral("C2 2024-01-01 5 South"));
    ImportPlan plan = usualPlan();
    plan.scale.reset();
    const auto unscaled = preview(specimen(QStringLiteral("good.csv")), plan);
    VERIFY_RESULT(unscaled);
    QCOMPARE(errorId(unscaled->error->kind), QStringLiteral("scaleMissing"));
    QCOMPARE(unscaled->rows.size(), size_t(3));
    VERIFY_ERROR(preview(specimen(QStringLiteral("picture.csv")), plan), UnknownFormat);
}

QTEST_GUILESS_MAIN(TestScorePlan)
#include "tst_scoreplan.moc"
