// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/simulation.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>

namespace trustbilanz {

/// How "6 % of revenue" is read: of the level (German article) or of its growth (English original).
enum class RuleReading { Level, Growth };

/// Inputs of the revenue-at-risk estimator: layers 1 (published rule), 2 (dose-response) and 3
/// (simulation).
/// Fractions are fractions: .06 = 6 %.
struct Scenario {
    QString name;
    QString currency;
    std::optional<double> revenue; ///< per year, in currency
    std::optional<double> revenueGrowth;
    std::optional<double> ebitda; ///< per year, in currency
    std::optional<double> ebitdaGrowth;
    double revenueLoss = 0.06; ///< evidence: revenue_loss_massive
    double ebitdaGrowthLoss = 0.10; ///< evidence: ebitda_growth_loss_massive
    RuleReading reading = RuleReading::Level;
    double indexPoints = 2; ///< evidence: revenue_growth_per_point ("2 points on average")
    double revenueGrowthPerPoint = 0.03; ///< evidence: revenue_growth_per_point
    double ebitdaPerPoint = 0.05; ///< evidence: ebitda_per_point
    Simulation simulation; ///< layer 3

    bool hasSimulation() const { return !simulation.losses.empty(); }

    bool operator==(const Scenario&) const = default;
};

enum class Unit { Currency, Percent, Points };

/// One numeric input: storage key, limits, unit, title and source. Screen, storage, validation and
/// tests iterate over kScenarioFields.
struct ScenarioField {
    const char* id; ///< key in the scenario file, with its section; never renamed or translated
    std::optional<double> (*get)(const Scenario&);
    void (*set)(Scenario&, std::optional<double>);
    double minimum; ///< fractions for Percent
    double maximum;
    double step;
    Unit unit;
    bool optional; ///< may be left empty
    const char* title; ///< context "Scenario"
    const char* evidence; ///< id of its source in the evidence table, empty = the user's own figure
};

template<auto Member>
constexpr ScenarioField field(const char* id, double minimum, double maximum, double step, Unit unit,
                              const char* title, const char* evidence = "")
{
    using Value = std::remove_cvref_t<decltype(std::declval<Scenario>().*Member)>;
    constexpr bool isOptional = !std::is_same_v<Value, double>;
    return {id,
            [](const Scenario& s) -> std::optional<double> { return s.*Member; },
            [](Scenario& s, std::optional<double> value) {
                if constexpr (isOptional)
                    s.*Member = value;
                else if (value)
                    s.*Member = *value;
            },
            minimum,
            maximum,
            step,
            unit,
            isOptional,
            title,
            evidence};
}

inline constexpr std::array kScenarioFields {
    field<&Scenario::revenue>("company.revenue", 0, 1e13, 1e6, Unit::Currency,
                              QT_TRANSLATE_NOOP("Scenario", "Annual revenue")),
    field<&Scenario::revenueGrowth>("company.revenueGrowth", -1, 10, 0.005, Unit::Percent,
                                    QT_TRANSLATE_NOOP("Scenario", "Revenue growth a year")),
    field<&Scenario::ebitda>("company.ebitda", -1e13, 1e13, 1e6, Unit::Currency,
                             QT_TRANSLATE_NOOP("Scenario", "Annual EBITDA")),
    field<&Scenario::ebitdaGrowth>("company.ebitdaGrowth", -1, 10, 0.005, Unit::Percent,
                                   QT_TRANSLATE_NOOP("Scenario", "EBITDA growth a year")),
    field<&Scenario::revenueLoss>("rule.revenueLoss", 0, 1, 0.005, Unit::Percent,
                                  QT_TRANSLATE_NOOP("Scenario", "Revenue lost (rule)"),
                                  "revenue_loss_massive"),
    field<&Scenario::ebitdaGrowthLoss>("rule.ebitdaGrowthLoss", 0, 1, 0.01, Unit::Percent,
                                       QT_TRANSLATE_NOOP("Scenario", "EBITDA growth lost (rule)"),
                                       "ebitda_growth_loss_massive"),
    field<&Scenario::indexPoints>("doseResponse.indexPoints", 0, 100, 0.5, Unit::Points,
                                  QT_TRANSLATE_NOOP("Scenario", "Index points lost"),
                                  "revenue_growth_per_point"),
    field<&Scenario::revenueGrowthPerPoint>("doseResponse.revenueGrowthPerPoint", 0, 1, 0.005,
                                            Unit::Percent,
                                            QT_TRANSLATE_NOOP("Scenario", "Revenue growth per point"),
                                            "revenue_growth_per_point"),
    field<&Scenario::ebitdaPerPoint>("doseResponse.ebitdaPerPoint", 0, 1, 0.005, Unit::Percent,
                                     QT_TRANSLATE_NOOP("Scenario", "EBITDA per point"),
                                     "ebitda_per_point"),
};

} // namespace trustbilanz
