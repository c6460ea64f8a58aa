// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/categories.h"

namespace trustbilanz {

enum class RequiredState {
    Hidden,
    Met, ///< the whole interval reaches what is required
    Unclear, ///< the required trust lies within the interval
    Below ///< the whole interval lies below
};

/// Trust of those who were asked for a kind of data, against what asking for it needs.
struct RequiredTrust {
    QString data; ///< value of the segment
    int sensitivity = 0; ///< 1 to 5
    double required = 0;
    RequiredState state = RequiredState::Hidden;
    qint64 customers = 0;
    std::optional<double> mean;
    std::optional<double> low; ///< raw
    std::optional<double> high;
    bool fewAnswers = false;
    bool operator==(const RequiredTrust&) const = default;
};
struct RequiredTrustReport {
    CategoryRules rules;
    int smallestGroup = 0;
    double confidence = 0.95;
    QString segment; ///< empty = no segment tells which data were asked for
    std::vector<RequiredTrust> rows; ///< most sensitive first
    QStringList unknownValues; ///< whose sensitivity no word tells; small groups left out
    bool operator==(const RequiredTrustReport&) const = default;
};

QString requiredStateId(RequiredState state);

} // namespace trustbilanz
