// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/snapshotbuilder.h"

#include <QJsonObject>

#include <functional>
#include <map>
#include <vector>

namespace CLI {
class App;
}

namespace trustbilanz::cli {

/// A column of the trend as text, with one cell a period.
struct TrendColumn {
    QString title;
    std::map<Day, QString> cells; ///< by the period's first day
};

/// What the command tells beside the series themselves.
struct TrendAddition {
    QJsonObject keys; ///< of the document
    std::vector<TrendColumn> columns;
    QString text; ///< behind the table: an empty line, then whole lines
};

/// Works out one addition. A part is a function that declares its options and returns this: a row
/// of the table in trendcommand.cpp.
using TrendPart
    = std::function<Result<TrendAddition>(const session::WorkspaceData& data, const Trend& trend)>;

} // namespace trustbilanz::cli
