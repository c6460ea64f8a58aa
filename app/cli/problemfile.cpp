// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/problemfile.h"

#include "models/session/texttablewriter.h"

namespace trustbilanz::cli {

namespace {
/// Quoted where needed; an apostrophe keeps spreadsheets from calculating (CWE-1236).
QByteArray cell(const QString& field)
{
    QString text = session::withoutFormula(field);
    const bool needsQuotes = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"'))
        || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (needsQuotes)
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\""))
            + QLatin1Char('"');
    return text.toUtf8();
}

QByteArray line(const RowIssue& issue, const QString& source)
{
    const QString& file = issue.source.isEmpty() ? source : issue.source;
    return QByteArray::number(issue.line) + ',' + cell(issue.column) + ','
        + issueId(issue.kind).toUtf8() + ',' + cell(file) + '\n';
}
} // namespace

ProblemFile::ProblemFile(const QString& path)
    : m_path(path)
{
}

Result<void> ProblemFile::open()
{
    auto file = session::OutputFile::open(m_path, session::OutputFile::Readers::Everyone);
    if (!file)
        return tl::make_unexpected(file.error());
    m_file.emplace(std::move(*file));
    return m_file->write("line,column,kind,source\n");
}

void ProblemFile::add(const ImportReport& report)
{
    QByteArray lines;
    for (const RowIssue& issue : report.issues)
        lines += line(issue, report.source);
    if (m_written)
        m_written = m_file->write(lines);
}

Result<void> ProblemFile::save()
{
    return m_written.and_then([this] { return m_file->finish(); });
}

} // namespace trustbilanz::cli
