// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/assessedincident.h"
#include "models/records/coverage.h"
#include "models/records/importreport.h"
#include "models/records/requiredtrust.h"
#include "models/records/scaleuse.h"

#include <optional>
#include <variant>
#include <vector>

/// What needs attention (attention.h of trust/): each with the figures that say so.
namespace trustbilanz {

enum class WatchedFigure { Micro, Macro, Gap };

/// The latest value of a figure lies beyond its threshold.
struct CrossedThreshold {
    WatchedFigure figure = WatchedFigure::Micro;
    Day period = 0; ///< first day of the calendar period
    double value = 0;
    /// Interval of micro (raw), span of assumptions of macro, what both make of the gap; none where
    /// there are too few answers for one.
    std::optional<double> low;
    std::optional<double> high;
    qint64 customers = 0; ///< whose answers are in it; 0 = modelled alone
    double threshold = 0; ///< of the gap with the sign of the side it was passed on
    bool isCertain = false; ///< all from low to high lies beyond; otherwise it may be chance
    bool operator==(const CrossedThreshold&) const = default;
};

/// Those who are asked for a kind of data trust less than that needs, with their whole interval.
struct LowTrust {
    RequiredTrust asked;
    bool operator==(const LowTrust&) const = default;
};

/// The score changed its scale within the range, and no bridge joins both.
struct ScaleBreak {
    ScaleChange change;
    bool operator==(const ScaleBreak&) const = default;
};

/// The latest period rests on fewer than kFewAnswers customers.
struct FewAnswers {
    Day period = 0;
    qint64 customers = 0;
    bool operator==(const FewAnswers&) const = default;
};

/// Periods of everyone that do not show.
struct HiddenPeriods {
    int periods = 0;
    int smallestGroup = 0;
    bool operator==(const HiddenPeriods&) const = default;
};

/// The latest import of its kind left rows out.
struct RejectedRows {
    ImportBatch batch;
    bool operator==(const RejectedRows&) const = default;
};

/// Too few of the known customers have a score that still counts.
struct StaleScores {
    CoveragePoint coverage; ///< of the last period
    int months = 0; ///< for which a score counts
    double threshold = 0; ///< percent
    bool operator==(const StaleScores&) const = default;
};

/// Incidents that the model does not call recovered on the last day of the data.
struct OpenRecovery {
    int incidents = 0;
    AssessedIncident strongest; ///< that takes most now
    bool operator==(const OpenRecovery&) const = default;
};

using AttentionItem = std::variant<CrossedThreshold, LowTrust, ScaleBreak, FewAnswers,
                                   HiddenPeriods, RejectedRows, StaleScores, OpenRecovery>;

/// What of it only the answers tell, and no snapshot holds.
struct AttentionAnswers {
    RequiredTrustReport required;
    Coverage coverage;
};

} // namespace trustbilanz
