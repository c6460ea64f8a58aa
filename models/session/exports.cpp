// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/exports.h"

#include "models/session/scoreexport.h"
#include "models/session/tablewriter.h"
#include "models/trust/disclosure.h"

#include <QFileInfo>

#include <array>
#include <map>

namespace trustbilanz::session {

namespace {
struct IncidentColumn {
    const char* name;
    void (*write)(TableWriter&, const Incident&);
};

void writeResponse(TableWriter& table, const Incident& incident)
{
    const bool deceived = incident.response && incident.response->deception;
    if (deceived && incident.response->factor == kDeceptionResponse.factor)
        table.text(QStringLiteral("deception"));
    else if (deceived)
        table.text(QStringLiteral("deception %1").arg(incident.response->factor));
    else
        table.number(incident.response ? std::optional(incident.response->factor) : std::nullopt);
}

/// Names as the import knows them, so that what goes out comes in again.
constexpr IncidentColumn kIncidentColumns[] = {
    {"id", [](TableWriter& table, const Incident& incident) { table.text(incident.id); }},
    {"title", [](TableWriter& table, const Incident& incident) { table.text(incident.title); }},
    {"brand", [](TableWriter& table, const Incident& incident) { table.text(incident.brand); }},
    {"category",
     [](TableWriter& table, const Incident& incident) { table.text(incident.category); }},
    {"occurred",
     [](TableWriter& table, const Incident& incident) { table.date(incident.occurred); }},
    {"disclosed",
     [](TableWriter& table, const Incident& incident) { table.date(incident.disclosed); }},
    {"resolved",
     [](TableWriter& table, const Incident& incident) { table.date(incident.resolved); }},
    {"severity",
     [](TableWriter& table, const Incident& incident) { table.whole(incident.severity); }},
    {"affected",
     [](TableWriter& table, const Incident& incident) { table.whole(incident.affected); }},
    {"affected_unit",
     [](TableWriter& table, const Incident& incident) {
         table.text(affectedUnitId(incident.affectedUnit));
     }},
    {"sensitivity",
     [](TableWriter& table, const Incident& incident) { table.whole(incident.sensitivity); }},
    {"owner",
     [](TableWriter& table, const Incident& incident) { table.text(ownerId(incident.owner)); }},
    {"similarity",
     [](TableWriter& table, const Incident& incident) { table.number(incident.similarity); }},
    {"status",
     [](TableWriter& table, const Incident& incident) { table.text(statusId(incident.status)); }},
    {"response", writeResponse},
    {"media", [](TableWriter& table, const Incident& incident) { table.number(incident.media); }},
    {"note", [](TableWriter& table, const Incident& incident) { table.text(incident.note); }},
    {"spillover",
     [](TableWriter& table, const Incident& incident) { table.number(incident.spillOver); }},
    {"halflife",
     [](TableWriter& table, const Incident& incident) { table.number(incident.halfLifeDays); }},
    {"scar", [](TableWriter& table, const Incident& incident) { table.number(incident.scar); }},
};

Result<void> writeIncidents(TableWriter& table, const std::vector<Incident>& incidents)
{
    QStringList names;
    for (const IncidentColumn& column : kIncidentColumns)
        names.append(QLatin1String(column.name));
    auto result = table.begin(names);
    for (const Incident& incident : incidents) {
        for (const IncidentColumn& column : kIncidentColumns)
            column.write(table, incident);
        if (result)
            result = table.endRow();
    }
    return result ? table.end() : result;
}

std::optional<qint64> roundedCount(qint64 count)
{
    return trust::roundedCount(count);
}

/// One line of the trend; what does not apply is not there.
struct TrendRow {
    Day period = 0;
    const MicroPoint* micro = nullptr;
    const MacroPoint* macro = nullptr;
    const GapPoint* gap = nullptr;
};

std::vector<TrendRow> trendRows(const Trend& trend)
{
    std::map<Day, std::vector<TrendRow>> rows;
    for (const MicroPoint& point : trend.micro)
        rows[point.period].push_back({point.period, &point, nullptr, nullptr});
    for (const MacroPoint& point : trend.macro) {
        auto& ofPeriod = rows[point.period];
        if (ofPeriod.empty())
            ofPeriod.push_back({point.period, nullptr, nullptr, nullptr});
        for (TrendRow& row : ofPeriod)
            row.macro = &point;
    }
    for (const GapPoint& point : trend.gap) {
        for (TrendRow& row : rows[point.period])
            row.gap = &point;
    }
    std::vector<TrendRow> result;
    for (const auto& [period, ofPeriod] : rows)
        result.insert(result.end(), ofPeriod.begin(), ofPeriod.end());
    return result;
}

/// Everyone together is null; a value that was not given is an empty text.
QString segmentText(const std::optional<QString>& segment)
{
    if (!segment)
        return {};
    return segment->isNull() ? QLatin1String("") : *segment;
}

void writeMicro(TableWriter& table, const MicroPoint* point)
{
    const bool shows = point && !point->hidden;
    table.text(point ? segmentText(point->segment) : QString());
    table.whole(shows ? roundedCount(point->customers) : std::nullopt);
    table.whole(shows ? roundedCount(point->answers) : std::nullopt);
    table.figure(shows ? point->mean : std::nullopt);
    table.figure(shows ? point->low : std::nullopt);
    table.figure(shows ? point->high : std::nullopt);
}

void writeMacro(TableWriter& table, const MacroPoint* point)
{
    table.figure(point ? std::optional(point->index) : std::nullopt);
    table.figure(point ? std::optional(point->low) : std::nullopt);
    table.figure(point ? std::optional(point->high) : std::nullopt);
}

Result<void> writeTrend(TableWriter& table, const Trend& trend)
{
    auto result = table.begin(
        {QStringLiteral("period"), QStringLiteral("segment"), QStringLiteral("customers"),
         QStringLiteral("answers"), QStringLiteral("mean"), QStringLiteral("low"),
         QStringLiteral("high"), QStringLiteral("macro"), QStringLiteral("macro_low"),
         QStringLiteral("macro_high"), QStringLiteral("gap")});
    for (const TrendRow& row : trendRows(trend)) {
        const bool isHidden = row.micro && row.micro->hidden;
        table.date(PartialDate {row.period});
        writeMicro(table, row.micro);
        writeMacro(table, row.macro);
        table.figure(row.gap && !isHidden ? std::optional(row.gap->value) : std::nullopt);
        if (result)
            result = table.endRow();
    }
    return result ? table.end() : result;
}

Result<void> writeTable(TableWriter& table, const WorkspaceData& data, ExportKind kind,
                        const TrendView& view, const Progress& progress)
{
    switch (kind) {
    case ExportKind::Scores:
        return writeScores(table, data.scores ? *data.scores : ScoreColumns(), progress);
    case ExportKind::Incidents:
        return writeIncidents(table, data.incidents);
    case ExportKind::Trend:
        return buildTrend(data, view).and_then([&](const Trend& trend) {
            return writeTrend(table, trend);
        });
    }
    Q_UNREACHABLE();
}

qint64 mostRows(const WorkspaceData& data, ExportKind kind)
{
    switch (kind) {
    case ExportKind::Scores:
        return data.scores ? qint64(data.scores->rows()) : 0;
    case ExportKind::Incidents:
        return qint64(data.incidents.size());
    case ExportKind::Trend:
        return 0; // thousands at most
    }
    Q_UNREACHABLE();
}

/// Name of the sheet; as stable as the names of the columns.
QString sheetName(ExportKind kind)
{
    constexpr std::array names {"scores", "incidents", "trend"}; // as ExportKind
    return QLatin1String(names[size_t(kind)]);
}
} // namespace

Result<ExportReport> exportData(const WorkspaceData& data, ExportKind kind, const TrendView& view,
                                const QString& path, ExportStyle style, const Progress& progress)
{
    const auto format = tableFormatOf(path);
    if (!format)
        return failure(Error::Kind::BadOption, path);
    const qint64 rows = mostRows(data, kind);
    if (const auto checked = checkRows(*format, rows); !checked)
        return tl::unexpected(checked.error());
    const auto readers = kind == ExportKind::Scores ? OutputFile::Readers::OwnerOnly
                                                    : OutputFile::Readers::Everyone;
    auto output = OutputFile::open(path, readers);
    if (!output)
        return tl::unexpected(output.error());
    const auto table = makeTableWriter(*output, *format, style, sheetName(kind), rows);
    return writeTable(*table, data, kind, view, progress)
        .and_then([&] { return output->finish(); })
        .map([&] {
            return ExportReport {QFileInfo(path).fileName(), table->rows()};
        });
}

} // namespace trustbilanz::session
