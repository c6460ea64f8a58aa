// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/effecttables.h"

#include "widgets/text.h"
#include "widgets/texteffect.h"

#include <array>

namespace trustbilanz {

namespace {
using Figure = EstimateRow::Figure;

constexpr int kErrorDecimals = 2;

class EffectCells
{
    Q_DECLARE_TR_FUNCTIONS(EffectCells)
};

template<class Record, QString (*Text)(const Record&)>
QVariant asText(const Record& record)
{
    return Text(record);
}

QVariant variant(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

bool isShown(const std::optional<MicroPoint>& point)
{
    return point && !point->hidden;
}

QVariant meanValue(const std::optional<MicroPoint>& point)
{
    return isShown(point) ? variant(point->mean) : QVariant();
}

QString meanText(const std::optional<MicroPoint>& point, int smallestGroup)
{
    if (!point)
        return text::missing();
    return point->hidden
        ? EffectCells::tr("hidden to protect groups below %1").arg(text::count(smallestGroup))
        : text::index(point->mean);
}

QString meanRange(const std::optional<MicroPoint>& point)
{
    return isShown(point) ? text::indexRange(point->low, point->high) : text::missing();
}

QVariant customersValue(const std::optional<MicroPoint>& point)
{
    return isShown(point) ? QVariant(point->customers) : QVariant();
}

QString customersText(const std::optional<MicroPoint>& point)
{
    return isShown(point) ? text::count(point->customers) : text::missing();
}

using Line = std::optional<EffectPeriod::Line>;

QVariant lineValue(const Line& line)
{
    return line ? QVariant(line->value) : QVariant();
}

QString lineText(const Line& line)
{
    return line ? text::index(line->value) : text::missing();
}

QString lineRange(const Line& line)
{
    return line ? text::range(line->low, line->high) : text::missing();
}

QString sideText(const EffectRow& row)
{
    switch (row.period.role) {
    case PeriodRole::Before:
        return EffectCells::tr("before");
    case PeriodRole::LeftOut:
        return EffectCells::tr("left out");
    case PeriodRole::After:
        return EffectCells::tr("after");
    }
    Q_UNREACHABLE();
}

constexpr std::array<EffectTable::Column, 9> kEffectColumns {{
    {"period", QT_TRANSLATE_NOOP("EffectTable", "Period"),
     [](const EffectRow& row) { return QVariant(row.period.period); },
     [](const EffectRow& row) { return text::period(row.period.period, row.interval); }, false},
    {"side", QT_TRANSLATE_NOOP("EffectTable", "Side"), asText<EffectRow, sideText>, sideText,
     false},
    {"customers", QT_TRANSLATE_NOOP("EffectTable", "Customers"),
     [](const EffectRow& row) { return customersValue(row.period.point); },
     [](const EffectRow& row) { return customersText(row.period.point); }, true},
    {"mean", QT_TRANSLATE_NOOP("EffectTable", "Mean"),
     [](const EffectRow& row) { return meanValue(row.period.point); },
     [](const EffectRow& row) { return meanText(row.period.point, row.smallestGroup); }, true},
    {"meanRange", QT_TRANSLATE_NOOP("EffectTable", "Interval"),
     [](const EffectRow& row) {
         return isShown(row.period.point) ? variant(row.period.point->low) : QVariant();
     },
     [](const EffectRow& row) { return meanRange(row.period.point); }, true},
    {"fitted", QT_TRANSLATE_NOOP("EffectTable", "Fitted"),
     [](const EffectRow& row) { return lineValue(row.period.fitted); },
     [](const EffectRow& row) { return lineText(row.period.fitted); }, true},
    {"fittedRange", QT_TRANSLATE_NOOP("EffectTable", "Its interval"),
     [](const EffectRow& row) { return lineValue(row.period.fitted); },
     [](const EffectRow& row) { return lineRange(row.period.fitted); }, true},
    {"carriedOn", QT_TRANSLATE_NOOP("EffectTable", "Carried on"),
     [](const EffectRow& row) { return lineValue(row.period.counterfactual); },
     [](const EffectRow& row) { return lineText(row.period.counterfactual); }, true},
    {"carriedOnRange", QT_TRANSLATE_NOOP("EffectTable", "Its interval"),
     [](const EffectRow& row) { return lineValue(row.period.counterfactual); },
     [](const EffectRow& row) { return lineRange(row.period.counterfactual); }, true},
}};

QString figureText(const EstimateRow& row)
{
    switch (row.figure) {
    case Figure::Level:
        return EffectCells::tr("Change of level");
    case Figure::Average:
        return EffectCells::tr("Mean difference afterwards");
    case Figure::SlopeBefore:
        return EffectCells::tr("Slope before, per period");
    case Figure::SlopeChange:
        return EffectCells::tr("Change of slope, per period");
    case Figure::Placebo:
        return EffectCells::tr("Placebo in time, %Ln fit(s)", nullptr, row.count);
    case Figure::MeanBefore:
        return row.count == 0 ? EffectCells::tr("Mean before")
                              : EffectCells::tr("Mean before, %Ln customer(s)", nullptr, row.count);
    case Figure::MeanAfter:
        return row.count == 0 ? EffectCells::tr("Mean after")
                              : EffectCells::tr("Mean after, %Ln customer(s)", nullptr, row.count);
    case Figure::MeanChange:
        return EffectCells::tr("Difference of the means, without a trend");
    case Figure::GroupDifference:
        return EffectCells::tr("Difference in differences of the affected");
    case Figure::GroupTrend:
        return EffectCells::tr("Their course before less that of the others, per period");
    }
    Q_UNREACHABLE();
}

bool isSlope(Figure figure)
{
    return figure == Figure::SlopeBefore || figure == Figure::SlopeChange
        || figure == Figure::GroupTrend;
}

bool isMean(Figure figure)
{
    return figure == Figure::MeanBefore || figure == Figure::MeanAfter;
}

QString estimateText(const EstimateRow& row)
{
    if (row.hidden)
        return EffectCells::tr("hidden");
    if (!row.estimate)
        return text::missing();
    const double value = row.estimate->estimate;
    if (isMean(row.figure))
        return text::index(value);
    return isSlope(row.figure) ? text::slope(value) : text::points(value);
}

QString intervalText(const EstimateRow& row)
{
    if (!row.estimate)
        return text::missing();
    if (isMean(row.figure))
        return text::indexRange(row.estimate->low, row.estimate->high);
    return isSlope(row.figure) ? text::slopeRange(*row.estimate)
                               : text::range(row.estimate->low, row.estimate->high);
}

/// A mean is compared with nothing.
std::optional<double> probabilityOf(const EstimateRow& row)
{
    if (row.estimate && !isMean(row.figure))
        return row.estimate->p;
    return row.p;
}

std::optional<double> errorOf(const EstimateRow& row)
{
    return row.estimate && !isMean(row.figure) ? std::optional(row.estimate->standardError)
                                               : std::nullopt;
}

QString probabilityText(const EstimateRow& row)
{
    const std::optional<double> p = probabilityOf(row);
    return p ? text::probability(*p) : text::missing();
}

QString errorText(const EstimateRow& row)
{
    return row.estimate && !isMean(row.figure) ? text::errorSource(row.estimate->errors)
                                               : text::missing();
}

constexpr std::array<EstimateTable::Column, 6> kEstimateColumns {{
    {"figure", QT_TRANSLATE_NOOP("EstimateTable", "Figure"), asText<EstimateRow, figureText>,
     figureText, false},
    {"estimate", QT_TRANSLATE_NOOP("EstimateTable", "Estimate"),
     [](const EstimateRow& row) {
         return row.estimate ? QVariant(row.estimate->estimate) : QVariant();
     },
     estimateText, true},
    {"interval", QT_TRANSLATE_NOOP("EstimateTable", "Interval"),
     [](const EstimateRow& row) { return row.estimate ? QVariant(row.estimate->low) : QVariant(); },
     intervalText, true},
    {"se", QT_TRANSLATE_NOOP("EstimateTable", "Standard error"),
     [](const EstimateRow& row) { return variant(errorOf(row)); },
     [](const EstimateRow& row) {
         const std::optional<double> error = errorOf(row);
         return error ? text::number(*error, kErrorDecimals) : text::missing();
     },
     true},
    {"p", QT_TRANSLATE_NOOP("EstimateTable", "p"),
     [](const EstimateRow& row) { return variant(probabilityOf(row)); }, probabilityText, true},
    {"errors", QT_TRANSLATE_NOOP("EstimateTable", "Errors"), asText<EstimateRow, errorText>,
     errorText, false},
}};

template<std::optional<MicroPoint> GroupPeriod::*Group>
constexpr GroupTable::Column groupMean(const char* id, const char* title)
{
    return {id, title, [](const GroupRow& row) { return meanValue(row.period.*Group); },
            [](const GroupRow& row) { return meanText(row.period.*Group, row.smallestGroup); },
            true};
}

template<std::optional<MicroPoint> GroupPeriod::*Group>
constexpr GroupTable::Column groupRange(const char* id)
{
    return {id, QT_TRANSLATE_NOOP("GroupTable", "Interval"),
            [](const GroupRow& row) { return meanValue(row.period.*Group); },
            [](const GroupRow& row) { return meanRange(row.period.*Group); }, true};
}

template<std::optional<MicroPoint> GroupPeriod::*Group>
constexpr GroupTable::Column groupCustomers(const char* id)
{
    return {id, QT_TRANSLATE_NOOP("GroupTable", "Customers"),
            [](const GroupRow& row) { return customersValue(row.period.*Group); },
            [](const GroupRow& row) { return customersText(row.period.*Group); }, true};
}

constexpr std::array<GroupTable::Column, 7> kGroupColumns {{
    {"period", QT_TRANSLATE_NOOP("GroupTable", "Period"),
     [](const GroupRow& row) { return QVariant(row.period.period); },
     [](const GroupRow& row) { return text::period(row.period.period, row.interval); }, false},
    groupMean<&GroupPeriod::affected>("affected", QT_TRANSLATE_NOOP("GroupTable", "Affected")),
    groupRange<&GroupPeriod::affected>("affectedRange"),
    groupCustomers<&GroupPeriod::affected>("affectedCustomers"),
    groupMean<&GroupPeriod::others>("others", QT_TRANSLATE_NOOP("GroupTable", "Others")),
    groupRange<&GroupPeriod::others>("othersRange"),
    groupCustomers<&GroupPeriod::others>("othersCustomers"),
}};

QString stateText(const EventResult& event)
{
    return text::eventState(event.state);
}

QString titleText(const EventResult& event)
{
    return event.title.isEmpty() ? event.id : event.title;
}

constexpr std::array<EventTable::Column, 6> kEventColumns {{
    {"title", QT_TRANSLATE_NOOP("EventTable", "Incident"), asText<EventResult, titleText>,
     titleText, false},
    {"disclosed", QT_TRANSLATE_NOOP("EventTable", "Disclosed"),
     [](const EventResult& event) { return QVariant(event.date.anchor()); },
     [](const EventResult& event) { return text::date(event.date); }, false},
    {"state", QT_TRANSLATE_NOOP("EventTable", "State"), asText<EventResult, stateText>, stateText,
     false},
    {"points", QT_TRANSLATE_NOOP("EventTable", "Points before"),
     [](const EventResult& event) { return event.points ? QVariant(*event.points) : QVariant(); },
     [](const EventResult& event) {
         return event.points ? text::count(*event.points) : text::missing();
     },
     true},
    {"expected", QT_TRANSLATE_NOOP("EventTable", "Mean before"),
     [](const EventResult& event) { return variant(event.expected); },
     [](const EventResult& event) { return text::index(event.expected); }, true},
    {"cumulated", QT_TRANSLATE_NOOP("EventTable", "Added up (CAR)"),
     [](const EventResult& event) { return variant(event.cumulated); },
     [](const EventResult& event) { return text::points(event.cumulated); }, true},
}};
constexpr std::array kEffectMethods {
    tables::ColumnMethod {"customers", "small-groups"},
    tables::ColumnMethod {"mean", "micro-index"},
    tables::ColumnMethod {"meanRange", "micro-index"},
    tables::ColumnMethod {"fitted", "before-after"},
    tables::ColumnMethod {"fittedRange", "before-after"},
    tables::ColumnMethod {"carriedOn", "before-after"},
    tables::ColumnMethod {"carriedOnRange", "before-after"},
};
constexpr std::array kEstimateMethods {
    tables::ColumnMethod {"estimate", "before-after"},
    tables::ColumnMethod {"interval", "before-after"},
    tables::ColumnMethod {"se", "before-after"},
    tables::ColumnMethod {"p", "before-after"},
};
constexpr std::array kGroupMethods {
    tables::ColumnMethod {"affected", "micro-index"},
    tables::ColumnMethod {"affectedRange", "micro-index"},
    tables::ColumnMethod {"affectedCustomers", "small-groups"},
    tables::ColumnMethod {"others", "micro-index"},
    tables::ColumnMethod {"othersRange", "micro-index"},
    tables::ColumnMethod {"othersCustomers", "small-groups"},
};
constexpr std::array kEventMethods {
    tables::ColumnMethod {"disclosed", "incident-factors"},
    tables::ColumnMethod {"points", "before-after"},
    tables::ColumnMethod {"expected", "before-after"},
    tables::ColumnMethod {"cumulated", "before-after"},
};
} // namespace

EffectTable* makeEffectTable(QObject* parent)
{
    return new EffectTable("EffectTable", kEffectColumns, kEffectMethods, parent);
}

EstimateTable* makeEstimateTable(QObject* parent)
{
    return new EstimateTable("EstimateTable", kEstimateColumns, kEstimateMethods, parent);
}

GroupTable* makeGroupTable(QObject* parent)
{
    return new GroupTable("GroupTable", kGroupColumns, kGroupMethods, parent);
}

EventTable* makeEventTable(QObject* parent)
{
    return new EventTable("EventTable", kEventColumns, kEventMethods, parent);
}

} // namespace trustbilanz
