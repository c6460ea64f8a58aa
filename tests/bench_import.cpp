// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/importers.h"
#include "models/store/pseudonyms.h"
#include "tests/generatorplan.h"

#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>

// Reads scores of perf's generator and says what it took: bench_import FILE.csv
namespace {
using namespace trustbilanz;

double cpuSeconds(const rusage& usage)
{
    const auto seconds
        = [](const timeval& time) { return double(time.tv_sec) + 1e-6 * double(time.tv_usec); };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}
} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_import FILE.csv\n");
        return 2;
    }
    const QTemporaryDir home; // the key must not mix with real ones
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    const auto key = store::Pseudonymiser::create(QStringLiteral("benchmark"));
    const auto pseudonymOf = [&](std::string_view id) { return key->pseudonym(id); };
    const auto reading = importers::readScores(QString::fromLocal8Bit(argv[1]),
                                               tests::generatorPlan(), pseudonymOf);
    if (!reading) {
        std::fprintf(stderr, "%s\n",
                     qPrintable(errorId(reading.error().kind) + reading.error().detail));
        return 1;
    }
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("rows %lld, rejected %lld, customers %lld, %.2f CPU s, peak %.0f MB, sha256 %s\n",
                static_cast<long long>(reading->report.rows),
                static_cast<long long>(reading->report.rejected),
                static_cast<long long>(reading->report.customers), cpuSeconds(usage),
                double(usage.ru_maxrss) / 1024, qPrintable(reading->report.sha256));
    return 0;
}
