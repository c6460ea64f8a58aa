// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/tworanges.h"

namespace trustbilanz::trust {

namespace {
std::vector<SelectedRows> selectedRows(const AnswerSelection& selection, std::uint32_t customers,
                                       const DayRange& range)
{
    std::vector<SelectedRows> rows(selection.parts().size());
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].select(selection.parts()[i], range.from, range.to, {0, customers, true},
                       selection.groupCount());
    return rows;
}
} // namespace

Result<void> checkRanges(const DayRange& first, const DayRange& second)
{
    const bool isOrdered
        = first.from <= first.to && first.to < second.from && second.from <= second.to;
    return isOrdered
        ? Result<void>()
        : failure(Error::Kind::BadOption, Error::Reason::OutOfLimits, QStringLiteral("second"));
}

TwoRanges::TwoRanges(const AnswerSelection& selection, std::uint32_t customerCount,
                     const DayRange& first, const DayRange& second)
    : m_selection(selection)
    , m_first(selectedRows(selection, customerCount, first))
    , m_second(selectedRows(selection, customerCount, second))
    , m_places(customerCount, 0)
{
}

TwoRanges::Person& TwoRanges::personOf(std::uint32_t customer)
{
    std::uint32_t& place = m_places[customer];
    if (place < m_start) {
        place = m_start + std::uint32_t(m_people.size());
        m_people.emplace_back();
    }
    return m_people[place - m_start];
}

void TwoRanges::add(const PreparedPart& part, std::span<const std::uint32_t> rows,
                    Sums Person::*range)
{
    const ScorePart& columns = *part.part;
    columns.score.codes.visit([&](auto codes) {
        for (const std::uint32_t row : rows) {
            const double weight
                = part.weights.empty() ? 1 : part.weights[columns.weight.codes.at(row)];
            Sums& sums = personOf(columns.customer[row]).*range;
            sums.answers += weight * part.answers[codes[row]];
            sums.weight += weight;
            ++sums.count;
        }
    });
}

std::vector<maths::TwoAnswers> TwoRanges::ofGroup(size_t group)
{
    for (size_t i = 0; i < m_first.size(); ++i) {
        add(m_selection.parts()[i], m_first[i].ofGroup(group), &Person::first);
        add(m_selection.parts()[i], m_second[i].ofGroup(group), &Person::second);
    }
    std::vector<maths::TwoAnswers> answers;
    answers.reserve(m_people.size());
    for (const auto& [first, second] : m_people) {
        maths::TwoAnswers& person = answers.emplace_back();
        if (first.count > 0) {
            person.first = m_selection.scale().toIndex(first.answers / first.weight);
            person.firstWeight = first.weight / first.count;
        }
        if (second.count > 0) {
            person.second = m_selection.scale().toIndex(second.answers / second.weight);
            person.secondWeight = second.weight / second.count;
        }
    }
    m_start += std::uint32_t(m_people.size());
    m_people.clear();
    return answers;
}

RangeCounts countsOf(std::span<const maths::TwoAnswers> people)
{
    RangeCounts counts;
    for (const maths::TwoAnswers& person : people) {
        counts.first += person.firstWeight > 0;
        counts.second += person.secondWeight > 0;
        counts.both += person.isInBoth();
    }
    return counts;
}

} // namespace trustbilanz::trust
