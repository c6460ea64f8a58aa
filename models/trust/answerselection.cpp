// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/answerselection.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>

namespace trustbilanz::trust {

namespace {
using Condition = PreparedPart::Condition;

constexpr ScoreScale kIndexScale {0, 100, false};
/// Rows that are marked together: their marks and codes stay in the processor's nearest cache.
constexpr size_t kRowsAtOnce = 4096;
constexpr size_t kWord = 64; ///< marks that are looked at together, as bits
/// Comparing with so many codes is faster than looking them up: the compiler compares sixteen rows
/// at a time.
constexpr size_t kMostCompared = 8;

tl::unexpected<Error> unknownSegment(const QString& segment)
{
    return failure(Error::Kind::BadOption, Error::Reason::UnknownSegment, segment);
}

bool isKnown(const ScoreColumns& scores, const QString& segment)
{
    return scores.segmentNames().contains(segment);
}

ScoreScale commonScale(const ScoreColumns& scores)
{
    const auto parts = scores.parts();
    if (parts.empty())
        return kIndexScale;
    const ScoreScale first = parts.front()->scale;
    const bool same = std::ranges::all_of(parts, [&](const auto& p) { return p->scale == first; });
    return same ? first : kIndexScale;
}

void require(PreparedPart& prepared, const PackedColumn& codes, std::vector<std::uint8_t> allowed)
{
    const auto refused = size_t(std::ranges::count(allowed, 0));
    if (refused == 0)
        return;
    Condition condition {&codes, std::move(allowed)};
    condition.areRefused = 2 * refused < condition.allowed.size();
    const size_t fewer = std::min(refused, condition.allowed.size() - refused);
    for (size_t code = 0; fewer <= kMostCompared && code < condition.allowed.size(); ++code) {
        if (bool(condition.allowed[code]) != condition.areRefused)
            condition.compared.push_back(std::uint8_t(code));
    }
    prepared.conditions.push_back(std::move(condition));
}

/// Marks of 0 or 1 as bits, the first lowest. The product moves each of eight to its own place.
std::uint64_t bitsOf(const std::uint8_t* marks)
{
    std::uint64_t bits = 0;
    for (unsigned byte = 0; byte < kWord; byte += 8) {
        std::uint64_t eight = 0;
        for (unsigned i = 0; i < 8; ++i)
            eight |= std::uint64_t(marks[byte + i]) << (8 * i);
        bits |= (eight * 0x0102040810204080 >> 56) << byte;
    }
    return bits;
}

/// Clears the marks of rows whose code is refused, or is none of those that count.
void narrowTo(std::span<std::uint8_t> marks, const std::uint8_t* codes,
              std::span<const std::uint8_t> compared, bool areRefused)
{
    std::array<std::uint8_t, kRowsAtOnce> passes;
    std::uint8_t* pass = passes.data();
    const size_t count = marks.size();
    std::fill_n(pass, count, std::uint8_t(areRefused));
    for (const std::uint8_t code : compared) {
        for (size_t i = 0; i < count; ++i)
            pass[i] ^= std::uint8_t(codes[i] == code);
    }
    std::uint8_t* mark = marks.data();
    for (size_t i = 0; i < count; ++i)
        mark[i] &= pass[i];
}

void prepareAnswers(PreparedPart& prepared, const ScoreScale& scale, const ScaleShifts& shifts = {})
{
    const ScorePart& part = *prepared.part;
    const auto shift = shifts.find(part.batch);
    prepared.bridged = shift != shifts.end();
    const double points = prepared.bridged ? shift->second : 0;
    std::vector<std::uint8_t> answered;
    for (const double answer : part.score.values) {
        prepared.answers.push_back((part.scale == scale ? answer : part.scale.toIndex(answer))
                                   + points);
        answered.push_back(!std::isnan(answer));
    }
    require(prepared, part.score.codes, std::move(answered));
}

/// An answer of weight 0 is left out; one without a weight among weighted ones weighs 1.
void prepareWeights(PreparedPart& prepared)
{
    if (!prepared.part->hasWeights())
        return;
    std::vector<std::uint8_t> counts;
    for (const double weight : prepared.part->weight.values) {
        prepared.weights.push_back(std::isnan(weight) ? 1 : weight);
        counts.push_back(prepared.weights.back() > 0);
    }
    require(prepared, prepared.part->weight.codes, std::move(counts));
}

/// Whether the part can have answers at all with the filter.
bool prepareFilter(PreparedPart& prepared, const ScoreColumns& scores, const SegmentFilter& filter)
{
    const QStringList values = scores.segmentValues(filter.segment);
    std::vector<std::uint8_t> allowed;
    for (const std::uint32_t value : scores.segmentMap(*prepared.part, filter.segment))
        allowed.push_back(filter.values.contains(values[value]));
    const SegmentColumn* column = prepared.part->segment(filter.segment);
    const bool any = std::ranges::find(allowed, 1) != allowed.end();
    if (column)
        require(prepared, column->codes, std::move(allowed));
    return any;
}

void prepareGroups(PreparedPart& prepared, const ScoreColumns& scores, const QString& by)
{
    if (by.isEmpty()) {
        prepared.groups = {0};
        return;
    }
    prepared.groups = scores.segmentMap(*prepared.part, by);
    if (const SegmentColumn* column = prepared.part->segment(by))
        prepared.groupCodes = &column->codes;
}

/// Nothing where the filters leave no answer of the part.
std::optional<PreparedPart> preparePart(const std::shared_ptr<const ScorePart>& part,
                                        const ScoreColumns& scores, const TrendView& view,
                                        const ScoreScale& scale, const ScaleShifts& shifts)
{
    PreparedPart prepared;
    prepared.part = part;
    for (const SegmentFilter& filter : view.where) {
        if (!prepareFilter(prepared, scores, filter))
            return std::nullopt;
    }
    prepareAnswers(prepared, scale, shifts);
    prepareWeights(prepared);
    prepareGroups(prepared, scores, view.by);
    return prepared;
}

void markCustomers(const ScorePart& part, size_t first, std::span<std::uint8_t> marks,
                   const CustomerRange& customers)
{
    part.customer.visit([&](auto all) {
        const auto codes = all.from(first);
        for (size_t i = 0; i < marks.size(); ++i)
            marks[i] = std::uint8_t(codes[i] - customers.first < customers.size());
    });
}
} // namespace

Result<AnswerSelection> AnswerSelection::prepare(const ScoreColumns& scores, const TrendView& view,
                                                 const ScaleShifts& shifts)
{
    for (const SegmentFilter& filter : view.where) {
        if (!isKnown(scores, filter.segment))
            return unknownSegment(filter.segment);
    }
    if (!view.by.isEmpty() && !isKnown(scores, view.by))
        return unknownSegment(view.by);
    AnswerSelection selection;
    selection.m_scale = commonScale(scores);
    for (const auto& part : scores.parts()) {
        if (auto prepared = preparePart(part, scores, view, selection.m_scale, shifts)) {
            selection.m_weighted |= part->hasWeights();
            selection.m_parts.push_back(std::move(*prepared));
        }
    }
    if (view.by.isEmpty())
        selection.m_groupNames = {std::nullopt};
    for (const QString& value : view.by.isEmpty() ? QStringList() : scores.segmentValues(view.by))
        selection.m_groupNames.emplace_back(value);
    return selection;
}

AnswerSelection AnswerSelection::ofBatches(const ScoreColumns& scores,
                                           std::span<const BatchGroup> groups)
{
    AnswerSelection selection;
    selection.m_scale = commonScale(scores);
    for (const BatchGroup& group : groups) {
        for (const auto& part : scores.parts()) {
            if (std::ranges::find(group.batches, part->batch) == group.batches.end())
                continue;
            PreparedPart prepared;
            prepared.part = part;
            prepareAnswers(prepared, selection.m_scale);
            prepareWeights(prepared);
            prepared.groups = {std::uint32_t(selection.m_groupNames.size())};
            selection.m_weighted |= part->hasWeights();
            selection.m_parts.push_back(std::move(prepared));
        }
        selection.m_groupNames.emplace_back(group.name);
    }
    return selection;
}

void PreparedPart::Condition::narrow(std::span<std::uint8_t> marks, size_t first) const
{
    codes->visit([&](auto of) {
        if constexpr (sizeof(of[0]) == 1) {
            if (!compared.empty())
                return narrowTo(marks, of.data() + first, compared, areRefused);
        }
        const auto* code = of.data() + first;
        const std::uint8_t* table = allowed.data();
        for (size_t i = 0; i < marks.size(); ++i)
            marks[i] &= table[code[i]];
    });
}

/// Marks the `count` rows from `first` on; none behind them.
void SelectedRows::mark(const PreparedPart& part, size_t first, size_t count,
                        const CustomerRange& customers)
{
    m_marks.assign(kRowsAtOnce, 0);
    const std::span<std::uint8_t> marks(m_marks.data(), count);
    if (customers.everyone)
        std::ranges::fill(marks, std::uint8_t(1));
    else
        markCustomers(*part.part, first, marks, customers);
    for (const Condition& condition : part.conditions)
        condition.narrow(marks, first);
}

/// Word by word: how many rows of a word pass cannot be predicted, which ones need not be.
void SelectedRows::acceptMarked(size_t first)
{
    if (m_rows.size() < m_count + kRowsAtOnce)
        m_rows.resize(m_count + kRowsAtOnce);
    std::uint32_t* next = m_rows.data() + m_count;
    for (size_t start = 0; start < kRowsAtOnce; start += kWord) {
        const auto row = std::uint32_t(first + start);
        for (std::uint64_t bits = bitsOf(m_marks.data() + start); bits != 0; bits &= bits - 1)
            *next++ = row + std::uint32_t(std::countr_zero(bits));
    }
    m_count = size_t(next - m_rows.data());
}

void SelectedRows::select(const PreparedPart& part, Day from, Day to,
                          const CustomerRange& customers, size_t groupCount)
{
    const auto [first, last] = part.part->rowsBetween(from, to);
    if (customers.everyone && part.conditions.empty()) {
        m_count = last - first;
        return sortByGroup(part, groupCount, [first = first](size_t i) { return first + i; });
    }
    m_count = 0;
    for (size_t start = first; start < last; start += kRowsAtOnce) {
        mark(part, start, std::min(kRowsAtOnce, last - start), customers);
        acceptMarked(start);
    }
    sortByGroup(part, groupCount, [rows = m_rows.data()](size_t i) { return rows[i]; });
}

std::span<const std::uint32_t> SelectedRows::ofGroup(size_t group) const
{
    const size_t start = group > 0 ? m_ends[group - 1] : 0;
    return std::span(m_sorted).subspan(start, m_ends[group] - start);
}

/// Counting sort of m_count rows: stable, so that a group's answers keep their order.
template<class RowAt>
void SelectedRows::sortByGroup(const PreparedPart& part, size_t groupCount, RowAt rowAt)
{
    m_ends.assign(groupCount, 0);
    if (m_sorted.size() < m_count)
        m_sorted.resize(m_count);
    if (!part.groupCodes) {
        std::fill(m_ends.begin() + part.groups.front(), m_ends.end(), m_count);
        for (size_t i = 0; i < m_count; ++i)
            m_sorted[i] = std::uint32_t(rowAt(i));
        return;
    }
    part.groupCodes->visit([&](auto codes) {
        std::vector<size_t> next(groupCount + 1, 0);
        for (size_t i = 0; i < m_count; ++i)
            ++next[part.groups[codes[rowAt(i)]] + 1];
        std::partial_sum(next.begin(), next.end(), next.begin());
        for (size_t i = 0; i < m_count; ++i) {
            const auto row = std::uint32_t(rowAt(i));
            m_sorted[next[part.groups[codes[row]]]++] = row;
        }
        m_ends.assign(next.begin(), next.end() - 1);
    });
}

} // namespace trustbilanz::trust
