// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"

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
    /// The first issue that left out its row.
    const std::optional<RowIssue>& firstRejection() const { return m_firstRejection; }
    void moveInto(ImportReport& report);

private:
    QString m_source;
    std::vector<RowIssue> m_issues;
    std::vector<IssueCount> m_counts;
    std::optional<RowIssue> m_firstRejection;
};

} // namespace trustbilanz::importers
