// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/macrofit.h"
#include "models/records/trend.h"

#include <QJsonArray>
#include <QJsonObject>

namespace trustbilanz::cli {

// The shapes of --json of the macro model. The keys stay.

QJsonObject brandObject(const BrandPoint& point);
/// What an incident's loss is made of, whole.
QJsonObject factorsObject(const IncidentFactors& factors);
QJsonValue recoveryValue(const std::optional<Recovery>& recovery);
QJsonArray document(const ContributionSeries& contributions);
QJsonObject document(const MacroFit& fit);

} // namespace trustbilanz::cli
