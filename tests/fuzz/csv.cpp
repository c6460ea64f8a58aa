// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/importers.h"
#include "tests/fuzz/memoryfile.h"

using namespace trustbilanz;

namespace {
ImportPlan plan()
{
    ImportPlan plan;
    for (const char* field : {"customer", "date", "score"})
        plan.columns.insert(QString::fromLatin1(field), QString::fromLatin1(field));
    plan.segments = {{QStringLiteral("region"), QStringLiteral("region")}};
    plan.scale = ScoreScale {0, 100, false};
    return plan;
}

Pseudonym pseudonymOf(std::string_view customer)
{
    Pseudonym pseudonym {};
    pseudonym[0] = std::uint8_t(customer.size());
    return pseudonym;
}
} // namespace

/// Whatever stands below the column names: every row is read or rejected, none is lost.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, size_t size)
{
    std::string text = "customer,date,score,region\n";
    text.append(reinterpret_cast<const char*>(bytes), size);
    const tests::MemoryFile file(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    const auto reading = importers::readScores(file.path(), plan(), pseudonymOf);
    if (!reading)
        return 0;
    const ImportReport& report = reading->report;
    tests::demand(report.rows == qint64(reading->part.rows()) + report.rejected);
    for (const double answer : reading->part.score.values)
        tests::demand(answer >= 0 && answer <= 100);
    return 0;
}
