// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/incidentreadings.h"

#include "models/importers/ambiguity.h"

#include <array>

namespace trustbilanz::importers {

namespace {
constexpr std::array kDateFields {"disclosed", "occurred", "resolved"};
constexpr std::array kNumberFields {"affected",  "similarity", "media",
                                    "spillover", "halflife",   "scar"};

template<class Evidence>
const Evidence& evidenceOf(const ReadColumns<Evidence>& columns, const QString& field)
{
    return std::find_if(columns.begin(), columns.end(),
                        [&](const auto& column) { return column.field == field; })
        ->evidence;
}
} // namespace

Result<IncidentReadings> IncidentReadings::find(const IncidentRows& rows, const ImportPlan& plan)
{
    IncidentReadings readings;
    if (const auto declared = readings.declare(rows, plan); !declared)
        return tl::unexpected(declared.error());
    for (const IncidentCells& record : rows.rows)
        readings.look(record);
    return readings;
}

Result<void> IncidentReadings::declare(const IncidentRows& rows, const ImportPlan& plan)
{
    const auto context = DateContext::from(plan);
    if (!context)
        return tl::unexpected(context.error());
    if (const auto verified = verifyNotations(plan, rows.header); !verified)
        return verified;
    for (const char* id : kDateFields) {
        const QString field = QString::fromLatin1(id);
        const QString name = rows.columns.value(field);
        const auto evidence = DateEvidence::from(plan.notationOf(name), *context);
        if (!evidence)
            return tl::unexpected(evidence.error());
        m_dates.push_back({field, name, 0, *evidence});
    }
    for (const char* id : kNumberFields) {
        const QString field = QString::fromLatin1(id);
        const QString name = rows.columns.value(field);
        const auto evidence = NumberEvidence::from(plan.notationOf(name));
        if (!evidence)
            return tl::unexpected(evidence.error());
        m_numbers.push_back({field, name, 0, *evidence});
    }
    return {};
}

void IncidentReadings::look(const IncidentCells& record)
{
    for (auto& column : m_dates) {
        const IncidentCell cell = record.cells.value(column.field);
        const std::string text = cell.text.toStdString();
        if (!text.empty() && !cell.date && !readPartialDate(text))
            column.evidence.look(text, record.line);
    }
    for (auto& column : m_numbers) {
        const IncidentCell cell = record.cells.value(column.field);
        if (!cell.text.isEmpty() && !cell.number)
            column.evidence.look(cell.text.toStdString(), record.line);
    }
}

std::optional<PartialDate> IncidentReadings::date(const QString& field,
                                                  const IncidentCell& cell) const
{
    if (cell.date)
        return cell.date;
    const std::string text = cell.text.toStdString();
    if (const auto partial = readPartialDate(text))
        return partial;
    return evidenceOf(m_dates, field).reader().read(text);
}

std::optional<double> IncidentReadings::number(const QString& field, const IncidentCell& cell) const
{
    return cell.number
        ? cell.number
        : readNumber(cell.text.toStdString(), evidenceOf(m_numbers, field).reading());
}

std::vector<AmbiguousField> IncidentReadings::ambiguousFields() const
{
    std::vector<AmbiguousField> ambiguous;
    addAmbiguous(m_dates, ambiguous);
    addAmbiguous(m_numbers, ambiguous);
    return ambiguous;
}

void IncidentReadings::describe(Detected& detected) const
{
    for (const auto& column : m_dates) {
        if (detected.dateFormat.isEmpty())
            detected.dateFormat = column.evidence.formatName();
    }
    const NumberEvidence& affected = evidenceOf(m_numbers, QStringLiteral("affected"));
    detected.decimal = affected.decimal();
    detected.thousands = affected.thousands();
    addFindings(m_dates, detected.findings);
    addFindings(m_numbers, detected.findings);
}

} // namespace trustbilanz::importers
