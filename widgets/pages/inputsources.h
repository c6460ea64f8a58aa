// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/simulation.h"

namespace trustbilanz {

/// Where an input of the simulation comes from: the words of the template whose figure it still
/// is, otherwise that it is the user's own.
QString frequencySource(const Frequency& frequency);
QString lossSource(const LossComponent& component);

} // namespace trustbilanz
