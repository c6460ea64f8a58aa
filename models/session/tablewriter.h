// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/exports.h"
#include "models/session/outputfile.h"

namespace trustbilanz::session {

enum class TableFormat { Csv, Json };

/// Writes a table row by row: CSV, or an array of JSON objects. Cells come in the order of the
/// columns. A cell may also be formatted once and written many times.
class TableWriter
{
public:
    TableWriter(OutputFile& output, TableFormat format, ExportStyle style);

    Result<void> begin(const QStringList& columns);
    void text(const QString& value); ///< null = not known
    void plainText(QByteArrayView ascii); ///< letters and digits only
    void number(std::optional<double> value); ///< exactly
    void figure(std::optional<double> value); ///< with one decimal
    void whole(std::optional<qint64> value);
    void formatted(QByteArrayView cell);
    Result<void> endRow();
    Result<void> end();

    QByteArray textCell(const QString& value) const;
    QByteArray numberCell(std::optional<double> value) const;
    qint64 rows() const { return m_rows; }

private:
    QByteArray cellOf(QByteArray number) const;
    Result<void> flush(qsizetype atLeast);

    OutputFile& m_output;
    TableFormat m_format;
    ExportStyle m_style;
    QByteArrayList m_before; ///< what precedes each cell: separator, in JSON also its name
    qsizetype m_column = 0;
    qint64 m_rows = 0;
    QByteArray m_buffer;
};

} // namespace trustbilanz::session
