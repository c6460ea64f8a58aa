// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <array>
#include <optional>
#include <vector>

namespace trustbilanz {

/// Value of personalisation against expected loss as a company uses and shares more data
/// (models.md 7). Concave benefit and convex harm are assumptions. Money and loss are in percent of
/// the benefit that all data would bring in the end, so that only proportions matter.
struct SharingModel {
    double mostBenefit = 100; ///< B_max
    double saturation = 3; ///< k: how fast the benefit reaches it
    double handlingCost = 0; ///< c_inc: a share of 1 of data of sensitivity 1 costs this much
    double unease = 0; ///< q: loss by what is felt as intrusive, beyond the tolerated share
    double toleratedShare = 0.5; ///< s_c: higher where use is open and explained
    double expectedLoss = 50; ///< λ·L̄: of incidents a year with all data of sensitivity 1
    double growthOfLoss = 2; ///< p: 1 = in proportion, 2 = twice the data, four times the loss
    double sensitivity = 1; ///< free multiplier, not the factor D of an incident
    double consentedShare = 1; ///< W: what people agreed to
    bool operator==(const SharingModel&) const = default;
};

/// One input of the model: storage key (never renamed), limits as in the model, step and
/// title. Screen, validation,
/// sensitivity analysis and tests iterate over kSharingFields.
struct SharingField {
    const char* id;
    double SharingModel::*member;
    double minimum;
    double maximum;
    double step;
    bool isShare; ///< a fraction, shown in percent
    const char* title; ///< context "DataSharing"

    double get(const SharingModel& model) const { return model.*member; }
    void set(SharingModel& model, double value) const { model.*member = value; }
};

inline constexpr std::array kSharingFields {
    SharingField {"sharing.mostBenefit", &SharingModel::mostBenefit, 0, 1000, 5, false,
                  QT_TRANSLATE_NOOP("DataSharing", "Benefit of all data")},
    SharingField {"sharing.saturation", &SharingModel::saturation, 0.1, 20, 0.1, false,
                  QT_TRANSLATE_NOOP("DataSharing", "Saturation of the benefit")},
    SharingField {"sharing.expectedLoss", &SharingModel::expectedLoss, 0, 1000, 5, false,
                  QT_TRANSLATE_NOOP("DataSharing", "Expected loss with all data")},
    SharingField {"sharing.growthOfLoss", &SharingModel::growthOfLoss, 1, 5, 0.1, false,
                  QT_TRANSLATE_NOOP("DataSharing", "Growth of the loss")},
    SharingField {"sharing.sensitivity", &SharingModel::sensitivity, 0, 10, 0.1, false,
                  QT_TRANSLATE_NOOP("DataSharing", "Sensitivity multiplier")},
    SharingField {"sharing.handlingCost", &SharingModel::handlingCost, 0, 1000, 1, false,
                  QT_TRANSLATE_NOOP("DataSharing", "Cost of handling")},
    SharingField {"sharing.unease", &SharingModel::unease, 0, 1000, 5, false,
                  QT_TRANSLATE_NOOP("DataSharing", "Unease beyond the tolerated share")},
    SharingField {"sharing.toleratedShare", &SharingModel::toleratedShare, 0, 1, 0.05, true,
                  QT_TRANSLATE_NOOP("DataSharing", "Tolerated share")},
    SharingField {"sharing.consentedShare", &SharingModel::consentedShare, 0, 1, 0.05, true,
                  QT_TRANSLATE_NOOP("DataSharing", "Consented share")},
};

struct SharingPoint {
    double share = 0;
    double net = 0;
    bool operator==(const SharingPoint&) const = default;
};

/// Shares whose net is at least kPlateauShare of the best.
struct SharingPlateau {
    double low = 0;
    double high = 0;
    bool operator==(const SharingPlateau&) const = default;
};
inline constexpr double kPlateauShare = 0.95;

/// Where the model sees the best share: a range, for a model knows no point.
struct SharingOptimum {
    SharingPoint best;
    std::optional<SharingPlateau> plateau; ///< none where nothing pays
    std::vector<SharingPoint> curve; ///< on the grid, up to the consented share
    bool operator==(const SharingOptimum&) const = default;
};

/// How one input moves the result: best points with it at either end, all else as stated.
struct SharingSway {
    const SharingField* field = nullptr;
    double low = 0; ///< value of the input
    double high = 0;
    SharingPoint atLow;
    SharingPoint atHigh;
};

} // namespace trustbilanz
