// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/effect.h"
#include "models/records/eventstudy.h"

#include <QJsonObject>

/// The shapes of `effect --json`: a contract with scripts.
namespace trustbilanz::cli {

QJsonObject document(const Effect& effect);
QJsonObject document(const EventStudy& study);

} // namespace trustbilanz::cli
