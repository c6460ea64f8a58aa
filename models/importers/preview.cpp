// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/ambiguity.h"
#include "models/importers/columnnames.h"
#include "models/importers/fields.h"
#include "models/importers/incidentreadings.h"
#include "models/importers/incidentschema.h"
#include "models/importers/previewsample.h"
#include "models/importers/scorecells.h"
#include "models/importers/scoreschema.h"
#include "models/importers/utf8.h"

#include <algorithm>

namespace trustbilanz::importers {

namespace {
QStringList rawCells(CsvRow& row)
{
    QStringList cells;
    for (size_t i = 0; i < row.size(); ++i)
        cells += textOf(row.cell(i));
    return cells;
}

QString cellText(double number)
{
    return number == number ? numberText(number) : QStringLiteral(""); // NaN = no answer
}

QStringList fieldNames(const ScoreMapping& mapping)
{
    QStringList names {QStringLiteral("customer"), QStringLiteral("date")};
    for (const ScoreNumber& number : mapping.numbers) {
        if (number.role != ScoreNumber::Role::Driver)
            names += number.column.field;
    }
    for (const MappedColumn& segment : mapping.segments)
        names += segment.field;
    for (const ScoreNumber& number : mapping.numbers) {
        if (number.role == ScoreNumber::Role::Driver)
            names += number.column.field;
    }
    return names;
}

/// What the import makes of one row; fields with an issue stay null.
QStringList understoodCells(const ScoreMapping& mapping, const ScoreRow& row,
                            const std::vector<RowIssue>& issues)
{
    // Of a row without its shape no cell was read.
    if (std::any_of(issues.begin(), issues.end(),
                    [](const RowIssue& issue) { return issue.column.isEmpty(); }))
        return QStringList(fieldNames(mapping).size(), QString());
    QMap<QString, QString> texts {{QStringLiteral("customer"), textOf(row.customer.text)},
                                  {QStringLiteral("date"), row.date.iso()}};
    for (size_t i = 0; i < mapping.numbers.size(); ++i)
        texts[mapping.numbers[i].column.field] = cellText(row.numbers[i]);
    for (size_t i = 0; i < mapping.segments.size(); ++i)
        texts[mapping.segments[i].field] = textOf(row.segments[i].text);
    for (const RowIssue& issue : issues) {
        if (isRejection(issue.kind))
            texts[issue.column] = QString();
    }
    QStringList cells;
    for (const QString& field : fieldNames(mapping))
        cells += texts.value(field);
    return cells;
}

class ScorePreview
{
public:
    ScorePreview(CsvFile& file, const ImportPlan& plan, const Progress& progress)
        : m_file(file)
        , m_plan(plan)
        , m_progress(progress)
        , m_mapping(ScoreMapping::from(plan, file.header))
    {
        m_preview.detected = file.detected();
        m_preview.header = file.header;
    }

    Result<Preview> make()
    {
        if (const auto named = verifyNames(m_file, m_plan); !named)
            return refused(named.error());
        if (!m_mapping)
            return refused(withSuggestion(m_mapping.error(), m_plan, m_file.header));
        m_preview.fields = fieldNames(*m_mapping);
        return makeWith(ColumnReadings::Depth::Sample);
    }

private:
    Result<Preview> makeWith(ColumnReadings::Depth depth)
    {
        const auto readings
            = ColumnReadings::find(m_file, m_plan, m_mapping->numberColumns(),
                                   {{QStringLiteral("date"), m_mapping->date}}, depth, m_progress);
        if (!readings)
            return refused(readings.error());
        const auto isSettled = readRows(*readings);
        if (!isSettled)
            return tl::unexpected(isSettled.error());
        if (!*isSettled)
            return makeWith(ColumnReadings::Depth::Whole);
        readings->describe(m_preview.detected);
        m_preview.ambiguous = readings->ambiguousFields();
        if (!m_preview.ambiguous.empty())
            m_preview.error = ambiguityError(m_preview.ambiguous, m_file.header);
        return std::move(m_preview);
    }

    /// A plan that cannot be read with still shows the first rows as they stand.
    Result<Preview> refused(const Error& error)
    {
        if (error.kind == Error::Kind::FileUnreadable || error.kind == Error::Kind::Cancelled)
            return tl::unexpected(error);
        m_preview.error = error;
        CsvPass pass(m_file, m_progress);
        for (;;) {
            const auto more = pass.nextBlock();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                m_preview.total = pass.rowsRead();
            if (!*more || addRawRows(pass))
                return std::move(m_preview);
        }
    }

    /// True when there are enough.
    bool addRawRows(CsvPass& pass)
    {
        while (pass.nextRow(m_row)) {
            m_preview.rows.push_back({m_row.line(), {}, rawCells(m_row), {}, {}});
            if (m_preview.rows.size() == size_t(kPreviewRows))
                return true;
        }
        return false;
    }

    /// False where a cell needs a look at the whole file first.
    Result<bool> readRows(const ColumnReadings& readings)
    {
        IssueLog issues;
        ScoreCells cells(*m_mapping, readings, m_plan, issues);
        PreviewSample sample;
        CsvPass pass(m_file, m_progress);
        for (;;) {
            const auto more = pass.nextBlock();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            readBlock(pass, cells, issues, sample);
            if (cells.needsWholeFile())
                return false;
        }
        m_preview.total = pass.rowsRead();
        m_preview.rows = sample.takeRows();
        ImportReport report;
        issues.moveInto(report);
        m_preview.problems = std::move(report.problems);
        return true;
    }

    void readBlock(CsvPass& pass, ScoreCells& cells, IssueLog& log, PreviewSample& sample)
    {
        ScoreRow answer;
        while (pass.nextRow(m_row)) {
            cells.read(m_row, answer);
            std::vector<RowIssue> issues = log.take();
            if (!sample.wants(issues))
                continue;
            const QStringList understood = understoodCells(*m_mapping, answer, issues);
            sample.keep({m_row.line(), {}, rawCells(m_row), understood, std::move(issues)});
        }
    }

    CsvFile& m_file;
    const ImportPlan& m_plan;
    const Progress& m_progress;
    Result<ScoreMapping> m_mapping;
    CsvRow m_row;
    Preview m_preview;
};

/// Dates and numbers as understood, words as they are; null where a field was not understood.
QStringList understoodCells(const IncidentCells& record, const QStringList& fieldIds,
                            const IncidentReadings& readings)
{
    const QStringList dates {QStringLiteral("occurred"), QStringLiteral("disclosed"),
                             QStringLiteral("resolved")};
    const QStringList numbers {QStringLiteral("affected"), QStringLiteral("similarity"),
                               QStringLiteral("media"),    QStringLiteral("spillover"),
                               QStringLiteral("halflife"), QStringLiteral("scar")};
    QStringList cells;
    for (const QString& field : fieldIds) {
        const IncidentCell cell = record.cells.value(field);
        if (!record.isUsable) {
            cells += QString();
        } else if (dates.contains(field) && !cell.text.isEmpty()) {
            const auto date = readings.date(field, cell);
            cells += date ? date->iso() : QString();
        } else if (numbers.contains(field) && !cell.text.isEmpty()) {
            const auto number = readings.number(field, cell);
            cells += number ? numberText(*number) : QString();
        } else {
            cells += cell.text.isNull() ? QStringLiteral("") : cell.text;
        }
    }
    return cells;
}

/// Mapped fields in the order of their columns; of a format without columns (VERIS) those that its
/// records fill.
QStringList shownFields(const IncidentRows& rows)
{
    QStringList ids = rows.columns.keys();
    std::ranges::sort(
        ids, {}, [&](const QString& id) { return rows.header.indexOf(rows.columns.value(id)); });
    if (!ids.isEmpty())
        return ids;
    for (const Field& field : fields(ImportKind::Incidents)) {
        const QString id = QString::fromLatin1(field.id);
        if (std::any_of(rows.rows.begin(), rows.rows.end(),
                        [&](const IncidentCells& record) { return record.cells.contains(id); }))
            ids += id;
    }
    return ids;
}

/// A preview tells what an import stops at, instead of stopping there.
ImportPlan withoutStop(ImportPlan plan)
{
    plan.onProblem = OnProblem::Skip;
    plan.onKind.clear();
    return plan;
}

PreviewRow previewRow(const IncidentCells& record, const QStringList& fieldIds,
                      const IncidentReadings& readings)
{
    PreviewRow row {record.line, record.source, {}, {}, {}};
    for (const QString& field : fieldIds)
        row.raw += record.text(field);
    row.understood = understoodCells(record, fieldIds, readings);
    return row;
}

/// A cell with a problem is left empty or takes its row with it, except a date in the future.
void forgetProblems(PreviewRow& row, const QStringList& fieldIds)
{
    for (const RowIssue& issue : row.issues) {
        const qsizetype field = fieldIds.indexOf(issue.column);
        if (field >= 0 && issue.kind != IssueKind::FutureDate)
            row.understood[field] = QString();
    }
}

/// The issues stand in the order of the records.
std::vector<PreviewRow> sampleOf(const IncidentRows& rows, const std::vector<RowIssue>& issues,
                                 const QStringList& fieldIds, const IncidentReadings& readings)
{
    PreviewSample sample;
    auto issue = issues.begin();
    for (const IncidentCells& record : rows.rows) {
        std::vector<RowIssue> own;
        while (issue != issues.end() && issue->line == record.line
               && issue->source == record.source)
            own.push_back(*issue++);
        if (!sample.wants(own))
            continue;
        PreviewRow row = previewRow(record, fieldIds, readings);
        row.issues = std::move(own);
        forgetProblems(row, fieldIds);
        sample.keep(std::move(row));
    }
    return sample.takeRows();
}
} // namespace

Result<Preview> previewCsvScores(const QString& path, const ImportPlan& plan,
                                 const Progress& progress)
{
    auto file = CsvFile::open(path, plan, progress);
    if (!file)
        return tl::unexpected(file.error());
    return ScorePreview(*file, plan, progress).make();
}

Preview previewIncidents(const IncidentRows& rows, const ImportPlan& plan)
{
    Preview preview;
    preview.detected = rows.detected;
    preview.header = rows.header;
    preview.fields = shownFields(rows);
    preview.total = qint64(rows.rows.size());
    const auto readings = IncidentReadings::find(rows, plan);
    if (!readings) {
        preview.error = readings.error();
        return preview;
    }
    readings->describe(preview.detected);
    preview.ambiguous = readings->ambiguousFields();
    auto reading = incidentsFrom(rows, withoutStop(plan), {});
    if (!reading)
        preview.error = reading.error();
    else
        preview.problems = std::move(reading->report.problems);
    const std::vector<RowIssue> none;
    preview.rows
        = sampleOf(rows, reading ? reading->report.issues : none, preview.fields, *readings);
    return preview;
}

} // namespace trustbilanz::importers
