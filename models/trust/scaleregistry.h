// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/scaleuse.h"
#include "models/store/scorecolumns.h"

namespace trustbilanz::trust {

/// Which question was asked on which scale when: the score first, then drivers by name, each by
/// first answer. Follows from the batches, so that it needs no keeping. A pause ends the use of a
/// scale only where another one took its place.
std::vector<ScaleUse> scaleRegistry(const ScoreColumns& scores);

} // namespace trustbilanz::trust
