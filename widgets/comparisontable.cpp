// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/comparisontable.h"

#include "widgets/charts/losscontent.h"
#include "widgets/pages/simulationfigures.h"
#include "widgets/text.h"

#include <array>

namespace trustbilanz {

namespace {
constexpr double kTailLevel = 0.95;

class ComparisonCells
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonCells)
};

using Row = ComparedScenario;
using Figure = std::optional<double> (*)(const Row& row);

template<auto Member>
std::optional<double> single(const Row& row)
{
    return row.result.*Member;
}

template<auto Member>
std::optional<double> difference(const Row& row)
{
    return row.difference ? std::optional((*row.difference).*Member) : std::nullopt;
}

template<auto Member>
std::optional<double> tail(const Row& row)
{
    const TailFigure* found = tailAt(row.result, kTailLevel);
    return found ? std::optional(found->*Member) : std::nullopt;
}

std::optional<double> aboveTolerance(const Row& row)
{
    const auto& above = row.result.aboveTolerance;
    return above ? std::optional(above->probability) : std::nullopt;
}

std::optional<double> firstCostsMore(const Row& row)
{
    return row.difference ? std::optional(row.difference->aboveTolerance->probability)
                          : std::nullopt;
}

template<Figure figure>
QVariant value(const Row& row)
{
    const std::optional<double> found = figure(row);
    return found ? QVariant(*found) : QVariant();
}

template<Figure figure>
QString money(const Row& row)
{
    return text::money(figure(row), row.currency);
}

template<Figure figure>
QString chance(const Row& row)
{
    const std::optional<double> found = figure(row);
    return found ? charts::chance(*found) : text::missing();
}

template<Figure figure>
constexpr ComparisonTable::Column moneyColumn(const char* id, const char* title)
{
    return {id, title, value<figure>, money<figure>, true};
}

template<Figure figure>
constexpr ComparisonTable::Column chanceColumn(const char* id, const char* title)
{
    return {id, title, value<figure>, chance<figure>, true};
}

constexpr std::array kColumns {
    ComparisonTable::Column {"scenario", QT_TRANSLATE_NOOP("ComparisonCells", "Scenario"),
                             [](const Row& row) { return QVariant(row.name); }, nullptr, false},
    moneyColumn<single<&SimulationResult::mean>>("mean",
                                                 QT_TRANSLATE_NOOP("ComparisonCells", "Mean")),
    moneyColumn<single<&SimulationResult::standardError>>(
        "standardError", QT_TRANSLATE_NOOP("ComparisonCells", "Std. error")),
    moneyColumn<tail<&TailFigure::quantile>>(
        "valueAtRisk", QT_TRANSLATE_NOOP("ComparisonCells", "VaR 95 %")),
    moneyColumn<tail<&TailFigure::shortfall>>(
        "shortfall", QT_TRANSLATE_NOOP("ComparisonCells", "ES 95 %")),
    chanceColumn<aboveTolerance>("aboveTolerance",
                                 QT_TRANSLATE_NOOP("ComparisonCells", "Over tolerance")),
    moneyColumn<difference<&SimulationResult::mean>>(
        "difference", QT_TRANSLATE_NOOP("ComparisonCells", "A minus it")),
    moneyColumn<difference<&SimulationResult::standardError>>(
        "differenceError", QT_TRANSLATE_NOOP("ComparisonCells", "Its std. error")),
    chanceColumn<firstCostsMore>("firstCostsMore",
                                 QT_TRANSLATE_NOOP("ComparisonCells", "A costs more")),
};

template<size_t... I>
constexpr auto methodsOfFigures(std::index_sequence<I...>)
{
    return std::array {tables::ColumnMethod {kColumns[I + 1].id, "loss-simulation"}...};
}
constexpr auto kMethods = methodsOfFigures(std::make_index_sequence<kColumns.size() - 1>());
} // namespace

ComparisonTable* makeComparisonTable(QObject* parent)
{
    return new ComparisonTable("ComparisonCells", kColumns, kMethods, parent);
}

QString comparedLetter(size_t place)
{
    return QChar(char16_t(u'A' + place));
}

QString comparedName(size_t place, const QString& name)
{
    //: a scenario of a comparison: its letter and its name
    return ComparisonCells::tr("%1 · %2")
        .arg(comparedLetter(place), name.isEmpty() ? ComparisonCells::tr("without a name") : name);
}

std::vector<ComparedScenario> comparedScenarios(const ScenarioComparison& comparison)
{
    std::vector<ComparedScenario> rows;
    for (size_t i = 0; i < comparison.results.size(); ++i) {
        const Scenario& scenario = comparison.scenarios[i];
        rows.push_back({comparedName(i, scenario.name), scenario.currency, comparison.results[i],
                        i > 0 ? std::optional(comparison.differences[i - 1]) : std::nullopt});
    }
    return rows;
}

} // namespace trustbilanz
