// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/balance.h"
#include "models/trust/disclosure.h"
#include "tests/support.h"

#include <cmath>

using namespace trustbilanz;
using namespace trustbilanz::trust;

namespace {
constexpr int kK = 10;
} // namespace

class TestBalance : public QObject
{
    Q_OBJECT
private slots:
    void gapOfMicroAndMacro();
    void balanceIsGeometric();
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
    const std::vector<std::pair<qint64, qint64>> rows {{0, 0}, {2, 0},  {3, 5},
                                                       {7, 5}, {8, 10}, {572, 570}};
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
