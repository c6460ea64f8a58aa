// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/verisrows.h"
#include "tests/fuzz/memoryfile.h"

#include <QJsonDocument>

using namespace trustbilanz::importers;

/// What breaks the schema is noted, the rest is used: no object is too odd.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(bytes), qsizetype(size));
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    IncidentCells record;
    readVeris(object, record);
    for (const IncidentCell& cell : std::as_const(record.cells))
        trustbilanz::tests::demand(!cell.text.isEmpty() || cell.number);
    return 0;
}
