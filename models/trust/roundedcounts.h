// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attention.h"
#include "models/records/balance.h"
#include "models/records/categories.h"
#include "models/records/coverage.h"
#include "models/records/density.h"
#include "models/records/drivers.h"
#include "models/records/effect.h"
#include "models/records/eventstudy.h"
#include "models/records/macrofit.h"
#include "models/records/measurereturn.h"
#include "models/records/panel.h"
#include "models/records/requiredtrust.h"
#include "models/records/scaleuse.h"
#include "models/records/scenariocomparison.h"
#include "models/records/segmentchanges.h"
#include "models/records/snapshot.h"
#include "models/records/statedintent.h"
#include "models/records/tension.h"

namespace trustbilanz::trust {

// Numbers of customers and answers in what leaves the window, rounded to 5 (records.md,
// Disclosure). One overload for every record that a panel shows: Session::ask() calls it for
// paper, and does not compile for a record without one, so that none is forgotten.

void roundCounts(MicroPoint& point);
void roundCounts(BalancePoint& point);
void roundCounts(ScaleChange& change);
void roundCounts(BalanceGroups& groups);
void roundCounts(RankCheck& check);
void roundCounts(Trend& trend);
void roundCounts(Snapshot& snapshot);
void roundCounts(Coverage& coverage);
void roundCounts(PanelSplit& split);
void roundCounts(SegmentTrends& trends);
void roundCounts(Density& density);
void roundCounts(DriverAnalysis& analysis);
void roundCounts(CategorySeries& series);
void roundCounts(CategoryFlows& flows);
void roundCounts(RequiredTrustReport& report);
void roundCounts(AttentionAnswers& answers);
void roundCounts(Effect& effect);
void roundCounts(Tension& tension);
// They count no customers.
inline void roundCounts(EventStudy&) { }
inline void roundCounts(MacroFit&) { }
inline void roundCounts(ContributionSeries&) { }
inline void roundCounts(GenerationCustomers&) { }
inline void roundCounts(Scenario&) { }
inline void roundCounts(SimulationResult&) { }
inline void roundCounts(ScenarioComparison&) { }
inline void roundCounts(MeasureReturn&) { }

template<class Record>
void roundCounts(std::optional<Record>& record)
{
    if (record)
        roundCounts(*record);
}

} // namespace trustbilanz::trust
