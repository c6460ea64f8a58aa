// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace trustbilanz {

/// How the balance of micro and macro trust is read; both are settings of a workspace.
struct BalanceRule {
    double microWeight = 0.5; ///< of micro in the index, 0 to 1
    double border = 50; ///< index value between the quadrants (own choice)
    bool operator==(const BalanceRule&) const = default;
};

/// Corners of the map micro x macro.
enum class Quadrant {
    Strong, ///< both at the border or above
    Exposed, ///< micro high, macro low
    Distant, ///< macro high, micro low
    AtRisk, ///< both low
};

/// Where everyone or a group stands on the map in one period.
struct BalancePoint {
    Day period = 0; ///< first day of the calendar period
    Day day = 0; ///< day of the macro value
    std::optional<QString> segment; ///< none = everyone
    qint64 customers = 0;
    bool fewAnswers = false;
    double micro = 0;
    std::optional<double> microLow; ///< raw, may leave 0 to 100
    std::optional<double> microHigh;
    double macro = 0; ///< the brand's, also for a group
    double macroLow = 0;
    double macroHigh = 0;
    double index = 0; ///< weighted geometric mean of both
    Quadrant quadrant = Quadrant::Strong;
    bool isClear = false; ///< interval and band stay within the quadrant
    bool operator==(const BalancePoint&) const = default;
};

/// Weights of micro under which the order of points is compared (models.md 3).
inline constexpr std::array kCheckedWeights {0.3, 0.5, 0.7};

/// A point with its index and rank under each of the checked weights; equal values share a rank.
struct RankedPoint {
    BalancePoint point;
    std::array<double, kCheckedWeights.size()> index {};
    std::array<int, kCheckedWeights.size()> rank {};
    bool operator==(const RankedPoint&) const = default;
};

/// Does the order of periods or groups depend on the weight?
struct RankCheck {
    std::vector<RankedPoint> points; ///< as they came, without start values of macro trust
    qint64 pairs = 0;
    qint64 keptPairs = 0; ///< pairs with the same order under every weight
    bool operator==(const RankCheck&) const = default;
};

/// Groups of one segment on the map in the last period with a figure.
struct BalanceGroups {
    QString segment;
    std::optional<Day> period; ///< none = nobody has a figure
    std::vector<BalancePoint> points; ///< by name
    QStringList hidden; ///< groups below the smallest group
    QStringList silent; ///< groups without an answer in the period
    bool operator==(const BalanceGroups&) const = default;
};

} // namespace trustbilanz
