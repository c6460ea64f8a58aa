// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"
#include "tests/support.h"

#include <algorithm>

namespace trustbilanz::tests {

/// Stands for the keyed hash: tests want to know who is who.
inline Pseudonym plainPseudonym(std::string_view id)
{
    Pseudonym pseudonym {};
    std::copy_n(id.begin(), std::min(id.size(), pseudonym.size()), pseudonym.begin());
    return pseudonym;
}

inline QString customerAt(const ScorePart& part, size_t row)
{
    const Pseudonym& id = part.customers[part.customer[row]];
    return QString::fromUtf8(reinterpret_cast<const char*>(id.data()),
                             std::find(id.begin(), id.end(), 0) - id.begin());
}

inline double scoreAt(const NumberColumn& column, size_t row)
{
    return column.values[column.codes.at(row)];
}

inline QString segmentAt(const ScorePart& part, size_t index, size_t row)
{
    const SegmentColumn& segment = part.segments[index];
    return QString::fromStdString(segment.values[segment.codes.at(row)]);
}

/// "C2 2024-01-01 5 South" for every row.
inline QStringList rowsOf(const ScorePart& part)
{
    QStringList rows;
    for (size_t row = 0; row < part.rows(); ++row) {
        QString text
            = QStringLiteral("%1 %2 %3")
                  .arg(customerAt(part, row), dateFrom(part.dayAt(row)).toString(Qt::ISODate),
                       QString::number(scoreAt(part.score, row)));
        for (size_t i = 0; i < part.segments.size(); ++i)
            text += QLatin1Char(' ') + segmentAt(part, i, row);
        rows += text;
    }
    return rows;
}

/// "4 missingScore score" for every issue.
inline QStringList issuesOf(const ImportReport& report)
{
    QStringList issues;
    for (const RowIssue& issue : report.issues)
        issues += QStringLiteral("%1 %2 %3")
                      .arg(issue.line)
                      .arg(issueId(issue.kind), issue.column)
                      .trimmed();
    return issues;
}

inline QString specimen(const QString& name)
{
    return QStringLiteral(TRUSTBILANZ_SOURCE_DIR "/tests/data/scores/") + name;
}

inline ImportPlan usualPlan()
{
    ImportPlan plan;
    plan.scale = ScoreScale {1, 10, false};
    plan.segments = {{QStringLiteral("region"), QStringLiteral("region")}};
    return plan;
}

inline Result<importers::ScoreReading> read(const QString& path, const ImportPlan& plan)
{
    return importers::readScores(path, plan, plainPseudonym);
}
} // namespace trustbilanz::tests
