// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/pagestack.h"
#include "models/risk/losssimulation.h"
#include "models/session/demo.h"
#include "models/session/scenariofile.h"
#include "models/session/session.h"
#include "tests/screens.h"
#include "tests/support.h"
#include "widgets/card.h"
#include "widgets/charts/valuechart.h"
#include "widgets/numberfield.h"
#include "widgets/pages/simulationfigures.h"
#include "widgets/pages/simulationrun.h"
#include "widgets/panel.h"
#include "widgets/text.h"

#include <QDialog>
#include <QPushButton>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;

/// Everything is beyond them.
constexpr AttentionThresholds kStrict {100, 100, 0, 100};
/// Nothing is.
constexpr AttentionThresholds kNone {0, 0, 100, 0};

/// One event in two years that costs 10 to 100 thousand.
Scenario withLosses(Scenario scenario)
{
    scenario.simulation.frequency.rate = {DistributionKind::Uniform, {0.4, 0.6}};
    const Distribution response {DistributionKind::Uniform, {10'000, 100'000}};
    scenario.simulation.losses = {{QStringLiteral("response"), response}};
    scenario.simulation.tolerance = 50'000;
    return scenario;
}
} // namespace

/// The overview: what needs attention, what it may cost, and the way to the pages that say more.
class TestOverview : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void attentionFollowsTheThresholds();
    void attentionSpeaksBothLanguages();
    void aLineLeadsToItsPage();
    void aPartOfAPageComesIntoSight();
    void aPartThatIsNotThereLeadsToThePage();
    void thresholdsAreSetInADialog();
    void lossesSayWhatToDo();
    void lossesOfAnEmptiedScenarioDoNotCome();
    void lossesAreThoseOfTheModel();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void settle();
    void setThresholds(const AttentionThresholds& thresholds);
    QStringList attention() const;
    QToolButton* button(const QString& name) const
    {
        return m_window->findChild<QToolButton*>(name);
    }
    QString label(const char* name) const
    {
        return m_window->findChild<QLabel*>(QLatin1String(name))->text();
    }
    QString shownPage() const
    {
        return QLatin1String(pages()[size_t(m_window->pageStack().currentPage())].id);
    }

    std::optional<tests::PrivateHome> m_home;
    Settings m_settings;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestOverview::init()
{
    m_window.reset();
    m_session.reset();
    m_home.emplace();
    const QString workspace = m_home->file(QStringLiteral("sample.trust"));
    VERIFY_RESULT(session::writeDemo(workspace, {.customers = 400, .months = 14}));
    setLanguage(QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
    m_session = std::make_unique<session::Session>();
    m_window = std::make_unique<MainWindow>(*m_session, m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    m_session->open(workspace);
    settle();
}

void TestOverview::settle()
{
    for (int i = 0; i < 2; ++i) { // a page asks once it is shown
        if (!QTest::qWaitFor([this] { return m_session->isOpen() && !m_session->isBusy(); },
                             kPatience))
            qFatal("the session does not come to rest");
        QTest::qWait(50);
    }
}

void TestOverview::setThresholds(const AttentionThresholds& thresholds)
{
    WorkspaceSettings settings = m_session->snapshot()->settings;
    settings.attention = thresholds;
    m_session->saveSettings(settings);
    settle();
}

QStringList TestOverview::attention() const
{
    const auto* card = m_window->findChild<Card*>(QStringLiteral("attentionCard"));
    QStringList lines;
    for (const char* name : {"attention.what", "attention.figures"}) {
        for (const QLabel* label : card->findChildren<QLabel*>(QLatin1String(name))) {
            if (label->isVisibleTo(card))
                lines << label->text();
        }
    }
    return lines;
}

void TestOverview::attentionFollowsTheThresholds()
{
    setThresholds(kStrict);
    QStringList lines = attention();
    const std::vector<MicroPoint>& micro = m_session->snapshot()->trend.micro;
    QVERIFY(!micro.empty() && micro.back().mean);
    QVERIFY2(lines.contains(QStringLiteral("Individual trust is below 100")),
             qPrintable(lines.join(QLatin1Char('\n'))));
    const QString figures = lines.filter(text::index(micro.back().mean)).join(QLatin1Char('\n'));
    QVERIFY(figures.contains(text::indexRange(micro.back().low, micro.back().high)));
    setThresholds(kNone);
    QVERIFY(attention().filter(QStringLiteral("Individual trust")).isEmpty());
    QVERIFY(attention().filter(QStringLiteral("Brand trust")).isEmpty());
}

void TestOverview::attentionSpeaksBothLanguages()
{
    setThresholds(kStrict);
    const QStringList english = attention();
    setLanguage(QStringLiteral("de"));
    settle();
    const QStringList german = attention();
    QCOMPARE(german.size(), english.size());
    QVERIFY2(german.contains(QStringLiteral("Individuelles Vertrauen liegt unter 100")),
             qPrintable(german.join(QLatin1Char('\n'))));
    for (const QString& line : german)
        QVERIFY2(!english.contains(line), qPrintable(line));
}

void TestOverview::aLineLeadsToItsPage()
{
    setThresholds(kStrict);
    for (QToolButton* show :
         m_window->findChildren<QToolButton*>(QStringLiteral("attention.show"))) {
        if (!show->isVisible()
            || show->accessibleName() != QStringLiteral("Show: Individual trust is below 100"))
            continue;
        show->click();
        settle();
        QCOMPARE(shownPage(), QStringLiteral("individual"));
        return;
    }
    QFAIL("no such line");
}

/// Far down on a page that is higher than the window.
void TestOverview::aPartOfAPageComesIntoSight()
{
    Panel* overview = m_window->pageStack().page(0);
    emit overview->pageWanted(QStringLiteral("individual"), QStringLiteral("requiredTrustCard"));
    settle();
    QCOMPARE(shownPage(), QStringLiteral("individual"));
    const auto* card = m_window->findChild<Card*>(QStringLiteral("requiredTrustCard"));
    QTRY_VERIFY(!card->visibleRegion().isEmpty());
}

void TestOverview::aPartThatIsNotThereLeadsToThePage()
{
    Panel* overview = m_window->pageStack().page(0);
    emit overview->pageWanted(QStringLiteral("data"), QStringLiteral("no such card"));
    QCOMPARE(shownPage(), QStringLiteral("data"));
    emit overview->pageWanted(QStringLiteral("no such page"), QString());
    QCOMPARE(shownPage(), QStringLiteral("data"));
}

void TestOverview::thresholdsAreSetInADialog()
{
    button(QStringLiteral("attentionThresholds"))->click();
    auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("attentionThresholdsDialog"));
    QVERIFY(dialog);
    QTRY_COMPARE(tests::elidedTexts(*dialog).join(QLatin1Char('|')), QString());
    QCOMPARE(tests::unnamedFocusable(*dialog).join(QLatin1Char('|')), QString());
    auto* field = dialog->findChild<NumberField*>(QStringLiteral("attention.microBelow"));
    QCOMPARE(field->value(), std::optional(50.0));
    field->setValue(100);
    dialog->findChild<QPushButton*>(QStringLiteral("primary"))->click();
    settle();
    AttentionThresholds expected;
    expected.microBelow = 100;
    QVERIFY(m_session->snapshot()->settings.attention == expected);
    QVERIFY(attention().contains(QStringLiteral("Individual trust is below 100")));
    const MethodInput input {QStringLiteral("Micro trust index below"), QStringLiteral("100")};
    QVERIFY(m_window->findChild<Card*>(QStringLiteral("attentionCard"))
                ->methodInputs()
                .contains(input));
}

void TestOverview::lossesSayWhatToDo()
{
    Scenario plain = m_session->snapshot()->scenario;
    plain.simulation = {};
    m_session->setScenario(plain);
    settle();
    const auto* chart = m_window->findChild<ValueChart*>(QStringLiteral("overview.lossCurve"));
    QVERIFY(!chart->isVisible());
    QVERIFY2(label("overview.lossReason").contains(QStringLiteral("Scenarios")),
             qPrintable(label("overview.lossReason")));
    auto* way = m_window->findChild<QPushButton*>(QStringLiteral("toScenarios"));
    QVERIFY(way->isVisible());
    way->click();
    QCOMPARE(shownPage(), QStringLiteral("scenarios"));
}

/// The sample has losses, whose trials are drawn while its scenario loses them.
void TestOverview::lossesOfAnEmptiedScenarioDoNotCome()
{
    SimulationRun run(*m_session);
    Snapshot snapshot = *m_session->snapshot();
    run.follow(snapshot);
    QVERIFY(run.scenario().hasSimulation());
    snapshot.scenario.simulation = {};
    run.follow(snapshot);
    settle();
    QVERIFY(!run.result() && !run.error());
}

/// The same figures as the page “Scenarios” and a run of the model show.
void TestOverview::lossesAreThoseOfTheModel()
{
    m_session->setScenario(withLosses(m_session->snapshot()->scenario));
    settle();
    const Scenario scenario
        = session::completedFrom(m_session->snapshot()->scenario, m_session->snapshot()->settings);
    const auto result = risk::simulate(scenario, usualOptions());
    VERIFY_RESULT(result);
    QTRY_VERIFY(
        m_window->findChild<ValueChart*>(QStringLiteral("overview.lossCurve"))->isVisible());
    const auto money = [&](double amount) { return text::money(amount, scenario.currency); };
    // The trials of this scenario are drawn: neither its preview nor those of the one before.
    QTRY_VERIFY(label("overview.lossFigures").contains(QStringLiteral(" to "))
                && label("overview.lossFigures").contains(money(result->mean)));
    for (const double amount : {result->median, result->mean, 50'000.0})
        QVERIFY2(label("overview.lossFigures").contains(money(amount)), qPrintable(money(amount)));
    const auto* card = m_window->findChild<Card*>(QStringLiteral("lossCard"));
    QCOMPARE(card->title(),
             QStringLiteral("One year in twenty costs more than %1")
                 .arg(money(tailAt(*result, 0.95)->quantile)));
    QVERIFY(!m_window->findChild<QPushButton*>(QStringLiteral("toScenarios"))->isVisible());
}

void TestOverview::nothingIsCut_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1024, 1280, 1920})
        QTest::addRow("%d", width) << width;
}

/// With everything in it that may need attention, in the longer language.
void TestOverview::nothingIsCut()
{
    QFETCH(const int, width);
    setLanguage(QStringLiteral("de"));
    m_window->resize(width, 900);
    setThresholds(kStrict);
    m_session->setScenario(withLosses(m_session->snapshot()->scenario));
    settle();
    QTRY_COMPARE(tests::elidedTexts(*m_window).join(QStringLiteral(" | ")), QString());
    QCOMPARE(tests::unnamedFocusable(*m_window).join(QStringLiteral(" | ")), QString());
    const QWidget* page = m_window->pageStack().page(0);
    QVERIFY(page->parentWidget()->width() <= page->parentWidget()->parentWidget()->width());
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
