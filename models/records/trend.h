// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/assessedincident.h"
#include "models/records/balance.h"
#include "models/records/brandreading.h"
#include "models/records/date.h"
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

/// Which answers count as trust and which as distrust (models.md 1.4): from `high` up and from
/// `low` down. By default the upper and the lower quarter: the top three and bottom three of nine
/// of the Edelman Trust Barometer, the top two and bottom two of five.
struct TrustBoxes {
    double low = 25;
    double high = 75;
    bool onScale = false; ///< given on the scale's own values instead of the index
    bool operator==(const TrustBoxes&) const = default;
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
    TrustBoxes boxes; ///< of net trust
    bool distribution = true; ///< deciles and net trust too: nobody waits for what nobody looks at
    bool operator==(const TrendView&) const = default;
};

/// Customers below which a group is marked as based on few answers (models.md 1.5).
inline constexpr int kFewAnswers = 30;

/// A share of customers with its Wilson interval, in percent.
struct ShareValue {
    double value = 0;
    double low = 0;
    double high = 0;
    bool operator==(const ShareValue&) const = default;
};

/// Percent of customers who trust minus percent who distrust.
struct NetTrust {
    double value = 0; ///< -100 to 100
    std::optional<double> low; ///< none if all are in one box
    std::optional<double> high;
    ShareValue top;
    ShareValue bottom;
    bool operator==(const NetTrust&) const = default;
};

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
    std::optional<NetTrust> net; ///< none below 2k customers
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

/// What each incident does to the macro index on a day: base + all points + cut = index.
struct Contributions {
    Day period = 0; ///< first day of the calendar period, in a series
    Day day = 0;
    double base = 0; ///< without any incident
    double index = 0;
    double cut = 0; ///< what the limits of the scale take or give
    std::vector<double> points; ///< one per incident; negative = takes
    bool operator==(const Contributions&) const = default;
};

/// The same over time, of the incidents that count.
struct ContributionSeries {
    std::vector<AssessedIncident> incidents; ///< in the order of the points, by date
    std::vector<Contributions> periods;
};

struct Trend {
    TrendView view;
    int smallestGroup = 0;
    Day from = 0; ///< the range that was shown
    Day to = 0;
    std::vector<MicroPoint> micro;
    std::vector<MacroPoint> macro;
    std::vector<GapPoint> gap; ///< empty with `by`
    BalanceRule rule;
    std::vector<BalancePoint> balance; ///< of everyone, or of the groups of `by`
    std::vector<BrandPoint> brand; ///< measured, never mixed with the modelled
    std::vector<AssessedIncident> incidents; ///< disclosed within the range
    std::vector<ScaleChange> scaleChanges; ///< of the score within the range, oldest first
};

/// Micro trust of everyone in a period, by its first day, also a hidden one; none where there are
/// no answers. Points into the trend.
const MicroPoint* microOn(const Trend& trend, Day period);
/// Changes of scale on days [from, to].
std::vector<ScaleChange> scaleChangesIn(const Trend& trend, Day from, Day to);
/// Whether figures of these days do not compare: the scale changed and no bridge joins both.
bool hasMethodBreak(const Trend& trend, Day from, Day to);

} // namespace trustbilanz
