// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <array>

namespace trustbilanz {

/// What is known of a measure before it is taken: what it costs and what it is expected to do to
/// incidents. Shares are fractions.
struct Measure {
    double cost = 0; ///< once, in the currency of the workspace
    double rateReduction = 0; ///< share of incidents that no longer happen
    double lossReduction = 0; ///< share of the loss of those that still happen
    double furtherBenefit = 0; ///< a year, beside avoided losses; negative = running costs
    double years = 3; ///< over which benefits count, whole
    double halfLifeYears = 2; ///< of the benefits
    double discountRate = 0.08; ///< a year
    bool operator==(const Measure&) const = default;
};

enum class MeasureUnit { Currency, Share, Years };

/// One input: storage key (never renamed), limits as in the record, unit and title. Screen,
/// storage and tests iterate over kMeasureFields.
struct MeasureField {
    const char* id;
    double Measure::*member;
    double minimum;
    double maximum;
    double step;
    MeasureUnit unit;
    const char* title; ///< context "Measure"

    double get(const Measure& measure) const { return measure.*member; }
    void set(Measure& measure, double value) const { measure.*member = value; }
};

inline constexpr std::array kMeasureFields {
    MeasureField {"measure.cost", &Measure::cost, 0, 1e13, 1e4, MeasureUnit::Currency,
                  QT_TRANSLATE_NOOP("Measure", "Cost, once")},
    MeasureField {"measure.furtherBenefit", &Measure::furtherBenefit, -1e13, 1e13, 1e4,
                  MeasureUnit::Currency, QT_TRANSLATE_NOOP("Measure", "Further benefit a year")},
    MeasureField {"measure.rateReduction", &Measure::rateReduction, 0, 1, 0.05, MeasureUnit::Share,
                  QT_TRANSLATE_NOOP("Measure", "Incidents prevented")},
    MeasureField {"measure.lossReduction", &Measure::lossReduction, 0, 1, 0.05, MeasureUnit::Share,
                  QT_TRANSLATE_NOOP("Measure", "Loss saved in each of the others")},
    MeasureField {"measure.years", &Measure::years, 1, 30, 1, MeasureUnit::Years,
                  QT_TRANSLATE_NOOP("Measure", "Benefits counted over")},
    MeasureField {"measure.halfLifeYears", &Measure::halfLifeYears, 0.1, 100, 0.5,
                  MeasureUnit::Years, QT_TRANSLATE_NOOP("Measure", "Half-life of the benefits")},
    MeasureField {"measure.discountRate", &Measure::discountRate, 0, 1, 0.01, MeasureUnit::Share,
                  QT_TRANSLATE_NOOP("Measure", "Discount rate")},
};

} // namespace trustbilanz
