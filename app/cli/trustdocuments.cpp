// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trustdocuments.h"

#include "models/records/evidence.h"

#include <QJsonArray>

namespace trustbilanz::cli {

namespace {
template<class Number>
QJsonValue orNull(const std::optional<Number>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString isoDay(Day day)
{
    return dateFrom(day).toString(Qt::ISODate);
}

QJsonArray rangeArray(const DayRange& range)
{
    return {isoDay(range.from), isoDay(range.to)};
}

QJsonObject benchmarkObject(E3Part part, int edition)
{
    const Evidence evidence = evidenceById(e3EvidenceId(part, edition), QStringLiteral("en"));
    return {{QStringLiteral("year"), evidence.year},
            {QStringLiteral("share"), e3Weight(part, edition)},
            {QStringLiteral("statement"), evidence.statement},
            {QStringLiteral("population"), evidence.population},
            {QStringLiteral("source"), evidence.source},
            {QStringLiteral("doubt"), orNull(evidence.doubt)}};
}

QJsonObject driverObject(const DriverShare& driver)
{
    QJsonArray benchmarks;
    for (const int edition : kE3Editions) {
        if (driver.part)
            benchmarks.append(benchmarkObject(*driver.part, edition));
    }
    return {{QStringLiteral("name"), driver.name},
            {QStringLiteral("share"), driver.share},
            {QStringLiteral("low"), driver.low},
            {QStringLiteral("high"), driver.high},
            {QStringLiteral("correlation"), driver.correlation},
            {QStringLiteral("customers"), orNull(driver.customers)},
            {QStringLiteral("benchmark"), benchmarks}};
}

QJsonObject excludedObject(const ExcludedDriver& driver)
{
    return {{QStringLiteral("name"), driver.name},
            {QStringLiteral("reason"), driverExclusionId(driver.why)},
            {QStringLiteral("customers"), orNull(driver.customers)}};
}

QJsonObject sourceObject(const WillingnessSource& source)
{
    const QString kind = source.isDriver ? QStringLiteral("driver") : QStringLiteral("segment");
    return {{QStringLiteral("name"), orNull(source.name)},
            {QStringLiteral("kind"), source.name.isEmpty() ? QJsonValue() : QJsonValue(kind)},
            {QStringLiteral("unknown"), QJsonArray::fromStringList(source.unknownValues)}};
}

QJsonObject thresholdsObject(const CategoryRules& rules)
{
    return {{QStringLiteral("lowBelow"), rules.lowBelow},
            {QStringLiteral("highFrom"), rules.highFrom},
            {QStringLiteral("refusesBelow"), rules.refusesBelow},
            {QStringLiteral("openFrom"), rules.openFrom}};
}

QJsonObject countObject(QJsonObject object, const CategoryCount& count)
{
    object[QStringLiteral("hidden")] = count.hidden;
    if (count.hidden)
        return object;
    object[QStringLiteral("customers")] = count.customers;
    object[QStringLiteral("share")] = count.share;
    object[QStringLiteral("low")] = count.low;
    object[QStringLiteral("high")] = count.high;
    return object;
}

QJsonObject stateObject(size_t state)
{
    if (state == kAbsent)
        return {{QStringLiteral("trust"), QJsonValue()},
                {QStringLiteral("willingness"), QJsonValue()}};
    return {{QStringLiteral("trust"), trustLevelId(levelOf(state))},
            {QStringLiteral("willingness"), willingnessId(willingnessOf(state))}};
}

QJsonObject periodObject(const CategoryPeriod& period)
{
    QJsonObject object {{QStringLiteral("period"), isoDay(period.period)},
                        {QStringLiteral("hidden"), period.hidden}};
    if (period.hidden)
        return object;
    QJsonArray categories;
    for (size_t i = 0; i < kCategories; ++i)
        categories.append(countObject(stateObject(i), period.categories[i]));
    QJsonArray levels;
    for (size_t i = 0; i < kTrustLevels; ++i)
        levels.append(countObject({{QStringLiteral("trust"), trustLevelId(TrustLevel(i))}},
                                  period.levels[i]));
    QJsonArray willingnesses;
    for (size_t i = 0; i < kWillingnesses; ++i)
        willingnesses.append(
            countObject({{QStringLiteral("willingness"), willingnessId(Willingness(i))}},
                        period.willingnesses[i]));
    object[QStringLiteral("customers")] = period.customers;
    object[QStringLiteral("categories")] = categories;
    object[QStringLiteral("trust")] = levels;
    object[QStringLiteral("willingness")] = willingnesses;
    return object;
}

/// Flows that nobody took are left away.
QJsonArray flowArray(const CategoryFlows& flows)
{
    QJsonArray array;
    for (size_t from = 0; from < kFlowStates; ++from) {
        for (size_t to = 0; to < kFlowStates; ++to) {
            const FlowCount& flow = flows.flows[from][to];
            if (!flow.hidden && flow.customers == 0)
                continue;
            array.append(QJsonObject {{QStringLiteral("from"), stateObject(from)},
                                      {QStringLiteral("to"), stateObject(to)},
                                      {QStringLiteral("hidden"), flow.hidden},
                                      {QStringLiteral("customers"),
                                       flow.hidden ? QJsonValue() : QJsonValue(flow.customers)}});
        }
    }
    return array;
}

QJsonObject requiredObject(const RequiredTrust& row)
{
    return {{QStringLiteral("data"), row.data},
            {QStringLiteral("sensitivity"), row.sensitivity},
            {QStringLiteral("required"), row.required},
            {QStringLiteral("state"), requiredStateId(row.state)},
            {QStringLiteral("customers"), row.mean ? QJsonValue(row.customers) : QJsonValue()},
            {QStringLiteral("mean"), orNull(row.mean)},
            {QStringLiteral("low"), orNull(row.low)},
            {QStringLiteral("high"), orNull(row.high)},
            {QStringLiteral("fewAnswers"), row.fewAnswers}};
}

QJsonValue reasonOf(DriverGate gate)
{
    return gate == DriverGate::Enough ? QJsonValue() : QJsonValue(driverGateId(gate));
}
} // namespace

QJsonObject document(const DriverAnalysis& analysis)
{
    const bool enough = analysis.gate == DriverGate::Enough;
    QJsonArray drivers;
    for (const DriverShare& driver : analysis.drivers)
        drivers.append(driverObject(driver));
    QJsonArray excluded;
    for (const ExcludedDriver& driver : analysis.excluded)
        excluded.append(excludedObject(driver));
    const auto known = [enough](double value) { return enough ? QJsonValue(value) : QJsonValue(); };
    return {{QStringLiteral("n"), orNull(analysis.customers)},
            {QStringLiteral("r2"), known(analysis.explained)},
            {QStringLiteral("drivers"), drivers},
            {QStringLiteral("enough"), enough},
            {QStringLiteral("reason"), reasonOf(analysis.gate)},
            {QStringLiteral("needed"), analysis.needed},
            {QStringLiteral("asked"), orNull(analysis.asked)},
            {QStringLiteral("effective"), known(analysis.effectiveCustomers)},
            {QStringLiteral("r2Adjusted"), known(analysis.explainedAdjusted)},
            {QStringLiteral("p"), known(analysis.chance)},
            {QStringLiteral("confidence"), analysis.confidence},
            {QStringLiteral("k"), analysis.smallestGroup},
            {QStringLiteral("excluded"), excluded},
            {QStringLiteral("note"), QStringLiteral("association, not cause")}};
}

QJsonObject document(const CategorySeries& series)
{
    QJsonArray periods;
    for (const CategoryPeriod& period : series.periods)
        periods.append(periodObject(period));
    return {{QStringLiteral("interval"), intervalId(series.interval)},
            {QStringLiteral("confidence"), series.confidence},
            {QStringLiteral("k"), series.smallestGroup},
            {QStringLiteral("source"), sourceObject(series.source)},
            {QStringLiteral("thresholds"), thresholdsObject(series.rules)},
            {QStringLiteral("periods"), periods}};
}

QJsonObject document(const CategoryFlows& flows)
{
    QJsonObject object {{QStringLiteral("first"), rangeArray(flows.first)},
                        {QStringLiteral("second"), rangeArray(flows.second)},
                        {QStringLiteral("hidden"), flows.hidden}};
    if (flows.hidden)
        return object;
    object[QStringLiteral("both")] = orNull(flows.both);
    object[QStringLiteral("flows")] = flowArray(flows);
    return object;
}

QJsonObject document(const RequiredTrustReport& report)
{
    QJsonArray rows;
    for (const RequiredTrust& row : report.rows)
        rows.append(requiredObject(row));
    QJsonArray required;
    for (const double each : report.rules.required)
        required.append(each);
    return {{QStringLiteral("segment"), orNull(report.segment)},
            {QStringLiteral("required"), required},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("unknown"), QJsonArray::fromStringList(report.unknownValues)}};
}

} // namespace trustbilanz::cli
