// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/kernel.h"

#include <cmath>

namespace trustbilanz::maths {

double remainingGain(int days, double halfLifeDays)
{
    return days < 0 ? 0 : std::exp2(-days / halfLifeDays);
}

double remainingLoss(int days, double halfLifeDays, double scar)
{
    return days < 0 ? 0 : scar + (1 - scar) * remainingGain(days, halfLifeDays);
}

} // namespace trustbilanz::maths
