// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/segmentedregression.h"

#include "models/maths/statistics.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trustbilanz::maths {

namespace {
/// Residuals below this share of the largest value are rounding of the points.
constexpr double kRounding = 1e-10;

Columns designOf(const TimeSeries& series, const SegmentedModel& model)
{
    Columns columns(segmentedRow(model, 0).size());
    for (const int time : series.times) {
        const std::vector<double> row = segmentedRow(model, time);
        for (size_t i = 0; i < row.size(); ++i)
            columns[i].push_back(row[i]);
    }
    return columns;
}

Estimate estimateFrom(double value, double error, int freedom, double confidence,
                      ErrorSource source)
{
    const double half = studentQuantile(confidence, freedom) * error;
    const double p = error > 0 ? studentProbability(value / error, freedom) : double(value == 0);
    return {value, error, value - half, value + half, p, source};
}
} // namespace

std::vector<double> segmentedRow(const SegmentedModel& model, int time, bool carriedOn)
{
    const bool isAfter = time >= model.start && !carriedOn;
    std::vector<double> row {1, double(time), double(isAfter),
                             isAfter ? double(time - model.start) : 0};
    if (model.periodsPerYear > 0) {
        const double angle = 2 * std::numbers::pi * time / model.periodsPerYear;
        row.push_back(std::sin(angle));
        row.push_back(std::cos(angle));
    }
    return row;
}

std::optional<SegmentedRegression> SegmentedRegression::fit(const TimeSeries& series,
                                                            const SegmentedModel& model)
{
    auto regression = leastSquares(designOf(series, model), series.values, Intercept::None);
    if (!regression)
        return std::nullopt;
    return SegmentedRegression(series, model, std::move(*regression));
}

SegmentedRegression::SegmentedRegression(TimeSeries series, const SegmentedModel& model,
                                         Regression regression)
    : m_series(std::move(series))
    , m_model(model)
    , m_regression(std::move(regression))
    , m_lag(neweyWestLag(m_series.times.size()))
{
    m_covariance = neweyWest(m_regression, m_series.times, m_lag);
}

Estimate SegmentedRegression::term(SegmentedTerm term, double confidence) const
{
    std::vector<double> row(m_regression.coefficients.size(), 0);
    row[term] = 1;
    return combination(row, confidence);
}

Estimate SegmentedRegression::combination(std::span<const double> row, double confidence) const
{
    double value = 0;
    std::vector<double> influence(m_series.times.size(), 0);
    for (size_t i = 0; i < row.size(); ++i) {
        value += row[i] * m_regression.coefficients[i];
        for (size_t at = 0; at < influence.size(); ++at)
            influence[at] += row[i] * m_regression.influence[i][at];
    }
    double squares = 0;
    for (const double share : influence)
        squares += share * share;
    const double ols = m_regression.residualDeviation * std::sqrt(squares);
    const double neweyWest = std::sqrt(std::max(0.0, bilinear(row, m_covariance, row)));
    return estimateFrom(value, std::max(ols, neweyWest), m_regression.freedom, confidence,
                        neweyWest > ols ? ErrorSource::NeweyWest : ErrorSource::Ols);
}

Estimate SegmentedRegression::averageChange(double confidence) const
{
    std::vector<double> mean(m_regression.coefficients.size(), 0);
    double count = 0;
    for (const int time : m_series.times) {
        if (time < m_model.start)
            continue;
        count += 1;
        mean[Level] += 1;
        mean[SlopeChange] += time - m_model.start;
    }
    for (double& factor : mean)
        factor /= count;
    return combination(mean, confidence);
}

bool SegmentedRegression::isPerfect() const
{
    double largest = 0;
    for (const double value : m_series.values)
        largest = std::max(largest, std::abs(value));
    return m_regression.residualDeviation <= kRounding * largest;
}

double SegmentedRegression::neweyWestError(SegmentedTerm term) const
{
    return std::sqrt(std::max(0.0, m_covariance[term][term]));
}

Estimate estimateOf(const Regression& regression, size_t coefficient, double confidence,
                    ErrorSource source)
{
    return estimateFrom(regression.coefficients[coefficient],
                        regression.standardErrors[coefficient], regression.freedom, confidence,
                        source);
}

std::optional<Estimate> trendOf(const TimeSeries& series, double confidence)
{
    const Columns times {{series.times.begin(), series.times.end()}};
    const auto fit = leastSquares(times, series.values);
    if (!fit)
        return std::nullopt;
    const Columns covariance = neweyWest(*fit, series.times, neweyWestLag(series.times.size()));
    const double lasting = std::sqrt(std::max(0.0, covariance[1][1]));
    if (lasting <= fit->standardErrors[1])
        return estimateOf(*fit, 1, confidence, ErrorSource::Ols);
    return estimateFrom(fit->coefficients[1], lasting, fit->freedom, confidence,
                        ErrorSource::NeweyWest);
}

std::optional<AutoregressiveFit> segmentedReml(const TimeSeries& series,
                                               const SegmentedModel& model)
{
    return autoregressiveFit(designOf(series, model), series.values, series.times);
}

} // namespace trustbilanz::maths
