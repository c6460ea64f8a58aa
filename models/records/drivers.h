// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/e3formula.h"

#include <QString>

#include <optional>
#include <vector>

namespace trustbilanz {

/// Whether drivers can be told apart, and if not, why.
enum class DriverGate {
    Enough,
    NoScores, ///< nothing was answered in the range
    NoDrivers, ///< no batch of the range brought drivers
    NoneUsable, ///< every driver is left out
    TooFewCustomers, ///< fewer than `needed` answered the score and every driver used
    Hidden, ///< beside other answers it would tell of few customers
    ConstantScore, ///< all customers gave the same score
    NothingExplained ///< the drivers go along with nothing of the score: no shares
};

/// Why a driver is left out of the comparison.
enum class DriverExclusion {
    TooFewAnswers, ///< fewer customers than are needed
    OftenMissing, ///< answered by less than half as many customers as the driver answered most
    Constant, ///< all customers gave the same answer
    NotAmongTen ///< ten others go along with the score more closely
};

/// A driver's share of what all drivers together explain of the score.
struct DriverShare {
    QString name;
    double share = 0; ///< 0 to 1; all shares add up to 1
    double low = 0; ///< bootstrap interval
    double high = 0;
    double correlation = 0; ///< with the score, on its own
    std::optional<qint64> customers; ///< answered score and driver; none where it tells of few
    std::optional<E3Part> part; ///< of the E3 formula
    bool operator==(const DriverShare&) const = default;
};

struct ExcludedDriver {
    QString name;
    DriverExclusion why = DriverExclusion::TooFewAnswers;
    std::optional<qint64> customers;
    bool operator==(const ExcludedDriver&) const = default;
};

/// Which drivers go along with trust, and how much each (models.md 1.6): association, not cause.
struct DriverAnalysis {
    DriverGate gate = DriverGate::NoScores;
    int smallestGroup = 0;
    double confidence = 0.95;
    qint64 needed = 0; ///< customers for as many drivers
    std::optional<qint64> customers; ///< n: answered score and every driver used; none if small
    std::optional<qint64> asked; ///< answered the score; none where it tells of few
    double effectiveCustomers = 0; ///< Kish; n without weights
    double explained = 0; ///< R squared
    double explainedAdjusted = 0; ///< for the number of drivers
    double chance = 1; ///< p of the overall F test
    std::vector<DriverShare> drivers; ///< largest share first
    std::vector<ExcludedDriver> excluded; ///< in the order of the file
    bool operator==(const DriverAnalysis&) const = default;
};

QString driverGateId(DriverGate gate); ///< "tooFewCustomers"
QString driverExclusionId(DriverExclusion why);

} // namespace trustbilanz
