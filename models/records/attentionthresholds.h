// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <array>

namespace trustbilanz {

/// Thresholds beyond which a figure is pointed out; set by the user, kept in the workspace. The
/// defaults are own choices, no findings. One at the end of the scale is never passed: it watches
/// nothing.
struct AttentionThresholds {
    double microBelow = 50; ///< micro trust index; the first border of the quadrants (balance.h)
    double macroBelow = 50; ///< macro trust index; the same
    double gapBeyond = 20; ///< points between micro and macro, to either side
    double coverageBelow = 50; ///< percent of known customers whose score still counts
    bool operator==(const AttentionThresholds&) const = default;
};

enum class AttentionUnit { Index, Points, Percent };

/// One threshold: storage key (never renamed), unit and title. All go from 0 to 100. Dialog,
/// storage and tests iterate over kAttentionFields.
struct AttentionField {
    const char* id;
    double AttentionThresholds::*member;
    AttentionUnit unit;
    const char* title; ///< context "AttentionThresholds"
    double minimum = 0;
    double maximum = 100;

    double get(const AttentionThresholds& thresholds) const { return thresholds.*member; }
    void set(AttentionThresholds& thresholds, double value) const { thresholds.*member = value; }
};

inline constexpr std::array kAttentionFields {
    AttentionField {"attention.microBelow", &AttentionThresholds::microBelow, AttentionUnit::Index,
                    QT_TRANSLATE_NOOP("AttentionThresholds", "Micro trust index below")},
    AttentionField {"attention.macroBelow", &AttentionThresholds::macroBelow, AttentionUnit::Index,
                    QT_TRANSLATE_NOOP("AttentionThresholds", "Macro trust index below")},
    AttentionField {"attention.gapBeyond", &AttentionThresholds::gapBeyond, AttentionUnit::Points,
                    QT_TRANSLATE_NOOP("AttentionThresholds", "Trust gap wider than")},
    AttentionField {
        "attention.coverageBelow", &AttentionThresholds::coverageBelow, AttentionUnit::Percent,
        QT_TRANSLATE_NOOP("AttentionThresholds", "Customers with a current score below")},
};

} // namespace trustbilanz
