// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"
#include "models/records/result.h"
#include "models/records/trend.h"
#include "models/records/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

/// The shapes of --json: a contract with scripts. Null stands for what is not defined.
namespace trustbilanz::cli {

QJsonObject document(const Error& error);
QJsonObject document(const QString& path, const WorkspaceSettings& settings);
QJsonObject document(const ImportReport& report);
QJsonObject document(const UndoReport& report);
QJsonObject document(const Trend& trend);
QJsonObject document(const MicroPoint& point);
QJsonObject document(const ScaleChange& change);
QJsonArray document(const std::vector<ImportBatch>& batches);
QJsonArray document(const std::vector<AssessedIncident>& incidents);

} // namespace trustbilanz::cli
