// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/problemlist.h"

#include "models/session/texttablewriter.h"

namespace trustbilanz::session {

namespace {
Result<void> writeRow(TableWriter& table, const RowIssue& issue, const QString& source,
                      const ProblemWords& words)
{
    table.whole(issue.line);
    table.text(words.fields.value(issue.column, issue.column));
    table.text(words.kinds.at(issue.kind));
    table.text(issue.source.isEmpty() ? source : issue.source);
    return table.endRow();
}

Result<void> writeRows(TableWriter& table, const ImportReport& report, const ProblemWords& words,
                       const Progress& progress)
{
    const auto total = qint64(report.issues.size());
    for (qint64 i = 0; i < total; ++i) {
        const auto written = writeRow(table, report.issues[size_t(i)], report.source, words);
        if (!written)
            return written;
        if (progress && !progress(i, total))
            return failure(Error::Kind::Cancelled);
    }
    return table.end();
}
} // namespace

Result<void> writeProblems(const ImportReport& report, const QString& path,
                           const ProblemWords& words, const Progress& progress)
{
    auto output = OutputFile::open(path, OutputFile::Readers::Everyone);
    if (!output)
        return tl::unexpected(output.error());
    TextTableWriter table(*output, TableFormat::Csv, words.style);
    return table.begin(words.columns)
        .and_then([&] { return writeRows(table, report, words, progress); })
        .and_then([&] { return output->finish(); });
}

} // namespace trustbilanz::session
