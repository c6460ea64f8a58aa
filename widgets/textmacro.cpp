// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textmacro.h"

#include "widgets/text.h"

#include <QCoreApplication>

#include <cmath>

namespace trustbilanz::text {

namespace {
constexpr double kOneDecimalBelow = 10; ///< half-lives in days

class MacroWords
{
    Q_DECLARE_TR_FUNCTIONS(MacroWords)
};

enum class Unit { Factor, Points, Days, Share };

QString figure(double value, Unit unit)
{
    switch (unit) {
    case Unit::Factor:
        return number(value, 2);
    case Unit::Points:
        return number(value, 1);
    case Unit::Days:
        return number(value, value < kOneDecimalBelow ? 1 : 0);
    case Unit::Share:
        return percent(value);
    }
    Q_UNREACHABLE();
}

Unit unitOf(const FactorRow& row)
{
    if (row.member == &IncidentFactors::halfLifeDays)
        return Unit::Days;
    if (row.member == &IncidentFactors::scar)
        return Unit::Share;
    return row.member == &IncidentFactors::mostLoss ? Unit::Points : Unit::Factor;
}

QString span(double low, double high, Unit unit)
{
    return MacroWords::tr("%1 to %2", "span").arg(figure(low, unit), figure(high, unit));
}

QString interval(const FittedValue& value, Unit unit)
{
    if (value.isHeld)
        return MacroWords::tr("held, not fitted");
    if (value.lowAtLimit && value.highAtLimit)
        return MacroWords::tr("open on both sides");
    if (value.highAtLimit)
        return MacroWords::tr("%1 or more").arg(figure(value.low, unit));
    if (value.lowAtLimit)
        return MacroWords::tr("%1 or less").arg(figure(value.high, unit));
    return span(value.low, value.high, unit);
}
} // namespace

QString factorOrigin(FactorOrigin origin)
{
    switch (origin) {
    case FactorOrigin::Entered:
        return MacroWords::tr("as entered");
    case FactorOrigin::Assumed:
        return MacroWords::tr("assumed, not known");
    case FactorOrigin::Parameter:
        return MacroWords::tr("the same for all");
    }
    Q_UNREACHABLE();
}

FactorCells factorCells(const FactorRow& row, const IncidentFactors& factors)
{
    const AssessedFactor& factor = factors.*row.member;
    const Unit unit = unitOf(row);
    return {QCoreApplication::translate("IncidentFactors", row.title), figure(factor.value, unit),
            factor.low == factor.high ? QString() : span(factor.low, factor.high, unit),
            factorOrigin(factor.origin)};
}

QString recovery(const Recovery& recovery)
{
    const QString dates = recovery.earliest == recovery.latest
        ? date(recovery.day)
        : MacroWords::tr("%1 (between %2 and %3)")
              .arg(date(recovery.day), date(recovery.earliest), date(recovery.latest));
    const QString sentence = MacroWords::tr("Model: %1 of what can heal has healed by %2.")
                                 .arg(percent(kRecoveredShare), dates);
    if (recovery.stays == 0)
        return sentence;
    return sentence + QLatin1Char(' ')
        + MacroWords::tr("What stays for good: %1").arg(points(-recovery.stays));
}

std::vector<FittedRow> fittedRows(const MacroFit& fit)
{
    const auto row = [](const QString& title, const FittedValue& value, Unit unit) {
        return FittedRow {title, figure(value.estimate, unit), interval(value, unit)};
    };
    return {row(MacroWords::tr("Half-life, days"), fit.halfLifeDays, Unit::Days),
            row(fit.ofDeception ? MacroWords::tr("Scar after deception")
                                : MacroWords::tr("Lasting scar"),
                fit.scar, Unit::Share),
            row(MacroWords::tr("All losses × (modelled = 1)"), fit.scale, Unit::Factor),
            row(MacroWords::tr("Brand trust before"), fit.base, Unit::Points)};
}

QString noFit(const MacroFit& fit)
{
    switch (*fit.reason) {
    case NoFit::NoSeries:
        return MacroWords::tr("Not fitted: no measured brand series has been imported.");
    case NoFit::NoIncident:
        return MacroWords::tr("Not fitted: no counted incident took anything from the brand.");
    case NoFit::TooFewPeriods:
        return MacroWords::tr("Not fitted: %Ln measured value(s) since the first counted incident; "
                              "at least %1 are needed.",
                              nullptr, fit.periods)
            .arg(count(kLeastPeriods));
    case NoFit::NothingFree:
        return MacroWords::tr("Not fitted: every incident has a half-life and a scar of its own.");
    case NoFit::NoFall:
        return MacroWords::tr("Not fitted: after the incidents the measured series falls no more "
                              "than it scatters anyway.");
    }
    Q_UNREACHABLE();
}

QString fitNote(const MacroFit& fit)
{
    const QString people = fit.weighted
        ? MacroWords::tr("Values count by the number of people asked.")
        : MacroWords::tr("All values count the same.");
    return MacroWords::tr("The model misses the %Ln measured value(s) by %1 points (root mean "
                          "square); %2 of them lie after the first incident.",
                          nullptr, fit.readings)
               .arg(number(fit.rmse, 1), count(fit.periods))
        + QLatin1Char(' ') + people;
}

} // namespace trustbilanz::text
