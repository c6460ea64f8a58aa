// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportsections.h"

#include "widgets/charts/effectcontent.h"
#include "widgets/report/papercharts.h"
#include "widgets/tables.h"
#include "widgets/text.h"
#include "widgets/texteffect.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace trustbilanz::report {

namespace {
constexpr double kChartHeight = 132;

class ReportIncidents
{
    Q_DECLARE_TR_FUNCTIONS(ReportIncidents)
};

/// All columns but the last: what is assumed stands with the method.
std::vector<int> printedColumns(const IncidentTable& table)
{
    std::vector<int> columns;
    for (int column = 0; column + 1 < table.columnCount(); ++column)
        columns.push_back(column);
    return columns;
}

/// The world's incidents that do not concern the brand, which may be thousands.
int othersIn(const Trend& trend)
{
    return int(std::ranges::count_if(trend.incidents, [](const AssessedIncident& assessed) {
        return assessed.incident.owner == Owner::Other;
    }));
}

void tellTable(Story& story, const Trend& trend)
{
    const std::vector<IncidentRow> rows = numberedIncidents(trend);
    const int others = othersIn(trend);
    if (rows.empty()) {
        story.text(ReportIncidents::tr("No incident that concerns the brand in this range."));
    } else {
        const std::unique_ptr<IncidentTable> table(makeIncidentTable(nullptr));
        table->setRecords(rows);
        story.table(tableOf(*table, printedColumns(*table)));
        story.note(ReportIncidents::tr("Index points that the model takes from brand trust, on the "
                                       "day of disclosure and on the last day of the data."));
    }
    if (others > 0)
        story.note(ReportIncidents::tr("%Ln incident(s) of others not listed.", nullptr, others));
}

QString headingOf(const ReportEffect& effect)
{
    const Incident& incident = effect.incident;
    //: title of an incident, and its date
    return ReportIncidents::tr("%1, %2")
        .arg(incident.title.isEmpty() ? incident.id : incident.title,
             text::date(incident.effectiveDate()));
}

void tellEffect(Story& story, const ReportEffect& shown, const Snapshot& snapshot)
{
    story.subheading(headingOf(shown));
    if (!shown.effect)
        return story.text(text::describe(shown.effect.error()));
    story.finding(text::effectSentence(*shown.effect));
    Piece chart = timeChartPiece(charts::effectContent(*shown.effect, snapshot), story.width(),
                                 kChartHeight);
    chart.keepsNext = true; // its means are read beside it
    story.add(std::move(chart));
    story.text(text::meansSentence(*shown.effect));
    story.note(text::effectWarnings(*shown.effect).join(QLatin1Char(' ')));
}
} // namespace

void tellIncidents(Story& story, const ReportContent& content)
{
    story.chapter(ReportIncidents::tr("Incidents"));
    tellTable(story, content.snapshot.trend);
    if (content.effects.empty())
        return story.text(ReportIncidents::tr(
            "No incident of our own counts in this range, so there is no before and after."));
    story.chapter(ReportIncidents::tr("Individual trust before and after"));
    for (const ReportEffect& effect : content.effects)
        tellEffect(story, effect, content.snapshot);
}

} // namespace trustbilanz::report
