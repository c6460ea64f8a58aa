// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/simulationform.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace trustbilanz::session {

namespace {
using Reason = Error::Reason;

const QString kGamma = QStringLiteral("gamma"); ///< shape of "pert", 4 where it is left out
const QString kFrequency = QStringLiteral("frequency");
const QString kPoisson = QStringLiteral("poisson");
const QString kBernoulli = QStringLiteral("bernoulli");
const QString kLosses = QStringLiteral("losses");
const QString kName = QStringLiteral("name");
const QString kEach = QStringLiteral("each");
const QString kTrustLoss = QStringLiteral("trustLoss");
constexpr double kLargestNumber = 1e18; ///< beyond, figures would lose their meaning
constexpr double kLargestGamma = 1000;

/// A number of a loss of revenue with its limit; the least is 0.
struct RevenueNumber {
    const char* key;
    double LostRevenue::*member;
    double maximum;
};
constexpr RevenueNumber kRevenueNumbers[] {{"exposedShare", &LostRevenue::exposedShare, 1},
                                           {"halfLifeDays", &LostRevenue::halfLifeDays, 1e6},
                                           {"scar", &LostRevenue::scar, 1},
                                           {"years", &LostRevenue::years, 1000}};

QStringList revenueKeys()
{
    QStringList keys {kTrustLoss};
    for (const RevenueNumber& number : kRevenueNumbers)
        keys << QLatin1String(number.key);
    return keys;
}

tl::unexpected<Error> problem(const QString& key, Reason reason)
{
    return failure(Error::Kind::BadScenario, reason, key);
}

QString under(const QString& key, const QString& name)
{
    return key + QLatin1Char('.') + name;
}

QString keyOf(const DistributionForm& form)
{
    return QLatin1String(form.key);
}

Result<double> numberFrom(const QJsonValue& value, const QString& key, double minimum,
                          double maximum)
{
    if (!value.isDouble())
        return problem(key, Reason::NotANumber);
    const double number = value.toDouble();
    if (number >= minimum && number <= maximum)
        return number;
    return problem(keyWithLimits(key, minimum, maximum), Reason::OutOfLimits);
}

Result<void> checkKeys(const QJsonObject& object, const QString& key, const QStringList& known)
{
    for (const QString& name : object.keys()) {
        if (!known.contains(name))
            return problem(under(key, name), Reason::UnknownKey);
    }
    return {};
}

const DistributionForm* formIn(const QJsonObject& distribution)
{
    const auto* form
        = std::ranges::find_if(kDistributionForms, [&](const DistributionForm& candidate) {
              return distribution.contains(keyOf(candidate));
          });
    return form == kDistributionForms.end() ? nullptr : form;
}

/// Numbers of a distribution as the form wants them; `key` names them.
Result<Distribution> numbersFrom(const QJsonValue& value, const QString& key,
                                 const DistributionForm& form)
{
    const QJsonArray written = value.isArray() ? value.toArray() : QJsonArray {value};
    if (value.isArray() != (form.count > 1) || size_t(written.size()) != form.count)
        return problem(key, Reason::WrongCount);
    Distribution distribution;
    distribution.kind = form.kind;
    for (size_t i = 0; i < form.count; ++i) {
        const QJsonValue number = written[qsizetype(i)];
        if (!number.isDouble())
            return problem(key, Reason::WrongCount);
        distribution.numbers[i] = number.toDouble();
        if (!(std::abs(distribution.numbers[i]) <= kLargestNumber))
            return problem(keyWithLimits(key, -kLargestNumber, kLargestNumber),
                           Reason::OutOfLimits);
    }
    if (!form.isValid(distribution.numbers))
        return problem(key, Reason::OutOfLimits);
    return distribution;
}

Result<Distribution> distributionFrom(const QJsonValue& value, const QString& key)
{
    if (!value.isObject())
        return problem(key, Reason::NotADistribution);
    const QJsonObject object = value.toObject();
    const DistributionForm* form = formIn(object);
    if (!form) {
        const QStringList keys = object.keys();
        return keys.isEmpty() ? problem(key, Reason::NotADistribution)
                              : problem(under(key, keys.first()), Reason::UnknownKey);
    }
    const bool hasShape = form->kind == DistributionKind::Pert;
    const QString name = keyOf(*form);
    const QStringList known = hasShape ? QStringList {name, kGamma} : QStringList {name};
    return checkKeys(object, key, known)
        .and_then([&] { return numbersFrom(object.value(name), under(key, name), *form); })
        .and_then([&](Distribution distribution) -> Result<Distribution> {
            const QJsonValue gamma = object.value(kGamma);
            distribution.gamma = gamma.isUndefined() ? 4 : gamma.toDouble(-1);
            if (!(distribution.gamma > 0 && distribution.gamma <= kLargestGamma))
                return problem(under(key, kGamma), Reason::OutOfLimits);
            return distribution;
        });
}

/// A number, or a distribution without negative values but for the tail of a normal one.
Result<Distribution> rateFrom(const QJsonValue& value, const QString& key)
{
    if (value.isDouble() && value.toDouble() < 0)
        return problem(key, Reason::NegativeRate);
    if (value.isDouble())
        return numberFrom(value, key, 0, kLargestNumber).map(fixedAt);
    return distributionFrom(value, key).and_then([&](const Distribution& rate) {
        const bool isLogarithm = rate.kind == DistributionKind::Lognormal;
        return isLogarithm || rate.numbers[0] >= 0 ? Result<Distribution>(rate)
                                                   : problem(key, Reason::NegativeRate);
    });
}

Result<Frequency> frequencyFrom(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    if (!value.isObject() || object.isEmpty())
        return problem(kFrequency, Reason::NotAFrequency);
    if (const auto known = checkKeys(object, kFrequency, {kPoisson, kBernoulli}); !known)
        return tl::unexpected(known.error());
    if (object.size() > 1)
        return problem(kFrequency, Reason::MoreThanOne);
    if (object.contains(kPoisson))
        return rateFrom(object.value(kPoisson), under(kFrequency, kPoisson))
            .map([](const Distribution& rate) {
                return Frequency {Frequency::Kind::Poisson, rate, 0};
            });
    return numberFrom(object.value(kBernoulli), under(kFrequency, kBernoulli), 0, 1)
        .map([](double probability) {
            return Frequency {Frequency::Kind::Bernoulli, {}, probability};
        });
}

Result<LostRevenue> lostRevenueFrom(const QJsonObject& each, const QString& key)
{
    LostRevenue lost;
    if (const auto sound = checkKeys(each, key, revenueKeys()); !sound)
        return tl::unexpected(sound.error());
    for (const RevenueNumber& number : kRevenueNumbers) {
        const QString name = QLatin1String(number.key);
        if (!each.contains(name))
            continue;
        const auto read = numberFrom(each.value(name), under(key, name), 0, number.maximum);
        if (!read)
            return tl::unexpected(read.error());
        lost.*number.member = *read;
    }
    return distributionFrom(each.value(kTrustLoss), under(key, kTrustLoss))
        .map([&](const Distribution& trustLoss) {
            lost.trustLoss = trustLoss;
            return lost;
        });
}

Result<LossComponent> lossFrom(const QJsonValue& value, const QString& key)
{
    if (!value.isObject())
        return problem(key, Reason::NotAnObject);
    const QJsonObject object = value.toObject();
    if (const auto known = checkKeys(object, key, {kName, kEach}); !known)
        return tl::unexpected(known.error());
    const QString name = object.value(kName).toString();
    if (name.isEmpty())
        return problem(under(key, kName), Reason::Missing);
    const QJsonValue each = object.value(kEach);
    const auto named = [&](const auto& read) { return LossComponent {name, read}; };
    if (each.toObject().contains(kTrustLoss))
        return lostRevenueFrom(each.toObject(), under(key, kEach)).map(named);
    return distributionFrom(each, under(key, kEach)).map(named);
}

Result<std::vector<LossComponent>> lossesFrom(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    if (array.isEmpty())
        return problem(kLosses, Reason::NotAList);
    std::vector<LossComponent> losses;
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto loss = lossFrom(array[i], under(kLosses, QString::number(i)));
        if (!loss)
            return tl::unexpected(loss.error());
        losses.push_back(std::move(*loss));
    }
    return losses;
}

QJsonObject jsonOf(const Distribution& distribution)
{
    const DistributionForm& form = formOf(distribution.kind);
    QJsonArray numbers;
    for (size_t i = 0; i < form.count; ++i)
        numbers.append(distribution.numbers[i]);
    QJsonObject object {{keyOf(form), form.count > 1 ? QJsonValue(numbers) : numbers.first()}};
    if (distribution.kind == DistributionKind::Pert)
        object[kGamma] = distribution.gamma;
    return object;
}

QJsonObject jsonOf(const LostRevenue& lost)
{
    QJsonObject object {{kTrustLoss, jsonOf(lost.trustLoss)}};
    for (const RevenueNumber& number : kRevenueNumbers)
        object[QLatin1String(number.key)] = lost.*number.member;
    return object;
}

QJsonObject jsonOf(const Frequency& frequency)
{
    if (frequency.kind == Frequency::Kind::Bernoulli)
        return {{kBernoulli, frequency.probability}};
    const bool isNumber = frequency.rate.kind == DistributionKind::Fixed;
    return {
        {kPoisson,
         isNumber ? QJsonValue(frequency.rate.numbers[0]) : QJsonValue(jsonOf(frequency.rate))}};
}
} // namespace

QString keyWithLimits(const QString& key, double minimum, double maximum)
{
    const auto plain
        = [](double limit) { return QString::number(limit, 'f', QLocale::FloatingPointShortest); };
    return QStringLiteral("%1 (%2 … %3)").arg(key, plain(minimum), plain(maximum));
}

Result<Simulation> simulationFromJson(const QJsonObject& scenario)
{
    const QJsonValue frequency = scenario.value(kFrequency);
    const QJsonValue losses = scenario.value(kLosses);
    if (frequency.isUndefined() && losses.isUndefined())
        return Simulation {};
    for (const QString& key : {kFrequency, kLosses}) {
        if (!scenario.contains(key))
            return problem(key, Reason::Missing);
    }
    return frequencyFrom(frequency).and_then([&](const Frequency& read) {
        return lossesFrom(losses).map([&](std::vector<LossComponent>&& components) {
            Simulation simulation;
            simulation.frequency = read;
            simulation.losses = std::move(components);
            return simulation;
        });
    });
}

void addSimulation(const Simulation& simulation, QJsonObject& scenario)
{
    if (simulation.losses.empty())
        return;
    QJsonArray losses;
    for (const LossComponent& loss : simulation.losses)
        losses.append(QJsonObject {
            {kName, loss.name},
            {kEach, std::visit([](const auto& each) { return jsonOf(each); }, loss.each)}});
    scenario[kFrequency] = jsonOf(simulation.frequency);
    scenario[kLosses] = losses;
}

QStringList knownInSimulation(const QString& section)
{
    if (section == kFrequency)
        return {kPoisson, kBernoulli};
    const QString last = section.section(QLatin1Char('.'), -1);
    if (section.startsWith(kLosses) && section.count(QLatin1Char('.')) == 1)
        return {kName, kEach};
    QStringList known;
    for (const DistributionForm& form : kDistributionForms)
        known << keyOf(form);
    known << kGamma;
    return last == kEach ? known + revenueKeys() : known;
}

} // namespace trustbilanz::session
