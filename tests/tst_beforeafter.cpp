// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/segmentedregression.h"
#include "tests/effectsamples.h"

#include <limits>
#include <numbers>

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kHidden = std::numeric_limits<double>::infinity();

const std::vector<double> kExample {70, 71, 69, 70, 70, 71, 70, 69, 60, 61, 62, 62, 63, 64, 65, 65};

const EffectPeriod& periodOn(const Effect& effect, const char* day)
{
    const auto found = std::ranges::find(effect.periods, dateOf(day).day, &EffectPeriod::period);
    if (found == effect.periods.end())
        qFatal("no period on %s", day);
    return *found;
}
} // namespace

class TestBeforeAfter : public QObject
{
    Q_OBJECT
private slots:
    void exampleOfTheModels();
    void cutPeriodIsLeftOut();
    void missingPeriodsLeaveGaps();
    void hiddenPointsAreMissing();
    void linesEndWithThePoints();
    void gates_data();
    void gates();
    void pointsOnLinesAreNotTested();
    void weakPointsAreTestedAndMarked();
    void remlFrom24Points();
    void remlAtItsBoundIsNoResult();
    void seasonIsOfferedFromTwoYears_data();
    void seasonIsOfferedFromTwoYears();
    void seasonIsUsedWhenAsked();
    void linesAndBand();
    void placeboByHand();
    void placeboNeedsNineteenFits();
};

void TestBeforeAfter::exampleOfTheModels()
{
    const Effect effect = effectOf(pointsFrom("2020-01-01", Interval::Month, kExample),
                                   requestOf(Interval::Month, 24, 24), "2020-09-01");
    QCOMPARE(effect.pointsBefore, 8);
    QCOMPARE(effect.pointsAfter, 8);
    QVERIFY(!effect.obstacle);
    QVERIFY(isNear(effect.fit->level.estimate, -9.5119048, 5e-8));
    QVERIFY(isNear(effect.fit->level.standardError, .6130278, 5e-8));
    QCOMPARE(effect.fit->level.errors, ErrorSource::Ols);
    QVERIFY(isNear(effect.fit->slopeBefore.estimate, -0.0714286, 5e-8));
    QVERIFY(isNear(effect.fit->slopeBefore.standardError, .0934859, 5e-8));
    QVERIFY(isNear(effect.fit->slopeChange.estimate, 0.8095238, 5e-8));
    QVERIFY(isNear(effect.fit->slopeChange.standardError, .1322090, 5e-8));
    QCOMPARE(effect.fit->freedom, 12);
    QCOMPARE(effect.fit->lag, 2);
    QVERIFY(isNear(effect.fit->durbinWatson, 2.4214, 5e-5));
    QVERIFY(!effect.reml); // from 24 points
    QVERIFY(!effect.weakPoints);
}

/// A wild value in the month of the disclosure changes nothing; time goes on in it.
void TestBeforeAfter::cutPeriodIsLeftOut()
{
    std::vector<double> means = kExample;
    means.insert(means.begin() + 8, 5);
    const Effect effect = effectOf(pointsFrom("2020-01-01", Interval::Month, means),
                                   requestOf(Interval::Month, 8, 8), "2020-09-13");
    QCOMPARE(effect.pointsBefore, 8);
    QCOMPARE(effect.pointsAfter, 8);
    QCOMPARE(periodOn(effect, "2020-09-01").role, PeriodRole::LeftOut);
    QVERIFY(!periodOn(effect, "2020-09-01").fitted);
    // The line before reaches one period further, to t0 = 9.
    QVERIFY(isNear(effect.fit->level.estimate, -9.5119048 + 0.0714286, 1e-6));
    QVERIFY(isNear(effect.fit->slopeChange.estimate, 0.8095238, 5e-8));
}

void TestBeforeAfter::missingPeriodsLeaveGaps()
{
    std::vector<double> means = wavy(24);
    means[3] = means[4] = means[15] = kNone;
    const Effect effect = effectOf(pointsFrom("2020-01-01", Interval::Month, means),
                                   requestOf(Interval::Month, 24, 24), "2021-01-01");
    maths::TimeSeries series;
    for (int time = 0; time < 24; ++time) {
        if (std::isnan(means[size_t(time)]))
            continue;
        series.times.push_back(time);
        series.values.push_back(means[size_t(time)]);
    }
    const auto fit = maths::SegmentedRegression::fit(series, {12});
    QCOMPARE(effect.pointsBefore, 10);
    QCOMPARE(effect.pointsAfter, 11);
    QCOMPARE(effect.fit->level, fit->term(maths::Level, 0.95));
    QCOMPARE(effect.periods.size(), size_t(24)); // the chart has a place for what is missing
    QVERIFY(!periodOn(effect, "2020-04-01").point);
    QVERIFY(periodOn(effect, "2020-04-01").fitted);
}

void TestBeforeAfter::hiddenPointsAreMissing()
{
    std::vector<double> means = wavy(20);
    std::vector<double> gaps = means;
    means[2] = means[13] = kHidden;
    gaps[2] = gaps[13] = kNone;
    const auto request = requestOf(Interval::Month, 24, 24);
    const Effect hidden
        = effectOf(pointsFrom("2020-01-01", Interval::Month, means), request, "2020-11-01");
    const Effect missing
        = effectOf(pointsFrom("2020-01-01", Interval::Month, gaps), request, "2020-11-01");
    QCOMPARE(*hidden.fit, *missing.fit);
    QVERIFY(periodOn(hidden, "2020-03-01").point->hidden);
}

void TestBeforeAfter::linesEndWithThePoints()
{
    std::vector<double> means = wavy(24);
    means[0] = means[22] = means[23] = kHidden;
    const Effect effect = effectOf(pointsFrom("2020-01-01", Interval::Month, means),
                                   requestOf(Interval::Month, 24, 24), "2021-01-01");
    QCOMPARE(effect.periods.size(), size_t(24));
    QVERIFY(!periodOn(effect, "2020-01-01").fitted);
    QVERIFY(periodOn(effect, "2020-02-01").fitted);
    QVERIFY(periodOn(effect, "2021-10-01").fitted);
    QVERIFY(periodOn(effect, "2021-10-01").counterfactual);
    for (const char* day : {"2021-11-01", "2021-12-01"}) {
        QVERIFY(!periodOn(effect, day).fitted);
        QVERIFY(!periodOn(effect, day).counterfactual);
    }
}

void TestBeforeAfter::gates_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("enough");
    QTest::newRow("8 and 8") << 8 << 8 << true;
    QTest::newRow("7 and 8") << 7 << 8 << false;
    QTest::newRow("8 and 7") << 8 << 7 << false;
    QTest::newRow("nothing before") << 0 << 12 << false;
    QTest::newRow("nothing after") << 12 << 0 << false;
}

void TestBeforeAfter::gates()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(bool, enough);
    const Day start = dateOf("2020-01-01").day;
    const QByteArray first
        = dateFrom(start - before).toString(Qt::ISODate).toLatin1(); // day by day
    const Effect effect
        = effectOf(pointsFrom(first.constData(), Interval::Day, wavy(size_t(before + after))),
                   requestOf(Interval::Day, 24, 24), "2020-01-01");
    QCOMPARE(effect.pointsBefore, before);
    QCOMPARE(effect.pointsAfter, after);
    QCOMPARE(!effect.obstacle, enough);
    QCOMPARE(effect.fit.has_value(), enough);
    if (!enough)
        QCOMPARE(*effect.obstacle, EffectObstacle::FewPoints);
}

void TestBeforeAfter::pointsOnLinesAreNotTested()
{
    std::vector<double> means;
    for (int i = 0; i < 20; ++i)
        means.push_back(70 - 0.1 * i - (i >= 10 ? 5.3 : 0));
    const Effect effect = effectOf(pointsFrom("2020-01-01", Interval::Month, means),
                                   requestOf(Interval::Month, 24, 24), "2020-11-01");
    QCOMPARE(*effect.obstacle, EffectObstacle::NoResidual);
    QVERIFY(!effect.fit && !effect.reml);
    for (const EffectPeriod& period : effect.periods)
        QVERIFY(!period.fitted && !period.counterfactual);
}

void TestBeforeAfter::weakPointsAreTestedAndMarked()
{
    const auto request = requestOf(Interval::Month, 24, 24);
    const Effect weak
        = effectOf(pointsFrom("2020-01-01", Interval::Month, kExample, 29), request, "2020-09-01");
    QVERIFY(weak.weakPoints);
    QVERIFY(weak.fit);
    const Effect strong
        = effectOf(pointsFrom("2020-01-01", Interval::Month, kExample, 30), request, "2020-09-01");
    QVERIFY(!strong.weakPoints);
    QCOMPARE(strong.medianCustomers, 30.0);
}

void TestBeforeAfter::remlFrom24Points()
{
    const auto request = requestOf(Interval::Week, 24, 24);
    const auto points
        = [](size_t count) { return pointsFrom("2020-01-06", Interval::Week, wavy(count)); };
    QVERIFY(!effectOf(points(23), request, "2020-03-30").reml);
    const Effect effect = effectOf(points(24), request, "2020-03-30");
    QVERIFY(effect.reml);
    maths::TimeSeries series;
    for (int time = 0; time < 24; ++time)
        series.times.push_back(time);
    series.values = wavy(24);
    const auto reml = maths::segmentedReml(series, {12});
    QCOMPARE(effect.reml->phi, reml->phi);
    QCOMPARE(effect.reml->level.estimate, reml->regression.coefficients[maths::Level]);
    QCOMPARE(effect.reml->level.standardError, reml->regression.standardErrors[maths::Level]);
    QCOMPARE(effect.reml->level.errors, ErrorSource::Reml);
}

/// Two valleys, which no pair of lines follows: the longer the errors last, the likelier.
void TestBeforeAfter::remlAtItsBoundIsNoResult()
{
    std::vector<double> means;
    for (int time = 0; time < 48; ++time)
        means.push_back(60 + std::abs(time % 24 - 12) * 0.8 + (time * time * 7 % 11) / 20.0);
    const Effect effect = effectOf(pointsFrom("2020-01-06", Interval::Week, means),
                                   requestOf(Interval::Week, 24, 24), "2020-06-22");
    QCOMPARE(effect.pointsBefore, 24);
    QVERIFY(effect.reml && effect.reml->isAtBound);
    QVERIFY(isNear(effect.reml->phi, 0.99, 1e-6));
    const Effect waves = effectOf(pointsFrom("2020-01-06", Interval::Week, wavy(48)),
                                  requestOf(Interval::Week, 24, 24), "2020-06-22");
    QVERIFY(waves.reml && !waves.reml->isAtBound);
}

void TestBeforeAfter::seasonIsOfferedFromTwoYears_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("offered");
    QTest::newRow("23 months") << int(Interval::Month) << 23 << false;
    QTest::newRow("24 months") << int(Interval::Month) << 24 << true;
    QTest::newRow("104 weeks") << int(Interval::Week) << 104 << false;
    QTest::newRow("105 weeks") << int(Interval::Week) << 105 << true;
    QTest::newRow("16 quarters") << int(Interval::Quarter) << 16 << true;
    QTest::newRow("20 years") << int(Interval::Year) << 20 << false;
}

void TestBeforeAfter::seasonIsOfferedFromTwoYears()
{
    QFETCH(int, interval);
    QFETCH(int, points);
    QFETCH(bool, offered);
    const auto series = pointsFrom("2001-01-01", Interval(interval), wavy(size_t(points)));
    const Day middle = series[size_t(points) / 2].period;
    EffectRequest request = requestOf(Interval(interval), 100, 100);
    request.season = true;
    const Effect effect
        = effectOf(series, request, dateFrom(middle).toString(Qt::ISODate).toLatin1().constData());
    QCOMPARE(effect.seasonOffered, offered);
    QCOMPARE(effect.fit->season, offered);
}

void TestBeforeAfter::seasonIsUsedWhenAsked()
{
    std::vector<double> means = wavy(48);
    for (size_t i = 0; i < means.size(); ++i)
        means[i] += 8 * std::sin(2 * std::numbers::pi * double(i) / 12);
    const auto points = pointsFrom("2019-01-01", Interval::Month, means);
    EffectRequest request = requestOf(Interval::Month, 24, 24);
    const Effect without = effectOf(points, request, "2021-01-01");
    request.season = true;
    const Effect with = effectOf(points, request, "2021-01-01");
    QVERIFY(!without.fit->season);
    QCOMPARE(with.fit->freedom, without.fit->freedom - 2);
    QVERIFY(with.fit->residualDeviation < without.fit->residualDeviation / 3);
    QVERIFY(with.fit->level.standardError < without.fit->level.standardError / 2);
}

void TestBeforeAfter::linesAndBand()
{
    const Effect effect = effectOf(pointsFrom("2020-01-01", Interval::Month, kExample),
                                   requestOf(Interval::Month, 24, 24), "2020-09-01");
    const EffectPeriod& first = periodOn(effect, "2020-01-01");
    QVERIFY(isNear(first.fitted->value, 70.25, 1e-9));
    QVERIFY(!first.counterfactual);
    QVERIFY(isNear(first.fitted->high - first.fitted->value, 2.178813 * .3910794, 1e-6));
    const EffectPeriod& start = periodOn(effect, "2020-09-01");
    QVERIFY(isNear(start.counterfactual->value, 70.25 - 8 * 0.0714286, 1e-6));
    QVERIFY(isNear(start.fitted->value - start.counterfactual->value, -9.5119048, 5e-8));
    const EffectPeriod& last = periodOn(effect, "2021-04-01");
    const auto width = [](const EffectPeriod::Line& line) { return line.high - line.low; };
    QVERIFY(width(*last.counterfactual) > width(*start.counterfactual));
    QVERIFY(isNear(effect.fit->average.estimate, -9.5119048 + 3.5 * 0.8095238, 1e-6));
}

/// A second implementation: fits at every other period, written out.
void TestBeforeAfter::placeboByHand()
{
    std::vector<double> means = wavy(90);
    means[70] = kNone;
    const std::vector<Incident> others {incidentOn("other", "2014-06-20")}; // place 53, t0 54
    const Effect effect = effectOf(pointsFrom("2010-01-01", Interval::Month, means),
                                   requestOf(Interval::Month, 10, 9), "2011-05-17", others);
    const int start = 17; // June 2011; May, place 16, is left out
    const auto levelAt = [&](int at) -> std::optional<double> {
        maths::TimeSeries series;
        int before = 0;
        for (int place = std::max(at - 11, 0); place <= std::min(at + 8, 89); ++place) {
            if (place == at - 1 || place == 16 || std::isnan(means[size_t(place)]))
                continue;
            series.times.push_back(place);
            series.values.push_back(means[size_t(place)]);
            before += place < at;
        }
        if (before < 8 || int(series.times.size()) - before < 8)
            return std::nullopt;
        return maths::SegmentedRegression::fit(series, {at})
            ->regression()
            .coefficients[maths::Level];
    };
    const double level = *levelAt(start);
    QVERIFY(isNear(effect.fit->level.estimate, level, 1e-9));
    int fits = 0;
    int asLarge = 0;
    for (int at = 0; at < 90; ++at) {
        const bool holdsStart = at - 11 <= start && start <= at + 8;
        if (holdsStart || at == 53 || at == 54)
            continue;
        if (const auto placebo = levelAt(at)) {
            ++fits;
            asLarge += std::abs(*placebo) >= std::abs(level);
        }
    }
    QVERIFY(fits >= 19);
    QCOMPARE(effect.placebo.fits, fits);
    QCOMPARE(*effect.placebo.p, double(1 + asLarge) / (1 + fits));
}

void TestBeforeAfter::placeboNeedsNineteenFits()
{
    // Windows of 8 + 8 from place 8 on; t0 = 8 forbids those that start up to place 8.
    const auto placebo = [](size_t count) {
        return effectOf(pointsFrom("2020-01-01", Interval::Day, wavy(count)),
                        requestOf(Interval::Day, 8, 8), "2020-01-09")
            .placebo;
    };
    QCOMPARE(placebo(42).fits, 18); // t0* from place 17 to place 34
    QVERIFY(!placebo(42).p);
    QCOMPARE(placebo(43).fits, 19);
    QVERIFY(placebo(43).p);
    QVERIFY(*placebo(43).p >= 1.0 / 20);
}

QTEST_GUILESS_MAIN(TestBeforeAfter)
#include "tst_beforeafter.moc"
