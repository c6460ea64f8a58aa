// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/individual.h"
#include "tests/answers.h"
#include "tests/support.h"

using namespace trustbilanz;
using namespace trustbilanz::tests;
using namespace trustbilanz::session;

namespace {
const QString kRegion = QStringLiteral("region");

Day day(int year, int month, int dayOfMonth)
{
    return dayFrom({year, month, dayOfMonth});
}

WorkspaceData dataOf(const std::vector<Batch>& batches)
{
    WorkspaceData data;
    data.scores = std::make_shared<const ScoreColumns>(columns(batches));
    data.outline = session::outlineOf(*data.scores);
    return data;
}

/// `count` customers who answer once.
void add(Batch& batch, int count, Day on)
{
    for (int i = 0; i < count; ++i)
        batch.answers.push_back({int(batch.answers.size()),
                                 on,
                                 double(i % 11),
                                 1,
                                 {{kRegion, QStringLiteral("Nord")}}});
}

Batch answersOn(const std::vector<std::pair<Day, int>>& counts)
{
    Batch batch {{0, 10, false}, {kRegion}};
    for (const auto& [on, count] : counts)
        add(batch, count, on);
    return batch;
}

DayRange range(Day from, Day to)
{
    return {from, to};
}
} // namespace

class TestIndividual : public QObject
{
    Q_OBJECT
private slots:
    void lastPeriodsWithAnswers()
    {
        const WorkspaceData data
            = dataOf({answersOn({{day(2006, 1, 1), 5}, {day(2008, 3, 9), 5}}),
                      answersOn({{day(2008, 1, 1), 5}, {day(2010, 5, 5), 5}})});
        const auto ranges = comparedRanges(data, viewOf(Interval::Year), Comparison::LastPeriods);
        QVERIFY(ranges.has_value());
        QCOMPARE(ranges->first, range(day(2008, 1, 1), day(2008, 12, 31)));
        QCOMPARE(ranges->second, range(day(2010, 1, 1), day(2010, 12, 31)));
        TrendView until = viewOf(Interval::Month);
        until.to = day(2008, 6, 30);
        const auto earlier = comparedRanges(data, until, Comparison::LastPeriods);
        QCOMPARE(earlier->first, range(day(2008, 1, 1), day(2008, 1, 31)));
        QCOMPARE(earlier->second, range(day(2008, 3, 1), day(2008, 3, 31)));
        until.from = day(2008, 1, 20);
        until.to = day(2008, 3, 15); // the trend ends here too
        const auto cut = comparedRanges(data, until, Comparison::LastPeriods);
        QCOMPARE(cut->first, range(day(2008, 1, 20), day(2008, 1, 31)));
        QCOMPARE(cut->second, range(day(2008, 3, 1), day(2008, 3, 15)));
        until.to = day(2007, 1, 1);
        QVERIFY(!comparedRanges(data, until, Comparison::LastPeriods));
        QVERIFY(!comparedRanges(dataOf({}), until, Comparison::LastPeriods));
    }

    void lastTwelveMonths()
    {
        const WorkspaceData data = dataOf({answersOn({{day(2024, 2, 10), 5}})});
        const auto ranges
            = comparedRanges(data, viewOf(Interval::Month), Comparison::LastTwelveMonths);
        QCOMPARE(ranges->first, range(day(2022, 3, 1), day(2023, 2, 28)));
        QCOMPARE(ranges->second, range(day(2023, 3, 1), day(2024, 2, 29)));
    }

    void shownRange()
    {
        const WorkspaceData data
            = dataOf({answersOn({{day(2024, 1, 1), 5}, {day(2024, 3, 31), 5}})});
        TrendView view = viewOf(Interval::Month);
        view.from = day(2024, 3, 1);
        const auto ranges = comparedRanges(data, view, Comparison::ShownRange);
        QCOMPARE(ranges->second, range(day(2024, 3, 1), day(2024, 3, 31)));
        QCOMPARE(ranges->first, range(day(2024, 1, 30), day(2024, 2, 29)));
    }

    void changesOfScaleAreSaid()
    {
        Batch later = answersOn({{day(2024, 1, 10), 40}});
        later.scale = {1, 10, false};
        for (Answer& answer : later.answers)
            answer.score = 1 + std::fmod(answer.score, 10);
        const WorkspaceData data = dataOf({answersOn({{day(2023, 1, 10), 40}}), later});
        const ComparedRanges ranges {range(day(2023, 1, 1), day(2023, 12, 31)),
                                     range(day(2024, 1, 1), day(2024, 12, 31))};
        const auto split = buildPanelSplit(data, TrendView(), ranges);
        VERIFY_RESULT(split);
        QVERIFY(split->methodBreak);
        const auto changes = buildSegmentChanges(data, TrendView(), kRegion, ranges);
        VERIFY_RESULT(changes);
        QVERIFY(changes->methodBreak);
        const ComparedRanges before {range(day(2022, 1, 1), day(2022, 12, 31)),
                                     range(day(2023, 1, 1), day(2023, 12, 31))};
        QVERIFY(!buildPanelSplit(data, TrendView(), before)->methodBreak);
    }

    void densityTakesTheShortestPeriodsThatShow()
    {
        std::vector<std::pair<Day, int>> many;
        std::vector<std::pair<Day, int>> few;
        for (Day on = day(2023, 1, 2); on < day(2024, 1, 1); on += 7) {
            many.emplace_back(on, 25);
            few.emplace_back(on, 6);
        }
        QCOMPARE(buildDensity(dataOf({answersOn(many)}), TrendView())->interval, Interval::Week);
        QCOMPARE(buildDensity(dataOf({answersOn(few)}), TrendView())->interval, Interval::Month);
        const auto asked = buildDensity(dataOf({answersOn(few)}), TrendView(), Interval::Quarter);
        QCOMPARE(asked->interval, Interval::Quarter);
        QCOMPARE(asked->columns.size(), size_t(4));
        TrendView month;
        month.to = day(2023, 2, 28);
        QCOMPARE(
            buildDensity(dataOf({answersOn({{day(2023, 1, 2), 30}, {day(2023, 1, 3), 30}})}), month)
                ->interval,
            Interval::Day);
    }

    void segmentTrendsHoldBoth()
    {
        const WorkspaceData data
            = dataOf({answersOn({{day(2024, 1, 10), 40}, {day(2024, 2, 10), 30}})});
        const auto ranges = comparedRanges(data, viewOf(Interval::Month), Comparison::LastPeriods);
        const auto trends = buildSegmentTrends(data, viewOf(Interval::Month), kRegion, *ranges);
        VERIFY_RESULT(trends);
        QCOMPARE(trends->series.size(), size_t(2));
        QCOMPARE(trends->changes.values.size(), size_t(1));
        QCOMPARE(trends->changes.values.front().secondMean, *trends->series.back().mean);
    }

    void coverageSaysItsMonths()
    {
        const WorkspaceData data
            = dataOf({answersOn({{day(2023, 1, 10), 40}, {day(2024, 2, 10), 30}})});
        const auto coverage = buildCoverage(data, viewOf(Interval::Year));
        VERIFY_RESULT(coverage);
        QCOMPARE(coverage->months, 12);
        QCOMPARE(coverage->points.back().current, 30);
    }
};

QTEST_GUILESS_MAIN(TestIndividual)
#include "tst_individual.moc"
