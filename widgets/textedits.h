// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/edits.h"

#include <QString>

namespace trustbilanz::text {

/// What an edit did, as menus name it: "Delete incident “Outage”". Long names are cut.
QString editName(const session::Edit& edit);

} // namespace trustbilanz::text
