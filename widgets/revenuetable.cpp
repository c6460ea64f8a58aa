// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/revenuetable.h"

#include "models/risk/lostrevenue.h"
#include "widgets/text.h"

#include <array>

namespace trustbilanz {

namespace {
using Kind = RevenueReading::Kind;

class RevenueReadings
{
    Q_DECLARE_TR_FUNCTIONS(RevenueReadings)
};

QString lossText(const RevenueReading& reading)
{
    return text::moneyExact(reading.loss, reading.currency);
}

constexpr std::array<RevenueTable::Column, 2> kColumns {{
    {"reading", QT_TRANSLATE_NOOP("RevenueReadings", "Reading"),
     [](const RevenueReading& reading) { return QVariant(readingName(reading)); }, readingName,
     false},
    {"revenueLoss", QT_TRANSLATE_NOOP("RevenueReadings", "Revenue loss"),
     [](const RevenueReading& reading) {
         return reading.loss ? QVariant(*reading.loss) : QVariant();
     },
     lossText, true},
}};
constexpr std::array kMethods {tables::ColumnMethod {"revenueLoss", "revenue-at-risk"}};

LostRevenue recoveryOf(const Scenario& scenario)
{
    for (const LossComponent& component : scenario.simulation.losses) {
        if (const auto* revenue = std::get_if<LostRevenue>(&component.each))
            return *revenue;
    }
    return {};
}

double recovering(const Scenario& scenario, double years)
{
    LostRevenue loss = recoveryOf(scenario);
    loss.exposedShare = 1;
    loss.years = years;
    return risk::revenuePerTrustLoss(*scenario.revenue, loss) * scenario.revenueLoss;
}
} // namespace

std::vector<RevenueReading> revenueReadings(const Scenario& scenario, const RevenueAtRisk& estimate)
{
    const auto reading = [&](Kind kind, std::optional<double> loss) {
        return RevenueReading {kind, loss, scenario.revenueLoss, scenario.currency};
    };
    const auto known = [&](double loss) {
        return scenario.revenue ? std::optional(loss) : std::nullopt;
    };
    const double revenue = scenario.revenue.value_or(0);
    const auto over = [&](double years) {
        return scenario.revenue ? std::optional(recovering(scenario, years)) : std::nullopt;
    };
    return {reading(Kind::Rule, estimate.rule.revenueLoss),
            reading(Kind::DoseResponse, estimate.doseResponse.revenueLoss),
            reading(Kind::FlatYear, known(revenue * scenario.revenueLoss)),
            reading(Kind::RecoveringYear, over(1)), reading(Kind::RecoveringThreeYears, over(3))};
}

QString readingName(const RevenueReading& reading)
{
    const double shown = reading.share * 100;
    const QString share
        = text::percent(reading.share, std::abs(shown - std::round(shown)) < 0.05 ? 0 : 1);
    switch (reading.kind) {
    case Kind::Rule:
        return RevenueReadings::tr("Layer 1: published rule");
    case Kind::DoseResponse:
        return RevenueReadings::tr("Layer 2: per index point");
    case Kind::FlatYear:
        return RevenueReadings::tr("%1 as a full flat year").arg(share);
    case Kind::RecoveringYear:
        return RevenueReadings::tr("%1 as a peak that recovers, first year").arg(share);
    case Kind::RecoveringThreeYears:
        return RevenueReadings::tr("%1 as a peak that recovers, three years").arg(share);
    }
    return {};
}

RevenueTable* makeRevenueTable(QObject* parent)
{
    return new RevenueTable("RevenueReadings", kColumns, kMethods, parent);
}

} // namespace trustbilanz
