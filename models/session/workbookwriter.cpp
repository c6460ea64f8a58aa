// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/workbookwriter.h"

#include "models/importers/zipfile.h"

#include <QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace trustbilanz::session {

namespace {
constexpr qint64 kRowsInMemory = 50'000;
constexpr qsizetype kMostTextUnits = 32'767; ///< UTF-16 units of a cell, a limit of the format
constexpr qsizetype kNarrowest = 9; ///< characters of a column
constexpr qsizetype kWidest = 60;
constexpr qsizetype kDateWidth = 11;
constexpr int kEpochSerial = 25'569; ///< 1970-01-01 as Excel counts days
constexpr int kFirstSerial = 61; ///< 1900-03-01: before it Excel's calendar has a day too many
constexpr qsizetype kBlock = 256 * 1024;

/// How numbers look: number formats of the file, which are the same in every language.
constexpr std::array<const char*, 10> kLooks {"General",        "#,##0",     "#,##0.0", "#,##0.00",
                                              "#,##0.000",      "0%",        "0.0%",    "0.00%",
                                              "yyyy\\-mm\\-dd", "mmm\\ yyyy"};
constexpr size_t kGeneral = 0;
constexpr size_t kFirstDecimals = 1;
constexpr size_t kFirstPercent = 5;
constexpr size_t kDay = 8;
constexpr size_t kMonth = 9;
constexpr int kMostDecimals = 3;
constexpr int kMostPercentDecimals = 2;

/// A formatted cell is empty, or begins with this or the number of its look; a number follows as
/// the bytes of a double.
constexpr char kText = 't';

QByteArray numeric(double value, size_t look)
{
    QByteArray cell(1 + qsizetype(sizeof value), Qt::Uninitialized);
    cell[0] = char(look);
    std::memcpy(cell.data() + 1, &value, sizeof value);
    return cell;
}

/// Excel forbids some characters in the name of a sheet, apostrophes at its ends, and more than 31
/// characters.
QByteArray sheetName(const QString& title)
{
    static const QString forbidden = QStringLiteral("[]:*?/\\");
    QString name;
    for (const QChar letter : title)
        name += forbidden.contains(letter) || letter.unicode() < 0x20 ? QLatin1Char(' ') : letter;
    name = name.simplified().left(LXW_SHEETNAME_MAX);
    while (!name.isEmpty() && (name.back() == QLatin1Char('\'') || name.back().isHighSurrogate()))
        name.chop(1);
    while (name.startsWith(QLatin1Char('\'')))
        name.remove(0, 1);
    return name.trimmed().toUtf8();
}

/// A moment of which a build or a test says that it is now; 0 lets the library take the time.
time_t creationTime()
{
    bool known = false;
    const qlonglong seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&known);
    return known && seconds > 0 ? time_t(seconds) : 0;
}

/// How often `word` stands in a part of the workbook; -1 when it does not end as it should.
qint64 countIn(const importers::ZipFile& archive, const QString& part, const QByteArray& word,
               const QByteArray& ending)
{
    const auto device = archive.read(part);
    if (!device)
        return -1;
    QByteArray rest;
    qint64 found = 0;
    for (QByteArray block = (*device)->read(kBlock); !block.isEmpty();
         block = (*device)->read(kBlock)) {
        const QByteArray text = rest + block;
        found += text.count(word) - rest.count(word);
        rest = text.right(std::max(word.size() - 1, ending.size()));
    }
    return rest.endsWith(ending) ? found : -1;
}

/// The library notices a full disk only at some of its writes.
bool isComplete(const QString& path, qint64 rows)
{
    const auto archive = importers::ZipFile::open(path);
    if (!archive)
        return false;
    const QString texts = QStringLiteral("xl/sharedStrings.xml");
    return countIn(*archive, QStringLiteral("xl/worksheets/sheet1.xml"), "<row ", "</worksheet>")
        == rows
        && (!archive->contains(texts) || countIn(*archive, texts, "<si>", "</sst>") >= 0);
}
} // namespace

WorkbookWriter::WorkbookWriter(OutputFile& output, const QString& title, qint64 expectedRows)
    : m_output(output)
    , m_looks(kLooks.size())
{
    QByteArray folder = QFile::encodeName(QFileInfo(output.temporaryPath()).absolutePath());
    lxw_workbook_options options {};
    options.constant_memory = expectedRows > kRowsInMemory;
    options.tmpdir = folder.data(); // personal data stays where it is to go
    options.use_zip64 = LXW_FALSE;
    const QByteArray path = QFile::encodeName(output.temporaryPath());
    m_workbook = workbook_new_opt(path.constData(), &options);
    if (!m_workbook)
        return;
    lxw_doc_properties properties {};
    properties.created = creationTime();
    workbook_set_properties(m_workbook, &properties);
    m_bold = workbook_add_format(m_workbook);
    format_set_bold(m_bold);
    const QByteArray name = sheetName(title);
    m_sheet = workbook_add_worksheet(m_workbook, name.isEmpty() ? nullptr : name.constData());
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

Result<void> WorkbookWriter::begin(const QStringList& columns)
{
    if (!isOpen())
        return failure(Error::Kind::NoSpace, m_output.path());
    for (const QString& column : columns) {
        const QByteArray title = column.toUtf8();
        m_failed |= worksheet_write_string(m_sheet, 0, lxw_col_t(m_widths.size()),
                                           title.constData(), m_bold)
            != LXW_NO_ERROR;
        m_widths.push_back(std::max(column.size() + 2, kNarrowest));
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_filledRows = columns.isEmpty() ? 0 : 1;
    return {};
}

QByteArray WorkbookWriter::textCell(const QString& value) const
{
    return value.isEmpty() ? QByteArray() : kText + value.left(kMostTextUnits).toUtf8();
}

QByteArray WorkbookWriter::numberCell(std::optional<double> value) const
{
    return value && std::isfinite(*value) ? numeric(*value, kGeneral) : QByteArray();
}

/// Doubles hold every whole number up to 2^53, more than any count here.
QByteArray WorkbookWriter::wholeCell(std::optional<qint64> value) const
{
    return value ? numeric(double(*value), kGeneral) : QByteArray();
}

QByteArray WorkbookWriter::roundedCell(std::optional<double> value, Digits digits) const
{
    if (!value || !std::isfinite(*value))
        return {};
    return numeric(digits.rounded(*value),
                   digits.isPercent
                       ? kFirstPercent
                           + size_t(std::clamp(digits.decimals, 0, kMostPercentDecimals))
                       : kFirstDecimals + size_t(std::clamp(digits.decimals, 0, kMostDecimals)));
}

QByteArray WorkbookWriter::dateCell(const std::optional<PartialDate>& date) const
{
    if (!date)
        return {};
    const int serial = date->day + kEpochSerial;
    if (date->precision != DatePrecision::Day || serial < kFirstSerial)
        return textCell(date->iso());
    return numeric(serial, kDay);
}

QByteArray WorkbookWriter::monthCell(Day first) const
{
    return numeric(first + kEpochSerial, kMonth);
}

void WorkbookWriter::plainText(QByteArrayView ascii)
{
    formatted(kText + ascii.toByteArray());
}

void WorkbookWriter::formatted(QByteArrayView cell)
{
    if (!cell.isEmpty() && m_column < m_widths.size()) {
        write(cell);
        m_isFilled = true;
    }
    ++m_column;
}

void WorkbookWriter::write(QByteArrayView cell)
{
    const auto row = lxw_row_t(m_rows + 1);
    const auto column = lxw_col_t(m_column);
    qsizetype& width = m_widths[m_column];
    if (cell.front() == kText) {
        const QByteArray text = cell.sliced(1).toByteArray();
        m_failed |= worksheet_write_string(m_sheet, row, column, text.constData(), nullptr)
            != LXW_NO_ERROR;
        width = std::max(width, text.size());
        return;
    }
    double value = 0;
    std::memcpy(&value, cell.data() + 1, sizeof value);
    const auto look = size_t(cell.front());
    m_failed |= worksheet_write_number(m_sheet, row, column, value, formatOf(look)) != LXW_NO_ERROR;
    if (look >= kDay)
        width = std::max(width, kDateWidth);
}

lxw_format* WorkbookWriter::formatOf(size_t look)
{
    if (look == kGeneral)
        return nullptr;
    if (!m_looks[look]) {
        m_looks[look] = workbook_add_format(m_workbook);
        format_set_num_format(m_looks[look], kLooks[look]);
    }
    return m_looks[look];
}

Result<void> WorkbookWriter::endRow()
{
    Q_ASSERT(m_column == m_widths.size());
    m_column = 0;
    ++m_rows;
    m_filledRows += m_isFilled ? 1 : 0;
    m_isFilled = false;
    if (m_failed)
        return failure(Error::Kind::Internal, QStringLiteral("cell of row %1").arg(m_rows));
    return {};
}

void WorkbookWriter::setWidths()
{
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const auto column = lxw_col_t(i);
        worksheet_set_column(m_sheet, column, column, double(std::min(m_widths[i], kWidest)),
                             nullptr);
    }
}

Result<void> WorkbookWriter::end()
{
    setWidths();
    const lxw_error closed = workbook_close(m_workbook);
    m_workbook = nullptr; // the library gave it back
    m_sheet = nullptr;
    if (closed != LXW_NO_ERROR || !isComplete(m_output.temporaryPath(), m_filledRows))
        return failure(Error::Kind::NoSpace, m_output.path());
    return {};
}

} // namespace trustbilanz::session
