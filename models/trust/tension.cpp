// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/tension.h"

#include "models/maths/crosscorrelation.h"
#include "models/maths/statistics.h"

#include <algorithm>
#include <map>

namespace trustbilanz::trust {

namespace {
constexpr int kMostLag = 6;

/// Both series on one calendar, a place per period.
struct Aligned {
    maths::GappedSeries exposure;
    maths::GappedSeries trust;
};

Aligned aligned(const std::vector<SharePoint>& exposure, std::span<const TrustValue> trust,
                Interval interval)
{
    std::map<Day, std::pair<std::optional<double>, std::optional<double>>> byPeriod;
    for (const SharePoint& point : exposure)
        byPeriod[periodStart(point.period, interval)].first = point.share;
    for (const TrustValue& value : trust)
        byPeriod[periodStart(value.period, interval)].second = value.value;
    Aligned series;
    if (byPeriod.empty())
        return series;
    const Day last = byPeriod.rbegin()->first;
    for (Day period = byPeriod.begin()->first; period <= last;
         period = nextPeriod(period, interval)) {
        const auto found = byPeriod.find(period);
        const bool known = found != byPeriod.end();
        series.exposure.push_back(known ? found->second.first : std::nullopt);
        series.trust.push_back(known ? found->second.second : std::nullopt);
    }
    return series;
}

TensionAnswer answerOf(const maths::CrossCorrelation& result)
{
    if (result.p)
        return *result.p <= kTensionLevel ? TensionAnswer::Detectable
                                          : TensionAnswer::NotDetectable;
    const bool enough = std::ranges::any_of(result.lags, [](const maths::LagCorrelation& lag) {
        return lag.pairs >= kFewestTensionPairs;
    });
    return enough ? TensionAnswer::NoChange : TensionAnswer::TooFewPairs;
}

TensionLag lagOf(const maths::LagCorrelation& lag, double confidence)
{
    TensionLag result {lag.lag, lag.pairs, lag.correlation, {}, {}};
    if (!lag.correlation)
        return result;
    if (const auto interval = maths::correlationInterval(*lag.correlation, lag.pairs, confidence)) {
        result.low = interval->low;
        result.high = interval->high;
    }
    return result;
}
} // namespace

Tension tensionTest(std::vector<SharePoint> exposure, std::span<const TrustValue> trust,
                    Interval interval, double confidence)
{
    const Aligned series = aligned(exposure, trust, interval);
    const maths::GappedSeries changes = maths::firstDifferences(series.exposure);
    const maths::GappedSeries reactions = maths::firstDifferences(series.trust);
    const maths::CrossCorrelation result
        = maths::crossCorrelation(changes, reactions,
                                  {.mostLag = kMostLag,
                                   .fewestPairs = kFewestTensionPairs,
                                   .permutations = kTensionPermutations,
                                   .seed = 1});
    Tension tension;
    tension.answer = answerOf(result);
    tension.exposure = std::move(exposure);
    for (const maths::LagCorrelation& lag : result.lags)
        tension.lags.push_back(lagOf(lag, confidence));
    if (result.strongest)
        tension.strongest = lagOf(*result.strongest, confidence);
    tension.confidence = confidence;
    tension.p = result.p;
    return tension;
}

} // namespace trustbilanz::trust
