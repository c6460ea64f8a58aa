// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/exports.h"
#include "models/session/outputfile.h"

#include <memory>

namespace trustbilanz::session {

enum class TableFormat { Csv, Json, Xlsx };
/// By the suffix of a file name; none for any other.
std::optional<TableFormat> tableFormatOf(const QString& path);

/// How much of a number is written.
struct Digits {
    int decimals = 1; ///< of the number, of a percentage those of the percent
    bool isPercent = false; ///< the number is a fraction that is read in percent

    int ofNumber() const { return decimals + (isPercent ? 2 : 0); } ///< decimals of the fraction
    double rounded(double value) const; ///< never a negative zero
};

/// Writes a table row by row. Cells come in the order of the columns. A cell may also be formatted
/// once and written many times; what such a cell looks like is the writer's own affair.
class TableWriter
{
public:
    TableWriter() = default;
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;
    virtual ~TableWriter() = default;

    virtual Result<void> begin(const QStringList& columns) = 0;
    virtual void formatted(QByteArrayView cell) = 0;
    virtual void plainText(QByteArrayView ascii) = 0; ///< letters and digits only
    virtual Result<void> endRow() = 0;
    virtual Result<void> end() = 0;
    virtual qint64 rows() const = 0; ///< written so far

    virtual QByteArray textCell(const QString& value) const = 0; ///< null = not known
    virtual QByteArray numberCell(std::optional<double> value) const = 0; ///< exactly
    virtual QByteArray wholeCell(std::optional<qint64> value) const = 0;
    virtual QByteArray roundedCell(std::optional<double> value, Digits digits) const = 0;
    /// As exact as the date is known: a month stays a month.
    virtual QByteArray dateCell(const std::optional<PartialDate>& date) const = 0;
    virtual QByteArray monthCell(Day first) const = 0; ///< a month as a period of a series

    void text(const QString& value) { formatted(textCell(value)); }
    void number(std::optional<double> value) { formatted(numberCell(value)); }
    void figure(std::optional<double> value) { formatted(roundedCell(value, {})); }
    void whole(std::optional<qint64> value) { formatted(wholeCell(value)); }
    void date(const std::optional<PartialDate>& value) { formatted(dateCell(value)); }
};

/// Refuses a format that has no room for so many rows: Error::Reason::TooManyRows. To be asked
/// before anything is written.
Result<void> checkRows(TableFormat format, qint64 rows);

/// `title` names the sheet of a workbook; `rows` is how many will come, to choose how they are kept
/// until they are written.
std::unique_ptr<TableWriter> makeTableWriter(OutputFile& output, TableFormat format,
                                             ExportStyle style, const QString& title, qint64 rows);

} // namespace trustbilanz::session
