// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figureinputs.h"

#include "models/records/startvalue.h"
#include "widgets/balancewords.h"
#include "widgets/languageguard.h"
#include "widgets/pages/losscomponentform.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace trustbilanz {

namespace {
class InputNames
{
    Q_DECLARE_TR_FUNCTIONS(InputNames)
};

MethodInput periodInput(const Trend& trend, Day period)
{
    return {InputNames::tr("Period"), text::period(period, trend.view.interval)};
}

const MacroPoint* macroPointOn(const Trend& trend, Day period)
{
    const auto found = std::ranges::find(trend.macro, period, &MacroPoint::period);
    return found == trend.macro.end() ? nullptr : &*found;
}

QString fraction(std::optional<double> value)
{
    return text::percent(value, 1);
}

constexpr int kInputDigits = 12; ///< no amount of money gets an exponent

/// "PERT 0.01; 0.06; 0.12"
QString inWords(const Distribution& distribution)
{
    const DistributionForm& form = formOf(distribution.kind);
    QStringList numbers;
    for (size_t i = 0; i < form.count; ++i)
        numbers << spokenLocale().toString(distribution.numbers[i], 'g', kInputDigits);
    return QCoreApplication::translate("Distribution", form.title) + QLatin1Char(' ')
        + numbers.join(QStringLiteral("; "));
}
} // namespace

MethodInputs microInputs(const Trend& trend, const MicroPoint* point)
{
    if (!point || point->hidden || !point->mean)
        return {};
    MethodInputs inputs {periodInput(trend, point->period),
                         {InputNames::tr("Micro trust index M"), text::index(point->mean)},
                         {InputNames::tr("Customers n"), text::count(point->customers)},
                         {InputNames::tr("Answers"), text::count(point->answers)}};
    if (point->effectiveCustomers != double(point->customers))
        inputs << MethodInput {InputNames::tr("Effective number of customers"),
                               text::number(point->effectiveCustomers, 1)};
    inputs << MethodInput {InputNames::tr("Standard deviation s"), text::index(point->deviation)}
           << MethodInput {InputNames::tr("%1 interval").arg(text::percent(trend.view.confidence)),
                           text::indexRange(point->low, point->high)};
    return inputs;
}

MethodInputs macroInputs(const Trend& trend)
{
    if (trend.macro.empty())
        return {};
    const MacroPoint& last = trend.macro.back();
    const auto counted = std::ranges::count_if(trend.incidents, &AssessedIncident::counted);
    return {{InputNames::tr("Day"), text::date(last.day)},
            {InputNames::tr("Macro trust index T (modelled)"), text::index(last.index)},
            {InputNames::tr("Span of assumptions"), text::range(last.low, last.high)},
            {InputNames::tr("Counted incidents in the range"), text::count(qint64(counted))}};
}

MethodInputs gapInputs(const Trend& trend, std::optional<Day> period)
{
    const auto gap = std::ranges::find_if(
        trend.gap, [&](const GapPoint& point) { return point.period == period; });
    if (gap == trend.gap.end())
        return {};
    const MicroPoint* micro = microOn(trend, gap->period);
    const MacroPoint* macro = macroPointOn(trend, gap->period);
    MethodInputs inputs {periodInput(trend, gap->period)};
    if (micro)
        inputs << MethodInput {InputNames::tr("Micro trust index M"), text::index(micro->mean)}
               << MethodInput {InputNames::tr("Interval of M"),
                               text::range(micro->low, micro->high)};
    if (macro)
        inputs << MethodInput {InputNames::tr("Macro trust index T (modelled)"),
                               text::index(macro->index)}
               << MethodInput {InputNames::tr("Band of T"), text::range(macro->low, macro->high)};
    inputs << MethodInput {InputNames::tr("Trust gap M − T"), text::gap(*gap, trend)}
           << MethodInput {InputNames::tr("Span of the gap"), text::range(gap->low, gap->high)};
    return inputs;
}

MethodInputs balanceInputs(const Trend& trend)
{
    const auto last = std::find_if(trend.balance.rbegin(), trend.balance.rend(),
                                   [](const BalancePoint& point) { return !point.segment; });
    if (last == trend.balance.rend())
        return {};
    return {periodInput(trend, last->period),
            {InputNames::tr("Micro trust index M"), text::index(last->micro)},
            {InputNames::tr("Interval of M"), text::range(last->microLow, last->microHigh)},
            {InputNames::tr("Macro trust index T (modelled)"), text::index(last->macro)},
            {InputNames::tr("Band of T"), text::range(last->macroLow, last->macroHigh)},
            {InputNames::tr("Weight of micro α"), text::percent(trend.rule.microWeight)},
            {InputNames::tr("Balance index V"),
             isStartValue(*last) ? text::missing() : text::index(last->index)},
            {InputNames::tr("Border of the fields"), text::index(trend.rule.border)}};
}

MethodInputs revenueInputs(const Scenario& scenario)
{
    const auto money
        = [&](std::optional<double> amount) { return text::moneyExact(amount, scenario.currency); };
    return {
        {InputNames::tr("Revenue"), money(scenario.revenue)},
        {InputNames::tr("Revenue growth"), fraction(scenario.revenueGrowth)},
        {InputNames::tr("EBITDA"), money(scenario.ebitda)},
        {InputNames::tr("EBITDA growth"), fraction(scenario.ebitdaGrowth)},
        {InputNames::tr("Reading"),
         scenario.reading == RuleReading::Level ? InputNames::tr("of the revenue level")
                                                : InputNames::tr("of the revenue growth")},
        {InputNames::tr("Revenue loss by the rule"), fraction(scenario.revenueLoss)},
        {InputNames::tr("Loss of EBITDA growth by the rule"), fraction(scenario.ebitdaGrowthLoss)},
        {InputNames::tr("Index points lost"), text::number(scenario.indexPoints, 1)},
        {InputNames::tr("Revenue loss per point"), fraction(scenario.revenueGrowthPerPoint)},
        {InputNames::tr("EBITDA loss per point"), fraction(scenario.ebitdaPerPoint)}};
}

MethodInputs simulationInputs(const Scenario& scenario)
{
    const Simulation& simulation = scenario.simulation;
    MethodInputs inputs {
        {InputNames::tr("Revenue"), text::moneyExact(scenario.revenue, scenario.currency)},
        {InputNames::tr("Years of a trial"), text::number(simulation.years, 0)},
        {InputNames::tr("Tolerance"), text::moneyExact(simulation.tolerance, scenario.currency)},
        {InputNames::tr("Frequency"),
         simulation.frequency.kind == Frequency::Kind::Poisson
             ? inWords(simulation.frequency.rate)
             : fraction(simulation.frequency.probability)}};
    for (const LossComponent& loss : simulation.losses) {
        const auto* revenue = std::get_if<LostRevenue>(&loss.each);
        inputs << MethodInput {
            lossName(loss.name),
            inWords(revenue ? revenue->trustLoss : std::get<Distribution>(loss.each))};
    }
    return inputs;
}

} // namespace trustbilanz
