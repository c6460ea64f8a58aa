// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/dateevidence.h"
#include "tests/fuzz/memoryfile.h"

#include <string>

using namespace trustbilanz;
using namespace trustbilanz::importers;

/// A cell that is read gives a day of the calendar, in every format.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, size_t size)
{
    std::string text(reinterpret_cast<const char*>(bytes), size);
    text.reserve(size + 64);
    static const auto context = DateContext::from(ImportPlan());
    for (const DateFormat& format : dateFormatTable()) {
        const auto date = DateReader(format, *context).read(text);
        if (!date)
            continue;
        tests::demand(date->day <= date->anchor() && date->anchor() <= date->last());
        tests::demand(PartialDate::fromIso(date->iso()) == date);
    }
    auto evidence = DateEvidence::from({}, *context);
    evidence->look(text, 1);
    tests::demand(!(evidence->isDeclared() && evidence->tally().isAmbiguous()));
    return 0;
}
