// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/csvrows.h"
#include "models/importers/tabletext.h"

namespace trustbilanz::importers {

/// An opened CSV file of which it is known how it is written, or a table of another format that
/// has been made one.
struct CsvFile {
    static Result<CsvFile> open(const QString& path, const ImportPlan& plan,
                                const Progress& progress = {});

    Source source;
    QString encoding = {}; ///< empty where the text was made of another format
    Dialect dialect = {};
    QStringList header = {};
    std::vector<Finding> findings = {}; ///< how encoding, dialect, header and footer were told
    std::optional<qint64> rows = {}; ///< without footer rows; known only where there are some
    int headerRows = 1; ///< rows before the data, that of the names included
    std::vector<ColumnType> types = {}; ///< by column; empty where the format has none
    QStringList sheets = {}; ///< of the workbook
    std::vector<qint64> brokenLines = {}; ///< IssueKind::BrokenRecord, ascending
    bool isTable = false; ///< made of another format: encoding and delimiter are not its own

    ColumnType typeOf(size_t column) const
    {
        return column < types.size() ? types[column] : ColumnType::Text;
    }

    Detected detected() const;
};

/// Hands out the data rows of a file's blocks, from behind the header to before the footer.
class CsvRows
{
public:
    explicit CsvRows(const CsvFile& file)
        : m_file(file)
    {
    }

    /// `line` is the number of the first line of the first block.
    void startAt(qint64 line) { m_line = line; }
    /// False when the block is used up or the footer begins.
    bool next(CsvBlock& block, CsvRow& row);
    /// The next rows, up to `most`, as far as they are plain and have as many cells as the header;
    /// perhaps none. They count with take() only.
    CsvGrid nextGrid(CsvBlock& block, size_t most);
    void take(CsvBlock& block, const CsvGrid& grid);
    qint64 count() const { return m_count; } ///< rows so far
    bool isAtFooter() const { return m_file.rows && m_count >= *m_file.rows; }

private:
    const CsvFile& m_file;
    qint64 m_line = 1;
    qint64 m_count = 0;
    int m_headerRows = 1; ///< read so far
};

/// One way through the data rows of a file, from the first to the last before the footer. Tells
/// progress at every block and stops where that asks for it (Error::Cancelled).
class CsvPass
{
public:
    CsvPass(CsvFile& file, const Progress& progress);

    Result<bool> nextBlock();
    bool nextRow(CsvRow& row) { return m_rows.next(m_reader.block(), row); }
    qint64 rowsRead() const { return m_rows.count(); }

    // The same in two steps that may run at the same time, each on its own block.
    Result<void> start();
    /// Error::Cancelled where progress asks to stop.
    Result<void> tellProgress() const;
    /// Reads the next block into the memory of one of which all rows are done with.
    Result<bool> readBlock(CsvBlock& used);
    CsvRows& rows() { return m_rows; }

private:
    CsvFile& m_file;
    const Progress& m_progress;
    CsvReader m_reader;
    CsvRows m_rows;
    bool m_started = false;
};

/// Position of a column name in a header; Error::MissingColumn without one, and
/// Error::AmbiguousColumn where several have the name.
Result<size_t> findColumn(const QStringList& header, const QString& name);

} // namespace trustbilanz::importers
