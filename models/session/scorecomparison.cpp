// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scorecomparison.h"

#include "models/session/answercontent.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <limits>
#include <numeric>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace trustbilanz::session {

namespace {
constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
// 2^32 divided by the golden ratio: spreads consecutive codes (Knuth, vol. 3, 6.4).
constexpr std::uint32_t kSpread = 2654435769U;
constexpr size_t kRowsBetweenReports = 64 * 1024; // some milliseconds

struct PseudonymHash {
    size_t operator()(const Pseudonym& pseudonym) const
    {
        size_t first = 0; // pseudonyms are random already
        std::memcpy(&first, pseudonym.data(), sizeof first);
        return first;
    }
};

/// Codes of the source's customers -> codes of the stored ones, kNone for new customers.
std::vector<std::uint32_t> storedCodes(const ScorePart& source, const ScoreColumns& stored)
{
    std::unordered_map<Pseudonym, std::uint32_t, PseudonymHash> codes;
    codes.reserve(source.customers.size());
    for (std::uint32_t code = 0; code < source.customers.size(); ++code)
        codes.emplace(source.customers[code], code);
    std::vector<std::uint32_t> result(source.customers.size(), kNone);
    for (std::uint32_t code = 0; code < stored.customerCount(); ++code) {
        const auto found = codes.find(stored.customers()[code]);
        if (found != codes.end())
            result[found->second] = code;
    }
    return result;
}

/// A stored answer of the day at hand.
struct StoredAnswer {
    std::uint32_t part = 0;
    std::uint32_t row = 0;
    std::uint32_t customer = 0;
    std::uint32_t next = kNone; ///< next answer of this customer on this day
    bool isTaken = false; ///< has its counterpart in the source
};

/// The stored answers of one day by customer, in the order of their files.
class DayAnswers
{
public:
    void assign(std::vector<StoredAnswer> answers)
    {
        m_answers = std::move(answers);
        m_slots.assign(std::bit_ceil(std::max<size_t>(16, m_answers.size() * 2)), kNone);
        // Backwards, so that each chain begins with the first answer.
        for (size_t i = m_answers.size(); i-- > 0;) {
            std::uint32_t& head = slotOf(m_answers[i].customer);
            m_answers[i].next = head;
            head = std::uint32_t(i);
        }
    }

    /// The first answer of the customer that was not taken yet; kNone when there is none.
    std::uint32_t first(std::uint32_t customer)
    {
        std::uint32_t& head = slotOf(customer);
        // The last one stays in its slot, so that probing goes on past it.
        while (head != kNone && m_answers[head].isTaken && m_answers[head].next != kNone)
            head = m_answers[head].next;
        return head == kNone || m_answers[head].isTaken ? kNone : head;
    }

    std::span<StoredAnswer> answers() { return m_answers; }

private:
    std::uint32_t& slotOf(std::uint32_t customer)
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = (customer * kSpread >> 7) & mask;
        while (m_slots[slot] != kNone && m_answers[m_slots[slot]].customer != customer)
            slot = (slot + 1) & mask;
        return m_slots[slot];
    }

    std::vector<StoredAnswer> m_answers;
    std::vector<std::uint32_t> m_slots;
};

class Comparer
{
public:
    Comparer(const ScorePart& source, const ScoreColumns& stored,
             const std::vector<store::RowPlace>& replacements)
        : m_source(source)
        , m_stored(stored)
        , m_replacements(replacements)
        , m_customers(storedCodes(source, stored))
    {
        ContentNames names;
        names.add(source);
        for (const auto& part : stored.parts())
            names.add(*part);
        ContentNumbers numbers;
        m_sourceContent.emplace(source, names, numbers);
        for (const auto& part : stored.parts())
            m_storedContents.emplace_back(*part, names, numbers);
    }

    /// Compares the rows of one day. Whatever the order, what is equal is told first: only then
    /// a customer's other answers of the day are changed ones. False where `goesOn`, asked with
    /// the row reached, says to stop.
    bool compareDay(size_t first, size_t last, const std::function<bool(size_t)>& goesOn)
    {
        m_day.assign(answersOf(m_source.dayAt(first)));
        std::vector<std::uint32_t> open;
        std::unordered_set<std::uint32_t> disordered; // customers
        for (std::uint32_t row = std::uint32_t(first); row < last; ++row) {
            if ((row - first) % kRowsBetweenReports == 0 && !goesOn(row))
                return false;
            const std::uint32_t answer = firstAnswer(row);
            if (answer != kNone && !disordered.contains(customerOf(row))
                && takeIfEqual(row, answer))
                continue;
            open.push_back(row);
            if (answer != kNone)
                disordered.insert(customerOf(row));
        }
        if (!disordered.empty())
            takeEqualOnes(open, disordered);
        for (const std::uint32_t row : open) {
            const std::uint32_t answer = firstAnswer(row);
            if (answer == kNone)
                m_result.added.push_back(row);
            else
                change(row, m_day.answers()[answer]);
        }
        return true;
    }

    ScoreComparison takeResult() { return std::move(m_result); }

private:
    std::vector<StoredAnswer> answersOf(Day day) const
    {
        std::vector<StoredAnswer> answers;
        const auto parts = m_stored.parts();
        for (std::uint32_t part = 0; part < parts.size(); ++part) {
            const auto [first, last] = parts[part]->rowsBetween(day, day);
            for (size_t row = first; row < last; ++row)
                answers.push_back(
                    {part, std::uint32_t(row), parts[part]->customer[row], kNone, false});
        }
        if (!m_replacements.empty())
            restoreOrder(answers);
        return answers;
    }

    /// An answer that took another's place stands where that one stood.
    void restoreOrder(std::vector<StoredAnswer>& answers) const
    {
        std::stable_sort(answers.begin(), answers.end(),
                         [this](const StoredAnswer& left, const StoredAnswer& right) {
                             return placeOf(left) < placeOf(right);
                         });
    }

    /// Batch, row, whether it is that row itself (or stands before it), order before it.
    using Place = std::tuple<int, std::uint32_t, bool, size_t>;
    Place placeOf(const StoredAnswer& answer) const
    {
        const int batch = m_stored.parts()[answer.part]->batch;
        const auto found = m_places.find({batch, answer.row});
        if (found == m_places.end())
            return {batch, answer.row, true, 0};
        const store::RowPlace& place = m_replacements[found->second];
        return {place.place, place.before, false, found->second};
    }

    std::uint32_t customerOf(std::uint32_t row) const
    {
        return m_customers[m_source.customer[row]];
    }

    std::uint32_t firstAnswer(std::uint32_t row)
    {
        const std::uint32_t customer = customerOf(row);
        return customer == kNone ? kNone : m_day.first(customer);
    }

    bool takeIfEqual(std::uint32_t row, std::uint32_t index)
    {
        StoredAnswer& answer = m_day.answers()[index];
        if (answer.customer != customerOf(row)
            || !m_sourceContent->isEqual(row, m_storedContents[answer.part], answer.row))
            return false;
        answer.isTaken = true;
        ++m_result.equal;
        return true;
    }

    /// Takes rows that have an equal answer further on out of `open`.
    void takeEqualOnes(std::vector<std::uint32_t>& open,
                       const std::unordered_set<std::uint32_t>& customers)
    {
        // By customer and content; the first answer at the end, where it is taken from.
        std::unordered_map<size_t, std::vector<std::uint32_t>> left;
        for (std::uint32_t i = std::uint32_t(m_day.answers().size()); i-- > 0;) {
            const StoredAnswer& answer = m_day.answers()[i];
            if (!answer.isTaken && customers.contains(answer.customer))
                left[m_storedContents[answer.part].hashOf(answer.row) ^ answer.customer].push_back(
                    i);
        }
        std::erase_if(open, [&](std::uint32_t row) {
            const auto alike = left.find(m_sourceContent->hashOf(row) ^ customerOf(row));
            if (alike == left.end())
                return false;
            auto& answers = alike->second;
            const auto equal
                = std::find_if(answers.rbegin(), answers.rend(),
                               [&](std::uint32_t index) { return takeIfEqual(row, index); });
            if (equal == answers.rend())
                return false;
            answers.erase(std::next(equal).base());
            return true;
        });
    }

    void change(std::uint32_t row, StoredAnswer& answer)
    {
        answer.isTaken = true;
        m_result.changed.push_back(row);
        m_result.stored.push_back({m_stored.parts()[answer.part]->batch, answer.row, row});
    }

    static std::map<std::pair<int, std::uint32_t>, size_t>
    placesOf(const std::vector<store::RowPlace>& replacements)
    {
        std::map<std::pair<int, std::uint32_t>, size_t> places;
        for (size_t i = 0; i < replacements.size(); ++i)
            places.emplace(std::pair(replacements[i].batch, replacements[i].row), i);
        return places;
    }

    const ScorePart& m_source;
    const ScoreColumns& m_stored;
    const std::vector<store::RowPlace>& m_replacements;
    std::map<std::pair<int, std::uint32_t>, size_t> m_places = placesOf(m_replacements);
    std::vector<std::uint32_t> m_customers;
    std::optional<AnswerContent> m_sourceContent;
    std::vector<AnswerContent> m_storedContents;
    DayAnswers m_day;
    ScoreComparison m_result;
};

ScoreComparison allNew(const ScorePart& source)
{
    ScoreComparison comparison;
    comparison.added.resize(source.rows());
    std::iota(comparison.added.begin(), comparison.added.end(), std::uint32_t(0));
    return comparison;
}

bool overlaps(const ScorePart& source, const ScoreColumns& stored)
{
    return source.rows() > 0 && !stored.isEmpty() && source.dayAt(0) <= stored.lastDay()
        && source.dayAt(source.rows() - 1) >= stored.firstDay();
}
} // namespace

std::optional<ScoreComparison> compareScores(const ScorePart& source, const ScoreColumns& stored,
                                             const std::vector<store::RowPlace>& replacements,
                                             const Progress& progress)
{
    if (!overlaps(source, stored))
        return allNew(source);
    const auto goesOn
        = [&](size_t row) { return !progress || progress(qint64(row), qint64(source.rows())); };
    if (!goesOn(0))
        return std::nullopt;
    Comparer comparer(source, stored, replacements);
    for (size_t first = 0; first < source.rows();) {
        const auto [begin, last] = source.rowsBetween(source.dayAt(first), source.dayAt(first));
        if (!comparer.compareDay(first, last, goesOn))
            return std::nullopt;
        first = last;
    }
    return goesOn(source.rows()) ? std::optional(comparer.takeResult()) : std::nullopt;
}

} // namespace trustbilanz::session
