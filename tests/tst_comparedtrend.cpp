// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/charts/comparedtrend.h"

using namespace trustbilanz;
using namespace trustbilanz::charts;

namespace {
Day day(int year, int month, int dayOfMonth)
{
    return dayFrom({year, month, dayOfMonth});
}

Trend trendOf(Interval interval, Day from, Day to)
{
    Trend trend;
    trend.view.interval = interval;
    trend.view.where = {{QStringLiteral("country"), {QStringLiteral("DE")}}};
    trend.from = from;
    trend.to = to;
    return trend;
}

MicroPoint pointOf(Day period, double mean)
{
    MicroPoint point;
    point.period = period;
    point.customers = 120;
    point.mean = mean;
    point.low = mean - 1;
    point.high = mean + 1;
    return point;
}
} // namespace

class TestComparedTrend : public QObject
{
    Q_OBJECT
private slots:
    void asManyPeriodsAsAreShownLieBetween()
    {
        const Trend trend = trendOf(Interval::Month, day(2025, 2, 10), day(2025, 5, 20));
        QCOMPARE(periodsBack(trend, ComparedWith::PeriodBefore), 4);
        QCOMPARE(periodsBack(trend, ComparedWith::Nothing), 0);
        const Trend week = trendOf(Interval::Day, day(2025, 2, 10), day(2025, 2, 16));
        QCOMPARE(periodsBack(week, ComparedWith::PeriodBefore), 7);
    }

    void theLastPeriodBeforeAnIncidentIsOverWhenItIsDisclosed_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<QDate>("disclosed");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("within a month") << int(Interval::Month) << QDate(2025, 4, 3)
                                        << QDate(2024, 12, 1) << QDate(2025, 3, 31);
        QTest::newRow("last day of a month") << int(Interval::Month) << QDate(2025, 4, 30)
                                             << QDate(2024, 12, 1) << QDate(2025, 3, 31);
        QTest::newRow("first day of a month")
            << int(Interval::Month) << QDate(2025, 5, 1) << QDate(2025, 1, 1) << QDate(2025, 4, 30);
        QTest::newRow("first shown month") << int(Interval::Month) << QDate(2025, 2, 20)
                                           << QDate(2024, 10, 1) << QDate(2025, 1, 31);
        QTest::newRow("quarters") << int(Interval::Quarter) << QDate(2025, 4, 3)
                                  << QDate(2024, 10, 1) << QDate(2025, 3, 31);
        QTest::newRow("days") << int(Interval::Day) << QDate(2025, 4, 3) << QDate(2024, 12, 24)
                              << QDate(2025, 4, 2);
    }

    /// As many whole periods as are shown of 10 February to 20 May 2025.
    void theLastPeriodBeforeAnIncidentIsOverWhenItIsDisclosed()
    {
        QFETCH(const int, interval);
        QFETCH(const QDate, disclosed);
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        const Trend trend = trendOf(Interval(interval), day(2025, 2, 10), day(2025, 5, 20));
        const int back = periodsBack(trend, ComparedWith::BeforeIncident, dayFrom(disclosed));
        const TrendView view = viewBefore(trend, back);
        QCOMPARE(dateFrom(*view.from), from);
        QCOMPARE(dateFrom(*view.to), to);
    }

    void aYearHasItsPeriods_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("periods");
        QTest::newRow("days of 52 weeks") << int(Interval::Day) << 364;
        QTest::newRow("weeks") << int(Interval::Week) << 52;
        QTest::newRow("months") << int(Interval::Month) << 12;
        QTest::newRow("quarters") << int(Interval::Quarter) << 4;
        QTest::newRow("years") << int(Interval::Year) << 1;
    }

    void aYearHasItsPeriods()
    {
        QFETCH(const int, interval);
        const Trend trend = trendOf(Interval(interval), day(2025, 1, 1), day(2025, 12, 31));
        QTEST(periodsBack(trend, ComparedWith::YearBefore), "periods");
    }

    void periodsBeforeArePeriods()
    {
        QCOMPARE(periodBefore(day(2024, 3, 1), Interval::Month, 13), day(2023, 2, 1));
        QCOMPARE(periodBefore(day(2025, 1, 1), Interval::Quarter, 1), day(2024, 10, 1));
        QCOMPARE(periodBefore(day(2025, 1, 6), Interval::Week, 52), day(2024, 1, 8));
        QCOMPARE(periodBefore(day(2025, 1, 1), Interval::Year, 3), day(2022, 1, 1));
        for (const Interval interval :
             {Interval::Day, Interval::Week, Interval::Month, Interval::Quarter, Interval::Year}) {
            const Day period = periodStart(day(2024, 2, 29), interval);
            const Day before = periodBefore(period, interval, 5);
            QCOMPARE(periodStart(before, interval), before);
            QCOMPARE(periodBefore(before, interval, -5), period);
        }
    }

    void theEarlierViewHasWholePeriodsAndTheSameFilters()
    {
        const Trend trend = trendOf(Interval::Month, day(2025, 2, 10), day(2025, 5, 20));
        const TrendView view = viewBefore(trend, 4);
        QCOMPARE(view.from, std::optional(day(2024, 10, 1)));
        QCOMPARE(view.to, std::optional(day(2025, 1, 31)));
        QVERIFY(view.where == trend.view.where);
        QCOMPARE(int(view.interval), int(Interval::Month));
    }

    void earlierPeriodsStandWhereTheShownOnesDo()
    {
        const tests::Language english(QStringLiteral("en"));
        Trend shown = trendOf(Interval::Month, day(2025, 1, 1), day(2025, 3, 31));
        shown.micro = {pointOf(day(2025, 1, 1), 60), pointOf(day(2025, 3, 1), 64.2)};
        Trend before = trendOf(Interval::Month, day(2024, 1, 1), day(2024, 3, 31));
        MicroPoint hidden = pointOf(day(2024, 2, 1), 1);
        hidden.hidden = true;
        hidden.mean.reset();
        before.micro = {pointOf(day(2024, 1, 1), 62.5), hidden, pointOf(day(2024, 3, 1), 61)};
        const TimeChart::Series series
            = seriesBefore(shown, before, 12, QStringLiteral("A year before"));
        QCOMPARE(series.points.size(), size_t(2));
        QCOMPARE(series.points[0].day, day(2025, 1, 31));
        QCOMPARE(series.points[0].value, 62.5);
        QCOMPARE(series.points[1].day, day(2025, 3, 31));
        QVERIFY(!series.points[1].connected); // February is hidden
        QVERIFY(series.isPale);
        const QString told = tests::visible(series.points[0].details.join(QLatin1Char('\n')));
        QVERIFY2(told.contains(QStringLiteral("January 2024")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("61.5_to_63.5")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("120")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("2.5")), qPrintable(told));
    }

    void withoutAShownFigureThereIsNoChange()
    {
        const tests::Language english(QStringLiteral("en"));
        const Trend shown = trendOf(Interval::Month, day(2025, 1, 1), day(2025, 1, 31));
        Trend before = trendOf(Interval::Month, day(2024, 1, 1), day(2024, 1, 31));
        before.micro = {pointOf(day(2024, 1, 1), 62.5)};
        const TimeChart::Series series = seriesBefore(shown, before, 12, QString());
        QCOMPARE(series.points.size(), size_t(1));
        QVERIFY(
            !series.points[0].details.join(QLatin1Char(' ')).contains(QStringLiteral("Change")));
    }
};

QTEST_MAIN(TestComparedTrend)
#include "tst_comparedtrend.moc"
