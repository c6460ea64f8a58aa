// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/importers.h"
#include "tests/fuzz/memoryfile.h"

using namespace trustbilanz;

namespace {
ImportPlan scorePlan()
{
    ImportPlan plan;
    for (const char* field : {"customer", "date", "score"})
        plan.columns.insert(QString::fromLatin1(field), QString::fromLatin1(field));
    plan.scale = ScoreScale {0, 100, false};
    return plan;
}

Pseudonym pseudonymOf(std::string_view customer)
{
    Pseudonym pseudonym {};
    pseudonym[0] = std::uint8_t(customer.size());
    return pseudonym;
}

void readIncidents(const QString& path)
{
    ImportPlan plan;
    plan.kind = ImportKind::Incidents;
    if (const auto reading = importers::readIncidents(path, plan, {})) {
        const ImportReport& report = reading->report;
        tests::demand(report.rows == qint64(reading->incidents.size()) + report.rejected);
    }
}

void readScores(const QString& path)
{
    if (const auto reading = importers::readScores(path, scorePlan(), pseudonymOf)) {
        const ImportReport& report = reading->report;
        tests::demand(report.rows == qint64(reading->part.rows()) + report.rejected);
    }
}
} // namespace

/// JSON of any shape, as an incident log and as scores: every record is read or rejected. What does
/// not begin like JSON is read as CSV, which has a target of its own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, size_t size)
{
    if (size == 0 || (bytes[0] != '{' && bytes[0] != '['))
        return 0;
    const tests::MemoryFile file(bytes, size);
    readIncidents(file.path());
    readScores(file.path());
    return 0;
}
