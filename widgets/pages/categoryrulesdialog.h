// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/categories.h"

class QWidget;

namespace trustbilanz {

namespace session {
class Session;
}

/// The one place where the thresholds of categories and the trust that data need are changed; what
/// is saved belongs to the workspace.
void editCategoryRules(session::Session& session, const CategoryRules& rules, QWidget* over);

} // namespace trustbilanz
