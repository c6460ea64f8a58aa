// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/numberevidence.h"
#include "models/importers/shortnumber.h"
#include "tests/support.h"

#include <QRegularExpression>

#include <cmath>
#include <random>

using namespace trustbilanz;
using namespace trustbilanz::importers;

namespace {
using Grouping = NumberReading::Grouping;

NumberReading withDecimal(char decimal, Grouping grouping = Grouping::Any)
{
    return {decimal, grouping, false};
}

/// "1234.5", "8 of 10", "-" for a cell that is not understood.
QString text(const std::optional<CellNumber>& number)
{
    if (!number)
        return QStringLiteral("-");
    const QString value = QString::number(number->value, 'g', 17);
    return number->outOf ? QStringLiteral("%1 of %2").arg(value).arg(*number->outOf) : value;
}

NumberEvidence evidenceOf(const QStringList& cells, const Notation& notation = {})
{
    NumberEvidence evidence = *NumberEvidence::from(notation);
    for (qsizetype i = 0; i < cells.size(); ++i)
        evidence.look(cells[i].toStdString(), i + 2);
    return evidence;
}

/// Digits in groups of three, written out independently of the reader.
QByteArray grouped(QByteArray digits, const QByteArray& sign)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, sign);
    return digits;
}
} // namespace

class TestNumbers : public QObject
{
    Q_OBJECT
private slots:
    void number_data();
    void number();
    void framed_data();
    void framed();
    void everyShortDecimalIsExact();
    void everyNumberInEveryNotationReadsBack();
    void declaredGroupingIsTheOnlyOne();
    void onlyOtherRowsSettleANumber_data();
    void onlyOtherRowsSettleANumber();
    void whatSettledIsStated_data();
    void whatSettledIsStated();
    void badNumberOptionsAreRefused();
    void shortNumbersAreWhatTheySay();
};

void TestNumbers::number_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("asPoint"); // "-" = not understood
    QTest::addColumn<QString>("asComma");
    const auto row = [](const char* name, const char* cell, const char* point, const char* comma) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromLatin1(point)
                            << QString::fromLatin1(comma);
    };
    row("integer", "7", "7", "7");
    row("one separator, three digits", "1.234", "1.234", "1234");
    row("one comma, three digits", "1,234", "1234", "1.234");
    row("two digits cannot be a group", "83.41", "83.409999999999997", "-");
    row("German money", "1.234,5", "-", "1234.5");
    row("English money", "1,234.5", "1234.5", "-");
    row("two groups", "1.234.567", "-", "1234567");
    row("wrong group in the middle", "1.23.456", "-", "-");
    row("four digits before a group", "1234.567", "1234.567", "-");
    row("leading zero is no group", "0.123", "0.123", "-");
    row("Indian lakh", "1,23,456", "123456", "-");
    row("Indian crore", "1,23,45,678.50", "12345678.5", "-");
    row("Indian and other groups", "12,34,567,890", "-", "-");
    row("Indian groups end in three", "1,23,45", "-", "-");
    row("Swiss apostrophe", "1'234.5", "1234.5", "-");
    row("typographic apostrophe", "1\u2019234,5", "-", "1234.5");
    row("blank", "12 345,5", "-", "12345.5");
    row("no-break space", "1\u00A0234,5", "-", "1234.5");
    row("narrow no-break space", "1\u202F234", "1234", "1234");
    row("thin space", "1\u2009234.5", "1234.5", "-");
    row("mixed groups", "1 234'567", "-", "-");
    row("exponent", "1e3", "1000", "1000");
    row("exponent with sign", "25E-1", "2.5", "2.5");
    row("exponent and decimal comma", "1,5E+03", "-", "1500");
    row("no digit before the sign", ".5", "0.5", "-");
    row("nothing", "", "-", "-");
    row("only a point", ".", "-", "-");
    row("infinite", "inf", "-", "-");
    row("not a number", "nan", "-", "-");
    row("too large", "1e999", "-", "-");
    row("hexadecimal", "0x10", "-", "-");
    row("two numbers", "5 6", "-", "-");
    row("leading zeros", "007", "7", "7");
    row("more digits than a double", "9007199254740993", "9007199254740992", "9007199254740992");
    row("long fraction", "0.1000000000000000055511151231257827", "0.10000000000000001", "-");
}

void TestNumbers::number()
{
    QFETCH(QString, cell);
    const std::string bytes = cell.toStdString();
    QTEST(text(readAnswer(bytes, withDecimal('.'))), "asPoint");
    QTEST(text(readAnswer(bytes, withDecimal(','))), "asComma");
}

void TestNumbers::framed_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected"); // with a decimal comma
    const auto row = [](const char* cell, const char* expected) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromLatin1(expected);
    };
    row("-5", "-5");
    row("- 5", "-5");
    row("\u22125,5", "-5.5");
    row("+5", "5");
    row("5-", "-5");
    row("1.234,50-", "-1234.5");
    row("(5)", "-5");
    row("(1.234,50 \u20AC)", "-1234.5");
    row("(-5)", "-");
    row("-5-", "-");
    row("--5", "-");
    row("-", "-");
    row("()", "-");
    row("EUR 1.234,50", "1234.5");
    row("1.234,50 EUR", "1234.5");
    row("1.234,50\u00A0\u20AC", "1234.5");
    row("-\u20AC5", "-5");
    row("\u20AC -5", "-5");
    row("$5", "5");
    row("CHF 1\u2019234,50", "1234.5");
    row("EUR 5 USD", "-");
    row("8 Punkte", "8");
    row("8,5 Pkt.", "8.5");
    row("8pts", "8");
    row("4 Sterne", "4");
    row("4 Stars", "4");
    row("5 apples", "-");
    row("5 Mio.", "-"); // of which unit and how exact, nobody said
    row("\u2605\u2605\u2605\u2605\u2606", "-");
    row("Punkte", "-");
    row("85 %", "85 of 100");
    row("85,5%", "85.5 of 100");
    row("8/10", "8 of 10");
    row("8 / 10", "8 of 10");
    row("7,5 von 10", "7.5 of 10");
    row("4 out of 5 stars", "4 of 5");
    row("8/10 %", "-");
    row("1/2/2024", "-");
    row("/10", "-");
}

void TestNumbers::framed()
{
    QFETCH(QString, cell);
    const auto number = readAnswer(cell.toStdString(), withDecimal(','));
    QTEST(text(number), "expected");
    // What is out of something is no number where nothing says what it is out of.
    QCOMPARE(readNumber(cell.toStdString(), withDecimal(',')).has_value(),
             number && !number->outOf);
}

void TestNumbers::everyShortDecimalIsExact()
{
    // The fast way must give the same double as the C library, bit for bit.
    for (int whole = 0; whole <= 100; ++whole) {
        for (int fraction = 0; fraction < 1000; fraction += 7) {
            const QByteArray cell = QByteArray::number(whole) + '.'
                + QByteArray::number(fraction).rightJustified(3, '0');
            QCOMPARE(*readNumber(cell.toStdString(), withDecimal('.')),
                     std::strtod(cell.constData(), nullptr));
        }
    }
}

void TestNumbers::everyNumberInEveryNotationReadsBack()
{
    const std::array signs {"", ".", ",", " ", "\u00A0", "\u202F", "\u2009", "'", "\u2019"};
    const std::array frames {"%1",   "-%1",    "\u2212%1",   "%1-",       "(%1)",  "+%1",
                             "%1 $", "EUR %1", "-%1 \u20AC", "%1 Punkte", "%1 pts"};
    std::mt19937 random(20'240'401);
    for (int round = 0; round < 300; ++round) {
        const QByteArray whole = QByteArray::number(random() % 2'000'000'000U);
        const QByteArray fraction = QByteArray::number(random() % 100U).rightJustified(2, '0');
        for (const char decimal : {'.', ','}) {
            for (const QByteArray sign : signs) {
                if (sign == QByteArray(1, decimal))
                    continue;
                const QString digits = QString::fromUtf8(grouped(whole, sign) + decimal + fraction);
                const QString frame = QString::fromUtf8(frames[random() % frames.size()]);
                const bool isNegative = frame.contains(QLatin1Char('-'))
                    || frame.contains(QChar(0x2212)) || frame.contains(QLatin1Char('('));
                const double value = std::strtod((whole + '.' + fraction).constData(), nullptr);
                const QString cell = frame.arg(digits);
                const auto read = readNumber(cell.toStdString(), withDecimal(decimal));
                QVERIFY2(read == (isNegative ? -value : value), qPrintable(cell));
            }
        }
    }
}

void TestNumbers::declaredGroupingIsTheOnlyOne()
{
    QVERIFY(!readNumber("1,234", withDecimal('.', Grouping::None)));
    QVERIFY(!readNumber("1,234", withDecimal('.', Grouping::Space)));
    QCOMPARE(*readNumber("1 234", withDecimal('.', Grouping::Space)), 1234.0);
    QCOMPARE(*readNumber("1'234", withDecimal(',', Grouping::Apostrophe)), 1234.0);
}

void TestNumbers::onlyOtherRowsSettleANumber_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<bool>("ambiguous");
    QTest::addColumn<QString>("decimal");
    const auto row = [](const char* name, const char* cells, bool ambiguous, const char* decimal) {
        QTest::newRow(name) << QString::fromUtf8(cells) << ambiguous
                            << QString::fromLatin1(decimal);
    };
    row("integers have one meaning", "1|2|10", false, "point");
    row("one cell with two meanings", "1.234", true, "");
    row("integers do not decide", "7|1.234|9", true, "");
    row("a second cell decides for the point", "1.234|8.5", false, "point");
    row("a second cell decides for the comma", "1.234|8,5", false, "comma");
    row("the deciding cell comes first", "8,5|1.234", false, "comma");
    row("most cells win where none has two meanings", "8,5|9,5|7.5", false, "comma");
    row("rows that contradict each other decide nothing", "1.234|8,5|9,5|7.5", true, "");
    row("negative numbers alone decide nothing and need not", "-5|-7", false, "point");
    row("a unit does not decide", "1.234 Punkte|7 Punkte", true, "");
    row("two groups decide", "1.234|1.234.567", false, "comma");
    row("no numbers at all", "many|few", false, "");
}

void TestNumbers::onlyOtherRowsSettleANumber()
{
    QFETCH(QString, cells);
    const NumberEvidence evidence = evidenceOf(cells.split(QLatin1Char('|')));
    QTEST(evidence.tally().isAmbiguous(), "ambiguous");
    QTEST(evidence.decimal(), "decimal");
}

void TestNumbers::whatSettledIsStated_data()
{
    QTest::addColumn<QString>("cells"); // from line 2 on
    QTest::addColumn<QString>("decimal"); // as declared
    QTest::addColumn<QString>("finding"); // reading reason line example
    const auto row = [](const char* cells, const char* decimal, const char* finding) {
        QTest::newRow(cells) << QString::fromLatin1(cells) << QString::fromLatin1(decimal)
                             << QString::fromLatin1(finding);
    };
    row("1.234|7|8,5|9,5", "", "comma settledByRow 4 8,5");
    row("8,5|1.234", "", "comma settledByRow 2 8,5");
    row("8,5|9,5", "", "comma onlyReading 0 8,5");
    row("7|8", "", "point sameEitherWay 0 7");
    row("8,5|9,5|7.5", "", "comma mixed 4 7.5");
    row("1.234", "comma", "comma declared 0 1.234");
    row("many", "", "");
    row("85 %|90 %", "", "point sameEitherWay 0 85 %; 85 percent 2 85 %");
    row("7|8/10|9/10", "", "point sameEitherWay 0 7; 8 outOf 3 8/10");
    row("7,5|12,5 EUR|-5", "", "comma onlyReading 0 7,5; 12.5 unit 3 12,5 EUR");
    row("$4|(5)", "", "point sameEitherWay 0 $4; 4 unit 2 $4");
}

void TestNumbers::whatSettledIsStated()
{
    QFETCH(QString, cells);
    QFETCH(QString, decimal);
    const auto findings = evidenceOf(cells.split(QLatin1Char('|')), {decimal, {}, {}}).findings();
    QStringList stated;
    for (const Finding& finding : findings)
        stated += QStringLiteral("%1 %2 %3 %4")
                      .arg(finding.reading, finding.reason)
                      .arg(finding.line)
                      .arg(finding.example);
    QTEST(stated.join(QStringLiteral("; ")), "finding");
}

void TestNumbers::badNumberOptionsAreRefused()
{
    const auto words = [](const char* decimal, const char* thousands) {
        return Notation {QString::fromLatin1(decimal), QString::fromLatin1(thousands), {}};
    };
    VERIFY_ERROR(NumberEvidence::from(words("dot", "")), BadOption);
    VERIFY_ERROR(NumberEvidence::from(words("comma", "comma")), BadOption);
    VERIFY_ERROR(NumberEvidence::from(words("comma", "dozens")), BadOption);
    QVERIFY(NumberEvidence::from(words("comma", "point"))->isDeclared());
    QVERIFY(NumberEvidence::from(words("", "point"))->isDeclared());
}

void TestNumbers::shortNumbersAreWhatTheySay()
{
    static const QRegularExpression form(QStringLiteral("^(?:\\d{1,8}|(?=.{2,8}$)\\d*\\.\\d+)$"));
    constexpr std::string_view kBytes = "00123456789999.../:,- \x80\xFF";
    std::mt19937 random(5);
    int read = 0;
    for (int i = 0; i < 200'000; ++i) {
        std::string text;
        for (size_t size = random() % 10; text.size() < size;)
            text += kBytes[random() % (random() % 4 == 0 ? kBytes.size() : 15)];
        const std::string readable = text + "77777777"; // bytes behind the cell do not count
        const auto number = ShortNumber::of(std::string_view(readable).substr(0, text.size()), '.');
        const QString cell = QString::fromLatin1(text.data(), qsizetype(text.size()));
        QCOMPARE(number.has_value(), form.match(cell).hasMatch());
        if (!number)
            continue;
        ++read;
        QCOMPARE(number->digits, QString(cell).remove(QLatin1Char('.')).toUInt());
        const qsizetype sign = cell.indexOf(QLatin1Char('.'));
        QCOMPARE(qsizetype(number->decimals), sign < 0 ? 0 : cell.size() - sign - 1);
    }
    QVERIFY(read > 10'000);
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
