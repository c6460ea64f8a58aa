// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attention.h"
#include "models/records/attentionthresholds.h"
#include "models/records/trend.h"

#include <QString>

/// Words for what needs attention.
namespace trustbilanz::text {

/// A thing that needs attention, as it is read.
struct AttentionLine {
    bool isCertain = false; ///< a finding; otherwise something to look at
    QString what; ///< in one clause
    QString figures; ///< with n and interval
    const char* page = ""; ///< id of the page that shows more of it
    const char* part = ""; ///< object name of the part of the page; empty = the page from its top
};

/// `trend`: in which it was found; it knows the length of a period, the confidence, and what shows
/// beside a gap.
AttentionLine attentionLine(const AttentionItem& item, const Trend& trend);
/// Whether it is certain, for the eye.
QString attentionSign(const AttentionLine& line);
/// What is said where nothing was found: which thresholds were looked at, and that a fall beyond
/// none of them is not listed.
QString attentionWatched(const AttentionThresholds& thresholds);
/// What the signs mean, and by what was judged.
QString attentionLegend();

} // namespace trustbilanz::text
