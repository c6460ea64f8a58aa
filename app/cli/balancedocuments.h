// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/balance.h"
#include "models/records/tension.h"

#include <QJsonObject>

/// What --json says of the balance.
namespace trustbilanz::cli {

QJsonObject document(const BalancePoint& point);
QJsonObject document(const RankCheck& check);
/// Null when nothing says who shares data.
QJsonValue document(const Tension& tension);

} // namespace trustbilanz::cli
