// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/importers.h"
#include "tests/fuzz/memoryfile.h"

using namespace trustbilanz;

/// An incident log of any shape: every record becomes an incident or is rejected.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, size_t size)
{
    const tests::MemoryFile file(bytes, size);
    ImportPlan plan;
    plan.kind = ImportKind::Incidents;
    const auto reading = importers::readIncidents(file.path(), plan, {});
    if (!reading)
        return 0;
    const ImportReport& report = reading->report;
    tests::demand(report.rows == qint64(reading->incidents.size()) + report.rejected);
    return 0;
}
