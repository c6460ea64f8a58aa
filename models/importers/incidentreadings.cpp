// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/incidentreadings.h"

#include "models/importers/ambiguity.h"

#include <array>

namespace trustbilanz::importers {

namespace {
constexpr std::array kDateFields {"disclosed", "occurred", "resolved"};
constexpr std::array kNumberFields {"affected", "similarity", "media"};
} // namespace

Result<IncidentReadings> IncidentReadings::find(const IncidentRows& rows, const ImportPlan& plan)
{
    const auto numbers = DeclaredNumbers::from(plan);
    if (!numbers)
        return tl::unexpected(numbers.error());
    const DateFormat* format = dateFormatNamed(plan.dateFormat);
    if (!plan.dateFormat.isEmpty() && format == nullptr)
        return failure(Error::Kind::BadOption, QStringLiteral("--date-format ") + plan.dateFormat);
    const QTimeZone zone(plan.timeZone.toUtf8());
    if (!zone.isValid())
        return failure(Error::Kind::BadOption, QStringLiteral("--time-zone ") + plan.timeZone);
    IncidentReadings readings;
    for (const char* field : kDateFields)
        readings.m_dates.emplace(QString::fromLatin1(field), DateEvidence(format, zone));
    for (const char* field : kNumberFields)
        readings.m_numbers.emplace(QString::fromLatin1(field), NumberEvidence(numbers->candidates));
    for (const IncidentCells& record : rows.rows)
        readings.look(record);
    return readings;
}

void IncidentReadings::look(const IncidentCells& record)
{
    for (auto& [field, evidence] : m_dates) {
        const IncidentCell cell = record.cells.value(field);
        const std::string text = cell.text.toStdString();
        if (!text.empty() && !cell.date && !readPartialDate(text))
            evidence.look(text);
    }
    for (auto& [field, evidence] : m_numbers) {
        const IncidentCell cell = record.cells.value(field);
        if (!cell.text.isEmpty() && !cell.number)
            evidence.look(cell.text.toStdString());
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
    return m_dates.at(field).reader().read(text);
}

std::optional<double> IncidentReadings::number(const QString& field, const IncidentCell& cell) const
{
    return cell.number ? cell.number
                       : readNumber(cell.text.toStdString(), m_numbers.at(field).reading());
}

std::vector<AmbiguousField> IncidentReadings::ambiguousFields(const IncidentRows& rows) const
{
    std::vector<AmbiguousField> ambiguous;
    for (const auto& [field, evidence] : m_dates) {
        if (evidence.isAmbiguous())
            ambiguous.push_back(ambiguousDate(evidence, field, rows.columns.value(field)));
    }
    for (const auto& [field, evidence] : m_numbers) {
        if (evidence.isAmbiguous())
            ambiguous.push_back(ambiguousNumber(evidence, field, rows.columns.value(field)));
    }
    return ambiguous;
}

void IncidentReadings::describe(Detected& detected) const
{
    for (const char* field : kDateFields) {
        const DateEvidence& evidence = m_dates.at(QString::fromLatin1(field));
        if (detected.dateFormat.isEmpty() && evidence.isDecided())
            detected.dateFormat = QString::fromLatin1(evidence.reader().format().name);
    }
    const NumberEvidence& affected = m_numbers.at(QStringLiteral("affected"));
    detected.decimal = affected.decimal();
    detected.thousands = affected.thousands();
}

} // namespace trustbilanz::importers
