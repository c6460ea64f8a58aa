// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/effect.h"
#include "models/records/eventstudy.h"
#include "models/tables/recordtable.h"

namespace trustbilanz {

/// The tables of a before and after; their columns are constant tables in effecttables.cpp.

/// A period of the window, with what a test makes of it.
struct EffectRow {
    Interval interval = Interval::Month;
    int smallestGroup = 0;
    EffectPeriod period;
};
std::vector<EffectRow> effectRows(const Effect& effect);

/// One figure of the answer.
struct EstimateRow {
    enum class Figure {
        Level,
        Average,
        SlopeBefore,
        SlopeChange,
        Placebo,
        MeanBefore,
        MeanAfter,
        MeanChange,
        GroupDifference,
        GroupTrend
    };
    Figure figure = Figure::Level;
    std::optional<Estimate> estimate {}; ///< none = not to be had
    int count = 0; ///< customers behind a mean, fits of a placebo
    std::optional<double> p {}; ///< of a placebo
    bool hidden = false; ///< a mean of too few customers
};
std::vector<EstimateRow> estimateRows(const Effect& effect);

/// Affected and other customers in a period.
struct GroupRow {
    Interval interval = Interval::Month;
    int smallestGroup = 0;
    GroupPeriod period;
};
std::vector<GroupRow> groupRows(const Effect& effect);

using EffectTable = tables::RecordTable<EffectRow>;
using EstimateTable = tables::RecordTable<EstimateRow>;
using GroupTable = tables::RecordTable<GroupRow>;
using EventTable = tables::RecordTable<EventResult>;

EffectTable* makeEffectTable(QObject* parent);
EstimateTable* makeEstimateTable(QObject* parent);
GroupTable* makeGroupTable(QObject* parent);
EventTable* makeEventTable(QObject* parent);

} // namespace trustbilanz
