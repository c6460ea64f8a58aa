// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/scorecolumns.h"

#include <QByteArray>

namespace trustbilanz::store {

/// What the chunks of a part mean, as JSON: {"scale":{"minimum":1,"maximum":10,"reversed":false},
/// "precision":"day","segments":["region"],"drivers":[{"name":"speed","scale":{…}}],"weights":true}
/// and, where answers were given as words, "labels":{"agree":4}. Files without it are older or had
/// numbers only.
QByteArray describePart(const ScorePart& part);

/// A part without rows as described; false when the text is not such a description.
bool readDescription(const QByteArray& json, ScorePart& part, bool& hasWeights);

} // namespace trustbilanz::store
