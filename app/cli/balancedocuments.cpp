// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/balancedocuments.h"

#include "app/cli/jsonvalues.h"
#include "models/records/startvalue.h"

#include <QJsonArray>

namespace trustbilanz::cli {

namespace {
template<class Record>
QJsonArray each(const std::vector<Record>& records, QJsonObject (*shape)(const Record&))
{
    QJsonArray array;
    for (const Record& record : records)
        array.append(shape(record));
    return array;
}

QString quadrantId(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::Strong:
        return QStringLiteral("strong");
    case Quadrant::Exposed:
        return QStringLiteral("exposed");
    case Quadrant::Distant:
        return QStringLiteral("distant");
    case Quadrant::AtRisk:
        return QStringLiteral("atRisk");
    }
    Q_UNREACHABLE();
}

QString answerId(TensionAnswer answer)
{
    switch (answer) {
    case TensionAnswer::NoSource:
        return QStringLiteral("noSource");
    case TensionAnswer::TooFewPairs:
        return QStringLiteral("tooFewPairs");
    case TensionAnswer::NoChange:
        return QStringLiteral("noChange");
    case TensionAnswer::NotDetectable:
        return QStringLiteral("notDetectable");
    case TensionAnswer::Detectable:
        return QStringLiteral("detectable");
    }
    Q_UNREACHABLE();
}

QJsonObject shareObject(const SharePoint& point)
{
    QJsonObject object {{QStringLiteral("period"), isoDay(point.period)},
                        {QStringLiteral("hidden"), point.hidden}};
    if (point.hidden)
        return object;
    object[QStringLiteral("customers")] = point.customers;
    object[QStringLiteral("share")] = orNull(point.share);
    object[QStringLiteral("low")] = orNull(point.low);
    object[QStringLiteral("high")] = orNull(point.high);
    return object;
}

QJsonObject lagObject(const TensionLag& lag)
{
    return {{QStringLiteral("lag"), lag.lag},
            {QStringLiteral("pairs"), lag.pairs},
            {QStringLiteral("r"), orNull(lag.correlation)},
            {QStringLiteral("low"), orNull(lag.low)},
            {QStringLiteral("high"), orNull(lag.high)}};
}
} // namespace

QJsonObject document(const BalancePoint& point)
{
    const bool isStart = isStartValue(point); // of macro trust: nothing follows from it
    return {{QStringLiteral("period"), isoDay(point.period)},
            {QStringLiteral("segment"), orNull(point.segment)},
            {QStringLiteral("value"), isStart ? QJsonValue() : QJsonValue(point.index)},
            {QStringLiteral("micro"), point.micro},
            {QStringLiteral("macro"), point.macro},
            {QStringLiteral("startValue"), isStart},
            {QStringLiteral("quadrant"),
             isStart ? QJsonValue() : QJsonValue(quadrantId(point.quadrant))},
            {QStringLiteral("clear"), !isStart && point.isClear}};
}

QJsonObject document(const RankCheck& check)
{
    QJsonArray weights;
    for (const double weight : kCheckedWeights)
        weights.append(weight);
    return {{QStringLiteral("weights"), weights},
            {QStringLiteral("pairs"), check.pairs},
            {QStringLiteral("keptPairs"), check.keptPairs}};
}

QJsonValue document(const Tension& tension)
{
    if (tension.answer == TensionAnswer::NoSource)
        return {};
    return QJsonObject {
        {QStringLiteral("answer"), answerId(tension.answer)},
        {QStringLiteral("segment"), tension.source.segment},
        {QStringLiteral("open"), QJsonArray::fromStringList(tension.source.open)},
        {QStringLiteral("brandTrust"),
         tension.measured ? QStringLiteral("measured") : QStringLiteral("modelled")},
        {QStringLiteral("exposure"), each(tension.exposure, shareObject)},
        {QStringLiteral("lags"), each(tension.lags, lagObject)},
        {QStringLiteral("strongestLag"),
         tension.strongest ? QJsonValue(tension.strongest->lag) : QJsonValue()},
        {QStringLiteral("confidence"), tension.confidence},
        {QStringLiteral("p"), orNull(tension.p)}};
}

} // namespace trustbilanz::cli
