// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/assessedincident.h"
#include "models/records/macrofit.h"

#include <vector>

/// Words and figures of the macro model, for screen and command line alike.
namespace trustbilanz::text {

/// "entered", "assumed, not known", "the same for all".
QString factorOrigin(FactorOrigin origin);
/// A factor's value and its span in the unit of its row, "0.65" and "0.15 to 0.65"; the span is
/// empty where it has no width.
struct FactorCells {
    QString title;
    QString value;
    QString span;
    QString origin;
};
FactorCells factorCells(const FactorRow& row, const IncidentFactors& factors);

/// "90 % of what can heal by 12 May 2026 (between … and …); 2.9 points stay."
QString recovery(const Recovery& recovery);

/// A fitted parameter ready for display.
struct FittedRow {
    QString title;
    QString estimate;
    QString interval; ///< "≥ 120" style words where an end is at its limit
};
std::vector<FittedRow> fittedRows(const MacroFit& fit);
/// Why there is no fit.
QString noFit(const MacroFit& fit);
/// How well the model follows the series, and on what the fit rests.
QString fitNote(const MacroFit& fit);

} // namespace trustbilanz::text
