// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/trend.h"

namespace trustbilanz {

/// What the trend shows, in one sentence that claims no more than the intervals carry: a fall or
/// rise only where those of two periods do not overlap, and a comparison with brand trust only
/// where it holds for every value of both spans. The last period is compared with the same one of
/// the year before, in a range that does not reach that far with the first.
QString finding(const Trend& trend);

} // namespace trustbilanz
