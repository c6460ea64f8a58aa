// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/numberevidence.h"
#include "tests/fuzz/memoryfile.h"

#include <cmath>
#include <iterator>

using namespace trustbilanz::importers;
using trustbilanz::tests::demand;

namespace {
using Grouping = NumberReading::Grouping;
constexpr NumberReading kReadings[] {
    {'.', Grouping::Any, false},   {',', Grouping::Any, false},
    {'.', Grouping::Comma, false}, {',', Grouping::Point, false},
    {'.', Grouping::Space, false}, {',', Grouping::Apostrophe, false},
    {'.', Grouping::None, false},
};
} // namespace

/// A cell that is read gives a finite number, and its canonical text the same one again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, size_t size)
{
    // Behind a cell some bytes may be read, as behind those of a file.
    std::string text(reinterpret_cast<const char*>(bytes), size);
    text.reserve(size + 64);
    for (const NumberReading& reading : kReadings) {
        const auto number = readNumber(text, reading);
        if (!number)
            continue;
        demand(std::isfinite(*number));
        const std::string canonical = numberText(*number).toStdString();
        demand(readNumber(canonical, {'.', Grouping::None, false}) == number);
    }
    auto evidence = NumberEvidence::from({});
    evidence->look(text, 1);
    demand(!(evidence->isDeclared() && evidence->tally().isAmbiguous()));
    return 0;
}
