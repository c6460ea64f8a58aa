// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/investment.h"

#include "models/maths/statistics.h"

#include <cmath>

namespace trustbilanz::risk {

namespace {
constexpr int kMostYears = 100;

struct Limit {
    const char* name;
    bool (*holds)(const Investment&);
};
constexpr Limit kLimits[] {
    {"cost", [](const Investment& i) { return std::isfinite(i.cost) && i.cost >= 0; }},
    {"lossBefore", [](const Investment& i) { return std::isfinite(i.lossBefore); }},
    {"lossAfter", [](const Investment& i) { return std::isfinite(i.lossAfter); }},
    {"furtherBenefit", [](const Investment& i) { return std::isfinite(i.furtherBenefit); }},
    {"years", [](const Investment& i) { return i.years >= 1 && i.years <= kMostYears; }},
    {"halfLifeYears", [](const Investment& i) { return i.halfLifeYears > 0; }},
    {"discountRate",
     [](const Investment& i) { return std::isfinite(i.discountRate) && i.discountRate > -1; }},
};

/// -C + sum over y = 1 … Y of b 2^(-(y - 1) / h) / (1 + r)^y.
double netPresentValue(const Investment& investment)
{
    double value = -investment.cost;
    for (int year = 1; year <= investment.years; ++year) {
        const double kept = std::exp2(-(year - 1) / investment.halfLifeYears);
        value += investment.benefit() * kept / std::pow(1 + investment.discountRate, year);
    }
    return value;
}
} // namespace

Investment investmentOf(const Measure& measure, double lossBefore, double lossAfter)
{
    return {.cost = measure.cost,
            .lossBefore = lossBefore,
            .lossAfter = lossAfter,
            .furtherBenefit = measure.furtherBenefit,
            .years = int(std::lround(measure.years)),
            .halfLifeYears = measure.halfLifeYears,
            .discountRate = measure.discountRate};
}

Result<InvestmentReturn> investmentReturn(const Investment& investment)
{
    for (const Limit& limit : kLimits) {
        if (!limit.holds(investment))
            return failure(Error::Kind::BadOption, Error::Reason::OutOfLimits,
                           QLatin1String(limit.name));
    }
    InvestmentReturn result;
    result.benefit = investment.benefit();
    result.netPresentValue = netPresentValue(investment);
    if (investment.lossBefore > 0)
        result.breakEvenEffectiveness = investment.cost / investment.lossBefore;
    if (investment.cost == 0)
        return result;
    const double avoided = investment.lossBefore - investment.lossAfter;
    result.benefitCostRatio = result.benefit / investment.cost;
    result.roi = *result.benefitCostRatio - 1;
    result.rosi = (avoided - investment.cost) / investment.cost;
    return result;
}

std::optional<ChanceOfGain> chanceOfGain(std::span<const double> before,
                                         std::span<const double> after,
                                         const Investment& investment, double confidence)
{
    Q_ASSERT(before.size() == after.size());
    if (before.empty() || investment.cost == 0)
        return std::nullopt;
    const double needed = investment.cost - investment.furtherBenefit;
    qint64 gains = 0;
    for (size_t trial = 0; trial < before.size(); ++trial)
        gains += before[trial] - after[trial] > needed;
    const double trials = double(before.size());
    const auto band = maths::wilson(double(gains), trials, confidence);
    return ChanceOfGain {qint64(before.size()), double(gains) / trials, band->low, band->high};
}

} // namespace trustbilanz::risk
