// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/snapshotbuilder.h"

namespace trustbilanz::session {

/// The groups of a segment on the map in the last period in which one of them has a figure. Macro
/// trust is the brand's. Error::BadOption for an unknown segment.
Result<BalanceGroups> buildBalanceGroups(const WorkspaceData& data, const TrendView& view,
                                         const QString& segment);

/// The source that is stated, else the one of the settings, else the one found by its words.
SharingSource sharingSource(const WorkspaceData& data, const SharingSource& stated = {});

/// The tension test of the view; TensionAnswer::NoSource when nothing says who shares data.
Result<Tension> buildTension(const WorkspaceData& data, const TrendView& view,
                             const SharingSource& source);

} // namespace trustbilanz::session
