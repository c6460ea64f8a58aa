// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/simulationdocument.h"

#include <QJsonArray>

namespace trustbilanz::session {

namespace {
template<class Rows, class Write>
QJsonArray arrayOf(const Rows& rows, Write write)
{
    QJsonArray array;
    for (const auto& row : rows)
        array.append(write(row));
    return array;
}

/// "0.95" for the key of a quantile, "95" for that of a value at risk.
QString levelOf(const TailFigure& tail)
{
    return QString::number(tail.probability);
}

QString percentOf(const TailFigure& tail)
{
    return QString::number(tail.probability * 100);
}

QJsonObject quantiles(const std::vector<TailFigure>& tails)
{
    QJsonObject object;
    for (const TailFigure& tail : tails)
        object[levelOf(tail)] = tail.quantile;
    return object;
}

QJsonObject shortfalls(const std::vector<TailFigure>& tails)
{
    QJsonObject object;
    for (const TailFigure& tail : tails)
        object[levelOf(tail)] = tail.shortfall;
    return object;
}

/// The figures everyone asks for stand under a name of their own.
void addNamedTails(const std::vector<TailFigure>& tails, QJsonObject& object)
{
    for (const TailFigure& tail : tails) {
        if (tail.probability != 0.95 && tail.probability != 0.99)
            continue;
        object[QStringLiteral("valueAtRisk") + percentOf(tail)] = tail.quantile;
        object[QStringLiteral("expectedShortfall") + percentOf(tail)] = tail.shortfall;
    }
}

void addShare(const std::optional<TrialShare>& share, QJsonObject& object)
{
    const QString key = QStringLiteral("probabilityAboveTolerance");
    object[key] = share ? QJsonValue(share->probability) : QJsonValue(QJsonValue::Null);
    if (share)
        object[key + QStringLiteral("Interval")] = QJsonArray {share->low, share->high};
}

QJsonObject documentOf(const SensitivityRow& row)
{
    return {{QStringLiteral("input"), row.input},
            {QStringLiteral("low"), row.low},
            {QStringLiteral("high"), row.high}};
}
} // namespace

QJsonObject simulationDocument(const SimulationResult& result)
{
    QJsonObject object {
        {QStringLiteral("trials"), result.trials},
        {QStringLiteral("seed"), qint64(result.seed)},
        {QStringLiteral("version"), result.version},
        {QStringLiteral("confidence"), result.confidence},
        {QStringLiteral("mean"), result.mean},
        {QStringLiteral("standardError"), result.standardError},
        {QStringLiteral("deviation"), result.deviation},
        {QStringLiteral("probabilityOfNoLoss"), result.probabilityOfNoLoss},
        {QStringLiteral("median"), result.median},
        {QStringLiteral("quantiles"), quantiles(result.tails)},
        {QStringLiteral("expectedShortfalls"), shortfalls(result.tails)},
        {QStringLiteral("exceedance"), arrayOf(result.exceedance,
                                               [](const ExceedancePoint& point) {
                                                   return QJsonArray {point.loss,
                                                                      point.share.probability};
                                               })},
        {QStringLiteral("exceedanceBand"),
         arrayOf(result.exceedance,
                 [](const ExceedancePoint& point) {
                     return QJsonArray {point.share.low, point.share.high};
                 })},
        {QStringLiteral("histogram"), arrayOf(result.histogram,
                                              [](const HistogramBar& bar) {
                                                  return QJsonArray {bar.from, bar.to, bar.share};
                                              })},
        {QStringLiteral("sensitivity"), arrayOf(result.sensitivity, documentOf)},
        {QStringLiteral("convergence"),
         arrayOf(result.convergence, [](const ConvergencePoint& point) {
             return QJsonArray {point.trials, point.mean, point.low, point.high};
         })}};
    addNamedTails(result.tails, object);
    addShare(result.aboveTolerance, object);
    return object;
}

} // namespace trustbilanz::session
