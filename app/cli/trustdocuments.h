// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/drivers.h"
#include "models/records/requiredtrust.h"

#include <QJsonObject>

/// What --json says of drivers and categories.
namespace trustbilanz::cli {

QJsonObject document(const DriverAnalysis& analysis);
QJsonObject document(const CategorySeries& series);
QJsonObject document(const CategoryFlows& flows);
QJsonObject document(const RequiredTrustReport& report);

} // namespace trustbilanz::cli
