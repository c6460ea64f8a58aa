// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"

#include <optional>

namespace trustbilanz {

/// One value of a measured brand series, a tracker's index. Its date is its identity.
struct BrandReading {
    PartialDate date;
    double value = 0; ///< 0 to 100, from its declared scale
    std::optional<qint64> count; ///< people asked, if the source says so
    int batch = 0; ///< import batch

    bool operator==(const BrandReading&) const = default;
};

/// Measured brand trust of a calendar period: the mean of its readings, by number of people asked
/// where every reading has one.
struct BrandPoint {
    Day period = 0; ///< first day
    bool hidden = false; ///< fewer people than the smallest group: no figures
    double value = 0;
    std::optional<qint64> count; ///< people asked; none if a reading does not say
    int readings = 0;
    bool operator==(const BrandPoint&) const = default;
};

} // namespace trustbilanz
