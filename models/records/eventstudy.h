// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/trend.h"

#include <QString>

#include <optional>
#include <vector>

namespace trustbilanz {

/// The estimation window ends three periods before the event (models.md 4: -26 … -3).
inline constexpr int kEstimationEnd = 3;
inline constexpr int kLeastEstimationPoints = 8;
/// Fewest events whose signs can reach a p of .05.
inline constexpr int kLeastEvents = 6;

/// What several incidents have in common.
struct EventStudyRequest {
    TrendView view; ///< interval, filters, confidence and bridge count
    int before = 26; ///< the estimation window begins so many periods before the event
    int after = 4; ///< periods of the event window, from the event on
    bool operator==(const EventStudyRequest&) const = default;
};

/// Whether an event counts in the tests, or why not.
enum class EventState {
    Used,
    Inseparable, ///< another incident's window reaches into this one's
    FewPoints, ///< fewer than 8 in the estimation window
    MissingPoints, ///< a period of the event window has no figures
    CoarseDate ///< periods are shorter than what is known of the date
};
QString eventStateId(EventState state);

struct EventResult {
    QString id;
    QString title;
    PartialDate date;
    Day start = 0; ///< first day of the event window
    EventState state = EventState::Used;
    std::optional<int> points; ///< in the estimation window; none where it was not looked at
    std::optional<double> expected; ///< their mean
    std::vector<double> abnormal; ///< index points above it, one per period of the event window
    std::optional<double> cumulated; ///< their sum (CAR)
    bool operator==(const EventResult&) const = default;
};

struct EventStudy {
    EventStudyRequest request;
    std::vector<EventResult> events; ///< by date
    int used = 0;
    int below = 0; ///< of the used: cumulated below zero
    std::optional<double> meanCumulated;
    std::optional<double> signP; ///< exact, two-sided; none below 6 events
    std::optional<double> signedRankP;
    bool operator==(const EventStudy&) const = default;
};

} // namespace trustbilanz
