// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/macrofit.h"
#include "models/session/snapshotbuilder.h"
#include "models/trust/macroindex.h"

namespace trustbilanz::session {

/// B0 as the imported brand series says; none without readings before the first counted incident.
std::optional<double> measuredBase(const WorkspaceData& data);
/// What the macro model of a workspace rests on: its assumptions, its customers, and the base,
/// measured where it is.
trust::MacroParameters macroParameters(const WorkspaceData& data);
trust::MacroIndex macroIndex(const WorkspaceData& data);

/// What each counted incident takes from or gives to the macro index, one entry per period.
ContributionSeries buildContributions(const WorkspaceData& data, const TrendView& view);
/// Half-life and scar fitted to the measured brand series.
MacroFit buildFit(const WorkspaceData& data, double confidence = 0.95);

} // namespace trustbilanz::session
