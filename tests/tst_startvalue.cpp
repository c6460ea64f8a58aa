// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/balancewords.h"
#include "widgets/charts/balancecontent.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/tables.h"
#include "widgets/text.h"

#include <cmath>

using namespace trustbilanz;
using tests::Language;

namespace {
/// January stands at the start value of 100, February has an incident; few answers in both.
Trend sampleTrend()
{
    Trend trend;
    trend.from = dayFrom({2024, 1, 1});
    trend.to = dayFrom({2024, 2, 29});
    trend.macro = {{trend.from, dayFrom({2024, 1, 31}), 100, 100, 100},
                   {dayFrom({2024, 2, 1}), trend.to, 90, 80, 95}};
    for (const MacroPoint& macro : trend.macro) {
        MicroPoint micro;
        micro.period = macro.period;
        micro.customers = 12;
        micro.mean = 60;
        micro.fewAnswers = true;
        trend.micro.push_back(micro);
        BalancePoint place;
        place.period = macro.period;
        place.micro = 60;
        place.macro = macro.index;
        place.macroLow = macro.low;
        place.macroHigh = macro.high;
        place.index = std::sqrt(place.micro * place.macro);
        place.fewAnswers = true;
        trend.balance.push_back(place);
        trend.gap.push_back({macro.period, 60 - macro.index, std::nullopt, std::nullopt});
    }
    return trend;
}
} // namespace

class TestStartValue : public QObject
{
    Q_OBJECT
private slots:
    void theTableShowsNoGap();
    void theChartShowsNoGap();
    void aModelHasNoFewAnswers();
    void theIndexHasNoLineThere();
    void thePathLeavesItOut();
    void theBalanceTableNamesIt();
    void aYearStandsAtItsEnd();
};

void TestStartValue::theTableShowsNoGap()
{
    const Language english(QStringLiteral("en"));
    const std::vector<TrendRow> rows = trendRows(sampleTrend());
    QCOMPARE(rows.size(), size_t(2));
    QVERIFY(!rows[0].gap && rows[1].gap);
    QObject owner;
    TrendTable* table = makeTrendTable(&owner);
    table->setRecords(rows);
    QStringList first;
    for (int column = 0; column < table->columnCount(); ++column)
        first << table->index(0, column).data().toString();
    QVERIFY(first.contains(QStringLiteral("100.0")));
    QVERIFY(first.last().contains(QStringLiteral("macro is the start value")));
    QVERIFY(!first.join(QLatin1Char('|')).contains(QStringLiteral("pts")));
}

void TestStartValue::theChartShowsNoGap()
{
    Trend trend = sampleTrend();
    const TimeChart::Content gap = charts::gapContent(trend);
    QCOMPARE(gap.series.front().points.size(), size_t(1));
    QCOMPARE(gap.series.front().points.front().value, -30.0);
    QVERIFY(gap.series.front().points.front().hollow);
    trend.gap.pop_back();
    QCOMPARE(charts::gapContent(trend).emptyReason, text::startValue(trend, trend.from));
}

void TestStartValue::aModelHasNoFewAnswers()
{
    const TimeChart::Content index = charts::indexContent(sampleTrend());
    QCOMPARE(index.series.size(), size_t(3)); // macro, micro, balance index
    QVERIFY(!index.series[0].points.front().hollow);
    QVERIFY(index.series[1].points.front().hollow);
    QVERIFY(index.series[2].points.front().hollow);
}

void TestStartValue::theIndexHasNoLineThere()
{
    const TimeChart::Content index = charts::indexContent(sampleTrend());
    for (const size_t modelled : {size_t(0), size_t(2)}) { // macro and the index of both
        QCOMPARE(index.series[modelled].points.size(), size_t(1));
        QCOMPARE(index.series[modelled].points.front().day, dayFrom({2024, 2, 29}));
        QCOMPARE(index.series[modelled].absences.size(), size_t(1));
        QCOMPARE(index.series[modelled].absences.front().day, dayFrom({2024, 1, 31}));
    }
    QCOMPARE(index.series[1].points.size(), size_t(2)); // micro is measured in both
    QCOMPARE(index.series[0].points.front().value, 90.0);
    QVERIFY(std::abs(index.series[2].points.front().value - 73.4847) < 5e-5); // root of 60 * 90
}

void TestStartValue::thePathLeavesItOut()
{
    Trend trend = sampleTrend();
    BalanceGroups groups;
    groups.points = trend.balance;
    for (BalancePoint& group : groups.points)
        group.segment = QStringLiteral("North");
    const BalanceMap::Content map = charts::balanceContent(trend, groups);
    QCOMPARE(map.path.size(), size_t(1));
    QCOMPARE(map.path.front().macro, 90.0);
    QVERIFY(!map.path.front().connected);
    QCOMPARE(map.groups.size(), size_t(1));
    trend.balance.pop_back();
    const BalanceMap::Content start = charts::balanceContent(trend, {});
    QVERIFY(start.path.empty());
    QCOMPARE(start.emptyReason, text::startValue(trend, trend.from));
}

void TestStartValue::theBalanceTableNamesIt()
{
    const Language english(QStringLiteral("en"));
    QObject owner;
    BalanceTable* table = makeBalanceTable(&owner);
    const Trend trend = sampleTrend();
    std::vector<BalanceRow> rows;
    for (const BalancePoint& point : trend.balance)
        rows.push_back({Interval::Month, point});
    table->setRecords(std::move(rows));
    const auto cell
        = [table](int row, int column) { return table->index(row, column).data().toString(); };
    QCOMPARE(cell(0, 4), QStringLiteral("100.0 (start value)"));
    QCOMPARE(cell(0, 6), text::missing());
    QCOMPARE(cell(1, 4), QStringLiteral("90.0"));
    QCOMPARE(cell(1, 6), QStringLiteral("73.5"));
}

void TestStartValue::aYearStandsAtItsEnd()
{
    const Language english(QStringLiteral("en"));
    TimeChart::Content content;
    content.markers = {TimeChart::Marker()};
    const QString words = QStringLiteral("each year stands at its end");
    QVERIFY(!charts::legendOf(content).contains(words));
    content.interval = Interval::Year;
    QVERIFY(charts::legendOf(content).contains(words));
}

QTEST_MAIN(TestStartValue)
#include "tst_startvalue.moc"
