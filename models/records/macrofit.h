// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"

#include <QString>

#include <optional>
#include <vector>

namespace trustbilanz {

/// A fitted parameter with its interval; an end at its limit means that the data do not tell.
struct FittedValue {
    double estimate = 0;
    double low = 0;
    double high = 0;
    bool lowAtLimit = false;
    bool highAtLimit = false;
    bool isHeld = false; ///< not fitted: nothing in the data depends on it
    bool operator==(const FittedValue&) const = default;
};

/// Why half-life and scar were not fitted.
enum class NoFit {
    NoSeries, ///< no measured brand series
    NoIncident, ///< no counted loss from which a brand could recover
    TooFewPeriods, ///< fewer than kLeastPeriods readings after it
    NothingFree, ///< every incident has a half-life and a scar of its own
    NoFall ///< the series does not fall by more than it scatters
};
QString noFitId(NoFit reason);

/// Readings after the first counted loss without which there is no fit (models.md 2).
inline constexpr int kLeastPeriods = 8;

struct FitPoint {
    Day day = 0;
    double measured = 0;
    double fitted = 0;
    bool operator==(const FitPoint&) const = default;
};

/// Half-life and scar fitted to a measured brand series. Without `reason` the values hold.
struct MacroFit {
    std::optional<NoFit> reason;
    int periods = 0; ///< readings on or after the first counted loss
    int readings = 0; ///< all
    double confidence = 0.95;
    FittedValue halfLifeDays;
    FittedValue scar;
    FittedValue scale; ///< of all modelled peak losses
    FittedValue base; ///< brand trust before the incidents
    bool ofDeception = false; ///< all losses came with deception: the scar is that of deception
    bool weighted = false; ///< readings count by the number of people asked
    double rmse = 0; ///< index points
    std::vector<FitPoint> points; ///< by day
    bool operator==(const MacroFit&) const = default;

    bool isEnough() const { return !reason; }
};

} // namespace trustbilanz
