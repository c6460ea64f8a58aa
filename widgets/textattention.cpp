// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textattention.h"

#include "widgets/balancewords.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <cmath>

namespace trustbilanz::text {

namespace {
constexpr char kIndividual[] = "individual";
constexpr char kBrand[] = "brand";
constexpr char kBalance[] = "balance";
constexpr char kData[] = "data";

struct AttentionWords {
    Q_DECLARE_TR_FUNCTIONS(AttentionWords)
};

QString customers(qint64 count)
{
    return AttentionWords::tr("%Ln customer(s)", nullptr, int(count));
}

/// Without decimals where there are none.
QString thresholdText(double threshold)
{
    return number(threshold, threshold == std::round(threshold) ? 0 : 1);
}

QString intervalText(std::optional<double> low, std::optional<double> high, const TrendView& view)
{
    if (!low || !high)
        return AttentionWords::tr("too few customers for an interval");
    return AttentionWords::tr("%1 interval %2")
        .arg(percent(view.confidence), indexRange(low, high));
}

QString joined(const QStringList& facts)
{
    return facts.join(QStringLiteral(", "));
}

QString microClause(const CrossedThreshold& crossed)
{
    const QString pattern = crossed.isCertain
        ? AttentionWords::tr("Individual trust is below %1")
        : AttentionWords::tr("Individual trust may be below %1");
    return pattern.arg(thresholdText(crossed.threshold));
}

QString macroClause(const CrossedThreshold& crossed)
{
    const QString pattern = crossed.isCertain
        ? AttentionWords::tr("Brand trust is below %1 under every assumption (modelled)")
        : AttentionWords::tr("Brand trust may be below %1 (modelled)");
    return pattern.arg(thresholdText(crossed.threshold));
}

QString gapClause(const CrossedThreshold& crossed)
{
    const QString size = thresholdText(std::abs(crossed.threshold));
    if (crossed.value < crossed.threshold)
        return (crossed.isCertain
                    ? AttentionWords::tr(
                        "Individual trust is more than %1 points below brand trust")
                    : AttentionWords::tr(
                        "Individual trust may be more than %1 points below brand trust"))
            .arg(size);
    return (crossed.isCertain
                ? AttentionWords::tr("Individual trust is more than %1 points above brand trust")
                : AttentionWords::tr(
                    "Individual trust may be more than %1 points above brand trust"))
        .arg(size);
}

AttentionLine microLine(const CrossedThreshold& crossed, const TrendView& view)
{
    const QStringList facts {AttentionWords::tr("%1: %2").arg(period(crossed.period, view.interval),
                                                              index(crossed.value)),
                             intervalText(crossed.low, crossed.high, view),
                             customers(crossed.customers)};
    return {crossed.isCertain, microClause(crossed), joined(facts), kIndividual, ""};
}

AttentionLine macroLine(const CrossedThreshold& crossed, const TrendView& view)
{
    return {crossed.isCertain, macroClause(crossed),
            AttentionWords::tr("%1: %2, span of assumptions %3")
                .arg(period(crossed.period, view.interval), index(crossed.value),
                     range(crossed.low, crossed.high)),
            kBrand, ""};
}

AttentionLine gapLine(const CrossedThreshold& crossed, const Trend& trend)
{
    const GapPoint point {crossed.period, crossed.value, crossed.low, crossed.high};
    const QString size = AttentionWords::tr("%1: %2").arg(
        period(crossed.period, trend.view.interval), gap(point, trend));
    const QString span = crossed.low && crossed.high
        ? AttentionWords::tr("range %1 from interval and span of assumptions")
              .arg(range(crossed.low, crossed.high))
        : AttentionWords::tr("too few customers for an interval");
    return {crossed.isCertain, gapClause(crossed),
            joined({size, span, customers(crossed.customers)}), kBalance, ""};
}

AttentionLine lineOf(const CrossedThreshold& crossed, const Trend& trend)
{
    switch (crossed.figure) {
    case WatchedFigure::Micro:
        return microLine(crossed, trend.view);
    case WatchedFigure::Macro:
        return macroLine(crossed, trend.view);
    case WatchedFigure::Gap:
        return gapLine(crossed, trend);
    }
    Q_UNREACHABLE();
}

AttentionLine lineOf(const LowTrust& low, const Trend& trend)
{
    const RequiredTrust& asked = low.asked;
    const QString needed = AttentionWords::tr("needed %1 for sensitivity %2")
                               .arg(thresholdText(asked.required))
                               .arg(asked.sensitivity);
    return {true, AttentionWords::tr("Too little trust to ask for “%1”").arg(asked.data),
            joined({index(asked.mean), intervalText(asked.low, asked.high, trend.view),
                    customers(asked.customers), needed}),
            kIndividual, "requiredTrustCard"};
}

AttentionLine lineOf(const ScaleBreak& found, const Trend&)
{
    const ScaleChange& change = found.change;
    return {
        false,
        AttentionWords::tr("Answers before and from %1 on do not compare").arg(date(change.date)),
        change.bridge
            ? AttentionWords::tr("%1; a bridge would add %2")
                  .arg(scaleChange(change), bridge(*change.bridge))
            : AttentionWords::tr("%1; no period in which both were asked").arg(scaleChange(change)),
        kData, "scalesCard"};
}

AttentionLine lineOf(const FewAnswers& few, const Trend& trend)
{
    return {false,
            AttentionWords::tr("%1 rests on few customers").arg(period(few.period, trend.view.interval)),
            AttentionWords::tr("%1; below %2 the interval is wide")
                .arg(customers(few.customers), count(kFewAnswers)),
            kIndividual, ""};
}

AttentionLine lineOf(const HiddenPeriods& hidden, const Trend&)
{
    return {false, AttentionWords::tr("%Ln period(s) do not show", nullptr, hidden.periods),
            AttentionWords::tr("hidden to protect groups below %1 customers")
                .arg(count(hidden.smallestGroup)),
            kIndividual, ""};
}

AttentionLine lineOf(const RejectedRows& rejected, const Trend&)
{
    const ImportBatch& batch = rejected.batch;
    const QString share = percent(
        batch.rows > 0 ? std::optional(double(batch.rejected) / double(batch.rows)) : std::nullopt,
        1);
    return {
        false,
        AttentionWords::tr("The latest import of its kind left %Ln row(s) out", nullptr,
                           int(batch.rejected)),
        AttentionWords::tr("%1: %2 of %3 rows, “%4”, %5")
            .arg(importKind(batch.kind), share, count(batch.rows), batch.source,
                 dateTime(batch.imported)),
        kData, "batchesCard"};
}

AttentionLine lineOf(const StaleScores& stale, const Trend&)
{
    const CoveragePoint& coverage = stale.coverage;
    return {false,
            AttentionWords::tr("Only %1 of the customers have a score of the last %2 months")
                .arg(percent(coverage.value() / 100, 1), count(stale.months)),
            AttentionWords::tr("%1 of %2 known by %3; threshold %4")
                .arg(count(coverage.current), count(coverage.known), date(coverage.day),
                     percent(stale.threshold / 100)),
            kIndividual, "individual.coverage"};
}

/// At the end of the scale that is never passed, a threshold watches nothing.
bool isWatched(const AttentionField& field, double value)
{
    return field.unit == AttentionUnit::Points ? value < field.maximum : value > field.minimum;
}

QString watchedText(const AttentionField& field, double value)
{
    //: a threshold with its title, e.g. "Trust gap wider than 20"
    return AttentionWords::tr("%1 %2").arg(
        QCoreApplication::translate("AttentionThresholds", field.title),
        field.unit == AttentionUnit::Percent ? percent(value / 100) : thresholdText(value));
}

AttentionLine lineOf(const OpenRecovery& open, const Trend&)
{
    const AssessedIncident& strongest = open.strongest;
    QString figures = AttentionWords::tr("Most: “%1”, %2 now and %3 at its peak (modelled)")
                          .arg(strongest.incident.title, points(-strongest.lossNow),
                               points(-strongest.peakLoss));
    if (const auto& recovery = strongest.recovery)
        figures = AttentionWords::tr("%1; recovered by %2, under the assumptions %3 to %4")
                      .arg(figures, date(recovery->day), date(recovery->earliest),
                           date(recovery->latest));
    return {false,
            AttentionWords::tr("%Ln incident(s) have not recovered yet", nullptr, open.incidents),
            figures, kBrand, "incidentCard"};
}
} // namespace

AttentionLine attentionLine(const AttentionItem& item, const Trend& trend)
{
    return std::visit([&trend](const auto& found) { return lineOf(found, trend); }, item);
}

QString attentionSign(const AttentionLine& line)
{
    return line.isCertain ? QStringLiteral("▼") : QStringLiteral("◆");
}

QString attentionWatched(const AttentionThresholds& thresholds)
{
    QStringList watched;
    for (const AttentionField& field : kAttentionFields) {
        const double value = field.get(thresholds);
        if (isWatched(field, value))
            watched.append(watchedText(field, value));
    }
    if (watched.isEmpty())
        return AttentionWords::tr("No threshold is set: neither low trust nor a fall is listed.");
    return AttentionWords::tr("Watched in the latest period: %1. A fall that crosses none of these "
                              "thresholds is not listed.")
        .arg(watched.join(QStringLiteral("; ")));
}

QString attentionLegend()
{
    return AttentionWords::tr("▼ found · ◆ to be looked at · by the thresholds of this workspace");
}

} // namespace trustbilanz::text
