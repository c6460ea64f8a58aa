// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program.h"

#include <cmath>

using namespace trustbilanz::tests;

namespace {
/// The example of cli.md.
const QByteArray kExample = R"({"name":"Data theft","currency":"EUR","years":1,
 "company":{"revenue":25e9,"revenueGrowth":0.03,"ebitda":3e9,"ebitdaGrowth":0.05},
 "rule":{"revenueLoss":0.06,"ebitdaGrowthLoss":0.10,"reading":"level"},
 "doseResponse":{"indexPoints":2,"revenueGrowthPerPoint":0.03,"ebitdaPerPoint":0.05},
 "frequency":{"poisson":{"pert":[0.1,0.5,2]}},
 "losses":[{"name":"response","each":{"lognormal90":[1e6,1e7]}},
           {"name":"lostRevenue","each":{"trustLoss":{"pert":[0.01,0.06,0.12]},
            "exposedShare":1.0,"halfLifeDays":180,"scar":0.2,"years":1}}],
 "tolerance":5e8})";

QString key(const char* name)
{
    return QLatin1String(name);
}
} // namespace

class TestCliScenario : public QObject
{
    Q_OBJECT
private slots:
    void exampleGivesTheWholeDocument()
    {
        const Run run = runJson(arguments(kExample));
        QVERIFY2(run.exitCode == 0 && run.isOneDocument(), transcript(run).constData());
        const QJsonObject simulation = run.object()[key("monteCarlo")].toObject();
        for (const char* name :
             {"trials", "seed", "mean", "standardError", "probabilityOfNoLoss", "median",
              "quantiles", "valueAtRisk95", "expectedShortfall95", "probabilityAboveTolerance",
              "exceedance", "sensitivity"})
            QVERIFY2(simulation.contains(key(name)), name);
        QCOMPARE(simulation[key("trials")].toInt(), 100'000);
        QCOMPARE(simulation[key("seed")].toInt(), 1);
        QCOMPARE(simulation[key("quantiles")].toObject().keys(),
                 QStringList({key("0.5"), key("0.9"), key("0.95"), key("0.99"), key("0.999")}));
        // Means in closed form: events a year times money an event.
        const double events = (0.1 + 4 * 0.5 + 2) / 6;
        const double revenue = .944150e9 / .06 * (0.01 + 4 * 0.06 + 0.12) / 6;
        const double mean = events * (4040012.83 + revenue);
        QVERIFY(std::abs(simulation[key("mean")].toDouble() - mean)
                < 4 * simulation[key("standardError")].toDouble());
        QCOMPARE(run.object()[key("layers")][key("monteCarlo")][key("mean")],
                 simulation[key("mean")]);
    }

    void threadsDoNotMatter()
    {
        QByteArrayList outputs;
        for (const char* threads : {"1", "2", "3"})
            outputs << runJson(arguments(kExample)
                               << key("--threads") << key(threads) << key("--seed") << key("7"))
                           .out;
        QVERIFY(!outputs[0].isEmpty());
        QCOMPARE(outputs[1], outputs[0]);
        QCOMPARE(outputs[2], outputs[0]);
        QVERIFY(runJson(arguments(kExample)).out != outputs[0]);
    }

    void textHasTheFigures()
    {
        for (const char* language : {"en", "de"}) {
            const Run run
                = runProgram(arguments(kExample) << key("--language") << key(language));
            QCOMPARE(run.exitCode, 0);
            QVERIFY2(run.out.contains("losses.response"), run.out.constData());
            QVERIFY2(run.out.contains("99") && run.err.isEmpty(), run.out.constData());
        }
    }

    void wrongInputNamesKeyLineAndRemedy_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("replacement");
        QTest::addColumn<QString>("named");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char* name, const char* piece, const char* replacement,
                            const char* named, int line, const char* english, const char* german) {
            QTest::newRow(name) << QByteArray(piece) << QByteArray(replacement)
                                << QString::fromLatin1(named) << line
                                << QString::fromUtf8(english) << QString::fromUtf8(german);
        };
        row("unknown key", "\"tolerance\"", "\"tolerence\"", "tolerence", 9, "tolerance",
            "tolerance");
        row("PERT out of order", "[0.1,0.5,2]", "[0.6,0.5,2]", "frequency.poisson.pert", 5,
            "three ascending numbers", "drei aufsteigende Zahlen");
        row("range from 0", "[1e6,1e7]", "[0,1e7]", "losses.0.each.lognormal90", 6,
            "two ascending numbers above 0", "zwei aufsteigende Zahlen über 0");
        row("NaN", "25e9", "NaN", "", 2, "without NaN", "ohne NaN");
        row("too large for a number", "25e9", "1e999", "", 2, "", "");
        row("negative rate", "{\"pert\":[0.1,0.5,2]}", "-1", "frequency.poisson", 5, "0 or more",
            "mindestens 0");
        row("rate that may be negative", "{\"pert\":[0.1,0.5,2]}", "{\"uniform\":[-1,1]}",
            "frequency.poisson", 5, "0 or more", "mindestens 0");
        row("second loss wrong", "\"scar\":0.2", "\"scar\":2", "losses.1.each.scar", 8, "", "");
        row("unknown distribution", "{\"lognormal90\":[1e6,1e7]}", "{\"beta\":[1,2]}",
            "losses.0.each.beta", 6, "lognormal90", "lognormal90");
        row("revenue missing", "\"revenue\":25e9,", "", "company.revenue", 2, "", "");
    }

    void wrongInputNamesKeyLineAndRemedy()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, replacement);
        QFETCH(QString, named);
        QFETCH(int, line);
        QFETCH(QString, english);
        QFETCH(QString, german);
        QVERIFY(kExample.contains(piece));
        const QByteArray json = QByteArray(kExample).replace(piece, replacement);
        const Run run = runJson(arguments(json));
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.errorKind(), key("badScenario"));
        const QJsonObject error = run.object()[key("error")].toObject();
        QVERIFY2(error[key("detail")].toString().contains(named), run.out.constData());
        QCOMPARE(error[key("line")].toInt(), line);
        const auto words = [&](const char* language) {
            return QString::fromUtf8(
                runProgram(arguments(json) << key("--language") << key(language)).err);
        };
        QVERIFY2(words("en").contains(english), qPrintable(words("en")));
        QVERIFY2(words("de").contains(german), qPrintable(words("de")));
    }

    void emptyLosses()
    {
        const Run run = runJson(arguments("{\"frequency\":{\"poisson\":1},\n\"losses\":[]}"));
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.object()[key("error")][key("line")].toInt(), 2);
    }

    void trillionTrialsAreRefused()
    {
        const Run run
            = runJson(arguments(kExample) << key("--trials") << key("1000000000000"));
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.errorKind(), key("badOption"));
        QVERIFY(run.out.contains("1000000000"));
    }

private:
    QStringList arguments(const QByteArray& scenario)
    {
        return {key("scenario"), writeFile(m_home.file(key("scenario.json")), scenario)};
    }

    PrivateHome m_home;
};

QTEST_GUILESS_MAIN(TestCliScenario)
#include "tst_cliscenario.moc"
