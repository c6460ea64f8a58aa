// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dayrange.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace trustbilanz {

enum class TrustLevel { Low, Middle, High };
/// What a customer is ready to share.
enum class Willingness { Refuses, Pragmatic, Open, NotKnown };

/// A category is a trust level and a willingness.
inline constexpr size_t kTrustLevels = 3;
inline constexpr size_t kWillingnesses = 4;
inline constexpr size_t kCategories = kTrustLevels * kWillingnesses;

constexpr size_t categoryOf(TrustLevel level, Willingness willingness)
{
    return size_t(level) * kWillingnesses + size_t(willingness);
}
constexpr TrustLevel levelOf(size_t category)
{
    return TrustLevel(category / kWillingnesses);
}
constexpr Willingness willingnessOf(size_t category)
{
    return Willingness(category % kWillingnesses);
}

QString trustLevelId(TrustLevel level); ///< "low", "middle", "high"
QString willingnessId(Willingness willingness); ///< "refuses" … "notKnown"

inline constexpr size_t kSensitivities = 5;

/// What decides about categories and required trust. Every number is our own choice; a workspace
/// may hold others.
struct CategoryRules {
    double lowBelow = 40; ///< index; trust is low below it
    double highFrom = 70; ///< and high from here
    QString willingness; ///< segment or driver; empty = the first whose name says so
    double refusesBelow = 40; ///< index of a driver
    double openFrom = 70;
    QString data; ///< segment of the data a customer was asked for; empty = by its name
    std::array<double, kSensitivities> required {40, 50, 60, 70, 80}; ///< by sensitivity, 1 first
    bool operator==(const CategoryRules&) const = default;
};
bool isValid(const CategoryRules& rules);

/// Customers of a group and their share; nothing else is known of a hidden one.
struct CategoryCount {
    bool hidden = false;
    qint64 customers = 0;
    double share = 0; ///< of all customers of the period; weighted
    double low = 0; ///< Wilson interval
    double high = 0;
    bool operator==(const CategoryCount&) const = default;
};

struct CategoryPeriod {
    Day period = 0; ///< first day of the calendar period
    bool hidden = false; ///< fewer than k customers: nothing is known
    qint64 customers = 0;
    double effectiveCustomers = 0;
    std::array<CategoryCount, kCategories> categories;
    std::array<CategoryCount, kTrustLevels> levels;
    std::array<CategoryCount, kWillingnesses> willingnesses;
    bool operator==(const CategoryPeriod&) const = default;
};

/// Where willingness to share was read, and what was not understood.
struct WillingnessSource {
    QString name; ///< empty = nothing tells of it
    bool isDriver = false;
    QStringList unknownValues; ///< of the segment, that no word is known for; small groups left out
    bool operator==(const WillingnessSource&) const = default;
};

/// Trust x willingness to share over time.
struct CategorySeries {
    CategoryRules rules;
    Interval interval = Interval::Month;
    double confidence = 0.95;
    int smallestGroup = 0;
    WillingnessSource source;
    std::vector<CategoryPeriod> periods; ///< with answers, oldest first
    bool operator==(const CategorySeries&) const = default;
};

/// Row or column of a flow: a category, or "did not answer then".
inline constexpr size_t kAbsent = kCategories;
inline constexpr size_t kFlowStates = kCategories + 1;

struct FlowCount {
    bool hidden = false;
    qint64 customers = 0;
    bool operator==(const FlowCount&) const = default;
};
/// How the same people moved between the categories of two ranges.
struct CategoryFlows {
    CategoryRules rules;
    int smallestGroup = 0;
    WillingnessSource source;
    DayRange first;
    DayRange second;
    bool hidden = true; ///< too few people, or nothing can be shown without telling of few
    std::optional<qint64> both; ///< customers who answered in both; none where it tells of few
    std::array<std::array<FlowCount, kFlowStates>, kFlowStates> flows; ///< from, to
    std::array<FlowCount, kFlowStates> before; ///< sums of rows
    std::array<FlowCount, kFlowStates> after; ///< sums of columns
    bool operator==(const CategoryFlows&) const = default;
};

} // namespace trustbilanz
