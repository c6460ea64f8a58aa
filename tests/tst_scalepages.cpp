// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "models/records/evidence.h"
#include "models/session/session.h"
#include "tests/storedanswers.h"
#include "tests/support.h"
#include "widgets/charts/strokes.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/panel.h"
#include "widgets/tables.h"
#include "widgets/text.h"

#include <QLabel>
#include <QTableView>
#include <QToolButton>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;

/// So many customers answer in each of the months, counted from January 2024.
ScorePart answers(const ScoreScale& scale, std::vector<int> months, int customers,
                  const std::vector<double>& scores, char first)
{
    tests::StoredAnswers answers;
    for (const int month : months) {
        for (int i = 0; i < customers; ++i)
            answers.push_back(
                {char(first + i), month * 31 + i % 20, scores[size_t(i) % scores.size()]});
    }
    ScorePart part = tests::storedPart(answers);
    part.scale = scale;
    return part;
}

/// Without one that counts macro trust would be a start value and have no gap.
Incident incidentInJanuary()
{
    Incident incident;
    incident.id = incident.title = QStringLiteral("Leak");
    incident.disclosed = PartialDate {tests::kNewYear + 2, DatePrecision::Day};
    return incident;
}

/// January and February on 1 to 10, February and March on 0 to 10.
void makeWorkspace(const QString& path)
{
    auto store = store::Store::create(path, {});
    VERIFY_RESULT(store);
    VERIFY_RESULT(store->appendScores(answers({1, 10}, {0, 1}, 40, {3, 5, 8, 10, 6}, 1), {}));
    VERIFY_RESULT(store->appendScores(answers({0, 10}, {1, 2}, 40, {2, 5, 7, 9}, 60), {}));
    VERIFY_RESULT(store->saveIncident(incidentInJanuary()));
}

std::vector<charts::Points> strokes(const TimeChart::Content& content)
{
    return charts::strokesOf(content.series.front().points);
}
} // namespace

/// How the window shows that the scale of the score changed.
class TestScalePages : public QObject
{
    Q_OBJECT

    std::optional<tests::PrivateHome> m_home;
    QString m_workspace;
    std::unique_ptr<session::Session> m_session;

    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !m_session->isBusy(); }, kPatience));
    }

    std::unique_ptr<Panel> page(const char* id)
    {
        for (const PageEntry& entry : pages()) {
            if (QLatin1String(entry.id) == QLatin1String(id)) {
                std::unique_ptr<Panel> panel(entry.create(*m_session, nullptr));
                panel->resize(1200, 900);
                panel->refresh();
                panel->showSnapshot(*m_session->snapshot());
                panel->show();
                return panel;
            }
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        m_home.emplace();
        m_workspace = m_home->file(QStringLiteral("x.trust"));
        makeWorkspace(m_workspace);
    }

    void init()
    {
        setLanguage(QStringLiteral("en"));
        m_session = std::make_unique<session::Session>();
        m_session->open(m_workspace);
        settle();
        QVERIFY(m_session->snapshot());
    }

    void theLineBreaksWhereTheScaleChanges()
    {
        const TimeChart::Content content = charts::trendContent(*m_session->snapshot());
        QCOMPARE(content.breaks.size(), size_t(1));
        QCOMPARE(content.breaks[0].day, tests::kNewYear + 31);
        QCOMPARE(content.breaks[0].label, QStringLiteral("Method break"));
        QCOMPARE(content.breaks[0].detail, QStringLiteral("scale 1–10 → 0–10"));
        QCOMPARE(strokes(content).size(), size_t(2));
    }

    void theSwitchJoinsTheLine()
    {
        const auto overview = page("overview");
        auto* bridge = overview->findChild<QToolButton*>(QStringLiteral("bridgeToggle"));
        QVERIFY(bridge && bridge->isVisible() && !bridge->isChecked());
        bridge->click();
        settle();
        QVERIFY(m_session->view().bridge);
        const TimeChart::Content content = charts::trendContent(*m_session->snapshot());
        QCOMPARE(strokes(content).size(), size_t(1));
        QCOMPARE(content.breaks[0].label, QStringLiteral("Bridged"));
        QVERIFY(content.series[0].points[0].details.contains(QStringLiteral("Scale\tbridged")));
        QVERIFY(!content.series[0].points[2].details.contains(QStringLiteral("Scale\tbridged")));
        overview->showSnapshot(*m_session->snapshot());
        QVERIFY(bridge->isChecked());
        bridge->click();
        settle();
        QVERIFY(!m_session->view().bridge);
    }

    void noSwitchWithoutABridge()
    {
        TrendView view;
        view.from = tests::kNewYear + 62; // March: one scale
        m_session->setView(view);
        settle();
        const auto overview = page("overview");
        QVERIFY(!overview->findChild<QToolButton*>(QStringLiteral("bridgeToggle"))->isVisible());
        QVERIFY(charts::trendContent(*m_session->snapshot()).breaks.empty());
    }

    void aChangeOfScaleIsNoChangeOfTrust()
    {
        TrendView view;
        view.to = tests::kNewYear + 59; // February, the month of the break, is the last one
        m_session->setView(view);
        settle();
        auto overview = page("overview");
        const auto isShown = [&](const char* name) {
            return overview->findChild<QLabel*>(QLatin1String(name))->isVisible();
        };
        QVERIFY(!isShown("kpi.micro.change") && !isShown("kpi.gap.change"));
        QVERIFY(isShown("kpi.macro.change"));
        view.bridge = true;
        m_session->setView(view);
        settle();
        overview = page("overview");
        QVERIFY(isShown("kpi.micro.change") && isShown("kpi.gap.change"));
    }

    void theDataPageListsTheScales()
    {
        const auto data = page("data");
        const auto* table = data->findChild<QTableView*>(QStringLiteral("scales"));
        QVERIFY(table && table->isVisible());
        QStringList scales;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            scales << table->model()->index(row, 3).data().toString();
        QCOMPARE(scales, QStringList({QStringLiteral("1–10"), QStringLiteral("0–10")}));
    }

    void itsDatesAreAsExactAsTheAnswers()
    {
        ScaleUse use;
        use.from = dayFrom({2010, 1, 1});
        use.to = dayFrom({2014, 3, 1});
        std::vector<ScaleUse> uses(3, use);
        uses[1].precision = DatePrecision::Month;
        uses[2].precision = DatePrecision::Year;
        QObject owner;
        ScaleTable* table = makeScaleTable(&owner);
        table->setRecords(uses);
        const auto row = [table](int number) {
            return QStringList {table->index(number, 1).data().toString(),
                                table->index(number, 2).data().toString()};
        };
        QCOMPARE(row(0), QStringList({text::date(use.from), text::date(use.to)}));
        QCOMPARE(row(1),
                 QStringList({text::period(use.from, Interval::Month),
                              text::period(use.to, Interval::Month)}));
        QCOMPARE(row(2), QStringList({QStringLiteral("2010"), QStringLiteral("2014")}));
    }

    void theRuleNamesTheSourceOfItsEvidence()
    {
        Scenario scenario = m_session->snapshot()->scenario;
        scenario.revenue = 1e9;
        m_session->setScenario(scenario);
        settle();
        const auto overview = page("overview");
        const Evidence evidence
            = evidenceById(QStringLiteral("revenue_loss_massive"), QStringLiteral("en"));
        const QString note
            = overview->findChild<QLabel*>(QStringLiteral("kpi.revenueAtRisk.note"))->text();
        QVERIFY2(note.endsWith(evidence.source + QStringLiteral(" 2018")), qPrintable(note));
    }

    void cleanupTestCase() { m_session.reset(); }
};

QTEST_MAIN(TestScalePages)
#include "tst_scalepages.moc"
