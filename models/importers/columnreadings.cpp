// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/columnreadings.h"

#include "models/importers/ambiguity.h"
#include "models/importers/utf8.h"

#include <algorithm>

namespace trustbilanz::importers {

std::optional<double> labelValue(const ImportPlan& plan, std::string_view cell)
{
    if (plan.labels.isEmpty())
        return std::nullopt;
    const auto found = plan.labels.constFind(textOf(cell).toLower());
    return found == plan.labels.constEnd() ? std::nullopt : std::optional(*found);
}

Result<ColumnReadings> ColumnReadings::find(CsvFile& file, const ImportPlan& plan,
                                            std::vector<MappedColumn> numbers,
                                            std::vector<MappedColumn> dates, Depth depth,
                                            const Progress& progress)
{
    ColumnReadings readings;
    readings.m_numberColumns = std::move(numbers);
    readings.m_dateColumns = std::move(dates);
    if (const auto declared = readings.declare(file, plan); !declared)
        return tl::unexpected(declared.error());
    if (const auto examined = readings.examine(file, plan, depth, progress); !examined)
        return tl::unexpected(examined.error());
    for (const NumberEvidence& evidence : readings.m_numberEvidence) {
        readings.m_numbers.push_back(evidence.reading());
        // Who has seen all rows needs not be asked again.
        if (depth == Depth::Whole)
            readings.m_numbers.back().isOpen = false;
    }
    return readings;
}

Result<void> ColumnReadings::declare(const CsvFile& file, const ImportPlan& plan)
{
    const auto numbers = DeclaredNumbers::from(plan);
    if (!numbers)
        return tl::unexpected(numbers.error());
    const QTimeZone zone(plan.timeZone.toUtf8());
    if (!zone.isValid())
        return failure(Error::Kind::BadOption, QStringLiteral("--time-zone ") + plan.timeZone);
    const DateFormat* format = dateFormatNamed(plan.dateFormat);
    if (!plan.dateFormat.isEmpty() && format == nullptr)
        return failure(Error::Kind::BadOption, QStringLiteral("--date-format ") + plan.dateFormat);
    for (const MappedColumn& column : m_numberColumns)
        m_numberEvidence.emplace_back(file.typeOf(column.position) == ColumnType::Number
                                          ? std::vector {kTypedNumber}
                                          : numbers->candidates);
    const DateFormat* iso = dateFormatNamed(QStringLiteral("iso"));
    for (const MappedColumn& column : m_dateColumns)
        m_dates.emplace_back(file.typeOf(column.position) == ColumnType::Date ? iso : format, zone);
    return {};
}

Result<void> ColumnReadings::examine(CsvFile& file, const ImportPlan& plan, Depth depth,
                                     const Progress& progress)
{
    CsvPass pass(file, progress);
    CsvRow row;
    for (;;) {
        const auto more = pass.nextBlock();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        while (pass.nextRow(row)) {
            if (!row.damage() && row.size() == size_t(file.header.size()))
                look(row, plan);
        }
        if (depth == Depth::Sample && isSettled())
            return {};
    }
}

void ColumnReadings::look(CsvRow& row, const ImportPlan& plan)
{
    for (size_t i = 0; i < m_numberColumns.size(); ++i) {
        const std::string_view cell = trimmed(row.cell(m_numberColumns[i].position));
        if (!cell.empty() && !labelValue(plan, cell))
            m_numberEvidence[i].look(cell);
    }
    for (size_t i = 0; i < m_dateColumns.size(); ++i) {
        const std::string_view cell = trimmed(row.cell(m_dateColumns[i].position));
        if (!cell.empty())
            m_dates[i].look(cell);
    }
}

bool ColumnReadings::isSettled() const
{
    return std::all_of(m_numberEvidence.begin(), m_numberEvidence.end(),
                       [](const NumberEvidence& e) { return e.isDecided() || e.isOpen(); })
        && std::all_of(m_dates.begin(), m_dates.end(),
                       [](const DateEvidence& e) { return e.isDecided(); });
}

std::vector<AmbiguousField> ColumnReadings::ambiguousFields(const QStringList& header) const
{
    std::vector<AmbiguousField> ambiguous;
    for (size_t i = 0; i < m_numberEvidence.size(); ++i) {
        const MappedColumn& column = m_numberColumns[i];
        if (m_numberEvidence[i].isAmbiguous())
            ambiguous.push_back(ambiguousNumber(m_numberEvidence[i], column.field,
                                                header[qsizetype(column.position)]));
    }
    for (size_t i = 0; i < m_dates.size(); ++i) {
        const MappedColumn& column = m_dateColumns[i];
        if (m_dates[i].isAmbiguous())
            ambiguous.push_back(
                ambiguousDate(m_dates[i], column.field, header[qsizetype(column.position)]));
    }
    return ambiguous;
}

std::optional<Error> ColumnReadings::ambiguity(const QStringList& header) const
{
    const std::vector<AmbiguousField> ambiguous = ambiguousFields(header);
    return ambiguous.empty() ? std::nullopt
                             : std::optional(ambiguityError(ambiguous.front(), header));
}

void ColumnReadings::describe(Detected& detected) const
{
    if (!m_numberEvidence.empty()) {
        detected.decimal = m_numberEvidence.front().decimal();
        detected.thousands = m_numberEvidence.front().thousands();
    }
    if (!m_dates.empty())
        detected.dateFormat = QString::fromLatin1(m_dates.front().reader().format().name);
}

} // namespace trustbilanz::importers
