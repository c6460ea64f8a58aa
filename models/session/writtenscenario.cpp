// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/writtenscenario.h"

#include "models/risk/distributions.h"
#include "models/session/scenariofile.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace trustbilanz::session {

namespace {
using Kind = DistributionKind;
using Reason = Error::Reason;

constexpr double kUsualEnd = 0.95; ///< quantile of what has no end

tl::unexpected<Error> problem(const QString& key, Reason reason)
{
    return failure(Error::Kind::BadScenario, reason, key);
}

/// Nobody loses more than all trust, or wins more than as much again.
bool isShare(const Distribution& d)
{
    if (d.kind == Kind::Normal || d.kind == Kind::Lognormal)
        return std::abs(risk::quantileOf(d, kUsualEnd)) <= 1;
    return std::ranges::all_of(d.numbers, [](double number) { return std::abs(number) <= 1; });
}

Result<void> checkCurrency(const QString& currency)
{
    static const QRegularExpression kCode(QStringLiteral("^[A-Z]{3}$"));
    if (!currency.isEmpty() && !kCode.match(currency).hasMatch())
        return problem(QStringLiteral("currency"), Reason::NotACurrency);
    return {};
}

Result<void> checkLosses(const std::vector<LossComponent>& losses)
{
    QSet<QString> names;
    for (size_t i = 0; i < losses.size(); ++i) {
        const QString key = QStringLiteral("losses.%1.").arg(i);
        if (names.contains(losses[i].name))
            return problem(key + QStringLiteral("name"), Reason::RepeatedName);
        names.insert(losses[i].name);
        const auto* lost = std::get_if<LostRevenue>(&losses[i].each);
        if (lost && !isShare(lost->trustLoss))
            return problem(key + QStringLiteral("each.trustLoss.")
                               + QLatin1String(formOf(lost->trustLoss.kind).key),
                           Reason::NotAShare);
    }
    return {};
}
} // namespace

Result<Scenario> scenarioFromFile(const QByteArray& json)
{
    return scenarioFromJson(json).and_then([&](const Scenario& scenario) {
        return checkCurrency(scenario.currency)
            .and_then([&] { return checkLosses(scenario.simulation.losses); })
            .map([&] { return scenario; })
            .map_error([&](const Error& error) { return located(error, json); });
    });
}

} // namespace trustbilanz::session
