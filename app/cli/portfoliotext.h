// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/scenario.h"
#include "models/records/simulationresult.h"

#include <QString>

#include <vector>

namespace trustbilanz::cli {

/// A scenario of a sum.
struct PortfolioPart {
    QString name;
    double mean = 0; ///< of its loss, in closed form, money
};

/// The sum of several scenarios for people. Of the parts only means are told: these alone add up.
/// `first` gives currency and years, which all of them share.
QString portfolioText(const std::vector<PortfolioPart>& parts, const Scenario& first,
                      bool commonCause, const SimulationResult& result);

} // namespace trustbilanz::cli
