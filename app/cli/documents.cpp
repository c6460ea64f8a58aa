// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"

#include "app/cli/jsonvalues.h"
#include "app/cli/macrodocuments.h"

namespace trustbilanz::cli {

namespace {
using cli::orNull; // those here would hide it

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(int place)
{
    return place > 0 ? QJsonValue(place) : QJsonValue();
}

QJsonValue orNull(const std::optional<PartialDate>& date)
{
    return date ? QJsonValue(date->iso()) : QJsonValue();
}

template<class Record>
QJsonArray each(const std::vector<Record>& records, QJsonObject (*shape)(const Record&))
{
    QJsonArray array;
    for (const Record& record : records)
        array.append(shape(record));
    return array;
}

QJsonValue scaleValue(const std::optional<ScoreScale>& scale)
{
    if (!scale)
        return {};
    QJsonArray limits {scale->minimum, scale->maximum};
    if (scale->reversed)
        limits.append(QStringLiteral("reversed"));
    return limits;
}

QJsonObject findingObject(const Finding& finding)
{
    return {{QStringLiteral("what"), finding.what},
            {QStringLiteral("column"), orNull(finding.column)},
            {QStringLiteral("reading"), finding.reading},
            {QStringLiteral("reason"), finding.reason},
            {QStringLiteral("example"), orNull(finding.example)},
            {QStringLiteral("line"), finding.line > 0 ? QJsonValue(finding.line) : QJsonValue()},
            {QStringLiteral("confidence"), finding.confidence}};
}

QJsonObject detectedObject(const Detected& detected)
{
    return {{QStringLiteral("encoding"), orNull(detected.encoding)},
            {QStringLiteral("delimiter"), orNull(detected.delimiter)},
            {QStringLiteral("decimal"), orNull(detected.decimal)},
            {QStringLiteral("thousands"), orNull(detected.thousands)},
            {QStringLiteral("dateFormat"), orNull(detected.dateFormat)},
            {QStringLiteral("findings"), each(detected.findings, findingObject)}};
}

QJsonObject problemObject(const IssueCount& problem)
{
    return {{QStringLiteral("kind"), issueId(problem.kind)},
            {QStringLiteral("column"), orNull(problem.column)},
            {QStringLiteral("count"), problem.count},
            {QStringLiteral("firstLine"), problem.firstLine}};
}

QJsonValue decilesValue(const MicroPoint& point)
{
    if (!point.deciles)
        return {};
    QJsonArray array;
    for (double decile : *point.deciles)
        array.append(decile);
    return array;
}

QJsonValue netValue(const std::optional<NetTrust>& net)
{
    if (!net)
        return {};
    return QJsonObject {{QStringLiteral("value"), net->value},
                        {QStringLiteral("low"), orNull(net->low)},
                        {QStringLiteral("high"), orNull(net->high)},
                        {QStringLiteral("top"), net->top.value},
                        {QStringLiteral("topLow"), net->top.low},
                        {QStringLiteral("topHigh"), net->top.high},
                        {QStringLiteral("bottom"), net->bottom.value},
                        {QStringLiteral("bottomLow"), net->bottom.low},
                        {QStringLiteral("bottomHigh"), net->bottom.high}};
}

QJsonObject boxesObject(const TrustBoxes& boxes)
{
    return {{QStringLiteral("low"), boxes.low},
            {QStringLiteral("high"), boxes.high},
            {QStringLiteral("scale"), boxes.onScale}};
}

QJsonObject macroObject(const MacroPoint& point)
{
    return {{QStringLiteral("period"), isoDay(point.period)},
            {QStringLiteral("index"), point.index},
            {QStringLiteral("low"), point.low},
            {QStringLiteral("high"), point.high}};
}

QJsonObject gapObject(const GapPoint& point)
{
    return {{QStringLiteral("period"), isoDay(point.period)},
            {QStringLiteral("value"), point.value},
            {QStringLiteral("low"), orNull(point.low)},
            {QStringLiteral("high"), orNull(point.high)}};
}

QJsonValue bridgeValue(const std::optional<ScaleBridge>& bridge)
{
    if (!bridge)
        return {};
    return QJsonObject {{QStringLiteral("points"), bridge->points},
                        {QStringLiteral("low"), bridge->low},
                        {QStringLiteral("high"), bridge->high},
                        {QStringLiteral("periods"), bridge->periods},
                        {QStringLiteral("customersFrom"), bridge->customersBefore},
                        {QStringLiteral("customersTo"), bridge->customersAfter}};
}

/// What a trend says about an incident.
QJsonObject markerObject(const AssessedIncident& assessed)
{
    return {{QStringLiteral("id"), assessed.incident.id},
            {QStringLiteral("disclosed"), orNull(assessed.incident.effectiveDate())},
            {QStringLiteral("title"), assessed.incident.title},
            {QStringLiteral("owner"), ownerId(assessed.incident.owner)},
            {QStringLiteral("counted"), assessed.counted},
            {QStringLiteral("peakLoss"), assessed.peakLoss},
            {QStringLiteral("assumed"), QJsonArray::fromStringList(assessed.assumed)}};
}

QJsonObject incidentObject(const AssessedIncident& assessed)
{
    const Incident& incident = assessed.incident;
    const std::optional<PartialDate> date = incident.effectiveDate();
    QJsonObject object = markerObject(assessed);
    object[QStringLiteral("precision")]
        = date ? QJsonValue(precisionId(date->precision)) : QJsonValue();
    object[QStringLiteral("status")] = statusId(incident.status);
    object[QStringLiteral("severity")] = orNull(incident.severity);
    object[QStringLiteral("affected")] = orNull(incident.affected);
    object[QStringLiteral("sensitivity")] = orNull(incident.sensitivity);
    object[QStringLiteral("lossNow")] = assessed.lossNow;
    object[QStringLiteral("peakLow")] = assessed.peakLow;
    object[QStringLiteral("peakHigh")] = assessed.peakHigh;
    object[QStringLiteral("contribution")] = assessed.contribution;
    object[QStringLiteral("uncutGain")] = orNull(assessed.uncutGain);
    object[QStringLiteral("deception")] = incident.response && incident.response->deception;
    object[QStringLiteral("factors")] = factorsObject(assessed.factors);
    object[QStringLiteral("recovery")] = recoveryValue(assessed.recovery);
    return object;
}

QJsonObject batchObject(const ImportBatch& batch)
{
    return {{QStringLiteral("batch"), batch.id},
            {QStringLiteral("kind"), importKindId(batch.kind)},
            {QStringLiteral("source"), batch.source},
            {QStringLiteral("sha256"), batch.sha256},
            {QStringLiteral("imported"), batch.imported},
            {QStringLiteral("rows"), batch.rows},
            {QStringLiteral("new"), batch.added},
            {QStringLiteral("equal"), batch.equal},
            {QStringLiteral("changed"), batch.changed},
            {QStringLiteral("rejected"), batch.rejected}};
}
} // namespace

QJsonObject document(const Error& error)
{
    return {{QStringLiteral("error"),
             QJsonObject {{QStringLiteral("kind"), errorId(error.kind)},
                          {QStringLiteral("detail"), error.detail},
                          {QStringLiteral("reason"), orNull(reasonId(error.reason))},
                          {QStringLiteral("line"), orNull(error.line)},
                          {QStringLiteral("column"), orNull(error.column)}}}};
}

QJsonObject document(const QString& path, const WorkspaceSettings& settings)
{
    return {{QStringLiteral("workspace"), path},
            {QStringLiteral("uuid"), settings.uuid},
            {QStringLiteral("name"), settings.name},
            {QStringLiteral("currency"), settings.currency}};
}

QJsonObject document(const ImportReport& report)
{
    return {{QStringLiteral("batch"), report.batch},
            {QStringLiteral("kind"), importKindId(report.kind)},
            {QStringLiteral("source"), report.source},
            {QStringLiteral("sha256"), report.sha256},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("new"), report.added},
            {QStringLiteral("equal"), report.equal},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("rejected"), report.rejected},
            {QStringLiteral("customers"), report.customers},
            {QStringLiteral("firstDate"), orNull(report.firstDate)},
            {QStringLiteral("lastDate"), orNull(report.lastDate)},
            {QStringLiteral("seconds"), report.seconds},
            {QStringLiteral("scale"), scaleValue(report.scale)},
            {QStringLiteral("detected"), detectedObject(report.detected)},
            {QStringLiteral("problems"), each(report.problems, problemObject)}};
}

QJsonObject document(const UndoReport& report)
{
    return {{QStringLiteral("batch"), report.batch},
            {QStringLiteral("removed"), report.removed},
            {QStringLiteral("restored"), report.restored},
            {QStringLiteral("overlapping"), document(report.overlapping)}};
}

QJsonObject document(const MicroPoint& point)
{
    QJsonObject object {{QStringLiteral("period"), isoDay(point.period)},
                        {QStringLiteral("segment"), orNull(point.segment)},
                        {QStringLiteral("hidden"), point.hidden}};
    if (point.hidden)
        return object;
    object[QStringLiteral("customers")] = point.customers;
    object[QStringLiteral("answers")] = point.answers;
    object[QStringLiteral("mean")] = orNull(point.mean);
    object[QStringLiteral("low")] = orNull(point.low);
    object[QStringLiteral("high")] = orNull(point.high);
    object[QStringLiteral("sd")] = orNull(point.deviation);
    object[QStringLiteral("deciles")] = decilesValue(point);
    object[QStringLiteral("net")] = netValue(point.net);
    object[QStringLiteral("fewAnswers")] = point.fewAnswers;
    object[QStringLiteral("bridged")] = point.bridged;
    return object;
}

QJsonObject document(const ScaleChange& change)
{
    return {{QStringLiteral("date"), isoDay(change.date)},
            {QStringLiteral("from"), change.from.text()},
            {QStringLiteral("to"), change.to.text()},
            {QStringLiteral("bridge"), bridgeValue(change.bridge)},
            {QStringLiteral("bridged"), change.bridged}};
}

QJsonObject document(const Trend& trend)
{
    return {{QStringLiteral("interval"), intervalId(trend.view.interval)},
            {QStringLiteral("confidence"), trend.view.confidence},
            {QStringLiteral("k"), trend.smallestGroup},
            {QStringLiteral("by"), orNull(trend.view.by)},
            {QStringLiteral("boxes"), boxesObject(trend.view.boxes)},
            {QStringLiteral("micro"), each<MicroPoint>(trend.micro, document)},
            {QStringLiteral("macro"), each(trend.macro, macroObject)},
            {QStringLiteral("gap"), each(trend.gap, gapObject)},
            {QStringLiteral("brand"), each(trend.brand, brandObject)},
            {QStringLiteral("incidents"), each(trend.incidents, markerObject)},
            {QStringLiteral("scaleChanges"), each<ScaleChange>(trend.scaleChanges, document)}};
}

QJsonArray document(const std::vector<ImportBatch>& batches)
{
    return each(batches, batchObject);
}

QJsonArray document(const std::vector<AssessedIncident>& incidents)
{
    return each(incidents, incidentObject);
}

} // namespace trustbilanz::cli
