// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoresamples.h"
#include "tests/workbook.h"

using namespace trustbilanz;
using namespace trustbilanz::importers;
using namespace trustbilanz::tests;

namespace {
const QByteArray kHeader = "<row r='1'><c r='A1' t='inlineStr'><is><t>customer</t></is></c>"
                           "<c r='B1' t='inlineStr'><is><t>date</t></is></c>"
                           "<c r='C1' t='inlineStr'><is><t>score</t></is></c></row>";

QByteArray text(const char* cell, const char* content)
{
    return QByteArray("<c r='") + cell + "' t='inlineStr'><is><t>" + content + "</t></is></c>";
}

QByteArray number(const char* cell, const char* content)
{
    return QByteArray("<c r='") + cell + "'><v>" + content + "</v></c>";
}

/// Style 1 is a date of the program's own, 2 and 3 are custom formats (tests/workbook.h).
QByteArray date(const char* cell, const char* serial, int style = 1)
{
    return QByteArray("<c r='") + cell + "' s='" + QByteArray::number(style) + "'><v>" + serial
        + "</v></c>";
}

QByteArray row(int number, const QByteArray& cells)
{
    return "<row r='" + QByteArray::number(number) + "'>" + cells + "</row>";
}

ImportPlan scorePlan()
{
    ImportPlan plan;
    plan.scale = ScoreScale {0, 10, false};
    return plan;
}
} // namespace

class TestXlsxTable : public QObject
{
    Q_OBJECT
private slots:
    void typedCellsHaveOneReading();
    void textsAreReadAsTexts();
    void numbersAndTextsInOneColumn();
    void percentIsReadAsShown();
    void datesByTheirFormat_data();
    void datesByTheirFormat();
    void numbersAreNoDates();
    void oldDateSystem();
    void problemsNameTheRowOfTheSheet();
    void rangeAndHeaderRow();
    void onlySheetWithTheColumnsIsRead();
    void hiddenSheetIsReadWhenNamed();
    void incidentsFromASheet();
    void harmfulWorkbooksAreRefused_data();
    void harmfulWorkbooksAreRefused();
    void protectedAndOtherFilesAreNamed();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("book.xlsx"));

    Result<ScoreReading> scores(const ImportPlan& plan = scorePlan()) const
    {
        return readScores(m_path, plan, plainPseudonym);
    }
    QStringList rows(const ImportPlan& plan = scorePlan()) const
    {
        const auto reading = scores(plan);
        return reading ? rowsOf(reading->part) : QStringList(describe(reading.error()));
    }
};

void TestXlsxTable::typedCellsHaveOneReading()
{
    // As a text, 1.234 may mean 1234; as a number it cannot. The long id would not fit a double.
    writeWorkbook(
        m_path,
        {{"Scores",
          kHeader
              + row(2,
                    number("A2", "12345678901234567") + date("B2", "45351") + number("C2", "1.234"))
              + row(3, text("A3", "B\nC") + date("B3", "45352.5") + number("C3", "7"))}});
    QCOMPARE(rows(),
             (QStringList {QStringLiteral("1234567890123456 2024-02-29 1.234"),
                           QStringLiteral("B\nC 2024-03-01 7")}));
    ImportPlan german = scorePlan();
    german.decimal = QStringLiteral("comma");
    german.dateFormat = QStringLiteral("dd.MM.yyyy");
    QCOMPARE(rows(german), rows());
}

void TestXlsxTable::textsAreReadAsTexts()
{
    writeWorkbook(
        m_path,
        {{"Scores",
          kHeader + row(2, text("A2", "A") + text("B2", "29.02.2024") + text("C2", "1.234"))}});
    VERIFY_ERROR(scores(), AmbiguousColumn);
    ImportPlan german = scorePlan();
    german.decimal = QStringLiteral("point");
    QCOMPARE(rows(german), QStringList(QStringLiteral("A 2024-02-29 1.234")));
}

void TestXlsxTable::numbersAndTextsInOneColumn()
{
    writeWorkbook(
        m_path,
        {{"Scores",
          kHeader + row(2, text("A2", "A") + date("B2", "45351") + number("C2", "2.25"))
              + row(3, text("A3", "B") + date("B3", "45351") + text("C3", "1,5"))
              + row(4, text("A4", "C") + date("B4", "45351") + number("C4", "-0.5E-1"))}});
    ImportPlan plan = scorePlan();
    plan.scale = ScoreScale {-1, 10, false};
    QCOMPARE(rows(plan),
             (QStringList {QStringLiteral("A 2024-02-29 2.25"), QStringLiteral("B 2024-02-29 1.5"),
                           QStringLiteral("C 2024-02-29 -0.05")}));
}

/// A cell that shows 7 % holds 0.07.
void TestXlsxTable::percentIsReadAsShown()
{
    const QByteArray percent = "<c r='C2' s='6'><v>0.07</v></c>";
    writeWorkbook(m_path,
                  {{"Scores",
                    kHeader + row(2, text("A2", "A") + date("B2", "45351") + percent)
                        + row(3, text("A3", "B") + date("B3", "45351") + text("C3", "80%"))}});
    ImportPlan plan = scorePlan();
    plan.scale = ScoreScale {0, 100, false};
    QCOMPARE(rows(plan),
             (QStringList {QStringLiteral("A 2024-02-29 7"), QStringLiteral("B 2024-02-29 80")}));
}

void TestXlsxTable::datesByTheirFormat_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("day");
    const auto row = [](const char* name, const QByteArray& cell, const char* day) {
        QTest::newRow(name) << cell << QString::fromLatin1(day);
    };
    row("own format", date("B2", "45351"), "2024-02-29");
    row("dd.mm.yyyy", date("B2", "45351", 2), "2024-02-29");
    row("[$-407]mmmm yy", date("B2", "45351", 3), "2024-02-29");
    row("with a time", date("B2", "45351.999999999"), "2024-03-01");
    row("ISO cell", "<c r='B2' t='d'><v>2024-02-29</v></c>", "2024-02-29");
    row("after the day that never was", date("B2", "25569"), "1970-01-01");
    row("the day that never was", date("B2", "60"), "");
    row("an error", "<c r='B2' t='e'><v>#N/A</v></c>", "");
}

void TestXlsxTable::datesByTheirFormat()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QString, day);
    writeWorkbook(m_path,
                  {{"Scores", kHeader + row(2, text("A2", "A") + cell + number("C2", "5"))}});
    const auto reading = scores();
    VERIFY_RESULT(reading);
    QCOMPARE(reading->report.rows, 1);
    QCOMPARE(rowsOf(reading->part).value(0),
             day.isEmpty() ? QString() : QStringLiteral("A %1 5").arg(day));
    QCOMPARE(reading->report.rejected, day.isEmpty() ? 1 : 0);
}

/// Whether a number is a day is for its format to say, else for the user.
void TestXlsxTable::numbersAreNoDates()
{
    for (const int style : {4, 5}) { // "[Red]0.0", "[h]:mm"
        writeWorkbook(
            m_path,
            {{"Scores",
              kHeader + row(2, text("A2", "A") + date("B2", "45351", style) + number("C2", "5"))}});
        VERIFY_ERROR(scores(), AmbiguousColumn);
        ImportPlan plan = scorePlan();
        plan.dateFormat = QStringLiteral("excel");
        const auto declared = scores(plan);
        VERIFY_RESULT(declared);
        QCOMPARE(rowsOf(declared->part), QStringList(QStringLiteral("A 2024-02-29 5")));
    }
}

void TestXlsxTable::oldDateSystem()
{
    Workbook book {
        {"Scores", kHeader + row(2, text("A2", "A") + date("B2", "43889") + number("C2", "5"))}};
    book.since1904 = true;
    writeWorkbook(m_path, book);
    QCOMPARE(rows(), QStringList(QStringLiteral("A 2024-02-29 5")));
}

void TestXlsxTable::problemsNameTheRowOfTheSheet()
{
    // Row 3 is missing, row 5 holds an error, and a remark stands right of the table.
    writeWorkbook(m_path,
                  {{"Scores",
                    kHeader
                        + row(2,
                              text("A2", "A") + date("B2", "45351") + number("C2", "5")
                                  + text("E2", "a remark"))
                        + row(4, text("A4", "B") + date("B4", "45352") + number("C4", "6"))
                        + row(5,
                              text("A5", "C") + date("B5", "45352")
                                  + "<c r='C5' t='e'><v>#DIV/0!</v></c>")}});
    const auto reading = scores();
    VERIFY_RESULT(reading);
    QCOMPARE(reading->report.rows, 3);
    QCOMPARE(issuesOf(reading->report), QStringList(QStringLiteral("5 missingScore score")));
}

void TestXlsxTable::rangeAndHeaderRow()
{
    const QByteArray title = row(1, text("A1", "Survey of 2024"));
    const QByteArray table
        = row(3, text("B3", "customer") + text("C3", "date") + text("D3", "score"))
        + row(4, text("B4", "A") + date("C4", "45351") + number("D4", "5"))
        + row(5, text("B5", "B") + date("C5", "45351") + number("D5", "oops"))
        + row(6, text("B6", "Total") + number("D6", "5"));
    writeWorkbook(m_path, {{"Scores", title + table}});
    ImportPlan plan = scorePlan();
    plan.range = QStringLiteral("B3:D5");
    const auto ranged = scores(plan);
    VERIFY_RESULT(ranged);
    QCOMPARE(rowsOf(ranged->part), QStringList(QStringLiteral("A 2024-02-29 5")));
    QCOMPARE(issuesOf(ranged->report), QStringList(QStringLiteral("5 unreadableNumber score")));

    ImportPlan declared = scorePlan();
    declared.headerRow = 3;
    QCOMPARE(scores(declared)->report.rows, 3);
    QCOMPARE(scores()->report.rows, 3); // the title is told apart
    plan.range = QStringLiteral("B3");
    VERIFY_ERROR(scores(plan), BadOption);
}

void TestXlsxTable::onlySheetWithTheColumnsIsRead()
{
    const QByteArray data
        = kHeader + row(2, text("A2", "A") + date("B2", "45351") + number("C2", "5"));
    const QByteArray other = row(1, text("A1", "remarks"));
    writeWorkbook(m_path, {{"Notes", other}, {"Scores", data}, {"Empty", ""}});
    QCOMPARE(rows(), QStringList(QStringLiteral("A 2024-02-29 5")));
    const auto found = scores()->report.detected.findings;
    QCOMPARE(found[0].reading, QStringLiteral("Scores"));
    QCOMPARE(found[0].reason, QStringLiteral("onlyWithColumns"));
    for (size_t i = 1; i < found.size(); ++i) // date and score
        QCOMPARE(found[i].reason, QStringLiteral("typed"));
    QCOMPARE(found.size(), size_t(3));

    writeWorkbook(m_path, {{"North", data}, {"South", data}, {"Notes", other}});
    const auto several = scores();
    VERIFY_ERROR(several, AmbiguousSheet);
    QCOMPARE(several.error().detail, QStringLiteral("North | South"));
    ImportPlan plan = scorePlan();
    plan.sheet = QStringLiteral("south");
    QCOMPARE(rows(plan), QStringList(QStringLiteral("A 2024-02-29 5")));
    plan.sheet = QStringLiteral("West");
    VERIFY_ERROR(scores(plan), BadOption);
}

void TestXlsxTable::hiddenSheetIsReadWhenNamed()
{
    const QByteArray data
        = kHeader + row(2, text("A2", "A") + date("B2", "45351") + number("C2", "5"));
    Workbook book {{"Scores", data}, {"Old", data + row(3, text("A3", "B"))}};
    book.hidden = 1;
    writeWorkbook(m_path, book);
    const auto visible = scores();
    VERIFY_RESULT(visible);
    QCOMPARE(visible->report.rows, 1);
    QCOMPARE(visible->report.detected.findings[0].reason, QStringLiteral("hiddenSheet"));
    QCOMPARE(visible->report.detected.findings[0].reading, QStringLiteral("Old"));
    ImportPlan plan = scorePlan();
    plan.sheet = QStringLiteral("Old");
    QCOMPARE(scores(plan)->report.rows, 2);
}

void TestXlsxTable::incidentsFromASheet()
{
    writeWorkbook(m_path,
                  {{"Log",
                    row(1, text("A1", "id") + text("B1", "disclosed") + text("C1", "affected"))
                        + row(2, text("A2", "A1") + date("B2", "45351.25") + number("C2", "1500"))
                        + row(3, text("A3", "A2") + date("B3", "45352") + number("C3", "1E6"))}});
    ImportPlan plan;
    plan.kind = ImportKind::Incidents;
    plan.dateFormat = QStringLiteral("M/d/yyyy"); // for texts; these are dates
    const auto reading = readIncidents(m_path, plan, {});
    VERIFY_RESULT(reading);
    QCOMPARE(reading->incidents.size(), size_t(2));
    QCOMPARE(reading->incidents[0].disclosed->iso(), QStringLiteral("2024-02-29"));
    QCOMPARE(reading->incidents[1].disclosed->iso(), QStringLiteral("2024-03-01"));
    QCOMPARE(double(*reading->incidents[1].affected), 1e6);
}

void TestXlsxTable::harmfulWorkbooksAreRefused_data()
{
    QTest::addColumn<QByteArray>("sheet");
    const QByteArray good = row(2, text("A2", "A") + date("B2", "45351") + number("C2", "5"));
    QTest::newRow("cut in the middle") << kHeader + "<row r='2'><c r='A2'";
    QTest::newRow("rows go back") << kHeader + row(3, "") + good;
    QTest::newRow("column that no sheet has") << kHeader + row(2, text("ZZZ2", "A"));
    QTest::newRow("row that no sheet has") << kHeader + row(4'000'000, text("A4000000", "A"));
    QTest::newRow("a million elements within each other") << QByteArray("<x>").repeated(1'000'000);
    QTest::newRow("unpacks to 500 times its size")
        << kHeader + QByteArray("<row><c/></row>").repeated(900'000);
}

void TestXlsxTable::harmfulWorkbooksAreRefused()
{
    QFETCH(const QByteArray, sheet);
    writeWorkbook(m_path, {{"Scores", sheet}});
    QElapsedTimer timer;
    timer.start();
    VERIFY_ERROR(scores(), UnknownFormat);
    QVERIFY(timer.elapsed() < 5000); // milliseconds
}

void TestXlsxTable::protectedAndOtherFilesAreNamed()
{
    const auto kindOf = [&](const QByteArray& bytes) {
        writeFile(m_path, bytes);
        const auto reading = scores();
        return reading ? QString() : errorId(reading.error().kind);
    };
    const QByteArray container = QByteArrayLiteral("\xD0\xCF\x11\xE0") + QByteArray(508, '\0');
    const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray stream(reinterpret_cast<const char*>(name.utf16()), 2 * name.size());
    QCOMPARE(kindOf(container + stream), QStringLiteral("encrypted"));
    QCOMPARE(kindOf(container + "Workbook"), QStringLiteral("otherSpreadsheet"));
    QCOMPARE(kindOf("PK\x03\x04 and no more"), QStringLiteral("unknownFormat"));
    // A table whose name says something else is read as what it is.
    QCOMPARE(kindOf("customer,date,score\nA,2024-02-29,5\n"), QString());
}

QTEST_GUILESS_MAIN(TestXlsxTable)
#include "tst_xlsxtable.moc"
