// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"
#include "models/records/importplan.h"

namespace trustbilanz {

/// One answer in the history of a customer.
struct CustomerAnswer {
    PartialDate date;
    int batch = 0;
    ScoreScale scale;
    double answer = 0; ///< on `scale`
    double index = 0; ///< 0 to 100
    double weight = 1;
    bool operator==(const CustomerAnswer&) const = default;
};

} // namespace trustbilanz
