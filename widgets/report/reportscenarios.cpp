// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportsections.h"

#include "widgets/charts/losscontent.h"
#include "widgets/comparisontable.h"
#include "widgets/pages/scenariolayers.h"
#include "widgets/pages/simulationfigures.h"
#include "widgets/report/papercharts.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace trustbilanz::report {

namespace {
constexpr double kTailLevel = 0.95;
constexpr double kChartHeight = 210;

class ReportScenarios
{
    Q_DECLARE_TR_FUNCTIONS(ReportScenarios)
};

using Scenarios = std::vector<ReportScenario>;

const SimulationResult* resultOf(const ReportScenario& shown)
{
    return shown.simulated && *shown.simulated ? &**shown.simulated : nullptr;
}

/// One figure of a simulation, in the currency of its scenario.
struct SimulationFigure {
    const char* title; ///< context "ReportScenarios"
    QString (*text)(const SimulationResult& result, const QString& currency);
};

template<double SimulationResult::*Member>
QString money(const SimulationResult& result, const QString& currency)
{
    return text::money(result.*Member, currency);
}

template<double TailFigure::*Member>
QString tail(const SimulationResult& result, const QString& currency)
{
    const TailFigure* found = tailAt(result, kTailLevel);
    return text::money(found ? std::optional(found->*Member) : std::nullopt, currency);
}

/// With its interval, which is narrow for many trials.
QString chanceOf(const TrialShare& share)
{
    return QStringLiteral("%1 (%2)").arg(charts::chance(share.probability),
                                         charts::chanceRange(share));
}

constexpr std::array kFigures {
    SimulationFigure {QT_TRANSLATE_NOOP("ReportScenarios", "Mean loss"),
                      money<&SimulationResult::mean>},
    SimulationFigure {QT_TRANSLATE_NOOP("ReportScenarios", "Standard error of the mean"),
                      money<&SimulationResult::standardError>},
    SimulationFigure {QT_TRANSLATE_NOOP("ReportScenarios", "No loss at all, share of the trials"),
                      [](const SimulationResult& result, const QString&) {
                          return charts::chance(result.probabilityOfNoLoss);
                      }},
    SimulationFigure {QT_TRANSLATE_NOOP("ReportScenarios", "Median loss"),
                      money<&SimulationResult::median>},
    SimulationFigure {QT_TRANSLATE_NOOP("ReportScenarios", "Value at risk 95 %"),
                      tail<&TailFigure::quantile>},
    SimulationFigure {QT_TRANSLATE_NOOP("ReportScenarios", "Expected shortfall 95 %"),
                      tail<&TailFigure::shortfall>},
    SimulationFigure {QT_TRANSLATE_NOOP("ReportScenarios", "More than the tolerance"),
                      [](const SimulationResult& result, const QString&) {
                          return result.aboveTolerance ? chanceOf(*result.aboveTolerance)
                                                       : text::missing();
                      }},
};

PaperTable::Row headingRow(const QString& title, size_t scenarios)
{
    PaperTable::Row row {{title}, true};
    while (row.cells.size() <= qsizetype(scenarios))
        row.cells << QString();
    return row;
}

/// Nothing where no scenario has a figure: the notes say what is missing.
void addLayer(PaperTable& table, const QString& title, std::span<const LayerFigure> figures,
              const Scenarios& scenarios)
{
    const bool isKnown = std::ranges::any_of(figures, [&](const LayerFigure& figure) {
        return std::ranges::any_of(scenarios, [&](const ReportScenario& shown) {
            return shown.estimate && figure.value(*shown.estimate);
        });
    });
    if (!isKnown)
        return;
    table.rows.push_back(headingRow(title, scenarios.size()));
    for (const LayerFigure& figure : figures) {
        PaperTable::Row row {{QCoreApplication::translate("ScenarioLayers", figure.title)}};
        for (const ReportScenario& shown : scenarios) {
            const std::optional<double> value
                = shown.estimate ? figure.value(*shown.estimate) : std::nullopt;
            row.cells << (figure.isPercent ? text::percent(value, 1)
                                           : text::money(value, shown.scenario.currency));
        }
        table.rows.push_back(row);
    }
}

void addSimulation(PaperTable& table, const Scenarios& scenarios)
{
    if (std::ranges::none_of(scenarios, resultOf))
        return;
    table.rows.push_back(
        headingRow(ReportScenarios::tr("Layer 3: simulation of events"), scenarios.size()));
    for (const SimulationFigure& figure : kFigures) {
        PaperTable::Row row {{ReportScenarios::tr(figure.title)}};
        for (const ReportScenario& shown : scenarios) {
            const SimulationResult* result = resultOf(shown);
            row.cells << (result ? figure.text(*result, shown.scenario.currency)
                                 : text::missing());
        }
        table.rows.push_back(row);
    }
}

PaperTable tableOfScenarios(const Scenarios& scenarios)
{
    PaperTable table;
    table.columns.push_back({ReportScenarios::tr("Figure"), false});
    for (size_t i = 0; i < scenarios.size(); ++i)
        table.columns.push_back({comparedName(i, scenarios[i].scenario.name), true});
    addLayer(table, ReportScenarios::tr("Layer 1: published rule"), ruleFigures(), scenarios);
    addLayer(table, ReportScenarios::tr("Layer 2: per index point"), doseResponseFigures(),
             scenarios);
    addSimulation(table, scenarios);
    return table;
}

/// Inputs without which layers 1 and 2 have gaps, each once.
QStringList missingInputsOf(const Scenario& scenario)
{
    QStringList missing;
    for (const auto figures : {ruleFigures(), doseResponseFigures()}) {
        for (const LayerFigure& figure : figures)
            missing += missingInputs(figure, scenario);
    }
    missing.removeDuplicates();
    return missing;
}

/// Why figures are missing, a line for each scenario that lacks some.
void tellReasons(Story& story, const Scenarios& scenarios)
{
    for (size_t i = 0; i < scenarios.size(); ++i) {
        const ReportScenario& shown = scenarios[i];
        const auto note = [&](const QString& reason) {
            story.note(QStringLiteral("%1: %2").arg(comparedName(i, shown.scenario.name), reason));
        };
        if (!shown.estimate)
            note(text::describe(shown.estimate.error()));
        else if (const QStringList missing = missingInputsOf(shown.scenario); !missing.empty())
            note(ReportScenarios::tr("layers 1 and 2 lack: %1.")
                     .arg(missing.join(QStringLiteral(", "))));
        if (!shown.simulated)
            note(ReportScenarios::tr("no events and losses are stated, so nothing is simulated."));
        else if (!*shown.simulated)
            note(text::describe(shown.simulated->error()));
    }
}

/// Curves of one currency, that of the first with a result.
void tellCurves(Story& story, const Scenarios& scenarios)
{
    std::vector<LossCurve> curves;
    QString currency;
    for (size_t i = 0; i < scenarios.size(); ++i) {
        const SimulationResult* result = resultOf(scenarios[i]);
        if (!result || (!curves.empty() && scenarios[i].scenario.currency != currency))
            continue;
        currency = scenarios[i].scenario.currency;
        curves.push_back({comparedName(i, scenarios[i].scenario.name), *result});
    }
    if (curves.empty())
        return;
    story.subheading(ReportScenarios::tr("Loss exceedance curve"));
    story.add(lossPiece(curves, currency, story.width(), kChartHeight));
    story.note(originOf(curves.front().result) + QStringLiteral(". ")
               + ReportScenarios::tr("The band is the Monte Carlo interval of the first curve."));
}
} // namespace

void tellScenarios(Story& story, const ReportContent& content)
{
    story.chapter(ReportScenarios::tr("Scenarios"));
    story.lead(ReportScenarios::tr(
        "What a loss of trust may cost, by three layers that stand beside each other and are never "
        "added. Revenue and EBITDA are not added either. A is the current scenario; the others are "
        "kept in the workspace."));
    if (const PaperTable table = tableOfScenarios(content.scenarios); !table.rows.empty())
        story.table(table);
    tellReasons(story, content.scenarios);
    tellCurves(story, content.scenarios);
    if (content.scenarios.size() == 1)
        story.note(ReportScenarios::tr("No scenario is kept under a name to compare with."));
}

} // namespace trustbilanz::report
