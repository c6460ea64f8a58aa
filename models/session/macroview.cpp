// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/macroview.h"

#include "models/session/datarange.h"
#include "models/trust/brandseries.h"
#include "models/trust/macrofit.h"

namespace trustbilanz::session {

std::optional<double> measuredBase(const WorkspaceData& data)
{
    return trust::measuredBase(trust::shownReadings(data.brand, data.settings.smallestGroup),
                               data.incidents);
}

trust::MacroParameters macroParameters(const WorkspaceData& data)
{
    trust::MacroParameters parameters;
    static_cast<MacroAssumptions&>(parameters) = data.settings.macro;
    parameters.base = measuredBase(data).value_or(data.settings.macroBase);
    parameters.customers = data.settings.customers ? double(*data.settings.customers)
                                                   : double(data.outline.customers);
    return parameters;
}

trust::MacroIndex macroIndex(const WorkspaceData& data)
{
    return trust::MacroIndex(data.incidents, macroParameters(data));
}

ContributionSeries buildContributions(const WorkspaceData& data, const TrendView& view)
{
    ContributionSeries series;
    const auto range = shownRange(data, view);
    if (!range)
        return series;
    const trust::MacroIndex index = macroIndex(data);
    const std::vector<AssessedIncident> all = index.assess(range->to);
    for (const MacroPoint& point :
         trust::macroSeries(index, view.interval, range->from, range->to)) {
        Contributions period = index.contributions(point.day);
        period.period = point.period;
        std::vector<double> counted;
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].counted)
                counted.push_back(period.points[i]);
        }
        period.points = std::move(counted);
        series.periods.push_back(std::move(period));
    }
    std::ranges::copy_if(all, std::back_inserter(series.incidents), &AssessedIncident::counted);
    return series;
}

MacroFit buildFit(const WorkspaceData& data, double confidence)
{
    return trust::fitMacro(trust::shownReadings(data.brand, data.settings.smallestGroup),
                           data.incidents, macroParameters(data), confidence);
}

} // namespace trustbilanz::session
