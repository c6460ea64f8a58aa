// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rangewindows.h"
#include "tests/support.h"

using namespace trustbilanz;
using tests::day;
using tests::thirteenMonths;

class TestRangeWindow : public QObject
{
    Q_OBJECT
private slots:
    void theWindowMovesByWholePeriods()
    {
        RangeWindow window = thirteenMonths();
        QCOMPARE(window.periods(), 13);
        window.move(-1);
        QVERIFY(window.days() == (DayRange {day(2024, 2, 1), day(2025, 2, 28)}));
        window.move(-100);
        QVERIFY(window.days() == (DayRange {day(2022, 1, 15), day(2023, 1, 31)}));
        window.move(100);
        QVERIFY(window.days() == (DayRange {day(2024, 6, 1), day(2025, 6, 20)}));
        QCOMPARE(window.periodsBefore(), window.mostBefore());
    }

    void itsEdgesKeepOnePeriod()
    {
        RangeWindow window = thirteenMonths();
        window.moveStart(100);
        QVERIFY(window.days() == (DayRange {day(2025, 3, 1), day(2025, 3, 31)}));
        window.moveEnd(-100);
        QVERIFY(window.days() == (DayRange {day(2025, 3, 1), day(2025, 3, 31)}));
        window.moveEnd(1);
        window.moveStart(-2);
        QVERIFY(window.days() == (DayRange {day(2025, 1, 1), day(2025, 4, 30)}));
        window.moveStart(-100);
        window.moveEnd(100);
        QVERIFY(window.days() == window.all());
    }

    void aRangeWithinAPeriodStaysUntilItIsMoved()
    {
        const DayRange all {day(2022, 1, 15), day(2025, 6, 20)};
        const DayRange shown {day(2024, 1, 9), day(2024, 2, 3)};
        RangeWindow window(all, Interval::Month, shown);
        QVERIFY(window.days() == shown);
        window.moveEnd(1);
        QVERIFY(window.days() == (DayRange {day(2024, 1, 9), day(2024, 3, 31)}));
        window.move(1);
        QVERIFY(window.days() == (DayRange {day(2024, 2, 1), day(2024, 4, 30)}));
    }

    void whatLiesBeyondTheDataIsNoWindow()
    {
        const DayRange all {day(2022, 1, 1), day(2024, 12, 31)};
        const RangeWindow window(all, Interval::Year, {day(2010, 1, 1), day(2023, 12, 31)});
        QVERIFY(window.days() == (DayRange {day(2022, 1, 1), day(2023, 12, 31)}));
        QCOMPARE(window.periods(), 2);
        QCOMPARE(window.mostBefore(), 1);
    }
};

QTEST_MAIN(TestRangeWindow)
#include "tst_rangewindow.moc"
