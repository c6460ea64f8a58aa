// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/maths/segmentedregression.h"
#include "models/maths/statistics.h"

#include <cmath>
#include <numbers>
#include <random>

/// How often the intervals hold the truth in simulated series, which is nothing: no change, no
/// trend, a mean of zero.
namespace trustbilanz::tests {

enum class Method {
    Larger, ///< the larger of OLS and Newey-West
    Reml,
    CustomerMean ///< Student's interval of models.md 1.4
};

struct CoverageCase {
    const char* name;
    Method method;
    int count; ///< points, or customers of a mean
    double phi = 0; ///< correlation of neighbouring points
    maths::SegmentedTerm term = maths::Level;
    double missing = 0; ///< share of periods without a point
    bool season = false;
    bool unequal = false; ///< deviations from 1 to 3 in turn
    bool promised = false; ///< the method promises 95 %: 93 to 97 are held against it
};

using maths::SlopeBefore, maths::SlopeChange, maths::Level;
inline constexpr CoverageCase kCoverageCases[] {
    {"level, 8 + 8 points", Method::Larger, 16, 0, Level, 0, false, false, true},
    {"level, 8 + 8 points, phi .3", Method::Larger, 16, 0.3},
    {"level, 8 + 8 points, phi .6", Method::Larger, 16, 0.6},
    {"level, 24 + 24 points", Method::Larger, 48, 0, Level, 0, false, false, true},
    {"level, 24 + 24 points, phi .3", Method::Larger, 48, 0.3},
    {"level, 24 + 24 points, phi .6", Method::Larger, 48, 0.6},
    {"level, a quarter of the points missing", Method::Larger, 48, 0, Level, 0.25, false, false,
     true},
    {"level, with a season", Method::Larger, 48, 0, Level, 0, true, false, true},
    {"level, unequal deviations", Method::Larger, 48, 0, Level, 0, false, true, true},
    {"slope before, 24 + 24 points", Method::Larger, 48, 0, SlopeBefore, 0, false, false, true},
    {"change of slope, 24 + 24 points", Method::Larger, 48, 0, SlopeChange, 0, false, false, true},
    {"REML: level, 24 + 24 points", Method::Reml, 48, 0, Level, 0, false, false, true},
    {"REML: level, 24 + 24 points, phi .3", Method::Reml, 48, 0.3},
    {"REML: level, 24 + 24 points, phi .6", Method::Reml, 48, 0.6},
    {"REML: level, 60 + 60 points, phi .3", Method::Reml, 120, 0.3, Level, 0, false, false, true},
    {"REML: level, 60 + 60 points, phi .6", Method::Reml, 120, 0.6},
    {"mean of 10 customers", Method::CustomerMean, 10, 0, Level, 0, false, false, true},
    {"mean of 30 customers", Method::CustomerMean, 30, 0, Level, 0, false, false, true},
};

/// Standard normal numbers that are the same on every machine, as far as its sine is.
class Noise
{
public:
    explicit Noise(std::uint64_t seed)
        : m_random(seed)
    {
    }

    double uniform() { return (double(m_random() >> 11) + 0.5) * 0x1p-53; }
    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    std::mt19937_64 m_random;
};

inline maths::TimeSeries simulated(const CoverageCase& of, Noise& noise)
{
    maths::TimeSeries series;
    double error = noise.normal();
    for (int time = 0; time < of.count; ++time) {
        if (time > 0)
            error = of.phi * error + std::sqrt(1 - of.phi * of.phi) * noise.normal();
        if (of.missing > 0 && noise.uniform() < of.missing)
            continue;
        series.times.push_back(time);
        series.values.push_back(of.unequal ? error * (1 + time % 3) : error);
    }
    return series;
}

inline bool holdsTruth(const CoverageCase& of, Noise& noise)
{
    constexpr double kConfidence = 0.95;
    const maths::TimeSeries series = simulated(of, noise);
    const maths::SegmentedModel model {of.count / 2, of.season ? 12.0 : 0};
    switch (of.method) {
    case Method::Larger:
        return !isApartFromZero(
            maths::SegmentedRegression::fit(series, model)->term(of.term, kConfidence));
    case Method::Reml:
        return !isApartFromZero(maths::estimateOf(maths::segmentedReml(series, model)->regression,
                                                  of.term, kConfidence, ErrorSource::Reml));
    case Method::CustomerMean: {
        const maths::MeanInterval mean = maths::meanInterval(series.values, {}, kConfidence);
        return *mean.low <= 0 && *mean.high >= 0;
    }
    }
    return false;
}

/// Of `runs` series how many intervals hold the truth.
inline int covered(const CoverageCase& of, int runs, std::uint64_t seed)
{
    Noise noise(seed);
    int count = 0;
    for (int run = 0; run < runs; ++run)
        count += holdsTruth(of, noise);
    return count;
}

} // namespace trustbilanz::tests
