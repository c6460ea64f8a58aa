// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/requiredtrust.h"

namespace trustbilanz::cli {

QString categoriesText(const CategorySeries& series);
QString flowsText(const CategoryFlows& flows);
QString requiredTrustText(const RequiredTrustReport& report);

} // namespace trustbilanz::cli
