// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trendtext.h"

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "widgets/text.h"

#include <algorithm>
#include <map>

namespace trustbilanz::cli {

namespace {
/// Everything a trend knows of one period.
struct PeriodRow {
    std::vector<const MicroPoint*> groups;
    const MacroPoint* macro = nullptr;
    const GapPoint* gap = nullptr;
    const BrandPoint* brand = nullptr;
};

std::map<Day, PeriodRow> rowsOf(const Trend& trend)
{
    std::map<Day, PeriodRow> rows;
    for (const MicroPoint& point : trend.micro)
        rows[point.period].groups.push_back(&point);
    for (const MacroPoint& point : trend.macro)
        rows[point.period].macro = &point;
    for (const GapPoint& point : trend.gap)
        rows[point.period].gap = &point;
    for (const BrandPoint& point : trend.brand)
        rows[point.period].brand = &point;
    return rows;
}

QStringList microCells(const MicroPoint* point)
{
    const QString none = text::missing();
    if (!point)
        return {none, none, none, none, none};
    if (point->hidden)
        return {Cli::tr("hidden"), none, none, none, none};
    return {text::count(point->customers), text::count(point->answers), text::index(point->mean),
            text::indexRange(point->low, point->high),
            point->net ? text::points(point->net->value) : none};
}

QString note(const MicroPoint* point, const Trend& trend, Day period)
{
    const Day last = nextPeriod(period, trend.view.interval) - 1;
    QStringList notes;
    if (hasMethodBreak(trend, period, last))
        notes << Cli::tr("method break");
    if (point && point->bridged)
        notes << Cli::tr("bridged");
    if (point && point->fewAnswers && !point->hidden)
        notes << Cli::tr("few customers");
    return notes.join(QStringLiteral(", "));
}

/// The gap of micro and macro trust as both are shown.
QString gapCell(const PeriodRow& row)
{
    const MicroPoint* micro = row.groups.empty() ? nullptr : row.groups.front();
    return row.gap && row.macro && micro && micro->mean
        ? text::difference(*micro->mean, row.macro->index)
        : text::missing();
}

QStringList macroCells(const PeriodRow& row)
{
    if (!row.macro)
        return {text::missing(), text::missing(), text::missing()};
    return {text::index(row.macro->index), text::range(row.macro->low, row.macro->high),
            gapCell(row)};
}

/// Nothing where no series was imported at all.
QStringList brandCells(const PeriodRow& row, const Trend& trend)
{
    if (trend.brand.empty())
        return {};
    if (!row.brand)
        return {text::missing()};
    return {row.brand->hidden ? Cli::tr("below %1").arg(trend.smallestGroup)
                              : text::index(row.brand->value)};
}

TextTable emptyTrendTable(const Trend& trend, const std::vector<TrendColumn>& more)
{
    std::vector<TextTable::Column> columns {{Cli::tr("Period")}};
    if (!trend.view.by.isEmpty())
        columns.push_back({trend.view.by});
    const QString level = text::percent(trend.view.confidence);
    columns.insert(columns.end(),
                   {{Cli::tr("Customers"), true},
                    {Cli::tr("Answers"), true},
                    {Cli::tr("Individual trust"), true},
                    {Cli::tr("%1 interval").arg(level), true},
                    {Cli::tr("Net trust"), true},
                    {Cli::tr("Brand trust (modelled)"), true},
                    {Cli::tr("Band"), true},
                    {Cli::tr("Gap"), true}});
    if (!trend.brand.empty())
        columns.push_back({Cli::tr("Brand trust (measured)"), true});
    for (const TrendColumn& column : more)
        columns.push_back({column.title, true});
    columns.push_back({Cli::tr("Note")});
    return TextTable(std::move(columns));
}

QStringList cellsOf(const std::vector<TrendColumn>& columns, Day period)
{
    QStringList cells;
    for (const TrendColumn& column : columns) {
        const auto cell = column.cells.find(period);
        cells << (cell == column.cells.end() ? text::missing() : cell->second);
    }
    return cells;
}

QString trendTable(const Trend& trend, const std::vector<TrendColumn>& more)
{
    TextTable table = emptyTrendTable(trend, more);
    for (const auto& [period, row] : rowsOf(trend)) {
        const QString name = text::period(period, trend.view.interval);
        const auto add = [&](const MicroPoint* point) {
            QStringList cells {name};
            if (!trend.view.by.isEmpty())
                cells.append(point && point->segment ? text::segmentValue(*point->segment)
                                                     : text::missing());
            table.add(cells + microCells(point) + macroCells(row) + brandCells(row, trend)
                      + cellsOf(more, period) + QStringList {note(point, trend, period)});
        };
        std::ranges::for_each(row.groups, add);
        if (row.groups.empty())
            add(nullptr);
    }
    return table.text();
}

/// Why figures before and after a day do not compare, or what makes them.
QString scaleLine(const ScaleChange& change)
{
    const QString sentence
        = change.bridged ? Cli::tr("%1: %2.") : Cli::tr("Method break on %1: %2.");
    const QString line = sentence.arg(text::date(change.date), text::scaleChange(change));
    if (change.bridged)
        return line + QLatin1Char(' ')
            + Cli::tr("Intervals do not hold the uncertainty of the bridge.");
    if (!change.bridge)
        return line;
    return line + QLatin1Char(' ')
        + Cli::tr("Both were asked side by side: --bridge adds %1 to the earlier one.")
              .arg(text::bridge(*change.bridge));
}

QString scaleLines(const Trend& trend)
{
    QString lines;
    for (const ScaleChange& change : trend.scaleChanges)
        lines += QLatin1Char('\n') + scaleLine(change);
    return lines.isEmpty() ? lines : lines + QLatin1Char('\n');
}

QString incidentTable(const std::vector<AssessedIncident>& incidents)
{
    TextTable table({{Cli::tr("Id")},
                     {Cli::tr("Disclosed")},
                     {Cli::tr("Owner")},
                     {Cli::tr("Status")},
                     {Cli::tr("Severity")},
                     {Cli::tr("Affected"), true},
                     {Cli::tr("Counted")},
                     {Cli::tr("Peak loss"), true},
                     {Cli::tr("Loss now"), true},
                     {Cli::tr("Healed (model)")},
                     {Cli::tr("Title")}});
    for (const AssessedIncident& assessed : incidents) {
        const Incident& incident = assessed.incident;
        table.add({incident.id, text::date(incident.effectiveDate()), text::owner(incident.owner),
                   text::status(incident.status), text::severity(severityOf(incident)),
                   incident.affected ? text::count(*incident.affected) : text::missing(),
                   assessed.counted ? Cli::tr("yes") : Cli::tr("no"),
                   text::number(assessed.peakLoss, 1), text::number(assessed.lossNow, 1),
                   assessed.recovery ? text::date(assessed.recovery->day) : text::missing(),
                   incident.title});
    }
    return table.text();
}
} // namespace

QString incidentText(const std::vector<AssessedIncident>& incidents)
{
    return incidents.empty() ? Cli::tr("No incidents.") + QLatin1Char('\n')
                             : incidentTable(incidents);
}

QString trendText(const Trend& trend, const std::vector<TrendColumn>& more)
{
    if (trend.micro.empty() && trend.macro.empty())
        return Cli::tr("No data in this range.") + QLatin1Char('\n');
    return trendTable(trend, more) + scaleLines(trend)
        + (trend.incidents.empty() ? QString()
                                   : QLatin1Char('\n') + incidentTable(trend.incidents));
}

QString headline(const WorkspaceSettings& settings)
{
    const QString name = settings.name.isEmpty() ? Cli::tr("Workspace") : settings.name;
    const QString line = settings.sample
        ? Cli::tr("%1: synthetic sample data, no real customers").arg(name)
        : name;
    return harmless(line) + QLatin1String("\n\n");
}

QString hiddenRule(int smallestGroup)
{
    return Cli::tr("Hidden: what would tell of a group below %1 customers.").arg(smallestGroup);
}

} // namespace trustbilanz::cli
