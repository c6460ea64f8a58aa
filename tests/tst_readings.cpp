// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoresamples.h"

using namespace trustbilanz;
using namespace trustbilanz::importers;
using namespace trustbilanz::tests;

namespace {
ImportPlan planOf(const char* scale)
{
    ImportPlan plan;
    plan.scale = ScoreScale::fromText(QString::fromLatin1(scale));
    return plan;
}

/// "date: M/d/yyyy settledByRow 21 4/13/2017"
QString stated(const ImportReport& report, const char* what)
{
    for (const Finding& finding : report.detected.findings) {
        if (finding.what == QLatin1String(what))
            return QStringLiteral("%1: %2 %3 %4 %5")
                .arg(finding.column, finding.reading, finding.reason)
                .arg(finding.line)
                .arg(finding.example);
    }
    return {};
}
} // namespace

class TestReadings : public QObject
{
    Q_OBJECT
private slots:
    void answersOnTheirScale_data();
    void answersOnTheirScale();
    void weightIsOutOfNothing();
    void oneRowBehindALongFileContradicts();
    void lateContradictionAsksAgain();
    void serialsAreRefusedWhateverTheFileSays();
    void columnsOfOneFileDiffer();
    void nothingIsStatedOfAnEmptyColumn();
    void dialectsSettleByTheirRows_data();
    void dialectsSettleByTheirRows();

private:
    QTemporaryDir m_folder;
    QString write(const QByteArray& bytes)
    {
        return writeFile(m_folder.filePath(QStringLiteral("file.csv")), bytes);
    }
};

void TestReadings::answersOnTheirScale_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QString>("expected"); // the answer, or the problem
    const auto row = [](const char* cell, const char* scale, const char* expected) {
        QTest::addRow("%s on %s", cell, scale)
            << QString::fromUtf8(cell) << QString::fromLatin1(scale)
            << QString::fromLatin1(expected);
    };
    row("85 %", "0:100", "85");
    row("85,5 %", "0:100", "85.5");
    row("85 %", "1:10", "outOfScale");
    row("85 %", "0:1", "outOfScale");
    row("8 %", "0:10", "outOfScale"); // neither 8 nor .8: nobody declared it
    row("8/10", "1:10", "8");
    row("8/10", "0:10", "8");
    row("4/5", "1:10", "outOfScale");
    row("4 von 5 Sternen", "1:5", "4");
    row("8 Punkte", "1:10", "8");
    row("7,5 pts", "1:10", "7.5");
    row("(3)", "-5:5", "-3");
    row("3-", "-5:5", "-3");
    row("\u22123", "-5:5", "-3");
    row("EUR 1.234,50", "0:5000", "1234.5");
    row("many", "1:10", "unreadableNumber");
}

void TestReadings::answersOnTheirScale()
{
    QFETCH(QString, cell);
    QFETCH(QString, scale);
    const auto reading = read(write("customer;date;score\nC1;2024-01-01;" + cell.toUtf8() + "\n"),
                              planOf(scale.toLatin1()));
    VERIFY_RESULT(reading);
    const auto& problems = reading->report.problems;
    const QString understood = problems.empty() ? QString::number(scoreAt(reading->part.score, 0))
                                                : issueId(problems[0].kind);
    QTEST(understood, "expected");
}

void TestReadings::weightIsOutOfNothing()
{
    ImportPlan plan = planOf("1:10");
    plan.columns = {{QStringLiteral("weight"), QStringLiteral("w")}};
    const auto reading
        = read(write("customer,date,score,w\nC1,2024-01-01,8,1/10\nC2,2024-01-01,8,5 %\n"), plan);
    VERIFY_RESULT(reading);
    QCOMPARE(issuesOf(reading->report),
             (QStringList {QStringLiteral("2 unreadableNumber weight"),
                           QStringLiteral("3 unreadableNumber weight")}));
}

void TestReadings::oneRowBehindALongFileContradicts()
{
    QByteArray text("customer;date;score\n");
    for (int i = 0; i < 60'000; ++i)
        text += "C1;13.04.2024;7,5\n";
    const auto reading = read(write(text + "C2;04/14/2024;8.5\n"), planOf("1:10"));
    VERIFY_RESULT(reading);
    QCOMPARE(issuesOf(reading->report),
             (QStringList {QStringLiteral("60002 unreadableDate date"),
                           QStringLiteral("60002 unreadableNumber score")}));
    QCOMPARE(stated(reading->report, "date"),
             QStringLiteral("date: dd.MM.yyyy mixed 60002 04/14/2024"));
    QCOMPARE(stated(reading->report, "number"), QStringLiteral("score: comma mixed 60002 8.5"));
}

void TestReadings::lateContradictionAsksAgain()
{
    // The first rows settle the comma; a later row proves the point, so 1.234 may be either.
    QByteArray text("customer;date;score\nC1;2024-04-13;7,5\nC1;2024-04-13;1.234\n");
    for (int i = 0; i < 60'000; ++i)
        text += "C1;2024-04-13;7\n";
    VERIFY_RESULT(read(write(text), planOf("0:5000")));
    VERIFY_ERROR(read(write(text + "C2;2024-04-14;8.5\n"), planOf("0:5000")), AmbiguousColumn);
}

void TestReadings::serialsAreRefusedWhateverTheFileSays()
{
    QByteArray text("customer,date,score\n");
    for (int serial = 44'000; serial < 44'100; ++serial)
        text += "C1," + QByteArray::number(serial) + ",5\n";
    VERIFY_ERROR(read(write(text), planOf("1:10")), AmbiguousColumn);
    ImportPlan plan = planOf("1:10");
    plan.dateFormat = QStringLiteral("excel1904");
    const auto reading = read(write(text), plan);
    VERIFY_RESULT(reading);
    QCOMPARE(reading->report.firstDate->iso(), QStringLiteral("2024-06-19"));
    QCOMPARE(stated(reading->report, "date"), QStringLiteral("date: excel1904 declared 0 44000"));
    // Numbers that are no likely dates are no dates.
    const auto others
        = read(write("customer,date,score\nC1,19999,5\nC2,60001,5\n"), planOf("1:10"));
    VERIFY_RESULT(others);
    QCOMPARE(others->report.rejected, 2);
}

void TestReadings::columnsOfOneFileDiffer()
{
    ImportPlan plan = planOf("0:5000");
    plan.columns = {{QStringLiteral("weight"), QStringLiteral("w")}};
    plan.notations[QStringLiteral("w")].decimal = QStringLiteral("comma");
    plan.decimal = QStringLiteral("point");
    const auto reading = read(write("customer;date;score;w\nC1;2024-01-01;1.234;1.234\n"), plan);
    VERIFY_RESULT(reading);
    QCOMPARE(scoreAt(reading->part.score, 0), 1.234);
    QCOMPARE(scoreAt(reading->part.weight, 0), 1234.0);
}

void TestReadings::nothingIsStatedOfAnEmptyColumn()
{
    const auto reading = read(write("customer,date,score\nC1,soon,\nC2,,many\n"), planOf("1:10"));
    VERIFY_RESULT(reading);
    QVERIFY(reading->report.detected.dateFormat.isEmpty());
    QVERIFY(reading->report.detected.decimal.isEmpty());
    QVERIFY(stated(reading->report, "date").isEmpty()
            && stated(reading->report, "number").isEmpty());
}

void TestReadings::dialectsSettleByTheirRows_data()
{
    QTest::addColumn<QString>("expected"); // file with the same answers
    QTest::addColumn<QList<int>>("columns"); // of customer, date and score
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("number");
    const auto row = [](const char* name, const char* expected, QList<int> columns,
                        const char* date, const char* number) {
        QTest::newRow(name) << QString::fromLatin1(expected) << columns << QString::fromLatin1(date)
                            << QString::fromLatin1(number);
    };
    const char* const british = "ba_expected_iso_utf8.csv";
    row("ba_us_dates.csv", british, {0, 1, 2}, "M/d/yyyy settledByRow 21 4/13/2017",
        "point sameEitherWay 0 4");
    row("ba_utf8bom_sepline.csv", british, {0, 1, 2}, "yyyy-MM-dd onlyReading 0 2017-04-01",
        "point sameEitherWay 0 4");
    row("ba_german_excel_cp1252.csv", british, {0, 1, 2}, "dd.MM.yyyy onlyReading 0 01.04.2017",
        "comma onlyReading 0 4,0");
    row("gdpr_german_excel_cp1252.csv", "gdpr_expected_iso_utf8.csv", {0, 4, 2},
        "dd.MM.yyyy onlyReading 0 18.10.2019", "comma onlyReading 0 9.380,00");
}

void TestReadings::dialectsSettleByTheirRows()
{
    SKIP_WITHOUT_SHARED_DATA;
    const QString folder = sharedData() + QStringLiteral("/torture-csv/dialects/");
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QFETCH(QString, expected);
    QFETCH(QList<int>, columns);
    const auto readAs = [&](const QString& path) {
        const QStringList header = preview(path, planOf("0:100000000"))->header;
        ImportPlan plan = planOf("0:100000000");
        plan.columns = {{QStringLiteral("customer"), header[columns[0]]},
                        {QStringLiteral("date"), header[columns[1]]},
                        {QStringLiteral("score"), header[columns[2]]}};
        return read(path, plan);
    };
    // Bytes of one byte each become UTF-8 here: what is asked is how cells are read.
    QByteArray bytes = readFile(folder + name);
    if (name.contains(QLatin1String("cp1252")))
        bytes = QString::fromLatin1(bytes).toUtf8();
    const auto reading = readAs(write(bytes));
    VERIFY_RESULT(reading);
    const auto plain = readAs(folder + expected);
    VERIFY_RESULT(plain);
    QCOMPARE(rowsOf(reading->part), rowsOf(plain->part));
    QVERIFY(reading->part.rows() > 100);
    const auto withoutColumn
        = [](const QString& text) { return text.section(QStringLiteral(": "), 1); };
    QTEST(withoutColumn(stated(reading->report, "date")), "date");
    QTEST(withoutColumn(stated(reading->report, "number")), "number");
}

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
