// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/csvfile.h"
#include "models/importers/utf8.h"

#include <QStringList>

#include <vector>

namespace trustbilanz::tests {

/// A CSV file as the importers see it.
struct CsvTable {
    Detected detected;
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<qint64> lines; ///< on which each row starts
    std::vector<QString> damage; ///< id of the issue; empty = none
};

inline void appendRows(importers::CsvPass& pass, CsvTable& table)
{
    importers::CsvRow row;
    while (pass.nextRow(row)) {
        QStringList cells;
        for (size_t i = 0; i < row.size(); ++i)
            cells += importers::textOf(row.cell(i));
        table.rows.push_back(cells);
        table.lines.push_back(row.line());
        table.damage.push_back(row.damage() ? issueId(*row.damage()) : QString());
    }
}

inline Result<CsvTable> readTable(const QString& path, const ImportPlan& plan = {})
{
    auto file = importers::CsvFile::open(path, plan);
    if (!file)
        return tl::unexpected(file.error());
    CsvTable table {file->detected(), file->header, {}, {}, {}};
    const Progress silent;
    importers::CsvPass pass(*file, silent);
    for (;;) {
        const auto more = pass.nextBlock();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return table;
        appendRows(pass, table);
    }
}

/// Rows in one line, to be compared at a glance: 1|2/3|4
inline QString flat(const std::vector<QStringList>& rows)
{
    QStringList lines;
    for (const QStringList& row : rows)
        lines += row.join(QLatin1Char('|'));
    return lines.join(QLatin1Char('/'));
}

/// What was found, as "header=3 (belowTitles)"; empty where nothing was.
inline QString found(const Detected& detected, const char* what)
{
    for (const Finding& finding : detected.findings) {
        if (finding.what == QLatin1String(what))
            return QStringLiteral("%1 (%2)").arg(finding.reading, finding.reason);
    }
    return {};
}

} // namespace trustbilanz::tests
