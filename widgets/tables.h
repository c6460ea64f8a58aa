// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"
#include "models/records/scaleuse.h"
#include "models/records/tension.h"
#include "models/records/trend.h"
#include "models/tables/recordtable.h"

namespace trustbilanz {

/// One row of the table behind the micro-against-macro chart.
struct TrendRow {
    Interval interval = Interval::Month;
    Day period = 0;
    std::optional<MicroPoint> micro;
    std::optional<MacroPoint> macro;
    std::optional<GapPoint> gap;
    std::optional<BrandPoint> brand;
    int smallestGroup = 0;
    bool methodBreak = false; ///< the scale changed in this period, unbridged
};
/// One row per period, or per period and group when the view has groups; oldest first.
std::vector<TrendRow> trendRows(const Trend& trend);

/// An incident with the number of its marker in the charts; none outside the shown range.
struct IncidentRow {
    std::optional<int> number;
    AssessedIncident assessed;
};
/// Incidents of the shown range that concern the brand, oldest first, numbered from 1. Incidents of
/// others are never numbered: a list of the world's breaches would bury the brand's own.
std::vector<IncidentRow> numberedIncidents(const Trend& trend);
/// Every incident in the order given, with its number where it has one.
std::vector<IncidentRow> incidentRows(const std::vector<AssessedIncident>& incidents,
                                      const Trend& trend);

/// A place on the map of balance.
struct BalanceRow {
    Interval interval = Interval::Month;
    BalancePoint point;
};
/// A period or group and its ranks.
struct RankRow {
    Interval interval = Interval::Month;
    RankedPoint ranked;
};

/// Column of the trend's table with the measured brand trust, to be hidden where there is none.
inline constexpr int kMeasuredColumn = 10;

/// Tables of the program; their columns are constant tables in tables.cpp.
using TrendTable = tables::RecordTable<TrendRow>;
using IncidentTable = tables::RecordTable<IncidentRow>;
using BatchTable = tables::RecordTable<ImportBatch>;
using IssueTable = tables::RecordTable<RowIssue>;
using BalanceTable = tables::RecordTable<BalanceRow>;
using RankTable = tables::RecordTable<RankRow>;
using LagTable = tables::RecordTable<TensionLag>;
using ScaleTable = tables::RecordTable<ScaleUse>;

TrendTable* makeTrendTable(QObject* parent);
IncidentTable* makeIncidentTable(QObject* parent);
/// The few columns that fit beside another card.
IncidentTable* makeShortIncidentTable(QObject* parent);
/// What counted incidents took and still take: the table behind their recovery.
IncidentTable* makeRecoveryTable(QObject* parent);
BatchTable* makeBatchTable(QObject* parent);
IssueTable* makeIssueTable(QObject* parent);
/// Which question was asked on which scale when.
ScaleTable* makeScaleTable(QObject* parent);

BalanceTable* makeBalanceTable(QObject* parent);
RankTable* makeRankTable(QObject* parent);
/// Correlations of the tension test.
LagTable* makeLagTable(QObject* parent);

} // namespace trustbilanz
