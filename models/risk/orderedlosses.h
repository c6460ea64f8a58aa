// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/simulationresult.h"
#include "models/risk/losshistogram.h"

namespace trustbilanz::risk {

/// The trials of a simulation in ascending order, as far as a histogram knows it: within a bin they
/// are taken as evenly spaced between its smallest and largest, so that equal losses stay exact.
class OrderedLosses
{
public:
    explicit OrderedLosses(std::vector<LossBin> bins);

    qint64 count() const { return m_upTo.empty() ? 0 : m_upTo.back(); }
    /// The rank-th smallest, 1 to count().
    double at(qint64 rank) const;
    /// How many are strictly more than the rank-th smallest.
    qint64 above(qint64 rank) const;
    /// How many are strictly more than x.
    qint64 countAbove(double x) const;
    qint64 zeros() const;

    /// The ceil(n p)-th smallest and the mean of the worst n (1 - p), the boundary trial by its
    /// fraction (models.md 5).
    TailFigure tail(double probability) const;

private:
    size_t binOf(qint64 rank) const;
    /// Sum of the trials of a bin from the rank-th on.
    double sumFrom(size_t bin, qint64 rank) const;

    std::vector<LossBin> m_bins;
    std::vector<qint64> m_upTo; ///< trials up to the end of each bin
    std::vector<double> m_sumAbove; ///< sum of all trials in later bins
};

/// Rank of a quantile: ceil(n p) against rounding, 1 to n.
qint64 rankOf(double probability, qint64 count);

} // namespace trustbilanz::risk
