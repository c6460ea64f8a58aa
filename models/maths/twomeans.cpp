// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/twomeans.h"

#include "models/maths/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trustbilanz::maths {

namespace {
constexpr double kLeastEffectiveCount = 1.5; ///< as for the interval of a mean

/// One of two samples, or the part of it that is in both.
class Sample
{
public:
    Sample(std::span<const TwoAnswers> people, double TwoAnswers::*value,
           double TwoAnswers::*weight, bool onlyShared)
        : m_value(value)
        , m_weight(weight)
        , m_onlyShared(onlyShared)
    {
        const auto first = std::ranges::find_if(
            people, [this](const TwoAnswers& person) { return weightOf(person) > 0; });
        // Around the first value, so that equal values leave exactly nothing.
        const double start = first == people.end() ? 0 : *first.*value;
        double deviations = 0;
        for (const TwoAnswers& person : people) {
            const double w = weightOf(person);
            m_total += w;
            m_squares += w * w;
            deviations += w * (person.*value - start);
        }
        m_mean = m_total > 0 ? start + deviations / m_total : 0;
    }

    double mean() const { return m_mean; }
    double effectiveCount() const { return m_total * m_total / m_squares; }
    bool isEnough() const { return m_total > 0 && effectiveCount() >= kLeastEffectiveCount; }
    /// Share of a person in the mean.
    double shareOf(const TwoAnswers& person) const { return weightOf(person) / m_total; }
    /// What a person adds to the error of the mean; squares of it sum up to its variance.
    double errorOf(const TwoAnswers& person) const
    {
        const double count = effectiveCount();
        return shareOf(person) * (person.*m_value - m_mean) * std::sqrt(count / (count - 1));
    }

private:
    double weightOf(const TwoAnswers& person) const
    {
        return m_onlyShared && !person.isInBoth() ? 0 : person.*m_weight;
    }

    double TwoAnswers::*m_value;
    double TwoAnswers::*m_weight;
    bool m_onlyShared;
    double m_total = 0;
    double m_squares = 0;
    double m_mean = 0;
};

struct Pair {
    Pair(std::span<const TwoAnswers> people, bool onlyShared)
        : first(people, &TwoAnswers::first, &TwoAnswers::firstWeight, onlyShared)
        , second(people, &TwoAnswers::second, &TwoAnswers::secondWeight, onlyShared)
    {
    }
    Sample first;
    Sample second;

    double change() const { return second.mean() - first.mean(); }
    bool isEnough() const { return first.isEnough() && second.isEnough(); }
    double errorOf(const TwoAnswers& person) const
    {
        return second.errorOf(person) - first.errorOf(person);
    }
};

/// Variance of those who are in the first sample only, in the second only, in both.
class Variance
{
public:
    void add(const TwoAnswers& person, double error, const Pair& pair)
    {
        Stratum& stratum = m_strata[person.isInBoth() ? 2 : person.secondWeight > 0 ? 1 : 0];
        const double share = std::hypot(pair.first.shareOf(person), pair.second.shareOf(person));
        stratum.variance += error * error;
        stratum.share += share;
        stratum.shareSquares += share * share;
    }
    double total() const
    {
        return m_strata[0].variance + m_strata[1].variance + m_strata[2].variance;
    }
    /// Satterthwaite (1946), every stratum with its effective number of people.
    double degreesOfFreedom() const
    {
        double sum = 0;
        for (const Stratum& stratum : m_strata) {
            if (stratum.variance <= 0)
                continue;
            const double count = stratum.share * stratum.share / stratum.shareSquares;
            sum += stratum.variance * stratum.variance / std::max(1.0, count - 1);
        }
        return total() * total() / sum;
    }

private:
    struct Stratum {
        double variance = 0;
        double share = 0;
        double shareSquares = 0;
    };
    std::array<Stratum, 3> m_strata;
};

/// `errorOf` tells what a person adds to the error of `value`.
template<class ErrorOf>
Difference judged(double value, std::span<const TwoAnswers> people, const Pair& pair,
                  double confidence, ErrorOf errorOf)
{
    Difference difference {value, {}, {}, {}};
    Variance variance;
    for (const TwoAnswers& person : people)
        variance.add(person, errorOf(person), pair);
    if (variance.total() <= 0) {
        difference.low = value;
        difference.high = value;
        if (value == 0)
            difference.p = 1;
        return difference;
    }
    const double error = std::sqrt(variance.total());
    const double freedom = variance.degreesOfFreedom();
    const double half = studentQuantile(confidence, freedom) * error;
    difference.low = value - half;
    difference.high = value + half;
    difference.p = studentProbability(value / error, freedom);
    return difference;
}

Difference changeOf(std::span<const TwoAnswers> people, const Pair& pair, double confidence)
{
    if (!pair.isEnough())
        return {pair.change(), {}, {}, {}};
    return judged(pair.change(), people, pair, confidence,
                  [&](const TwoAnswers& person) { return pair.errorOf(person); });
}
} // namespace

Difference differenceOfMeans(std::span<const TwoAnswers> people, double confidence)
{
    return changeOf(people, Pair(people, false), confidence);
}

MeanSplit splitOfMeans(std::span<const TwoAnswers> people, double confidence)
{
    const Pair all(people, false);
    const Pair shared(people, true);
    MeanSplit split;
    split.change = changeOf(people, all, confidence);
    split.same = changeOf(people, shared, confidence);
    split.others.value = all.change() - shared.change();
    if (all.isEnough() && shared.isEnough()) {
        split.others
            = judged(split.others.value, people, all, confidence, [&](const TwoAnswers& person) {
                  return all.errorOf(person) - shared.errorOf(person);
              });
    }
    split.firstMean = all.first.mean();
    split.secondMean = all.second.mean();
    split.firstMeanOfSame = shared.first.mean();
    split.secondMeanOfSame = shared.second.mean();
    return split;
}

} // namespace trustbilanz::maths
