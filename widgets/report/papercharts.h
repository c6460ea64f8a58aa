// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/simulationresult.h"
#include "widgets/charts/smallmultiples.h"
#include "widgets/charts/timechart.h"
#include "widgets/report/paper.h"

/// Charts drawn anew for paper, as vectors, light whatever the program looks like, and readable in
/// grey: series differ by stroke and name too.
namespace trustbilanz::report {

/// Series with their bands, incidents and changes of scale, or why there is nothing.
Piece timeChartPiece(TimeChart::Content content, double width, double height);

/// Small charts in rows; a row is never cut.
std::vector<Piece> multiplesPieces(const SmallMultiples::Content& content, double width);

/// The losses of a scenario.
struct LossCurve {
    QString name;
    SimulationResult result;
};
/// Loss exceedance curves on one axis, in `currency`; the first stands out and has its band.
Piece lossPiece(const std::vector<LossCurve>& curves, const QString& currency, double width,
                double height);

} // namespace trustbilanz::report
