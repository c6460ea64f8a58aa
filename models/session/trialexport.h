// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/risk/losssimulation.h"
#include "models/session/exports.h"

namespace trustbilanz::session {

/// How the losses of all trials are written.
enum class TrialFormat {
    Csv, ///< one row per trial
    SipMath ///< a library of probability management, JSON, with one stochastic information packet
};

struct TrialExport {
    Scenario scenario; ///< with the figures of the company
    risk::SimulationOptions options;
    TrialFormat format = TrialFormat::Csv;
    ExportStyle style = ExportStyle::Plain; ///< of CSV
};

/// Writes the loss of every trial in their order, with seed, number of trials and version, so that
/// anyone can draw them again.
///
/// SipMath is the envelope of SIPmath 3.0 (objectType sipModel). The standard's own function is a
/// Metalog curve, which cannot hold the trials without a loss, so the packet holds its values.
Result<ExportReport> exportTrials(const TrialExport& request, const QString& path,
                                  const Progress& progress = {});

} // namespace trustbilanz::session
