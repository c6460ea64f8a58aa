// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/dates.h"
#include "tests/fuzz/memoryfile.h"

#include <string>

using namespace trustbilanz;
using namespace trustbilanz::importers;

/// A cell that is read gives a day of the calendar, in every format.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, size_t size)
{
    std::string text(reinterpret_cast<const char*>(bytes), size);
    text.reserve(size + 64);
    static const QTimeZone zone("Europe/Berlin");
    for (const DateFormat& format : dateFormatTable()) {
        const auto date = DateReader(format, zone).read(text);
        if (!date)
            continue;
        tests::demand(date->day <= date->anchor() && date->anchor() <= date->last());
        tests::demand(PartialDate::fromIso(date->iso()) == date);
    }
    DateEvidence evidence(nullptr, zone);
    evidence.look(text);
    tests::demand(!(evidence.isDecided() && evidence.isAmbiguous()));
    return 0;
}
