// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/text.h"

using namespace trustbilanz;
using tests::Language;

namespace {
const QString kEnglish = QStringLiteral("en");
}

/// What was found out about a source, in words.
class TestFindings : public QObject
{
    Q_OBJECT
private slots:
    void everyFindingOfAFileIsASentence_data();
    void everyFindingOfAFileIsASentence();
    void everyFindingOfAColumnIsASentence_data();
    void everyFindingOfAColumnIsASentence();
    void exportersAndSheetsAreNamed();
};

void TestFindings::everyFindingOfAFileIsASentence_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("words");
    const auto row
        = [](const char* what, const char* reason, const char* reading, const char* words) {
              Finding finding;
              finding.what = QString::fromLatin1(what);
              finding.reason = QString::fromLatin1(reason);
              finding.reading = QString::fromLatin1(reading);
              finding.line = 1234;
              QTest::addRow("%s %s", what, reason) << finding << QString::fromUtf8(words);
          };
    row("encoding", "byteOrderMark", "utf-16le", "UTF-16 LE");
    row("encoding", "zeroBytes", "utf-16be", "UTF-16 BE");
    row("encoding", "onlyAscii", "utf-8", "UTF-8");
    row("encoding", "validUtf8", "utf-8", "UTF-8");
    row("encoding", "mostlyUtf8", "utf-8", "rejected");
    row("encoding", "plausibleLetters", "mac-roman", "Mac Roman");
    row("encoding", "unclear", "utf-8", "unclear");
    row("delimiter", "mostRegular", "tab", "tab");
    row("delimiter", "separatorLine", "~", "“~”");
    row("delimiter", "oneColumn", ",", "one column");
    row("quote", "aroundCells", "'", "apostrophes");
    row("escape", "beforeQuotes", "\\", "backslash");
    row("header", "firstRow", "1234", "1,234");
    row("header", "belowTitles", "1234", "1,234");
    row("header", "groupsAboveNames", "1234", "1,234");
    row("header", "surveyExport", "1234", "1,234");
    row("footer", "notesBelowData", "3", "3 row");
}

void TestFindings::everyFindingOfAFileIsASentence()
{
    QFETCH(Finding, finding);
    QFETCH(QString, words);
    const Language english(kEnglish);
    const QString sentence = text::findingSentence(finding);
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QLatin1String("%1")), qPrintable(sentence));
}

void TestFindings::everyFindingOfAColumnIsASentence_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("english");
    const auto row = [](const char* what, const char* reading, const char* reason,
                        const char* example, const char* english) {
        const Finding finding {QString::fromLatin1(what),
                               QStringLiteral("Wert %1"), // not a place for the next text
                               QString::fromLatin1(reading),
                               QString::fromLatin1(reason),
                               QString::fromLatin1(example),
                               1234,
                               .995};
        QTest::addRow("%s %s", what, reason) << finding << QString::fromUtf8(english);
    };
    row("number", "comma", "settledByRow", "8,5",
        "“Wert %1”: the decimal sign is a comma; line 1,234 with “8,5” allows nothing else.");
    row("number", "point", "onlyReading", "8.5",
        "“Wert %1”: the decimal sign is a point, as in “8.5”.");
    row("number", "point", "sameEitherWay", "8",
        "“Wert %1”: the numbers mean the same with a decimal point and with a comma.");
    row("number", "comma", "mixed", "8.5",
        "“Wert %1”: most numbers have a decimal comma, but not all: line 1,234 has “8.5”. "
        "Rows that do not fit are rejected.");
    row("number", "comma", "declared", "8,5",
        "“Wert %1”: the decimal sign is a comma, as you stated.");
    row("number", "point", "typed", "8.5",
        "“Wert %1”: the numbers are numbers in the file itself.");
    row("number", "85", "percent", "85 %",
        "“Wert %1”: percentages such as “85 %” are read as 85 of 100; they fit a scale that ends "
        "at 100 and no other.");
    row("number", "7.5", "outOf", "7,5/10",
        "“Wert %1”: answers such as “7,5/10” are read as 7.5; they fit a scale that ends at the "
        "number they are out of, and no other.");
    row("number", "1234.5", "unit", "1.234,5 EUR",
        "“Wert %1”: units and currencies are left away, “1.234,5 EUR” is read as 1,234.5.");
    row("date", "yyyy-MM-dd", "typed", "", "“Wert %1”: the dates are dates in the file itself.");
    row("date", "d/M/yyyy", "settledByRow", "13/04/2024",
        "“Wert %1”: dates are read as d/M/yyyy; line 1,234 with “13/04/2024” allows nothing else.");
    row("date", "yyyy-MM-dd", "onlyReading", "2024-04-13",
        "“Wert %1”: dates are read as yyyy-MM-dd; “2024-04-13” has no other meaning.");
    row("date", "d/M/yyyy", "sameEitherWay", "05/05/2024",
        "“Wert %1”: dates are read as d/M/yyyy; other readings give the same days.");
    row("date", "yyyy-MM-dd", "mixed", "13.04.2024",
        "“Wert %1”: most dates are written as yyyy-MM-dd, but not all: line 1,234 has "
        "“13.04.2024”. Rows that do not fit are rejected.");
    row("date", "excel", "declared", "45249", "“Wert %1”: dates are read as excel, as you stated.");
    row("date", "2069", "yearPivot", "13.04.24",
        "“Wert %1”: years have two digits, as in “13.04.24”, and lie between 1970 and 2069.");
    row("date", "yyyy-Www", "weekAsMonday", "2024-W05",
        "“Wert %1”: weeks such as “2024-W05” are kept as their Monday.");
    row("encoding", "utf-8", "onlyReading", "", "");
}

void TestFindings::everyFindingOfAColumnIsASentence()
{
    QFETCH(Finding, finding);
    const Language language(kEnglish);
    QTEST(text::columnFindingSentence(finding), "english");
}

void TestFindings::exportersAndSheetsAreNamed()
{
    const Language english(kEnglish);
    Finding finding;
    finding.what = QStringLiteral("profile");
    finding.reading = QStringLiteral("hhs");
    finding.reason = QStringLiteral("headerNames");
    QVERIFY(text::sourceSentence(finding).contains(QLatin1String("HHS portal")));
    finding = {};
    finding.what = QStringLiteral("sheet");
    finding.reading = QStringLiteral("Old data");
    for (const char* reason : {"hiddenSheet", "onlyWithColumns"}) {
        finding.reason = QString::fromLatin1(reason);
        QVERIFY(text::sourceSentence(finding).contains(QStringLiteral("“Old data”")));
    }
    finding.what = QStringLiteral("jsonPath");
    for (const char* reason : {"onlyList", "declared", "otherList"}) {
        finding.reason = QString::fromLatin1(reason);
        QVERIFY(text::sourceSentence(finding).contains(QStringLiteral("“Old data”")));
    }
    finding.what = QStringLiteral("sheet");
    finding.reason = QStringLiteral("unheard of");
    QVERIFY(text::sourceSentence(finding).isEmpty());
}

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
