// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/estimate.h"
#include "models/trust/answerselection.h"
#include "models/trust/showngroups.h"

namespace trustbilanz::trust {

/// A customer's mean over a range of days.
struct CustomerMean {
    std::uint32_t customer = 0; ///< code of the workspace
    double mean = 0; ///< 0 to 100
    double weight = 1; ///< mean weight of the answers
    std::uint32_t answers = 0;
    bool bridged = false; ///< any answer is moved to a later scale
};
using RangeMeans = std::vector<CustomerMean>;

/// Averages the answers of a selection customer by customer and remembers who they are.
class RangeAverager
{
public:
    RangeAverager(const AnswerSelection& selection, std::uint32_t customerCount);
    /// Everyone with an answer on days [from, to].
    RangeMeans over(Day from, Day to);

private:
    void add(const PreparedPart& part, std::uint32_t row, RangeMeans& into);

    const AnswerSelection& m_selection;
    std::uint32_t m_customerCount;
    std::vector<std::uint32_t> m_places;
    SelectedRows m_rows;
};

/// One group in one range with its point, which has passed the disclosure gate; hidden when empty.
struct Cell {
    RangeMeans customers;
    MicroPoint point;
};
Cell cellOf(RangeMeans customers, double confidence, int smallestGroup);
/// Takes every figure of a cell away.
void hide(Cell& cell);

/// A change of a group's mean with its variance; clusters are customers, so that those who
/// answered in both ranges count as what they are.
struct MeanChange {
    double points = 0;
    double variance = 0;
    double freedom = 0; ///< of the smaller range
};
/// For cells that are not hidden, of customers below `customerCount`.
MeanChange changeOf(const Cell& before, const Cell& after, std::uint32_t customerCount);

/// Two ranges of days; one that ends before it begins is empty.
struct DayRanges {
    Day beforeFrom = 0;
    Day beforeTo = -1;
    Day afterFrom = 0;
    Day afterTo = -1;
};

/// Everyone's means in both ranges and how they differ; none where a range has no answers.
struct RangeComparison {
    std::optional<MicroPoint> before;
    std::optional<MicroPoint> after;
    std::optional<Estimate> change; ///< none where a mean is hidden
};
/// Error::BadOption for a filter that the scores do not have.
Result<RangeComparison> compareRanges(const ScoreColumns& scores, const TrendView& view,
                                      const DayRanges& days, int smallestGroup,
                                      const ScaleShifts& shifts = {},
                                      ShownGroups::Days rule = ShownGroups::Days::Calendar);

/// None where nothing varies.
std::optional<Estimate> estimateOf(const MeanChange& change, double confidence);
/// How much more one group changed than another, with the degrees of freedom of Welch and
/// Satterthwaite.
std::optional<Estimate> differenceOf(const MeanChange& change, const MeanChange& other,
                                     double confidence);

} // namespace trustbilanz::trust
