// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/scorecells.h"

#include "models/store/scorecolumns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace trustbilanz::importers {

namespace {
const QString kCustomer = QStringLiteral("customer");
const QString kDate = QStringLiteral("date");
constexpr double kNoAnswer = std::numeric_limits<double>::quiet_NaN();

bool isStorable(const PartialDate& date)
{
    return date.day >= kFirstStoredDay && date.day <= kLastStoredDay;
}

/// What an empty cell stands for: a weight counts once; a driver may stay open; without a score
/// there is no answer.
std::optional<double> emptyValue(const ScoreNumber& number)
{
    switch (number.role) {
    case ScoreNumber::Role::Score:
        return std::nullopt;
    case ScoreNumber::Role::Weight:
        return 1;
    case ScoreNumber::Role::Driver:
        return kNoAnswer;
    }
    Q_UNREACHABLE();
}

bool readNothing(const ScoreNumber& number, double& value)
{
    const auto meant = emptyValue(number);
    value = meant.value_or(value);
    return meant.has_value();
}
} // namespace

ScoreCells::ScoreCells(const ScoreMapping& mapping, const ColumnReadings& readings,
                       const ImportPlan& plan, IssueLog& issues)
    : m_mapping(mapping)
    , m_readings(readings)
    , m_dates(readings.date(0))
    , m_plan(plan)
    , m_issues(issues)
    , m_knownDates(kKnownDates)
    , m_hasLabels(!plan.labels.isEmpty())
{
    for (size_t i = 0; i < m_mapping.numbers.size(); ++i)
        m_mapping.numbers[i].reading = readings.number(i);
}

bool ScoreCells::read(CsvRow& cells, ScoreRow& row)
{
    if (!readShape(cells))
        return false;
    // Every part is read even when an earlier one failed: a row tells all its problems at once.
    const bool hasCustomer = readCustomer(cells, row);
    const bool hasDate = readDate(cells, row);
    const bool hasNumbers = readNumbers(cells, row);
    const bool hasSegments = readSegments(cells, row);
    return hasCustomer && hasDate && hasNumbers && hasSegments;
}

bool ScoreCells::readShape(const CsvRow& cells)
{
    if (cells.damage())
        return reject(cells.line(), {}, *cells.damage());
    if (cells.size() != m_mapping.columns)
        return reject(cells.line(), {}, IssueKind::RaggedRow);
    return true;
}

bool ScoreCells::readCustomer(CsvRow& cells, ScoreRow& row)
{
    row.customer = KeyedCell::of(cells.cell(m_mapping.customer));
    if (!row.customer.isUtf8())
        return reject(cells.line(), kCustomer, IssueKind::InvalidEncoding);
    if (row.customer.text.empty())
        return reject(cells.line(), kCustomer, IssueKind::MissingCustomer);
    return true;
}

bool ScoreCells::readDate(CsvRow& cells, ScoreRow& row)
{
    const std::string_view cell = trimmed(cells.cell(m_mapping.date));
    if (cell.empty())
        return reject(cells.line(), kDate, IssueKind::MissingDate);
    if (const auto date = plainDate(cell, TextKey::of(cell))) {
        row.date = *date;
        return true;
    }
    return readDateCell(cell, cells.line(), row);
}

std::optional<PartialDate> ScoreCells::plainDate(std::string_view cell, const TextKey& key)
{
    if (cell.empty())
        return std::nullopt;
    KnownDate& known = m_knownDates[key.hash() % kKnownDates];
    if (key.holdsAll() && known.text == key)
        return known.date;
    const auto date = m_dates.read(cell);
    const bool isPlain = date && isStorable(*date) && (!m_plan.today || date->day <= *m_plan.today);
    if (isPlain && key.holdsAll())
        known = {key, *date};
    return isPlain ? date : std::nullopt;
}

bool ScoreCells::readDateCell(std::string_view cell, qint64 line, ScoreRow& row)
{
    const auto date = m_dates.read(cell);
    m_needsWholeFile = m_needsWholeFile || (!date && m_readings.isDateDoubtful(0, cell));
    if (!date)
        return reject(line, kDate,
                      isUtf8(cell) ? IssueKind::UnreadableDate : IssueKind::InvalidEncoding);
    if (!isStorable(*date))
        return reject(line, kDate, IssueKind::OutOfRange);
    if (m_plan.today && date->day > *m_plan.today)
        m_issues.add(line, kDate, IssueKind::FutureDate);
    row.date = *date;
    return true;
}

bool ScoreCells::readNumbers(CsvRow& cells, ScoreRow& row)
{
    bool isGood = true;
    for (size_t i = 0; i < m_mapping.numbers.size(); ++i) {
        const ScoreNumber& number = m_mapping.numbers[i];
        const std::string_view cell = trimmed(cells.cell(number.column.position));
        if (cell.empty()) {
            isGood = readEmpty(number, cells.line(), row.numbers[i]) && isGood;
            continue;
        }
        if (const auto issue = numberIssue(cell, i, row.numbers[i]))
            isGood = giveUp(number, cells.line(), *issue, row.numbers[i]) && isGood;
    }
    return isGood;
}

/// True where the row is kept without the value.
bool ScoreCells::giveUp(const ScoreNumber& number, qint64 line, IssueKind issue, double& value)
{
    reject(line, number.column.field, issue);
    const bool isOptional = number.role != ScoreNumber::Role::Score;
    return isOptional && concernsOneCell(issue) && m_plan.decisionOn(issue) == OnProblem::Empty
        && readNothing(number, value);
}

bool ScoreCells::readEmpty(const ScoreNumber& number, qint64 line, double& value)
{
    if (number.role == ScoreNumber::Role::Weight)
        m_issues.add(line, number.column.field, IssueKind::MissingWeight);
    return readNothing(number, value) || reject(line, number.column.field, IssueKind::MissingScore);
}

std::optional<double> ScoreCells::plainNumber(std::string_view cell, size_t index)
{
    const ScoreNumber& number = m_mapping.numbers[index];
    if (cell.empty()) // of a weight a warning is due, which the line is needed for
        return number.role == ScoreNumber::Role::Weight ? std::nullopt : emptyValue(number);
    double value = 0;
    return numberIssue(cell, index, value) ? std::nullopt : std::optional(value);
}

std::optional<IssueKind> ScoreCells::numberIssue(std::string_view cell, size_t index, double& value)
{
    const ScoreNumber& number = m_mapping.numbers[index];
    const bool isWeight = number.role == ScoreNumber::Role::Weight;
    if (const auto label = isWeight || !m_hasLabels ? std::nullopt : labelValue(m_plan, cell))
        value = *label;
    else if (const auto issue = readNumber(cell, index, value))
        return issue;
    if (isWeight)
        return value < 0 ? std::optional(IssueKind::OutOfRange) : std::nullopt;
    return number.scale.contains(value) ? std::nullopt : std::optional(IssueKind::OutOfScale);
}

/// "8/10" and "85 %" are answers on a scale that ends at 10 and 100; on another they would have to
/// be converted, which nobody declared. A scale without end takes all, for a preview before it is
/// stated.
std::optional<IssueKind> ScoreCells::readNumber(std::string_view cell, size_t index, double& value)
{
    const ScoreNumber& number = m_mapping.numbers[index];
    const auto answer = readAnswer(cell, number.reading);
    if ((!answer || number.reading.isOpen) && m_readings.isNumberDoubtful(index, cell))
        m_needsWholeFile = true;
    if (!answer)
        return isUtf8(cell) ? IssueKind::UnreadableNumber : IssueKind::InvalidEncoding;
    value = answer->value;
    if (!answer->outOf)
        return std::nullopt;
    if (number.role == ScoreNumber::Role::Weight)
        return IssueKind::UnreadableNumber;
    const bool fits = *answer->outOf == number.scale.maximum || std::isinf(number.scale.maximum);
    return fits ? std::nullopt : std::optional(IssueKind::OutOfScale);
}

bool ScoreCells::readSegments(CsvRow& cells, ScoreRow& row)
{
    bool isGood = true;
    for (size_t i = 0; i < m_mapping.segments.size(); ++i) {
        row.segments[i] = KeyedCell::of(cells.cell(m_mapping.segments[i].position));
        if (!row.segments[i].isUtf8())
            isGood = reject(cells.line(), m_mapping.segments[i].field, IssueKind::InvalidEncoding);
    }
    return isGood;
}

bool ScoreCells::reject(qint64 line, const QString& field, IssueKind kind)
{
    m_issues.add(line, field, kind);
    return false;
}

} // namespace trustbilanz::importers
