// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/csvrows.h"
#include "tests/fuzz/memoryfile.h"

#include <cmath>

using namespace trustbilanz;
using namespace trustbilanz::importers;

namespace {
/// Reads everything with the dialect that was found; cells must lie in memory that can be read.
void readAll(Source& source, const Dialect& dialect)
{
    CsvReader reader(source, dialect);
    if (!reader.readHeader())
        return;
    CsvRow row;
    size_t length = 0;
    while (reader.nextBlock().value_or(false)) {
        while (reader.nextRow(row)) {
            for (size_t i = 0; i < row.size(); ++i)
                length += row.cell(i).size();
        }
    }
    tests::demand(length < size_t(1) << 40);
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, size_t size)
{
    const tests::MemoryFile file(bytes, size);
    const QByteArrayView view(bytes, qsizetype(size));
    const auto dialect = detectDialect(view, ImportPlan(), file.path());
    if (!dialect)
        return 0;
    tests::demand(dialect->delimiter != dialect->quote && dialect->delimiter != '\n');
    auto source = Source::open(file.path());
    if (source)
        readAll(*source, *dialect);
    return 0;
}
