// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/effect.h"
#include "models/records/eventstudy.h"

/// Before and after as sentences and tables.
namespace trustbilanz::cli {

QString effectText(const Effect& effect);
QString eventStudyText(const EventStudy& study);

} // namespace trustbilanz::cli
