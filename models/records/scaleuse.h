// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"
#include "models/records/importplan.h"

#include <map>

namespace trustbilanz {

/// A question and a scale it was asked on, from the first answer to the last.
struct ScaleUse {
    QString question; ///< name of a driver; empty = the score
    ScoreScale scale;
    QMap<QString, double> labels; ///< words that stand for answers on this scale
    Day from = 0;
    Day to = 0;
    std::vector<int> batches; ///< imports that brought the answers, by first answer
    DatePrecision precision = DatePrecision::Day; ///< coarsest of the dates of these imports
    bool operator==(const ScaleUse&) const = default;
};

/// How much higher the same people stand on a later scale than on an earlier one, from periods in
/// which both were asked (models.md 1.1).
struct ScaleBridge {
    double points = 0; ///< index points to be added to answers on the earlier scale
    double low = 0;
    double high = 0;
    int periods = 0; ///< in which both were asked often enough
    qint64 customersBefore = 0; ///< on the earlier scale, summed over the periods
    qint64 customersAfter = 0;
    bool operator==(const ScaleBridge&) const = default;
};

/// From this day on the score was asked on another scale: figures before and after do not compare
/// unless a bridge joins them.
struct ScaleChange {
    Day date = 0; ///< first answer on the later scale
    ScoreScale from;
    ScoreScale to;
    std::optional<ScaleBridge> bridge; ///< none where they were not asked side by side
    bool bridged = false; ///< the figures hold the bridge
    bool operator==(const ScaleChange&) const = default;
};

/// Index points that bridges add to the answers of a batch.
using ScaleShifts = std::map<int, double>;

} // namespace trustbilanz
