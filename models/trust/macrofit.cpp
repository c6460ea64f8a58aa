// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/macrofit.h"

#include "models/maths/kernel.h"
#include "models/maths/nonlinear.h"
#include "models/maths/statistics.h"
#include "models/trust/incidenteffect.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::trust {

namespace {
constexpr double kWholeBrand = 100; ///< index points
constexpr double kLargestScale = 10; ///< of modelled peak losses
/// Where the searches begin: the sum of squares may have several minima.
constexpr std::array kFirstHalfLives {30.0, 120.0, 365.0, 1200.0}; ///< days
constexpr std::array kFirstScars {0.1, 0.6};

/// Places in the vector of parameters. The half-life is fitted by its logarithm.
enum Parameter : size_t { Base, Scale, HalfLife, Scar, kParameters };

struct Loss {
    IncidentEffect effect;
    bool sharesHalfLife = true;
    bool sharesScar = true;
};

/// The series and the losses and gains that are to explain it.
struct FitData {
    std::vector<Day> days;
    std::vector<double> values;
    std::vector<double> weights; ///< square roots, mean of their squares 1
    std::vector<Loss> losses;
    std::vector<IncidentEffect> gains;
    bool ofDeception = false;
    bool weighted = false;

    Day firstLoss() const;
    double valueOn(Day day, std::span<const double> parameters) const;
};

bool isDeception(const Incident& incident)
{
    return incident.response && incident.response->deception;
}

void addEffects(FitData& data, std::span<const Incident> incidents,
                const MacroParameters& parameters)
{
    for (const IncidentEffect& effect :
         incidentEffects(incidents, parameters, Assumption::Default)) {
        if (effect.isGain)
            data.gains.push_back(effect);
        else if (effect.points != 0)
            data.losses.push_back({effect});
    }
    const auto sharesOnly = [&](bool deception) {
        return std::ranges::all_of(data.losses, [&](const Loss& loss) {
            const Incident& incident = incidents[loss.effect.incident];
            return incident.scar || isDeception(incident) == deception;
        });
    };
    data.ofDeception = sharesOnly(true) && !sharesOnly(false);
    for (Loss& loss : data.losses) {
        const Incident& incident = incidents[loss.effect.incident];
        loss.sharesHalfLife = !incident.halfLifeDays;
        loss.sharesScar = !incident.scar && isDeception(incident) == data.ofDeception;
    }
}

void addReadings(FitData& data, std::span<const BrandReading> readings)
{
    double people = 0;
    data.weighted = !readings.empty();
    for (const BrandReading& reading : readings) {
        data.weighted = data.weighted && reading.count;
        people += double(reading.count.value_or(0));
    }
    const double mean = people / double(readings.size());
    for (const BrandReading& reading : readings) {
        data.days.push_back(reading.date.anchor());
        data.values.push_back(reading.value);
        data.weights.push_back(data.weighted ? std::sqrt(double(*reading.count) / mean) : 1);
    }
}

Day FitData::firstLoss() const
{
    Day first = losses.front().effect.start;
    for (const Loss& loss : losses)
        first = std::min(first, loss.effect.start);
    return first;
}

double FitData::valueOn(Day day, std::span<const double> parameters) const
{
    double index = parameters[Base];
    for (const IncidentEffect& gain : gains)
        index += gain.on(day);
    for (const Loss& loss : losses) {
        const double halfLife
            = loss.sharesHalfLife ? std::exp(parameters[HalfLife]) : loss.effect.halfLife;
        const double scar = loss.sharesScar ? parameters[Scar] : loss.effect.scar;
        index *= 1
            - parameters[Scale] * loss.effect.points
                * maths::remainingLoss(day - loss.effect.start, halfLife, scar) / kWholeBrand;
    }
    return index;
}

/// The series as a problem of least squares.
maths::NonlinearProblem problemOf(const FitData& data, const MacroParameters& parameters)
{
    const Day first = data.firstLoss();
    double largest = 0;
    for (const Loss& loss : data.losses)
        largest = std::max(largest, std::abs(loss.effect.points));
    const bool tellsBase = std::ranges::any_of(data.days, [&](Day day) { return day < first; });
    const bool fitsHalfLife = std::ranges::any_of(data.losses, &Loss::sharesHalfLife);
    const bool fitsScar = std::ranges::any_of(data.losses, &Loss::sharesScar);
    const double halfLife = std::log(parameters.halfLifeDays.value);
    const double scar = (data.ofDeception ? parameters.deceptionScar : parameters.scar).value;
    const auto held = [](double value) { return maths::Bounds {value, value}; };
    maths::NonlinearProblem problem;
    problem.observations = data.days.size();
    problem.bounds
        = {tellsBase ? maths::Bounds {0, kWholeBrand} : held(parameters.base),
           {0, std::min(kLargestScale, kWholeBrand / largest)},
           fitsHalfLife ? maths::Bounds {std::log(kShortestHalfLife), std::log(kLongestHalfLife)}
                        : held(halfLife),
           fitsScar ? maths::Bounds {0, 1} : held(scar)};
    problem.residuals = [&data](std::span<const double> at, std::span<double> residuals) {
        for (size_t i = 0; i < residuals.size(); ++i)
            residuals[i] = data.weights[i] * (data.values[i] - data.valueOn(data.days[i], at));
    };
    return problem;
}

/// The best of the minima that are found from several beginnings.
maths::NonlinearFit bestFit(const maths::NonlinearProblem& problem, double base)
{
    std::optional<maths::NonlinearFit> best;
    for (const double halfLife : kFirstHalfLives) {
        for (const double scar : kFirstScars) {
            auto fit = maths::leastSquares(problem, {base, 1, std::log(halfLife), scar},
                                           maths::kCoarseTolerance);
            if (!best || fit.sumOfSquares < best->sumOfSquares)
                best = std::move(fit);
        }
    }
    return maths::leastSquares(problem, best->parameters);
}

/// Whether the losses explain no more of the series than its scatter would pretend: the F test of
/// the fit against a series without any loss.
bool isScatter(const maths::NonlinearProblem& problem, const maths::NonlinearFit& fit,
               double confidence)
{
    maths::NonlinearProblem flat = problem;
    flat.bounds[Scale] = {0, 0};
    flat.bounds[HalfLife] = flat.bounds[Scar] = maths::Bounds {0.5, 0.5};
    const double none = maths::leastSquares(flat, fit.parameters).sumOfSquares;
    const auto spent = double(problem.freeParameters() - flat.freeParameters());
    const double left = double(problem.observations) - double(problem.freeParameters());
    const double limit = maths::fisherQuantile(confidence, spent, left);
    return fit.parameters[Scale] <= 0
        || none - fit.sumOfSquares <= limit * spent * fit.sumOfSquares / left;
}

FittedValue valueOf(const maths::NonlinearProblem& problem, const maths::NonlinearFit& fit,
                    Parameter parameter, double confidence)
{
    const double estimate = fit.parameters[parameter];
    const maths::Bounds& bounds = problem.bounds[parameter];
    if (bounds.lowest == bounds.highest)
        return {estimate, estimate, estimate, false, false, true};
    const auto interval = maths::profileInterval(problem, fit, parameter, confidence);
    return {estimate, interval.low, interval.high, interval.lowAtLimit, interval.highAtLimit,
            false};
}

FittedValue exponential(FittedValue value)
{
    value.estimate = std::exp(value.estimate);
    value.low = std::exp(value.low);
    value.high = std::exp(value.high);
    return value;
}

std::optional<NoFit> obstacle(const FitData& data, MacroFit& fit)
{
    if (data.days.empty())
        return NoFit::NoSeries;
    if (data.losses.empty())
        return NoFit::NoIncident;
    const Day first = data.firstLoss();
    fit.periods = int(std::ranges::count_if(data.days, [&](Day day) { return day >= first; }));
    if (fit.periods < kLeastPeriods)
        return NoFit::TooFewPeriods;
    const bool isFree = std::ranges::any_of(
        data.losses, [](const Loss& loss) { return loss.sharesHalfLife || loss.sharesScar; });
    return isFree ? std::nullopt : std::optional(NoFit::NothingFree);
}

void fill(MacroFit& fit, const FitData& data, const MacroParameters& parameters)
{
    const maths::NonlinearProblem problem = problemOf(data, parameters);
    const maths::NonlinearFit best = bestFit(problem, parameters.base);
    if (isScatter(problem, best, fit.confidence)) {
        fit.reason = NoFit::NoFall;
        return;
    }
    fit.scale = valueOf(problem, best, Scale, fit.confidence);
    fit.base = valueOf(problem, best, Base, fit.confidence);
    fit.halfLifeDays = exponential(valueOf(problem, best, HalfLife, fit.confidence));
    fit.scar = valueOf(problem, best, Scar, fit.confidence);
    fit.rmse = std::sqrt(best.sumOfSquares / double(problem.observations));
    for (size_t i = 0; i < data.days.size(); ++i)
        fit.points.push_back(
            {data.days[i], data.values[i], data.valueOn(data.days[i], best.parameters)});
}

Span spanOf(const FittedValue& value)
{
    return {value.estimate, value.low, value.high};
}
} // namespace

MacroFit fitMacro(std::span<const BrandReading> readings, std::span<const Incident> incidents,
                  const MacroParameters& parameters, double confidence)
{
    FitData data;
    addReadings(data, readings);
    addEffects(data, incidents, parameters);
    MacroFit fit;
    fit.confidence = confidence;
    fit.readings = int(readings.size());
    fit.ofDeception = data.ofDeception;
    fit.weighted = data.weighted;
    fit.reason = obstacle(data, fit);
    if (!fit.reason)
        fill(fit, data, parameters);
    return fit;
}

MacroAssumptions withFit(const MacroAssumptions& assumptions, const MacroFit& fit)
{
    MacroAssumptions fitted = assumptions;
    const auto scaled
        = [&](double scale) { return std::min(kWholeBrand, assumptions.mostLoss.value * scale); };
    fitted.mostLoss = {scaled(fit.scale.estimate), scaled(fit.scale.low), scaled(fit.scale.high)};
    if (!fit.halfLifeDays.isHeld)
        fitted.halfLifeDays = spanOf(fit.halfLifeDays);
    if (!fit.scar.isHeld)
        (fit.ofDeception ? fitted.deceptionScar : fitted.scar) = spanOf(fit.scar);
    return fitted;
}

} // namespace trustbilanz::trust
