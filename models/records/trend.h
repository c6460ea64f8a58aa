// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"
#include "models/records/incident.h"
#include "models/records/scaleuse.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace trustbilanz {

/// Keeps answers whose segment has one of the values.
struct SegmentFilter {
    QString segment;
    QStringList values;
    bool operator==(const SegmentFilter&) const = default;
};

/// What of a workspace is looked at: screen, --json and exports ask with the same record.
struct TrendView {
    Interval interval = Interval::Month;
    std::optional<Day> from; ///< both ends inclusive; empty = as far as the data goes
    std::optional<Day> to;
    std::vector<SegmentFilter> where; ///< combined by AND
    QString by; ///< segment, empty = everyone together
    double confidence = 0.95;
    bool bridge = false; ///< join changes of scale where that is possible
    bool deciles = true; ///< nobody needs to wait for what nobody looks at
    bool operator==(const TrendView&) const = default;
};

/// Customers below which a group is marked as based on few answers (models.md 1.5).
inline constexpr int kFewAnswers = 30;

/// Micro trust of one period and group. A hidden group has no figures at all.
struct MicroPoint {
    Day period = 0; ///< first day of the calendar period
    std::optional<QString> segment; ///< value of `by`; none = everyone
    bool hidden = false;
    bool fewAnswers = false;
    bool bridged = false; ///< holds answers that a bridge moved to a later scale
    qint64 customers = 0;
    qint64 answers = 0;
    double effectiveCustomers = 0; ///< n of the interval: `customers` unless they are weighted
    std::optional<double> mean; ///< 0 to 100
    std::optional<double> low; ///< raw, may leave 0 to 100
    std::optional<double> high;
    std::optional<double> deviation;
    std::optional<std::array<double, 9>> deciles; ///< none below 2k customers
    bool operator==(const MicroPoint&) const = default;
};

/// Modelled macro trust on one day with its band (a span of assumptions).
struct MacroPoint {
    Day period = 0; ///< first day of the calendar period
    Day day = 0; ///< day the value holds for: last of the period in the range
    double index = 0;
    double low = 0;
    double high = 0;
    bool operator==(const MacroPoint&) const = default;
};

/// Micro minus macro.
struct GapPoint {
    Day period = 0;
    double value = 0;
    std::optional<double> low;
    std::optional<double> high;
    bool operator==(const GapPoint&) const = default;
};

/// An incident as the macro model sees it.
struct AssessedIncident {
    Incident incident;
    bool counted = false; ///< changes the index
    double peakLoss = 0; ///< index points on the day of disclosure; negative = gain
    double lossNow = 0; ///< on the last day of the data
    double halfLifeDays = 0;
    double scar = 0;
    QStringList assumed; ///< factors not known: "severity", "affected", "sensitivity", "disclosed"
    bool operator==(const AssessedIncident&) const = default;
};

struct Trend {
    TrendView view;
    int smallestGroup = 0;
    Day from = 0; ///< the range that was shown
    Day to = 0;
    std::vector<MicroPoint> micro;
    std::vector<MacroPoint> macro;
    std::vector<GapPoint> gap; ///< empty with `by`
    std::vector<AssessedIncident> incidents; ///< disclosed within the range
    std::vector<ScaleChange> scaleChanges; ///< of the score within the range, oldest first
};

/// Changes of scale on days [from, to].
std::vector<ScaleChange> scaleChangesIn(const Trend& trend, Day from, Day to);
/// Whether figures of these days do not compare: the scale changed and no bridge joins both.
bool hasMethodBreak(const Trend& trend, Day from, Day to);

} // namespace trustbilanz
