// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/scorebuilder.h"

#include "models/importers/wipe.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace trustbilanz::importers {

namespace {
constexpr size_t kStorableDays = size_t(kLastStoredDay - kFirstStoredDay) + 1;

template<class Value>
std::vector<Value> inOrder(std::vector<Value> values, std::span<const std::uint32_t> order)
{
    if (order.empty())
        return values;
    std::vector<Value> sorted(values.size());
    std::transform(order.begin(), order.end(), sorted.begin(),
                   [&](std::uint32_t row) { return values[row]; });
    return sorted;
}
} // namespace

ScoreBuilder::ScoreBuilder(const ScoreMapping& mapping)
    : m_mapping(mapping)
    , m_customers(std::in_place)
    , m_segments(mapping.segments.size())
    , m_numbers(mapping.numbers.size())
{
    // No text has this length: an unused entry must not look like that of an empty text.
    for (Segment& segment : m_segments)
        segment.recent.fill({{0, 0, std::numeric_limits<std::uint32_t>::max()}, 0});
}

void ScoreBuilder::reserve(size_t rows)
{
    m_customer.reserve(rows);
    m_days.reserve(rows);
    for (Segment& segment : m_segments)
        segment.codes.reserve(rows);
    for (Number& number : m_numbers)
        number.codes.reserve(rows);
}

void ScoreBuilder::add(const ScoreRow& row)
{
    const std::uint64_t hash = row.customer.key.hash();
    m_customers->prefetch(hash);
    m_ids[m_count] = {row.customer, hash};
    m_collectedDays[m_count] = std::uint16_t(row.date.day - kFirstStoredDay);
    m_precision = std::max(m_precision, row.date.precision);
    for (size_t i = 0; i < m_numbers.size(); ++i)
        m_numbers[i].collected[m_count] = m_numbers[i].values.code(row.numbers[i]);
    for (size_t i = 0; i < m_segments.size(); ++i)
        m_segments[i].collected[m_count] = m_segments[i].code(row.segments[i]);
    if (++m_count == kCollected)
        endBlock();
}

std::uint32_t ScoreBuilder::Segment::code(const KeyedCell& cell)
{
    Recent& latest = recent[cell.key.shortHash()];
    if (latest.key != cell.key || !cell.key.holdsAll())
        latest = {cell.key, values.code(cell.key, cell.key.hash(), cell.text)};
    return latest.code;
}

void ScoreBuilder::endBlock()
{
    // The places were prefetched when the ids came in, so that the look-ups do not wait for
    // memory one after another.
    for (size_t i = 0; i < m_count; ++i)
        m_customer.push_back(m_customers->code(m_ids[i].id.key, m_ids[i].hash, m_ids[i].id.text));
    m_days.insert(m_days.end(), m_collectedDays.begin(),
                  m_collectedDays.begin() + std::ptrdiff_t(m_count));
    for (Segment& segment : m_segments)
        segment.codes.append(std::span(segment.collected).first(m_count), segment.values.size());
    for (Number& number : m_numbers)
        number.codes.append(std::span(number.collected).first(m_count), number.values.size());
    m_count = 0;
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

ScorePart ScoreBuilder::finish(const PseudonymOf& pseudonymOf)
{
    ScorePart part;
    part.precision = m_precision;
    part.scale = m_mapping.numbers.front().scale;
    part.customers.reserve(m_customers->size());
    for (const std::string_view id : m_customers->texts())
        part.customers.push_back(pseudonymOf(id));
    m_customers.reset();
    wipe(m_ids.data(), sizeof m_ids);
    const std::vector<std::uint32_t> order = orderByDay();
    takeRows(part, order);
    takeNumbers(part, order);
    takeSegments(part, order);
    return part;
}

void ScoreBuilder::takeRows(ScorePart& part, std::span<const std::uint32_t> order)
{
    part.customer = inOrder(std::move(m_customer), order);
    part.day = inOrder(std::move(m_days), order);
}

NumberColumn ScoreBuilder::numberColumn(size_t index, std::span<const std::uint32_t> order)
{
    Number& number = m_numbers[index];
    NumberColumn column;
    column.codes = number.codes.packed(order, number.values.size());
    column.values = number.values.takeValues();
    number.codes = CodeColumn();
    return column;
}

void ScoreBuilder::takeNumbers(ScorePart& part, std::span<const std::uint32_t> order)
{
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        const ScoreNumber& mapped = m_mapping.numbers[i];
        NumberColumn column = numberColumn(i, order);
        switch (mapped.role) {
        case ScoreNumber::Role::Score:
            part.score = std::move(column);
            break;
        case ScoreNumber::Role::Weight:
            part.weight = std::move(column);
            break;
        case ScoreNumber::Role::Driver:
            part.drivers.push_back({mapped.name, mapped.scale, std::move(column)});
            break;
        }
    }
}

void ScoreBuilder::takeSegments(ScorePart& part, std::span<const std::uint32_t> order)
{
    for (size_t i = 0; i < m_segments.size(); ++i) {
        Segment& segment = m_segments[i];
        SegmentColumn column;
        column.name = m_mapping.segments[i].field;
        column.codes = segment.codes.packed(order, segment.values.size());
        column.values.assign(segment.values.texts().begin(), segment.values.texts().end());
        segment.codes = CodeColumn();
        part.segments.push_back(std::move(column));
    }
}

} // namespace trustbilanz::importers
