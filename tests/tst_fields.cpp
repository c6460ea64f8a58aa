// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/fields.h"
#include "models/records/evidence.h"
#include "models/records/importreport.h"
#include "tests/support.h"

#include <cmath>

using namespace trustbilanz;
using namespace trustbilanz::importers;

namespace {
NumberReading withDecimal(char decimal,
                          NumberReading::Grouping grouping = NumberReading::Grouping::Any)
{
    return {decimal, grouping, false};
}

QString text(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', 17) : QStringLiteral("-");
}
} // namespace

class TestFields : public QObject
{
    Q_OBJECT
private slots:
    void number_data();
    void number();
    void everyShortDecimalIsExact();
    void declaredGroupingIsTheOnlyOne();
    void onlyOtherRowsSettleANumber_data();
    void onlyOtherRowsSettleANumber();
    void badNumberOptionsAreRefused();
    void scaleText_data();
    void scaleText();
    void scaleToIndex();
    void incidentWords_data();
    void incidentWords();
    void issuesAreCountedInTheOrderOfTheFile();
    void everyEvidenceSpeaksBothLanguages();
};

void TestFields::number_data()
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
    row("Swiss apostrophe", "1'234.5", "1234.5", "-");
    row("typographic apostrophe", "1\u2019234,5", "-", "1234.5");
    row("no-break space", "1\u00A0234,5", "-", "1234.5");
    row("narrow no-break space", "1\u202F234", "1234", "1234");
    row("mixed groups", "1 234'567", "-", "-");
    row("minus", "-5", "-5", "-5");
    row("typographic minus", "\u22125,5", "-", "-5.5");
    row("plus", "+5", "5", "5");
    row("exponent", "1e3", "1000", "1000");
    row("exponent with sign", "25E-1", "2.5", "2.5");
    row("no digit before the sign", ".5", "0.5", "-");
    row("nothing", "", "-", "-");
    row("only a sign", "-", "-", "-");
    row("only a point", ".", "-", "-");
    row("infinite", "inf", "-", "-");
    row("not a number", "nan", "-", "-");
    row("too large", "1e999", "-", "-");
    row("hexadecimal", "0x10", "-", "-");
    row("unit", "12 %", "-", "-");
    row("brackets", "(5)", "-", "-");
    row("minus behind", "5-", "-", "-");
    row("two numbers", "5 6", "-", "-");
    row("leading zeros", "007", "7", "7");
    row("more digits than a double", "9007199254740993", "9007199254740992", "9007199254740992");
    row("long fraction", "0.1000000000000000055511151231257827", "0.10000000000000001", "-");
}

void TestFields::number()
{
    QFETCH(QString, cell);
    const std::string bytes = cell.toStdString();
    QTEST(text(readNumber(bytes, withDecimal('.'))), "asPoint");
    QTEST(text(readNumber(bytes, withDecimal(','))), "asComma");
}

void TestFields::everyShortDecimalIsExact()
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

void TestFields::declaredGroupingIsTheOnlyOne()
{
    using Grouping = NumberReading::Grouping;
    QVERIFY(!readNumber("1,234", withDecimal('.', Grouping::None)));
    QVERIFY(!readNumber("1,234", withDecimal('.', Grouping::Space)));
    QCOMPARE(*readNumber("1 234", withDecimal('.', Grouping::Space)), 1234.0);
    QCOMPARE(*readNumber("1'234", withDecimal(',', Grouping::Apostrophe)), 1234.0);
}

void TestFields::onlyOtherRowsSettleANumber_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("ambiguous");
    QTest::addColumn<QString>("decimal");
    const auto row = [](const char* name, const char* cells, bool ambiguous, const char* decimal) {
        QTest::newRow(name) << QString::fromUtf8(cells).split(QLatin1Char('|')) << ambiguous
                            << QString::fromLatin1(decimal);
    };
    row("integers have one meaning", "1|2|10", false, "point");
    row("one cell with two meanings", "1.234", true, "point");
    row("integers do not decide", "7|1.234|9", true, "point");
    row("a second cell decides for the point", "1.234|8.5", false, "point");
    row("a second cell decides for the comma", "1.234|8,5", false, "comma");
    row("most cells win", "1.234|8,5|9,5|7.5", false, "comma");
    row("negative numbers alone decide nothing and need not", "-5|-7", false, "point");
}

void TestFields::onlyOtherRowsSettleANumber()
{
    QFETCH(QStringList, cells);
    NumberEvidence evidence(DeclaredNumbers::from({})->candidates);
    for (const QString& cell : cells)
        evidence.look(cell.toStdString());
    QTEST(evidence.isAmbiguous(), "ambiguous");
    QTEST(evidence.decimal(), "decimal");
}

void TestFields::badNumberOptionsAreRefused()
{
    ImportPlan plan;
    plan.decimal = QStringLiteral("dot");
    VERIFY_ERROR(DeclaredNumbers::from(plan), BadOption);
    plan.decimal = QStringLiteral("comma");
    plan.thousands = QStringLiteral("comma");
    VERIFY_ERROR(DeclaredNumbers::from(plan), BadOption);
    plan.thousands = QStringLiteral("dozens");
    VERIFY_ERROR(DeclaredNumbers::from(plan), BadOption);
    plan.thousands = QStringLiteral("point");
    QCOMPARE(DeclaredNumbers::from(plan)->candidates.size(), size_t(1));
}

void TestFields::scaleText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringLiteral("1:10") << QStringLiteral("1:10");
    QTest::newRow("reversed") << QStringLiteral("1:5:reversed") << QStringLiteral("1:5:reversed");
    QTest::newRow("decimals") << QStringLiteral("-0.5:2.25") << QStringLiteral("-0.5:2.25");
    QTest::newRow("equal limits") << QStringLiteral("5:5") << QString();
    QTest::newRow("turned round") << QStringLiteral("10:1") << QString();
    QTest::newRow("infinite") << QStringLiteral("0:inf") << QString();
    QTest::newRow("one limit") << QStringLiteral("10") << QString();
    QTest::newRow("wrong word") << QStringLiteral("1:5:backwards") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestFields::scaleText()
{
    QFETCH(QString, text);
    const auto scale = ScoreScale::fromText(text);
    QTEST(scale ? scale->text() : QString(), "expected");
}

void TestFields::scaleToIndex()
{
    // Golden values of models.md 1.1.
    QCOMPARE((ScoreScale {1, 5, false}.toIndex(4)), 75.0);
    QVERIFY(std::abs(ScoreScale {1, 7, false}.toIndex(6) - 83.333) < .0005);
    QCOMPARE((ScoreScale {0, 10, false}.toIndex(8)), 80.0);
    QCOMPARE((ScoreScale {1, 5, true}.toIndex(2)), 75.0);
}

void TestFields::incidentWords_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* english, const char* german, const char* expected) {
        QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(german)
                               << QString::fromLatin1(expected);
    };
    row("Own", "eigen", "own");
    row("COMPETITOR", "Wettbewerber", "competitor");
    row("other", "andere", "other");
    row("near miss", "Beinahe-Vorfall", "near-miss");
    row("Near-Miss", "beinahe", "near-miss");
    row("False positive", "Fehlalarm", "false-positive");
    row("suspected", "Verdacht", "suspected");
    row("Insignificant", "unbedeutend", "insignificant");
    row("2", "st\u00F6rend", "distracting");
    row("painful", "schmerzlich", "painful");
    row("Damaging", "Sch\u00E4digend", "damaging");
    row("5", "katastrophal", "catastrophic");
}

void TestFields::incidentWords()
{
    QFETCH(QString, expected);
    const auto id = [](const QString& word) {
        if (const auto owner = ownerFromWord(word))
            return ownerId(*owner);
        if (const auto status = statusFromWord(word))
            return statusId(*status);
        const auto severity = severityFromWord(word);
        return severity ? severityId(*severity) : QString();
    };
    QTEST(id(QTest::currentDataTag() ? QString::fromUtf8(QTest::currentDataTag()) : QString()),
          "expected");
    QFETCH(QString, german);
    QCOMPARE(id(german), expected);
    QVERIFY(!ownerFromWord(QStringLiteral("nobody")));
    QVERIFY(!severityFromWord(QStringLiteral("6")));
    QVERIFY(!sensitivityFromWord(QStringLiteral("0")));
    QCOMPARE(responseFromWord(QStringLiteral("prompt"))->factor, .85);
    QCOMPARE(responseFromWord(QStringLiteral("0,9"))->factor, .9);
    QVERIFY(responseFromWord(QStringLiteral("T\u00E4uschung"))->deception);
    QVERIFY(!responseFromWord(QStringLiteral("1.3")));
}

void TestFields::issuesAreCountedInTheOrderOfTheFile()
{
    const QString score = QStringLiteral("score");
    const auto counts = countIssues({{9, score, IssueKind::OutOfScale, {}},
                                     {4, score, IssueKind::MissingScore, {}},
                                     {7, score, IssueKind::OutOfScale, {}}});
    QCOMPARE(counts.size(), size_t(2));
    QCOMPARE(issueId(counts[0].kind), QStringLiteral("missingScore"));
    QCOMPARE(counts[1].count, 2);
    QCOMPARE(counts[1].firstLine, 7);
    QVERIFY(isRejection(IssueKind::MissingScore));
    QVERIFY(!isRejection(IssueKind::FutureDate));
    QVERIFY(!isRejection(IssueKind::UnknownWord));
}

void TestFields::everyEvidenceSpeaksBothLanguages()
{
    const auto english = evidence(QStringLiteral("en"));
    const auto german = evidence(QStringLiteral("de"));
    QVERIFY(english.size() > 50);
    QCOMPARE(german.size(), english.size());
    for (size_t i = 0; i < english.size(); ++i) {
        QCOMPARE(german[i].id, english[i].id);
        QVERIFY2(!german[i].statement.isEmpty() && german[i].statement != english[i].statement,
                 qPrintable(german[i].id));
        QCOMPARE(german[i].doubt.isEmpty(), english[i].doubt.isEmpty());
        QVERIFY(!german[i].source.isEmpty() && !german[i].unit.isEmpty());
    }
    const Evidence loss
        = evidenceById(QStringLiteral("revenue_loss_massive"), QStringLiteral("de"));
    QCOMPARE(loss.value.value(), 6.0);
    QCOMPARE(loss.year, 2018);
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
