// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <array>

namespace trustbilanz {

/// Limits beyond which a figure is pointed out; set by the user, kept in the workspace. The
/// defaults are own choices, no findings. A limit at the end of the scale is never passed: it
/// watches nothing.
struct AttentionLimits {
    double microBelow = 50; ///< micro trust index; the first border of the quadrants (balance.h)
    double macroBelow = 50; ///< macro trust index; the same
    double gapBeyond = 20; ///< points between micro and macro, to either side
    double coverageBelow = 50; ///< percent of known customers whose score still counts
    bool operator==(const AttentionLimits&) const = default;
};

enum class AttentionUnit { Index, Points, Percent };

/// One limit: storage key (never renamed), unit and title. All go from 0 to 100. Dialog, storage
/// and tests iterate over kAttentionFields.
struct AttentionField {
    const char* id;
    double AttentionLimits::*member;
    AttentionUnit unit;
    const char* title; ///< context "AttentionLimits"
    double minimum = 0;
    double maximum = 100;

    double get(const AttentionLimits& limits) const { return limits.*member; }
    void set(AttentionLimits& limits, double value) const { limits.*member = value; }
};

inline constexpr std::array kAttentionFields {
    AttentionField {"attention.microBelow", &AttentionLimits::microBelow, AttentionUnit::Index,
                    QT_TRANSLATE_NOOP("AttentionLimits", "Micro trust index below")},
    AttentionField {"attention.macroBelow", &AttentionLimits::macroBelow, AttentionUnit::Index,
                    QT_TRANSLATE_NOOP("AttentionLimits", "Macro trust index below")},
    AttentionField {"attention.gapBeyond", &AttentionLimits::gapBeyond, AttentionUnit::Points,
                    QT_TRANSLATE_NOOP("AttentionLimits", "Trust gap wider than")},
    AttentionField {"attention.coverageBelow", &AttentionLimits::coverageBelow,
                    AttentionUnit::Percent,
                    QT_TRANSLATE_NOOP("AttentionLimits", "Customers with a current score below")},
};

} // namespace trustbilanz
