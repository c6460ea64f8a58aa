// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/revenueatrisk.h"
#include "models/records/scenario.h"
#include "models/tables/recordtable.h"

namespace trustbilanz {

/// One way to read what a loss of trust costs in revenue.
struct RevenueReading {
    enum class Kind {
        Rule, ///< layer 1
        DoseResponse, ///< layer 2
        FlatYear, ///< the rule's share lost for a whole year
        RecoveringYear, ///< the same share at the peak, recovering; the first year
        RecoveringThreeYears
    };
    Kind kind = Kind::Rule;
    std::optional<double> loss; ///< none without revenue
    double share = 0; ///< of the rule
    QString currency;
};

/// All of them, in the order of Kind. Recovery is that of the scenario's first lost revenue, or the
/// default one (models.md 5).
std::vector<RevenueReading> revenueReadings(const Scenario& scenario,
                                            const RevenueAtRisk& estimate);
QString readingName(const RevenueReading& reading);

using RevenueTable = tables::RecordTable<RevenueReading>;
RevenueTable* makeRevenueTable(QObject* parent);

} // namespace trustbilanz
