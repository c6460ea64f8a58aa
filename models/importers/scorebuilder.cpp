// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/scorebuilder.h"

#include "models/maths/hugepages.h"
#include "models/maths/parallelblocks.h"

#include <algorithm>
#include <numeric>

namespace trustbilanz::importers {

namespace {
constexpr size_t kStorableDays = size_t(kLastStoredDay - kFirstStoredDay) + 1;
} // namespace

ScoreBuilder::ScoreBuilder(const ScoreMapping& mapping)
    : m_mapping(mapping)
    , m_segments(mapping.segments.size())
    , m_numbers(mapping.numbers.size())
{
}

void ScoreBuilder::reserve(size_t rows)
{
    maths::reserveLarge(m_days, rows);
    for (TextCoder& segment : m_segments)
        segment.reserve(rows);
    for (NumberCoder& number : m_numbers)
        number.reserve(rows);
}

void ScoreBuilder::add(const ScoreRow& row)
{
    *m_ids.room(1) = {row.customer.key, row.customer.text.data()};
    m_ids.grow(1);
    m_collectedDays[m_count] = std::uint16_t(row.date.day - kFirstStoredDay);
    m_precision = std::max(m_precision, row.date.precision);
    for (size_t i = 0; i < m_numbers.size(); ++i)
        m_numbers[i].collect(m_count, row.numbers[i]);
    for (size_t i = 0; i < m_segments.size(); ++i)
        m_segments[i].collect(m_count, row.segments[i]);
    if (++m_count == kCollected)
        append();
}

bool ScoreBuilder::addGrid(const CsvGrid& grid, ScoreCells& cells)
{
    append();
    if (!findCustomers(grid) || !findDays(grid, cells) || !findCodes(grid, cells))
        return false;
    // Only now: nothing of a rejected row may enter a dictionary.
    for (NumberCoder& number : m_numbers)
        number.complete();
    for (size_t i = 0; i < m_segments.size(); ++i)
        m_segments[i].complete(grid, m_mapping.segments[i].position);
    m_ids.grow(grid.rows());
    m_precision = std::max(m_precision, m_collectedPrecision);
    m_count = grid.rows();
    append();
    return true;
}

bool ScoreBuilder::findCustomers(CsvGrid grid)
{
    CustomerId* const ids = m_ids.room(grid.rows());
    const size_t column = m_mapping.customer;
    for (size_t row = 0; row < grid.rows(); ++row) {
        const KeyedCell cell = KeyedCell::of(grid.cell(row, column));
        if (cell.text.empty() || !cell.isUtf8())
            return false;
        ids[row] = {cell.key, cell.text.data()};
    }
    return true;
}

/// Answers of one day often stand together.
bool ScoreBuilder::findDays(CsvGrid grid, ScoreCells& cells)
{
    m_collectedPrecision = DatePrecision::Day;
    const size_t column = m_mapping.date;
    TextKey last;
    std::uint16_t day = 0;
    for (size_t row = 0; row < grid.rows(); ++row) {
        const std::string_view cell = trimmed(grid.cell(row, column));
        const TextKey key = TextKey::of(cell);
        if (row == 0 || key != last || !key.holdsAll()) {
            const auto date = cells.plainDate(cell, key);
            if (!date)
                return false;
            day = std::uint16_t(date->day - kFirstStoredDay);
            m_collectedPrecision = std::max(m_collectedPrecision, date->precision);
            last = key;
        }
        m_collectedDays[row] = day;
    }
    return true;
}

bool ScoreBuilder::findCodes(const CsvGrid& grid, ScoreCells& cells)
{
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        if (!m_numbers[i].find(grid, i, cells))
            return false;
    }
    for (size_t i = 0; i < m_segments.size(); ++i) {
        if (!m_segments[i].find(grid, m_mapping.segments[i].position))
            return false;
    }
    return true;
}

void ScoreBuilder::append()
{
    m_days.insert(m_days.end(), m_collectedDays.begin(),
                  m_collectedDays.begin() + std::ptrdiff_t(m_count));
    for (TextCoder& segment : m_segments)
        segment.append(m_count);
    for (NumberCoder& number : m_numbers)
        number.append(m_count);
    m_count = 0;
}

void ScoreBuilder::exchangeIds(CustomerIds& used)
{
    used.clear();
    std::swap(m_ids, used);
}

/// Stable counting sort; empty where the rows are sorted already.
std::vector<std::uint32_t> ScoreBuilder::orderByDay() const
{
    if (std::is_sorted(m_days.begin(), m_days.end()))
        return {};
    std::vector<std::uint32_t> next(kStorableDays + 1, 0);
    for (const std::uint16_t day : m_days)
        ++next[day + size_t(1)];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<std::uint32_t> order(m_days.size());
    for (size_t row = 0; row < m_days.size(); ++row)
        order[next[m_days[row]]++] = std::uint32_t(row);
    return order;
}

ScorePart ScoreBuilder::finish(CustomerColumn& customers, const PseudonymOf& pseudonymOf)
{
    append();
    ScorePart part;
    part.precision = m_precision;
    part.scale = m_mapping.numbers.front().scale;
    part.customers = customers.takePseudonyms(pseudonymOf);
    for (size_t i = 1; i < m_numbers.size(); ++i) {
        if (m_mapping.numbers[i].role == ScoreNumber::Role::Driver)
            part.drivers.push_back({m_mapping.numbers[i].name, m_mapping.numbers[i].scale, {}});
    }
    part.segments.resize(m_segments.size());
    const std::vector<std::uint32_t> order = orderByDay();
    const size_t numbers = m_numbers.size();
    maths::parallelBlocks(2 + numbers + m_segments.size(), [&](size_t block) {
        if (block == 0)
            part.customer = customers.takeCodes(order);
        else if (block == 1)
            part.day = SortedDays(inOrder(std::move(m_days), order));
        else if (block < 2 + numbers)
            takeNumber(block - 2, part, order);
        else
            takeSegment(block - 2 - numbers, part, order);
    });
    return part;
}

void ScoreBuilder::takeNumber(size_t index, ScorePart& part, std::span<const std::uint32_t> order)
{
    NumberColumn column = m_numbers[index].take(order);
    switch (m_mapping.numbers[index].role) {
    case ScoreNumber::Role::Score:
        part.score = std::move(column);
        break;
    case ScoreNumber::Role::Weight:
        part.weight = std::move(column);
        break;
    case ScoreNumber::Role::Driver:
        part.drivers[index - (m_mapping.hasWeight() ? 2 : 1)].answers = std::move(column);
        break;
    }
}

void ScoreBuilder::takeSegment(size_t index, ScorePart& part, std::span<const std::uint32_t> order)
{
    part.segments[index] = m_segments[index].take(m_mapping.segments[index].field, order);
}

} // namespace trustbilanz::importers
