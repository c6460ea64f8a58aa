// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/investment.h"
#include "models/records/measure.h"
#include "models/records/result.h"

#include <span>

namespace trustbilanz::risk {

/// A measure with the expected losses of a year without and with it.
Investment investmentOf(const Measure& measure, double lossBefore, double lossAfter);

/// models.md 6. Error::BadOption naming the member that is not finite or out of its limits.
Result<InvestmentReturn> investmentReturn(const Investment& investment);

/// Share of trials in which the avoided loss is above what the measure has to earn: its cost less
/// its further benefit. Losses of one trial stand at the same place in both spans, which are
/// equally long. None without trials or cost.
std::optional<ChanceOfGain> chanceOfGain(std::span<const double> before,
                                         std::span<const double> after,
                                         const Investment& investment, double confidence = 0.95);

} // namespace trustbilanz::risk
