// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program.h"

#include <cmath>

using namespace trustbilanz::tests;

namespace {
QString key(const char* name)
{
    return QString::fromUtf8(name);
}

QJsonObject entry(const QJsonArray& array, const char* name, const QString& value)
{
    for (const QJsonValue& each : array) {
        if (each.toObject()[key(name)].toString() == value)
            return each.toObject();
    }
    qFatal("no %s %s", name, qPrintable(value));
}

/// 200 customers whose score follows expertise and, half as much, efficiency, on scales of their
/// own.
QByteArray survey()
{
    QByteArray csv = "customer,date,score,Fachwissen,Effizienz,Einwilligung,Daten\n";
    const char* const consents[] = {"ja", "teilweise", "nein", "weiß nicht"};
    for (int i = 0; i < 200; ++i) {
        const int expertise = i % 5;
        const int efficiency = i / 5 % 5;
        const int score = 2 * expertise + efficiency; // 0 to 12
        csv += "c" + QByteArray::number(i) + ",2025-0" + QByteArray::number(1 + i % 2) + "-15,"
            + QByteArray::number(score) + ',' + QByteArray::number(1 + expertise) + ','
            + QByteArray::number(1 + efficiency) + ',' + consents[i / 50] + ','
            + (i % 2 ? "Gesundheit\n" : "Vorlieben\n");
    }
    return csv;
}
} // namespace

/// Drivers and categories as the console program tells of them.
class TestCliTrust : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    PrivateHome m_home;
    QString m_sample;
    QString m_survey;

private slots:
    void initTestCase()
    {
        m_sample = m_folder.filePath(key("sample.trust"));
        m_survey = m_folder.filePath(key("survey.trust"));
        const QString csv = writeFile(m_folder.filePath(key("survey.csv")), survey());
        COMPARE_EXIT(runProgram(words("demo %1 --customers 4000 --months 12", {m_sample})), 0);
        COMPARE_EXIT(runProgram(words("new %1", {m_survey})), 0);
        COMPARE_EXIT(runProgram(words(
                         "import %1 scores %2 --scale 0:12 --column driver:Fachwissen=Fachwissen "
                         "--column driver:Effizienz=Effizienz --driver-scale Fachwissen=1:5 "
                         "--driver-scale Effizienz=1:5 --segment Einwilligung=Einwilligung "
                         "--segment Daten=Daten",
                         {m_survey, csv})),
                     0);
    }

    void sharesOfASurvey()
    {
        const Run run = runJson(words("drivers %1", {m_survey}));
        COMPARE_EXIT(run, 0);
        QVERIFY(run.isOneDocument());
        const QJsonObject object = run.object();
        QCOMPARE(object[key("n")].toInt(), 200);
        QVERIFY(std::abs(object[key("r2")].toDouble() - 1) < 1e-9);
        // The two are unrelated: variances 2^2 and 1^2 of the same spread.
        const QJsonArray drivers = object[key("drivers")].toArray();
        const QJsonObject expertise = entry(drivers, "name", key("Fachwissen"));
        QVERIFY(std::abs(expertise[key("share")].toDouble() - 0.8) < 1e-9);
        QVERIFY(expertise[key("low")].toDouble() < 0.8 && expertise[key("high")].toDouble() > 0.8);
        const QJsonArray benchmark = expertise[key("benchmark")].toArray();
        QCOMPARE(benchmark[0].toObject()[key("year")].toInt(), 2022);
        QCOMPARE(benchmark[0].toObject()[key("share")].toDouble(), 0.24);
        QCOMPARE(benchmark[1].toObject()[key("share")].toDouble(), 0.31);
        QVERIFY(!benchmark[1].toObject()[key("doubt")].toString().isEmpty());
        const Run english = runProgram(words("--language en drivers %1", {m_survey}));
        QVERIFY2(english.out.contains("association, not cause"), english.out.constData());
        const Run german = runProgram(words("--language de drivers %1", {m_survey}));
        QVERIFY2(german.out.contains("Zusammenhang, keine Ursache"), german.out.constData());
    }

    void plantedDriversAreFound()
    {
        const Run run = runJson(words("drivers %1", {m_sample}));
        COMPARE_EXIT(run, 0);
        const QJsonArray drivers = run.object()[key("drivers")].toArray();
        QCOMPARE(drivers.size(), 5);
        // Unrelated drivers that move the score by 5, 3, 2, 6 and 4 points: squares of 90 in all.
        const std::map<QString, double> planted {{key("efficiency"), 25 / 90.0},
                                                 {key("expertise"), 9 / 90.0},
                                                 {key("emotion"), 4 / 90.0},
                                                 {key("transparency"), 36 / 90.0},
                                                 {key("control"), 16 / 90.0}};
        double sum = 0;
        for (const auto& [name, share] : planted) {
            const QJsonObject driver = entry(drivers, "name", name);
            sum += driver[key("share")].toDouble();
            QVERIFY2(std::abs(driver[key("share")].toDouble() - share) < 0.05, qPrintable(name));
        }
        QVERIFY(std::abs(sum - 1) < 1e-9);
    }

    /// The figures are those of a second program: all orders of the drivers, normal equations with
    /// pivots, on the same file.
    void driversOfRealReviews()
    {
        if (sharedData().isEmpty())
            QSKIP("the real data are not here");
        const QString reviews = sharedData() + key("/pair-british-airways/ba_reviews.csv");
        const QString path = m_folder.filePath(key("airline.trust"));
        COMPARE_EXIT(runProgram(words("new %1", {path})), 0);
        QStringList arguments
            = words("import %1 scores %2 --scale 1:10 --column customer=CustomerID "
                    "--column date=Datetime --column score=OverallRating",
                    {path, reviews});
        for (const char* driver :
             {"SeatComfort", "CabinStaffService", "GroundService", "ValueForMoney",
              "Food&Beverages", "InflightEntertainment", "Wifi&Connectivity"})
            arguments << key("--column") << key("driver:%1=%1").arg(key(driver))
                      << key("--driver-scale") << key("%1=1:5").arg(key(driver));
        COMPARE_EXIT(runProgram(arguments), 1); // a few rows are rejected
        const QJsonObject object = runJson(words("drivers %1", {path})).object();
        QCOMPARE(object[key("n")].toInt(), 1515);
        QVERIFY(std::abs(object[key("r2")].toDouble() - 0.843863045719102) < 1e-9);
        const QJsonArray drivers = object[key("drivers")].toArray();
        const std::map<QString, double> expected {
            {key("SeatComfort"), 0.157657464335},    {key("CabinStaffService"), 0.130055767846},
            {key("GroundService"), 0.163639308112},  {key("ValueForMoney"), 0.308611404035},
            {key("Food&Beverages"), 0.161407290244}, {key("InflightEntertainment"), 0.078628766},
        };
        QCOMPARE(size_t(drivers.size()), expected.size());
        for (const auto& [name, share] : expected)
            QVERIFY2(std::abs(entry(drivers, "name", name)[key("share")].toDouble() - share) < 1e-8,
                     qPrintable(name));
        QCOMPARE(entry(object[key("excluded")].toArray(), "name",
                       key("Wifi&Connectivity"))[key("reason")]
                     .toString(),
                 key("oftenMissing"));
    }

    void tooFewIsAnAnswer()
    {
        const Run run
            = runJson(words("drivers %1 --where Einwilligung=ja --from 2025-02-01", {m_survey}));
        COMPARE_EXIT(run, 0);
        QCOMPARE(run.object()[key("enough")].toBool(), false);
        QCOMPARE(run.object()[key("reason")].toString(), key("tooFewCustomers"));
        QVERIFY(run.object()[key("r2")].isNull());
        QCOMPARE(runJson(words("drivers %1 --driver nothing", {m_survey})).exitCode, 2);
        QCOMPARE(runJson(words("drivers %1 --where Einwilligung=jein", {m_survey})).exitCode, 2);
        QCOMPARE(runJson(words("drivers %1 --driver Effizienz", {m_survey}))
                     .object()[key("drivers")]
                     .toArray()
                     .size(),
                 1);
    }

    void categoriesOfASurvey()
    {
        const Run run = runJson(words("categories %1 --interval year", {m_survey}));
        COMPARE_EXIT(run, 0);
        const QJsonObject object = run.object();
        QCOMPARE(object[key("source")][key("name")].toString(), key("Einwilligung"));
        QCOMPARE(object[key("source")][key("unknown")].toArray(), QJsonArray {key("weiß nicht")});
        const QJsonObject period = object[key("periods")].toArray()[0].toObject();
        QCOMPARE(period[key("customers")].toInt(), 200);
        const QJsonObject open
            = entry(period[key("willingness")].toArray(), "willingness", key("open"));
        QCOMPARE(open[key("customers")].toInt(), 50);
        QVERIFY(std::abs(open[key("share")].toDouble() - 0.25) < 1e-9);
        // Of 12 points 2e + f: below 40 % are 0 to 4, from 70 % on 9 to 12.
        const QJsonObject low = entry(period[key("trust")].toArray(), "trust", key("low"));
        int expected = 0;
        for (int i = 0; i < 25; ++i)
            expected += 100 * (2 * (i % 5) + i / 5) < 40 * 12;
        QCOMPARE(low[key("customers")].toInt(), 8 * expected);
        const QJsonArray rows = object[key("requiredTrust")][key("rows")].toArray();
        QCOMPARE(entry(rows, "data", key("Gesundheit"))[key("state")].toString(), key("below"));
        QCOMPARE(entry(rows, "data", key("Vorlieben"))[key("state")].toString(), key("met"));
    }

    /// Of the 50 who say yes, 6 of 25 pairs reach 9 of 12 points, each twice. Wilson by hand:
    /// (.06 + z²/400 ± z √(.06·.94/200 + z²/160000)) / (1 + z²/200) with z = 1.959964.
    void sharesStandWithTheirIntervals()
    {
        const Run english
            = runProgram(words("--language en categories %1 --interval year", {m_survey}));
        COMPARE_EXIT(english, 0);
        const QString table = QString::fromUtf8(english.out).simplified();
        for (const char* words : {"Period Category Customers Of Share 95 % interval",
                                  "2025 high trust, open 12 200 6.0 % 3.5–10.2 %"})
            QVERIFY2(table.contains(key(words)), english.out.constData());
        const Run german
            = runProgram(words("--language de categories %1 --interval year", {m_survey}));
        QVERIFY2(QString::fromUtf8(german.out).simplified().contains(key("3,5–10,2 %")),
                 german.out.constData());
    }

    void thresholdsAreOptions()
    {
        const Run run = runJson(words(
            "categories %1 --interval year --low 0 --high 0 --required 1,2,3,4,5", {m_survey}));
        COMPARE_EXIT(run, 0);
        const QJsonObject period = run.object()[key("periods")].toArray()[0].toObject();
        QCOMPARE(
            entry(period[key("trust")].toArray(), "trust", key("high"))[key("customers")].toInt(),
            200);
        const QJsonArray rows = run.object()[key("requiredTrust")][key("rows")].toArray();
        QCOMPARE(entry(rows, "data", key("Gesundheit"))[key("state")].toString(), key("met"));
        for (const char* wrong :
             {"categories %1 --low 80 --high 20", "categories %1 --required 1,2,3",
              "categories %1 --required 5,4,3,2,1", "categories %1 --first 2025-01-01..2025-01-31",
              "categories %1 --first 2025..2024 --second 2024", "categories %1 --willingness mood",
              "categories %1 --data mood"})
            QVERIFY2(runJson(words(wrong, {m_survey})).exitCode == 2, wrong);
    }

    void flowsOfTheSample()
    {
        const Run run = runJson(words("categories %1 --interval quarter", {m_sample}));
        COMPARE_EXIT(run, 0);
        const QJsonObject flows = run.object()[key("flows")].toObject();
        QCOMPARE(flows[key("hidden")].toBool(), false);
        QVERIFY(flows[key("both")].toInt() > 1000);
        int known = 0;
        for (const QJsonValue& value : flows[key("flows")].toArray()) {
            const QJsonObject flow = value.toObject();
            if (flow[key("hidden")].toBool()) {
                QVERIFY(flow[key("customers")].isNull());
                continue;
            }
            QVERIFY(flow[key("customers")].toInt() >= 10);
            ++known;
        }
        QVERIFY(known > 20);
        for (const QJsonValue& period : run.object()[key("periods")].toArray()) {
            for (const QJsonValue& count : period.toObject()[key("categories")].toArray()) {
                const int customers = count.toObject()[key("customers")].toInt();
                QVERIFY(customers == 0 || customers >= 10);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCliTrust)
#include "tst_clitrust.moc"
