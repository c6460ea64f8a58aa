// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/answerselection.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trustbilanz::trust {

namespace {
using Condition = PreparedPart::Condition;

constexpr ScoreScale kIndexScale {0, 100, false};
/// Memory grows in steps of so many rows: few of a long period may be accepted.
constexpr size_t kRowsAtOnce = 65'536;

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
    if (std::ranges::find(allowed, 0) != allowed.end())
        prepared.conditions.push_back({&codes, std::move(allowed)});
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

// The loops below write every row and count the accepted ones, without a branch: whether a row
// passes a filter cannot be predicted.

/// Rows [first, last) that pass.
template<class Passes>
void SelectedRows::accept(size_t first, size_t last, Passes passes)
{
    size_t kept = 0;
    for (size_t start = first; start < last; start += kRowsAtOnce) {
        const size_t end = std::min(start + kRowsAtOnce, last);
        if (m_rows.size() < kept + end - start)
            m_rows.resize(kept + end - start);
        std::uint32_t* rows = m_rows.data();
        for (size_t row = start; row < end; ++row) {
            rows[kept] = std::uint32_t(row);
            kept += passes(row);
        }
    }
    m_count = kept;
}

/// Of the accepted rows those that pass.
template<class Passes>
void SelectedRows::keep(Passes passes)
{
    size_t kept = 0;
    std::uint32_t* rows = m_rows.data();
    for (size_t i = 0; i < m_count; ++i) {
        const std::uint32_t row = rows[i];
        rows[kept] = row;
        kept += passes(row);
    }
    m_count = kept;
}

void SelectedRows::select(const PreparedPart& part, Day from, Day to,
                          const CustomerRange& customers, size_t groupCount)
{
    const auto [first, last] = part.part->rowsBetween(from, to);
    std::span<const Condition> conditions = part.conditions;
    if (!customers.everyone) {
        accept(first, last, [&, codes = part.part->customer.data()](size_t row) {
            return codes[row] - customers.first < customers.size();
        });
    } else if (conditions.empty()) {
        accept(first, last, [](size_t) { return true; });
    } else {
        conditions.front().visit([&](auto passes) { accept(first, last, passes); });
        conditions = conditions.subspan(1);
    }
    for (const Condition& condition : conditions)
        condition.visit([&](auto passes) { keep(passes); });
    sortByGroup(part, groupCount);
}

std::span<const std::uint32_t> SelectedRows::ofGroup(size_t group) const
{
    const size_t start = group > 0 ? m_ends[group - 1] : 0;
    return std::span(m_rows).subspan(start, m_ends[group] - start);
}

/// Counting sort: stable, so that a group's answers keep their order.
void SelectedRows::sortByGroup(const PreparedPart& part, size_t groupCount)
{
    m_ends.assign(groupCount, 0);
    if (!part.groupCodes) {
        std::fill(m_ends.begin() + part.groups.front(), m_ends.end(), m_count);
        return;
    }
    if (m_sorted.size() < m_rows.size())
        m_sorted.resize(m_rows.size());
    const auto rows = std::span(m_rows).first(m_count);
    part.groupCodes->visit([&](auto codes) {
        std::vector<size_t> next(groupCount + 1, 0);
        for (const std::uint32_t row : rows)
            ++next[part.groups[codes[row]] + 1];
        std::partial_sum(next.begin(), next.end(), next.begin());
        for (const std::uint32_t row : rows)
            m_sorted[next[part.groups[codes[row]]]++] = row;
        m_ends.assign(next.begin(), next.end() - 1);
    });
    m_rows.swap(m_sorted);
}

} // namespace trustbilanz::trust
