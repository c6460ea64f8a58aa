// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/csvfile.h"
#include "tests/fuzz/memoryfile.h"

using namespace trustbilanz;
using namespace trustbilanz::importers;

namespace {
/// Reads everything as it was understood; cells must lie in memory that can be read.
void readAll(CsvFile& file)
{
    const Progress silent;
    CsvPass pass(file, silent);
    CsvRow row;
    size_t length = 0;
    while (pass.nextBlock().value_or(false)) {
        while (pass.nextRow(row)) {
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
    auto opened = CsvFile::open(file.path(), ImportPlan());
    if (!opened)
        return 0;
    const Dialect& dialect = opened->dialect;
    tests::demand(dialect.delimiter != dialect.quote && dialect.delimiter != '\n');
    readAll(*opened);
    return 0;
}
