// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/individualdocuments.h"
#include "app/cli/macrodocuments.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "app/cli/trendpart.h"
#include "models/maths/multipletests.h"
#include "models/session/individual.h"
#include "models/session/macroview.h"
#include "widgets/text.h"

#include <memory>

namespace trustbilanz::cli {

namespace {
constexpr qint64 kMostMonths = 1200;

QString coverageCell(const CoveragePoint* point)
{
    if (!point)
        return text::missing();
    return point->hidden ? Cli::tr("hidden") : text::percent(point->value() / 100);
}

TrendAddition coverageAddition(const Coverage& coverage)
{
    TrendColumn column {Cli::tr("Coverage"), {}};
    for (const CoveragePoint& point : coverage.points)
        column.cells[point.period] = coverageCell(&point);
    return {{{QStringLiteral("staleAfter"), coverage.months},
             {QStringLiteral("coverage"), document(coverage)}},
            {column},
            {}};
}

QStringList changeCells(const SegmentChange& change, int smallestGroup)
{
    const QString none = text::missing();
    if (change.hidden)
        return {none, none, none,
                none, none, Cli::tr("hidden to protect groups below %1").arg(smallestGroup)};
    const Difference& difference = change.change;
    const QString few = change.fewAnswers ? Cli::tr("few customers") : QString();
    return {text::index(change.firstMean),
            text::index(change.secondMean),
            text::points(difference.value),
            text::range(difference.low, difference.high),
            change.adjustedP ? text::number(*change.adjustedP, 3) : none,
            change.isSignificant(maths::kFalseDiscoveryRate) ? Cli::tr("significant") : few};
}

QString changesText(const SegmentChanges& changes)
{
    TextTable table({{changes.segment},
                     {Cli::tr("Before"), true},
                     {Cli::tr("After"), true},
                     {Cli::tr("Change"), true},
                     {Cli::tr("%1 interval").arg(text::percent(changes.confidence)), true},
                     {Cli::tr("Adjusted p"), true},
                     {Cli::tr("Note")}});
    for (const SegmentChange& change : changes.values)
        table.add(QStringList {text::segmentValue(change.value)}
                  + changeCells(change, changes.smallestGroup));
    const QString ranges = Cli::tr("Change from %1–%2 to %3–%4")
                               .arg(text::date(changes.first.from), text::date(changes.first.to),
                                    text::date(changes.second.from), text::date(changes.second.to));
    const QString broken = changes.methodBreak
        ? QStringLiteral(" (") + Cli::tr("method break") + QLatin1Char(')')
        : QString();
    return QLatin1Char('\n') + ranges + broken + QStringLiteral("\n") + table.text();
}

/// How the values of the segment changed from the last period but one to the last.
Result<TrendAddition> lastChanges(const session::WorkspaceData& data, const Trend& trend)
{
    if (trend.view.by.isEmpty())
        return TrendAddition();
    const auto ranges = session::comparedRanges(data, trend.view, session::Comparison::LastPeriods);
    if (!ranges)
        return TrendAddition();
    return session::buildSegmentChanges(data, trend.view, trend.view.by, *ranges)
        .map([](const SegmentChanges& changes) {
            return TrendAddition {
                {{QStringLiteral("changes"), document(changes)}}, {}, changesText(changes)};
        });
}
} // namespace

TrendPart prepareCoverage(CLI::App& parser)
{
    const auto months = std::make_shared<int>(kFreshMonths);
    addOption(parser, {"--stale-after", "MONTHS"},
              Cli::tr("months after which a customer's last score counts no more (12)"),
              storeWhole(1, kMostMonths, [months](qint64 count) { *months = int(count); }));
    return [months](const session::WorkspaceData& data, const Trend& trend) {
        return session::buildCoverage(data, trend.view, *months).map([&](const Coverage& coverage) {
            return coverageAddition(coverage);
        });
    };
}

TrendPart prepareChanges(CLI::App&)
{
    return lastChanges;
}

TrendPart prepareContributions(CLI::App& parser)
{
    const auto wanted = std::make_shared<bool>(false);
    addFlag(parser, "--contributions",
            Cli::tr("with --json: what each incident takes from brand trust in every period"),
            *wanted);
    return
        [wanted](const session::WorkspaceData& data, const Trend& trend) -> Result<TrendAddition> {
            if (!*wanted)
                return TrendAddition();
            return TrendAddition {{{QStringLiteral("contributions"),
                                    document(session::buildContributions(data, trend.view))}},
                                  {},
                                  {}};
        };
}

} // namespace trustbilanz::cli
