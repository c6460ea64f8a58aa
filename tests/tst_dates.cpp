// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/dateevidence.h"
#include "models/importers/importers.h"
#include "tests/support.h"

using namespace trustbilanz;
using namespace trustbilanz::importers;

namespace {
std::optional<PartialDate> read(const char* format, const char* cell,
                                const char* zone = "Europe/Berlin")
{
    const DateReader reader(*dateFormatNamed(QString::fromLatin1(format)), {QTimeZone(zone)});
    return reader.read(cell);
}

DateEvidence evidenceOf(const QStringList& cells, const char* format = "")
{
    DateEvidence evidence
        = *DateEvidence::from({{}, {}, QString::fromLatin1(format)}, {QTimeZone::utc()});
    for (qsizetype i = 0; i < cells.size(); ++i)
        evidence.look(cells[i].toStdString(), i + 2);
    return evidence;
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
    void declaredFormatIsTheOnlyOne();
    void yearPivotMovesTheCentury();
    void everyDateInEveryFormatReadsBack();
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
    row("four digits are meant", "iso", "18-01-01", "-");
    row("ISO week and day", "yyyy-Www-d", "2024-W05-3", "2024-01-31");
    row("ISO week stands for its Monday", "yyyy-Www", "2024-W05", "2024-01-29");
    row("ISO week that began in the old year", "yyyy-Www", "2025-W01", "2024-12-30");
    row("week 53", "yyyy-Www-d", "2020-W53-7", "2021-01-03");
    row("no week 53", "yyyy-Www", "2024-W53", "-");
    row("week day 8", "yyyy-Www-d", "2024-W05-8", "-");
    row("day of the year", "yyyy-DDD", "2024-060", "2024-02-29");
    row("no day 366", "yyyy-DDD", "2023-366", "-");
    row("German", "dd.MM.yyyy", "19.11.2023", "2023-11-19");
    row("German without zeros", "dd.MM.yyyy", "1.3.2024", "2024-03-01");
    row("German with blanks", "dd.MM.yyyy", "1. 3. 2024", "2024-03-01");
    row("German with time", "dd.MM.yyyy", "01.03.2024 12:30", "2024-03-01");
    row("German with o'clock", "dd.MM.yyyy", "01.03.2024, 12:30 Uhr", "2024-03-01");
    row("German, two digits", "dd.MM.yy", "19.11.23", "2023-11-19");
    row("last year before the pivot", "dd.MM.yy", "01.01.69", "2069-01-01");
    row("first year of the pivot", "dd.MM.yy", "01.01.70", "1970-01-01");
    row("two digits are not four", "dd.MM.yy", "19.11.2023", "-");
    row("four digits are not two", "dd.MM.yyyy", "19.11.23", "-");
    row("two digits with slashes", "M/d/yy", "3/4/24", "2024-03-04");
    row("two digits, year first", "yy-MM-dd", "24-03-04", "2024-03-04");
    row("dots, year first", "yyyy.MM.dd", "2024.03.04", "2024-03-04");
    row("weekday", "dd.MM.yyyy", "So., 19.11.2023", "2023-11-19");
    row("weekday in full", "d MMMM yyyy", "Sonntag, den 19. November 2023", "2023-11-19");
    row("English weekday", "MMMM d, yyyy", "Sunday, November 19, 2023", "2023-11-19");
    row("French weekday", "d MMMM yyyy", "dim. 19 nov. 2023", "2023-11-19");
    row("mar. is mardi", "d MMMM yyyy", "mar. 19 mars 2024", "2024-03-19");
    row("Mar is March", "MMMM d, yyyy", "Mar 19, 2024", "2024-03-19");
    row("weekday of another date", "dd.MM.yyyy", "Mo, 19.11.2023", "-");
    row("weekday before a zone", "d MMMM yyyy", "Sun, 19 Nov 2023 23:30:00 +0000", "2023-11-20");
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
    row("French", "d MMMM yyyy", "1er janvier 2024", "2024-01-01");
    row("accents", "d MMMM yyyy", "14 F\u00C9VRIER 2024", "2024-02-14");
    row("without accents", "d MMMM yyyy", "14 fevrier 2024", "2024-02-14");
    row("ao\u00FBt", "d MMMM yyyy", "15 ao\u00FBt 2024", "2024-08-15");
    row("d\u00E9c.", "d MMMM yyyy", "31 d\u00E9c. 2023", "2023-12-31");
    row("juil.", "d MMMM yyyy", "14 juil. 2024", "2024-07-14");
    row("jui could be two months", "d MMMM yyyy", "14 jui 2024", "-");
    row("of", "d MMMM yyyy", "19th of November 2023", "2023-11-19");
    row("short month, two digits", "d MMMM yy", "19-Nov-23", "2023-11-19");
    row("log file", "d MMMM yyyy", "19/Nov/2023", "2023-11-19");
    row("31st of June", "d MMMM yyyy", "31st June 2023", "-");
    row("no month of that name", "d MMMM yyyy", "19 Brumaire 2023", "-");
    row("American with month", "MMMM d, yyyy", "November 19, 2023", "2023-11-19");
    row("American with ordinal", "MMMM d, yyyy", "Nov 19th 2023", "2023-11-19");
    row("compact", "yyyyMMdd", "20231119", "2023-11-19");
    row("month only", "yyyy-MM", "2023-11", "2023-11");
    row("year only", "yyyy", "2023", "2023");
    row("Excel", "excel", "45249", "2023-11-19");
    row("Excel with time", "excel", "45249.75", "2023-11-19");
    row("Excel with time and comma", "excel", "45249,75", "2023-11-19");
    row("Excel, first day", "excel", "1", "1900-01-01");
    row("Excel before its wrong leap day", "excel", "59", "1900-02-28");
    row("Excel's wrong leap day", "excel", "60", "-");
    row("Excel after its wrong leap day", "excel", "61", "1900-03-01");
    row("Excel, leap day 2024", "excel", "45351", "2024-02-29");
    row("Excel, last day", "excel", "2958465", "9999-12-31");
    row("Excel after its last day", "excel", "2958466", "-");
    row("Excel zero", "excel", "0", "-");
    row("Excel 1904, first day", "excel1904", "0", "1904-01-01");
    row("Excel 1904", "excel1904", "43787", "2023-11-19");
    row("month with a slash", "MM/yyyy", "3/2024", "2024-03");
    row("month with a point", "MM.yyyy", "11.2023", "2023-11");
    row("month by name", "MMMM yyyy", "M\u00E4rz 2024", "2024-03");
    row("no month 13", "MM/yyyy", "13/2024", "-");
    row("time behind a month", "yyyy-MM", "2023-11 12:00", "-");
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
    const DateReader isoReader(*dateFormatNamed(QStringLiteral("iso")), {QTimeZone::utc()});
    const DateReader german(*dateFormatNamed(QStringLiteral("dd.MM.yyyy")), {QTimeZone::utc()});
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
    QTest::newRow("slash") << QStringLiteral("03/2015") << QStringLiteral("2015-03");
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
    QTest::addColumn<QString>("cells"); // from line 2 on
    QTest::addColumn<bool>("ambiguous");
    QTest::addColumn<QString>("finding"); // reading reason line example
    const auto row = [](const char* name, const char* cells, bool ambiguous, const char* finding) {
        QTest::newRow(name) << QString::fromUtf8(cells) << ambiguous
                            << QString::fromLatin1(finding);
    };
    row("two meanings", "03/04/2024", true, "");
    row("a day over 12 decides", "03/04/2024|13/04/2024", false,
        "d/M/yyyy settledByRow 3 13/04/2024");
    row("a day over 12 in the middle decides", "03/04/2024|03/14/2024", false,
        "M/d/yyyy settledByRow 3 03/14/2024");
    row("both are proven", "03/04/2024|13/04/2024|04/14/2024", true, "");
    row("both are proven and nothing has two meanings", "13/04/2024|14/04/2024|04/15/2024", false,
        "d/M/yyyy mixed 4 04/15/2024");
    row("a weekday decides", "03/04/2024|Mon, 04/03/2024", false,
        "d/M/yyyy settledByRow 3 Mon, 04/03/2024");
    row("same day and month mean the same", "05/05/2024", false,
        "d/M/yyyy sameEitherWay 0 05/05/2024");
    row("ISO", "2024-03-04", false, "yyyy-MM-dd onlyReading 0 2024-03-04");
    row("two notations of one meaning each", "2024-03-04|2024-03-05|06.03.2024", false,
        "yyyy-MM-dd mixed 4 06.03.2024");
    row("English", "19th November 2023", false, "d MMMM yyyy onlyReading 0 19th November 2023");
    row("hyphens have two meanings too", "03-04-2024", true, "");
    row("two digits have three meanings", "03/04/05", true, "");
    row("German points have one", "03.04.05", false,
        "dd.MM.yy onlyReading 0 03.04.05|2069 yearPivot 0 03.04.05");
    row("a serial has two epochs", "45249", true, "");
    row("months", "2024-02", false, "yyyy-MM onlyReading 0 2024-02");
    row("years", "2024", false, "yyyy onlyReading 0 2024");
    row("weeks", "2024-W05", false,
        "yyyy-Www onlyReading 0 2024-W05|yyyy-Www weekAsMonday 0 2024-W05");
    row("eight digits", "20240131", false, "yyyyMMdd onlyReading 0 20240131");
    row("some other number", "12345678", false, "");
    row("no date", "soon", false, "");
}

void TestDates::onlyOtherRowsSettleADate()
{
    QFETCH(QString, cells);
    const DateEvidence evidence = evidenceOf(cells.split(QLatin1Char('|')));
    QTEST(evidence.tally().isAmbiguous(), "ambiguous");
    QStringList stated;
    for (const Finding& finding : evidence.findings())
        stated += QStringLiteral("%1 %2 %3 %4")
                      .arg(finding.reading, finding.reason)
                      .arg(finding.line)
                      .arg(finding.example);
    if (!evidence.tally().isAmbiguous())
        QTEST(stated.join(QLatin1Char('|')), "finding");
}

void TestDates::declaredFormatIsTheOnlyOne()
{
    const DateEvidence evidence = evidenceOf({QStringLiteral("03/04/2024")}, "M/d/yyyy");
    QVERIFY(!evidence.tally().isAmbiguous());
    QCOMPARE(evidence.findings().front().reason, QStringLiteral("declared"));
    QCOMPARE(evidence.formatName(), QStringLiteral("M/d/yyyy"));
    QVERIFY(evidenceOf({QStringLiteral("soon")}, "M/d/yyyy").formatName().isEmpty());
    VERIFY_ERROR(DateEvidence::from({{}, {}, QStringLiteral("stardate")}, {QTimeZone::utc()}),
                 BadOption);
}

void TestDates::yearPivotMovesTheCentury()
{
    const DateFormat& format = *dateFormatNamed(QStringLiteral("dd.MM.yy"));
    QCOMPARE(iso(DateReader(format, {QTimeZone::utc(), 2030}).read("01.01.30")),
             QStringLiteral("2030-01-01"));
    QCOMPARE(iso(DateReader(format, {QTimeZone::utc(), 2030}).read("01.01.31")),
             QStringLiteral("1931-01-01"));
    QCOMPARE(iso(DateReader(format, {QTimeZone::utc(), 1999}).read("01.01.00")),
             QStringLiteral("1900-01-01"));
}

void TestDates::everyDateInEveryFormatReadsBack()
{
    // Written by Qt, read by us: format of ours, format of Qt.
    const std::array formats {
        std::pair("yyyy-MM-dd", "yyyy-MM-dd"), std::pair("dd.MM.yyyy", "d. M. yyyy"),
        std::pair("d/M/yyyy", "dd/MM/yyyy"),   std::pair("M/d/yyyy", "M/d/yyyy"),
        std::pair("yyyy/MM/dd", "yyyy/M/d"),   std::pair("d-M-yyyy", "d-M-yyyy"),
        std::pair("M-d-yyyy", "MM-dd-yyyy"),   std::pair("yyyy.MM.dd", "yyyy.MM.dd"),
        std::pair("dd.MM.yy", "d.M.yy"),       std::pair("d/M/yy", "d/M/yy"),
        std::pair("M/d/yy", "MM/dd/yy"),       std::pair("yy/MM/dd", "yy/MM/dd"),
        std::pair("d-M-yy", "d-M-yy"),         std::pair("M-d-yy", "M-d-yy"),
        std::pair("yy-MM-dd", "yy-M-d"),       std::pair("yyyyMMdd", "yyyyMMdd")};
    const std::array named {
        std::pair("d MMMM yyyy", "dddd, d MMMM yyyy"), std::pair("d MMMM yyyy", "ddd d. MMM yyyy"),
        std::pair("MMMM d, yyyy", "ddd MMM d, yyyy"), std::pair("d MMMM yy", "d-MMM-yy")};
    const auto reads = [](const char* format, QDate day, const QString& cell) {
        const auto date = read(format, cell.toUtf8());
        return date == PartialDate {dayFrom(day), DatePrecision::Day};
    };
    for (QDate day(1970, 1, 1); day.year() < 2069; day = day.addDays(11)) {
        for (const auto& [format, written] : formats) {
            const QString cell = QLocale::c().toString(day, QLatin1String(written));
            QVERIFY2(reads(format, day, cell), qPrintable(cell));
        }
        for (const auto language : {QLocale::English, QLocale::German, QLocale::French}) {
            for (const auto& [format, written] : named) {
                const QString cell = QLocale(language).toString(day, QLatin1String(written));
                QVERIFY2(reads(format, day, cell), qPrintable(cell));
            }
        }
    }
}

void TestDates::everyFormatHasOneNameAndIsFound()
{
    const QStringList names = dateFormats();
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    for (const QString& name : names)
        QVERIFY2(dateFormatNamed(name) != nullptr, qPrintable(name));
    QCOMPARE(dateFormatNamed(QStringLiteral("iso")), dateFormatNamed(QStringLiteral("yyyy-MM-dd")));
    QCOMPARE(dateFormatNamed(QStringLiteral("stardate")), nullptr);
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
