// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/xlsxtable.h"
#include "tests/fuzz/memoryfile.h"

#include <zip.h>

#include <vector>

using namespace trustbilanz;

namespace {
constexpr char kBook[]
    = "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
      "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
      "<sheets><sheet name='Data' r:id='r1'/></sheets></workbook>";
constexpr char kRelations[]
    = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
      "<Relationship Id='r1' Target='worksheets/sheet1.xml' Type="
      "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'/>"
      "</Relationships>";

void add(zip_t* archive, const char* name, const void* bytes, size_t size)
{
    zip_source_t* source = zip_source_buffer(archive, bytes, size, 0);
    const zip_int64_t place = zip_file_add(archive, name, source, ZIP_FL_OVERWRITE);
    // Packed entries are the workbook's target; packing them here costs more than reading the
    // sheet.
    tests::demand(place >= 0
                  && zip_set_file_compression(archive, zip_uint64_t(place), ZIP_CM_STORE, 0) == 0);
}

/// A workbook whose only sheet is the input.
std::vector<std::uint8_t> workbookOf(const std::uint8_t* sheet, size_t size)
{
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    add(archive, "xl/workbook.xml", kBook, sizeof kBook - 1);
    add(archive, "xl/_rels/workbook.xml.rels", kRelations, sizeof kRelations - 1);
    add(archive, "xl/worksheets/sheet1.xml", sheet, size);
    tests::demand(zip_close(archive) == 0);
    zip_stat_t state;
    zip_source_open(target);
    zip_source_stat(target, &state);
    std::vector<std::uint8_t> bytes(state.size);
    zip_source_read(target, bytes.data(), state.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}
} // namespace

/// A sheet of any content in a sound workbook.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, size_t size)
{
    const std::vector<std::uint8_t> book = workbookOf(bytes, size);
    const tests::MemoryFile file(book.data(), book.size());
    const auto table = importers::readXlsxTable(file.path(), ImportPlan());
    tests::demand(!table || table->headerLine >= table->firstLine);
    return 0;
}
