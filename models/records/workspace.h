// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attentionthresholds.h"
#include "models/records/balance.h"
#include "models/records/datasharing.h"
#include "models/records/macroassumptions.h"
#include "models/records/measure.h"
#include "models/records/tension.h"

#include <QString>

#include <optional>

namespace trustbilanz {

inline constexpr int kDefaultSmallestGroup = 10;
inline constexpr int kLowestSmallestGroup = 5;
inline constexpr int kHighestSmallestGroup = 50;

/// What a workspace says about the company it belongs to. Empty = not stated.
struct WorkspaceSettings {
    QString uuid;
    QString name; ///< brand
    QString currency = QStringLiteral("EUR"); ///< ISO 4217
    std::optional<qint64> customers; ///< size of the customer base, for the reach of an incident
    std::optional<double> revenue; ///< per year, in currency
    std::optional<double> revenueGrowth; ///< fraction per year, .03 = 3 %
    std::optional<double> ebitda; ///< per year, in currency
    std::optional<double> ebitdaGrowth; ///< fraction per year
    double macroBase = 100; ///< B0 of the macro index, 0 to 100, unless it is measured
    MacroAssumptions macro;
    QString timeZone = QStringLiteral("Europe/Berlin");
    int smallestGroup = kDefaultSmallestGroup; ///< k: groups with fewer customers never show
    double balanceWeight = BalanceRule().microWeight;
    double balanceBorder = BalanceRule().border;
    QString sharingSegment; ///< which segment says who shares data; empty = by its words
    QStringList sharingValues; ///< its values that mean yes
    SharingModel dataSharing; ///< what the optimum of sharing data assumes
    AttentionThresholds attention; ///< beyond which figures are pointed out
    Measure measure; ///< whose return is worked out
    bool sample = false; ///< synthetic sample data, marked wherever it shows

    BalanceRule balanceRule() const { return {balanceWeight, balanceBorder}; }
    SharingSource sharing() const { return {sharingSegment, sharingValues}; }
    bool operator==(const WorkspaceSettings&) const = default;
};

} // namespace trustbilanz
