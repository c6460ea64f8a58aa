// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/variation.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::maths {

namespace {
/// Mean around a first guess: leading digits that all values share cost no precision.
double meanAround(std::span<const double> values, double guess)
{
    double sum = 0;
    for (const double value : values)
        sum += value - guess;
    return guess + sum / double(values.size());
}

double mean(std::span<const double> values)
{
    return meanAround(values, meanAround(values, values.front()));
}

double squaresAround(std::span<const double> values, double centre)
{
    double sum = 0;
    for (const double value : values)
        sum += (value - centre) * (value - centre);
    return sum;
}

std::vector<double> joined(std::span<const std::vector<double>> groups)
{
    std::vector<double> all;
    for (const std::vector<double>& group : groups)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}
} // namespace

double autocorrelation(std::span<const double> values, size_t lag)
{
    const double centre = mean(values);
    double products = 0;
    for (size_t i = lag; i < values.size(); ++i)
        products += (values[i] - centre) * (values[i - lag] - centre);
    return products / squaresAround(values, centre);
}

VarianceAnalysis analysisOfVariance(std::span<const std::vector<double>> groups)
{
    const std::vector<double> all = joined(groups);
    const double centre = mean(all);
    VarianceAnalysis analysis;
    for (const std::vector<double>& group : groups) {
        const double groupMean = mean(group);
        analysis.betweenSquares
            += double(group.size()) * (groupMean - centre) * (groupMean - centre);
        analysis.withinSquares += squaresAround(group, groupMean);
    }
    analysis.betweenFreedom = int(groups.size()) - 1;
    analysis.withinFreedom = int(all.size() - groups.size());
    const double withinMean = analysis.withinSquares / analysis.withinFreedom;
    analysis.f = analysis.betweenSquares / analysis.betweenFreedom / withinMean;
    analysis.rSquared
        = analysis.betweenSquares / (analysis.betweenSquares + analysis.withinSquares);
    analysis.residualDeviation = std::sqrt(withinMean);
    return analysis;
}

} // namespace trustbilanz::maths
