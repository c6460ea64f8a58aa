// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/drivers.h"
#include "models/records/requiredtrust.h"
#include "models/tables/recordtable.h"

namespace trustbilanz {

/// Share of one category in one period.
struct CategoryRow {
    Interval interval = Interval::Month;
    Day period = 0;
    size_t category = 0;
    CategoryCount count;
};
/// Newest period first.
std::vector<CategoryRow> categoryRows(const CategorySeries& series);

struct FlowRow {
    size_t from = 0;
    size_t to = 0;
    FlowCount flow;
    std::optional<double> share; ///< of those who were in `from`
};
/// Of flows that somebody took or that are hidden, the largest first.
std::vector<FlowRow> flowRows(const CategoryFlows& flows);

/// The tables behind the cards on drivers and categories; their columns are constant tables.
using DriverTable = tables::RecordTable<DriverShare>;
using CategoryTable = tables::RecordTable<CategoryRow>;
using FlowsTable = tables::RecordTable<FlowRow>;
using RequiredTrustTable = tables::RecordTable<RequiredTrust>;

DriverTable* makeDriverTable(QObject* parent);
CategoryTable* makeCategoryTable(QObject* parent);
FlowsTable* makeFlowsTable(QObject* parent);
RequiredTrustTable* makeRequiredTrustTable(QObject* parent);

} // namespace trustbilanz
