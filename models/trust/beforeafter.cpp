// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/beforeafter.h"

#include "models/maths/segmentedregression.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::trust {

namespace {
using maths::SegmentedModel;
using maths::SegmentedRegression;
using maths::TimeSeries;

constexpr double kYearsForSeason = 2;

/// Points of a window ready to be fitted; time 0 is its first period. `without` is missing.
TimeSeries pointsIn(const PeriodSeries& series, const EffectWindow& window, int without)
{
    TimeSeries points;
    for (int place = window.first; place <= window.last; ++place) {
        const std::optional<double> value = series.valueAt(place);
        if (!value || place == window.leftOut || place == without)
            continue;
        points.times.push_back(place - window.first);
        points.values.push_back(*value);
    }
    return points;
}

int pointsBefore(const TimeSeries& points, const EffectWindow& window)
{
    const auto start = std::ranges::lower_bound(points.times, window.start - window.first);
    return int(start - points.times.begin());
}

bool passGates(const TimeSeries& points, const EffectWindow& window)
{
    const int before = pointsBefore(points, window);
    return before >= kLeastPointsPerSide
        && int(points.times.size()) - before >= kLeastPointsPerSide;
}

bool spanTwoYears(const TimeSeries& points, Interval interval)
{
    const double year = periodsPerYear(interval);
    return year > 0 && !points.times.empty()
        && points.times.back() - points.times.front() + 1 >= kYearsForSeason * year;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

/// A window of the same shape around another period.
EffectWindow movedTo(int start, const EffectRequest& request, const EffectWindow& window,
                     const PeriodSeries& series)
{
    EffectWindow moved;
    moved.start = start;
    moved.leftOut = window.leftOut >= 0 ? start - 1 : -1;
    moved.first = std::max(moved.endBefore() - request.before, series.first());
    moved.last = std::min(start + request.after - 1, series.last());
    return moved;
}

/// Periods in which an incident can have begun, as far as its date is known.
struct Beginnings {
    int disclosed = 0; ///< first period that may hold the disclosure
    int first = 0; ///< of the possible t0
    int last = 0;

    Beginnings(const PartialDate& date, const PeriodSeries& series)
    {
        const Interval interval = series.interval();
        const PartialDate earliest {date.day, DatePrecision::Day};
        const PartialDate latest {date.last(), DatePrecision::Day};
        disclosed = series.placeOf(date.day);
        first = series.placeOf(onsetOf(earliest, interval).start);
        last = series.placeOf(onsetOf(latest, interval).start);
    }
};

class Analysis
{
public:
    Analysis(const PeriodSeries& series, const EffectRequest& request, const PartialDate& date,
             std::span<const Incident> others)
        : m_series(series)
        , m_request(request)
        , m_date(date)
        , m_others(others)
        , m_onset(onsetOf(date, series.interval()))
        , m_window(windowAround(series, request, m_onset))
        , m_points(pointsIn(series, m_window, -1))
        , m_season(request.season && spanTwoYears(m_points, series.interval()))
    {
    }

    Effect effect() const
    {
        Effect effect;
        describe(effect);
        const SegmentedModel model = modelOf(m_window);
        std::optional<SegmentedRegression> fit;
        if (passGates(m_points, m_window))
            fit = SegmentedRegression::fit(m_points, model);
        effect.obstacle = obstacle(fit);
        if (!effect.obstacle) {
            effect.fit = fitOf(*fit);
            if (int(m_points.times.size()) >= kLeastPointsForReml)
                effect.reml = remlOf(model);
            effect.placebo = placebo(effect.fit->level.estimate);
        }
        effect.periods = periods(effect.obstacle ? nullptr : &*fit);
        return effect;
    }

private:
    double confidence() const { return m_request.view.confidence; }

    SegmentedModel modelOf(const EffectWindow& window) const
    {
        return {window.start - window.first, m_season ? periodsPerYear(m_series.interval()) : 0};
    }

    void describe(Effect& effect) const
    {
        effect.request = m_request;
        effect.date = m_date;
        effect.start = m_onset.start;
        effect.pointsBefore = pointsBefore(m_points, m_window);
        effect.pointsAfter = int(m_points.times.size()) - effect.pointsBefore;
        effect.seasonOffered = spanTwoYears(m_points, m_series.interval());
        std::vector<double> customers;
        for (const int time : m_points.times)
            customers.push_back(double(m_series.pointAt(m_window.first + time)->customers));
        effect.medianCustomers = median(customers);
        effect.weakPoints = !customers.empty() && effect.medianCustomers < kFewAnswers;
        for (const Incident& incident : m_others) {
            const PartialDate date = *incident.effectiveDate();
            const Beginnings beginnings(date, m_series);
            if (beginnings.last >= m_window.first && beginnings.disclosed <= m_window.last)
                effect.overlapping.push_back({incident.id, incident.title, date, incident.owner});
        }
    }

    std::optional<EffectObstacle> obstacle(const std::optional<SegmentedRegression>& fit) const
    {
        if (!passGates(m_points, m_window))
            return EffectObstacle::FewPoints;
        if (!fit)
            return EffectObstacle::Collinear;
        return fit->isPerfect() ? std::optional(EffectObstacle::NoResidual) : std::nullopt;
    }

    SegmentedFit fitOf(const SegmentedRegression& fit) const
    {
        SegmentedFit result;
        result.level = fit.term(maths::Level, confidence());
        result.slopeBefore = fit.term(maths::SlopeBefore, confidence());
        result.slopeChange = fit.term(maths::SlopeChange, confidence());
        result.average = fit.averageChange(confidence());
        result.lag = fit.lag();
        result.freedom = fit.regression().freedom;
        result.residualDeviation = fit.regression().residualDeviation;
        result.durbinWatson = maths::durbinWatson(fit.regression().residuals);
        result.season = m_season;
        return result;
    }

    std::optional<RemlFit> remlOf(const SegmentedModel& model) const
    {
        const auto fit = maths::segmentedReml(m_points, model);
        if (!fit)
            return std::nullopt;
        const auto estimate = [&](maths::SegmentedTerm term) {
            return maths::estimateOf(fit->regression, term, confidence(), ErrorSource::Reml);
        };
        return RemlFit {fit->phi, fit->isAtBound, estimate(maths::Level),
                        estimate(maths::SlopeBefore), estimate(maths::SlopeChange)};
    }

    /// Whether something began or became known in a period.
    std::vector<bool> disturbed() const
    {
        std::vector<bool> places(size_t(m_series.count()), false);
        const auto mark = [&](const PartialDate& date) {
            const Beginnings beginnings(date, m_series);
            const int last = std::min(beginnings.last, m_series.count() - 1);
            for (int place = std::max(beginnings.disclosed, 0); place <= last; ++place)
                places[size_t(place)] = true;
        };
        mark(m_date);
        for (const Incident& incident : m_others)
            mark(*incident.effectiveDate());
        return places;
    }

    Placebo placebo(double level) const
    {
        const std::vector<bool> isDisturbed = disturbed();
        Placebo placebo;
        int asLarge = 0;
        for (int place = m_series.first(); place <= m_series.last(); ++place) {
            const EffectWindow window = movedTo(place, m_request, m_window, m_series);
            if (isDisturbed[size_t(place)] || window.holds(m_window.start))
                continue;
            const TimeSeries points = pointsIn(m_series, window, m_window.leftOut);
            if (!passGates(points, window))
                continue;
            const auto fit = SegmentedRegression::fit(points, modelOf(window));
            if (!fit || fit->isPerfect())
                continue;
            ++placebo.fits;
            asLarge += std::abs(fit->regression().coefficients[maths::Level]) >= std::abs(level);
        }
        if (placebo.fits >= kLeastPlaceboFits)
            placebo.p = double(1 + asLarge) / (1 + placebo.fits);
        return placebo;
    }

    EffectPeriod::Line line(const SegmentedRegression& fit, int place, bool carriedOn) const
    {
        const auto row = maths::segmentedRow(modelOf(m_window), place - m_window.first, carriedOn);
        const Estimate estimate = fit.combination(row, confidence());
        return {estimate.estimate, estimate.low, estimate.high};
    }

    /// Whether a period lies from the first to the last point that a fit used: beyond them its line
    /// would say what nobody measured.
    bool isAmongPoints(int place) const
    {
        const int time = place - m_window.first;
        return !m_points.times.empty() && time >= m_points.times.front()
            && time <= m_points.times.back();
    }

    std::vector<EffectPeriod> periods(const SegmentedRegression* fit) const
    {
        std::vector<EffectPeriod> periods;
        for (int place = m_window.first; place <= m_window.last; ++place) {
            EffectPeriod period;
            period.period = m_series.startOf(place);
            period.role = place == m_window.leftOut ? PeriodRole::LeftOut
                : place < m_window.start            ? PeriodRole::Before
                                                    : PeriodRole::After;
            if (const MicroPoint* point = m_series.pointAt(place))
                period.point = *point;
            const bool hasLine = fit && isAmongPoints(place);
            if (hasLine && period.role != PeriodRole::LeftOut)
                period.fitted = line(*fit, place, false);
            if (hasLine && period.role == PeriodRole::After)
                period.counterfactual = line(*fit, place, true);
            periods.push_back(std::move(period));
        }
        return periods;
    }

    const PeriodSeries& m_series;
    const EffectRequest& m_request;
    PartialDate m_date;
    std::span<const Incident> m_others;
    Onset m_onset;
    EffectWindow m_window;
    TimeSeries m_points;
    bool m_season;
};
} // namespace

EffectWindow windowAround(const PeriodSeries& series, const EffectRequest& request,
                          const Onset& onset)
{
    EffectWindow window;
    window.start = series.placeOf(onset.start);
    if (onset.leavesOut)
        window.leftOut = window.start - 1;
    return movedTo(window.start, request, window, series);
}

Effect beforeAfter(const PeriodSeries& series, const EffectRequest& request,
                   const PartialDate& date, std::span<const Incident> others)
{
    return Analysis(series, request, date, others).effect();
}

} // namespace trustbilanz::trust
