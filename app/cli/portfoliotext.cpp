// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/portfoliotext.h"

#include "app/cli/command.h"
#include "app/cli/scenariotext.h"
#include "app/cli/texttable.h"
#include "widgets/text.h"

namespace trustbilanz::cli {

QString portfolioText(const std::vector<PortfolioPart>& parts, const Scenario& first,
                      bool commonCause, const SimulationResult& result)
{
    TextTable table({{Cli::tr("Scenario")}, {Cli::tr("Mean loss"), true}});
    for (const PortfolioPart& part : parts)
        table.add({harmless(part.name), text::money(part.mean, first.currency)});
    const QString how = commonCause
        ? Cli::tr("Summed trial by trial, with a common cause: one driver decides how often all of "
                  "them happen.")
        : Cli::tr("Summed trial by trial; how often each of them happens is independent.");
    // The tolerance of one scenario is none of the sum.
    Scenario sum = first;
    sum.simulation.tolerance.reset();
    return table.text() + QLatin1Char('\n') + how + QLatin1Char('\n') + simulationText(sum, result);
}

} // namespace trustbilanz::cli
