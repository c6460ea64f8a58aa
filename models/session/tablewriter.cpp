// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/tablewriter.h"

#include "models/session/texttablewriter.h"
#include "models/session/workbookwriter.h"

#include <QFileInfo>

#include <cmath>

namespace trustbilanz::session {

double Digits::rounded(double value) const
{
    const double perUnit = std::pow(10.0, ofNumber());
    return std::round(value * perUnit) / perUnit + 0.0;
}

std::optional<TableFormat> tableFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return TableFormat::Csv;
    if (suffix == QLatin1String("json"))
        return TableFormat::Json;
    if (suffix == QLatin1String("xlsx"))
        return TableFormat::Xlsx;
    return std::nullopt;
}

Result<void> checkRows(TableFormat format, qint64 rows)
{
    if (format == TableFormat::Xlsx && rows > kMostSheetRows)
        return failure(Error::Kind::BadOption, Error::Reason::TooManyRows, QString::number(rows));
    return {};
}

std::unique_ptr<TableWriter> makeTableWriter(OutputFile& output, TableFormat format,
                                             ExportStyle style, const QString& title, qint64 rows)
{
    if (format == TableFormat::Xlsx)
        return std::make_unique<WorkbookWriter>(output, title, rows);
    return std::make_unique<TextTableWriter>(output, format, style);
}

} // namespace trustbilanz::session
