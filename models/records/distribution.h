// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <array>

namespace trustbilanz {

enum class DistributionKind { Fixed, Uniform, Triangular, Pert, Lognormal, Lognormal90, Normal };

/// An uncertain number. What its numbers mean is said by the row of its kind in kDistributionForms.
struct Distribution {
    DistributionKind kind = DistributionKind::Fixed;
    std::array<double, 3> numbers {}; ///< in the order of the scenario file, the rest 0
    double gamma = 4; ///< shape of Pert: weight of the mode (Vose), above 0

    bool operator==(const Distribution&) const = default;
};

inline Distribution fixedAt(double value)
{
    return {DistributionKind::Fixed, {value}};
}

/// One kind of distribution: its key in the scenario file, its numbers, and what is wrong with them.
struct DistributionForm {
    DistributionKind kind;
    const char* key; ///< never renamed or translated
    size_t count; ///< of numbers
    bool (*isValid)(const std::array<double, 3>& numbers); ///< for finite numbers
    const char* title; ///< context "Distribution"
    std::array<const char*, 3> numberTitles; ///< context "Distribution"
    const char* rule; ///< what the numbers must be; context "Distribution"
};

namespace forms {
using Numbers = std::array<double, 3>;
inline constexpr auto kAny = [](const Numbers&) { return true; };
inline constexpr auto kTwoAscending = [](const Numbers& n) { return n[0] <= n[1]; };
inline constexpr auto kThreeAscending
    = [](const Numbers& n) { return n[0] <= n[1] && n[1] <= n[2]; };
inline constexpr auto kDeviation = [](const Numbers& n) { return n[1] >= 0; };
inline constexpr auto kPositiveRange = [](const Numbers& n) { return n[0] > 0 && n[1] > n[0]; };
inline constexpr const char* kLowest = QT_TRANSLATE_NOOP("Distribution", "Lowest");
inline constexpr const char* kLikely = QT_TRANSLATE_NOOP("Distribution", "Most likely");
inline constexpr const char* kHighest = QT_TRANSLATE_NOOP("Distribution", "Highest");
inline constexpr const char* kThreeRule
    = QT_TRANSLATE_NOOP("Distribution", "three ascending numbers: [lowest, most likely, highest]");
} // namespace forms

/// One row per kind, in the order of DistributionKind. Reading, writing, inputs and tests iterate
/// over it.
inline constexpr std::array kDistributionForms {
    DistributionForm {DistributionKind::Fixed,
                      "fixed",
                      1,
                      forms::kAny,
                      QT_TRANSLATE_NOOP("Distribution", "Fixed number"),
                      {QT_TRANSLATE_NOOP("Distribution", "Value")},
                      QT_TRANSLATE_NOOP("Distribution", "one number")},
    DistributionForm {DistributionKind::Uniform,
                      "uniform",
                      2,
                      forms::kTwoAscending,
                      QT_TRANSLATE_NOOP("Distribution", "Uniform"),
                      {forms::kLowest, forms::kHighest},
                      QT_TRANSLATE_NOOP("Distribution", "two ascending numbers: [lowest, highest]")},
    DistributionForm {DistributionKind::Triangular,
                      "triangular",
                      3,
                      forms::kThreeAscending,
                      QT_TRANSLATE_NOOP("Distribution", "Triangular"),
                      {forms::kLowest, forms::kLikely, forms::kHighest},
                      forms::kThreeRule},
    DistributionForm {DistributionKind::Pert,
                      "pert",
                      3,
                      forms::kThreeAscending,
                      QT_TRANSLATE_NOOP("Distribution", "PERT"),
                      {forms::kLowest, forms::kLikely, forms::kHighest},
                      forms::kThreeRule},
    DistributionForm {
        DistributionKind::Lognormal,
        "lognormal",
        2,
        forms::kDeviation,
        QT_TRANSLATE_NOOP("Distribution", "Lognormal"),
        {QT_TRANSLATE_NOOP("Distribution", "Mean of the logarithm"),
         QT_TRANSLATE_NOOP("Distribution", "Deviation of the logarithm")},
        QT_TRANSLATE_NOOP("Distribution",
                          "mean and deviation of the logarithm: [mu, sigma], sigma at least 0")},
    DistributionForm {
        DistributionKind::Lognormal90,
        "lognormal90",
        2,
        forms::kPositiveRange,
        QT_TRANSLATE_NOOP("Distribution", "Lognormal, 90 % range"),
        {QT_TRANSLATE_NOOP("Distribution", "5 % are below"),
         QT_TRANSLATE_NOOP("Distribution", "95 % are below")},
        QT_TRANSLATE_NOOP("Distribution",
                          "two ascending numbers above 0: [5 % are below, 95 % are below]")},
    DistributionForm {DistributionKind::Normal,
                      "normal",
                      2,
                      forms::kDeviation,
                      QT_TRANSLATE_NOOP("Distribution", "Normal"),
                      {QT_TRANSLATE_NOOP("Distribution", "Mean"),
                       QT_TRANSLATE_NOOP("Distribution", "Standard deviation")},
                      QT_TRANSLATE_NOOP("Distribution",
                                        "mean and standard deviation, which is at least 0")},
};

inline const DistributionForm& formOf(DistributionKind kind)
{
    return kDistributionForms[size_t(kind)];
}

} // namespace trustbilanz
