// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/tablewriter.h"

namespace trustbilanz::session {

/// A text that a spreadsheet would take for a formula, with an apostrophe before it; any other as
/// it is.
QString withoutFormula(const QString& text);

/// A table as CSV, or as an array of JSON objects. Dates are ISO 8601 in either style. In CSV a
/// text that looks like a formula gets a leading apostrophe, a number never.
class TextTableWriter final : public TableWriter
{
public:
    TextTableWriter(OutputFile& output, TableFormat format, ExportStyle style);

    Result<void> begin(const QStringList& columns) override;
    void formatted(QByteArrayView cell) override;
    void plainText(QByteArrayView ascii) override;
    Result<void> endRow() override;
    Result<void> end() override;
    qint64 rows() const override { return m_rows; }

    QByteArray textCell(const QString& value) const override;
    QByteArray numberCell(std::optional<double> value) const override;
    QByteArray wholeCell(std::optional<qint64> value) const override;
    QByteArray roundedCell(std::optional<double> value, Digits digits) const override;
    QByteArray dateCell(const std::optional<PartialDate>& date) const override;
    QByteArray monthCell(Day first) const override;

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
