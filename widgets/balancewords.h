// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/tension.h"
#include "models/records/trend.h"

/// The balance in words, the same on screen and on the command line.
namespace trustbilanz::text {

QString quadrant(Quadrant quadrant);
/// Why the macro trust of a period says nothing of the brand: no counted incident acts on it.
QString startValue(const Trend& trend, Day period);
/// That some of the shown periods have such a value; empty = none.
QString startValueNote(const Trend& trend);
/// Micro less macro trust as both are shown beside it.
QString gap(const GapPoint& gap, const Trend& trend);
/// Where everyone stands in the last period, and whether interval and band allow to say so.
QString balanceFinding(const Trend& trend);
/// Does the order of the points change with the weight?
QString rankFinding(const RankCheck& check);
/// Why it does or does not, where that has one reason: groups of one period share the brand's
/// macro trust.
QString rankReason(const RankCheck& check);
/// The answer of the tension test.
QString tensionFinding(const Tension& tension);
/// How far the answer carries.
QString tensionCaveat(const Tension& tension);
/// "0.16 to 0.74", the interval of a lag's r.
QString correlationRange(const TensionLag& lag);
/// "r = 0.50 (0.16 to 0.74, n = 28)".
QString correlation(const TensionLag& lag);
QString sharingSource(const SharingSource& source);

} // namespace trustbilanz::text
