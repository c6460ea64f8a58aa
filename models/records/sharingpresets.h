// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/datasharing.h"

namespace trustbilanz {

/// Where to start from in an industry. What a breach costs there already tells how sensitive its
/// usual data are, so every multiplier of sensitivity is 1.
struct IndustryPreset {
    const char* id;
    const char* title; ///< context "DataSharing"
    SharingModel model;
    const char* evidence; ///< published figure behind the expected loss; empty = own assumption
};

/// Own assumptions, but for the expected loss where a figure is named: 50 times what a breach costs
/// in the industry over what it costs on average (evidence: breach_cost_2024).
inline constexpr std::array kIndustryPresets {
    IndustryPreset {"general", QT_TRANSLATE_NOOP("DataSharing", "All industries"), {}, ""},
    IndustryPreset {"retail",
                    QT_TRANSLATE_NOOP("DataSharing", "Retail"),
                    {.saturation = 4, .handlingCost = 5, .unease = 40},
                    ""},
    IndustryPreset {"finance",
                    QT_TRANSLATE_NOOP("DataSharing", "Banks and insurers"),
                    {.handlingCost = 5, .unease = 60, .toleratedShare = 0.4, .expectedLoss = 62},
                    "breach_cost_finance_2024"},
    IndustryPreset {"health",
                    QT_TRANSLATE_NOOP("DataSharing", "Health care"),
                    {.handlingCost = 10, .unease = 80, .toleratedShare = 0.3, .expectedLoss = 100},
                    "breach_cost_health_2024"},
    IndustryPreset {"telecom",
                    QT_TRANSLATE_NOOP("DataSharing", "Telecommunications"),
                    {.handlingCost = 5, .unease = 60, .toleratedShare = 0.4},
                    ""},
    IndustryPreset {"media",
                    QT_TRANSLATE_NOOP("DataSharing", "Media and advertising"),
                    {.saturation = 2, .handlingCost = 5, .unease = 100, .toleratedShare = 0.3},
                    ""},
    IndustryPreset {"travel",
                    QT_TRANSLATE_NOOP("DataSharing", "Travel"),
                    {.saturation = 4, .handlingCost = 5, .unease = 30},
                    ""},
};

/// How sensitive the data are beside those usual in the industry; own assumption.
struct SensitivityPreset {
    const char* id;
    const char* title; ///< context "DataSharing"
    double multiplier;
};

inline constexpr std::array kSensitivityPresets {
    SensitivityPreset {"lower", QT_TRANSLATE_NOOP("DataSharing", "less sensitive than usual"), 0.5},
    SensitivityPreset {"usual", QT_TRANSLATE_NOOP("DataSharing", "as sensitive as usual"), 1},
    SensitivityPreset {"higher", QT_TRANSLATE_NOOP("DataSharing", "more sensitive than usual"), 2},
    SensitivityPreset {"highest", QT_TRANSLATE_NOOP("DataSharing", "far more sensitive than usual"),
                       3},
};

} // namespace trustbilanz
