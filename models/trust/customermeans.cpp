// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/customermeans.h"

#include <algorithm>

namespace trustbilanz::trust {

namespace {
constexpr std::uint32_t kHighestFirst = 1U << 31; ///< slots start anew before they overflow
/// Rows between asking for a customer's slot and using it: memory is slower than arithmetic.
constexpr size_t kRowsAhead = 24;

/// Finds the position of customers' sums. Lives in a loop's local variables: members of a longer
/// life would be written back for every row.
class Positions
{
public:
    Positions(std::vector<std::uint32_t>& places, std::uint32_t first, std::uint32_t used,
              std::uint32_t firstCustomer)
        : m_places(places.data())
        , m_first(first)
        , m_used(used)
        , m_firstCustomer(firstCustomer)
    {
    }

    std::uint32_t of(std::uint32_t customer)
    {
        // An earlier group's slot wraps around to a huge number, so that one minimum finds both
        // the known and the new customers, without a branch.
        std::uint32_t& place = m_places[customer - m_firstCustomer];
        const std::uint32_t position = std::min(place - m_first, m_used);
        place = m_first + position;
        m_used += position == m_used;
        return position;
    }
    void fetch(std::uint32_t customer) const
    {
#ifdef __GNUC__
        __builtin_prefetch(m_places + (customer - m_firstCustomer), 1);
#else
        Q_UNUSED(customer)
#endif
    }
    std::uint32_t used() const
    {
        return m_used;
    }

private:
    std::uint32_t* m_places;
    std::uint32_t m_first;
    std::uint32_t m_used;
    std::uint32_t m_firstCustomer;
};
} // namespace

void GroupMeans::clear()
{
    means.clear();
    weights.clear();
    answers = 0;
    bridged = false;
}

void GroupMeans::append(const GroupMeans& other)
{
    means.insert(means.end(), other.means.begin(), other.means.end());
    weights.insert(weights.end(), other.weights.begin(), other.weights.end());
    answers += other.answers;
    bridged |= other.bridged;
}

CustomerMeans::CustomerMeans(const CustomerRange& customers, const ScoreScale& scale, bool weighted)
    : m_customers(customers)
    , m_scale(scale)
    , m_weighted(weighted)
    , m_slots(customers.size(), 0)
{
}

void CustomerMeans::add(const PreparedPart& part, std::span<const std::uint32_t> rows)
{
    addRows(part, rows.size(), [rows = rows.data()](size_t i) { return rows[i]; });
}

void CustomerMeans::add(const PreparedPart& part, size_t first, size_t end)
{
    addRows(part, end - first, [first](size_t i) { return first + i; });
}

template<class RowAt>
void CustomerMeans::addRows(const PreparedPart& part, size_t count, RowAt rowAt)
{
    makeRoom(count);
    m_answers += count;
    if (m_weighted)
        addWeighted(part, count, rowAt);
    else
        addPlain(part, count, rowAt);
}

/// For as many new customers as the rows may bring, and for the zeros behind them.
void CustomerMeans::makeRoom(size_t rows)
{
    const size_t end = std::min(m_used + rows, m_slots.size()) + 1;
    if (m_sums.size() < end)
        m_sums.resize(end);
    m_sums[m_used] = Sums();
    if (!m_weighted)
        return;
    m_counts.resize(m_sums.size());
    m_counts[m_used] = 0;
}

template<class RowAt>
void CustomerMeans::addPlain(const PreparedPart& part, size_t count, RowAt rowAt)
{
    const ScorePart& columns = *part.part;
    columns.customer.visit([&](auto customers) {
        columns.score.codes.visit([&](auto codes) {
            addAnswers(part.answers.data(), customers, codes.data(), count, rowAt);
        });
    });
}

/// Plain pointers: the compiler would read the vectors' own anew after every sum.
template<class Customers, class Code, class RowAt>
void CustomerMeans::addAnswers(const double* answers, Customers customers, const Code* codes,
                               size_t count, RowAt rowAt)
{
    Positions positions(m_slots, m_first, m_used, m_customers.first);
    Sums* all = m_sums.data();
    const auto addRow = [&](size_t row) {
        Sums& sums = all[positions.of(customers[row])];
        sums.answers += answers[codes[row]];
        sums.weight += 1;
        all[positions.used()] = Sums();
    };
    const size_t fetched = count - std::min(count, kRowsAhead);
    for (size_t i = 0; i < fetched; ++i) {
        positions.fetch(customers[rowAt(i + kRowsAhead)]);
        addRow(rowAt(i));
    }
    for (size_t i = fetched; i < count; ++i)
        addRow(rowAt(i));
    m_used = positions.used();
}

template<class RowAt>
void CustomerMeans::addWeighted(const PreparedPart& part, size_t count, RowAt rowAt)
{
    const ScorePart& columns = *part.part;
    Positions positions(m_slots, m_first, m_used, m_customers.first);
    for (size_t i = 0; i < count; ++i) {
        const size_t row = rowAt(i);
        const double weight = part.weights.empty() ? 1 : part.weights[columns.weight.codes.at(row)];
        const std::uint32_t at = positions.of(columns.customer[row]);
        m_sums[at].answers += weight * part.answers[columns.score.codes.at(row)];
        m_sums[at].weight += weight;
        ++m_counts[at];
        m_sums[positions.used()] = Sums();
        m_counts[positions.used()] = 0;
    }
    m_used = positions.used();
}

void CustomerMeans::finish(GroupMeans& into)
{
    const size_t start = into.means.size();
    into.answers += m_answers;
    into.means.resize(start + m_used);
    if (!m_weighted)
        finishPlain(into.means.data() + start);
    for (size_t i = 0; m_weighted && i < m_used; ++i) {
        into.means[start + i] = m_scale.toIndex(m_sums[i].answers / m_sums[i].weight);
        into.weights.push_back(m_sums[i].weight / m_counts[i]);
    }
    startAnew();
}

/// The index of each customer's mean, as ScoreScale::toIndex would have it but with one division:
/// exact up to it where answers are whole numbers. Local copies, so that the compiler can compute
/// several customers at a time.
void CustomerMeans::finishPlain(double* means) const
{
    const Sums* sums = m_sums.data();
    const double minimum = m_scale.minimum;
    const double range = m_scale.maximum - minimum;
    const size_t count = m_used;
    for (size_t i = 0; i < count; ++i)
        means[i] = 100 * (sums[i].answers - minimum * sums[i].weight) / (range * sums[i].weight);
    for (size_t i = 0; m_scale.reversed && i < count; ++i)
        means[i] = 100 - means[i];
}

void CustomerMeans::startAnew()
{
    m_first += m_used;
    m_used = 0;
    m_answers = 0;
    if (m_first >= kHighestFirst) {
        std::ranges::fill(m_slots, 0);
        m_first = 1;
    }
}

} // namespace trustbilanz::trust
