// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/brandreading.h"
#include "models/records/incident.h"

#include <span>
#include <vector>

namespace trustbilanz::trust {

/// Readings that may be looked at: those of fewer people than the smallest group are left out.
std::vector<BrandReading> shownReadings(std::span<const BrandReading> readings, int smallestGroup);

/// B0 as measured: the mean of the readings before the first counted incident (records.md); none
/// where there is no such reading.
std::optional<double> measuredBase(std::span<const BrandReading> readings,
                                   std::span<const Incident> incidents);

/// One point per calendar period of [from, to] that has readings; a reading known to its month or
/// year counts on its anchor.
std::vector<BrandPoint> brandSeries(std::span<const BrandReading> readings, Interval interval,
                                    Day from, Day to, int smallestGroup);

} // namespace trustbilanz::trust
