// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/exceedance.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::risk {

namespace {
constexpr double kRuleOfThree = 3; // upper 95 % limit of a share without a hit, times n
constexpr int kPointsPerDecade = 30; // of probability
constexpr int kPointsOfBulk = 60; // evenly over the losses that happen often
constexpr int kBars = 48;
constexpr double kLeftOut = 0.0005; // of the trials at each end of the bars' range

/// Ranks at which the curve has points: evenly where losses are frequent, then evenly on the
/// logarithm of the probability, down to the last trial.
std::vector<qint64> ranksOfCurve(qint64 first, qint64 count)
{
    std::vector<qint64> ranks;
    const auto happening = double(count - first + 1);
    for (int i = 0; i < kPointsOfBulk; ++i)
        ranks.push_back(first + qint64(0.9 * happening * i / kPointsOfBulk));
    for (int i = 0;; ++i) {
        const double left = 0.1 * happening * std::pow(10.0, -double(i) / kPointsPerDecade);
        if (left < 1)
            break;
        ranks.push_back(count - qint64(left));
    }
    ranks.push_back(count);
    std::ranges::sort(ranks);
    const auto twice = std::ranges::unique(ranks);
    ranks.erase(twice.begin(), twice.end());
    std::erase_if(ranks, [&](qint64 rank) { return rank < first; });
    return ranks;
}

/// Rank of the smallest loss above 0, or 1 if there are benefits; above n if there is none.
qint64 firstLoss(const OrderedLosses& losses)
{
    return losses.at(1) < 0 ? 1 : losses.zeros() + 1;
}

/// The trials that cost something or bring a benefit, in ascending order.
class Happening
{
public:
    explicit Happening(const OrderedLosses& losses)
        : m_losses(losses)
        , m_zeros(losses.zeros())
        , m_benefits(losses.count() - m_zeros - losses.countAbove(0))
    {
    }

    qint64 count() const { return m_losses.count() - m_zeros; }
    double at(qint64 rank) const { return m_losses.at(rank > m_benefits ? rank + m_zeros : rank); }
    qint64 upTo(double x) const
    {
        return m_losses.count() - m_losses.countAbove(x) - (x >= 0 ? m_zeros : 0);
    }

private:
    const OrderedLosses& m_losses;
    qint64 m_zeros;
    qint64 m_benefits;
};
} // namespace

TrialShare shareOf(qint64 hits, qint64 trials, double z)
{
    const double n = double(trials);
    const double p = double(hits) / n;
    if (hits == 0)
        return {0, 0, std::min(1.0, kRuleOfThree / n)};
    const double half = z * std::sqrt(p * (1 - p) / n);
    return {p, std::max(0.0, p - half), std::min(1.0, p + half)};
}

std::vector<ExceedancePoint> exceedanceCurve(const OrderedLosses& losses, double z)
{
    std::vector<ExceedancePoint> curve;
    const qint64 first = firstLoss(losses);
    if (losses.at(1) >= 0)
        curve.push_back({0, shareOf(losses.count() - losses.zeros(), losses.count(), z)});
    if (first > losses.count())
        return curve;
    for (const qint64 rank : ranksOfCurve(first, losses.count())) {
        const double loss = losses.at(rank);
        if (curve.empty() || loss > curve.back().loss)
            curve.push_back({loss, shareOf(losses.above(rank), losses.count(), z)});
    }
    return curve;
}

std::vector<HistogramBar> histogramBars(const OrderedLosses& losses)
{
    const Happening happening(losses);
    const qint64 count = happening.count();
    if (count == 0)
        return {};
    const auto trials = double(losses.count());
    const auto leftOut = qint64(kLeftOut * double(count));
    const double low = happening.at(std::min(count, 1 + leftOut));
    const double high = happening.at(std::max(qint64(1), count - leftOut));
    if (!(high > low))
        return {{low, high, double(count) / trials}};
    const bool isLogarithmic = low > 0;
    const auto edge = [&](int i) {
        const double share = double(i) / kBars;
        return isLogarithmic ? low * std::pow(high / low, share) : low + share * (high - low);
    };
    std::vector<HistogramBar> bars;
    qint64 before = 0;
    for (int i = 0; i < kBars; ++i) {
        const qint64 upTo
            = i + 1 < kBars ? std::max(before, happening.upTo(edge(i + 1))) : count;
        bars.push_back({edge(i), edge(i + 1), double(upTo - before) / trials});
        before = upTo;
    }
    return bars;
}

} // namespace trustbilanz::risk
