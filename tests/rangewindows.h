// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rangewindow.h"

namespace trustbilanz::tests {

inline Day day(int year, int month, int dayOfMonth)
{
    return dayFrom({year, month, dayOfMonth});
}

/// Three years and a half that begin and end within a month, and thirteen months of them.
inline RangeWindow thirteenMonths()
{
    return {{day(2022, 1, 15), day(2025, 6, 20)},
            Interval::Month,
            {day(2024, 3, 1), day(2025, 3, 31)}};
}

} // namespace trustbilanz::tests
