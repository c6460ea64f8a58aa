// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/simulationresult.h"
#include "widgets/charts/valuechart.h"

/// What the charts of a loss simulation show. Money is in `currency`.
namespace trustbilanz::charts {

/// The loss exceedance curve on a logarithmic axis (an even one where benefits occur), its Monte
/// Carlo band, the mean and the tolerance.
ValueChart::Content exceedanceContent(const SimulationResult& result,
                                      std::optional<double> tolerance, const QString& currency);
/// Share of the trials by loss, of those with one.
ValueChart::Content histogramContent(const SimulationResult& result, const QString& currency);
/// Share of the trials by how much more the first of two scenarios costs than the one called
/// `other`, of those in which they differ, with the line where both cost the same.
ValueChart::Content differenceContent(const SimulationResult& difference, const QString& other,
                                      const QString& currency);
/// The mean as trials were added, with its interval.
ValueChart::Content convergenceContent(const SimulationResult& result, const QString& currency);

/// A chance with as many decimals as it needs: "38 %", "4.6 %", "0.031 %".
QString chance(double probability);
/// Its Monte Carlo interval, with as many decimals as tell its ends apart.
QString chanceRange(const TrialShare& share);

} // namespace trustbilanz::charts
