// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoresamples.h"
#include "tests/workbook.h"

using namespace trustbilanz;
using namespace trustbilanz::importers;
using namespace trustbilanz::tests;

namespace {
/// A row from texts and numbers: "A|1.5||note"; an empty cell is not there, as in real workbooks.
/// What begins with "#" is a date as a serial.
QByteArray row(int number, const char* cells)
{
    QByteArray xml = "<row r='" + QByteArray::number(number) + "'>";
    char column = 'A';
    for (const QByteArray& cell : QByteArray(cells).split('|')) {
        const QByteArray place = QByteArray(1, column++) + QByteArray::number(number);
        bool isNumber = false;
        cell.toDouble(&isNumber);
        if (cell.startsWith('#'))
            xml += "<c r='" + place + "' s='1'><v>" + cell.mid(1) + "</v></c>";
        else if (isNumber)
            xml += "<c r='" + place + "'><v>" + cell + "</v></c>";
        else if (!cell.isEmpty())
            xml += "<c r='" + place + "' t='inlineStr'><is><t>" + cell + "</t></is></c>";
    }
    return xml + "</row>";
}

QByteArray rowsFrom(int number, std::initializer_list<const char*> rows)
{
    QByteArray xml;
    for (const char* cells : rows)
        xml += row(number++, cells);
    return xml;
}

ImportPlan scorePlan()
{
    ImportPlan plan;
    plan.scale = ScoreScale {0, 10, false};
    return plan;
}

/// "header 3 belowTitles" for everything that was found out about the file as a whole.
QStringList layoutOf(const ImportReport& report)
{
    QStringList found;
    for (const Finding& finding : report.detected.findings) {
        if (finding.what == QLatin1String("header") || finding.what == QLatin1String("footer"))
            found += QStringLiteral("%1 %2 %3").arg(finding.what, finding.reading, finding.reason);
    }
    return found;
}
} // namespace

/// Where the table of a sheet begins and ends.
class TestXlsxLayout : public QObject
{
    Q_OBJECT
private slots:
    void tables_data();
    void tables();
    void withoutNames();
    void withoutNamesWithinARange();
    void titlesDoNotHideTheSheet();
    void declaredRowsCount();
    void surveyExport();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("book.xlsx"));

    Result<ScoreReading> scores(const ImportPlan& plan = scorePlan()) const
    {
        return readScores(m_path, plan, plainPseudonym);
    }
    QStringList rows(const ImportPlan& plan) const
    {
        const auto reading = scores(plan);
        return reading ? rowsOf(reading->part) : QStringList(describe(reading.error()));
    }
};

void TestXlsxLayout::tables_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QStringList>("layout");
    const auto test = [](const char* name, const QByteArray& sheet, const char* layout) {
        QTest::newRow(name) << sheet
                            << QString::fromLatin1(layout).split(QLatin1Char('/'),
                                                                 Qt::SkipEmptyParts);
    };
    const auto data = [](int first) {
        return rowsFrom(first, {"A|#45351|5", "B|#45352|6", "C|#45353|7"});
    };
    const char* const names = "customer|date|score";
    test("names in the first row", row(1, names) + data(2), "");
    test("empty rows above", row(4, names) + data(5), "");
    test("a title", row(1, "Kundenbefragung 2024") + row(2, names) + data(3),
         "header 2 belowTitles");
    test("a title, the day of the export, an empty row",
         rowsFrom(1, {"Kundenbefragung", "Stand: 1.3.2024"}) + row(4, names) + data(5),
         "header 4 belowTitles");
    test("a remark right of the table",
         row(1, "Survey") + row(3, names) + row(4, "A|#45351|5||see above")
             + rowsFrom(5, {"B|#45352|6", "C|#45353|7"}),
         "header 3 belowTitles");
    test("a last column that is mostly empty",
         row(1, "Survey") + row(2, "customer|date|score|comment") + data(3),
         "header 2 belowTitles");
    test("a table away from the corner",
         row(1, "Survey") + row(3, "|customer|date|score")
             + rowsFrom(4, {"|A|#45351|5", "|B|#45352|6", "|C|#45353|7"}),
         "header 3 belowTitles");
    test("totals below", row(1, names) + data(2) + row(5, "Summe||18"), "footer 1 notesBelowData");
    test("title above, totals and source below",
         row(1, "Survey") + row(2, names) + data(3)
             + rowsFrom(7, {"Total||18", "Source: our survey"}),
         "header 2 belowTitles/footer 2 notesBelowData");
}

void TestXlsxLayout::tables()
{
    QFETCH(const QByteArray, sheet);
    writeWorkbook(m_path, {{"Scores", sheet}});
    const auto reading = scores();
    VERIFY_RESULT(reading);
    QCOMPARE(rowsOf(reading->part),
             (QStringList {QStringLiteral("A 2024-02-29 5"), QStringLiteral("B 2024-03-01 6"),
                           QStringLiteral("C 2024-03-02 7")}));
    QCOMPARE(reading->report.rejected, 0);
    QTEST(layoutOf(reading->report), "layout");
}

/// Columns are called "1", "2" …, as those of a CSV file; also one that is empty in the first row.
void TestXlsxLayout::withoutNames()
{
    writeWorkbook(m_path, {{"Scores", rowsFrom(2, {"A|#45351|5", "B|#45352|6|north"})}});
    ImportPlan plan = scorePlan();
    plan.headerRow = 0;
    VERIFY_ERROR(scores(plan), MissingColumn);
    plan.columns = {{QStringLiteral("customer"), QStringLiteral("1")},
                    {QStringLiteral("date"), QStringLiteral("2")},
                    {QStringLiteral("score"), QStringLiteral("3")}};
    plan.segments = {{QStringLiteral("region"), QStringLiteral("4")}};
    const auto reading = scores(plan);
    VERIFY_RESULT(reading);
    QCOMPARE(
        rowsOf(reading->part),
        (QStringList {QStringLiteral("A 2024-02-29 5 "), QStringLiteral("B 2024-03-01 6 north")}));
    // Numbers and days of the first row are as typed as all others.
    QCOMPARE(reading->report.detected.findings.front().reason, QStringLiteral("typed"));
}

void TestXlsxLayout::withoutNamesWithinARange()
{
    writeWorkbook(m_path,
                  {{"Scores", row(1, "Survey") + rowsFrom(3, {"|A|#45351|5", "|B|#45352|oops"})}});
    ImportPlan plan = scorePlan();
    plan.headerRow = 0;
    plan.range = QStringLiteral("B3:D9");
    plan.columns = {{QStringLiteral("customer"), QStringLiteral("1")},
                    {QStringLiteral("date"), QStringLiteral("2")},
                    {QStringLiteral("score"), QStringLiteral("3")}};
    const auto reading = scores(plan);
    VERIFY_RESULT(reading);
    QCOMPARE(rowsOf(reading->part), QStringList(QStringLiteral("A 2024-02-29 5")));
    QCOMPARE(issuesOf(reading->report), QStringList(QStringLiteral("4 unreadableNumber score")));
}

void TestXlsxLayout::titlesDoNotHideTheSheet()
{
    const QByteArray data = row(1, "Survey") + row(2, "customer|date|score")
        + rowsFrom(3, {"A|#45351|5", "B|#45352|6"});
    writeWorkbook(m_path, {{"Notes", row(1, "remarks")}, {"Scores", data}});
    QCOMPARE(rows(scorePlan()),
             (QStringList {QStringLiteral("A 2024-02-29 5"), QStringLiteral("B 2024-03-01 6")}));
    ImportPlan named = scorePlan();
    named.sheet = QStringLiteral("Scores");
    QCOMPARE(rows(named), rows(scorePlan()));
}

void TestXlsxLayout::declaredRowsCount()
{
    writeWorkbook(
        m_path,
        {{"Scores", rowsFrom(1, {"x|y|z", "customer|date|score", "A|#45351|5", "Summe||5"})}});
    VERIFY_ERROR(scores(), MissingColumn);
    ImportPlan plan = scorePlan();
    plan.headerRow = 2;
    plan.footerRows = 0;
    const auto reading = scores(plan);
    VERIFY_RESULT(reading);
    QCOMPARE(reading->report.rows, 2);
    QCOMPARE(rowsOf(reading->part), QStringList(QStringLiteral("A 2024-02-29 5")));
    QVERIFY(layoutOf(reading->report).isEmpty());
}

/// Qualtrics' three rows, saved again by a spreadsheet program.
void TestXlsxLayout::surveyExport()
{
    writeWorkbook(m_path,
                  {{"Scores",
                    rowsFrom(1,
                             {"customer|date|score", "Your number|Day|How much do you trust us?",
                              "{\"ImportId\":\"a\"}|{\"ImportId\":\"b\"}|{\"ImportId\":\"c\"}",
                              "A|#45351|5"})}});
    const auto reading = scores();
    VERIFY_RESULT(reading);
    QCOMPARE(rowsOf(reading->part), QStringList(QStringLiteral("A 2024-02-29 5")));
    QCOMPARE(reading->report.rows, 1);
    QCOMPARE(layoutOf(reading->report), QStringList(QStringLiteral("header 1 surveyExport")));
}

QTEST_GUILESS_MAIN(TestXlsxLayout)
#include "tst_xlsxlayout.moc"
