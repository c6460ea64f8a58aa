// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/csvtables.h"
#include "tests/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
QString folder(const char* name)
{
    return sharedData() + QStringLiteral("/torture-csv/") + QString::fromLatin1(name);
}

/// Some copies of the collection went through a tool that changed line ends.
QString withLineFeeds(QString cell)
{
    return cell.remove(QLatin1Char('\r'));
}

/// A file whose cells all stand in quotes, one row a line, read without our reader.
std::vector<QStringList> cleanRows(const QString& path)
{
    std::vector<QStringList> rows;
    for (const QByteArray& line : readFile(path).split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (text.isEmpty())
            continue;
        QStringList cells = text.mid(1, text.size() - 2).split(QStringLiteral("\",\""));
        rows.push_back(cells.replaceInStrings(QStringLiteral("\"\""), QStringLiteral("\"")));
    }
    return rows;
}

/// Where the read rows are not the clean ones: "refused 6" for a row that no import would take,
/// "differs 7" for one that it would. Rows are told by their physical line.
QString comparedWith(const std::vector<QStringList>& clean, const CsvTable& table)
{
    QStringList differences;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const qint64 line = table.lines[i];
        QStringList cells = table.rows[i];
        for (QString& cell : cells)
            cell = cell.trimmed();
        if (!table.damage[i].isEmpty() || cells.size() != table.header.size())
            differences += QStringLiteral("refused %1").arg(line);
        else if (line > qint64(clean.size()) || cells != clean[size_t(line - 1)])
            differences += QStringLiteral("differs %1").arg(line);
    }
    return differences.join(QStringLiteral(", "));
}
} // namespace

/// Published collections of damaged and unusual CSV files, each with what must become of it.
class TestTortureCsv : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void spectrum_data();
    void spectrum();
    void coordinates();
    void lint_data();
    void lint();
    void portugueseInLatin1();
    void pollock_data();
    void pollock();
    void tablesBelowEachOther();
    void blanksAsDelimiter();
    void fileWithoutAnything();
    void realWorld_data();
    void realWorld();
    void titleAboveWaterConsumption();
};

void TestTortureCsv::initTestCase()
{
    SKIP_WITHOUT_SHARED_DATA;
}

void TestTortureCsv::spectrum_data()
{
    QTest::addColumn<QString>("name");
    const QDir csvs(folder("csv-spectrum/csvs"));
    for (const QFileInfo& file : csvs.entryInfoList({QStringLiteral("*.csv")})) {
        if (file.baseName() != QLatin1String("location_coordinates"))
            QTest::newRow(qPrintable(file.baseName())) << file.baseName();
    }
}

void TestTortureCsv::spectrum()
{
    QFETCH(QString, name);
    const auto table = readTable(folder("csv-spectrum/csvs/") + name + QStringLiteral(".csv"));
    VERIFY_RESULT(table);
    const QJsonArray expected = QJsonDocument::fromJson(readFile(folder("csv-spectrum/json/") + name
                                                                 + QStringLiteral(".json")))
                                    .array();
    QCOMPARE(qsizetype(table->rows.size()), expected.size());
    for (qsizetype row = 0; row < expected.size(); ++row) {
        const QJsonObject cells = expected[row].toObject();
        QCOMPARE(table->rows[size_t(row)].size(), cells.size());
        for (qsizetype column = 0; column < table->header.size(); ++column) {
            QCOMPARE(withLineFeeds(table->rows[size_t(row)][column]),
                     withLineFeeds(cells[table->header[column]].toString()));
        }
    }
}

/// Its expectation speaks of another telephone number, in the bytes of another encoding.
void TestTortureCsv::coordinates()
{
    const auto table = readTable(folder("csv-spectrum/csvs/location_coordinates.csv"));
    VERIFY_RESULT(table);
    QCOMPARE(flat(table->rows),
             QStringLiteral("2095257564|37\uFFFD36'37.8\"N 121\uFFFD2'17.9\"W|Modesto|Stanislaus"));
}

void TestTortureCsv::lint_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char* name, const char* header, const char* rows) {
        QTest::newRow(name) << QString::fromLatin1(header) << QString::fromLatin1(rows);
    };
    const char* const some = "Biff|Baff|Boff/Qux|Teaspoon|Doge";
    const char* const many = "1|2|3/3|2|1/1|2|3/3|2|1/1|2|3/3|2|1";
    row("cr-line-endings.csv", "Foo|Bar|Baz", some);
    row("crlf-line-endings.csv", "Foo|Bsr|Baz", some);
    row("lf-line-endings.csv", "Foo|Bsr|Baz", some);
    row("inconsistent-line-endings.csv", "Foo|Bsr|Baz", some);
    row("inconsistent-line-endings-unquoted.csv", "Foo|Bsr|Baz", some);
    row("title-row.csv", "Foo|Bsr|Baz", some);
    row("windows-line-endings.csv", "a|b|c", "d|e|f");
    row("valid.csv", "Foo|Bar|Baz", "1|2|3/3|2|1");
    row("valid_many_rows.csv", "Foo|Bar|Baz", many);
    row("white_space_in_filename.csv", "Foo|Bar|Baz", "1|2|3/3|2|1");
    // What stands behind a closing quote is kept.
    row("invalid_many_rows.csv", "Foo|Bar|Baz",
        "1|2|3/3|2|1/1|2|3 \"/3|two|1/1|2|3/3|2|1/3|2|1/3|2|1/||/3|2|1");
}

void TestTortureCsv::lint()
{
    const auto table = readTable(folder("csvlint/") + QString::fromLatin1(QTest::currentDataTag()));
    VERIFY_RESULT(table);
    QTEST(table->header.join(QLatin1Char('|')), "header");
    QTEST(flat(table->rows), "rows");
}

void TestTortureCsv::portugueseInLatin1()
{
    const auto table = readTable(folder("csvlint/invalid-byte-sequence.csv"));
    VERIFY_RESULT(table);
    QCOMPARE(found(table->detected, "encoding"), QStringLiteral("windows-1252 (plausibleLetters)"));
    QCOMPARE(table->header[2], QString::fromUtf8("Histórico"));
    QCOMPARE(table->header[4], QString::fromUtf8("Número do documento"));
    QVERIFY(table->rows[1][2].startsWith(QString::fromUtf8("Transferência")));
    QCOMPARE(table->rows.size(), size_t(23));
}

void TestTortureCsv::pollock_data()
{
    QTest::addColumn<QString>("differences");
    QTest::addColumn<int>("rows");
    const auto row = [](const char* name, const char* differences, int rows) {
        QTest::newRow(name) << QString::fromLatin1(differences) << rows;
    };
    row("source.csv", "", 83);
    row("file_double_trailing_newline.csv", "", 83);
    row("file_escape_char_0x5C.csv", "", 83);
    row("file_field_delimiter_0x2C_0x20.csv", "", 83);
    row("file_field_delimiter_0x3B.csv", "", 83);
    row("file_header_only.csv", "", 0);
    row("file_no_trailing_newline.csv", "", 83);
    row("file_one_data_row.csv", "", 1);
    row("file_record_delimiter_0xA.csv", "", 83);
    row("file_record_delimiter_0xD.csv", "", 83);
    // Bare apostrophes inside cells in apostrophes: what stands behind one is kept without it, or
    // its commas make the row ragged.
    row("file_quotation_char_0x27.csv",
        "differs 3, differs 5, refused 7, refused 8, refused 10, differs 11, refused 13, "
        "differs 16, refused 19, refused 20, refused 21, refused 22, refused 23, refused 25, "
        "refused 36, refused 40, refused 41, refused 42, refused 43, differs 47, refused 50, "
        "differs 51, refused 57, differs 59, differs 66, refused 67, differs 68, refused 69, "
        "refused 70, refused 73, refused 76, differs 77, differs 79, refused 84",
        83);
    // One damaged row each. A lone quote at the start of a last cell takes the next line with it;
    // a quote that is doubled at a cell's start, and a delimiter lost before a cell that holds
    // another one, leave a row of the right size.
    row("row_extra_quote55_col4.csv", "refused 56", 83);
    row("row_extra_quote59_col4.csv", "refused 60", 83);
    row("row_extra_quote59_col7.csv", "differs 60", 83);
    row("row_extra_quote5_col3.csv", "refused 6", 83);
    row("row_extra_quote60_col5.csv", "refused 61", 83);
    row("row_extra_quote61_col8.csv", "refused 62", 82);
    row("row_extra_quote65_col0.csv", "refused 66", 83);
    row("row_extra_quote72_col6.csv", "refused 73", 83);
    row("row_extra_quote80_col4.csv", "differs 81", 83);
    row("row_extra_quote82_col7.csv", "differs 83", 83);
    row("row_extra_quote9_col1.csv", "refused 10", 83);
    row("row_field_delimiter_41_0x20.csv", "refused 42", 83);
    row("row_field_delimiter_51_0x20.csv", "refused 52", 83);
    row("row_less_sep_row12_col8.csv", "refused 13", 83);
    row("row_less_sep_row17_col4.csv", "refused 18", 83);
    row("row_less_sep_row18_col2.csv", "refused 19", 83);
    row("row_less_sep_row20_col5.csv", "differs 21", 83);
    row("row_less_sep_row20_col7.csv", "refused 21", 83);
    row("row_less_sep_row29_col4.csv", "refused 30", 83);
    row("row_less_sep_row34_col7.csv", "refused 35", 83);
    row("row_less_sep_row43_col8.csv", "refused 44", 83);
    row("row_less_sep_row48_col3.csv", "refused 49", 83);
    row("row_less_sep_row52_col7.csv", "refused 53", 83);
    row("row_less_sep_row55_col8.csv", "refused 56", 83);
    row("row_less_sep_row56_col8.csv", "refused 57", 83);
    row("row_less_sep_row61_col4.csv", "refused 62", 83);
    row("row_less_sep_row63_col5.csv", "refused 64", 83);
    row("row_less_sep_row67_col1.csv", "refused 68", 83);
    row("row_less_sep_row70_col6.csv", "refused 71", 83);
    row("row_less_sep_row73_col2.csv", "refused 74", 83);
    row("row_more_sep_row15_col3.csv", "refused 16", 83);
    row("row_more_sep_row27_col6.csv", "refused 28", 83);
    row("row_more_sep_row29_col5.csv", "refused 30", 83);
    row("row_more_sep_row29_col7.csv", "refused 30", 83);
    row("row_more_sep_row49_col8.csv", "refused 50", 83);
    row("row_more_sep_row69_col6.csv", "refused 70", 83);
    row("row_more_sep_row76_col5.csv", "refused 77", 83);
    row("row_more_sep_row7_col4.csv", "refused 8", 83);
    row("row_more_sep_row81_col6.csv", "refused 82", 83);
    row("row_more_sep_row9_col6.csv", "refused 10", 83);
}

void TestTortureCsv::pollock()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto table = readTable(folder("pollock/csv/") + name);
    VERIFY_RESULT(table);
    QTEST(comparedWith(cleanRows(folder("pollock/clean/") + name), *table), "differences");
    QTEST(int(table->rows.size()), "rows");
}

/// A table, and another one below it: the first is read. Rows of the second are refused where it
/// has another size; with the same size nothing tells it from data.
void TestTortureCsv::tablesBelowEachOther()
{
    for (const char* name : {"file_multitable_more.csv", "file_multitable_same.csv"}) {
        const auto table = readTable(folder("pollock/csv/") + QString::fromLatin1(name));
        VERIFY_RESULT(table);
        QCOMPARE(table->rows.size(), size_t(166));
        const QStringList differences
            = comparedWith(cleanRows(folder("pollock/clean/source.csv")), *table)
                  .split(QStringLiteral(", "));
        const bool isSame = QLatin1String(name).contains(QLatin1String("same"));
        QCOMPARE(differences.size(), 83);
        QCOMPARE(differences.front(),
                 isSame ? QStringLiteral("differs 85") : QStringLiteral("refused 85"));
        QCOMPARE(differences.filter(QStringLiteral("refused")).size(), isSame ? 0 : 83);
    }
}

/// Blanks between columns are no delimiter unless the user says so.
void TestTortureCsv::blanksAsDelimiter()
{
    const QString path = folder("pollock/csv/file_field_delimiter_0x20.csv");
    const auto oneColumn = readTable(path);
    VERIFY_RESULT(oneColumn);
    QCOMPARE(oneColumn->header.size(), 1);
    ImportPlan plan;
    plan.delimiter = QStringLiteral(" ");
    const auto table = readTable(path, plan);
    VERIFY_RESULT(table);
    const std::vector<QStringList> clean
        = cleanRows(folder("pollock/clean/file_field_delimiter_0x20.csv"));
    QCOMPARE(table->header, clean.front());
    // Rows with bare words are refused; the others have every cell in its place.
    int wholeRows = 0;
    for (size_t i = 0; i < table->rows.size(); ++i) {
        if (table->rows[i].size() != table->header.size())
            continue;
        QCOMPARE(table->rows[i], clean[i + 1]);
        ++wholeRows;
    }
    QVERIFY(wholeRows > 20);
}

void TestTortureCsv::fileWithoutAnything()
{
    VERIFY_ERROR(readTable(folder("pollock/csv/file_no_payload.csv")), FileUnreadable);
}

void TestTortureCsv::realWorld_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("Kokad pollen.csv") << 69;
    QTest::newRow("erionite.csv") << 18;
    QTest::newRow("wairakite-dh.csv") << 33;
}

void TestTortureCsv::realWorld()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto table = readTable(folder("real-world/csv/") + name);
    VERIFY_RESULT(table);
    QTEST(int(table->rows.size()), "rows");
    QStringList expected;
    for (const QByteArray& line :
         readFile(folder("real-world/clean/") + name).trimmed().split('\n'))
        expected += QString::fromUtf8(line)
                        .remove(QLatin1Char('\r'))
                        .replace(QLatin1Char(','), QLatin1Char('|'));
    QCOMPARE(table->header.join(QLatin1Char('|')), expected.takeFirst());
    QCOMPARE(flat(table->rows), expected.join(QLatin1Char('/')));
}

void TestTortureCsv::titleAboveWaterConsumption()
{
    const auto table
        = readTable(folder("real-world/csv/Sustainability_-_Water_consumption_P_56.csv"));
    VERIFY_RESULT(table);
    QCOMPARE(found(table->detected, "header"), QStringLiteral("2 (belowTitles)"));
    QCOMPARE(table->header.last(), QString::fromUtf8("Total expenditure (£k)"));
    QCOMPARE(flat(table->rows), QStringLiteral("44,761|13.9|68"));
}

QTEST_GUILESS_MAIN(TestTortureCsv)
#include "tst_torturecsv.moc"
