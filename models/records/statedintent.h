// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>

namespace trustbilanz {

/// A group of customers: what it brings, and how many of it say that they would turn away after a
/// breach of trust. What is said is no behaviour.
struct StatedIntent {
    double revenueWeight = 0; ///< share of the company's revenue, fraction
    double share = 0; ///< of the group that says so, fraction
    bool operator==(const StatedIntent&) const = default;
};

/// A generation with the published figure that stands in until the company's own is stated.
struct Generation {
    const char* id; ///< never renamed or translated
    const char* title; ///< context "Generation"
    const char* evidence; ///< id of its published intent
};

/// Of the older two no figure of their own is published: that of all customers stands in.
inline constexpr std::array kGenerations {
    Generation {"genZ", QT_TRANSLATE_NOOP("Generation", "Generation Z"), "boycott_gen_z"},
    Generation {"millennials", QT_TRANSLATE_NOOP("Generation", "Millennials"),
                "boycott_millennials"},
    Generation {"genX", QT_TRANSLATE_NOOP("Generation", "Generation X"), "never_again"},
    Generation {"boomers", QT_TRANSLATE_NOOP("Generation", "Baby boomers"), "never_again"},
};

/// How many of the own customers who answered belong to each generation.
struct GenerationCustomers {
    QString segment; ///< that tells it; empty = there is none
    std::array<qint64, kGenerations.size()> customers {}; ///< in the order of kGenerations
    qint64 others = 0; ///< of no known generation
    bool hidden = false; ///< a generation is too small to show: then nothing is told
    bool operator==(const GenerationCustomers&) const = default;
};

} // namespace trustbilanz
