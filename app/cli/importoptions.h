// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"

namespace CLI {
class App;
}

namespace trustbilanz::cli {

/// "scores" or "incidents" as an argument of the command; add it before the options, which are
/// judged by it.
void addImportKind(CLI::App& parser, ImportPlan& plan);

/// Every option of a plan, and those of formats that this version does not read.
void addImportOptions(CLI::App& parser, ImportPlan& plan);

} // namespace trustbilanz::cli
