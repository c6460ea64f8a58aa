// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/orderedlosses.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::risk {

namespace {
constexpr double kRounding = 1e-9; // of n p, models.md 5
}

qint64 rankOf(double probability, qint64 count)
{
    const auto rank = qint64(std::ceil(double(count) * probability - kRounding));
    return std::clamp(rank, qint64(1), count);
}

OrderedLosses::OrderedLosses(std::vector<LossBin> bins)
    : m_bins(std::move(bins))
    , m_sumAbove(m_bins.size())
{
    qint64 upTo = 0;
    for (const LossBin& bin : m_bins)
        m_upTo.push_back(upTo += bin.count);
    double sum = 0;
    for (size_t i = m_bins.size(); i-- > 0;) {
        m_sumAbove[i] = sum;
        sum += (m_bins[i].least + m_bins[i].most) / 2 * double(m_bins[i].count);
    }
}

size_t OrderedLosses::binOf(qint64 rank) const
{
    return size_t(std::ranges::lower_bound(m_upTo, rank) - m_upTo.begin());
}

double OrderedLosses::at(qint64 rank) const
{
    const size_t index = binOf(rank);
    const LossBin& bin = m_bins[index];
    const qint64 before = m_upTo[index] - bin.count;
    if (bin.count == 1 || bin.least == bin.most)
        return bin.least;
    const double share = double(rank - before - 1) / double(bin.count - 1);
    return bin.least + share * (bin.most - bin.least);
}

qint64 OrderedLosses::above(qint64 rank) const
{
    const size_t index = binOf(rank);
    const bool isEqual = m_bins[index].least == m_bins[index].most;
    return count() - (isEqual ? m_upTo[index] : rank);
}

qint64 OrderedLosses::countAbove(double x) const
{
    const auto bin = std::ranges::upper_bound(m_bins, x, {}, &LossBin::most);
    if (bin == m_bins.end())
        return 0;
    const auto index = size_t(bin - m_bins.begin());
    const qint64 later = count() - m_upTo[index];
    if (x < bin->least)
        return later + bin->count;
    const double share = (x - bin->least) / (bin->most - bin->least);
    return later + bin->count - 1 - qint64(share * double(bin->count - 1));
}

qint64 OrderedLosses::zeros() const
{
    const auto zero = std::ranges::lower_bound(m_bins, 0.0, {}, &LossBin::most);
    return zero != m_bins.end() && zero->least == 0 ? zero->count : 0;
}

double OrderedLosses::sumFrom(size_t index, qint64 rank) const
{
    const qint64 number = m_upTo[index] - rank + 1;
    return number > 0 ? (at(rank) + m_bins[index].most) / 2 * double(number) : 0;
}

TailFigure OrderedLosses::tail(double probability) const
{
    const qint64 rank = rankOf(probability, count());
    const size_t index = binOf(rank);
    const double worst = double(count()) * (1 - probability);
    const double fraction = worst - double(count() - rank); // of the boundary trial
    const double quantile = at(rank);
    const double sum = fraction * quantile
        + (rank < m_upTo[index] ? sumFrom(index, rank + 1) : 0) + m_sumAbove[index];
    return {probability, quantile, std::max(quantile, sum / worst)};
}

} // namespace trustbilanz::risk
