// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/coverage.h"
#include "models/records/panel.h"
#include "models/records/segmentchanges.h"

#include <QJsonArray>
#include <QJsonObject>

/// The shapes of --json for what rests on individual customers beyond the index.
namespace trustbilanz::cli {

QJsonArray document(const Coverage& coverage);
QJsonObject document(const PanelSplit& split);
QJsonObject document(const SegmentChanges& changes);

} // namespace trustbilanz::cli
