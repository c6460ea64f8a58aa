// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/problemfile.h"

namespace trustbilanz::cli {

namespace {
/// Quoted where needed; an apostrophe keeps spreadsheets from calculating (CWE-1236).
QByteArray cell(QString text)
{
    static const QString kFormulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && kFormulaStarts.contains(text.front()))
        text.prepend(QLatin1Char('\''));
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
    : m_file(path)
{
}

Result<void> ProblemFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::ReadOnly, m_file.fileName());
    m_file.write("line,column,kind,source\n");
    return {};
}

void ProblemFile::add(const ImportReport& report)
{
    for (const RowIssue& issue : report.issues)
        m_file.write(line(issue, report.source));
}

Result<void> ProblemFile::save()
{
    if (!m_file.commit())
        return failure(Error::Kind::NoSpace, m_file.fileName());
    return {};
}

} // namespace trustbilanz::cli
