// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <algorithm>
#include <array>

namespace trustbilanz::cli {

Action prepareBatches(CLI::App& parser);
Action prepareCategories(CLI::App& parser);
Action prepareCheck(CLI::App& parser);
Action prepareDemo(CLI::App& parser);
Action prepareDrivers(CLI::App& parser);
Action prepareEffect(CLI::App& parser);
Action prepareExport(CLI::App& parser);
Action prepareFit(CLI::App& parser);
Action prepareImport(CLI::App& parser);
Action prepareIncidents(CLI::App& parser);
Action prepareNew(CLI::App& parser);
Action preparePanel(CLI::App& parser);
Action prepareReport(CLI::App& parser);
Action prepareScenario(CLI::App& parser);
Action prepareTrend(CLI::App& parser);
Action prepareUndo(CLI::App& parser);

namespace {
constexpr std::array kCommands {
    Command {"new", QT_TRANSLATE_NOOP("Cli", "creates a workspace"), prepareNew},
    Command {"demo", QT_TRANSLATE_NOOP("Cli", "writes a workspace with synthetic sample data"),
             prepareDemo},
    Command {"import", QT_TRANSLATE_NOOP("Cli", "imports scores, incidents or a brand series"),
             prepareImport},
    Command {"batches", QT_TRANSLATE_NOOP("Cli", "lists the imports"), prepareBatches},
    Command {"undo", QT_TRANSLATE_NOOP("Cli", "takes an import back completely"), prepareUndo},
    Command {"trend", QT_TRANSLATE_NOOP("Cli", "shows individual trust, brand trust and their gap"),
             prepareTrend},
    Command {"drivers", QT_TRANSLATE_NOOP("Cli", "compares what goes along with individual trust"),
             prepareDrivers},
    Command {"categories",
             QT_TRANSLATE_NOOP("Cli", "counts customers by trust and willingness to share"),
             prepareCategories},
    Command {"incidents", QT_TRANSLATE_NOOP("Cli", "lists the incidents with what each one costs"),
             prepareIncidents},
    Command {"panel",
             QT_TRANSLATE_NOOP("Cli",
                               "takes the change between two ranges apart: the same "
                               "customers, and who answered"),
             preparePanel},
    Command {"effect", QT_TRANSLATE_NOOP("Cli", "compares before and after an incident"),
             prepareEffect},
    Command {"fit",
             QT_TRANSLATE_NOOP("Cli", "fits half-life and scar to the measured brand series"),
             prepareFit},
    Command {"scenario", QT_TRANSLATE_NOOP("Cli", "estimates the revenue at risk"),
             prepareScenario},
    Command {"report", QT_TRANSLATE_NOOP("Cli", "writes the report as PDF"), prepareReport, true},
    Command {"export", QT_TRANSLATE_NOOP("Cli", "writes scores, incidents or the trend to a file"),
             prepareExport},
    Command {"check", QT_TRANSLATE_NOOP("Cli", "verifies structure and checksums"), prepareCheck},
};
} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

const Command* findCommand(const QString& name)
{
    const auto found = std::ranges::find_if(
        kCommands, [&](const Command& command) { return name == QLatin1String(command.name); });
    return found == kCommands.end() ? nullptr : &*found;
}

} // namespace trustbilanz::cli
