// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportsections.h"

#include "widgets/charts/segmentcontent.h"
#include "widgets/individualtables.h"
#include "widgets/report/papercharts.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace trustbilanz::report {

namespace {
constexpr size_t kMostRows = 60; ///< of a segment; a longer list belongs into an export

class ReportSegments
{
    Q_DECLARE_TR_FUNCTIONS(ReportSegments)
};

QString whyNone(const Snapshot& snapshot)
{
    if (snapshot.answers == 0)
        return ReportSegments::tr("There are no answers yet.");
    return snapshot.segments.empty()
        ? ReportSegments::tr("The answers have no segments to compare.")
        : ReportSegments::tr("No answers in these ranges.");
}

QString rangesOf(const SegmentChanges& changes)
{
    const auto range = [](const DayRange& days) {
        return ReportSegments::tr("%1 to %2").arg(text::date(days.from), text::date(days.to));
    };
    //: both are ranges of dates
    return ReportSegments::tr("After: %1. Before: %2.")
        .arg(range(changes.second), range(changes.first));
}

/// A table would say the same in every row.
bool isAllHidden(const SegmentChanges& changes)
{
    return std::ranges::all_of(changes.values, &SegmentChange::hidden);
}

void tellTable(Story& story, const SegmentChanges& changes)
{
    std::vector<ChangeRow> rows = changeRows(changes);
    const size_t all = rows.size();
    if (all > kMostRows)
        rows.erase(rows.begin() + kMostRows, rows.end());
    const std::unique_ptr<ChangeTable> table(makeChangeTable(nullptr));
    table->setRecords(rows);
    story.table(tableOf(*table));
    if (all > kMostRows)
        story.note(ReportSegments::tr("%Ln further value(s) not printed.", nullptr,
                                      int(all - kMostRows)));
}

void tellSegment(Story& story, const SegmentTrends& trends, const Trend& trend)
{
    const SegmentChanges& changes = trends.changes;
    story.subheading(changes.segment);
    if (changes.values.empty())
        return story.text(ReportSegments::tr("No answers in these ranges."));
    for (Piece& row : multiplesPieces(charts::segmentContent(trends, trend.from, trend.to),
                                      story.width()))
        story.add(std::move(row));
    if (const size_t left = charts::leftOut(changes); left > 0)
        story.note(ReportSegments::tr("%Ln value(s) only in the table.", nullptr, int(left)));
    if (changes.methodBreak)
        story.note(ReportSegments::tr(
            "The scale changed between both, and no bridge joins it: they do not compare."));
    if (isAllHidden(changes))
        return story.note(
            ReportSegments::tr("No change is shown: in one range or both, every group has fewer "
                               "than %1 customers or would give away one that has.")
                .arg(text::count(changes.smallestGroup)));
    tellTable(story, changes);
}
} // namespace

void tellSegments(Story& story, const ReportContent& content)
{
    story.chapter(ReportSegments::tr("Trends by segment"));
    if (content.segments.empty())
        return story.text(whyNone(content.snapshot));
    story.lead(ReportSegments::tr(
                   "Mean individual trust of every group, the largest fall first. Colour and the "
                   "word “significant” only where the change stands after the adjustment for many "
                   "tests (Benjamini and Hochberg). Groups below %1 customers are hidden.")
                   .arg(text::count(content.snapshot.settings.smallestGroup)));
    const SegmentChanges& changes = content.segments.front().changes; // of the ranges of all
    //: %1 is "After: … Before: …"
    story.lead(ReportSegments::tr("%1 Intervals: %2, in index points.")
                   .arg(rangesOf(changes), text::percent(changes.confidence)));
    for (const SegmentTrends& trends : content.segments)
        tellSegment(story, trends, content.snapshot.trend);
}

} // namespace trustbilanz::report
