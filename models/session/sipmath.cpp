// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sipmath.h"

#include "models/maths/statistics.h"
#include "models/risk/metalog.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

namespace trustbilanz::session {

namespace {
constexpr size_t kDensities = 25; ///< of the small picture that readers of a library draw

/// The random numbers of readers are counted: the same variable is the same number in every model.
enum Variable { Size = 1, Happens = 2 };

QString generatorName(Variable variable)
{
    return QStringLiteral("hdr%1").arg(int(variable));
}

QJsonObject generator(Variable variable)
{
    return {{QStringLiteral("name"), generatorName(variable)},
            {QStringLiteral("function"), QStringLiteral("HDR_2_0")},
            {QStringLiteral("arguments"),
             QJsonObject {{QStringLiteral("counter"), QStringLiteral("PM_Index")},
                          {QStringLiteral("entity"), 1},
                          {QStringLiteral("varId"), int(variable)},
                          {QStringLiteral("seed3"), 0},
                          {QStringLiteral("seed4"), 0}}}};
}

QJsonObject sip(const QString& name, Variable variable, const risk::Metalog& metalog,
                const QJsonObject& metadata)
{
    QJsonArray coefficients;
    for (const double coefficient : metalog.coefficients)
        coefficients.append(coefficient);
    QJsonObject arguments {{QStringLiteral("aCoefficients"), coefficients}};
    if (metalog.lowerBound)
        arguments.insert(QStringLiteral("lowerBound"), *metalog.lowerBound);
    return {{QStringLiteral("name"), name},
            {QStringLiteral("ref"),
             QJsonObject {{QStringLiteral("source"), QStringLiteral("rng")},
                          {QStringLiteral("name"), generatorName(variable)}}},
            {QStringLiteral("function"), QStringLiteral("Metalog_1_0")},
            {QStringLiteral("arguments"), arguments},
            {QStringLiteral("metadata"), metadata}};
}

/// Shares of the values in equal steps from the smallest to the 99th percentile, per unit of money.
QJsonArray densitiesOf(std::span<const double> values, double low, double high)
{
    std::vector<double> counts(kDensities, 0);
    const double width = (high - low) / kDensities;
    for (const double value : values) {
        if (width > 0 && value < high)
            ++counts[std::min(kDensities - 1, size_t((value - low) / width))];
    }
    QJsonArray densities;
    for (const double count : counts)
        densities.append(width > 0 ? count / (width * double(values.size())) : 0);
    return densities;
}

QJsonObject describe(std::span<const double> ascending, const risk::Metalog& metalog)
{
    const auto at = [&](double share) {
        return ascending[std::min(ascending.size() - 1, size_t(share * double(ascending.size())))];
    };
    const maths::MeanInterval moments = maths::meanInterval(ascending, {}, 0.95);
    return {{QStringLiteral("count"), double(ascending.size())},
            {QStringLiteral("mean"), moments.mean},
            {QStringLiteral("std"), moments.deviation.value_or(0)},
            {QStringLiteral("min"), ascending.front()},
            {QStringLiteral("P25"), at(0.25)},
            {QStringLiteral("P50"), at(0.5)},
            {QStringLiteral("P75"), at(0.75)},
            {QStringLiteral("P95"), at(0.95)},
            {QStringLiteral("P99"), at(0.99)},
            {QStringLiteral("max"), ascending.back()},
            {QStringLiteral("largestError"), metalog.largestError},
            {QStringLiteral("density"), densitiesOf(ascending, ascending.front(), at(0.99))}};
}

/// The metalog whose quantile is the probability itself.
QJsonObject happensSip(double probability)
{
    return sip(QStringLiteral("loss_happens"), Happens, {{0.5, 0, 0, 1}, std::nullopt, 0},
               {{QStringLiteral("probability"), probability},
                {QStringLiteral("use"),
                 QStringLiteral("IF(loss_happens < probability, loss_if_any, 0)")}});
}

QString provenanceOf(const TrialExport& request)
{
    return QStringLiteral("Trustbilanz %1, %2 trials, seed %3, %4 years, %5, model")
        .arg(risk::engineVersion(), QString::number(request.options.trials),
             QString::number(request.options.seed),
             QString::number(request.scenario.simulation.years), request.scenario.currency);
}
} // namespace

QJsonObject sipLibrary(const TrialExport& request, std::span<const double> losses)
{
    std::vector<double> ascending;
    std::ranges::copy_if(losses, std::back_inserter(ascending),
                         [](double loss) { return loss != 0; });
    std::ranges::sort(ascending);
    QJsonArray sips;
    if (const auto metalog = risk::fitMetalog(ascending))
        sips.append(
            sip(QStringLiteral("loss_if_any"), Size, *metalog, describe(ascending, *metalog)));
    sips.append(happensSip(double(ascending.size()) / double(losses.size())));
    const QDate today = QDate::currentDate();
    return {
        {QStringLiteral("name"), request.scenario.name},
        {QStringLiteral("objectType"), QStringLiteral("sipModel")},
        {QStringLiteral("libraryType"), QStringLiteral("SIPmath_3_0")},
        {QStringLiteral("dateCreated"), today.toString(QStringLiteral("MM-dd-yyyy"))},
        {QStringLiteral("provenance"), provenanceOf(request)},
        {QStringLiteral("U01"),
         QJsonObject {{QStringLiteral("rng"), QJsonArray {generator(Size), generator(Happens)}}}},
        {QStringLiteral("sips"), sips},
        {QStringLiteral("version"), QStringLiteral("1")}};
}

} // namespace trustbilanz::session
