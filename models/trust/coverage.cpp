// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/coverage.h"

#include "models/trust/chosenranges.h"
#include "models/trust/disclosedrecords.h"
#include "models/trust/disclosure.h"
#include "models/trust/periodmeans.h"

#include <algorithm>

namespace trustbilanz::trust {

namespace {
constexpr int kMostMonths = 1200;

/// Counts customers period by period. An answer counts for neighbouring periods: from the one it
/// falls in to the last whose months reach back to it. Answers must come in the order of these.
class Tally
{
public:
    Tally(std::uint32_t customers, size_t periods)
        : m_reached(customers, 0)
        , m_newlyKnown(periods + 1, 0)
        , m_currentChange(periods + 1, 0)
    {
    }

    /// Answers that count for the periods [first, end).
    template<class Customers>
    void add(std::span<const std::uint32_t> rows, Customers customers, std::uint32_t first,
             std::uint32_t end)
    {
        for (const std::uint32_t row : rows) {
            std::uint32_t& reached = m_reached[customers[row]];
            m_newlyKnown[first] += reached == 0;
            const std::uint32_t from = std::max(first + 1, reached);
            if (from <= end) {
                ++m_currentChange[from - 1];
                --m_currentChange[end];
            }
            reached = std::max(from, end + 1);
        }
    }

    /// Puts the counts up to each period into the points.
    void finish(std::vector<CoveragePoint>& points) const
    {
        qint64 known = 0;
        qint64 current = 0;
        for (size_t i = 0; i < points.size(); ++i) {
            points[i].known = known += m_newlyKnown[i];
            points[i].current = current += m_currentChange[i];
        }
    }

private:
    /// By customer: 1 + the period up to which the answers so far count, at least 1; 0 = none.
    std::vector<std::uint32_t> m_reached;
    std::vector<qint64> m_newlyKnown;
    std::vector<qint64> m_currentChange;
};

/// Ends of periods, and the first day whose answers still count there.
struct Windows {
    std::vector<Day> ends;
    std::vector<Day> oldest;

    Windows(const std::vector<Period>& periods, int months)
    {
        for (const Period& period : periods) {
            ends.push_back(period.to);
            oldest.push_back(dayFrom(dateFrom(period.to).addMonths(-months)) + 1);
        }
    }

    /// Days on which answers begin to count for other periods than those of the day before.
    std::vector<Day> breakpoints(Day first) const
    {
        std::vector<Day> days {first};
        for (size_t i = 0; i < ends.size(); ++i) {
            days.push_back(ends[i] + 1);
            days.push_back(oldest[i]);
        }
        std::erase_if(days, [=, last = ends.back()](Day day) { return day < first || day > last; });
        std::ranges::sort(days);
        days.erase(std::unique(days.begin(), days.end()), days.end());
        return days;
    }
};

Tally tallyOf(const AnswerSelection& selection, const ScoreColumns& scores, const Windows& windows)
{
    Tally tally(scores.customerCount(), windows.ends.size());
    const std::vector<Day> days = windows.breakpoints(scores.firstDay());
    SelectedRows rows;
    for (size_t i = 0; i < days.size(); ++i) {
        const Day last = i + 1 < days.size() ? days[i + 1] - 1 : windows.ends.back();
        const auto first = std::ranges::lower_bound(windows.ends, days[i]) - windows.ends.begin();
        const auto end = std::ranges::upper_bound(windows.oldest, days[i]) - windows.oldest.begin();
        for (const PreparedPart& part : selection.parts()) {
            rows.select(part, days[i], last, {0, scores.customerCount(), true},
                        selection.groupCount());
            part.part->customer.visit([&](auto customers) {
                tally.add(rows.ofGroup(0), customers, std::uint32_t(first), std::uint32_t(end));
            });
        }
    }
    return tally;
}

/// A filter must show over all days that are counted, and those whom it leaves out may be few at no
/// point. Without a filter there is nothing to subtract but earlier days: how many customers came
/// new, which is not protected (showngroups.h).
Result<void> protectFilter(std::vector<CoveragePoint>& points, const ScoreColumns& scores,
                           const TrendView& view, const Windows& windows, int smallestGroup)
{
    if (view.where.empty())
        return {};
    const DayRange days {scores.firstDay(), points.back().day};
    const auto shown
        = ChosenRanges::prepare(scores, view, {days}, smallestGroup, ShownGroups::Days::Window);
    if (!shown)
        return tl::unexpected(shown.error());
    TrendView unfiltered = view;
    unfiltered.where.clear();
    const auto selection = AnswerSelection::prepare(scores, unfiltered);
    if (!selection)
        return tl::unexpected(selection.error());
    std::vector<CoveragePoint> everyone = points;
    tallyOf(*selection, scores, windows).finish(everyone);
    for (size_t i = 0; i < points.size(); ++i) {
        if (!shown->isShown() || !isSafe(everyone[i].known - points[i].known, smallestGroup)
            || !isSafe(everyone[i].current - points[i].current, smallestGroup))
            hide(points[i]);
    }
    return {};
}
} // namespace

Result<std::vector<CoveragePoint>> coverage(const ScoreColumns& scores, const TrendView& view,
                                            int months, int smallestGroup)
{
    if (months < 1 || months > kMostMonths)
        return failure(Error::Kind::BadOption, Error::Reason::OutOfLimits,
                       QStringLiteral("stale-after"));
    TrendView everyone = view;
    everyone.by.clear();
    const auto selection = AnswerSelection::prepare(scores, everyone);
    if (!selection)
        return tl::unexpected(selection.error());
    std::vector<CoveragePoint> points;
    if (scores.isEmpty())
        return points;
    const std::vector<Period> periods = periodsOf(wholeRange(scores, view), view.interval);
    if (periods.empty())
        return points;
    for (const Period& period : periods)
        points.push_back({period.start, period.to});
    const Windows windows(periods, months);
    tallyOf(*selection, scores, windows).finish(points);
    if (const auto done = protectFilter(points, scores, everyone, windows, smallestGroup); !done)
        return tl::unexpected(done.error());
    for (CoveragePoint& point : points)
        disclose(point, smallestGroup);
    return points;
}

} // namespace trustbilanz::trust
