// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/ambiguity.h"
#include "models/importers/fields.h"
#include "models/importers/incidentreadings.h"
#include "models/importers/incidentschema.h"
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
    QMap<QString, QString> texts {{QStringLiteral("customer"), textOf(row.customer.text)},
                                  {QStringLiteral("date"), row.date.iso()}};
    for (size_t i = 0; i < mapping.numbers.size(); ++i)
        texts[mapping.numbers[i].column.field] = cellText(row.numbers[i]);
    for (size_t i = 0; i < mapping.segments.size(); ++i)
        texts[mapping.segments[i].field] = textOf(row.segments[i].text);
    for (const RowIssue& issue : issues) {
        if (issue.column.isEmpty())
            texts.clear();
        else if (isRejection(issue.kind))
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
    ScorePreview(CsvFile& file, const ImportPlan& plan)
        : m_file(file)
        , m_plan(plan)
        , m_mapping(ScoreMapping::from(plan, file.header))
    {
        m_preview.detected = file.detected();
        m_preview.header = file.header;
    }

    Result<Preview> make()
    {
        if (!m_mapping)
            m_preview.error = withSuggestion(m_mapping.error(), m_plan, m_file.header);
        else
            m_preview.fields = fieldNames(*m_mapping);
        const auto readings = findReadings();
        if (!readings && readings.error().kind == Error::Kind::FileUnreadable)
            return tl::unexpected(readings.error());
        if (!readings)
            m_preview.error = readings.error();
        else
            describe(*readings);
        if (const auto filled = fill(readings); !filled)
            return tl::unexpected(filled.error());
        return std::move(m_preview);
    }

private:
    Result<ColumnReadings> findReadings()
    {
        if (!m_mapping)
            return tl::unexpected(m_mapping.error());
        return ColumnReadings::find(m_file, m_plan, m_mapping->numberColumns(),
                                    {{QStringLiteral("date"), m_mapping->date}},
                                    ColumnReadings::Depth::Sample, {});
    }

    void describe(const ColumnReadings& readings)
    {
        readings.describe(m_preview.detected);
        m_preview.ambiguous = readings.ambiguousFields();
        if (!m_preview.ambiguous.empty())
            m_preview.error = ambiguityError(m_preview.ambiguous, m_file.header);
    }

    Result<void> fill(const Result<ColumnReadings>& readings)
    {
        const Progress silent;
        CsvPass pass(m_file, silent);
        CsvRow row;
        for (;;) {
            const auto more = pass.nextBlock();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                return {};
            while (pass.nextRow(row)) {
                m_preview.rows.push_back(rawCells(row));
                if (readings)
                    understand(row, *readings);
                if (m_preview.rows.size() == size_t(kPreviewRows))
                    return {};
            }
        }
    }

    void understand(CsvRow& row, const ColumnReadings& readings)
    {
        IssueLog issues;
        ScoreCells cells(*m_mapping, readings, m_plan, issues);
        ScoreRow answer;
        ImportReport report;
        cells.read(row, answer);
        issues.moveInto(report);
        m_preview.understood.push_back(understoodCells(*m_mapping, answer, report.issues));
    }

    CsvFile& m_file;
    const ImportPlan& m_plan;
    Result<ScoreMapping> m_mapping;
    Preview m_preview;
};

/// Dates and numbers as understood, words as they are; null where a field was not understood.
QStringList understoodCells(const IncidentCells& record, const QStringList& fieldIds,
                            const IncidentReadings& readings)
{
    const QStringList dates {QStringLiteral("occurred"), QStringLiteral("disclosed"),
                             QStringLiteral("resolved")};
    const QStringList numbers {QStringLiteral("affected"), QStringLiteral("similarity"),
                               QStringLiteral("media")};
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

/// Mapped fields; of a format without columns (VERIS) those that its records fill.
QStringList shownFields(const IncidentRows& rows)
{
    QStringList ids = rows.columns.keys();
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
} // namespace

Result<Preview> previewCsvScores(const QString& path, const ImportPlan& plan)
{
    auto file = CsvFile::open(path, plan);
    if (!file)
        return tl::unexpected(file.error());
    return ScorePreview(*file, plan).make();
}

Preview previewIncidents(const IncidentRows& rows, const ImportPlan& plan)
{
    Preview preview;
    preview.detected = rows.detected;
    preview.header = rows.header;
    preview.fields = shownFields(rows);
    const auto readings = IncidentReadings::find(rows, plan);
    if (!readings) {
        preview.error = readings.error();
        return preview;
    }
    readings->describe(preview.detected);
    preview.ambiguous = readings->ambiguousFields();
    if (const auto reading = incidentsFrom(rows, plan, {}); !reading)
        preview.error = reading.error();
    for (const IncidentCells& record : rows.rows) {
        if (preview.rows.size() == size_t(kPreviewRows))
            break;
        QStringList raw;
        for (const QString& field : preview.fields)
            raw += record.text(field);
        preview.rows.push_back(raw);
        preview.understood.push_back(understoodCells(record, preview.fields, *readings));
    }
    return preview;
}

} // namespace trustbilanz::importers
