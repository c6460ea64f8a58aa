// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/estimator.h"
#include "models/session/scenariofile.h"
#include "tests/support.h"

#include <QJsonDocument>

#include <cmath>

using namespace trustbilanz;

namespace {
/// The company of models.md 5.
Scenario goldenScenario()
{
    Scenario scenario;
    scenario.revenue = 25e9;
    scenario.ebitda = 3e9;
    scenario.ebitdaGrowth = 0.05;
    scenario.indexPoints = 2;
    return scenario;
}

bool agrees(std::optional<double> value, double golden)
{
    if (value && std::abs(*value - golden) <= std::abs(golden) * 1e-12)
        return true;
    qWarning("%.10g instead of %.10g", value.value_or(NAN), golden);
    return false;
}

const QByteArray kExample = R"({"name":"Data theft","currency":"EUR","years":1,
 "company":{"revenue":25e9,"revenueGrowth":0.03,"ebitda":3e9,"ebitdaGrowth":0.05},
 "rule":{"revenueLoss":0.06,"ebitdaGrowthLoss":0.10,"reading":"level"},
 "doseResponse":{"indexPoints":2,"revenueGrowthPerPoint":0.03,"ebitdaPerPoint":0.05},
 "frequency":{"poisson":{"pert":[0.1,0.5,2]}},
 "losses":[{"name":"response","each":{"lognormal90":[1e6,1e7]}},
           {"name":"lostRevenue","each":{"trustLoss":{"pert":[0.01,0.06,0.12]},
            "exposedShare":1.0,"halfLifeDays":180,"scar":0.2,"years":1}}],
 "tolerance":5e8})";

/// The example of cli.md with one piece of text replaced.
QByteArray exampleWith(const QByteArray& piece, const QByteArray& replacement)
{
    if (!kExample.contains(piece))
        qFatal("%s is not in the example", piece.constData());
    return QByteArray(kExample).replace(piece, replacement);
}
} // namespace

class TestEstimator : public QObject
{
    Q_OBJECT
private slots:
    void publishedRuleOnTheLevel();
    void publishedRuleOnTheGrowth();
    void growthReadingNeedsTheGrowth();
    void missingInputsGiveNoFigures();
    void ebitdaThatDoesNotGrow_data();
    void ebitdaThatDoesNotGrow();
    void negativeEbitdaIsNoGain();
    void moreIsNeverLess();
    void exampleIsRead();
    void simulationMayBeLeftOut();
    void keysStandOnce_data();
    void keysStandOnce();
    void badScenarios_data();
    void badScenarios();
    void goodDistributions_data();
    void goodDistributions();
    void notJson_data();
    void notJson();
    void limitsOfEveryField();
    void roundTripKeepsEveryBit();
    void companyComesFromTheWorkspace();
    void resultDocument();
};

void TestEstimator::publishedRuleOnTheLevel()
{
    const auto estimate = risk::estimate(goldenScenario());
    VERIFY_RESULT(estimate);
    QVERIFY(agrees(estimate->rule.revenueLoss, 1.5e9));
    QVERIFY(agrees(estimate->rule.ebitdaGrowthAfter, 0.045));
    QVERIFY(agrees(estimate->rule.ebitdaLossNextYear, 1.5e7));
    QVERIFY(agrees(estimate->doseResponse.revenueLoss, 1.5e9));
    QVERIFY(agrees(estimate->doseResponse.ebitdaLoss, 3e8));
    QVERIFY(!estimate->rule.ebitdaDoesNotGrow);
}

void TestEstimator::publishedRuleOnTheGrowth()
{
    Scenario scenario = goldenScenario();
    scenario.reading = RuleReading::Growth;
    scenario.revenueGrowth = 0.03;
    const auto estimate = risk::estimate(scenario);
    VERIFY_RESULT(estimate);
    QVERIFY(agrees(estimate->rule.revenueLoss, 4.5e7));
    QVERIFY(agrees(estimate->doseResponse.revenueLoss, 1.5e9));
    scenario.revenueGrowth = -0.02;
    QCOMPARE(risk::estimate(scenario)->rule.revenueLoss, std::optional(0.0));
}

void TestEstimator::growthReadingNeedsTheGrowth()
{
    Scenario scenario = goldenScenario();
    scenario.reading = RuleReading::Growth;
    const auto estimate = risk::estimate(scenario);
    VERIFY_ERROR(estimate, BadScenario);
    QCOMPARE(estimate.error().detail, QStringLiteral("company.revenueGrowth"));
    scenario.revenue.reset(); // nothing to apply it to, nothing missing
    VERIFY_RESULT(risk::estimate(scenario));
}

void TestEstimator::missingInputsGiveNoFigures()
{
    const auto nothing = risk::estimate(Scenario());
    VERIFY_RESULT(nothing);
    QVERIFY(!nothing->rule.revenueLoss && !nothing->rule.ebitdaGrowthAfter);
    QVERIFY(!nothing->rule.ebitdaLossNextYear && !nothing->rule.ebitdaDoesNotGrow);
    QVERIFY(!nothing->doseResponse.revenueLoss && !nothing->doseResponse.ebitdaLoss);
    Scenario growthOnly;
    growthOnly.ebitdaGrowth = 0.05;
    const auto estimate = risk::estimate(growthOnly);
    QVERIFY(agrees(estimate->rule.ebitdaGrowthAfter, 0.045));
    QVERIFY(!estimate->rule.ebitdaLossNextYear);
}

void TestEstimator::ebitdaThatDoesNotGrow_data()
{
    QTest::addColumn<double>("growth");
    QTest::newRow("stands still") << 0.0;
    QTest::newRow("shrinks") << -0.02;
}

void TestEstimator::ebitdaThatDoesNotGrow()
{
    QFETCH(double, growth);
    Scenario scenario = goldenScenario();
    scenario.ebitdaGrowth = growth;
    const auto estimate = risk::estimate(scenario);
    VERIFY_RESULT(estimate);
    QVERIFY(estimate->rule.ebitdaDoesNotGrow);
    QVERIFY(!estimate->rule.ebitdaGrowthAfter);
    QVERIFY(!estimate->rule.ebitdaLossNextYear);
    QVERIFY(agrees(estimate->doseResponse.ebitdaLoss, 3e8));
}

void TestEstimator::negativeEbitdaIsNoGain()
{
    Scenario scenario = goldenScenario();
    scenario.ebitda = -1e8;
    const auto estimate = risk::estimate(scenario);
    QVERIFY(!estimate->rule.ebitdaLossNextYear);
    QVERIFY(!estimate->doseResponse.ebitdaLoss);
}

/// A worse assumption never lowers a loss.
void TestEstimator::moreIsNeverLess()
{
    const auto total = [](const Scenario& scenario) {
        const auto estimate = risk::estimate(scenario);
        return *estimate->rule.revenueLoss + *estimate->rule.ebitdaLossNextYear
            + *estimate->doseResponse.revenueLoss + *estimate->doseResponse.ebitdaLoss;
    };
    for (const ScenarioField& field : kScenarioFields) {
        Scenario scenario = goldenScenario();
        scenario.revenueGrowth = 0.03;
        const double before = total(scenario);
        field.set(scenario, *field.get(scenario) * 1.5);
        QVERIFY2(total(scenario) >= before, field.id);
    }
}

void TestEstimator::exampleIsRead()
{
    const auto scenario = session::scenarioFromJson(kExample);
    VERIFY_RESULT(scenario);
    QCOMPARE(scenario->name, QStringLiteral("Data theft"));
    QCOMPARE(scenario->currency, QStringLiteral("EUR"));
    QCOMPARE(scenario->revenue, std::optional(25e9));
    QCOMPARE(scenario->ebitdaPerPoint, 0.05);
    QCOMPARE(scenario->reading, RuleReading::Level);
    QVERIFY(scenario->hasSimulation());
    const auto growth = session::scenarioFromJson(exampleWith("\"level\"", "\"growth\""));
    QCOMPARE(growth->reading, RuleReading::Growth);
}

void TestEstimator::simulationMayBeLeftOut()
{
    const auto scenario = session::scenarioFromJson(R"({"company":{"revenue":1e9}})");
    VERIFY_RESULT(scenario);
    QVERIFY(!scenario->hasSimulation());
    QCOMPARE(scenario->revenueLoss, 0.06);
    QVERIFY(!scenario->ebitda);
    VERIFY_RESULT(session::scenarioFromJson("{}"));
}

void TestEstimator::keysStandOnce_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("line");
    const auto row = [](const char* name, const QByteArray& json, const char* key, int line) {
        QTest::newRow(name) << json << QString::fromLatin1(key) << line;
    };
    row("at the top", "{\"name\":\"a\",\n\"name\":\"a\"}", "name", 2);
    row("in a section", "{\"company\":{\"revenue\":1,\n\n\"revenue\":2}}", "company.revenue", 3);
    row("a whole section", "{\"rule\":{},\"rule\":{}}", "rule", 1);
    row("in a list", R"({"losses":[{"name":"a"},{"name":"b","name" : "c"}]})", "losses.1.name", 1);
    row("written with an escape", R"({"name":"a","n\u0061me":"b"})", "name", 1);
    row("equal keys of different objects", R"({"company":{"name":1},"name":"a"})", "", 0);
    row("a text like a key", R"({"name":"currency","currency":"name"})", "", 0);
    row("quotes and braces in a text", R"({"name":"\"name\":{","currency":"EUR"})", "", 0);
}

void TestEstimator::keysStandOnce()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    QFETCH(int, line);
    const auto scenario = session::scenarioFromJson(json);
    const bool isDuplicate = !scenario && scenario.error().reason == Error::Reason::DuplicateKey;
    QCOMPARE(isDuplicate, !key.isEmpty());
    if (!isDuplicate)
        return;
    QCOMPARE(scenario.error().detail, key);
    QCOMPARE(scenario.error().line, line);
}

void TestEstimator::badScenarios_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, const QByteArray& piece, const QByteArray& replacement,
                        const char* key) {
        QTest::newRow(name) << exampleWith(piece, replacement) << QString::fromLatin1(key);
    };
    row("unknown key", "\"tolerance\"", "\"tolerence\"", "tolerence");
    row("misspelt revenue", "\"revenue\":", "\"revenu\":", "company.revenu");
    row("unknown key of the rule", "\"reading\"", "\"read\"", "rule.read");
    row("revenue as text", "25e9", "\"25 bn\"", "company.revenue");
    row("revenue null", "25e9", "null", "company.revenue");
    row("negative revenue", "25e9", "-1", "company.revenue");
    row("6 instead of 6 %", "\"revenueLoss\":0.06", "\"revenueLoss\":6", "rule.revenueLoss");
    row("101 index points", "\"indexPoints\":2", "\"indexPoints\":101", "doseResponse.indexPoints");
    row("third reading", "\"level\"", "\"volume\"", "rule.reading");
    row("reading as number", "\"level\"", "1", "rule.reading");
    row("name as number", "\"Data theft\"", "7", "name");
    row("company as list",
        "{\"revenue\":25e9,\"revenueGrowth\":0.03,\"ebitda\":3e9,\"ebitdaGrowth\":0.05}", "[]",
        "company");
    row("years as text", "\"years\":1,\n", "\"years\":\"1\",\n", "years");
    row("negative tolerance", "5e8", "-5e8", "tolerance");
    row("losses without frequency", "\"frequency\":{\"poisson\":{\"pert\":[0.1,0.5,2]}},", "",
        "frequency");
    row("two frequencies", "{\"poisson\":", "{\"bernoulli\":0.5,\"poisson\":", "frequency");
    row("unknown frequency", "\"poisson\"", "\"weibull\"", "frequency.weibull");
    row("probability above 1", "{\"poisson\":{\"pert\":[0.1,0.5,2]}}", "{\"bernoulli\":1.5}",
        "frequency.bernoulli");
    row("unknown distribution", "{\"pert\":[0.1,0.5,2]}", "{\"beta\":[1,2]}",
        "frequency.poisson.beta");
    row("two distributions", "{\"pert\":[0.1,0.5,2]}", "{\"pert\":[1,2,3],\"fixed\":1}",
        "frequency.poisson");
    row("mode below minimum", "[0.1,0.5,2]", "[0.6,0.5,2]", "frequency.poisson.pert");
    row("two numbers for three", "[0.1,0.5,2]", "[0.1,2]", "frequency.poisson.pert");
    row("shape 0", "[0.1,0.5,2]", "[0.1,0.5,2],\"gamma\":0", "frequency.poisson.gamma");
    row("lognormal range from 0", "[1e6,1e7]", "[0,1e7]", "losses.0.each.lognormal90");
    row("lognormal range upside down", "[1e6,1e7]", "[1e7,1e6]", "losses.0.each.lognormal90");
    row("share above 1", "\"exposedShare\":1.0", "\"exposedShare\":1.1",
        "losses.1.each.exposedShare");
    row("trust loss as number", "{\"pert\":[0.01,0.06,0.12]}", "0.06", "losses.1.each.trustLoss");
    row("loss without name", "{\"name\":\"response\",", "{", "losses.0.name");
    row("loss without amount", ",\"each\":{\"lognormal90\":[1e6,1e7]}", "", "losses.0.each");
}

void TestEstimator::badScenarios()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    const auto scenario = session::scenarioFromJson(json);
    VERIFY_ERROR(scenario, BadScenario);
    const QString named = scenario.error().detail.section(QLatin1Char(':'), 0, 0);
    QVERIFY2(named.startsWith(key), qPrintable(scenario.error().detail));
    QVERIFY(scenario.error().reason != Error::Reason::None);
}

void TestEstimator::goodDistributions_data()
{
    QTest::addColumn<QByteArray>("frequency");
    QTest::newRow("a plain number") << QByteArray(R"({"poisson":0.5})");
    QTest::newRow("fixed") << QByteArray(R"({"poisson":{"fixed":2}})");
    QTest::newRow("uniform") << QByteArray(R"({"poisson":{"uniform":[0,1]}})");
    QTest::newRow("triangular") << QByteArray(R"({"poisson":{"triangular":[0,0,1]}})");
    QTest::newRow("pert with shape") << QByteArray(R"({"poisson":{"pert":[0,1,2],"gamma":2.5}})");
    QTest::newRow("lognormal") << QByteArray(R"({"poisson":{"lognormal":[-1,0.4]}})");
    QTest::newRow("normal") << QByteArray(R"({"poisson":{"normal":[3,1]}})");
    QTest::newRow("yes or no") << QByteArray(R"({"bernoulli":0.2})");
}

void TestEstimator::goodDistributions()
{
    QFETCH(QByteArray, frequency);
    const auto scenario
        = session::scenarioFromJson(exampleWith("{\"poisson\":{\"pert\":[0.1,0.5,2]}}", frequency));
    VERIFY_RESULT(scenario);
    QVERIFY(scenario->hasSimulation());
}

void TestEstimator::notJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("cut off") << kExample.left(kExample.size() / 2).trimmed() << -1;
    QTest::newRow("comma too many") << QByteArray("{\n\"name\":\"x\",\n}") << 3;
    QTest::newRow("a list") << QByteArray("[1,2]") << 0;
    QTest::newRow("a binary") << QByteArray("\x7f\x45\x4c\x46\x00\x01", 6) << 1;
}

void TestEstimator::notJson()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    const auto scenario = session::scenarioFromJson(bytes);
    VERIFY_ERROR(scenario, BadScenario);
    if (line >= 0)
        QCOMPARE(scenario.error().line, line);
}

void TestEstimator::limitsOfEveryField()
{
    for (const ScenarioField& field : kScenarioFields) {
        for (const double limit : {field.minimum, field.maximum}) {
            Scenario scenario;
            field.set(scenario, limit);
            VERIFY_RESULT(session::scenarioFromJson(session::scenarioToJson(scenario)));
            field.set(scenario, limit + (limit == field.minimum ? -1 : 1) * (1 + std::abs(limit)));
            VERIFY_ERROR(session::scenarioFromJson(session::scenarioToJson(scenario)), BadScenario);
        }
    }
}

void TestEstimator::roundTripKeepsEveryBit()
{
    Scenario scenario = goldenScenario();
    scenario.name = QStringLiteral("Überfall \"Nord\"");
    scenario.currency = QStringLiteral("CHF");
    scenario.revenue = 1e9 / 3;
    scenario.ebitdaGrowth = -0.1 / 3;
    scenario.revenueLoss = 0.1 + 0.2;
    scenario.reading = RuleReading::Growth;
    const auto read = session::scenarioFromJson(session::scenarioToJson(scenario));
    VERIFY_RESULT(read);
    QCOMPARE(*read, scenario);
}

void TestEstimator::companyComesFromTheWorkspace()
{
    WorkspaceSettings settings;
    settings.currency = QStringLiteral("GBP");
    settings.revenue = 1e9;
    settings.revenueGrowth = 0.01;
    settings.ebitda = 2e8;
    settings.ebitdaGrowth = 0.02;
    Scenario scenario;
    scenario.revenue = 5e9;
    const Scenario complete = session::completedFrom(scenario, settings);
    QCOMPARE(complete.revenue, std::optional(5e9));
    QCOMPARE(complete.revenueGrowth, std::optional(0.01));
    QCOMPARE(complete.ebitda, std::optional(2e8));
    QCOMPARE(complete.ebitdaGrowth, std::optional(0.02));
    QCOMPARE(complete.currency, QStringLiteral("GBP"));
}

void TestEstimator::resultDocument()
{
    Scenario scenario = goldenScenario();
    scenario.name = QStringLiteral("Data theft");
    scenario.currency = QStringLiteral("EUR");
    scenario.ebitda.reset();
    const QJsonObject document = session::estimateToJson(scenario, *risk::estimate(scenario));
    const QJsonObject expected = QJsonDocument::fromJson(R"({"name":"Data theft","currency":"EUR",
        "layers":{"rule":{"revenueLoss":1.5e9,"ebitdaGrowthAfter":0.045,"ebitdaLossNextYear":null},
                  "doseResponse":{"revenueLoss":1.5e9,"ebitdaLoss":null}}})")
                                     .object();
    QCOMPARE(document, expected);
}

QTEST_GUILESS_MAIN(TestEstimator)
#include "tst_estimator.moc"
