// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/tablewriter.h"

#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace trustbilanz::session {

/// Most rows a sheet holds below its header.
inline constexpr qint64 kMostSheetRows = 1'048'575;

/// A table as an XLSX workbook with one sheet: numbers are numbers, days are dates, and a text
/// stays a text whatever it looks like. The header is bold and does not scroll. SOURCE_DATE_EPOCH,
/// where it is set, is the time of creation. The only place that knows libxlsxwriter.
class WorkbookWriter final : public TableWriter
{
public:
    /// `title` names the sheet, without what Excel forbids there; `expectedRows` above some tens of
    /// thousands are kept on the disk until they are written.
    WorkbookWriter(OutputFile& output, const QString& title, qint64 expectedRows);
    ~WorkbookWriter() override;

    Result<void> begin(const QStringList& columns) override;
    void formatted(QByteArrayView cell) override;
    void plainText(QByteArrayView ascii) override;
    Result<void> endRow() override;
    /// Error::NoSpace when what the library wrote is not complete: it does not say so itself.
    Result<void> end() override;
    qint64 rows() const override { return m_rows; }

    QByteArray textCell(const QString& value) const override;
    QByteArray numberCell(std::optional<double> value) const override;
    QByteArray wholeCell(std::optional<qint64> value) const override;
    QByteArray roundedCell(std::optional<double> value, Digits digits) const override;
    /// Days are dates; what is known to the month or year only is a text such as "2017-05".
    QByteArray dateCell(const std::optional<PartialDate>& date) const override;
    QByteArray monthCell(Day first) const override; ///< a date that shows its month and year

private:
    bool isOpen() const { return m_sheet != nullptr; }
    void write(QByteArrayView cell);
    void setWidths();
    lxw_format* formatOf(size_t look);

    OutputFile& m_output;
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_bold = nullptr;
    std::vector<lxw_format*> m_looks; ///< by number of the look, made when first used
    std::vector<qsizetype> m_widths; ///< longest text of each column, in characters
    size_t m_column = 0;
    qint64 m_rows = 0;
    qint64 m_filledRows = 0; ///< the header and what has a cell: no other row is in the file
    bool m_isFilled = false; ///< the row that is being written
    bool m_failed = false; ///< a cell could not be written
};

} // namespace trustbilanz::session
