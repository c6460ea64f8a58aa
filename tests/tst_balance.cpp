// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/balance.h"
#include "models/trust/disclosure.h"
#include "tests/support.h"

#include <algorithm>
#include <cmath>

using namespace trustbilanz;
using namespace trustbilanz::trust;

namespace {
constexpr int kK = 10;
MicroPoint microOf(Day period, double mean, double low, double high)
{
    MicroPoint point;
    point.period = period;
    point.customers = 40;
    point.mean = mean;
    point.low = low;
    point.high = high;
    return point;
}

BalancePoint placeOf(double micro, double macro)
{
    BalancePoint point;
    point.micro = micro;
    point.macro = macro;
    point.macroLow = macro - 5;
    point.macroHigh = macro + 5;
    return point;
}
} // namespace

class TestBalance : public QObject
{
    Q_OBJECT
private slots:
    void gapOfMicroAndMacro();
    void balanceIsGeometric();
    void nothingReplacesWhatOneLacks();
    void quadrants();
    void placesOnTheMap();
    void crossOverTheBorderIsNotClear();
    void ranksUnderEveryWeight();
    void ranksAsByLogarithms();
    void groupsOfOnePeriodNeverChangePlaces();
    void startValuesHaveNoRank();
    void disclosureGate_data();
    void disclosureGate();
    void roundedCounts();
    void partnersAreTheSmallest();
    void lineWithHiddenTotalHidesEnough();
    void heavyCustomersAreHidden();
};

void TestBalance::gapOfMicroAndMacro()
{
    MicroPoint full;
    full.period = 0;
    full.mean = 70;
    full.low = 65;
    full.high = 75;
    MicroPoint hidden;
    hidden.period = 31;
    hidden.hidden = true;
    MicroPoint noInterval;
    noInterval.period = 59;
    noInterval.mean = 50;
    MicroPoint ofSegment = full;
    ofSegment.segment = QStringLiteral("Nord");
    const std::vector<MicroPoint> micro {full, ofSegment, hidden, noInterval};
    const std::vector<MacroPoint> macro {
        {0, 30, 90, 80, 95}, {31, 58, 90, 80, 95}, {59, 89, 40, 30, 45}, {90, 119, 50, 50, 50}};
    const auto gap = gapSeries(micro, macro);
    QCOMPARE(gap.size(), size_t(2));
    QCOMPARE(gap[0], (GapPoint {0, -20, 65.0 - 95, 75.0 - 80}));
    QCOMPARE(gap[1], (GapPoint {59, 10, std::nullopt, std::nullopt}));
}

void TestBalance::balanceIsGeometric()
{
    QVERIFY(std::abs(balanceIndex(80, 40) - 56.5685) < 5e-5);
    QCOMPARE(balanceIndex(0, 40), 0.0);
    QCOMPARE(balanceIndex(80, 0), 0.0);
    QVERIFY(std::abs(balanceIndex(80, 40, 1) - 80) < 1e-12);
}

/// Arithmetic means would call both equal; the geometric one prefers the even pair.
void TestBalance::nothingReplacesWhatOneLacks()
{
    QVERIFY(balanceIndex(60, 60) > balanceIndex(80, 40));
    QVERIFY(balanceIndex(80, 40) < (80 + 40) / 2.0);
    for (const double weight : {0.3, 0.5, 0.7})
        QVERIFY(std::abs(balanceIndex(64, 64, weight) - 64) < 1e-12);
}

void TestBalance::quadrants()
{
    QCOMPARE(quadrantOf(50, 50, 50), Quadrant::Strong); // the border is high
    QCOMPARE(quadrantOf(49.9, 50, 50), Quadrant::Distant);
    QCOMPARE(quadrantOf(50, 49.9, 50), Quadrant::Exposed);
    QCOMPARE(quadrantOf(49.9, 49.9, 50), Quadrant::AtRisk);
    QCOMPARE(quadrantOf(49.9, 49.9, 40), Quadrant::Strong);
}

void TestBalance::placesOnTheMap()
{
    std::vector<MicroPoint> micro {microOf(0, 80, 75, 85), microOf(31, 60, 55, 65),
                                   microOf(59, 70, 65, 75)};
    micro[0].segment = QStringLiteral("Nord");
    micro[1] = {};
    micro[1].period = 31;
    micro[1].hidden = true;
    const std::vector<MacroPoint> macro {{0, 30, 40, 30, 45}, {31, 58, 90, 80, 95}};
    const auto series = balanceSeries(micro, macro, {});
    QCOMPARE(series.size(), size_t(1)); // hidden, and without a macro value
    const BalancePoint& point = series.front();
    QCOMPARE(point.segment, std::optional(QStringLiteral("Nord")));
    QCOMPARE(point.day, Day(30));
    QCOMPARE(point.customers, qint64(40));
    QVERIFY(std::abs(point.index - 56.5685) < 5e-5);
    QCOMPARE(point.quadrant, Quadrant::Exposed);
    QVERIFY(point.isClear);
    QCOMPARE(balanceSeries(micro, macro, {1, 50}).front().index, 80.0);
}

void TestBalance::crossOverTheBorderIsNotClear()
{
    const std::vector<MacroPoint> macro {{0, 30, 60, 50, 70}};
    const auto clear = [&](MicroPoint micro) {
        return balanceSeries(std::vector {micro}, macro, {}).front().isClear;
    };
    QVERIFY(clear(microOf(0, 55, 50, 60)));
    QVERIFY(!clear(microOf(0, 55, 49.9, 60)));
    MicroPoint alone = microOf(0, 55, 50, 60);
    alone.low.reset();
    alone.high.reset();
    QVERIFY(!clear(alone)); // without an interval nothing is clear
    const std::vector<MacroPoint> wide {{0, 30, 60, 49, 70}};
    QVERIFY(!balanceSeries(std::vector {microOf(0, 55, 50, 60)}, wide, {}).front().isClear);
}

/// 80/40 against 50/60: 49.2 < 56.8 at .3, 56.6 > 54.8 at .5, 65.0 > 52.8 at .7.
void TestBalance::ranksUnderEveryWeight()
{
    const std::vector points {placeOf(80, 40), placeOf(50, 60), placeOf(50, 60), placeOf(0, 90)};
    const RankCheck check = rankCheck(points);
    QCOMPARE(check.points[0].rank, (std::array {3, 1, 1}));
    QCOMPARE(check.points[1].rank, (std::array {1, 2, 2}));
    QCOMPARE(check.points[2].rank, (std::array {1, 2, 2})); // equal values share a rank
    QCOMPARE(check.points[3].rank, (std::array {4, 4, 4}));
    QCOMPARE(check.points[3].index, (std::array {0.0, 0.0, 0.0}));
    QVERIFY(std::abs(check.points[0].index[0] - 49.2458) < 5e-5);
    QVERIFY(std::abs(check.points[1].index[2] - 52.8110) < 5e-5);
    QCOMPARE(check.pairs, qint64(6));
    QCOMPARE(check.keptPairs, qint64(4));
}

/// V is larger where weight ln M + (1 - weight) ln T is.
void TestBalance::ranksAsByLogarithms()
{
    std::vector<BalancePoint> points;
    for (int i = 0; i < 40; ++i)
        points.push_back(placeOf(20 + i * 37 % 61, 15 + i * 53 % 79));
    const RankCheck check = rankCheck(points);
    qint64 kept = 0;
    for (size_t a = 0; a < points.size(); ++a) {
        for (size_t b = a + 1; b < points.size(); ++b) {
            int higher = 0;
            for (const double weight : {0.3, 0.5, 0.7})
                higher += weight * std::log(points[a].micro / points[b].micro)
                        + (1 - weight) * std::log(points[a].macro / points[b].macro)
                    > 0;
            kept += higher == 0 || higher == 3;
        }
    }
    QCOMPARE(check.pairs, qint64(780));
    QCOMPARE(check.keptPairs, kept);
    QVERIFY(kept < 780);
    for (const RankedPoint& point : check.points) {
        const auto above = std::ranges::count_if(check.points, [&](const RankedPoint& other) {
            return 0.3 * std::log(other.point.micro) + 0.7 * std::log(other.point.macro)
                > 0.3 * std::log(point.point.micro) + 0.7 * std::log(point.point.macro) + 1e-12;
        });
        QCOMPARE(point.rank[0], int(above) + 1);
    }
}

/// They share the brand's macro trust, so micro alone orders them.
void TestBalance::groupsOfOnePeriodNeverChangePlaces()
{
    std::vector<BalancePoint> points;
    for (int i = 0; i < 20; ++i)
        points.push_back(placeOf(30 + i * 7 % 20, 66));
    const RankCheck check = rankCheck(points);
    QCOMPARE(check.keptPairs, check.pairs);
}

/// 70/90 against 60/80, without the period before any incident: one pair, kept by every weight.
void TestBalance::startValuesHaveNoRank()
{
    BalancePoint start = placeOf(50, 100);
    start.macroLow = start.macroHigh = 100;
    const RankCheck check = rankCheck(std::vector {start, placeOf(60, 80), placeOf(70, 90)});
    QCOMPARE(check.points.size(), size_t(2));
    QCOMPARE(check.points[0].point.micro, 60.0);
    QCOMPARE(check.points[0].rank, (std::array {2, 2, 2}));
    QCOMPARE(check.points[1].rank, (std::array {1, 1, 1}));
    QCOMPARE(check.pairs, qint64(1));
    QCOMPARE(check.keptPairs, qint64(1));
    QVERIFY(rankCheck(std::vector {start}).points.empty());
}

void TestBalance::disclosureGate_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("smallestGroup");
    QTest::addColumn<bool>("hidden");
    QTest::addColumn<bool>("deciles");
    QTest::addColumn<bool>("few");
    QTest::newRow("one below k") << 9 << 10 << true << false << false;
    QTest::newRow("k") << 10 << 10 << false << false << true;
    QTest::newRow("one below 2k") << 19 << 10 << false << false << true;
    QTest::newRow("2k") << 20 << 10 << false << true << true;
    QTest::newRow("one below few") << 29 << 10 << false << true << true;
    QTest::newRow("enough") << 30 << 10 << false << true << false;
    QTest::newRow("k is never below 5") << 4 << 1 << true << false << false;
    QTest::newRow("5 with k too low") << 5 << 1 << false << false << true;
}

void TestBalance::disclosureGate()
{
    QFETCH(int, customers);
    QFETCH(int, smallestGroup);
    QFETCH(bool, hidden);
    MicroPoint point;
    point.period = 17;
    point.segment = QStringLiteral("Nord");
    point.customers = customers;
    point.answers = 50;
    point.mean = 60;
    point.low = 50;
    point.high = 70;
    point.deviation = 12;
    point.deciles.emplace();
    disclose(point, smallestGroup);
    QCOMPARE(point.hidden, hidden);
    QTEST(point.deciles.has_value(), "deciles");
    QTEST(point.fewAnswers, "few");
    if (!hidden)
        return;
    MicroPoint empty; // nothing but its place is left
    empty.period = 17;
    empty.segment = QStringLiteral("Nord");
    empty.hidden = true;
    QCOMPARE(point, empty);
}

void TestBalance::roundedCounts()
{
    const std::vector<std::pair<qint64, qint64>> rows {{0, 0},   {2, 0},   {3, 5},    {7, 5},
                                                       {8, 10},  {27, 25}, {28, 25},  {29, 25},
                                                       {30, 30}, {33, 35}, {572, 570}};
    for (const auto& [count, rounded] : rows)
        QCOMPARE(roundedCount(count), rounded);
}

void TestBalance::partnersAreTheSmallest()
{
    // 2 rows and 3 columns with their totals: a small cell needs a rectangle of hidden ones.
    const std::vector<qint64> customers {4, 50, 30, 60, 20, 40};
    TableLines lines;
    for (const std::vector<std::uint32_t>& line :
         {std::vector<std::uint32_t> {0, 1, 2}, {3, 4, 5}, {0, 3}, {1, 4}, {2, 5}})
        lines.add(line);
    QCOMPARE(protectedCounts(customers, lines, kK),
             (std::vector<bool> {true, false, true, true, false, true}));
    TableLines row;
    row.add(std::vector<std::uint32_t> {0, 1, 2, 3});
    QCOMPARE(protectedCounts(std::vector<qint64> {4, 5, 40, 30}, row, kK),
             (std::vector<bool> {true, true, false, true}));
    QCOMPARE(protectedCounts(std::vector<qint64> {4, 6, 40, 30}, row, kK),
             (std::vector<bool> {true, true, false, false}));
    QCOMPARE(protectedCounts(std::vector<qint64> {0, 10, 40, 30}, row, kK),
             (std::vector<bool> {false, false, false, false}));
    QCOMPARE(protectedCounts(std::vector<qint64> {0, 0, 4, 0}, row, kK),
             (std::vector<bool> {false, false, true, false}));
}

void TestBalance::lineWithHiddenTotalHidesEnough()
{
    TableLines line;
    line.add(std::vector<std::uint32_t> {0, 1, 2}, TableLines::Total::Hidden);
    QCOMPARE(protectedCounts(std::vector<qint64> {30, 20, 40}, line, kK),
             (std::vector<bool> {false, true, false}));
}

void TestBalance::heavyCustomersAreHidden()
{
    MicroPoint point;
    point.customers = 40;
    point.mean = 50;
    point.deciles.emplace();
    MicroPoint heavy = point;
    disclose(heavy, kK, 0.51);
    QVERIFY(heavy.hidden && !heavy.mean);
    MicroPoint tenth = point;
    disclose(tenth, kK, 0.1);
    QVERIFY(!tenth.hidden && !tenth.deciles);
    disclose(point, kK, 0.09);
    QVERIFY(!point.hidden && point.deciles);
}

QTEST_GUILESS_MAIN(TestBalance)
#include "tst_balance.moc"
