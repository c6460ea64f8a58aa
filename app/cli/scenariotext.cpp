// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scenariotext.h"

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "widgets/text.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::cli {

namespace {
constexpr size_t kCurveLines = 10;

/// Money of one scenario in words.
class Words
{
public:
    explicit Words(const Scenario& scenario)
        : m_scenario(scenario)
    {
    }

    QString layers(const RevenueAtRisk& estimate) const
    {
        const QString loss = Cli::tr("Revenue at risk a year");
        return headed(
                   Cli::tr("Published rule"),
                   {{loss, money(estimate.rule.revenueLoss)},
                    {Cli::tr("EBITDA growth afterwards"), growth(estimate.rule)},
                    {Cli::tr("EBITDA missing next year"), money(estimate.rule.ebitdaLossNextYear)}})
            + headed(Cli::tr("Per index point"),
                     {{loss, money(estimate.doseResponse.revenueLoss)},
                      {Cli::tr("EBITDA at risk a year"), money(estimate.doseResponse.ebitdaLoss)}});
    }

    QString simulation(const SimulationResult& result) const
    {
        return figures(result) + tails(result) + curve(result) + tornado(result) + QLatin1Char('\n')
            + Cli::tr("Model: the figures follow from the inputs; nothing of it is measured.")
            + QLatin1Char('\n');
    }

private:
    QString money(std::optional<double> amount) const
    {
        return text::money(amount, m_scenario.currency);
    }

    static QString headed(const QString& title,
                          const std::vector<std::pair<QString, QString>>& lines)
    {
        return QLatin1Char('\n') + title + QLatin1Char('\n') + namedValues(lines);
    }

    static QString growth(const RuleEstimate& rule)
    {
        return rule.ebitdaDoesNotGrow ? Cli::tr("EBITDA does not grow: the rule says nothing")
                                      : text::percent(rule.ebitdaGrowthAfter, 1);
    }

    QString figures(const SimulationResult& result) const
    {
        std::vector<std::pair<QString, QString>> lines {
            {Cli::tr("Mean loss"),
             Cli::tr("%1, standard error %2").arg(money(result.mean), money(result.standardError))},
            {Cli::tr("Median"), money(result.median)},
            {Cli::tr("No loss"), text::percent(result.probabilityOfNoLoss, 1)}};
        if (result.aboveTolerance)
            lines.emplace_back(Cli::tr("More than %1").arg(money(m_scenario.simulation.tolerance)),
                               shareWords(*result.aboveTolerance));
        //: %1 is a number of years, %2 one of trials
        const QString title = Cli::tr("Simulation of %1: %2, seed %3")
                                  .arg(years(), trials(result), QString::number(result.seed));
        return headed(title, lines);
    }

    QString years() const
    {
        const double years = m_scenario.simulation.years;
        if (years != std::floor(years))
            return Cli::tr("%1 years").arg(QLocale().toString(years, 'g', 4));
        return Cli::tr("%Ln year(s)", nullptr, int(years));
    }

    static QString trials(const SimulationResult& result)
    {
        return Cli::tr("%Ln trial(s)", nullptr, int(result.trials)); // at most a billion
    }

    static QString shareWords(const TrialShare& share)
    {
        return Cli::tr("%1 (%2 to %3)")
            .arg(text::percent(share.probability, 2), text::percent(share.low, 2),
                 text::percent(share.high, 2));
    }

    QString tails(const SimulationResult& result) const
    {
        TextTable table({{Cli::tr("Level"), true},
                         {Cli::tr("Value at risk"), true},
                         {Cli::tr("Expected shortfall"), true}});
        for (const TailFigure& tail : result.tails)
            table.add(
                {text::percent(tail.probability, 1), money(tail.quantile), money(tail.shortfall)});
        return QLatin1Char('\n') + table.text();
    }

    /// Some of the points, evenly chosen.
    QString curve(const SimulationResult& result) const
    {
        TextTable table({{Cli::tr("Loss"), true}, {Cli::tr("Chance of more"), true}});
        const size_t points = result.exceedance.size();
        const size_t step = std::max(size_t(1), points / kCurveLines);
        for (size_t i = 0; i < points; i += step) {
            const ExceedancePoint& point = result.exceedance[i];
            table.add({money(point.loss), text::percent(point.share.probability, 2)});
        }
        return QLatin1Char('\n') + table.text();
    }

    QString tornado(const SimulationResult& result) const
    {
        if (result.sensitivity.empty())
            return {};
        TextTable table({{Cli::tr("Input")},
                         {Cli::tr("Mean loss, low end"), true},
                         {Cli::tr("Mean loss, high end"), true}});
        for (const SensitivityRow& row : result.sensitivity)
            table.add({harmless(row.input), money(row.low), money(row.high)});
        return QLatin1Char('\n') + table.text();
    }

    const Scenario& m_scenario;
};
} // namespace

QString simulationText(const Scenario& scenario, const SimulationResult& result)
{
    return Words(scenario).simulation(result);
}

QString scenarioText(const Scenario& scenario, const RevenueAtRisk& estimate,
                     const std::optional<SimulationResult>& simulated)
{
    const Words words(scenario);
    return namedValues({{Cli::tr("Scenario"), scenario.name}}) + words.layers(estimate)
        + (simulated ? words.simulation(*simulated) : QString());
}

} // namespace trustbilanz::cli
