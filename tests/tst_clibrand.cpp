// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program.h"

#include <cmath>

using namespace trustbilanz::tests;

namespace {
QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// Months from 2018-01 of a brand at 72 that loses 12 points in July 2019 and heals with a
/// half-life of 200 days to a scar of a quarter; a little zigzag stands for noise.
QByteArray trackerSeries()
{
    QByteArray csv = "Monat;Markenvertrauen;Fallzahl\n";
    const QDate breach(2019, 7, 1);
    for (int month = 0; month < 60; ++month) {
        const QDate day = QDate(2018, 1, 15).addMonths(month);
        const auto days = int(breach.daysTo(day));
        const double left = days < 0 ? 0 : 0.25 + 0.75 * std::exp2(-days / 200.0);
        const double value = 72 - 12 * left + (month % 3 - 1) * 0.2;
        csv += day.toString(QStringLiteral("MM/yyyy")).toLatin1() + ';'
            + QByteArray::number(value, 'f', 2).replace('.', ',') + ";1000\n";
    }
    return csv;
}

double number(const QJsonObject& object, const char* outer, const char* inner)
{
    return object[key(outer)][key(inner)].toDouble();
}
} // namespace

/// A measured brand series through the console program: in, beside the model, fitted, out again.
class TestCliBrand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    PrivateHome m_home;
    QString m_workspace = m_folder.filePath(QStringLiteral("acme.trust"));

    QStringList line(const char* text) const { return words(text, {m_workspace, m_folder.path()}); }

private slots:
    void initTestCase()
    {
        writeFile(m_folder.filePath(key("tracker.csv")), trackerSeries());
        writeFile(m_folder.filePath(key("log.csv")),
                  "id,title,disclosed,severity,affected,sensitivity,response\n"
                  "b,Breach,2019-07-01,painful,1000,4,prompt\n");
        COMPARE_EXIT(runProgram(line("new %1 --name Acme --customers 100000")), 0);
        COMPARE_EXIT(runProgram(line("import %1 incidents %2/log.csv")), 0);
    }

    void withoutSeriesThereIsNoFit()
    {
        const Run run = runJson(line("fit %1"));
        COMPARE_EXIT(run, 0);
        QVERIFY(run.isOneDocument());
        QCOMPARE(run.object()[key("enough")].toBool(true), false);
        QCOMPARE(run.object()[key("reason")].toString(), key("noSeries"));
        QVERIFY(runJson(line("trend %1")).object()[key("brand")].toArray().isEmpty());
    }

    void seriesIsImported()
    {
        const Run bare = runJson(line("import %1 brand %2/tracker.csv"));
        COMPARE_EXIT(bare, 2);
        QCOMPARE(bare.errorKind(), key("scaleMissing"));
        const Run run = runJson(line("import %1 brand %2/tracker.csv --scale 0:100"));
        COMPARE_EXIT(run, 0);
        QCOMPARE(run.object()[key("kind")].toString(), key("brand"));
        QCOMPARE(run.object()[key("new")].toInt(), 60);
        QCOMPARE(run.object()[key("firstDate")].toString(), key("2018-01"));
        const Run again = runJson(line("import %1 brand %2/tracker.csv --scale 0:100"));
        QCOMPARE(again.object()[key("equal")].toInt(), 60);
        QCOMPARE(again.object()[key("batch")].toInt(), 0);
        const Run other = runJson(line("import %1 brand %2/tracker.csv --scale 0:200"));
        COMPARE_EXIT(other, 2);
        QCOMPARE(other.errorKind(), key("changedRows"));
        COMPARE_EXIT(runProgram(line("import %1 brand %2/tracker.csv --segment a=b --scale 0:9")),
                     2);
    }

    void trendShowsItsOwnSeries()
    {
        const QJsonObject trend = runJson(line("trend %1 --contributions")).object();
        const QJsonArray brand = trend[key("brand")].toArray();
        QCOMPARE(brand.size(), 60);
        const QJsonObject first = brand.first().toObject();
        QCOMPARE(first[key("period")].toString(), key("2018-01-01"));
        QCOMPARE(first[key("value")].toDouble(), 71.8);
        QCOMPARE(first[key("n")].toInt(), 1000);
        // 18 months before the breach, as many of each of the zigzag: the base is 72.
        const QJsonObject start = trend[key("macro")].toArray().first().toObject();
        QVERIFY(std::abs(start[key("index")].toDouble() - 72) < 1e-9);
        const QJsonArray parts = trend[key("contributions")].toArray();
        QCOMPARE(parts.size(), trend[key("macro")].toArray().size());
        const QJsonObject last = parts.last().toObject();
        const double taken
            = last[key("incidents")].toArray().first().toObject()[key("points")].toDouble();
        QVERIFY(taken < 0);
        QVERIFY(std::abs(last[key("base")].toDouble() + taken - last[key("index")].toDouble())
                < 1e-9);
        const Run table = runProgram(line("trend %1 --language en"));
        QVERIFY(table.out.contains("Brand trust (measured)"));
    }

    void fitFindsWhatTheSeriesWasMadeWith()
    {
        const Run run = runJson(line("fit %1"));
        COMPARE_EXIT(run, 0);
        const QJsonObject fit = run.object();
        QVERIFY(fit[key("enough")].toBool());
        QCOMPARE(fit[key("periods")].toInt(), 42);
        QCOMPARE(fit[key("readings")].toInt(), 60);
        QVERIFY(std::abs(number(fit, "halfLifeDays", "estimate") - 200) < 10);
        QVERIFY(number(fit, "halfLifeDays", "low") < 200);
        QVERIFY(number(fit, "halfLifeDays", "high") > 200);
        QVERIFY(std::abs(number(fit, "scar", "estimate") - 0.25) < 0.02);
        QVERIFY(std::abs(number(fit, "base", "estimate") - 72) < 0.1);
        // 40 x .35 x log(1001)/log(100001) x .85 x .85 points of 72 were modelled, 12 of it lost.
        const double modelled = 40 * 0.35 * 0.85 * 0.85 * std::log(1001.0) / std::log(100'001.0);
        QVERIFY(std::abs(number(fit, "scale", "estimate") - 12 / (0.72 * modelled)) < 0.05);
        QVERIFY(fit[key("rmse")].toDouble() < 0.2);
        for (const char* language : {"de", "en"}) {
            const Run text = runProgram(line("fit %1 --language") << key(language));
            COMPARE_EXIT(text, 0);
            QVERIFY(text.out.size() > 200);
        }
    }

    void incidentsTellTheirFactors()
    {
        const QJsonObject incident = runJson(line("incidents %1")).array().first().toObject();
        const QJsonObject factors = incident[key("factors")].toObject();
        double product = 1;
        for (const char* each :
             {"mostLoss", "severity", "reach", "sensitivity", "ownership", "response"})
            product *= number(factors, each, "value");
        QVERIFY(std::abs(product - incident[key("peakLoss")].toDouble()) < 1e-9);
        QCOMPARE(number(factors, "halfLifeDays", "high"), 720.0);
        QCOMPARE(factors[key("scar")][key("origin")].toString(), key("parameter"));
        QCOMPARE(factors[key("severity")][key("assumed")].toBool(true), false);
        const QJsonObject recovery = incident[key("recovery")].toObject();
        QCOMPARE(recovery[key("date")].toString(),
                 QDate(2019, 7, 1).addDays(598).toString(Qt::ISODate)); // 180 x log2(10)
        QVERIFY(recovery[key("low")].toString() < recovery[key("date")].toString());
        QVERIFY(incident[key("contribution")].toDouble() < 0);
    }

    void undoTakesItBack()
    {
        const QJsonArray batches = runJson(line("batches %1")).array();
        QCOMPARE(batches.last().toObject()[key("kind")].toString(), key("brand"));
        const Run undone = runJson(line("undo %1 2"));
        COMPARE_EXIT(undone, 0);
        QCOMPARE(undone.object()[key("removed")].toInt(), 60);
        QVERIFY(runJson(line("trend %1")).object()[key("brand")].toArray().isEmpty());
        COMPARE_EXIT(runProgram(line("check %1")), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliBrand)
#include "tst_clibrand.moc"
