// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/scenario.h"

namespace trustbilanz::session {

/// A scenario from a file that someone wrote: scenarioFromJson(), and what a slip of the pen is
/// known by. Shares of lost trust beyond 1 are percent mistaken for shares; a currency that is none
/// and a second loss of one name are refused too, as Error::BadScenario with key and
/// line. What the program itself has kept is read without these checks, so that it opens for ever.
Result<Scenario> scenarioFromFile(const QByteArray& json);

} // namespace trustbilanz::session
