// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trust/customermeans.h"

#include <functional>

namespace trustbilanz::trust {

/// Days of a range that belong to one period of a series.
struct Period {
    Day start = 0; ///< of the calendar period
    Day from = 0;
    Day to = 0;
};

/// The range of the view as one period, as far as there is data.
Period wholeRange(const ScoreColumns& scores, const TrendView& view);
/// Whether answers known to the month or year only would be spread over shorter periods.
bool isTooShort(Interval interval, DatePrecision precision);
/// Calendar periods of a range, those at its ends cut to it.
std::vector<Period> periodsOf(const Period& range, Interval interval);

/// Takes the customers' means of one group in one period (indexes into what was asked for). Groups
/// come in order within a period, periods in any order and from several threads. May reorder them.
using MeansVisitor = std::function<void(size_t period, size_t group, GroupMeans& means)>;

/// Averages the answers of every customer in every period and group. Groups without answers are
/// left out. Which thread computes a period changes nothing, nor does their number: shares of
/// customers are fixed. On one scale of whole numbers a customer's mean does not depend on the
/// order of rows either; the mean over customers may differ in its last digit.
void visitMeans(const AnswerSelection& selection, std::uint32_t customerCount,
                std::span<const Period> periods, const MeansVisitor& visit);

} // namespace trustbilanz::trust
