// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"

namespace trustbilanz {

/// The kind whose fields a header names more of; scores when in doubt.
ImportKind likelyKind(const QStringList& header);

} // namespace trustbilanz
