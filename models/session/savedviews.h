// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/savedview.h"

#include <vector>

namespace trustbilanz::session {

/// Name of the workspace's document that holds the saved views.
inline const QString kSavedViewsDocument = QStringLiteral("views");

/// Reads what savedViewsToJson() wrote, which holds names of segments and their values, but no
/// answers. Error::Damaged for anything else: unknown words, a day that is none, two views of one
/// name or none.
Result<std::vector<SavedView>> savedViewsFromJson(const QByteArray& json);
QByteArray savedViewsToJson(const std::vector<SavedView>& views);

/// The views with one in the place of that of its name, or at the end. If it is the first, no
/// other one is.
std::vector<SavedView> withView(std::vector<SavedView> views, const SavedView& view);
std::vector<SavedView> withoutView(std::vector<SavedView> views, const QString& name);

} // namespace trustbilanz::session
