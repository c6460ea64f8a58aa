// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/eventstudy.h"

#include <array>

namespace trustbilanz {

QString eventStateId(EventState state)
{
    // In the order of the enumeration.
    constexpr std::array kIds {"used", "inseparable", "fewPoints", "missingPoints", "coarseDate"};
    return QString::fromLatin1(kIds[size_t(state)]);
}

} // namespace trustbilanz
