// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/categoriestext.h"

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/cli/trendtext.h"
#include "widgets/text.h"
#include "widgets/texttrust.h"

#include <algorithm>

namespace trustbilanz::cli {

namespace {
QString lineOf(const QString& text)
{
    return harmless(text) + QLatin1Char('\n');
}

/// Customers of a category, all of the period, the share with its interval.
QStringList shareCells(const CategoryCount& count, const CategoryPeriod& period)
{
    const QString all = text::count(period.customers);
    if (count.hidden)
        return {Cli::tr("hidden"), all, text::missing(), text::missing()};
    return {text::count(count.customers), all, text::percent(count.share, 1),
            text::percentRange(count.low, count.high)};
}

QString countText(const FlowCount& flow)
{
    return flow.hidden ? Cli::tr("hidden") : text::count(flow.customers);
}

bool isAnyHidden(const CategoryPeriod& period)
{
    return period.hidden || std::ranges::any_of(period.categories, &CategoryCount::hidden);
}

void addPeriod(TextTable& table, const CategoryPeriod& period, const QString& name)
{
    const QString none = text::missing();
    if (period.hidden)
        return table.add({name, none, Cli::tr("hidden"), none, none, none});
    for (size_t i = 0; i < kCategories; ++i)
        table.add(QStringList {name, text::category(i)} + shareCells(period.categories[i], period));
}

QString shareTable(const CategorySeries& series)
{
    TextTable table({{Cli::tr("Period")},
                     {Cli::tr("Category")},
                     {Cli::tr("Customers"), true},
                     {Cli::tr("Of"), true},
                     {Cli::tr("Share"), true},
                     {Cli::tr("%1 interval").arg(text::percent(series.confidence)), true}});
    for (const CategoryPeriod& period : series.periods)
        addPeriod(table, period, text::period(period.period, series.interval));
    const bool hidden = std::ranges::any_of(series.periods, isAnyHidden);
    return table.text() + (hidden ? lineOf(hiddenRule(series.smallestGroup)) : QString());
}

QString unknownLine(const QStringList& values)
{
    QStringList words;
    for (const QString& value : values)
        words << text::segmentValue(value);
    return words.isEmpty() ? QString()
                           : lineOf(Cli::tr("Not understood and counted as not known: %1")
                                        .arg(words.join(QStringLiteral(", "))));
}
} // namespace

QString categoriesText(const CategorySeries& series)
{
    if (series.source.name.isEmpty())
        return lineOf(Cli::tr("No segment or driver tells of willingness to share: map one in the "
                              "import or name it by --willingness."));
    if (series.periods.empty())
        return lineOf(Cli::tr("No data in this range."));
    return lineOf(Cli::tr("Willingness to share: %1. Trust: low below %2, high from %3 (own "
                          "thresholds).")
                      .arg(series.source.name, text::number(series.rules.lowBelow, 0),
                           text::number(series.rules.highFrom, 0)))
        + unknownLine(series.source.unknownValues) + QLatin1Char('\n') + shareTable(series);
}

QString flowsText(const CategoryFlows& flows)
{
    const QString title = Cli::tr("From %1–%2 to %3–%4")
                              .arg(text::date(flows.first.from), text::date(flows.first.to),
                                   text::date(flows.second.from), text::date(flows.second.to));
    if (flows.hidden)
        return lineOf(title) + lineOf(Cli::tr("Hidden: too few customers answered in both."));
    TextTable table({{Cli::tr("From")}, {Cli::tr("To")}, {Cli::tr("Customers"), true}});
    for (size_t from = 0; from < kFlowStates; ++from) {
        for (size_t to = 0; to < kFlowStates; ++to) {
            const FlowCount& flow = flows.flows[from][to];
            if (flow.hidden || flow.customers > 0)
                table.add({text::flowState(from), text::flowState(to), countText(flow)});
        }
    }
    return lineOf(title) + table.text();
}

QString requiredTrustText(const RequiredTrustReport& report)
{
    if (report.segment.isEmpty())
        return lineOf(Cli::tr("No segment tells which data customers were asked for: map one in "
                              "the import or name it by --data."));
    TextTable table({{Cli::tr("Data asked for")},
                     {Cli::tr("Sensitivity"), true},
                     {Cli::tr("Needs"), true},
                     {Cli::tr("Trust"), true},
                     {Cli::tr("%1 interval").arg(text::percent(report.confidence)), true},
                     {Cli::tr("Customers"), true},
                     {Cli::tr("State")}});
    for (const RequiredTrust& row : report.rows)
        table.add({harmless(row.data), QString::number(row.sensitivity),
                   text::number(row.required, 0), text::index(row.mean),
                   row.mean ? text::indexRange(row.low, row.high) : text::missing(),
                   row.mean ? text::count(row.customers) : text::missing(),
                   text::markedRequiredState(row.state)});
    const QString unknown = report.unknownValues.isEmpty()
        ? QString()
        : lineOf(Cli::tr("Sensitivity not known: %1")
                     .arg(report.unknownValues.join(QStringLiteral(", "))));
    return table.text() + unknown;
}

} // namespace trustbilanz::cli
