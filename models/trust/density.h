// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/density.h"
#include "models/records/result.h"
#include "models/store/scorecolumns.h"

namespace trustbilanz::trust {

/// Distribution of the customers' means in every period of the view. One bin for each value where
/// all scores share a scale of few whole numbers, else 51. Passes the disclosure gate, the bins
/// too. Errors as microIndex().
Result<Density> density(const ScoreColumns& scores, const TrendView& view, int smallestGroup,
                        const ScaleShifts& shifts = {});

/// Percent of the whole in each bin. Bins from one end to the other are joined until they hold
/// `smallestGroup` customers; what is joined is shared evenly, so that a single customer shows
/// nowhere. Bins without customers between two such cells stay empty; at the ends they belong to
/// the outer cells, so that neither minimum nor maximum shows. `weights` are of the same bins.
std::vector<float> sharesOf(std::span<const std::uint32_t> customers,
                            std::span<const double> weights, int smallestGroup);

} // namespace trustbilanz::trust
