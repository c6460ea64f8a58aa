// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/csvtables.h"
#include "tests/support.h"

using namespace trustbilanz;
using trustbilanz::tests::CsvTable;
using trustbilanz::tests::flat;
using trustbilanz::tests::found;
using trustbilanz::tests::readTable;
using trustbilanz::tests::writeFile;

/// What a CSV file looks like around its cells, found out and declared.
class TestCsvLayout : public QObject
{
    Q_OBJECT
private slots:
    void delimiterIsFound_data();
    void delimiterIsFound();
    void quotesAreFound_data();
    void quotesAreFound();
    void headerIsFound_data();
    void headerIsFound();
    void footerIsFound_data();
    void footerIsFound();
    void footerOfALongFile();
    void declaredPlanWins();
    void badPlans_data();
    void badPlans();
    void lineEnds_data();
    void lineEnds();

private:
    QTemporaryDir m_folder;
    Result<CsvTable> read(const QByteArray& text, const ImportPlan& plan = {})
    {
        return readTable(writeFile(m_folder.filePath(QStringLiteral("file.csv")), text), plan);
    }
};

void TestCsvLayout::delimiterIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("delimiter");
    const auto row = [](const char* name, const char* text, const char* delimiter) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(delimiter);
    };
    row("comma", "a,b\n1,2\n", ",");
    row("semicolon with decimal commas", "a;b\n1,5;2,5\n1,5;2,5\n", ";");
    row("tab", "a\tb\n1\t2\n", "\t");
    row("pipe", "a|b\n1|2\n", "|");
    row("commas in quotes", "a;\"b,c,d\"\n1;\"2,3,4\"\n", ";");
    row("one column", "a\n1\n", ",");
    row("decimal commas below a title", "Report\na;b\n1,5;2,5\n1,5;2,5\n3,5;4,5\n", ";");
    row("quoted separator line", "\"sep=;\"\r\na;b\r\n1;2\r\n", ";");
    row("separator line", "sep=|\na|b;c\n1|2;3\n", "|");
}

void TestCsvLayout::delimiterIsFound()
{
    QFETCH(QByteArray, text);
    const auto table = read(text);
    VERIFY_RESULT(table);
    QTEST(table->detected.delimiter, "delimiter");
}

void TestCsvLayout::quotesAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("escape");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char* name, const char* text, const char* quote, const char* escape,
                        const char* rows) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(quote)
                            << QString::fromLatin1(escape) << QString::fromUtf8(rows);
    };
    row("usual quotes", "a,b\n\"1,5\",2\n", "", "", "1,5|2");
    row("apostrophes", "a,b\n'1,5','x'\n'it''s',2\n", "' (aroundCells)", "", "1,5|x/it's|2");
    row("apostrophes in words", "a,b\nMen's,Women's\n'tis,o'clock\n", "", "",
        "Men's|Women's/'tis|o'clock");
    row("backslashes", "a,b\n\"a \\\"b\\\", c\",2\n\"x\\\\\",3\n", "", "\\ (beforeQuotes)",
        "a \"b\", c|2/x\\|3");
    row("path that ends in a backslash", "a,b\n\"C:\\\",2\n\"D:\\\",3\n", "", "", "C:\\|2/D:\\|3");
    row("blanks before quotes", "a, b\n1, \"x, y\"\n2, \"z, \"\"w\"\"\"\n", "", "",
        "1|x, y/2|z, \"w\"");
}

void TestCsvLayout::quotesAreFound()
{
    QFETCH(QByteArray, text);
    const auto table = read(text);
    VERIFY_RESULT(table);
    QTEST(flat(table->rows), "rows");
    QTEST(found(table->detected, "quote"), "quote");
    QTEST(found(table->detected, "escape"), "escape");
}

void TestCsvLayout::headerIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char* name, const char* text, const char* finding, const char* names,
                        const char* rows) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(finding)
                            << QString::fromUtf8(names) << QString::fromUtf8(rows);
    };
    row("first row", "id,day\n1,2024-01-02\n", "1 (firstRow)", "id|day", "1|2024-01-02");
    row("title", "Survey 2024\n\nid,day\n1,2024-01-02\n2,2024-01-02\n", "3 (belowTitles)", "id|day",
        "1|2024-01-02/2|2024-01-02");
    row("title with delimiters", "Survey,,\nid,day,score\n1,2024-01-02,3\n", "2 (belowTitles)",
        "id|day|score", "1|2024-01-02|3");
    row("title and date of export",
        "Report\nDate;01.02.2024\n\nid;day;score;place;a;b\n1;2;3;4;5;6\n1;2;3;4;5;6\n",
        "4 (belowTitles)", "id|day|score|place|a|b", "1|2|3|4|5|6/1|2|3|4|5|6");
    row("short header is no title", "id,day\n1,2024-01-02,3\n2,2024-01-02,4\n", "1 (firstRow)",
        "id|day", "1|2024-01-02|3/2|2024-01-02|4");
    row("numbers are no names", "report,,\n1,2,3\n4,5,6\n", "1 (firstRow)", "report||",
        "1|2|3/4|5|6");
    row("years as names", "2017;2018\n1;2\n3;4\n", "1 (firstRow)", "2017|2018", "1|2/3|4");
    row("unnamed index", ",day,score\n0,x,5\n1,y,6\n", "1 (firstRow)", "|day|score", "0|x|5/1|y|6");
    row("two rows", "Who,,Answer,\nid,place,score,day\nC1,Bonn,5,2024-01-02\n",
        "1 (groupsAboveNames)", "Who id|Who place|Answer score|Answer day", "C1|Bonn|5|2024-01-02");
    row("survey export",
        "Q1,Q2\nWho are you?,\"How, on a scale, was it?\"\n\"{\"\"ImportId\"\":\"\"QID1\"\"}\","
        "\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\nC1,5\nC2,6\n",
        "1 (surveyExport)", "Q1|Q2", "C1|5/C2|6");
}

void TestCsvLayout::headerIsFound()
{
    QFETCH(QByteArray, text);
    const auto table = read(text);
    VERIFY_RESULT(table);
    QTEST(found(table->detected, "header"), "finding");
    QTEST(table->header.join(QLatin1Char('|')), "names");
    QTEST(flat(table->rows), "rows");
}

void TestCsvLayout::footerIsFound_data()
{
    QTest::addColumn<QByteArray>("end"); // below rows 1|2|3 and 4|5|6
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char* name, const char* end, const char* finding, const char* rest) {
        QTest::newRow(name) << QByteArray(end) << QString::fromLatin1(finding)
                            << QString::fromUtf8(rest);
    };
    row("nothing", "", "", "");
    row("total", "Summe;;9\n", "1 (notesBelowData)", "");
    row("source", "Quelle: Umfrage 2024\n", "1 (notesBelowData)", "");
    row("notes below a blank line", "\nAll answers of the panel.\nWeighted.\n",
        "2 (notesBelowData)", "");
    row("total, blank line, source, blank lines", "Total;;9\n\nSource: us;;\n\n\n",
        "2 (notesBelowData)", "");
    row("cut row", "7\n", "", "/7");
    row("row with little in it", "7;;\n", "", "/7||");
    row("full row called total", "Total;8;9\n", "", "/Total|8|9");
    row("cell of several lines", "7;8;\"x\n\nQuelle: y\"\n", "", "/7|8|x\n\nQuelle: y");
}

void TestCsvLayout::footerIsFound()
{
    QFETCH(QByteArray, end);
    QFETCH(QString, rest);
    const auto table = read("a;b;c\n1;2;3\n4;5;6\n" + end);
    VERIFY_RESULT(table);
    QTEST(found(table->detected, "footer"), "finding");
    QCOMPARE(flat(table->rows), QStringLiteral("1|2|3/4|5|6") + rest);
}

void TestCsvLayout::footerOfALongFile()
{
    QByteArray text("a;b\n");
    constexpr size_t kRows = 60'000; // more than the sample holds
    for (size_t i = 0; i < kRows; ++i)
        text += "12345;6\n";
    const auto table = read(text + "Quelle: Umfrage\n");
    VERIFY_RESULT(table);
    QCOMPARE(found(table->detected, "footer"), QStringLiteral("1 (notesBelowData)"));
    QCOMPARE(table->rows.size(), kRows);
}

void TestCsvLayout::declaredPlanWins()
{
    ImportPlan plan;
    plan.headerRow = 1;
    plan.footerRows = 0;
    plan.delimiter = QStringLiteral(",");
    plan.quote = QStringLiteral("none");
    plan.escape = QStringLiteral("none");
    const auto table = read("Title,x\na;b,c\n\"1\",2\nTotal:,\n", plan);
    VERIFY_RESULT(table);
    QCOMPARE(table->header.join(QLatin1Char('|')), QStringLiteral("Title|x"));
    QCOMPARE(flat(table->rows), QStringLiteral("a;b|c/\"1\"|2/Total:|"));
    QCOMPARE(table->detected.findings.size(), size_t(1)); // the encoding was left open
    plan.headerRow = 3;
    plan.footerRows = 1;
    const auto cut = read("Title\n\na,b\n1,2\n3,4\nTotal,6\n", plan);
    VERIFY_RESULT(cut);
    QCOMPARE(flat(cut->rows), QStringLiteral("1|2/3|4"));
    plan.headerRow = 0;
    const auto nameless = read("5,6\r\n\"1\n\",2\r\n3,4\r\n", plan);
    VERIFY_RESULT(nameless);
    QCOMPARE(nameless->header.join(QLatin1Char('|')), QStringLiteral("1|2"));
    QCOMPARE(nameless->rows.front().join(QLatin1Char('|')), QStringLiteral("5|6"));
    plan.delimiter = QStringLiteral(" ");
    plan.headerRow = 1;
    const auto spaced = read("a b\n1 2\n3 4\n", plan);
    VERIFY_RESULT(spaced);
    QCOMPARE(flat(spaced->rows), QStringLiteral("1|2"));
}

void TestCsvLayout::badPlans_data()
{
    QTest::addColumn<ImportPlan>("plan");
    ImportPlan plan;
    plan.delimiter = QStringLiteral(",;");
    QTest::newRow("two delimiters") << plan;
    plan.delimiter = QStringLiteral("\"");
    plan.quote = QStringLiteral("\"");
    QTest::newRow("delimiter is the quote") << plan;
    plan = {};
    plan.quote = QStringLiteral("ab");
    QTest::newRow("two quotes") << plan;
    plan = {};
    plan.escape = QString(QChar(0xFC));
    QTest::newRow("escape beyond ASCII") << plan;
    plan = {};
    plan.headerRow = -1;
    QTest::newRow("header above the file") << plan;
}

void TestCsvLayout::badPlans()
{
    QFETCH(ImportPlan, plan);
    VERIFY_ERROR(read("a,b\n1,2\n", plan), BadOption);
}

void TestCsvLayout::lineEnds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char* name, const char* text, const char* rows) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(rows);
    };
    row("line feeds", "a,b\n1,2\n3,4\n", "1|2/3|4");
    row("carriage returns with line feeds", "a,b\r\n1,2\r\n3,4\r\n", "1|2/3|4");
    row("carriage returns", "a,b\r1,2\r3,4\r", "1|2/3|4");
    row("carriage returns, line feed in a cell", "a,b\r1,\"2\n2\"\r3,4\r", "1|2\n2/3|4");
    row("mixed", "a,b\r\n1,2\n3,4\r\n", "1|2/3|4");
}

void TestCsvLayout::lineEnds()
{
    QFETCH(QByteArray, text);
    const auto table = read(text);
    VERIFY_RESULT(table);
    QTEST(flat(table->rows), "rows");
}

QTEST_GUILESS_MAIN(TestCsvLayout)
#include "tst_csvlayout.moc"
