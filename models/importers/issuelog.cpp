// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/issuelog.h"

#include <algorithm>

namespace trustbilanz::importers {

void IssueLog::add(qint64 line, const QString& column, IssueKind kind)
{
    if (m_issues.size() < kMostIssues)
        m_issues.push_back({line, column, kind, m_source});
    const auto found = std::find_if(m_counts.begin(), m_counts.end(), [&](const IssueCount& known) {
        return known.kind == kind && known.column == column;
    });
    if (found == m_counts.end())
        m_counts.push_back({kind, column, 1, line});
    else
        ++found->count;
}

std::optional<IssueCount> IssueLog::firstStop(const ImportPlan& plan) const
{
    const auto found = std::find_if(m_counts.begin(), m_counts.end(), [&](const IssueCount& known) {
        return isRejection(known.kind) && plan.decisionOn(known.kind) == OnProblem::Stop;
    });
    return found == m_counts.end() ? std::nullopt : std::optional(*found);
}

void IssueLog::moveInto(ImportReport& report)
{
    report.issues = std::move(m_issues);
    report.problems = std::move(m_counts);
    std::stable_sort(
        report.problems.begin(), report.problems.end(),
        [](const IssueCount& a, const IssueCount& b) { return a.firstLine < b.firstLine; });
}

} // namespace trustbilanz::importers
