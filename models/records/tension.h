// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace trustbilanz {

/// Which values of a segment say that a customer shares data.
struct SharingSource {
    QString segment; ///< empty = not stated
    QStringList open;
    bool isStated() const { return !segment.isEmpty() && !open.isEmpty(); }
    bool operator==(const SharingSource&) const = default;
};

/// Share of customers who share their data in one period. A hidden one has no figures.
struct SharePoint {
    Day period = 0;
    bool hidden = false;
    qint64 customers = 0; ///< with a value of the segment
    std::optional<double> share; ///< fraction
    std::optional<double> low; ///< Wilson
    std::optional<double> high;
    bool operator==(const SharePoint&) const = default;
};

/// Correlation of the changes of exposure with those of trust `lag` periods later.
struct TensionLag {
    int lag = 0;
    int pairs = 0;
    std::optional<double> correlation; ///< none with too few pairs or without any change
    std::optional<double> low; ///< Fisher's z, of this lag by itself
    std::optional<double> high;
    bool operator==(const TensionLag&) const = default;
};

enum class TensionAnswer {
    NoSource, ///< nothing says who shares data
    TooFewPairs,
    NoChange, ///< one of the series never changes
    NotDetectable,
    Detectable,
};

/// Do changes of sharing go together with changes of brand trust (models.md 3)?
struct Tension {
    TensionAnswer answer = TensionAnswer::NoSource;
    SharingSource source;
    std::vector<SharePoint> exposure;
    bool measured = false; ///< brand trust is a measured series; else the model's
    std::vector<TensionLag> lags;
    std::optional<TensionLag> strongest; ///< of the largest absolute correlation
    std::optional<double> p; ///< of the largest over all lags
    double confidence = 0.95; ///< of the intervals
    bool operator==(const Tension&) const = default;
};

} // namespace trustbilanz
