// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/coverage.h"

#include <cstdio>

using namespace trustbilanz::tests;

/// Prints how often 95 % intervals hold the truth, 10,000 series a case, as a table for
/// tests/benchmarks.md. Ends with 1 where a promise is broken.
int main()
{
    constexpr int kRuns = 10'000;
    bool isKept = true;
    std::printf("| case | covered | promised |\n|---|---|---|\n");
    for (const CoverageCase& each : kCoverageCases) {
        const int count = covered(each, kRuns, 20'261'130);
        const bool isBroken = each.promised && (count < 9300 || count > 9700);
        isKept = isKept && !isBroken;
        std::printf("| %s | %.1f %% | %s |\n", each.name, count * 100.0 / kRuns,
                    !each.promised ? "no"
                        : isBroken ? "broken"
                                   : "yes");
        std::fflush(stdout);
    }
    return isKept ? 0 : 1;
}
