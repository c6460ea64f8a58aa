// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/xlsxsheet.h"
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
    for (const QChar letter : text.simplified())
        ascii += letter.unicode() < 128 && letter != QLatin1Char('?') ? letter : QLatin1Char('_');
    return ascii;
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
    const double scale = shown.contains(QLatin1Char('%')) ? 100 : 1;
    shown.remove(QRegularExpression(QStringLiteral("[^0-9.E+-]")));
    bool isNumber = false;
    const double value = (isNegative ? -1 : 1) * shown.toDouble(&isNumber);
    const auto digits
        = QRegularExpression(QStringLiteral("\\.(\\d*)")).match(shown).captured(1).size();
    const auto exponent
        = QRegularExpression(QStringLiteral("E([+-]?\\d+)")).match(shown).captured(1).toInt();
    return isNumber
        && std::abs(value - number * scale) <= 0.5001 * std::pow(10, double(exponent - digits));
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
} // namespace

class TestTortureXlsx : public QObject
{
    Q_OBJECT
private slots:
    void sheets_data();
    void sheets();
};

void TestTortureXlsx::sheets_data()
{
    SKIP_WITHOUT_SHARED_DATA;
    QTest::addColumn<QString>("file");
    const QDir expected(folder() + QStringLiteral("expected_csv_2016"));
    for (const QString& name : expected.entryList({QStringLiteral("*.xlsx.*.csv")}, QDir::Files)) {
        if (!name.contains(QLatin1String(".xml.")))
            QTest::newRow(qPrintable(name)) << name;
    }
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
    if (!unlike.isEmpty())
        QFAIL(qPrintable(QString::number(unlike.size()) + QLatin1Char('\n')
                         + unlike.mid(0, 12).join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestTortureXlsx)
#include "tst_torturexlsx.moc"
