// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/lossmodel.h"

#include "models/risk/distributions.h"
#include "models/risk/lostrevenue.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/poisson.hpp>

#include <algorithm>
#include <cmath>

namespace trustbilanz::risk {

namespace {
using boost::math::policies::policy;
using Plain = policy<boost::math::policies::promote_double<false>>;
using Kind = DistributionKind;

tl::unexpected<Error> problem(Error::Reason reason, const QString& key)
{
    return failure(Error::Kind::BadScenario, reason, key);
}

/// Probabilities of at most k events from the first k that matters to the last; the end of the
/// table is where rounding makes it 1.
template<class Counts>
void tabulate(const Counts& counts, double mean, double deviation, PreparedFrequency& frequency)
{
    frequency.base = size_t(std::max(0.0, std::floor(mean - 12 * deviation - 12)));
    for (size_t k = frequency.base;; ++k) {
        const double probability = cdf(counts, double(k));
        if (probability >= 1)
            return;
        frequency.cumulative.push_back(probability);
    }
}

std::uint32_t purposeOf(const QString& name)
{
    std::uint32_t hash = 2166136261U; // FNV-1a
    for (const char byte : name.toUtf8())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    return std::max(hash, kRatePurpose + 1);
}

/// Purposes come from names, so that neither order nor company changes what a component draws;
/// where two are equal, the later one moves on.
void orderByPurpose(std::vector<PreparedLoss>& losses)
{
    std::ranges::stable_sort(losses, {}, &PreparedLoss::purpose);
    for (size_t i = 1; i < losses.size(); ++i)
        losses[i].purpose = std::max(losses[i].purpose, losses[i - 1].purpose + 1);
}
} // namespace

PreparedFrequency preparedFrequency(const Frequency& frequency, double years)
{
    PreparedFrequency prepared;
    prepared.years = years;
    if (frequency.kind == Frequency::Kind::Bernoulli) {
        const double p = frequency.probability;
        prepared.mean = years * p;
        tabulate(boost::math::binomial_distribution<double, Plain>(years, p), prepared.mean,
                 std::sqrt(prepared.mean * (1 - p)), prepared);
        return prepared;
    }
    const PreparedDraw rate = preparedDraw(frequency.rate, 1);
    prepared.mean = std::max(0.0, rate.mean) * years;
    if (!rate.isConstant)
        prepared.rate = rate;
    else if (prepared.mean > 0)
        tabulate(boost::math::poisson_distribution<double, Plain>(prepared.mean), prepared.mean,
                 std::sqrt(prepared.mean), prepared);
    return prepared;
}

PreparedDraw preparedDraw(const Distribution& d, double factor)
{
    PreparedDraw draw;
    draw.mean = meanOf(d) * factor;
    draw.constant = draw.mean;
    draw.isConstant = isConstant(d) || factor == 0;
    if (draw.isConstant)
        return draw;
    switch (d.kind) {
    case Kind::Fixed:
        break;
    case Kind::Normal:
        draw.plan = {Shape::Normal, d.numbers[0] * factor, d.numbers[1] * factor};
        break;
    case Kind::Lognormal:
    case Kind::Lognormal90: {
        const auto [mu, sigma] = logParameters(d);
        draw.plan = {Shape::Lognormal, mu + std::log(factor), sigma};
        break;
    }
    case Kind::Uniform:
    case Kind::Triangular:
    case Kind::Pert:
        draw.table = std::make_shared<const QuantileTable>(quantileTable(d, factor));
        draw.plan = {Shape::Table, 0, 0, draw.table->data()};
        break;
    }
    return draw;
}

Result<Amount> amountOf(const Scenario& scenario, const LossComponent& loss)
{
    if (const auto* distribution = std::get_if<Distribution>(&loss.each))
        return Amount {*distribution, 1};
    if (!scenario.revenue)
        return failure(Error::Kind::BadScenario, Error::Reason::Missing,
                       QStringLiteral("company.revenue"));
    const auto& lost = std::get<LostRevenue>(loss.each);
    return Amount {lost.trustLoss, revenuePerTrustLoss(*scenario.revenue, lost)};
}

Result<void> checkSimulation(const Scenario& scenario)
{
    const Simulation& simulation = scenario.simulation;
    const Frequency& frequency = simulation.frequency;
    if (simulation.losses.empty())
        return problem(Error::Reason::Missing, QStringLiteral("losses"));
    const bool isPoisson = frequency.kind == Frequency::Kind::Poisson;
    if (!isPoisson && simulation.years != std::floor(simulation.years))
        return problem(Error::Reason::NotWhole, QStringLiteral("years"));
    if (isPoisson && frequency.rate.kind != Kind::Normal && lowestOf(frequency.rate) < 0)
        return problem(Error::Reason::NegativeRate, QStringLiteral("frequency.poisson"));
    const double rate = isPoisson ? meanOf(frequency.rate) : frequency.probability;
    if (!(rate * simulation.years <= kMostEvents))
        return problem(Error::Reason::BeyondSimulation,
                       isPoisson ? QStringLiteral("frequency.poisson")
                                 : QStringLiteral("frequency.bernoulli"));
    for (size_t i = 0; i < simulation.losses.size(); ++i) {
        const auto amount = amountOf(scenario, simulation.losses[i]);
        if (!amount)
            return tl::unexpected(amount.error());
        if (!(std::abs(meanOf(amount->distribution) * amount->factor) <= kMostMoney))
            return problem(Error::Reason::BeyondSimulation,
                           QStringLiteral("losses.%1.each").arg(i));
    }
    return {};
}

Result<LossModel> lossModel(const Scenario& scenario)
{
    if (const auto sound = checkSimulation(scenario); !sound)
        return tl::unexpected(sound.error());
    const Simulation& simulation = scenario.simulation;
    LossModel model;
    model.frequency = preparedFrequency(simulation.frequency, simulation.years);
    for (const LossComponent& loss : simulation.losses) {
        const Amount amount = *amountOf(scenario, loss);
        model.losses.push_back(
            {loss.name, preparedDraw(amount.distribution, amount.factor), purposeOf(loss.name)});
    }
    orderByPurpose(model.losses);
    return model;
}

} // namespace trustbilanz::risk
