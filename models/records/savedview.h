// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/trend.h"

namespace trustbilanz {

/// A range with its interval and filters under a name, kept in the workspace.
struct SavedView {
    QString name;
    TrendView view;
    bool isFirst = false; ///< the workspace opens with it; at most one does
    bool operator==(const SavedView&) const = default;
};

} // namespace trustbilanz
