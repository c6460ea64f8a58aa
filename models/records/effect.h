// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/estimate.h"
#include "models/records/trend.h"

#include <QString>

#include <optional>
#include <vector>

namespace trustbilanz {

/// Fewest points on either side of an incident for a test, and from how many in all an
/// autoregressive fit stands beside it (models.md 4).
inline constexpr int kLeastPointsPerSide = 8;
inline constexpr int kLeastPointsForReml = 24;
/// Fewest placebo fits that can reach a p of .05.
inline constexpr int kLeastPlaceboFits = 19;
inline constexpr int kDefaultEffectPeriods = 24;

/// What is asked: the course of individual trust before and after one day.
struct EffectRequest {
    QString incident; ///< id; empty = `date`
    std::optional<PartialDate> date;
    TrendView view; ///< interval, filters, confidence and bridge count; its range is not used
    int before = kDefaultEffectPeriods; ///< periods on either side, as far as the data go
    int after = kDefaultEffectPeriods;
    bool season = false;
    std::optional<SegmentFilter> affected; ///< marks the customers who were affected
    bool operator==(const EffectRequest&) const = default;
};

/// Why there is no test.
enum class EffectObstacle {
    FewPoints, ///< fewer than 8 on either side
    NoResidual, ///< the points lie on the lines: nothing to judge chance by
    Collinear ///< a season cannot be told from the trend with these points
};
QString obstacleId(EffectObstacle obstacle);

/// "OLS", "Newey-West" …
QString errorSourceId(ErrorSource source);

enum class PeriodRole { Before, LeftOut, After };
QString periodRoleId(PeriodRole role);

/// One period of the window. Fitted values exist where there is a test; bands are of the line.
struct EffectPeriod {
    struct Line {
        double value = 0;
        double low = 0;
        double high = 0;
        bool operator==(const Line&) const = default;
    };
    Day period = 0;
    PeriodRole role = PeriodRole::Before;
    std::optional<MicroPoint> point; ///< none = no answers; hidden below k
    std::optional<Line> fitted; ///< from the first to the last point used; not where left out
    std::optional<Line> counterfactual; ///< the earlier course carried on; after, to the last point
    bool operator==(const EffectPeriod&) const = default;
};

/// Segmented regression (models.md 4): the larger of OLS and Newey-West errors.
struct SegmentedFit {
    Estimate level; ///< index points at the first period after
    Estimate slopeBefore; ///< index points per period
    Estimate slopeChange;
    Estimate average; ///< fitted less counterfactual, mean over the points after
    int lag = 0; ///< of Newey-West
    int freedom = 0;
    double residualDeviation = 0;
    double durbinWatson = 0;
    bool season = false;
    bool operator==(const SegmentedFit&) const = default;
};

/// The same with errors that follow each other, correlated by phi from period to period.
struct RemlFit {
    double phi = 0;
    bool isAtBound = false; ///< no result: errors that hardly fade look like a change of level
    Estimate level;
    Estimate slopeBefore;
    Estimate slopeChange;
    bool operator==(const RemlFit&) const = default;
};

/// Where the level of b2 stands among fits at days without an incident.
struct Placebo {
    int fits = 0;
    std::optional<double> p; ///< none below 19 fits
    bool operator==(const Placebo&) const = default;
};

struct OverlappingIncident { // in the window; of the own brand or of others
    QString id, title;
    PartialDate date;
    Owner owner = Owner::Own;
    bool operator==(const OverlappingIncident&) const = default;
};

/// Affected and other customers in one period; none = no answers, hidden below k.
struct GroupPeriod {
    Day period = 0;
    PeriodRole role = PeriodRole::Before;
    std::optional<MicroPoint> affected;
    std::optional<MicroPoint> others;
    bool operator==(const GroupPeriod&) const = default;
};

/// Difference in differences: how much more the affected changed than the others.
struct GroupDifference {
    SegmentFilter affected;
    MicroPoint affectedBefore; ///< over all days before; hidden below k
    MicroPoint affectedAfter;
    MicroPoint othersBefore;
    MicroPoint othersAfter;
    std::optional<Estimate> difference; ///< none where a group is hidden
    std::optional<Estimate> trendBefore; ///< of affected less others, per period; from 8 points
    std::vector<GroupPeriod> periods;
    bool operator==(const GroupDifference&) const = default;
};

/// Before and after. Without a test only the means count.
struct Effect {
    EffectRequest request;
    QString title; ///< of the incident
    PartialDate date;
    Day start = 0; ///< first day of the first period after
    int smallestGroup = 0;
    int pointsBefore = 0;
    int pointsAfter = 0;
    double medianCustomers = 0; ///< of the points
    bool weakPoints = false; ///< their median is below 30
    bool seasonOffered = false; ///< the points span two years
    std::optional<EffectObstacle> obstacle;
    std::optional<SegmentedFit> fit;
    std::optional<RemlFit> reml;
    Placebo placebo;
    std::optional<MicroPoint> before; ///< over all days before, each customer once
    std::optional<MicroPoint> after;
    std::optional<Estimate> meanChange; ///< after less before, without any trend
    std::vector<OverlappingIncident> overlapping;
    std::vector<ScaleChange> scaleChanges; ///< within the window
    std::optional<GroupDifference> groups;
    std::vector<EffectPeriod> periods;
    bool operator==(const Effect&) const = default;
};

} // namespace trustbilanz
