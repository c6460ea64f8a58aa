// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"

#include <utility>

namespace trustbilanz::importers {

/// Collects what was not understood: all of it counted, the first kMostIssues one by one.
class IssueLog
{
public:
    explicit IssueLog(QString source = {})
        : m_source(std::move(source))
    {
    }

    void add(qint64 line, const QString& column, IssueKind kind);
    /// Name of the file that the next issues belong to.
    void setSource(const QString& source) { m_source = source; }
    /// The first problem at which the plan stops.
    std::optional<IssueCount> firstStop(const ImportPlan& plan) const;
    /// Hands over the issues noted since the last call; they stay counted.
    std::vector<RowIssue> take() { return std::exchange(m_issues, {}); }
    void moveInto(ImportReport& report);

private:
    QString m_source;
    std::vector<RowIssue> m_issues;
    std::vector<IssueCount> m_counts;
};

} // namespace trustbilanz::importers
