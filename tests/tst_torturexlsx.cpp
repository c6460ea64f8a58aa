// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/formats.h"
#include "models/importers/xlsxsheet.h"
#include "models/importers/xlsxtable.h"
#include "tests/support.h"

#include <QRegularExpression>

#include <cmath>

using namespace trustbilanz;
using namespace trustbilanz::importers;
using namespace trustbilanz::tests;

namespace {
using Rows = std::vector<QStringList>;

QString folder()
{
    return sharedData() + QStringLiteral("/torture-xlsx/");
}

/// Spreadsheet programs exported these in an encoding of their own: only ASCII is comparable.
QString plain(const QString& text)
{
    QString ascii;
    for (const QChar letter : text)
        ascii += letter.unicode() < 128 && letter != QLatin1Char('?') ? letter : QLatin1Char('_');
    return ascii.simplified();
}

Rows csvRows(const QByteArray& bytes)
{
    Rows rows {{}};
    QString cell;
    bool quoted = false;
    const QString text
        = QString::fromLatin1(bytes).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (sign == QLatin1Char('"') && quoted && i + 1 < text.size() && text[i + 1] == sign)
            cell += text[++i];
        else if (sign == QLatin1Char('"'))
            quoted = !quoted;
        else if (quoted
                 || (sign != QLatin1Char(',') && sign != QLatin1Char('\n')
                     && sign != QLatin1Char('\r')))
            cell += sign;
        else {
            rows.back() += std::exchange(cell, QString());
            if (sign != QLatin1Char(','))
                rows.push_back({});
        }
    }
    rows.back() += cell;
    return rows;
}

/// "$1,234.50", "(12.3)", "50.0%", "1.23E+22" stand for a number as far as they show its digits.
bool showsNumber(QString shown, double number)
{
    const bool isNegative = shown.contains(QLatin1Char('('));
    shown.remove(QRegularExpression(QStringLiteral("[^0-9.E+-]")));
    bool isNumber = false;
    const double value = (isNegative ? -1 : 1) * shown.toDouble(&isNumber);
    const auto digits
        = QRegularExpression(QStringLiteral("\\.(\\d*)")).match(shown).captured(1).size();
    const auto exponent
        = QRegularExpression(QStringLiteral("E([+-]?\\d+)")).match(shown).captured(1).toInt();
    return isNumber && std::abs(value - number) <= 0.5001 * std::pow(10, double(exponent - digits));
}

bool showsDate(const QString& shown, const QString& iso)
{
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    for (const char* format : {"M/d/yy", "M/d/yyyy", "d-MMM-yy", "yyyy-MM-dd"}) {
        if (QLocale::c().toString(date, QString::fromLatin1(format)) == shown)
            return true;
    }
    return false;
}

bool isAlike(const TableCell& cell, const QString& shown)
{
    const bool isError = shown.startsWith(QLatin1Char('#')) && cell.text.isEmpty();
    return isError || plain(cell.text) == plain(shown)
        || (cell.type == TableCell::Type::Number && showsNumber(shown, cell.text.toDouble()))
        || (cell.type == TableCell::Type::Date && showsDate(shown, cell.text));
}

/// All cells of a sheet by row, counted from 0.
std::map<qint64, std::vector<TableCell>> cellsOf(const XlsxWorkbook& book, size_t sheet)
{
    std::map<qint64, std::vector<TableCell>> rows;
    const auto read = readSheet(book, book.sheets[sheet], {}, [&](qint64 row, const auto& cells) {
        rows[row - 1] = cells;
        return true;
    });
    if (!read)
        rows.clear();
    return rows;
}

QStringList unlikeCells(const XlsxWorkbook& book, size_t sheet, const Rows& expected)
{
    QStringList unlike;
    const auto rows = cellsOf(book, sheet);
    for (size_t row = 0; row < expected.size(); ++row) {
        const auto found = rows.find(qint64(row));
        for (qsizetype column = 0; column < expected[row].size(); ++column) {
            const bool isThere = found != rows.end() && size_t(column) < found->second.size();
            const TableCell cell = isThere ? found->second[size_t(column)] : TableCell();
            if (!isAlike(cell, expected[row][column]))
                unlike += QStringLiteral("%1:%2 %3 | %4")
                              .arg(row + 1)
                              .arg(column + 1)
                              .arg(cell.text, expected[row][column]);
        }
    }
    return unlike;
}
/// Cells that the export shows as something that does not tell their value.
struct Unlike {
    const char* file;
    int cells;
    const char* why;
};
constexpr Unlike kUnlike[] = {
    {"formula_stress_test.xlsx.1.csv", 3, "NOW() was computed again, a time shown as 6:09 AM"},
    {"formula_stress_test.xlsx.3.csv", 1, "a number formatted as a date, 0, shown as 0-Jan-00"},
    {"formula_stress_test.xlsx.4.csv", 1, "the version of the program, asked again"},
    {"formula_stress_test.xlsx.7.csv", 2, "RAND() and RANDBETWEEN() were computed again"},
    {"LONumbers.xlsx.0.csv", 229, "numbers shown as years, weekdays, fractions"},
    {"xlsx-stream-d-date-cell.xlsx.0.csv", 2, "a date shown as 12:00 PM, 1.5 days as 36:00:00"},
};

int unlikeExpected(const QString& file)
{
    for (const Unlike& unlike : kUnlike) {
        if (file == QLatin1String(unlike.file))
            return unlike.cells;
    }
    return 0;
}

/// The first line with content that an import would see, with its number, or the refusal.
QString firstLine(const Result<TableText>& table)
{
    if (!table)
        return errorId(table.error().kind) + QLatin1Char(' ') + table.error().detail;
    int number = table->firstLine;
    for (const QByteArray& line : table->csv.split(kTableRowEnd)) {
        if (!line.isEmpty())
            return QStringLiteral("%1: %2").arg(number).arg(QString::fromUtf8(line.left(60)));
        ++number;
    }
    return {};
}
} // namespace

/// Workbooks collected by a spreadsheet library, with the program's own CSV of each sheet.
class TestTortureXlsx : public QObject
{
    Q_OBJECT
private slots:
    void sheets_data();
    void sheets();
    void everyFile_data();
    void everyFile();
    void dateSystems();
};

void TestTortureXlsx::sheets_data()
{
    SKIP_WITHOUT_SHARED_DATA;
    QTest::addColumn<QString>("file");
    const QDir expected(folder() + QStringLiteral("expected_csv_2016"));
    const QRegularExpression ofSheet(QStringLiteral("xlsx\\.\\d+\\.csv$"));
    const QStringList names = expected.entryList(QDir::Files).filter(ofSheet);
    QVERIFY(names.size() > 40);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestTortureXlsx::sheets()
{
    QFETCH(const QString, file);
    const auto book = XlsxWorkbook::open(folder() + file.section(QLatin1Char('.'), 0, -3));
    VERIFY_RESULT(book);
    const size_t sheet = file.section(QLatin1Char('.'), -2, -2).toULong();
    QVERIFY(sheet < book->sheets.size());
    const QByteArray csv = readFile(folder() + QStringLiteral("expected_csv_2016/") + file);
    const QStringList unlike = unlikeCells(*book, sheet, csvRows(csv));
    QVERIFY2(unlike.size() == unlikeExpected(file), qPrintable(unlike.join(QLatin1Char('\n'))));
}

void TestTortureXlsx::everyFile_data()
{
    SKIP_WITHOUT_SHARED_DATA;
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* file, const char* sheet, const char* expected) {
        QTest::addRow("%s %s", file, sheet)
            << QString::fromLatin1(file) << QString::fromUtf8(sheet) << QString::fromUtf8(expected);
    };
    row("1904_1900.ods", "", "otherSpreadsheet 1904_1900.ods");
    row("1904_1900.slk", "", "otherSpreadsheet 1904_1900.slk");
    row("1904_1900.xls", "", "otherSpreadsheet 1904_1900.xls");
    row("1904_1900.xlsx", "", "1: 1,1900-01-01,1900-01-01,1900-01-01");
    row("1904_1900.xml", "", "otherSpreadsheet 1904_1900.xml");
    row("1904_1904.xls", "", "otherSpreadsheet 1904_1904.xls");
    row("1904_1904.xlsx", "", "1: 1,1900-01-01,1904-01-02,1904-01-02");
    row("AutoFilter.xlsx", "",
        "ambiguousSheet No Filter | Just Filter | One Cond | Two Cond | Top10 | Bot10 | Average | "
        "NE | GT | AND Bounding | OR Range");
    row("AutoFilter.xlsx", "Top10", "1: Code,Format,Library,Notes,Importance");
    row("DataTypesFormats.xlsx", "", "1: Date,2020-07-23");
    row("ErrorTypes.xlsx", "", "1: Error,Bang,Que,Non,Val,ErrType,Type,ISERR,ISNA,ErrTypeIsErr");
    row("LONumbers.xlsx", "", "1: General,1,-1.2,12.3,-12.34,123.45,-123.456,1234.567,-1234.56");
    row("RkNumber.xlsx", "", "1: fX100,fInt,sample");
    row("author_snowman.xlsx", "", "fileUnreadable author_snowman.xlsx");
    row("crlf_crlf.xlsx", "", "1: Normal,abc def");
    row("defined_names_unicode.xlsx", "",
        "ambiguousSheet NoContainsJapanese | 日本語のみ | sheet日本語 | 日本語sheet | "
        "sheet日本語sheet");
    row("defined_names_unicode.xlsx", "日本語のみ", "1: NamedDefine");
    row("formula_stress_test.xlsx", "",
        "ambiguousSheet Database | Date | Engineering | Finance | Information | Logical | Lookup | "
        "Math | Statistical | Text");
    row("formula_stress_test.xlsx", "Date", "1: Core");
    row("hyperlink_no_rels.xlsx", "", "1: 23610");
    row("issue.xlsx", "", "1: Pos.,Designation,,Qty.,Unit,Customer code,,,Name,,,,,Type,,T");
    row("large_strings.xlsx", "", "ambiguousSheet Large Strings | Simple | longwordslist");
    row("large_strings.xlsx", "Simple", "1: a,a,aa,aa,aaa,aaa");
    row("merge_cells.xlsx", "", "1: A1:B2,,C1:C2,Separate blocks");
    row("minimal_112.xlsx", "", "1: Sheet,JS");
    row("mixed_sheets.xlsx", "", "ambiguousSheet survey | choices | settings");
    row("mixed_sheets.xlsx", "choices", "1: list_name,value,label");
    row("number_format_entities.xlsx", "", "1: 12345.6789");
    row("phonetic_text.xlsx", "", "1: 漢字");
    row("rich_text_stress.xlsx", "", "1: normal,\"this text is normal, sure enough\"");
    row("sheet_visibility.xlsx", "", "1: v,i,s,i,b,l,e");
    row("sheet_visibility.xlsx", "hidden", "1: H,i,d,d,e,n");
    row("sheet_visibility_strict.xlsx", "", "1: v,i,s,i,b,l,e");
    row("smart_tags_2007.xlsx", "", "1: fuzzy whuzzy,2014-06-06");
    row("text_and_numbers.xlsx", "", "1: English,Hello,World");
    row("write.xlsx", "", "1: 1,2,3");
    row("wtf_path.xlsx", "", "1: 1,200,3"); // B1 shows 200%
    row("xlsx-stream-d-date-cell.xlsx", "", "1: String,てすと,\"&'\"\";<>\",&amp;");
}

void TestTortureXlsx::everyFile()
{
    QFETCH(const QString, file);
    QFETCH(const QString, sheet);
    QFETCH(const QString, expected);
    ImportPlan plan;
    plan.sheet = sheet;
    const QString path = folder() + file;
    auto source = Source::open(path);
    VERIFY_RESULT(source);
    const Result<TableText> table = formatOf(*source, plan).and_then([&](Format format) {
        return format == Format::Xlsx ? readXlsxTable(path, plan)
                                      : failure(Error::Kind::Internal, QString());
    });
    QCOMPARE(firstLine(table).remove(folder()), expected);
}

/// Day 1 is 1 January 1900 in the one system, and 2 January 1904 in the other.
void TestTortureXlsx::dateSystems()
{
    SKIP_WITHOUT_SHARED_DATA;
    const QDate first1904(1904, 1, 1);
    const auto rows1904
        = cellsOf(*XlsxWorkbook::open(folder() + QStringLiteral("1904_1904.xlsx")), 0);
    const auto rows1900
        = cellsOf(*XlsxWorkbook::open(folder() + QStringLiteral("1904_1900.xlsx")), 0);
    QCOMPARE(rows1904.size(), size_t(5));
    for (const auto& [row, cells] : rows1904) {
        const int day = cells.at(0).text.toInt();
        QCOMPARE(cells.at(2).text, first1904.addDays(day).toString(Qt::ISODate));
        // As the program shows them; it counts a 29 February in 1900.
        const QDate known = QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
        QCOMPARE(rows1900.at(row).at(2).text, known.toString(Qt::ISODate));
    }
}

QTEST_GUILESS_MAIN(TestTortureXlsx)
#include "tst_torturexlsx.moc"
