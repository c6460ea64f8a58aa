// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/measurereturn.h"
#include "models/risk/scenariocomparison.h"
#include "models/session/scenariofile.h"
#include "models/session/scenariotemplates.h"
#include "tests/scenariowindow.h"
#include "widgets/charts/losscontent.h"
#include "widgets/pages/scenariofiles.h"
#include "widgets/text.h"

#include <QFileInfo>
#include <QLabel>
#include <QMenu>

using namespace trustbilanz;

namespace {
const QString kEuro = QStringLiteral("EUR");
constexpr qint64 kFewTrials = 10'000; ///< the first choice

risk::SimulationOptions fewTrials(quint64 seed = 1)
{
    risk::SimulationOptions options;
    options.trials = kFewTrials;
    options.seed = seed;
    return options;
}
} // namespace

/// What a user does on the page of scenarios, and what follows from it.
class TestScenarioPage : public tests::ScenarioWindow
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        openWindow();
        choose(QStringLiteral("simulation.trials"), 0);
    }

    void init() { take("data-theft"); }

    void aTemplateIsSimulatedForTheCompany()
    {
        const Scenario shown = completed();
        QCOMPARE(shown.name, QStringLiteral("Data theft"));
        const auto found = risk::simulate(shown, fewTrials());
        QCOMPARE(label("simulation.mean"), text::money(found->mean, kEuro));
        QCOMPARE(label("simulation.valueAtRisk"), text::money(found->tails[2].quantile, kEuro));
        QCOMPARE(label("simulation.shortfall"), text::money(found->tails[2].shortfall, kEuro));
        QCOMPARE(label("simulation.noLoss"), charts::chance(found->probabilityOfNoLoss));
    }

    void theNameFollowsTheScenarioWhereverTheFocusIs()
    {
        auto* name = m_window->findChild<QLineEdit*>(QStringLiteral("scenarioName"));
        name->setFocus();
        take("long-outage");
        QCOMPARE(name->text(), m_session.snapshot()->scenario.name);
        QTest::keyClicks(name, QStringLiteral("!"));
        QTest::keyClick(name, Qt::Key_Return);
        settle();
        QCOMPARE(m_session.snapshot()->scenario.name, name->text());
    }

    /// The card of layer 3 says what the panel says: there is one simulation.
    void oneSimulationIsShownEverywhere()
    {
        enter("simulation.seed", 77);
        const auto found = risk::simulate(completed(), fewTrials(77));
        QCOMPARE(label("layer3.mean"), text::money(found->mean, kEuro));
        QCOMPARE(label("layer3.mean"), label("simulation.mean"));
        QCOMPARE(label("layer3.valueAtRisk"), label("simulation.valueAtRisk"));
        enter("simulation.seed", 1);
    }

    void seedTrialsAndVersionStandByTheFigures()
    {
        enter("simulation.seed", 4711);
        const QString origin = label("simulation.origin");
        QVERIFY2(origin.contains(text::count(kFewTrials)) && origin.contains(QLatin1String("4711"))
                     && origin.contains(risk::engineVersion()),
                 qPrintable(origin));
        QCOMPARE(label("layer3.origin"), origin);
        for (const char* chart : {"simulation.curve", "simulation.histogram", "simulation.tornado",
                                  "simulation.convergence"})
            QVERIFY2(textsOf(cardOf(chart)).contains(origin), chart);
        enter("simulation.seed", 1);
    }

    void aChangedInputChangesTheFigures()
    {
        const QString before = label("simulation.mean");
        enter("frequency.1", 1.5);
        QCOMPARE(m_session.snapshot()->scenario.simulation.frequency.rate.numbers[1], 1.5);
        QVERIFY(label("simulation.mean") != before);
        const auto found = risk::simulate(completed(), fewTrials());
        QCOMPARE(label("simulation.mean"), text::money(found->mean, kEuro));
    }

    void undoAndRedo()
    {
        const Scenario start = m_session.snapshot()->scenario;
        enter("frequency.1", 1);
        enter("frequency.1", 1.2); // the same input: one change
        enter("simulation.tolerance", 4e7);
        const Scenario changed = m_session.snapshot()->scenario;
        press("undoScenario");
        QVERIFY(!m_session.snapshot()->scenario.simulation.tolerance);
        press("undoScenario");
        QCOMPARE(m_session.snapshot()->scenario, start);
        press("redoScenario");
        press("redoScenario");
        QCOMPARE(m_session.snapshot()->scenario, changed);
        QCOMPARE(field("simulation.tolerance")->value(), std::optional(4e7));
    }

    /// Keys move a slider, the field follows, and the figures are those of the new number.
    void aSliderIsMovedByKeys()
    {
        NumberSlider* slider = sliderOf("frequency.2");
        QVERIFY(slider->focusPolicy() & Qt::TabFocus);
        QVERIFY(slider->accessibleName().contains(QStringLiteral("slider")));
        const double before = *field("frequency.2")->value();
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(slider, Qt::Key_Right);
        settle();
        const double after = *field("frequency.2")->value();
        QVERIFY(after > before);
        QCOMPARE(m_session.snapshot()->scenario.simulation.frequency.rate.numbers[2], after);
        QCOMPARE(label("simulation.mean"),
                 text::money(risk::simulate(completed(), fewTrials())->mean, kEuro));
        press("undoScenario"); // twelve steps are one change
        QCOMPARE(field("frequency.2")->value(), std::optional(before));
    }

    void aSliderTakesTheOthersAlong()
    {
        QTest::keyClick(sliderOf("frequency.0"), Qt::Key_End);
        settle();
        const Distribution rate = m_session.snapshot()->scenario.simulation.frequency.rate;
        QCOMPARE(rate.numbers[0], *field("frequency.0")->value());
        QCOMPARE(rate.numbers[1], rate.numbers[0]);
        QCOMPARE(rate.numbers[2], rate.numbers[0]);
    }

    void aBenefitIsShownAsItIs()
    {
        take("competitor-scandal");
        QCOMPARE(field("losses.1.0")->value(), std::optional(-0.0045));
        QVERIFY(sliderOf("losses.1.0")->value() < sliderOf("losses.1.1")->value());
        QVERIFY(label("simulation.mean") != text::missing());
        const auto found = risk::simulate(completed(), fewTrials());
        QVERIFY(textsOf(cardOf("simulation.noLoss"))
                    .contains(charts::chance(found->probabilityOfBenefit)));
        QVERIFY(textsOf(cardOf("simulation.histogram")).contains(QStringLiteral("or a benefit")));
    }

    void aDeletedScenarioComesBack()
    {
        press("keepScenario");
        const std::vector<Scenario> kept = m_session.snapshot()->scenarios;
        press("forgetScenario");
        QCOMPARE(m_session.snapshot()->scenarios.size() + 1, kept.size());
        QVERIFY(labelWidget("scenarioMessage")->isVisible());
        press("undoScenario");
        QCOMPARE(m_session.snapshot()->scenarios.size(), kept.size());
        press("forgetScenario");
    }

    /// What was told is about what was shown, in the language of then.
    void aMessageGoesWithWhatItIsAbout()
    {
        auto* files = m_window->findChild<ScenarioFiles*>();
        files->open(m_home->file(QStringLiteral("none.json")));
        settle();
        QVERIFY(labelWidget("scenarioMessage")->isVisible());
        enter("simulation.tolerance", 4.9e7);
        QVERIFY(!labelWidget("scenarioMessage")->isVisible());
        files->save(m_home->file(QStringLiteral("told.json")));
        settle();
        QVERIFY(label("scenarioMessage").contains(
            QFileInfo(m_home->file(QStringLiteral("told.json"))).absolutePath()));
        setLanguage(QStringLiteral("de"));
        QTRY_VERIFY(!labelWidget("scenarioMessage")->isVisible());
        setLanguage(QStringLiteral("en"));
        settle();
    }

    void everyTemplateReadsSensibly_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        for (const session::ScenarioTemplate& each : session::scenarioTemplates()) {
            for (const char* language : {"de", "en"})
                QTest::addRow("%s %s", qPrintable(each.id), language)
                    << each.id << QString::fromLatin1(language);
        }
    }

    void everyTemplateReadsSensibly()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, language);
        setLanguage(language);
        take(qPrintable(id));
        const auto found = risk::simulate(completed(), fewTrials());
        VERIFY_RESULT(found);
        QCOMPARE(label("simulation.mean"), text::money(found->mean, kEuro));
        for (const char* name : kFigures)
            QVERIFY2(!label(name).contains(QLatin1String("nan")), name);
        QCOMPARE(field("losses.0.0")->value(),
                 std::get<Distribution>(completed().simulation.losses[0].each).numbers[0]);
        const auto* bars = m_window->findChild<ValueChart*>(QStringLiteral("simulation.histogram"));
        QVERIFY(bars->content().bars.size() > 10);
        setLanguage(QStringLiteral("en"));
        settle();
    }

    /// 0.4 x 74 % + 0.3 x 66 % + 0.2 x 49 % + 0.1 x 49 % = 64.1 % of the revenue.
    void whatGenerationsSayIsTheUpperEnd()
    {
        enter("intent.genZ.weight", 0.4);
        enter("intent.millennials.weight", 0.3);
        enter("intent.genX.weight", 0.2);
        auto* take = m_window->findChild<QToolButton*>(QStringLiteral("intent.take"));
        QVERIFY(!take->isEnabled()); // 115 % of the revenue
        enter("intent.boomers.weight", 0.1);
        QVERIFY(cardOf("intent.take")->title().contains(text::percent(0.641)));
        press("intent.take");
        const auto lost
            = std::get<LostRevenue>(m_session.snapshot()->scenario.simulation.losses[1].each);
        QCOMPARE(lost.trustLoss.numbers[1], 0.06);
        QVERIFY(std::abs(lost.trustLoss.numbers[2] - 0.641) < 1e-12);
        enter("intent.genZ.share", 0.3);
        QVERIFY(textsOf(cardOf("intent.take")).contains(QStringLiteral("Own figure.")));
    }

    /// Of the customers of the sample 16 % are of generation Z, 24 % baby boomers.
    void weightsOfGenerationsComeFromTheOwnCustomers()
    {
        press("intent.own");
        QVERIFY(std::abs(*field("intent.genZ.weight")->value() - 0.16) < 0.06);
        QVERIFY(std::abs(*field("intent.boomers.weight")->value() - 0.24) < 0.06);
        QVERIFY(label("intent.note").contains(QStringLiteral("“generation”")));
        enter("intent.genZ.weight", 0.5);
        QVERIFY(!label("intent.note").contains(QStringLiteral("“generation”")));
    }

    void keptScenariosAreComparedWithTheOneShown()
    {
        press("keepScenario");
        const Scenario kept = completed();
        enter("frequency.1", 1.5);
        choose(QStringLiteral("compare.1"), 1); // the kept one; 0 is nothing
        const auto expected = risk::compareScenarios({completed(), kept}, fewTrials());
        const SimulationResult& difference = expected->differences.front();
        const QAbstractItemModel* rows = table("compare.table");
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(cell(rows, 0, 1), text::money(expected->results[0].mean, kEuro));
        QCOMPARE(cell(rows, 1, 1), text::money(expected->results[1].mean, kEuro));
        QCOMPARE(cell(rows, 1, 6), text::money(difference.mean, kEuro));
        QCOMPARE(cell(rows, 1, 7), text::money(difference.standardError, kEuro));
        QCOMPARE(cell(rows, 1, 8), charts::chance(difference.aboveTolerance->probability));
        QCOMPARE(cell(rows, 0, 8), text::missing());
        QVERIFY(cardOf("compare.difference1")->isVisible());
        QVERIFY(!cardOf("compare.difference2")->isVisible());
    }

    void fourScenariosSideBySide()
    {
        for (int i = 1; i <= 3; ++i) {
            auto* box = m_window->findChild<QComboBox*>(QStringLiteral("compare.%1").arg(i));
            choose(box->objectName(), box->count() - i);
        }
        QCOMPARE(table("compare.table")->rowCount(), 4);
        QVERIFY(cardOf("compare.difference3")->isVisible());
        QVERIFY(textsOf(cardOf("compare.difference3")).contains(label("simulation.origin")));
        for (int i = 1; i <= 3; ++i)
            choose(QStringLiteral("compare.%1").arg(i), 0);
        QVERIFY(!m_window->findChild<QTableView*>(QStringLiteral("compare.table"))->isVisible());
    }

    void aMeasureIsWorkedOutWithTheSameRun()
    {
        enter("simulation.seed", 5);
        enter("measure.cost", 1e6);
        enter("measure.rateReduction", 0.4);
        const Measure measure {.cost = 1e6, .rateReduction = 0.4};
        const auto found = risk::measureReturn(completed(), measure, fewTrials(5));
        QCOMPARE(label("measure.ratio"), text::number(*found->result.benefitCostRatio, 2));
        QCOMPARE(label("measure.roi"), text::percent(found->result.roi));
        QCOMPARE(label("measure.npv"), text::money(found->result.netPresentValue, kEuro));
        QVERIFY(label("measure.chance").startsWith(text::percent(found->chance->share, 1)));
        const QString finding = cardOf("measure.ratio")->title();
        QVERIFY(finding.contains(
            text::money(std::abs(found->result.netPresentValue), kEuro)));
        QCOMPARE(finding.contains(QStringLiteral("does not repay it")),
                 found->result.netPresentValue > 0 && found->result.benefit < 1e6);
        QVERIFY(textsOf(cardOf("measure.ratio")).contains(label("simulation.origin")));
        enter("measure.cost", 0);
        QVERIFY(!labelWidget("measure.ratio")->isVisible());
        enter("simulation.seed", 1);
    }

    /// The exported trials are those that were shown: same seed, same number.
    void trialsAreExportedAsTheyWereDrawn()
    {
        enter("simulation.seed", 9);
        auto* files = m_window->findChild<ScenarioFiles*>();
        const QString path = m_home->file(QStringLiteral("trials.json"));
        files->exportTrials(path, session::TrialFormat::Json);
        settle();
        const QJsonObject document = QJsonDocument::fromJson(tests::readFile(path)).object();
        QCOMPARE(document[QLatin1String("seed")].toString(), QStringLiteral("9"));
        QCOMPARE(document[QLatin1String("version")].toString(), risk::engineVersion());
        const QJsonArray losses = document[QLatin1String("losses")].toArray();
        QCOMPARE(qint64(losses.size()), kFewTrials);
        double sum = 0;
        for (const QJsonValue& loss : losses)
            sum += loss.toDouble();
        QCOMPARE(text::money(sum / double(losses.size()), kEuro), label("simulation.mean"));
        enter("simulation.seed", 1);
    }

    void scenarioFilesAreNotWrittenThroughASymbolicLink()
    {
        const QString victim = tests::writeFile(m_home->file(QStringLiteral("victim")), "precious");
        const QString path = m_home->file(QStringLiteral("link.json"));
        QVERIFY(QFile::link(victim, path));
        m_window->findChild<ScenarioFiles*>()->save(path);
        settle();
        QCOMPARE(tests::readFile(victim), QByteArray("precious"));
    }

    void aScenarioIsSavedAndOpenedAgain()
    {
        enter("simulation.tolerance", 3e7);
        const Scenario saved = completed();
        auto* files = m_window->findChild<ScenarioFiles*>();
        const QString path = m_home->file(QStringLiteral("saved.json"));
        files->save(path);
        settle();
        take("long-outage");
        files->open(path);
        settle();
        QCOMPARE(completed(), saved);
    }

private:
    static constexpr std::array kFigures {"simulation.mean",      "simulation.noLoss",
                                          "simulation.median",    "simulation.valueAtRisk",
                                          "simulation.shortfall", "simulation.tolerance",
                                          "layer3.mean",          "layer3.valueAtRisk"};
};

QTEST_MAIN(TestScenarioPage)
#include "tst_scenariopage.moc"
