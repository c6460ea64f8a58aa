// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/effect.h"
#include "models/records/eventstudy.h"

#include <QString>
#include <QStringList>

/// Before and after in sentences, for window and console alike. They speak of differences in time
/// and never of what brought them about.
namespace trustbilanz::text {

/// The change of level with its interval in points, or why there is no test.
QString effectSentence(const Effect& effect);
/// Both means with intervals and customers, and their difference.
QString meansSentence(const Effect& effect);
/// Other ways to the answer: autoregressive errors, placebo, affected customers.
QStringList effectComparisons(const Effect& effect);
/// What weakens it: overlap, weak points, season, scale, and that it is no proof.
QStringList effectWarnings(const Effect& effect);
/// Both.
QStringList effectNotes(const Effect& effect);
/// Changes of affected and other customers and their difference.
QString groupSentence(const GroupDifference& groups, const Effect& effect);

/// What several events have in common.
QString eventStudySentence(const EventStudy& study);
QString eventState(EventState state);

QString errorSource(ErrorSource source);
QString probability(double p); ///< "0.012", "< 0.001"
/// Points per period, with two decimals and sign.
QString slope(double pointsPerPeriod);
QString slopeRange(const Estimate& estimate);

} // namespace trustbilanz::text
