// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/text.h"

#include <cmath>

using namespace trustbilanz;
using tests::Language;
using tests::visible;

namespace {
const QString kEnglish = QStringLiteral("en");
const QString kGerman = QStringLiteral("de");
constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

Day day(int year, int month, int dayOfMonth)
{
    return dayFrom({year, month, dayOfMonth});
}

std::optional<double> known(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

constexpr Error::Kind kErrors[]
    = {Error::Kind::FileUnreadable,  Error::Kind::UnknownFormat, Error::Kind::NotAWorkspace,
       Error::Kind::Damaged,         Error::Kind::NewerVersion,  Error::Kind::Busy,
       Error::Kind::ReadOnly,        Error::Kind::NoSpace,       Error::Kind::MissingColumn,
       Error::Kind::AmbiguousColumn, Error::Kind::ScaleMissing,  Error::Kind::KeyMissing,
       Error::Kind::ChangedRows,     Error::Kind::CoarseDates,   Error::Kind::BadOption,
       Error::Kind::BadScenario,     Error::Kind::Exists,        Error::Kind::Cancelled,
       Error::Kind::Internal,        Error::Kind::Encrypted,     Error::Kind::OtherSpreadsheet,
       Error::Kind::AmbiguousSheet};
} // namespace

class TestText : public QObject
{
    Q_OBJECT
private slots:
    void money_data();
    void money();
    void moneyKeepsThreeDigits();
    void moneyIsNeverAGermanBillion();
    void exactMoney();
    void numbers();
    void dates_data();
    void dates();
    void periods_data();
    void periods();
    void durationsAndSizes();
    void everyErrorIsASentence_data();
    void everyErrorIsASentence();
    void everyReasonHasItsOwnWords();
    void detailsSpeakTheLanguage_data();
    void detailsSpeakTheLanguage();
    void anErrorSaysWhere();
    void changesOfScale();
    void everyProblemOfARowHasItsOwnWords();
    void namesFollowTheLanguage();
};

void TestText::money_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char* name, double amount, const char* currency, const char* english,
                        const char* german) {
        QTest::newRow(name) << amount << QString::fromUtf8(currency) << QString::fromUtf8(english)
                            << QString::fromUtf8(german);
    };
    row("billions", 1.5e9, "EUR", "€1.5_bn", "1,5_Mrd._€");
    row("a currency by its code", 1.5e9, "CHF", "CHF_1.5_bn", "1,5_Mrd._CHF");
    row("millions", 38.4e6, "EUR", "€38.4_m", "38,4_Mio._€");
    row("thousands", 12'345, "USD", "$12.3_k", "12,3_Tsd._$");
    row("small", 950, "EUR", "€950", "950_€");
    row("with cents", 12.5, "EUR", "€12.5", "12,5_€");
    row("nothing", 0, "EUR", "€0", "0_€");
    row("a loss", -2.5e6, "GBP", "−£2.5_m", "−2,5_Mio._£");
    row("rounds up into the next unit", 999.6e6, "EUR", "€1_bn", "1_Mrd._€");
    row("more than a thousand billions", 1.2345e12, "EUR", "€1,230_bn", "1.230_Mrd._€");
    row("not known", kUnknown, "EUR", "–", "–");
}

void TestText::money()
{
    QFETCH(double, amount);
    QFETCH(QString, currency);
    {
        const Language english(kEnglish);
        QTEST(visible(text::money(known(amount), currency)), "english");
    }
    const Language german(kGerman);
    QVERIFY2(german.isLoaded(), "the German words are missing");
    QTEST(visible(text::money(known(amount), currency)), "german");
}

void TestText::moneyKeepsThreeDigits()
{
    const Language english(kEnglish);
    const QMap<QString, double> units {{QString(), 1},
                                       {QStringLiteral("k"), 1e3},
                                       {QStringLiteral("m"), 1e6},
                                       {QStringLiteral("bn"), 1e9}};
    for (double amount = 1.037; amount < 9e11; amount *= 1.37) {
        QString shown = text::money(amount, QStringLiteral("EUR")).mid(1);
        const QString unit = shown.section(QChar(QChar::Nbsp), 1);
        const double number = QLocale().toDouble(shown.section(QChar(QChar::Nbsp), 0, 0));
        QVERIFY2(units.contains(unit), qPrintable(shown));
        const double back = number * units[unit];
        QVERIFY2(std::abs(back - amount) <= 0.0051 * amount, qPrintable(shown));
    }
}

void TestText::moneyIsNeverAGermanBillion()
{
    const Language german(kGerman);
    for (int power = 0; power < 15; ++power) {
        const QString shown = text::money(std::pow(10.0, power), QStringLiteral("EUR"));
        QVERIFY2(!shown.contains(QLatin1String("bn")) && !shown.contains(QLatin1String("Bi")),
                 qPrintable(shown));
    }
}

void TestText::exactMoney()
{
    const double amount = 1.5e9;
    {
        const Language english(kEnglish);
        QCOMPARE(text::moneyExact(amount, QStringLiteral("EUR")), QStringLiteral("€1,500,000,000"));
        QCOMPARE(text::moneyExact(12.5, QStringLiteral("EUR")), QStringLiteral("€12.50"));
    }
    const Language german(kGerman);
    QCOMPARE(visible(text::moneyExact(amount, QStringLiteral("EUR"))),
             QStringLiteral("1.500.000.000_€"));
}

void TestText::numbers()
{
    {
        const Language english(kEnglish);
        QCOMPARE(text::number(-1234.56, 1), QStringLiteral("−1,234.6"));
        QCOMPARE(text::number(-0.04, 1), QStringLiteral("0.0"));
        QCOMPARE(visible(text::points(3.14)), QStringLiteral("+3.1_pts"));
        QCOMPARE(visible(text::points(0.01)), QStringLiteral("0.0_pts"));
        QCOMPARE(visible(text::percent(0.06)), QStringLiteral("6_%"));
        QCOMPARE(visible(text::range(26.6, 31.9)), QStringLiteral("26.6_to_31.9"));
        QCOMPARE(text::range(std::nullopt, 31.9), text::missing());
        QCOMPARE(text::index(std::nullopt), QStringLiteral("–"));
    }
    const Language german(kGerman);
    QCOMPARE(text::number(-1234.56, 1), QStringLiteral("−1.234,6"));
    QCOMPARE(text::count(1'284'330), QStringLiteral("1.284.330"));
    QCOMPARE(visible(text::points(-3.14)), QStringLiteral("−3,1_Pkt."));
    QCOMPARE(visible(text::percent(0.125, 1)), QStringLiteral("12,5_%"));
    QCOMPARE(visible(text::range(26.6, 31.9)), QStringLiteral("26,6_bis_31,9"));
}

void TestText::dates_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("a day") << "2017-05-27"
                           << "27 May 2017"
                           << "27.05.2017";
    QTest::newRow("a single-digit day") << "2026-01-02"
                                        << "2 Jan 2026"
                                        << "02.01.2026";
    QTest::newRow("known to the month") << "2017-05"
                                        << "about May 2017"
                                        << "etwa Mai 2017";
    QTest::newRow("known to the year") << "2017"
                                       << "about 2017"
                                       << "etwa 2017";
    QTest::newRow("not known") << ""
                               << "–"
                               << "–";
}

void TestText::dates()
{
    QFETCH(QString, iso);
    const auto date = PartialDate::fromIso(iso);
    {
        const Language english(kEnglish);
        QTEST(text::date(date), "english");
        if (date)
            QTEST(text::date(date->day, date->precision), "english");
    }
    const Language german(kGerman);
    QTEST(text::date(date), "german");
}

void TestText::periods_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<QString>("interval");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("month") << day(2017, 5, 1) << "month"
                           << "May 2017"
                           << "Mai 2017";
    QTest::newRow("quarter") << day(2017, 10, 1) << "quarter"
                             << "Q4 2017"
                             << "Q4 2017";
    QTest::newRow("year") << day(2017, 1, 1) << "year"
                          << "2017"
                          << "2017";
    QTest::newRow("week") << day(2017, 5, 29) << "week"
                          << "week 22, 2017"
                          << "KW 22, 2017";
    // ISO 8601: 28 December 2026 to 3 January 2027 is week 53 of 2026.
    QTest::newRow("week across New Year") << day(2026, 12, 28) << "week"
                                          << "week 53, 2026"
                                          << "KW 53, 2026";
    QTest::newRow("day") << day(2017, 5, 27) << "day"
                         << "27 May 2017"
                         << "27.05.2017";
}

void TestText::periods()
{
    QFETCH(int, start);
    QFETCH(QString, interval);
    {
        const Language english(kEnglish);
        QTEST(text::period(start, *intervalFromId(interval)), "english");
    }
    const Language german(kGerman);
    QTEST(text::period(start, *intervalFromId(interval)), "german");
}

void TestText::durationsAndSizes()
{
    const Language german(kGerman);
    QCOMPARE(visible(text::duration(0.13)), QStringLiteral("0,1_s"));
    QCOMPARE(visible(text::duration(42.4)), QStringLiteral("42_s"));
    QCOMPARE(visible(text::duration(185)), QStringLiteral("3_min_5_s"));
    QCOMPARE(visible(text::fileSize(1'500'000)), QStringLiteral("1,5_MB"));
    QCOMPARE(text::longDate(day(2017, 5, 27)), QStringLiteral("Samstag, 27. Mai 2017"));
}

void TestText::everyErrorIsASentence_data()
{
    QTest::addColumn<int>("kind");
    for (const Error::Kind kind : kErrors)
        QTest::newRow(qPrintable(errorId(kind))) << int(kind);
}

void TestText::everyErrorIsASentence()
{
    QFETCH(int, kind);
    const Error error {Error::Kind(kind), QStringLiteral("the thing"), 0, 0};
    QString english;
    {
        const Language language(kEnglish);
        english = text::describe(error);
    }
    const Language language(kGerman);
    const QString german = text::describe(error);
    for (const QString& sentence : {english, german}) {
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        QVERIFY2(sentence.contains(QLatin1String("the thing"))
                     || error.kind == Error::Kind::Cancelled,
                 qPrintable(sentence));
    }
    QVERIFY2(english != german, qPrintable(english));
}

void TestText::everyReasonHasItsOwnWords()
{
    QSet<QString> words;
    const int last = int(Error::Reason::Exception);
    for (const QString& name : {kEnglish, kGerman}) {
        const Language language(name);
        for (int reason = 1; reason <= last; ++reason) {
            const Error error {Error::Kind::Internal, QStringLiteral("x"), 0, 0,
                               Error::Reason(reason)};
            words << text::reason(error);
            QVERIFY2(!text::reason(error).contains(QLatin1Char('%')),
                     qPrintable(reasonId(error.reason)));
        }
    }
    QCOMPARE(words.size(), 2 * last);
}

void TestText::detailsSpeakTheLanguage_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("english"); ///< words that must not stay
    const auto row = [](const char* name, Error::Kind kind, Error::Reason reason,
                        const char* detail, const char* english) {
        QTest::newRow(name) << int(kind) << int(reason) << QString::fromLatin1(detail)
                            << QString::fromLatin1(english);
    };
    row("words of the database", Error::Kind::Damaged, Error::Reason::DatabaseError,
        "SQLite 11: database disk image is malformed", "malformed");
    row("a problem of a row", Error::Kind::BadOption, Error::Reason::RejectedRow, "outOfScale",
        "outOfScale");
    row("a precision", Error::Kind::CoarseDates, Error::Reason::None, "month", "month");
    row("a batch", Error::Kind::BadOption, Error::Reason::UnknownBatch, "99", "batch");
}

void TestText::detailsSpeakTheLanguage()
{
    QFETCH(int, kind);
    QFETCH(int, reason);
    QFETCH(QString, detail);
    QFETCH(QString, english);
    const Language german(kGerman);
    const Error error {Error::Kind(kind), detail, 0, 0, Error::Reason(reason)};
    const QString sentence = text::describe(error);
    QVERIFY2(!sentence.contains(english), qPrintable(sentence));
}

void TestText::changesOfScale()
{
    ScaleChange change {
        0, {1, 5, true}, {0, 10}, ScaleBridge {-2.5, -15.46, 10.46, 1, 30, 40}, false};
    const Language english(kEnglish);
    QCOMPARE(text::scale({0.5, 10}), QStringLiteral("0.50–10"));
    QCOMPARE(text::scaleChange(change), QStringLiteral("scale 1–5, reversed → 0–10"));
    change.bridged = true;
    QCOMPARE(visible(text::scaleChange(change)),
             QStringLiteral(
                 "scale 1–5, reversed → 0–10, bridged by −2.5_pts (−15.5_to_10.5; n_=_30 and 40)"));
    QCOMPARE(visible(text::indexRange(-11.06, 131.06)), QStringLiteral("0.0_to_100.0"));
    QCOMPARE(text::indexRange(std::nullopt, 5), text::missing());
    qputenv("TZ", "Europe/Berlin");
    QCOMPARE(text::dateTime(QStringLiteral("2026-11-21T23:30:00Z")),
             QStringLiteral("22 Nov 2026, 00:30"));
    QCOMPARE(text::dateTime(QStringLiteral("nonsense")), text::missing());
    const Language german(kGerman);
    QVERIFY(text::dateTime(QStringLiteral("2026-07-01T10:00:00Z"))
                .startsWith(QLatin1String("01.07.2026, 12:00")));
}

void TestText::anErrorSaysWhere()
{
    const Language english(kEnglish);
    const QString shown
        = text::describe(Error {Error::Kind::UnknownFormat, QStringLiteral("a.csv"), 1234, 5});
    QVERIFY2(shown.contains(QLatin1String("line 1,234, column 5")), qPrintable(shown));
    // A path with a placeholder in its name must not swallow other words.
    const QString odd = text::describe(Error {Error::Kind::Exists, QStringLiteral("%1%2"), 0, 0});
    QVERIFY2(odd.contains(QStringLiteral("“%1%2” exists")), qPrintable(odd));
}

void TestText::everyProblemOfARowHasItsOwnWords()
{
    for (const QString& name : {kEnglish, kGerman}) {
        const Language language(name);
        QSet<QString> words;
        for (int kind = 0; kind <= int(IssueKind::BrokenRecord); ++kind)
            words << text::describe(IssueKind(kind));
        QCOMPARE(words.size(), int(IssueKind::BrokenRecord) + 1);
    }
}

void TestText::namesFollowTheLanguage()
{
    const Language german(kGerman);
    QCOMPARE(text::segmentValue(QString()), QStringLiteral("keine Angabe"));
    QCOMPARE(text::segmentValue(QStringLiteral("Business")), QStringLiteral("Business"));
    QCOMPARE(text::fieldTitle(QStringLiteral("unheard of")), QStringLiteral("unheard of"));
    QVERIFY(text::fieldTitle(QStringLiteral("driver:speed")).contains(QLatin1String("speed")));
    QCOMPARE(text::severity(std::nullopt), text::missing());
    QVERIFY(text::severity(5) != text::severity(4));
}

QTEST_MAIN(TestText)
#include "tst_text.moc"
