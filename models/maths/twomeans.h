// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/difference.h"

#include <span>

namespace trustbilanz::maths {

/// What one person answered in two samples; a weight of 0 = is not in that sample.
struct TwoAnswers {
    double first = 0;
    double firstWeight = 0;
    double second = 0;
    double secondWeight = 0;

    bool isInBoth() const { return firstWeight > 0 && secondWeight > 0; }
};

/// Second mean minus first of samples that may share people: everyone adds one term to the
/// variance, the answers of one person together. Without shared people this is Welch's t test,
/// with the same people in both the paired t test; degrees of freedom after Satterthwaite.
/// Both samples hold someone.
Difference differenceOfMeans(std::span<const TwoAnswers> people, double confidence);

/// The difference of the means taken apart (models.md 1.7): change = same + others.
struct MeanSplit {
    Difference change; ///< of everyone
    Difference same; ///< of those who are in both samples
    Difference others; ///< what comes from another mix of people
    double firstMean = 0;
    double secondMean = 0;
    double firstMeanOfSame = 0;
    double secondMeanOfSame = 0;
};

/// At least one person is in both samples.
MeanSplit splitOfMeans(std::span<const TwoAnswers> people, double confidence);

} // namespace trustbilanz::maths
