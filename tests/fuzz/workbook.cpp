// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/xlsxtable.h"
#include "tests/fuzz/memoryfile.h"

using namespace trustbilanz;

/// Whatever claims to be a workbook: its container, relations, styles and sheets.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, size_t size)
{
    const tests::MemoryFile file(bytes, size);
    const auto table = importers::readXlsxTable(file.path(), ImportPlan());
    tests::demand(!table || table->headerLine >= table->firstLine);
    return 0;
}
