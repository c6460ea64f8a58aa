// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "models/session/session.h"
#include "tests/effectscreen.h"
#include "tests/program.h"
#include "widgets/card.h"
#include "widgets/charts/timechart.h"
#include "widgets/panel.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
constexpr int kPatience = 20'000;
} // namespace

/// The before and after on the page of the brand, beside the figures of the command line.
class TestEffectPanel : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    PrivateHome m_home;
    QString m_workspace = m_folder.filePath(QStringLiteral("shop.trust"));
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<Panel> m_page;

    QJsonObject commandLine(const char* options) const
    {
        const Run run = runJson(words(options, {m_workspace}));
        if (run.exitCode != 0 || !run.isOneDocument())
            qFatal("%s", transcript(run).constData());
        return run.object();
    }
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !m_session->isBusy(); }, kPatience));
    }
    void speak(const QString& language)
    {
        setLanguage(language);
        QTest::qWait(50); // every widget hears of it by an event
        settle();
    }
    template<class Widget>
    Widget* part(const char* name) const
    {
        auto* widget = m_page->findChild<Widget*>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    ChartCard* card() const { return part<ChartCard>("effect"); }
    TimeChart* chart() const { return card()->findChild<TimeChart*>(); }
    const QAbstractItemModel& figures() const
    {
        return *part<QTableView>("effect.figures")->model();
    }
    void choose(const char* name, int index)
    {
        auto* choice = part<QComboBox>(name);
        choice->setCurrentIndex(index);
        emit choice->activated(index);
        settle();
    }
    void setPeriods(const char* name, const QString& count)
    {
        auto* field = part<QWidget>(name);
        field->setFocus();
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keyClicks(field, count);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startsWithTheStrongestThatCanBeTested();
    void figuresAreThoseOfTheCommandLine_data();
    void figuresAreThoseOfTheCommandLine();
    void theTableHoldsEveryPeriod();
    void theChartShowsFitAndCounterfactual();
    void theReadingTellsWhatIsFitted();
    void tooLittleDataShowsTheSentenceAndMeans();
    void theIncidentCanBeChosen();
    void affectedCustomersAreCompared();
    void followsTheFiltersOfThePage();
    void coarseDatesAreExplained();
    void allIncidentsTogether();
    void theLanguageSwitches();
    void aLogWithoutOwnIncidentsSaysSo();
};

void TestEffectPanel::initTestCase()
{
    const QString answers = writeFile(m_folder.filePath(key("scores.csv")), scores());
    const QString incidents = writeFile(m_folder.filePath(key("incidents.csv")), kIncidents);
    COMPARE_EXIT(runProgram(words("new %1 --name Shop", {m_workspace})), 0);
    COMPARE_EXIT(runProgram(words("import %1 scores %2 --scale 0:100 --segment hit=hit",
                                  {m_workspace, answers})),
                 0);
    COMPARE_EXIT(runProgram(words("import %1 incidents %2", {m_workspace, incidents})), 0);
}

void TestEffectPanel::init()
{
    setLanguage(QStringLiteral("en"));
    m_session = std::make_unique<session::Session>();
    m_session->open(m_workspace);
    settle();
    const auto entry = std::ranges::find_if(
        pages(), [](const PageEntry& page) { return QLatin1String(page.id) == key("brand"); });
    m_page.reset(entry->create(*m_session, nullptr));
    m_page->resize(1200, 900);
    m_page->refresh();
    m_page->showSnapshot(*m_session->snapshot());
    m_page->show();
    connect(m_session.get(), &session::Session::snapshotChanged, m_page.get(),
            [this] { m_page->showSnapshot(*m_session->snapshot()); });
    settle();
}

void TestEffectPanel::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestEffectPanel::startsWithTheStrongestThatCanBeTested()
{
    QVERIFY(part<QComboBox>("effect.incident")->currentText().endsWith(key("Leak")));
    QVERIFY(card()->title().startsWith(key("From April 2021 on, individual trust lies lower")));
    QVERIFY(!card()->title().contains(key("cause")));
}

void TestEffectPanel::figuresAreThoseOfTheCommandLine_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << key("en");
    QTest::newRow("German") << key("de");
}

void TestEffectPanel::figuresAreThoseOfTheCommandLine()
{
    QFETCH(QString, language);
    speak(language);
    const QJsonObject effect = commandLine("effect %1 --incident A");
    const QJsonObject reml = effect[key("reml")].toObject();
    QVERIFY(!reml.isEmpty());
    const std::vector<QStringList> expected {
        cells(effect[key("level")], false),
        cells(reml[key("level")], false),
        cells(effect[key("slopeBefore")], true),
        cells(reml[key("slopeBefore")], true),
        cells(effect[key("slopeChange")], true),
        cells(reml[key("slopeChange")], true),
        cells(effect[key("averageChange")], false),
        {text::missing(), text::missing(), text::missing(), text::missing()}, // placebo, no p
        meanCells(effect[key("before")]),
        meanCells(effect[key("after")]),
        cells(effect[key("meanChange")], false)};
    QCOMPARE(figures().rowCount(), int(expected.size()));
    for (int row = 0; row < figures().rowCount(); ++row)
        QCOMPARE(rowOf(figures(), row, 1, 4), expected[size_t(row)]);
    QVERIFY(effect[key("placebo")][key("p")].isNull());
    QVERIFY(rowOf(figures(), 7, 0, 1)[0].contains(
        text::count(effect[key("placebo")][key("fits")].toInt())));
    QVERIFY(card()->title().contains(cells(effect[key("level")], false)[0]));
}

void TestEffectPanel::theTableHoldsEveryPeriod()
{
    const QJsonArray periods = commandLine("effect %1 --incident A")[key("periods")].toArray();
    const QAbstractItemModel& table = *card()->table()->model();
    QCOMPARE(table.rowCount(), int(periods.size()));
    QCOMPARE(table.rowCount(), kMonths);
    const auto figure = [](const QJsonValue& object, const char* name) {
        return object.isNull() ? text::missing()
                               : text::index(object.toObject()[key(name)].toDouble());
    };
    for (int row = 0; row < table.rowCount(); ++row) {
        const QJsonObject period = periods[row].toObject();
        QCOMPARE(table.index(row, 3).data().toString(), figure(period[key("point")], "mean"));
        QCOMPARE(table.index(row, 5).data().toString(), figure(period[key("fitted")], "value"));
        QCOMPARE(table.index(row, 7).data().toString(),
                 figure(period[key("counterfactual")], "value"));
    }
}

void TestEffectPanel::theChartShowsFitAndCounterfactual()
{
    const TimeChart::Content& content = chart()->content();
    QCOMPARE(content.series.size(), size_t(4));
    QCOMPARE(content.series[0].mark, TimeChart::Mark::Dots);
    QCOMPARE(content.series[0].points.size(), size_t(kMonths));
    QVERIFY(content.series[0].points[0].hollow); // 24 customers
    QVERIFY(content.series[1].points.empty()); // nothing is left out: it was the first of a month
    QVERIFY(content.spans.empty());
    const TimeChart::Series& fitted = content.series[2];
    QCOMPARE(fitted.mark, TimeChart::Mark::Line);
    QCOMPARE(fitted.points.size(), size_t(kMonths));
    for (size_t i = 1; i < fitted.points.size(); ++i)
        QCOMPARE(fitted.points[i].connected, i != size_t(kFirstAfter));
    const TimeChart::Series& carriedOn = content.series[3];
    QCOMPARE(carriedOn.mark, TimeChart::Mark::Dashes);
    QCOMPARE(carriedOn.points.size(), size_t(kMonths - kFirstAfter));
    QVERIFY(carriedOn.points[0].high > carriedOn.points[0].low);
    QCOMPARE(content.markers.size(), size_t(4));
    QCOMPARE(content.markers[0].title, key("Leak"));
    QCOMPARE(content.markers[1].title, key("Rival (not of the own brand)"));
    QVERIFY(content.markers[2].title.contains(key("overlaps"))); // by date: the rough one
    QVERIFY(content.markers[2].approximate);
    QStringList notes;
    for (const QLabel* label : part<Card>("effect")->findChildren<QLabel*>())
        notes << label->text();
    QVERIFY2(notes.filter(key("not of the own brand: Rival (competitor, ")).size() == 1,
             qPrintable(notes.join(QLatin1Char('|'))));
}

void TestEffectPanel::theReadingTellsWhatIsFitted()
{
    QTest::keyClick(chart(), Qt::Key_End);
    const QStringList reading = chart()->reading();
    QCOMPARE(reading[0], key("June 2022"));
    const QString text = reading.join(QLatin1Char('\n'));
    QVERIFY2(text.contains(key("Measured\t")), qPrintable(text));
    QVERIFY2(text.contains(key("Fitted\t")), qPrintable(text));
    QVERIFY2(text.contains(key("Carried on\t")), qPrintable(text));
    QVERIFY(chart()->accessibleDescription().contains(key("Fitted")));
}

void TestEffectPanel::tooLittleDataShowsTheSentenceAndMeans()
{
    setPeriods("effect.before", key("7"));
    QCOMPARE(card()->title(),
             key("Too few points for a test: 7 before and 15 after, of at least 8 on either "
                 "side."));
    for (const TimeChart::Series& series : chart()->content().series)
        QCOMPARE(series.mark, TimeChart::Mark::Dots);
    const QJsonObject effect = commandLine("effect %1 --incident A --before 7");
    QVERIFY(!effect[key("enough")].toBool());
    QCOMPARE(figures().rowCount(), 3);
    QCOMPARE(rowOf(figures(), 0, 1, 4), meanCells(effect[key("before")]));
    QCOMPARE(rowOf(figures(), 1, 1, 4), meanCells(effect[key("after")]));
    QCOMPARE(rowOf(figures(), 2, 1, 4), cells(effect[key("meanChange")], false));
    QVERIFY(part<QLabel>("effect.notes")->text().startsWith(key("Mean before: ")));
}

void TestEffectPanel::theIncidentCanBeChosen()
{
    auto* incidents = part<QComboBox>("effect.incident");
    QCOMPARE(incidents->count(), 4); // own first, newest first, then the rival's
    QVERIFY(incidents->itemText(0).endsWith(key("Later leak")));
    QVERIFY(incidents->itemText(3).endsWith(key("Rival")));
    choose("effect.incident", 0);
    QVERIFY(card()->title().startsWith(key("Too few points for a test: ")));
    QCOMPARE(chart()->content().spans.size(), size_t(1)); // February 2022 is left out
    QCOMPARE(chart()->content().series[1].points.size(), size_t(1));
    m_session->setView(TrendView {}); // what was chosen stays
    settle();
    QCOMPARE(incidents->currentIndex(), 0);
    emit chart()->markerActivated(key("C")); // its badge in the chart
    settle();
    QVERIFY(incidents->currentText().endsWith(key("Rough date")));
    QVERIFY(card()->title().contains(key("September 2021")));
}

void TestEffectPanel::affectedCustomersAreCompared()
{
    QVERIFY(!part<ChartCard>("effect.groups")->isVisible());
    const auto* groups = part<QComboBox>("effect.affected");
    choose("effect.affected", groups->findText(key("hit: yes")));
    const QJsonObject effect = commandLine("effect %1 --incident A --affected hit=yes");
    const QJsonObject expected = effect[key("groups")].toObject();
    const int last = figures().rowCount() - 1;
    QCOMPARE(rowOf(figures(), last - 1, 1, 4), cells(expected[key("difference")], false));
    const double difference = estimate(expected[key("difference")]).estimate;
    QVERIFY(std::abs(difference + 8) < 0.5); // nine points less one
    const ChartCard* compared = part<ChartCard>("effect.groups");
    QVERIFY(compared->isVisible());
    QVERIFY(compared->title().contains(text::points(difference)));
    QCOMPARE(compared->table()->model()->rowCount(), kMonths);
    QCOMPARE(compared->findChild<TimeChart*>()->content().series.size(), size_t(2));
    choose("effect.affected", 0);
    QVERIFY(!compared->isVisible());
}

void TestEffectPanel::followsTheFiltersOfThePage()
{
    TrendView view;
    view.where = {{key("hit"), {key("no")}}};
    m_session->setView(view);
    settle();
    const QJsonObject effect = commandLine("effect %1 --incident A --where hit=no");
    QCOMPARE(rowOf(figures(), 0, 1, 4), cells(effect[key("level")], false));
}

void TestEffectPanel::coarseDatesAreExplained()
{
    choose("effect.interval", 1); // weeks
    choose("effect.incident", 1);
    QVERIFY(part<QComboBox>("effect.incident")->currentText().endsWith(key("Rough date")));
    QVERIFY2(chart()->content().emptyReason.contains(key("coarse")),
             qPrintable(chart()->content().emptyReason));
    QCOMPARE(figures().rowCount(), 0);
}

void TestEffectPanel::allIncidentsTogether()
{
    const QJsonObject study = commandLine("effect %1 --all");
    const QJsonArray events = study[key("events")].toArray();
    const QAbstractItemModel& table = *part<QTableView>("eventStudy.events")->model();
    QCOMPARE(table.rowCount(), int(events.size()));
    QCOMPARE(table.rowCount(), 3);
    int apart = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QJsonObject event = events[row].toObject();
        QCOMPARE(table.index(row, 0).data().toString(), event[key("title")].toString());
        const bool isUsed = event[key("state")].toString() == key("used");
        QCOMPARE(table.index(row, 2).data().toString() == key("counts"), isUsed);
        QCOMPARE(table.index(row, 5).data().toString(),
                 event[key("cumulated")].isNull()
                     ? text::missing()
                     : text::points(event[key("cumulated")].toDouble()));
        apart += isUsed;
    }
    QCOMPARE(apart, study[key("used")].toInt());
    QVERIFY(part<Card>("eventStudy")->title().contains(key("A test needs at least 6 incidents.")));
}

void TestEffectPanel::theLanguageSwitches()
{
    const QString english = card()->title();
    speak(key("de"));
    QVERIFY2(card()->title().startsWith(QStringLiteral("Ab April 2021 liegt")),
             qPrintable(card()->title()));
    QCOMPARE(figures().index(0, 0).data().toString(), QStringLiteral("Änderung des Niveaus"));
    QCOMPARE(chart()->content().series[3].name, QStringLiteral("Fortgesetzt"));
    speak(key("en"));
    QCOMPARE(card()->title(), english);
}

/// The log is emptied in two steps: at first an incident of a rival is left that does not count.
void TestEffectPanel::aLogWithoutOwnIncidentsSaysSo()
{
    for (const char* id : {"A", "B", "C"}) {
        m_session->deleteIncident(key(id));
        settle();
    }
    Incident rival = m_session->snapshot()->incidents.front().incident;
    rival.status = IncidentStatus::NearMiss;
    m_session->saveIncident(rival);
    settle();
    const QString reason = chart()->content().emptyReason;
    QVERIFY2(reason.startsWith(key("1 incident with a date, none of them of the own brand.")),
             qPrintable(reason));
    QVERIFY(part<Card>("eventStudy")->title().startsWith(
        key("No counted incident of the own brand with a date")));
    m_session->deleteIncident(key("D"));
    settle();
    QVERIFY(chart()->content().emptyReason.startsWith(key("No incident with a date yet.")));
    QVERIFY(!part<QComboBox>("effect.incident")->isEnabled());
    QVERIFY(!part<QTableView>("eventStudy.events")->isVisible());
    QVERIFY(!part<QTableView>("incidents")->isVisible());
    QVERIFY(part<Card>("incidentCard")->findChild<QToolButton*>(key("addIncident"))->isVisible());
}

QTEST_MAIN(TestEffectPanel)
#include "tst_effectpanel.moc"
