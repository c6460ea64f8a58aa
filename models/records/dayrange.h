// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"

namespace trustbilanz {

/// Days from one to another, both included.
struct DayRange {
    Day from = 0;
    Day to = 0;
    bool operator==(const DayRange&) const = default;
};

} // namespace trustbilanz
