// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/date.h"
#include "models/records/result.h"
#include "tests/support.h"

#include <chrono>

using namespace trustbilanz;

namespace {
Day day(int year, int month, int dayOfMonth)
{
    return dayFrom(QDate(year, month, dayOfMonth));
}

/// The same count made by the standard library.
Day chronoDay(int year, unsigned month, unsigned dayOfMonth)
{
    using namespace std::chrono;
    return Day(
        sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth))
            .time_since_epoch()
            .count());
}

PartialDate partial(const char* iso)
{
    const auto date = PartialDate::fromIso(QString::fromLatin1(iso));
    if (!date)
        qFatal("not a date: %s", iso);
    return *date;
}

constexpr Interval kIntervals[]
    = {Interval::Day, Interval::Week, Interval::Month, Interval::Quarter, Interval::Year};
} // namespace

class TestRecords : public QObject
{
    Q_OBJECT
private slots:
    void daysAreCountedFrom1970()
    {
        QCOMPARE(day(1970, 1, 1), 0);
        QCOMPARE(day(1969, 12, 31), -1);
        QCOMPARE(day(2000, 3, 1), 11'017);
        for (int year = 1600; year < 2200; year += 7) {
            QCOMPARE(day(year, 2, 28), chronoDay(year, 2, 28));
            QCOMPARE(dateFrom(day(year, 12, 31)), QDate(year, 12, 31));
        }
    }

    void isoDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("readable");
        const auto row = [](const char* text, bool readable) {
            QTest::newRow(text) << QString::fromLatin1(text) << readable;
        };
        row("2017-05-27", true);
        row("2017-05", true);
        row("2017", true);
        row("2024-02-29", true);
        row("0001-01-01", true);
        row("9999-12-31", true);
        row("2023-02-29", false);
        row("2017-13", false);
        row("2017-00", false);
        row("2017-05-00", false);
        row("2017-5-27", false);
        row("17-05-27", false);
        row("2017-05-27-01", false);
        row("2017-05-", false);
        row("+017-05", false);
        row("2017-+5", false);
        row("-2017", false);
        row("0000", false);
        row("", false);
        row("May 2017", false);
    }

    void isoDates()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, readable);
        const auto date = PartialDate::fromIso(text);
        QCOMPARE(date.has_value(), readable);
        if (date)
            QCOMPARE(date->iso(), text);
    }

    void aMonthMeansItsMiddle()
    {
        const PartialDate month = partial("2017-02");
        QCOMPARE(month.precision, DatePrecision::Month);
        QCOMPARE(month.day, day(2017, 2, 1));
        QCOMPARE(month.anchor(), day(2017, 2, 15));
        QCOMPARE(month.last(), day(2017, 2, 28));
        QCOMPARE(partial("2016-02").last(), day(2016, 2, 29));
        QCOMPARE(partial("2016-12").last(), day(2016, 12, 31));
    }

    void aYearMeansTheFirstOfJuly()
    {
        const PartialDate year = partial("2016");
        QCOMPARE(year.precision, DatePrecision::Year);
        QCOMPARE(year.anchor(), day(2016, 7, 1));
        QCOMPARE(year.last(), day(2016, 12, 31));
    }

    void aDayMeansItself()
    {
        const PartialDate date = partial("2017-05-27");
        QCOMPARE(date.anchor(), date.day);
        QCOMPARE(date.last(), date.day);
    }

    void impossibleDates()
    {
        QVERIFY(!PartialDate::from(2023, 2, 29));
        QVERIFY(!PartialDate::from(2023, 0, 5));
        QVERIFY(!PartialDate::from(0));
        QVERIFY(!PartialDate::from(10'000));
        QVERIFY(PartialDate::from(2023, 4));
    }

    void periodsBegin_data()
    {
        QTest::addColumn<Interval>("interval");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("next");
        QTest::newRow("day") << Interval::Day << QDate(2024, 2, 29) << QDate(2024, 2, 29)
                             << QDate(2024, 3, 1);
        QTest::newRow("week from Sunday")
            << Interval::Week << QDate(2017, 1, 1) << QDate(2016, 12, 26) << QDate(2017, 1, 2);
        QTest::newRow("week from Monday")
            << Interval::Week << QDate(2017, 1, 2) << QDate(2017, 1, 2) << QDate(2017, 1, 9);
        QTest::newRow("month") << Interval::Month << QDate(2023, 12, 31) << QDate(2023, 12, 1)
                               << QDate(2024, 1, 1);
        QTest::newRow("first quarter")
            << Interval::Quarter << QDate(2023, 3, 31) << QDate(2023, 1, 1) << QDate(2023, 4, 1);
        QTest::newRow("last quarter")
            << Interval::Quarter << QDate(2023, 10, 1) << QDate(2023, 10, 1) << QDate(2024, 1, 1);
        QTest::newRow("year") << Interval::Year << QDate(1969, 7, 20) << QDate(1969, 1, 1)
                              << QDate(1970, 1, 1);
    }

    void periodsBegin()
    {
        QFETCH(const Interval, interval);
        QFETCH(const QDate, date);
        QFETCH(const QDate, start);
        QFETCH(const QDate, next);
        QCOMPARE(dateFrom(periodStart(dayFrom(date), interval)), start);
        QCOMPARE(dateFrom(nextPeriod(dayFrom(start), interval)), next);
    }

    void everyDayLiesInExactlyOnePeriod()
    {
        for (const Interval interval : kIntervals) {
            for (Day any = day(1968, 1, 1); any < day(1973, 1, 1); ++any) {
                const Day start = periodStart(any, interval);
                QVERIFY(start <= any && any < nextPeriod(start, interval));
                QCOMPARE(periodStart(nextPeriod(start, interval), interval),
                         nextPeriod(start, interval));
            }
        }
    }

    void intervalsHaveNames()
    {
        for (const Interval interval : kIntervals)
            QCOMPARE(intervalFromId(intervalId(interval)), std::optional(interval));
        QCOMPARE(intervalId(Interval::Quarter), QStringLiteral("quarter"));
        QVERIFY(!intervalFromId(QStringLiteral("Month")));
        QCOMPARE(precisionId(DatePrecision::Month), QStringLiteral("month"));
    }

    /// cli.md: scripts rely on both.
    void errorsHaveStableNamesAndExitCodes()
    {
        const std::tuple<Error::Kind, const char*, int> expected[] = {
            {Error::Kind::FileUnreadable, "fileUnreadable", 6},
            {Error::Kind::UnknownFormat, "unknownFormat", 6},
            {Error::Kind::Encrypted, "encrypted", 6},
            {Error::Kind::OtherSpreadsheet, "otherSpreadsheet", 6},
            {Error::Kind::AmbiguousSheet, "ambiguousSheet", 2},
            {Error::Kind::NotAWorkspace, "notAWorkspace", 4},
            {Error::Kind::Damaged, "damaged", 4},
            {Error::Kind::NewerVersion, "newerVersion", 4},
            {Error::Kind::Busy, "busy", 3},
            {Error::Kind::ReadOnly, "readOnly", 5},
            {Error::Kind::NoSpace, "noSpace", 5},
            {Error::Kind::MissingColumn, "missingColumn", 2},
            {Error::Kind::AmbiguousColumn, "ambiguousColumn", 2},
            {Error::Kind::ScaleMissing, "scaleMissing", 2},
            {Error::Kind::KeyMissing, "keyMissing", 2},
            {Error::Kind::ChangedRows, "changedRows", 2},
            {Error::Kind::CoarseDates, "coarseDates", 2},
            {Error::Kind::BadOption, "badOption", 2},
            {Error::Kind::BadScenario, "badScenario", 2},
            {Error::Kind::Exists, "exists", 2},
        };
        for (const auto& [kind, id, code] : expected) {
            QCOMPARE(errorId(kind), QLatin1String(id));
            QCOMPARE(exitCode(kind), code);
        }
        QCOMPARE(errorId(Error::Kind::Cancelled), QStringLiteral("cancelled"));
        QVERIFY(exitCode(Error::Kind::Internal) != 0);
    }

    void aFailureCarriesItsPlace()
    {
        const Result<int> result
            = failure(Error::Kind::MissingColumn, QStringLiteral("date"), 3, 4);
        VERIFY_ERROR(result, MissingColumn);
        QCOMPARE(result.error().detail, QStringLiteral("date"));
        QCOMPARE(result.error().line, 3);
        QCOMPARE(result.error().column, 4);
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
