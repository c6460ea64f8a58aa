// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/risk/losssimulation.h"
#include "models/session/exports.h"

namespace trustbilanz::session {

/// How the losses of all trials are written.
enum class TrialFormat {
    Csv, ///< one row per trial
    Json, ///< seed, scenario and the losses of all trials as one list
    SipMath ///< a library for other models of uncertainty (sipmath.h)
};

struct TrialExport {
    Scenario scenario; ///< with the figures of the company
    risk::SimulationOptions options;
    TrialFormat format = TrialFormat::Csv;
    ExportStyle style = ExportStyle::Plain; ///< of CSV
};

/// Writes the loss of every trial in their order, with seed, number of trials and version, so that
/// anyone can draw them again.
Result<ExportReport> exportTrials(const TrialExport& request, const QString& path,
                                  const Progress& progress = {});

} // namespace trustbilanz::session
