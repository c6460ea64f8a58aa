// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/balancewords.h"

#include "models/records/startvalue.h"
#include "models/trust/tension.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trustbilanz::text {

namespace {
class BalanceWords
{
    Q_DECLARE_TR_FUNCTIONS(BalanceWords)
};

/// "p = 0.012"; below the smallest that so many permutations can tell, "p = 0.001".
QString probability(double p)
{
    return BalanceWords::tr("p = %1").arg(number(p, 3));
}

QString lagWords(int lag)
{
    return lag == 0 ? BalanceWords::tr("in the same period")
                    : BalanceWords::tr("%Ln period(s) later", nullptr, lag);
}

int mostPairs(const Tension& tension)
{
    int most = 0;
    for (const TensionLag& lag : tension.lags)
        most = std::max(most, lag.pairs);
    return most;
}

QString detected(const Tension& tension)
{
    const TensionLag& lag = *tension.strongest;
    const QString pattern = *lag.correlation < 0
        ? BalanceWords::tr("More sharing goes along with falling brand trust %1: %2, %3")
        : BalanceWords::tr("More sharing goes along with rising brand trust %1: %2, %3");
    return pattern.arg(lagWords(lag.lag), correlation(lag), probability(*tension.p));
}

bool haveOneMacro(const RankCheck& check)
{
    return check.points.size() > 1
        && std::ranges::all_of(check.points, [&](const RankedPoint& point) {
               return point.point.macro == check.points.front().point.macro;
           });
}
} // namespace

QString quadrant(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::Strong:
        return BalanceWords::tr("Strong balance");
    case Quadrant::Exposed:
        return BalanceWords::tr("Loved but exposed");
    case Quadrant::Distant:
        return BalanceWords::tr("Respected but distant");
    case Quadrant::AtRisk:
        return BalanceWords::tr("Trust at risk");
    }
    Q_UNREACHABLE();
}

QString startValue(const Trend& trend, Day period)
{
    return BalanceWords::tr("%1: no counted incident, so macro trust is a start value, not a "
                            "finding")
        .arg(text::period(period, trend.view.interval));
}

QString startValueNote(const Trend& trend)
{
    const bool hasAny = std::ranges::any_of(
        trend.balance, [](const BalancePoint& point) { return isStartValue(point); });
    return hasAny ? BalanceWords::tr("before the first counted incident macro is a start value, "
                                     "not a finding")
                  : QString();
}

QString gap(const GapPoint& gap, const Trend& trend)
{
    const MicroPoint* micro = microOn(trend, gap.period);
    const auto macro = std::ranges::find(trend.macro, gap.period, &MacroPoint::period);
    return micro && micro->mean && macro != trend.macro.end()
        ? difference(*micro->mean, macro->index)
        : points(gap.value);
}

QString balanceFinding(const Trend& trend)
{
    const auto last = std::find_if(trend.balance.rbegin(), trend.balance.rend(),
                                   [](const BalancePoint& point) { return !point.segment; });
    if (last == trend.balance.rend())
        return BalanceWords::tr("No period has both micro and macro trust");
    if (isStartValue(*last))
        return startValue(trend, last->period);
    const QString pattern = last->isClear
        ? BalanceWords::tr("%1: “%2”, micro %3 and macro %4")
        : BalanceWords::tr("%1: most likely “%2”, micro %3 and macro %4; interval and band do not "
                           "stay in it");
    return pattern.arg(period(last->period, trend.view.interval), quadrant(last->quadrant),
                       index(last->micro), index(last->macro));
}

QString rankFinding(const RankCheck& check)
{
    if (check.pairs == 0)
        return BalanceWords::tr("There is nothing to compare yet");
    if (check.keptPairs == check.pairs)
        return BalanceWords::tr("The order is the same for every weight from 30 to 70 %");
    const double kept = double(check.keptPairs) / double(check.pairs);
    return BalanceWords::tr("%1 of the pairs keep their order whether micro weighs 30, 50 or 70 %")
        .arg(percent(kept));
}

QString rankReason(const RankCheck& check)
{
    if (haveOneMacro(check))
        return BalanceWords::tr("They share the macro trust of the brand, so micro trust alone "
                                "orders them.");
    return check.keptPairs == check.pairs
        ? QString()
        : BalanceWords::tr("Where the order changes, the index does not settle which is better: "
                           "look at micro and macro.");
}

QString tensionFinding(const Tension& tension)
{
    switch (tension.answer) {
    case TensionAnswer::NoSource:
        return BalanceWords::tr("Nothing says yet which customers share their data");
    case TensionAnswer::TooFewPairs:
        return BalanceWords::tr("Too few periods to tell: %1 pairs of changes, %2 are needed")
            .arg(count(mostPairs(tension)), count(trust::kFewestTensionPairs));
    case TensionAnswer::NoChange:
        return BalanceWords::tr("One of both series never changes, so there is nothing to compare");
    case TensionAnswer::NotDetectable:
        return BalanceWords::tr("No tension between sharing and brand trust is detectable: %1")
            .arg(probability(*tension.p));
    case TensionAnswer::Detectable:
        return detected(tension);
    }
    Q_UNREACHABLE();
}

QString tensionCaveat(const Tension& tension)
{
    if (tension.answer == TensionAnswer::NoSource)
        return BalanceWords::tr("Choose the segment and the values that mean consent or "
                                "willingness to share.");
    const QString scope
        = BalanceWords::tr("Changes from period to period at lags 0 to 6, tested together. An "
                           "association, not a cause; not detectable does not mean none.");
    QStringList sentences {scope};
    if (tension.strongest)
        sentences << BalanceWords::tr("The %1 intervals of r are those of each lag by itself.")
                         .arg(percent(tension.confidence));
    if (!tension.measured)
        sentences << BalanceWords::tr(
            "Brand trust is modelled from the incidents here: what is found says "
            "when incidents came, not how the brand reacted, and must not be held "
            "against those incidents.");
    return sentences.join(QLatin1Char(' '));
}

QString correlationRange(const TensionLag& lag)
{
    return lag.low && lag.high ? BalanceWords::tr("%1 to %2", "interval of a correlation")
                                     .arg(number(*lag.low, 2), number(*lag.high, 2))
                               : missing();
}

QString correlation(const TensionLag& lag)
{
    if (!lag.correlation)
        return missing();
    return lag.low
        ? BalanceWords::tr("r = %1 (%2, n = %3)")
              .arg(number(*lag.correlation, 2), correlationRange(lag), count(lag.pairs))
        : BalanceWords::tr("r = %1 (n = %2)").arg(number(*lag.correlation, 2), count(lag.pairs));
}

QString sharingSource(const SharingSource& source)
{
    if (!source.isStated())
        return missing();
    QStringList values;
    for (const QString& value : source.open)
        values << segmentValue(value);
    return BalanceWords::tr("%1: %2", "segment and its values")
        .arg(source.segment, values.join(QStringLiteral(", ")));
}

} // namespace trustbilanz::text
