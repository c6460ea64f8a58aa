// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/trialexport.h"

#include <QJsonObject>

#include <span>

namespace trustbilanz::session {

/// A SIPmath 3.0 library (probabilitymanagement.org) of the losses of all trials. It holds no
/// trials but what draws them: a metalog of the loss where there is one, and a uniform number that
/// says whether there is, below the probability in its metadata. How far the metalog lies from the
/// trials stands beside it.
QJsonObject sipLibrary(const TrialExport& request, std::span<const double> losses);

} // namespace trustbilanz::session
