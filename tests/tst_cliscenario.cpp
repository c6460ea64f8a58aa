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
        for (const char* name : {"trials", "seed", "mean", "standardError", "probabilityOfNoLoss",
                                 "median", "quantiles", "valueAtRisk95", "expectedShortfall95",
                                 "probabilityAboveTolerance", "exceedance", "sensitivity"})
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
            const Run run = runProgram(arguments(kExample) << key("--language") << key(language));
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
                                << QString::fromLatin1(named) << line << QString::fromUtf8(english)
                                << QString::fromUtf8(german);
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
        row("revenue missing", "\"revenue\":25e9,", "", "company.revenue", 2,
            "annual revenue, such as 25e9", "Jahresumsatz");
        row("percent as share", "[0.01,0.06,0.12]", "[1,6,12]", "losses.1.each.trustLoss.pert", 7,
            "0.06 for 6 %", "0.06 für 6 %");
        row("one end as percent", "[0.01,0.06,0.12]", "[0.01,0.06,1.2]",
            "losses.1.each.trustLoss.pert", 7, "0.06 for 6 %", "0.06 für 6 %");
        row("percent in the rule", "\"revenueLoss\":0.06", "\"revenueLoss\":6", "rule.revenueLoss",
            3, "a number from 0 to 1. Shares are written as 0.06 for 6 %", "Zahl von 0 bis 1");
        row("chance beyond 1", "{\"poisson\":{\"pert\":[0.1,0.5,2]}}", "{\"bernoulli\":1.5}",
            "frequency.bernoulli", 5, "a number from 0 to 1.", "Zahl von 0 bis 1");
        row("half-life without end", "\"halfLifeDays\":180", "\"halfLifeDays\":1e7",
            "losses.1.each.halfLifeDays", 8, "from 0 to 1,000,000", "von 0 bis 1.000.000");
        row("misspelt reading", "\"level\"", "\"levle\"", "rule.reading", 3, "level, growth",
            "level, growth");
        row("no years", "\"years\":1,", "\"years\":0,", "years", 1, "0.01 to 1,000",
            "0,01 bis 1.000");
        row("currency in words", "\"EUR\"", "\"EURO\"", "currency", 1, "ISO 4217", "ISO 4217");
        row("two losses of one name", "\"lostRevenue\"", "\"response\"", "losses.1.name", 7,
            "a name of its own", "eigenen Namen");
        row("too many events", "{\"pert\":[0.1,0.5,2]}", "5e6", "frequency.poisson", 5,
            "1,000,000 events", "1.000.000 Ereignisse");
        row("comment", "\"tolerance\"", "/* money */ \"tolerance\"", "", 9, "no comments",
            "keine Kommentare");
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

    void frequencyOrLossesMissing()
    {
        const Run losses = runProgram(arguments("{\"frequency\":{\"poisson\":1}}")
                                      << key("--language") << key("en"));
        QCOMPARE(losses.exitCode, 2);
        QVERIFY2(losses.err.contains("at least one loss"), losses.err.constData());
        const Run frequency
            = runProgram(arguments("{\"losses\":[{\"name\":\"a\",\"each\":{\"fixed\":1}}]}")
                         << key("--language") << key("en"));
        QCOMPARE(frequency.exitCode, 2);
        QVERIFY2(frequency.err.contains("events a year"), frequency.err.constData());
    }

    void aBenefitIsAShareToo()
    {
        const QByteArray json = QByteArray(kExample).replace("[0.01,0.06,0.12]", "[-0.5,0.06,1]");
        COMPARE_EXIT(runProgram(arguments(json)), 0);
    }

    void tooLargeAFileSaysSo()
    {
        QByteArray json = kExample;
        json += QByteArray((1 << 20) + 1 - json.size(), ' ');
        const Run run = runProgram(arguments(json) << key("--language") << key("en"));
        QCOMPARE(run.exitCode, 6);
        QVERIFY2(run.err.contains("too large") && run.err.contains("1 MiB"), run.err.constData());
        QVERIFY2(!run.err.contains("CSV"), run.err.constData());
    }

    void tooManyEventsForTheTrials()
    {
        const QByteArray json = QByteArray(kExample).replace("{\"pert\":[0.1,0.5,2]}", "100000");
        const Run run = runProgram(arguments(json) << key("--trials") << key("10000000")
                                                   << key("--language") << key("en"));
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("100 billion events"), run.err.constData());
    }

    void unknownOptionsAreNamedWithTheNearest()
    {
        const QString path = writeFile(m_home.file(key("ok-full.json")), kExample);
        const auto words = [&](const char* option) {
            return QString::fromUtf8(runProgram({key("scenario"), key(option), key("1"), path,
                                                 key("--language"), key("en")})
                                         .err);
        };
        QVERIFY2(words("--foo").contains(key("--foo: not an option")), qPrintable(words("--foo")));
        QVERIFY2(words("--trails")
                     .contains(key("--trails: not an option of this command; "
                                   "--trials is")),
                 qPrintable(words("--trails")));
        QVERIFY(!words("--trails").contains(key("-full:")));
    }

    void wordsAreThoseOfTheWindow()
    {
        const Run run = runProgram(arguments(kExample) << key("--language") << key("de")
                                                       << key("--trials") << key("2000"));
        const QString text = QString::fromUtf8(run.out);
        for (const char* word :
             {"Simulation über 1 Jahr: ", "Durchläufe", "Startwert 1", "Expected Shortfall"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
        const QByteArray three = QByteArray(kExample).replace("\"years\":1,\n", "\"years\":3,\n");
        QVERIFY(three != kExample);
        const QString plural
            = QString::fromUtf8(runProgram(arguments(three) << key("--language") << key("de")).out);
        QVERIFY2(plural.contains(QString::fromUtf8("über 3 Jahre: ")), qPrintable(plural));
    }

    /// The mean of a sum is the sum of the means in closed form; its percentiles are not those of
    /// the parts added, and with a common cause they lie higher than without.
    void severalScenariosAreSummedTrialByTrial()
    {
        const auto part = [this](const char* name, const QByteArray& each) {
            return writeFile(m_home.file(key(name) + key(".json")),
                             "{\"name\":\"" + QByteArray(name)
                                 + "\",\"currency\":\"EUR\",\"frequency\":{\"poisson\":0.5},"
                                   "\"losses\":[{\"name\":\"response\",\"each\":"
                                 + each + "}]}");
        };
        const QString theft = part("theft", "{\"lognormal90\":[1e6,1e7]}");
        const QString outage = part("outage", "{\"uniform\":[1e6,3e6]}");
        const auto simulation
            = [](const Run& run) { return run.object()[key("monteCarlo")].toObject(); };
        const Run free = runJson({key("scenario"), theft, outage});
        COMPARE_EXIT(free, 0);
        const Run bound = runJson({key("scenario"), theft, outage, key("--common-cause")});
        COMPARE_EXIT(bound, 0);
        const double mean = 0.5 * 4040012.83 + 0.5 * 2e6;
        for (const Run& run : {free, bound}) {
            QVERIFY(std::abs(simulation(run)[key("mean")].toDouble() - mean)
                    < 4 * simulation(run)[key("standardError")].toDouble());
            const QJsonArray parts = run.object()[key("scenarios")].toArray();
            QCOMPARE(parts.size(), 2);
            QVERIFY(std::abs(parts[0][key("mean")].toDouble() - 0.5 * 4040012.83) < 1);
            QVERIFY(std::abs(parts[1][key("mean")].toDouble() - 1e6) < 1);
        }
        QCOMPARE(free.object()[key("commonCause")], QJsonValue(false));
        QCOMPARE(bound.object()[key("commonCause")], QJsonValue(true));
        // No loss: independent exp(-.5)^2, with one driver exp(-.5).
        const auto none = [&](const Run& run) {
            return simulation(run)[key("probabilityOfNoLoss")].toDouble();
        };
        QVERIFY(std::abs(none(free) - std::exp(-1)) < 0.007);
        QVERIFY(std::abs(none(bound) - std::exp(-.5)) < 0.007);
        const auto worst
            = [&](const Run& run) { return simulation(run)[key("valueAtRisk95")].toDouble(); };
        const double added
            = worst(runJson({key("scenario"), theft})) + worst(runJson({key("scenario"), outage}));
        QVERIFY(worst(free) < 0.95 * added);
        QVERIFY(worst(bound) > worst(free));
    }

    void sumsAreRefusedWhereMoneyOrTimeDiffer()
    {
        const QString one = writeFile(m_home.file(key("one.json")), kExample);
        const QString dollars = writeFile(m_home.file(key("dollars.json")),
                                          QByteArray(kExample).replace("EUR", "USD"));
        const QString longer
            = writeFile(m_home.file(key("longer.json")),
                        QByteArray(kExample).replace("\"years\":1,\n", "\"years\":2,\n"));
        const Run money = runJson({key("scenario"), one, dollars});
        COMPARE_EXIT(money, 2);
        QVERIFY2(money.out.contains("USD"), money.out.constData());
        COMPARE_EXIT(runJson({key("scenario"), one, longer}), 2);
        COMPARE_EXIT(runJson({key("scenario"), one, key("--common-cause")}), 2);
        const Run text = runProgram({key("scenario"), one, one, key("--language"), key("en")});
        COMPARE_EXIT(text, 0);
        QVERIFY2(text.out.contains("Summed trial by trial"), text.out.constData());
    }

    void emptyLosses()
    {
        const Run run = runJson(arguments("{\"frequency\":{\"poisson\":1},\n\"losses\":[]}"));
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.object()[key("error")][key("line")].toInt(), 2);
    }

    void trillionTrialsAreRefused()
    {
        const Run run = runJson(arguments(kExample) << key("--trials") << key("1000000000000"));
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
