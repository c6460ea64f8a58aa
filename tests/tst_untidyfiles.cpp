// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoresamples.h"
#include "tests/workbook.h"

using namespace trustbilanz;
using namespace trustbilanz::importers;
using namespace trustbilanz::tests;

namespace {
const QByteArray kHeader = "customer,date,score,region\n";

/// More rows than the part of a file from which its encoding is told.
QByteArray manyRows()
{
    QByteArray rows;
    for (int i = 0; rows.size() < 300 * 1024; ++i)
        rows += 'C' + QByteArray::number(i) + ",2024-01-05,5,Nord\n";
    return rows;
}

QByteArray text(const char* cell, const char* content)
{
    return QByteArray("<c r='") + cell + "' t='inlineStr'><is><t>" + content + "</t></is></c>";
}

QByteArray date(const char* cell, const char* serial)
{
    return QByteArray("<c r='") + cell + "' s='1'><v>" + serial + "</v></c>";
}

QByteArray number(const char* cell, const char* content)
{
    return QByteArray("<c r='") + cell + "'><v>" + content + "</v></c>";
}

QByteArray row(int number, const QByteArray& cells)
{
    return "<row r='" + QByteArray::number(number) + "'>" + cells + "</row>";
}

const QByteArray kNames = row(1, text("A1", "customer") + text("B1", "date") + text("C1", "score"));

bool hasFinding(const ImportReport& report, const char* reason)
{
    return std::ranges::any_of(report.detected.findings, [&](const Finding& finding) {
        return finding.reason == QLatin1String(reason);
    });
}
} // namespace

/// Files as people have them: read where they have one meaning, else refused with what helps.
class TestUntidyFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Result<ScoreReading> scores(const QByteArray& bytes, const char* name = "file.csv",
                                ImportPlan plan = {})
    {
        plan.scale = ScoreScale {0, 10, false};
        return readScores(writeFile(path(name), bytes), plan, plainPseudonym);
    }

private slots:
    void lettersBehindTheFirstPart_data()
    {
        QTest::addColumn<QByteArray>("region");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("Windows-1252") << QByteArray("S\xFC"
                                                    "d")
                                      << QStringLiteral("windows-1252");
        QTest::newRow("UTF-8") << QByteArray("S\xC3\xBC"
                                             "d")
                               << QStringLiteral("utf-8");
    }

    void lettersBehindTheFirstPart()
    {
        QFETCH(QByteArray, region);
        ImportPlan plan;
        plan.segments = {{QStringLiteral("region"), QStringLiteral("region")}};
        const QByteArray csv
            = kHeader + manyRows() + "X,2024-01-06,5," + region + "\nY,2024-01-06,6,West\n";
        const auto reading = scores(csv, "file.csv", plan);
        VERIFY_RESULT(reading);
        QCOMPARE(issuesOf(reading->report), QStringList());
        QTEST(reading->report.detected.encoding, "encoding");
        QCOMPARE(rowsOf(reading->part).last(), QStringLiteral("Y 2024-01-06 6 West"));
        QCOMPARE(segmentAt(reading->part, 0, reading->part.rows() - 2),
                 QString::fromUtf8("S\xC3\xBC"
                                   "d"));
    }

    void lettersBehindTheFirstPartOfAPreview()
    {
        ImportPlan plan;
        plan.scale = ScoreScale {0, 10, false};
        plan.segments = {{QStringLiteral("region"), QStringLiteral("region")}};
        const auto shown = preview(writeFile(path("file.csv"),
                                             kHeader + manyRows()
                                                 + "X,2024-01-06,5,S\xFC"
                                                   "d\n"),
                                   plan);
        VERIFY_RESULT(shown);
        QVERIFY(shown->problems.empty());
        QCOMPARE(shown->detected.encoding, QStringLiteral("windows-1252"));
        plan.encoding = QStringLiteral("utf-8"); // what is declared stays
        QCOMPARE(preview(path("file.csv"), plan)->problems.size(), size_t(1));
    }

    void separatorAtTheEndOfEveryRow()
    {
        const auto reading = scores("customer,date,score\nA,2024-01-05,5,\nB,2024-01-05,6, \n");
        VERIFY_RESULT(reading);
        QCOMPARE(
            rowsOf(reading->part),
            (QStringList {QStringLiteral("A 2024-01-05 5"), QStringLiteral("B 2024-01-05 6")}));
        QVERIFY(hasFinding(reading->report, "emptyAtEnd"));
    }

    void cellsWithoutNameAreNotLost_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("rejected");
        QTest::newRow("one is filled") << QByteArray("A,2024-01-05,5,\nB,2024-01-05,6,7\n") << 2;
        QTest::newRow("one has none") << QByteArray("A,2024-01-05,5,\nB,2024-01-05,6\n") << 1;
        QTest::newRow("two of them") << QByteArray("A,2024-01-05,5,,\nB,2024-01-05,6,,\n") << 2;
    }

    void cellsWithoutNameAreNotLost()
    {
        QFETCH(QByteArray, rows);
        const auto reading = scores("customer,date,score\n" + rows);
        VERIFY_RESULT(reading);
        QTEST(int(reading->report.rejected), "rejected");
        QVERIFY(!hasFinding(reading->report, "emptyAtEnd"));
    }

    void fileWithoutNames()
    {
        const QByteArray rows = "C0,2024-01-01,1\nC1,2024-01-02,2\n";
        const auto refused = scores(rows);
        VERIFY_ERROR(refused, MissingColumn);
        QVERIFY(refused.error().reason == Error::Reason::DataAsNames);
        QCOMPARE(refused.error().line, 1);
        // Not even where the first row is taken for names by the plan.
        ImportPlan plan;
        plan.columns = {{QStringLiteral("customer"), QStringLiteral("C0")},
                        {QStringLiteral("date"), QStringLiteral("2024-01-01")},
                        {QStringLiteral("score"), QStringLiteral("1")}};
        VERIFY_ERROR(scores(rows, "file.csv", plan), MissingColumn);
        plan.headerRow = 0;
        plan.columns = {{QStringLiteral("customer"), QStringLiteral("1")},
                        {QStringLiteral("date"), QStringLiteral("2")},
                        {QStringLiteral("score"), QStringLiteral("3")}};
        QCOMPARE(scores(rows, "file.csv", plan)->part.rows(), size_t(2));
    }

    void datesAmongNames()
    {
        // A wide table has dates as names, and names that are known.
        VERIFY_RESULT(scores("customer,date,score,2024-01-05\nA,2024-01-05,5,1\n"));
    }

    void twoColumnsOfOneName()
    {
        const auto refused = scores("customer,date,score,score\nA,2024-01-05,5,6\n");
        VERIFY_ERROR(refused, AmbiguousColumn);
        QVERIFY(refused.error().reason == Error::Reason::SameName);
        QCOMPARE(refused.error().detail, QStringLiteral("score"));
    }

    void idsOfOtherFormatsStayApart()
    {
        const auto reading
            = scores("[{\"customer\":\"A B\",\"date\":\"2024-01-05\",\"score\":5},"
                     "{\"customer\":\"A\\nB\",\"date\":\"2024-01-05\",\"score\":6},"
                     "{\"customer\":\"A\\u0000B\",\"date\":\"2024-01-05\",\"score\":7},"
                     "{\"customer\":\"A, \\\"B\\\"\",\"date\":\"2024-01-05\",\"score\":8}]",
                     "file.json");
        VERIFY_RESULT(reading);
        QCOMPARE(
            rowsOf(reading->part),
            (QStringList {QStringLiteral("A B 2024-01-05 5"), QStringLiteral("A\nB 2024-01-05 6"),
                          QStringLiteral("A, \"B\" 2024-01-05 8")}));
        QCOMPARE(issuesOf(reading->report), QStringList(QStringLiteral("3 invalidEncoding")));
        const auto table = scores("customer,date,score\n\"A\nB\",2024-01-05,6\n");
        QCOMPARE(customerAt(table->part, 0), customerAt(reading->part, 1));
    }

    void datesAndTextsInOneColumn()
    {
        // 45351 is 29 February 2024; the texts alone tell days from months.
        writeWorkbook(
            path("dates.xlsx"),
            {{"Scores",
              kNames + row(2, text("A2", "A") + date("B2", "45351") + number("C2", "5"))
                  + row(3, text("A3", "B") + text("B3", "13.02.2024") + number("C3", "6"))
                  + row(4, text("A4", "C") + text("B4", "03.02.2024") + number("C4", "7"))}});
        ImportPlan plan;
        plan.scale = ScoreScale {0, 10, false};
        const auto reading = readScores(path("dates.xlsx"), plan, plainPseudonym);
        VERIFY_RESULT(reading);
        QCOMPARE(rowsOf(reading->part),
                 (QStringList {QStringLiteral("C 2024-02-03 7"), QStringLiteral("B 2024-02-13 6"),
                               QStringLiteral("A 2024-02-29 5")}));
        plan.dateFormat = QStringLiteral("M/d/yyyy"); // of the texts
        QCOMPARE(readScores(path("dates.xlsx"), plan, plainPseudonym)->report.rejected, 2);
    }

    void onlyAHiddenSheet()
    {
        Workbook book {{"Data", kNames + row(2, text("A2", "A"))}};
        book.hidden = 0;
        writeWorkbook(path("hidden.xlsx"), book);
        const auto refused = readScores(path("hidden.xlsx"), usualPlan(), plainPseudonym);
        VERIFY_ERROR(refused, AmbiguousSheet);
        QVERIFY(refused.error().reason == Error::Reason::OnlyHiddenSheets);
        QCOMPARE(refused.error().detail, QStringLiteral("Data"));
    }

    void refusalsThatSayWhatHelps()
    {
        const auto deep = scores("{\"meta\":{\"x\":1},\"data\":{\"items\":[{\"customer\":\"A\","
                                 "\"date\":\"2024-01-05\",\"score\":5}]}}",
                                 "deep.json");
        VERIFY_ERROR(deep, BadOption);
        QCOMPARE(deep.error().detail, QStringLiteral("--json-path data.items"));
        ImportPlan plan;
        plan.jsonPath = QStringLiteral("data.items");
        VERIFY_RESULT(scores(readFile(path("deep.json")), "deep.json", plan));
        QByteArray cyrillic; // "клиент" in UTF-16 without a mark: few zero bytes
        for (int i = 0; i < 50; ++i)
            cyrillic += QByteArray("\x3A\x04\x3B\x04\x38\x04\x35\x04\x3D\x04\x42\x04\x0A\x00", 14);
        QVERIFY(scores(cyrillic).error().reason == Error::Reason::ZeroBytes);
        const auto folder = readScores(m_folder.path(), usualPlan(), plainPseudonym);
        VERIFY_ERROR(folder, FileUnreadable);
        QVERIFY(folder.error().reason == Error::Reason::Folder);
    }
};

QTEST_GUILESS_MAIN(TestUntidyFiles)
#include "tst_untidyfiles.moc"
