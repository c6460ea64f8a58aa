// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/simulationform.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <vector>

namespace trustbilanz::session {

namespace {
using Problem = std::optional<Error>;
using Reason = Error::Reason;
using Numbers = std::vector<double>;

/// One way to write a distribution: its key, how many numbers it has, and whether they make sense.
struct Form {
    const char* key;
    int numbers;
    bool (*isValid)(const Numbers&);
};

bool isAscending(const Numbers& n)
{
    return std::ranges::is_sorted(n);
}

constexpr Form kForms[] {
    {"fixed", 1, [](const Numbers&) { return true; }},
    {"uniform", 2, isAscending},
    {"triangular", 3, isAscending},
    {"pert", 3, isAscending},
    {"lognormal", 2, [](const Numbers& n) { return n[1] >= 0; }},
    {"lognormal90", 2, [](const Numbers& n) { return n[0] > 0 && n[1] > n[0]; }},
    {"normal", 2, [](const Numbers& n) { return n[1] >= 0; }},
};
const QString kGamma = QStringLiteral("gamma"); ///< shape of "pert", 4 where it is left out

Error problem(const QString& key, Reason reason)
{
    return {Error::Kind::BadScenario, key, 0, 0, reason};
}

QString under(const QString& key, const QString& name)
{
    return key + QLatin1Char('.') + name;
}

Problem rangeProblem(const QJsonValue& value, const QString& key, double minimum, double maximum)
{
    if (!value.isDouble())
        return problem(key, Reason::NotANumber);
    const bool inside = value.toDouble() >= minimum && value.toDouble() <= maximum;
    return inside ? Problem() : problem(key, Reason::OutOfLimits);
}

std::optional<Numbers> numbersOf(const QJsonValue& value)
{
    Numbers numbers;
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray {value};
    for (const QJsonValue& entry : array) {
        if (!entry.isDouble())
            return std::nullopt;
        numbers.push_back(entry.toDouble());
    }
    return numbers;
}

const Form* formOf(const QJsonObject& distribution)
{
    const auto* form = std::ranges::find_if(
        kForms, [&](const Form& f) { return distribution.contains(QLatin1String(f.key)); });
    return form == std::end(kForms) ? nullptr : form;
}

Problem unknownKeyProblem(const QJsonObject& object, const QString& key, const QStringList& known)
{
    for (const QString& name : object.keys()) {
        if (!known.contains(name))
            return problem(under(key, name), Reason::UnknownKey);
    }
    return {};
}

Problem distributionProblem(const QJsonValue& value, const QString& key)
{
    if (!value.isObject())
        return problem(key, Reason::NotADistribution);
    const QJsonObject distribution = value.toObject();
    const Form* form = formOf(distribution);
    if (!form) {
        const QStringList keys = distribution.keys();
        return keys.isEmpty() ? problem(key, Reason::NotADistribution)
                              : problem(under(key, keys.first()), Reason::UnknownKey);
    }
    const QString name = QLatin1String(form->key);
    const bool hasShape = name == QLatin1String("pert");
    if (const auto unknown = unknownKeyProblem(
            distribution, key, hasShape ? QStringList {name, kGamma} : QStringList {name}))
        return unknown;
    const QJsonValue written = distribution.value(name);
    const auto numbers = numbersOf(written);
    if (!numbers || written.isArray() != (form->numbers > 1)
        || numbers->size() != size_t(form->numbers))
        return problem(under(key, name), Reason::WrongCount);
    if (!form->isValid(*numbers))
        return problem(under(key, name), Reason::OutOfLimits);
    const QJsonValue gamma = distribution.value(kGamma);
    if (!gamma.isUndefined() && !(gamma.toDouble(-1) > 0))
        return problem(under(key, kGamma), Reason::OutOfLimits);
    return {};
}

Problem poissonProblem(const QJsonValue& rate, const QString& key)
{
    return rate.isDouble() ? rangeProblem(rate, key, 0, HUGE_VAL) : distributionProblem(rate, key);
}

Problem frequencyProblem(const QJsonValue& value)
{
    const QString key = QStringLiteral("frequency");
    const QString poisson = QStringLiteral("poisson");
    const QString bernoulli = QStringLiteral("bernoulli");
    const QJsonObject frequency = value.toObject();
    if (!value.isObject() || frequency.isEmpty())
        return problem(key, Reason::NotAFrequency);
    if (const auto unknown = unknownKeyProblem(frequency, key, {poisson, bernoulli}))
        return unknown;
    if (frequency.size() > 1)
        return problem(key, Reason::MoreThanOne);
    return frequency.contains(poisson)
        ? poissonProblem(frequency.value(poisson), under(key, poisson))
        : rangeProblem(frequency.value(bernoulli), under(key, bernoulli), 0, 1);
}

/// A number of a loss of revenue with its limits.
struct RevenueNumber {
    const char* key;
    double maximum;
};
constexpr RevenueNumber kRevenueNumbers[] {
    {"exposedShare", 1}, {"halfLifeDays", 1e6}, {"scar", 1}, {"years", 1000}};
const QString kTrustLoss = QStringLiteral("trustLoss");

Problem revenueLossProblem(const QJsonObject& each, const QString& key)
{
    QStringList known {kTrustLoss};
    for (const RevenueNumber& number : kRevenueNumbers)
        known << QLatin1String(number.key);
    if (const auto unknown = unknownKeyProblem(each, key, known))
        return unknown;
    for (const RevenueNumber& number : kRevenueNumbers) {
        const QString name = QLatin1String(number.key);
        if (!each.contains(name))
            continue;
        if (const auto wrong = rangeProblem(each.value(name), under(key, name), 0, number.maximum))
            return wrong;
    }
    return distributionProblem(each.value(kTrustLoss), under(key, kTrustLoss));
}

Problem lossProblem(const QJsonValue& value, const QString& key)
{
    const QString name = QStringLiteral("name");
    const QString each = QStringLiteral("each");
    const QJsonObject loss = value.toObject();
    if (!value.isObject())
        return problem(key, Reason::NotAnObject);
    if (const auto unknown = unknownKeyProblem(loss, key, {name, each}))
        return unknown;
    if (loss.value(name).toString().isEmpty())
        return problem(under(key, name), Reason::Missing);
    return loss.value(each).toObject().contains(kTrustLoss)
        ? revenueLossProblem(loss.value(each).toObject(), under(key, each))
        : distributionProblem(loss.value(each), under(key, each));
}

Problem lossesProblem(const QJsonValue& value)
{
    const QString key = QStringLiteral("losses");
    const QJsonArray losses = value.toArray();
    if (losses.isEmpty())
        return problem(key, Reason::NotAList);
    for (qsizetype i = 0; i < losses.size(); ++i) {
        if (const auto wrong = lossProblem(losses[i], under(key, QString::number(i))))
            return wrong;
    }
    return {};
}
} // namespace

std::optional<Error> simulationProblem(const QJsonObject& scenario)
{
    const QJsonValue frequency = scenario.value(QStringLiteral("frequency"));
    const QJsonValue losses = scenario.value(QStringLiteral("losses"));
    if (frequency.isUndefined() && losses.isUndefined())
        return {};
    if (frequency.isUndefined())
        return problem(QStringLiteral("frequency"), Reason::Missing);
    if (losses.isUndefined())
        return problem(QStringLiteral("losses"), Reason::Missing);
    if (const auto wrong = frequencyProblem(frequency))
        return wrong;
    return lossesProblem(losses);
}

} // namespace trustbilanz::session
