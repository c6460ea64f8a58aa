// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/brandreading.h"
#include "models/records/macrofit.h"
#include "models/trust/macrofactors.h"

#include <span>

namespace trustbilanz::trust {

/// Fits the macro model to a measured series by weighted non-linear least squares: half-life and
/// scar common to all losses that have none of their own, one scale of all modelled peak losses,
/// and the base where readings before the first loss tell it (help page "brand-fit"). Intervals are
/// profile likelihood.
MacroFit fitMacro(std::span<const BrandReading> readings, std::span<const Incident> incidents,
                  const MacroParameters& parameters, double confidence = 0.95);

/// What a workspace assumes once it takes over a fit: the fitted values, their intervals as spans.
MacroAssumptions withFit(const MacroAssumptions& assumptions, const MacroFit& fit);

} // namespace trustbilanz::trust
