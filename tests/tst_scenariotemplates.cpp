// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/distributions.h"
#include "models/risk/exceedance.h"
#include "models/risk/losssimulation.h"
#include "models/risk/lostrevenue.h"
#include "models/session/scenariotemplates.h"
#include "tests/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <numeric>

using namespace trustbilanz;
using session::ScenarioTemplate;
using session::scenarioTemplateFromJson;

namespace {
const QString kFolder = QStringLiteral(TRUSTBILANZ_SOURCE_DIR "/resources/templates/");

QByteArray fileOf(const QString& id)
{
    return tests::readFile(kFolder + id + QStringLiteral(".json"));
}

/// The file of data theft with one piece of text replaced.
QByteArray theftWith(const QByteArray& piece, const QByteArray& replacement)
{
    const QByteArray file = fileOf(QStringLiteral("data-theft"));
    if (!file.contains(piece))
        qFatal("%s is not in the file", piece.constData());
    return QByteArray(file).replace(piece, replacement);
}

constexpr double kRevenue = 1.2e9;

/// A template in a company.
Scenario scenarioOf(const QString& id)
{
    Scenario company;
    company.currency = QStringLiteral("EUR");
    company.revenue = kRevenue;
    const auto read = scenarioTemplateFromJson(fileOf(id));
    Scenario scenario = session::startedFrom(*read, company, QStringLiteral("de"));
    scenario.simulation.tolerance = 5e7;
    return scenario;
}

/// Events times what each costs on average (Wald).
double expectedLoss(const Scenario& scenario)
{
    const Frequency& frequency = scenario.simulation.frequency;
    double each = 0;
    for (const LossComponent& loss : scenario.simulation.losses) {
        if (const auto* revenue = std::get_if<LostRevenue>(&loss.each))
            each += risk::revenuePerTrustLoss(kRevenue, *revenue) * risk::meanOf(revenue->trustLoss);
        else
            each += risk::meanOf(std::get<Distribution>(loss.each));
    }
    const double events = frequency.kind == Frequency::Kind::Poisson
        ? risk::meanOf(frequency.rate)
        : frequency.probability;
    return events * scenario.simulation.years * each;
}

double sharesOf(const std::vector<HistogramBar>& bars)
{
    return std::accumulate(bars.begin(), bars.end(), 0.0, [](double sum, const HistogramBar& bar) {
        return sum + bar.share;
    });
}

Result<SimulationResult> simulated(const QString& id)
{
    risk::SimulationOptions options;
    options.sensitivity = false;
    return risk::simulate(scenarioOf(id), options);
}
} // namespace

class TestScenarioTemplates : public QObject
{
    Q_OBJECT
private slots:
    void everyFileIsOffered()
    {
        QStringList offered;
        for (const ScenarioTemplate& one : session::scenarioTemplates())
            offered << one.id + QStringLiteral(".json");
        QCOMPARE(offered.front(), QStringLiteral("data-theft.json"));
        QCOMPARE(offered.size(), 7);
        offered.sort();
        QCOMPARE(offered, QDir(kFolder).entryList(QDir::Files, QDir::Name));
    }

    void everyTemplateIsSound_data() { templateRows(); }

    void everyTemplateIsSound()
    {
        QFETCH(const QString, id);
        const auto read = scenarioTemplateFromJson(fileOf(id));
        VERIFY_RESULT(read);
        QCOMPARE(read->id, id);
        QVERIFY(read->scenario.hasSimulation());
        QVERIFY(!read->scenario.revenue && read->scenario.currency.isEmpty());
        QVERIFY(read->scenario.name.isEmpty()); // it is in the reader's language
    }

    void everyTemplateSpeaksBothLanguages_data() { templateRows(); }

    void everyTemplateSpeaksBothLanguages()
    {
        QFETCH(const QString, id);
        const auto read = scenarioTemplateFromJson(fileOf(id));
        const auto speaksBoth = [](const session::Words& words) {
            const QString english = words.value(QStringLiteral("en"));
            const QString german = words.value(QStringLiteral("de"));
            return !english.isEmpty() && !german.isEmpty() && english != german;
        };
        QVERIFY(speaksBoth(read->names));
        QVERIFY(speaksBoth(read->descriptions));
        for (const session::TemplateSource& source : read->sources)
            QVERIFY2(speaksBoth(source.words), qPrintable(source.of));
    }

    /// Either a published figure is named, or the words say whose assumption it is.
    void everyFigureSaysWhereItIsFrom_data() { templateRows(); }

    void everyFigureSaysWhereItIsFrom()
    {
        QFETCH(const QString, id);
        const auto read = scenarioTemplateFromJson(fileOf(id));
        QStringList of;
        for (const session::TemplateSource& source : read->sources) {
            of << source.of;
            QCOMPARE(source.words.value(QStringLiteral("en"))
                         .startsWith(QStringLiteral("Own assumption: ")),
                     source.evidence.isEmpty());
            QCOMPARE(source.words.value(QStringLiteral("de"))
                         .startsWith(QStringLiteral("Eigene Annahme: ")),
                     source.evidence.isEmpty());
        }
        QCOMPARE(of.join(QLatin1Char(' ')),
                 QStringLiteral("frequency losses.response losses.lostRevenue"));
    }

    void consentShockStatesItsUnits()
    {
        const auto read = scenarioTemplateFromJson(fileOf(QStringLiteral("consent-shock")));
        VERIFY_RESULT(read);
        const auto words = read->sources.back().words;
        QVERIFY(words.value(QStringLiteral("en")).contains(QStringLiteral("USD 10 bn")));
        QVERIFY(words.value(QStringLiteral("de")).contains(QStringLiteral("10 Mrd. USD")));
    }

    void competitorMayHelp()
    {
        const QJsonObject file
            = QJsonDocument::fromJson(fileOf(QStringLiteral("competitor-scandal"))).object();
        const QJsonObject each = file[QLatin1String("scenario")][QLatin1String("losses")][1]
                                     .toObject()[QLatin1String("each")]
                                     .toObject();
        const QJsonArray share
            = each[QLatin1String("trustLoss")].toObject()[QLatin1String("pert")].toArray();
        // 6 % times ownership at similarity 0.5 (models.md 2): -0.15 to 0.30 times 0.5
        QCOMPARE(share[0].toDouble(), -0.06 * 0.15 * 0.5);
        QCOMPARE(share[1].toDouble(), 0.06 * 0.15 * 0.5);
        QCOMPARE(share[2].toDouble(), 0.06 * 0.30 * 0.5);
    }

    void everyTemplateIsSimulated_data() { templateRows(); }

    void everyTemplateIsSimulated()
    {
        QFETCH(const QString, id);
        const auto found = simulated(id);
        VERIFY_RESULT(found);
        QVERIFY(std::isfinite(found->mean) && found->standardError > 0);
        QVERIFY2(std::abs(found->mean - expectedLoss(scenarioOf(id))) < 4 * found->standardError,
                 qPrintable(QString::number(found->mean)));
        QVERIFY(found->standardError < 0.02 * std::abs(found->mean));
        QVERIFY(found->probabilityOfNoLoss > 0 && found->probabilityOfNoLoss < 1);
        for (const TailFigure& tail : found->tails)
            QVERIFY(tail.shortfall >= tail.quantile);
        QVERIFY(found->aboveTolerance->low <= found->aboveTolerance->probability
                && found->aboveTolerance->probability <= found->aboveTolerance->high);
    }

    /// The picture that is there before the trials must not promise something else.
    void previewAgreesWithTheTrials_data() { templateRows(); }

    void previewAgreesWithTheTrials()
    {
        QFETCH(const QString, id);
        const auto preview = risk::preview(scenarioOf(id), {});
        const auto found = simulated(id);
        VERIFY_RESULT(preview);
        QVERIFY(std::abs(preview->mean - found->mean) < 4 * found->standardError);
        const double share = preview->probabilityOfNoLoss;
        const double error = std::sqrt(share * (1 - share) / double(found->trials));
        QVERIFY(std::abs(found->probabilityOfNoLoss - share) < 4 * error + 0.001);
    }

    /// Trials without a loss are in no bar, also where others bring a benefit.
    void barsLeaveOutTheZeros_data() { templateRows(); }

    void barsLeaveOutTheZeros()
    {
        QFETCH(const QString, id);
        const auto found = simulated(id);
        QVERIFY(std::abs(sharesOf(found->histogram) - (1 - found->probabilityOfNoLoss)) < 1e-9);
    }

    void barsOfBenefitsAndLosses()
    {
        const risk::OrderedLosses losses({{-4, -4, 10}, {0, 0, 70}, {12, 12, 20}});
        const auto bars = risk::histogramBars(losses);
        QCOMPARE(bars.front().from, -4.0);
        QCOMPARE(bars.back().to, 12.0);
        QCOMPARE(bars.front().share, 0.1);
        QCOMPARE(bars.back().share, 0.2);
        QVERIFY(std::abs(sharesOf(bars) - 0.3) < 1e-12);
    }

    void competitorIsHarmOrBenefit()
    {
        const auto found = simulated(QStringLiteral("competitor-scandal"));
        QVERIFY(found->mean > 0); // harm is likelier at middling similarity
        QVERIFY(found->exceedance.front().loss < 0);
        const double harm = 1 - found->probabilityOfNoLoss - found->probabilityOfBenefit;
        QVERIFY(found->probabilityOfBenefit > 0 && harm > found->probabilityOfBenefit);
        QVERIFY(found->histogram.front().from < 0 && found->histogram.back().to > 0);
    }

    void wrongTemplatesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* name, const QByteArray& json, const char* key) {
            QTest::newRow(name) << json << QString::fromLatin1(key);
        };
        row("no JSON", "{", "");
        row("a list", "[]", "");
        row("nothing in it", "{}", "id");
        row("unknown key", theftWith("\"description\"", "\"describtion\""), "describtion");
        row("no German name", theftWith("Datendiebstahl", ""), "name.de");
        row("third language", theftWith("\"de\": \"Datendiebstahl\"", "\"fr\": \"Vol\""),
            "name.fr");
        row("unknown figure", theftWith("breach_cost_2024", "breach_cost_1924"),
            "sources.1.evidence");
        row("source of nothing", theftWith("\"losses.response\"", "\"losses.fines\""),
            "sources.1.of");
        row("source twice", theftWith("\"losses.response\"", "\"frequency\""), "sources.1.of");
        row("loss without source", theftWith("\"response\"", "\"fines\""), "sources.1.of");
        row("typing error in the scenario", theftWith("\"frequency\": {", "\"frequenzy\": {"),
            "frequenzy");
        row("range upside down", theftWith("[0.1, 0.5, 2]", "[2, 0.5, 0.1]"),
            "frequency.poisson.pert");
    }

    void wrongTemplatesAreRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, key);
        const auto read = scenarioTemplateFromJson(json);
        VERIFY_ERROR(read, BadScenario);
        QCOMPARE(read.error().detail.section(QLatin1Char(' '), 0, 0), key);
    }

private:
    static void templateRows()
    {
        QTest::addColumn<QString>("id");
        for (const QString& name : QDir(kFolder).entryList(QDir::Files)) {
            const QString id = name.chopped(5);
            QTest::newRow(qPrintable(id)) << id;
        }
    }
};

QTEST_GUILESS_MAIN(TestScenarioTemplates)
#include "tst_scenariotemplates.moc"
