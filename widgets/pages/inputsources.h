// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/simulation.h"

#include <optional>

namespace trustbilanz {

/// A share of the revenue lost that was taken from own data.
struct MeasuredShare {
    Distribution share;
    QString incident; ///< title of the one it was measured at
};

/// Where an input of the simulation comes from: the words of the template whose figure it still
/// is, the own data it was measured from, otherwise that it is the user's own.
QString frequencySource(const Frequency& frequency);
QString lossSource(const LossComponent& component, const std::optional<MeasuredShare>& measured);

} // namespace trustbilanz
