// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/maths/reml.h"
#include "models/records/estimate.h"

namespace trustbilanz::maths {

/// The line of models.md 4: y = b0 + b1 t + b2 D + b3 (t - t0) D, D = 1 from t0 on, and a yearly
/// sine and cosine if there is a season. Not t D, which gives a wrong change of level.
struct SegmentedModel {
    int start = 0; ///< t0
    double periodsPerYear = 0; ///< of the season; 0 = none
};

/// Places of the coefficients.
enum SegmentedTerm : size_t { Constant, SlopeBefore, Level, SlopeChange };

/// Observations in time; times are whole calendar periods and ascend, what is missing leaves a gap.
struct TimeSeries {
    std::vector<int> times;
    std::vector<double> values;
};

/// What the coefficients are multiplied with at a time; `carriedOn`: as if nothing had happened.
std::vector<double> segmentedRow(const SegmentedModel& model, int time, bool carriedOn = false);

/// A segmented fit. Every estimate carries the larger of its OLS and Newey-West standard errors.
class SegmentedRegression
{
public:
    /// None where the points do not determine every coefficient.
    static std::optional<SegmentedRegression> fit(const TimeSeries& series,
                                                  const SegmentedModel& model);

    Estimate term(SegmentedTerm term, double confidence) const;
    /// Of the coefficients times a row.
    Estimate combination(std::span<const double> row, double confidence) const;
    /// Fitted less carried on, mean over the times from t0 on.
    Estimate averageChange(double confidence) const;
    /// Residuals that are nothing but rounding.
    bool isPerfect() const;

    const Regression& regression() const { return m_regression; }
    int lag() const { return m_lag; }
    /// Newey-West standard error of a coefficient, even where it is the smaller one.
    double neweyWestError(SegmentedTerm term) const;

private:
    SegmentedRegression(TimeSeries series, const SegmentedModel& model, Regression regression);

    TimeSeries m_series;
    SegmentedModel m_model;
    Regression m_regression;
    Columns m_covariance; ///< Newey-West
    int m_lag = 0;
};

/// Estimate of a coefficient with its own standard error and Student's t.
Estimate estimateOf(const Regression& regression, size_t coefficient, double confidence,
                    ErrorSource source);

/// Change per period of a straight line, with the larger of both standard errors; none where the
/// points do not determine it.
std::optional<Estimate> trendOf(const TimeSeries& series, double confidence);

/// The segmented line with autoregressive errors.
std::optional<AutoregressiveFit> segmentedReml(const TimeSeries& series,
                                               const SegmentedModel& model);

} // namespace trustbilanz::maths
