// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/effect.h"
#include "models/records/eventstudy.h"
#include "models/session/snapshotbuilder.h"

namespace trustbilanz::session {

/// Before and after an incident or a date, everything a page or --json shows of it.
/// Error::BadOption for an unknown incident, segment or a request without a date,
/// Error::CoarseDates where periods are shorter than what is known of a date.
Result<Effect> buildEffect(const WorkspaceData& data, const EffectRequest& request);

/// Id of the counted incident of our own with the largest loss that the data allow a test of; the
/// largest of all where there is none, empty where nothing counts.
QString strongestIncident(const WorkspaceData& data, const EffectRequest& request);

/// All counted incidents of our own together; positive events only disturb.
Result<EventStudy> buildEventStudy(const WorkspaceData& data, const EventStudyRequest& request);

} // namespace trustbilanz::session
