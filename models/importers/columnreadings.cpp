// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/columnreadings.h"

#include "models/importers/ambiguity.h"
#include "models/importers/utf8.h"

#include <algorithm>

namespace trustbilanz::importers {

namespace {
/// What the format itself says of a column leaves nothing to be found out.
Notation notationOf(const CsvFile& file, const ImportPlan& plan, const MappedColumn& column)
{
    Notation notation = plan.notationOf(file.header[qsizetype(column.position)]);
    const ColumnType type = file.typeOf(column.position);
    if (type == ColumnType::Number) {
        notation.decimal = QStringLiteral("point");
        notation.thousands = QStringLiteral("none");
    } else if (type == ColumnType::Date) {
        notation.dateFormat = QStringLiteral("iso");
    }
    return notation;
}
} // namespace

std::optional<double> labelValue(const ImportPlan& plan, std::string_view cell)
{
    if (plan.labels.isEmpty())
        return std::nullopt;
    const auto found = plan.labels.constFind(textOf(cell).toLower());
    return found == plan.labels.constEnd() ? std::nullopt : std::optional(*found);
}

Result<ColumnReadings> ColumnReadings::find(CsvFile& file, const ImportPlan& plan,
                                            const std::vector<MappedColumn>& numbers,
                                            const std::vector<MappedColumn>& dates, Depth depth,
                                            const Progress& progress)
{
    ColumnReadings readings;
    if (const auto declared = readings.declare(file, plan, numbers, dates); !declared)
        return tl::unexpected(declared.error());
    if (const auto examined = readings.examine(file, plan, depth, progress); !examined)
        return tl::unexpected(examined.error());
    for (const auto& column : readings.m_numbers)
        readings.m_readings.push_back(column.evidence.reading());
    return readings;
}

Result<void> ColumnReadings::declare(const CsvFile& file, const ImportPlan& plan,
                                     const std::vector<MappedColumn>& numbers,
                                     const std::vector<MappedColumn>& dates)
{
    const auto context = DateContext::from(plan);
    if (!context)
        return tl::unexpected(context.error());
    if (const auto verified = verifyNotations(plan, file.header); !verified)
        return verified;
    for (const MappedColumn& column : numbers) {
        const QString& name = file.header[qsizetype(column.position)];
        const auto evidence = NumberEvidence::from(notationOf(file, plan, column));
        if (!evidence)
            return tl::unexpected(evidence.error());
        m_numbers.push_back({column.field, name, column.position, *evidence,
                             file.typeOf(column.position) == ColumnType::Number});
    }
    for (const MappedColumn& column : dates) {
        const QString& name = file.header[qsizetype(column.position)];
        const auto evidence
            = DateEvidence::from(notationOf(file, plan, column), *context,
                                 file.typeOf(column.position) == ColumnType::DatesAndTexts);
        if (!evidence)
            return tl::unexpected(evidence.error());
        m_dates.push_back({column.field, name, column.position, *evidence,
                           file.typeOf(column.position) == ColumnType::Date});
    }
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
        m_sawAllRows = !*more;
        if (m_sawAllRows)
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
    for (auto& column : m_numbers) {
        const std::string_view cell = trimmed(row.cell(column.position));
        if (!cell.empty() && !labelValue(plan, cell))
            column.evidence.look(cell, row.line());
    }
    for (auto& column : m_dates) {
        const std::string_view cell = trimmed(row.cell(column.position));
        if (!cell.empty())
            column.evidence.look(cell, row.line());
    }
}

bool ColumnReadings::isSettled() const
{
    const auto isSettled = [](const auto& column) { return column.evidence.isSettled(); };
    return std::all_of(m_numbers.begin(), m_numbers.end(), isSettled)
        && std::all_of(m_dates.begin(), m_dates.end(), isSettled);
}

bool ColumnReadings::isNumberDoubtful(size_t index, std::string_view cell) const
{
    if (m_sawAllRows)
        return false;
    return m_readings[index].isOpen ? readsDifferently(cell, m_readings[index])
                                    : m_numbers[index].evidence.isReadOtherwise(cell);
}

bool ColumnReadings::isDateDoubtful(size_t index, std::string_view cell) const
{
    return !m_sawAllRows && m_dates[index].evidence.isReadOtherwise(cell);
}

std::vector<AmbiguousField> ColumnReadings::ambiguousFields() const
{
    std::vector<AmbiguousField> ambiguous;
    addAmbiguous(m_numbers, ambiguous);
    addAmbiguous(m_dates, ambiguous);
    return ambiguous;
}

void ColumnReadings::describe(Detected& detected) const
{
    if (!m_numbers.empty()) {
        detected.decimal = m_numbers.front().evidence.decimal();
        detected.thousands = m_numbers.front().evidence.thousands();
    }
    if (!m_dates.empty())
        detected.dateFormat = m_dates.front().evidence.formatName();
    addFindings(m_numbers, detected.findings);
    addFindings(m_dates, detected.findings);
}

} // namespace trustbilanz::importers
