// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/snapshot.h"
#include "models/store/scorecolumns.h"

namespace trustbilanz::trust {

/// Share of customers per period whose answers carry one of the open values, among those with any
/// value of the segment; a value that was not given is no answer. Hidden where those who share, or
/// those who do not, or both together are fewer than the smallest group: a share would tell of
/// them. Error::BadOption for an unknown segment.
Result<std::vector<SharePoint>> sharingExposure(const ScoreColumns& scores, const TrendView& view,
                                                const SharingSource& source, int smallestGroup);

/// The segment whose name and values speak of sharing data, by the words of categorywords.h; not
/// stated if there is none.
SharingSource sharingByWords(const std::vector<SegmentInfo>& segments);

} // namespace trustbilanz::trust
