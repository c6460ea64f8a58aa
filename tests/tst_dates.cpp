// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/dates.h"
#include "models/importers/importers.h"
#include "tests/support.h"

using namespace trustbilanz;
using namespace trustbilanz::importers;

namespace {
std::optional<PartialDate> read(const char* format, const char* cell,
                                const char* zone = "Europe/Berlin")
{
    const DateReader reader(*dateFormatNamed(QString::fromLatin1(format)), QTimeZone(zone));
    return reader.read(cell);
}

QString iso(const std::optional<PartialDate>& date)
{
    return date ? date->iso() : QStringLiteral("-");
}
} // namespace

class TestDates : public QObject
{
    Q_OBJECT
private slots:
    void date_data();
    void date();
    void everyDayOfFourCenturiesReadsBack();
    void zoneDecidesTheDay_data();
    void zoneDecidesTheDay();
    void partialDate_data();
    void partialDate();
    void onlyOtherRowsSettleADate_data();
    void onlyOtherRowsSettleADate();
    void everyFormatHasOneNameAndIsFound();
};

void TestDates::date_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* format, const char* cell, const char* iso) {
        QTest::newRow(name) << QString::fromLatin1(format) << QString::fromUtf8(cell)
                            << QString::fromLatin1(iso);
    };
    row("ISO", "yyyy-MM-dd", "2023-11-19", "2023-11-19");
    row("ISO with time", "iso", "2023-11-19T23:59:59", "2023-11-19");
    row("ISO with blank and fraction", "iso", "2023-11-19 08:15:00.123", "2023-11-19");
    row("ISO with a time that is none", "iso", "2023-11-19T25:00", "-");
    row("ISO with text behind", "iso", "2023-11-19 morning", "-");
    row("leap day", "iso", "2016-02-29", "2016-02-29");
    row("no leap day", "iso", "2018-02-29", "-");
    row("century without leap day", "iso", "1900-02-29", "-");
    row("31 April", "iso", "2018-04-31", "-");
    row("month 13", "iso", "2018-13-01", "-");
    row("day zero", "iso", "2018-01-00", "-");
    row("year in two digits", "iso", "18-01-01", "-");
    row("German", "dd.MM.yyyy", "19.11.2023", "2023-11-19");
    row("German without zeros", "dd.MM.yyyy", "1.3.2024", "2024-03-01");
    row("German with blanks", "dd.MM.yyyy", "1. 3. 2024", "2024-03-01");
    row("German with time", "dd.MM.yyyy", "01.03.2024 12:30", "2024-03-01");
    row("British", "d/M/yyyy", "03/04/2024", "2024-04-03");
    row("American", "M/d/yyyy", "03/04/2024", "2024-03-04");
    row("American with time", "M/d/yyyy", "3/4/2024 5:30 PM", "2024-03-04");
    row("American, day over 12", "d/M/yyyy", "03/14/2024", "-");
    row("year first", "yyyy/MM/dd", "2024/03/04", "2024-03-04");
    row("English with ordinal", "d MMMM yyyy", "19th November 2023", "2023-11-19");
    row("first", "d MMMM yyyy", "1st March 2024", "2024-03-01");
    row("short month", "d MMMM yyyy", "19 Nov 2023", "2023-11-19");
    row("short month with hyphens", "d MMMM yyyy", "19-Nov-2023", "2023-11-19");
    row("Sept", "d MMMM yyyy", "2 Sept. 2023", "2023-09-02");
    row("German month", "d MMMM yyyy", "19. November 2023", "2023-11-19");
    row("umlaut", "d MMMM yyyy", "1. M\u00E4rz 2024", "2024-03-01");
    row("capital umlaut", "d MMMM yyyy", "1. M\u00C4RZ 2024", "2024-03-01");
    row("Dezember", "d MMMM yyyy", "24. Dez. 2023", "2023-12-24");
    row("31st of June", "d MMMM yyyy", "31st June 2023", "-");
    row("no month of that name", "d MMMM yyyy", "19 Brumaire 2023", "-");
    row("American with month", "MMMM d, yyyy", "November 19, 2023", "2023-11-19");
    row("American with ordinal", "MMMM d, yyyy", "Nov 19th 2023", "2023-11-19");
    row("compact", "yyyyMMdd", "20231119", "2023-11-19");
    row("month only", "yyyy-MM", "2023-11", "2023-11");
    row("year only", "yyyy", "2023", "2023");
    row("Excel", "excel", "45249", "2023-11-19");
    row("Excel with time", "excel", "45249.75", "2023-11-19");
    row("Excel before its wrong leap day", "excel", "59", "-");
    row("nothing", "iso", "", "-");
    row("blank behind", "iso", "2023-11-19 ", "-");
}

void TestDates::date()
{
    QFETCH(QString, format);
    QFETCH(QString, cell);
    QTEST(iso(read(format.toLatin1(), cell.toUtf8())), "expected");
}

void TestDates::everyDayOfFourCenturiesReadsBack()
{
    const DateReader isoReader(*dateFormatNamed(QStringLiteral("iso")), QTimeZone::utc());
    const DateReader german(*dateFormatNamed(QStringLiteral("dd.MM.yyyy")), QTimeZone::utc());
    for (QDate day(1700, 1, 1); day.year() < 2100; day = day.addDays(1)) {
        const PartialDate expected {dayFrom(day), DatePrecision::Day};
        QCOMPARE(isoReader.read(day.toString(Qt::ISODate).toStdString()).value(), expected);
        QCOMPARE(german.read(day.toString(QStringLiteral("d.M.yyyy")).toStdString()).value(),
                 expected);
    }
}

void TestDates::zoneDecidesTheDay_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* cell, const char* zone, const char* iso) {
        QTest::newRow(name) << QString::fromLatin1(cell) << QString::fromLatin1(zone)
                            << QString::fromLatin1(iso);
    };
    row("winter evening in UTC", "2024-01-31T23:30Z", "Europe/Berlin", "2024-02-01");
    row("summer evening in UTC", "2024-07-31T22:30:00Z", "Europe/Berlin", "2024-08-01");
    row("before summer time begins", "2024-03-30T22:30Z", "Europe/Berlin", "2024-03-30");
    row("after summer time began", "2024-03-31T22:30Z", "Europe/Berlin", "2024-04-01");
    row("offset", "2024-01-31T20:30:00-05:00", "Europe/Berlin", "2024-02-01");
    row("offset without colon", "2024-02-01 00:30 +0200", "Europe/Berlin", "2024-01-31");
    row("western workspace", "2024-02-01T03:00Z", "America/New_York", "2024-01-31");
    row("before 1970", "1969-12-31T23:30Z", "Europe/Berlin", "1970-01-01");
    row("long before 1970", "1965-05-05T00:30+02:00", "UTC", "1965-05-04");
    row("no zone keeps its date", "2024-01-31T23:30", "Europe/Berlin", "2024-01-31");
}

void TestDates::zoneDecidesTheDay()
{
    QFETCH(QString, cell);
    QFETCH(QString, zone);
    QTEST(iso(read("iso", cell.toLatin1(), zone.toLatin1())), "expected");
}

void TestDates::partialDate_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("month") << QStringLiteral("2015-03") << QStringLiteral("2015-03");
    QTest::newRow("year") << QStringLiteral("2015") << QStringLiteral("2015");
    QTest::newRow("month by name") << QStringLiteral("May 2017") << QStringLiteral("2017-05");
    QTest::newRow("Monat") << QStringLiteral("Mai 2017") << QStringLiteral("2017-05");
    QTest::newRow("a day is not partial") << QStringLiteral("2015-03-01") << QStringLiteral("-");
    QTest::newRow("month 13") << QStringLiteral("2015-13") << QStringLiteral("-");
    QTest::newRow("word") << QStringLiteral("soon") << QStringLiteral("-");
}

void TestDates::partialDate()
{
    QFETCH(QString, cell);
    QTEST(iso(readPartialDate(cell.toStdString())), "expected");
}

void TestDates::onlyOtherRowsSettleADate_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("ambiguous");
    QTest::addColumn<QString>("format");
    const auto row = [](const char* name, const char* cells, bool ambiguous, const char* format) {
        QTest::newRow(name) << QString::fromUtf8(cells).split(QLatin1Char('|')) << ambiguous
                            << QString::fromLatin1(format);
    };
    row("two meanings", "03/04/2024", true, "d/M/yyyy");
    row("a day over 12 decides", "03/04/2024|13/04/2024", false, "d/M/yyyy");
    row("a day over 12 in the middle decides", "03/04/2024|03/14/2024", false, "M/d/yyyy");
    row("same day and month mean the same", "05/05/2024", false, "d/M/yyyy");
    row("ISO", "2024-03-04", false, "yyyy-MM-dd");
    row("English", "19th November 2023", false, "d MMMM yyyy");
    row("hyphens have two meanings too", "03-04-2024", true, "d-M-yyyy");
}

void TestDates::onlyOtherRowsSettleADate()
{
    QFETCH(QStringList, cells);
    DateEvidence evidence(nullptr, QTimeZone::utc());
    for (const QString& cell : cells)
        evidence.look(cell.toStdString());
    QTEST(evidence.isAmbiguous(), "ambiguous");
    QTEST(QString::fromLatin1(evidence.reader().format().name), "format");
}

void TestDates::everyFormatHasOneNameAndIsFound()
{
    const QStringList names = dateFormats();
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    for (const QString& name : names)
        QVERIFY2(dateFormatNamed(name) != nullptr, qPrintable(name));
    QCOMPARE(dateFormatNamed(QStringLiteral("iso")),
             dateFormatNamed(QStringLiteral("yyyy-MM-dd")));
    QCOMPARE(dateFormatNamed(QStringLiteral("stardate")), nullptr);
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
