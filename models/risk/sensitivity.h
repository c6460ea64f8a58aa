// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/risk/sampling.h"

namespace trustbilanz::risk {

/// The tornado of models.md 5. Amounts need no further drawing: the mean is the sum of the
/// components' means, of which one is exchanged; an exchanged frequency is drawn anew with the same
/// random numbers.
Result<std::vector<SensitivityRow>> sensitivityRows(const Scenario& scenario,
                                                    const LossModel& model, const Sample& sample,
                                                    const SimulationOptions& options,
                                                    const Progress& progress);

} // namespace trustbilanz::risk
