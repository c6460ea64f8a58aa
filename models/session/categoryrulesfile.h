// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/categories.h"
#include "models/records/result.h"

namespace trustbilanz::session {

/// Name of the workspace's document that holds the rules; without one the defaults hold.
inline const QString kCategoryRulesDocument = QStringLiteral("categories");

/// Error::Damaged for anything but what categoryRulesToJson() wrote.
Result<CategoryRules> categoryRulesFromJson(const QByteArray& json);
QByteArray categoryRulesToJson(const CategoryRules& rules);

} // namespace trustbilanz::session
