// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program.h"

#include <cmath>

using namespace trustbilanz::tests;

namespace {
// Twelve customers in January: 0, 10, … 100 and one with two answers whose mean is 50; four in
// February, fewer than k = 5, and five in March: hidden too, for the year less January and March
// would be February. The id words must never leave the parser.
const QByteArray kScores = "customer,date,score,shop\n"
                           "KANARIE-01,2024-01-05,0,\"Köln, Mitte\"\n"
                           "KANARIE-02,2024-01-06,1,\"Köln, Mitte\"\n"
                           "KANARIE-03,2024-01-07,2,\"Köln, Mitte\"\n"
                           "KANARIE-04,2024-01-08,3,\"Köln, Mitte\"\n"
                           "KANARIE-05,2024-01-09,4,\"Köln, Mitte\"\n"
                           "KANARIE-06,2024-01-10,5,\"Köln, Mitte\"\n"
                           "KANARIE-07,2024-01-11,6,Bonn\n"
                           "KANARIE-08,2024-01-12,7,Bonn\n"
                           "KANARIE-09,2024-01-13,8,Bonn\n"
                           "KANARIE-10,2024-01-14,9,Bonn\n"
                           "KANARIE-11,2024-01-15,10,Bonn\n"
                           "KANARIE-12,2024-01-16,4,Bonn\n"
                           "KANARIE-12,2024-01-30,6,Bonn\n"
                           "KANARIE-01,2024-02-10,1,\"Köln, Mitte\"\n"
                           "KANARIE-02,2024-02-11,1,\"Köln, Mitte\"\n"
                           "KANARIE-03,2024-02-12,1,\"Köln, Mitte\"\n"
                           "KANARIE-04,2024-02-29,1,\"Köln, Mitte\"\n"
                           "KANARIE-13,2024-03-01,2,\"Köln, Mitte\"\n"
                           "KANARIE-14,2024-03-01,3,\"Köln, Mitte\"\n"
                           "KANARIE-15,2024-03-01,4,\"Köln, Mitte\"\n"
                           "KANARIE-16,2024-03-01,5,\"Köln, Mitte\"\n"
                           "KANARIE-17,2024-03-01,6,\"Köln, Mitte\"\n";
// models.md 2, golden values: peak loss 14.7333 with a customer base of 999 999.
const QByteArray kIncidents
    = "id,title,disclosed,severity,affected,sensitivity,owner,status,response\n"
      "A-1,Stolen addresses,2024-01-31,damaging,9999,5,own,confirmed,prompt\n"
      "A-2,Stopped in time,2024-02-01,catastrophic,999999,5,own,near-miss,none\n";
constexpr double kPeakLoss = 40 * .65 * (4.0 / 6.0) * .85;

double lossAfter(int days)
{
    return kPeakLoss * (.2 + .8 * std::exp2(-days / 180.0));
}

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

void compareNear(double actual, double expected, double tolerance = 1e-6)
{
    QVERIFY2(std::abs(actual - expected) <= tolerance,
             qPrintable(
                 QStringLiteral("%1 is not %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}
} // namespace

/// Every command of the console program once, with figures worked out by hand.
class TestCli : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    PrivateHome m_home;
    QString m_workspace;
    QString m_scores;
    QString m_incidents;

    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// A command line with %1 = workspace, %2 = scores, %3 = incidents, %4 = folder.
    QStringList line(const char* text) const
    {
        return words(text, {m_workspace, m_scores, m_incidents, m_folder.path()});
    }

private slots:
    void initTestCase()
    {
        m_workspace = file("shop.trust");
        m_scores = writeFile(file("scores.csv"), kScores);
        m_incidents = writeFile(file("incidents.csv"), kIncidents);
        const Run made
            = runJson(line("new %1 --name Shop --currency CHF --customers 999999 --revenue 25e9 "
                           "--ebitda 3e9 --ebitda-growth 0.05 --k 5"));
        COMPARE_EXIT(made, 0);
        QCOMPARE(made.object()[key("workspace")].toString(), m_workspace);
        QCOMPARE(made.object()[key("name")].toString(), QStringLiteral("Shop"));
        QCOMPARE(made.object()[key("currency")].toString(), QStringLiteral("CHF"));
        QVERIFY(!made.object()[key("uuid")].toString().isEmpty());
        COMPARE_EXIT(runProgram(line("import %1 scores %2 --scale 0:10 --segment shop=shop")), 0);
        COMPARE_EXIT(runProgram(line("import %1 incidents %3")), 0);
    }

    void trendHasTheFiguresOfThePaper()
    {
        const Run run = runJson(line("trend %1"));
        COMPARE_EXIT(run, 0);
        const QJsonObject trend = run.object();
        QCOMPARE(trend[key("interval")].toString(), QStringLiteral("month"));
        QCOMPARE(trend[key("k")].toInt(), 5);
        QVERIFY(trend[key("by")].isNull());
        QCOMPARE(trend[key("micro")].toArray().size(), 3);
        const QJsonObject january = trend[key("micro")][0].toObject();
        QCOMPARE(january[key("period")].toString(), QStringLiteral("2024-01-01"));
        QVERIFY(january[key("segment")].isNull());
        QCOMPARE(january[key("customers")].toInt(), 12);
        QCOMPARE(january[key("answers")].toInt(), 13);
        QCOMPARE(january[key("fewAnswers")].toBool(), true);
        compareNear(january[key("mean")].toDouble(), 50);
        const double deviation = std::sqrt(11'000.0 / 11);
        compareNear(january[key("sd")].toDouble(), deviation);
        const double half = 2.2009851600829 * deviation / std::sqrt(12.0); // t(11), 95 %
        compareNear(january[key("low")].toDouble(), 50 - half);
        compareNear(january[key("high")].toDouble(), 50 + half);
        const QJsonArray deciles {10, 20, 30, 40, 50, 60, 70, 80, 90};
        QCOMPARE(january[key("deciles")].toArray(), deciles);
    }

    void smallGroupsHaveNoFigures()
    {
        const QJsonArray micro = runJson(line("trend %1")).object()[key("micro")].toArray();
        for (const int hidden : {1, 2}) {
            const QJsonObject month = micro[hidden].toObject();
            QCOMPARE(month.keys(), QStringList({key("hidden"), key("period"), key("segment")}));
            QVERIFY(month[key("hidden")].toBool());
        }
    }

    void macroFollowsTheGoldenIncident()
    {
        const QJsonObject trend = runJson(line("trend %1")).object();
        const QJsonArray macro = trend[key("macro")].toArray();
        QCOMPARE(macro.size(), 3);
        compareNear(macro[0][key("index")].toDouble(), 100 - lossAfter(0));
        compareNear(macro[1][key("index")].toDouble(), 100 - lossAfter(29));
        const QJsonObject gap = trend[key("gap")][0].toObject();
        QCOMPARE(trend[key("gap")].toArray().size(), 1);
        compareNear(gap[key("value")].toDouble(), 50 - (100 - lossAfter(0)));
        const QJsonObject marker = trend[key("incidents")][0].toObject();
        QCOMPARE(marker[key("id")].toString(), QStringLiteral("A-1"));
        compareNear(marker[key("peakLoss")].toDouble(), kPeakLoss);
        QVERIFY(!trend[key("incidents")][1][key("counted")].toBool());
    }

    void segmentsSplitAndFilter()
    {
        const QJsonArray split
            = runJson(line("trend %1 --by shop --interval year")).object()[key("micro")].toArray();
        QCOMPARE(split.size(), 2);
        QCOMPARE(split[0][key("segment")].toString(), QStringLiteral("Bonn"));
        compareNear(split[0][key("mean")].toDouble(), (60 + 70 + 80 + 90 + 100 + 50) / 6.0);
        QStringList filtered = line("trend %1 --to 2024-01-31");
        filtered << QStringLiteral("--where") << QStringLiteral("shop=\"Köln, Mitte\"");
        const QJsonArray kept = runJson(filtered).object()[key("micro")].toArray();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0][key("customers")].toInt(), 6);
        compareNear(kept[0][key("mean")].toDouble(), 25);
    }

    void incidentsListWhatIsLeft()
    {
        const QJsonArray list = runJson(line("incidents %1")).array();
        QCOMPARE(list.size(), 2);
        const QJsonObject theft = list[0].toObject();
        QCOMPARE(theft[key("disclosed")].toString(), QStringLiteral("2024-01-31"));
        QCOMPARE(theft[key("precision")].toString(), QStringLiteral("day"));
        QCOMPARE(theft[key("status")].toString(), QStringLiteral("confirmed"));
        QCOMPARE(theft[key("severity")].toInt(), 4);
        QCOMPARE(theft[key("affected")].toInt(), 9999);
        QCOMPARE(theft[key("sensitivity")].toInt(), 5);
        compareNear(theft[key("lossNow")].toDouble(), lossAfter(30)); // last answer: 1 March
        QCOMPARE(list[1][key("counted")].toBool(), false);
        QCOMPARE(runJson(line("incidents %1 --from 2024-02-01")).array().size(), 1);
    }

    void scenarioGivesThePublishedFigures()
    {
        const QString scenario
            = writeFile(file("scenario.json"), "{\"name\":\"Theft\",\"currency\":\"EUR\"}");
        const Run run = runJson(
            {QStringLiteral("scenario"), scenario, QStringLiteral("--workspace"), m_workspace});
        COMPARE_EXIT(run, 0);
        const QJsonObject layers = run.object()[key("layers")].toObject();
        compareNear(layers[key("rule")][key("revenueLoss")].toDouble(), 1.5e9, 1);
        compareNear(layers[key("rule")][key("ebitdaGrowthAfter")].toDouble(), .045, 1e-12);
        compareNear(layers[key("rule")][key("ebitdaLossNextYear")].toDouble(), 1.5e7, 1);
        compareNear(layers[key("doseResponse")][key("revenueLoss")].toDouble(), 1.5e9, 1);
        compareNear(layers[key("doseResponse")][key("ebitdaLoss")].toDouble(), 3e8, 1);
        QVERIFY(!run.object().contains(key("monteCarlo")));
    }

    void exportsWritePlainRows()
    {
        const Run run = runJson(line("export %1 trend --output %4/trend.csv"));
        COMPARE_EXIT(run, 0);
        QCOMPARE(run.object()[key("output")].toString(), QStringLiteral("trend.csv"));
        const QList<QByteArray> rows = readFile(file("trend.csv")).split('\n');
        QCOMPARE(
            rows[0].trimmed(),
            QByteArray(
                "period,segment,customers,answers,mean,low,high,macro,macro_low,macro_high,gap"));
        QVERIFY2(rows[1].startsWith("2024-01-01,,10,15,50"),
                 rows[1].constData()); // counts rounded to 5
        const Run book = runJson(line("export %1 trend --output %4/trend.xlsx"));
        COMPARE_EXIT(book, 0);
        QCOMPARE(book.object()[key("rows")], run.object()[key("rows")]);
        QVERIFY(readFile(file("trend.xlsx")).startsWith("PK"));
        COMPARE_EXIT(runProgram(line("export %1 incidents --output %4/log.json")), 0);
        QCOMPARE(QJsonDocument::fromJson(readFile(file("log.json"))).array().size(), 2);
        const Run scores = runJson(line("export %1 scores --output %4/rows.csv"));
        QCOMPARE(scores.object()[key("rows")].toInt(), 22);
        QVERIFY(!scores.err.isEmpty());
        QCOMPARE(QFile::permissions(file("rows.csv")) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void demoIsASoundSample()
    {
        const Run run = runJson(line("demo %4/demo.trust --customers 200 --months 6 --seed 7"));
        COMPARE_EXIT(run, 0);
        QCOMPARE(runJson(line("incidents %4/demo.trust")).array().size(), 7);
        QVERIFY(!runJson(line("trend %4/demo.trust --interval year"))
                     .object()[key("micro")]
                     .toArray()
                     .isEmpty());
        QVERIFY(runProgram(line("trend %4/demo.trust --language en"))
                    .out.contains("synthetic sample data"));
        COMPARE_EXIT(runProgram(line("check %4/demo.trust")), 0);
        COMPARE_EXIT(runProgram(line("demo %4/demo.trust")), 2);
    }

    void checkCountsChunks()
    {
        const Run run = runJson(line("check %1"));
        COMPARE_EXIT(run, 0);
        QVERIFY(run.object()[key("ok")].toBool());
        QVERIFY(run.object()[key("chunks")].toInt() > 0);
        QVERIFY(run.object()[key("problems")].toArray().isEmpty());
    }

    void germanTextHasGermanNumbers()
    {
        const Run german = runProgram(line("trend %1 --interval month --language de"));
        COMPARE_EXIT(german, 0);
        QVERIFY2(german.out.contains("50,0"), german.out.constData());
        QVERIFY(!german.out.contains("50.0"));
        const Run english = runProgram(line("trend %1 --interval month --language en"));
        QVERIFY2(english.out.contains("50.0"), english.out.constData());
        QVERIFY(runProgram(line("incidents %1 --language de")).out.contains("31.01.2024"));
        QVERIFY(runProgram(line("incidents %1 --language en")).out.contains("31 Jan 2024"));
    }

    void columnsAreAligned()
    {
        const QList<QByteArray> lines
            = runProgram(line("batches %1 --language en")).out.split('\n');
        const qsizetype source = lines[0].indexOf("Source");
        QVERIFY(source > 0);
        QCOMPARE(lines[1].indexOf("scores.csv"), source);
        QCOMPARE(lines[2].indexOf("incidents.csv"), source);
    }

    void rawIdsAppearNowhere()
    {
        QByteArray said;
        for (const char* command :
             {"trend %1", "incidents %1", "batches %1", "check %1",
              "import %1 scores %2 --scale 0:10 --dry-run", "import %1 scores %2 --scale 5:6"})
            said += transcript(runProgram(line(command))) + transcript(runJson(line(command)));
        QVERIFY(!said.contains("KANARIE"));
        const QStringList files
            = filesBelow(m_folder.path()) + filesBelow(QFileInfo(m_home.file(key("data"))).path());
        QVERIFY(files.size() > 3);
        for (const QString& name : files)
            QVERIFY2(name == m_scores || !readFile(name).contains("KANARIE"), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
