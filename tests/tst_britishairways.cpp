// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/microindex.h"
#include "tests/answers.h"
#include "tests/support.h"

#include <algorithm>
#include <cmath>

using namespace trustbilanz;
using namespace trustbilanz::tests;
using trust::microIndex;

namespace {
constexpr int kK = 10;
} // namespace

class TestBritishAirways : public QObject
{
    Q_OBJECT
private slots:
    void britishAirwaysYears();
    void britishAirwaysHiddenMonths();
    void britishAirwaysMay2017();
};

void TestBritishAirways::britishAirwaysYears()
{
    SKIP_WITHOUT_SHARED_DATA;
    const auto points = microIndex(columns({britishAirways()}), viewOf(Interval::Year), kK);
    VERIFY_RESULT(points);
    const auto year = [&](int number) {
        return *std::ranges::find(*points, dayFrom({number, 1, 1}), &MicroPoint::period);
    };
    QCOMPARE(year(2014).answers, 464);
    QCOMPARE(year(2017).answers, 572);
    QCOMPARE(year(2017).customers, 510);
    QVERIFY(isNear(*year(2017).mean, 29.249, 5e-4));
    QVERIFY(isNear(*year(2017).low, 26.60, 5e-3));
    QVERIFY(isNear(*year(2017).high, 31.90, 5e-3));
}

void TestBritishAirways::britishAirwaysHiddenMonths()
{
    SKIP_WITHOUT_SHARED_DATA;
    TrendView view = viewOf(Interval::Month);
    view.from = dayFrom({2014, 1, 1});
    const auto points = microIndex(columns({britishAirways()}), view, kK);
    VERIFY_RESULT(points);
    QCOMPARE(points->size(), size_t(115));
    // 17 are small. April 2014 and 2020 would follow from their quarters: another month is hidden.
    QCOMPARE(std::ranges::count(*points, true, &MicroPoint::hidden), 17 + 2);
}

void TestBritishAirways::britishAirwaysMay2017()
{
    SKIP_WITHOUT_SHARED_DATA;
    TrendView view = viewOf(Interval::Month);
    view.from = dayFrom({2017, 5, 1});
    view.to = dayFrom({2017, 5, 31});
    const MicroPoint may = onlyPoint(microIndex(columns({britishAirways()}), view, kK));
    QCOMPARE(may.customers, 52);
    QCOMPARE(may.answers, 53);
    QVERIFY(isNear(*may.mean, 34.6, 0.05));
    QVERIFY(isNear(*may.low, 25.4, 0.05));
    QVERIFY(isNear(*may.high, 43.8, 0.05));
    QVERIFY(isNear(*may.deviation, 33.1, 0.05));
    const std::array expected {0.0, 0.0, 11.1, 11.1, 22.2, 44.4, 55.6, 66.7, 77.8};
    for (size_t i = 0; i < expected.size(); ++i)
        QVERIFY(isNear((*may.deciles)[i], expected[i], 0.05));
}

QTEST_GUILESS_MAIN(TestBritishAirways)
#include "tst_britishairways.moc"
