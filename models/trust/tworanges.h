// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/maths/twomeans.h"
#include "models/records/dayrange.h"
#include "models/trust/answerselection.h"

namespace trustbilanz::trust {

/// Error::BadOption unless the second range begins after the first has ended.
Result<void> checkRanges(const DayRange& first, const DayRange& second);

/// Averages what every customer of a group answered in either of two ranges.
class TwoRanges
{
public:
    TwoRanges(const AnswerSelection& selection, std::uint32_t customerCount, const DayRange& first,
              const DayRange& second);

    /// One entry per customer with an answer in a range, in the order of first answers.
    std::vector<maths::TwoAnswers> ofGroup(size_t group);

private:
    struct Sums {
        double answers = 0; ///< sum of weight x answer
        double weight = 0;
        std::uint32_t count = 0;
    };
    struct Person {
        Sums first;
        Sums second;
    };
    void add(const PreparedPart& part, std::span<const std::uint32_t> rows, Sums Person::*range);
    Person& personOf(std::uint32_t customer);

    const AnswerSelection& m_selection;
    std::vector<SelectedRows> m_first; ///< by part
    std::vector<SelectedRows> m_second;
    /// By customer: m_start + position among the people. What is below m_start is of a group
    /// before.
    std::vector<std::uint32_t> m_places;
    std::uint32_t m_start = 1;
    std::vector<Person> m_people;
};

/// How many customers are in each range.
struct RangeCounts {
    qint64 first = 0;
    qint64 second = 0;
    qint64 both = 0;
};
RangeCounts countsOf(std::span<const maths::TwoAnswers> people);

} // namespace trustbilanz::trust
