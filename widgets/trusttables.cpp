// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trusttables.h"

#include "widgets/text.h"
#include "widgets/texttrust.h"

#include <algorithm>

namespace trustbilanz {

namespace {
QVariant orNothing(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

QString hidden()
{
    return text::requiredState(RequiredState::Hidden);
}

template<int Edition>
QVariant publishedValue(const DriverShare& driver)
{
    return orNothing(text::e3Weight(driver, Edition));
}

template<int Edition>
QString publishedText(const DriverShare& driver)
{
    return text::percent(text::e3Weight(driver, Edition));
}

constexpr std::array<DriverTable::Column, 7> kDriverColumns {{
    {"driver", QT_TRANSLATE_NOOP("DriverTable", "Driver"),
     [](const DriverShare& driver) { return QVariant(driver.name); }, nullptr, false},
    {"share", QT_TRANSLATE_NOOP("DriverTable", "Share"),
     [](const DriverShare& driver) { return QVariant(driver.share); },
     [](const DriverShare& driver) { return text::percent(driver.share, 1); }, true},
    {"interval", QT_TRANSLATE_NOOP("DriverTable", "Interval"),
     [](const DriverShare& driver) { return QVariant(driver.low); },
     [](const DriverShare& driver) { return text::percentRange(driver.low, driver.high); }, true},
    {"correlation", QT_TRANSLATE_NOOP("DriverTable", "Correlation"),
     [](const DriverShare& driver) { return QVariant(driver.correlation); },
     [](const DriverShare& driver) { return text::number(driver.correlation, 2); }, true},
    {"customers", QT_TRANSLATE_NOOP("DriverTable", "Customers"),
     [](const DriverShare& driver) {
         return driver.customers ? QVariant(*driver.customers) : QVariant();
     },
     [](const DriverShare& driver) {
         return driver.customers ? text::count(*driver.customers) : text::missing();
     },
     true},
    {"published2022", QT_TRANSLATE_NOOP("DriverTable", "Published 2022"), publishedValue<2022>,
     publishedText<2022>, true},
    {"published2023", QT_TRANSLATE_NOOP("DriverTable", "Published 2023"), publishedValue<2023>,
     publishedText<2023>, true},
}};

constexpr std::array<CategoryTable::Column, 6> kCategoryColumns {{
    {"period", QT_TRANSLATE_NOOP("CategoryTable", "Period"),
     [](const CategoryRow& row) { return QVariant(row.period); },
     [](const CategoryRow& row) { return text::period(row.period, row.interval); }, false},
    {"trust", QT_TRANSLATE_NOOP("CategoryTable", "Trust"),
     [](const CategoryRow& row) { return QVariant(int(levelOf(row.category))); },
     [](const CategoryRow& row) { return text::trustLevel(levelOf(row.category)); }, false},
    {"willingness", QT_TRANSLATE_NOOP("CategoryTable", "Willingness to share"),
     [](const CategoryRow& row) { return QVariant(int(willingnessOf(row.category))); },
     [](const CategoryRow& row) { return text::willingness(willingnessOf(row.category)); }, false},
    {"customers", QT_TRANSLATE_NOOP("CategoryTable", "Customers"),
     [](const CategoryRow& row) {
         return row.count.hidden ? QVariant() : QVariant(row.count.customers);
     },
     [](const CategoryRow& row) {
         return row.count.hidden ? hidden() : text::count(row.count.customers);
     },
     true},
    {"share", QT_TRANSLATE_NOOP("CategoryTable", "Share"),
     [](const CategoryRow& row) {
         return row.count.hidden ? QVariant() : QVariant(row.count.share);
     },
     [](const CategoryRow& row) {
         return row.count.hidden ? text::missing() : text::percent(row.count.share, 1);
     },
     true},
    {"interval", QT_TRANSLATE_NOOP("CategoryTable", "Interval"),
     [](const CategoryRow& row) { return row.count.hidden ? QVariant() : QVariant(row.count.low); },
     [](const CategoryRow& row) {
         return row.count.hidden ? text::missing()
                                 : text::percentRange(row.count.low, row.count.high);
     },
     true},
}};

constexpr std::array<FlowsTable::Column, 4> kFlowColumns {{
    {"from", QT_TRANSLATE_NOOP("FlowsTable", "From"),
     [](const FlowRow& row) { return QVariant(qulonglong(row.from)); },
     [](const FlowRow& row) { return text::flowState(row.from); }, false},
    {"to", QT_TRANSLATE_NOOP("FlowsTable", "To"),
     [](const FlowRow& row) { return QVariant(qulonglong(row.to)); },
     [](const FlowRow& row) { return text::flowState(row.to); }, false},
    {"customers", QT_TRANSLATE_NOOP("FlowsTable", "Customers"),
     [](const FlowRow& row) { return row.flow.hidden ? QVariant() : QVariant(row.flow.customers); },
     [](const FlowRow& row) {
         return row.flow.hidden ? hidden() : text::count(row.flow.customers);
     },
     true},
    {"share", QT_TRANSLATE_NOOP("FlowsTable", "Of those there before"),
     [](const FlowRow& row) { return orNothing(row.share); },
     [](const FlowRow& row) { return text::percent(row.share, 1); }, true},
}};

constexpr std::array<RequiredTrustTable::Column, 7> kRequiredColumns {{
    {"data", QT_TRANSLATE_NOOP("RequiredTrustTable", "Data asked for"),
     [](const RequiredTrust& row) { return QVariant(row.data); }, nullptr, false},
    {"sensitivity", QT_TRANSLATE_NOOP("RequiredTrustTable", "Sensitivity"),
     [](const RequiredTrust& row) { return QVariant(row.sensitivity); },
     [](const RequiredTrust& row) { return text::count(row.sensitivity); }, true},
    {"required", QT_TRANSLATE_NOOP("RequiredTrustTable", "Needs"),
     [](const RequiredTrust& row) { return QVariant(row.required); },
     [](const RequiredTrust& row) { return text::number(row.required, 0); }, true},
    {"mean", QT_TRANSLATE_NOOP("RequiredTrustTable", "Trust"),
     [](const RequiredTrust& row) { return orNothing(row.mean); },
     [](const RequiredTrust& row) { return text::index(row.mean); }, true},
    {"interval", QT_TRANSLATE_NOOP("RequiredTrustTable", "Interval"),
     [](const RequiredTrust& row) { return orNothing(row.low); },
     [](const RequiredTrust& row) {
         return row.low ? text::indexRange(row.low, row.high) : text::missing();
     },
     true},
    {"customers", QT_TRANSLATE_NOOP("RequiredTrustTable", "Customers"),
     [](const RequiredTrust& row) { return row.mean ? QVariant(row.customers) : QVariant(); },
     [](const RequiredTrust& row) {
         return row.mean ? text::count(row.customers) : text::missing();
     },
     true},
    {"state", QT_TRANSLATE_NOOP("RequiredTrustTable", "State"),
     [](const RequiredTrust& row) { return QVariant(int(row.state)); },
     [](const RequiredTrust& row) { return text::markedRequiredState(row.state); }, false},
}};
constexpr std::array kDriverMethods {
    tables::ColumnMethod {"share", "drivers"},
    tables::ColumnMethod {"interval", "drivers"},
    tables::ColumnMethod {"correlation", "drivers"},
    tables::ColumnMethod {"customers", "drivers"},
    tables::ColumnMethod {"published2022", "drivers"},
    tables::ColumnMethod {"published2023", "drivers"},
};

constexpr std::array kCategoryMethods {
    tables::ColumnMethod {"customers", "categories"},
    tables::ColumnMethod {"share", "categories"},
    tables::ColumnMethod {"interval", "categories"},
};

constexpr std::array kFlowMethods {
    tables::ColumnMethod {"customers", "categories"},
    tables::ColumnMethod {"share", "categories"},
};

constexpr std::array kRequiredMethods {
    tables::ColumnMethod {"sensitivity", "required-trust"},
    tables::ColumnMethod {"required", "required-trust"},
    tables::ColumnMethod {"mean", "required-trust"},
    tables::ColumnMethod {"interval", "required-trust"},
    tables::ColumnMethod {"customers", "required-trust"},
};

} // namespace

std::vector<CategoryRow> categoryRows(const CategorySeries& series)
{
    std::vector<CategoryRow> rows;
    for (auto period = series.periods.rbegin(); period != series.periods.rend(); ++period) {
        for (size_t category = 0; category < kCategories; ++category) {
            CategoryCount count = period->categories[category];
            count.hidden |= period->hidden;
            rows.push_back({series.interval, period->period, category, count});
        }
    }
    return rows;
}

std::vector<FlowRow> flowRows(const CategoryFlows& flows)
{
    std::vector<FlowRow> rows;
    for (size_t from = 0; from < kFlowStates && !flows.hidden; ++from) {
        for (size_t to = 0; to < kFlowStates; ++to) {
            const FlowCount& flow = flows.flows[from][to];
            const FlowCount& all = flows.before[from];
            if (!flow.hidden && flow.customers == 0)
                continue;
            FlowRow row {from, to, flow, std::nullopt};
            if (!flow.hidden && !all.hidden && all.customers > 0)
                row.share = double(flow.customers) / double(all.customers);
            rows.push_back(row);
        }
    }
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             [](const FlowRow& row) { return row.flow.customers; });
    return rows;
}

DriverTable* makeDriverTable(QObject* parent)
{
    return new DriverTable("DriverTable", kDriverColumns, kDriverMethods, parent);
}

CategoryTable* makeCategoryTable(QObject* parent)
{
    return new CategoryTable("CategoryTable", kCategoryColumns, kCategoryMethods, parent);
}

FlowsTable* makeFlowsTable(QObject* parent)
{
    return new FlowsTable("FlowsTable", kFlowColumns, kFlowMethods, parent);
}

RequiredTrustTable* makeRequiredTrustTable(QObject* parent)
{
    return new RequiredTrustTable("RequiredTrustTable", kRequiredColumns, kRequiredMethods, parent);
}

} // namespace trustbilanz
