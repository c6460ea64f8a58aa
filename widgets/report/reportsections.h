// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/reportcontent.h"
#include "widgets/report/story.h"

/// The chapters of the report, in the language in force. Each says so where it has nothing to show.
namespace trustbilanz::report {

/// Brand, range and data date; key figures, finding and the chart of micro and macro trust.
void tellBalance(Story& story, const ReportContent& content, const QString& brand);
/// What needs attention by the thresholds of the workspace; nothing where there are no data.
void tellAttention(Story& story, const ReportContent& content);
void tellSegments(Story& story, const ReportContent& content);
/// The incidents of the range, and before and after those that are our own.
void tellIncidents(Story& story, const ReportContent& content);
void tellScenarios(Story& story, const ReportContent& content);
void tellMethod(Story& story, const ReportContent& content);
void tellAssumptions(Story& story, const ReportContent& content);
/// The published figures behind it, and what this report rests on.
void tellSources(Story& story, const ReportContent& content);

/// "Data to 30 June 2026", or that there are none.
QString dataDate(const Snapshot& snapshot);

} // namespace trustbilanz::report
