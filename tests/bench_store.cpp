// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scorecomparison.h"
#include "models/store/store.h"
#include "tests/support.h"

#include <ctime>
#include <random>

using namespace trustbilanz;
using store::Store;

namespace {
constexpr size_t kRows = 10'000'000;
constexpr size_t kCustomers = 1'000'000;
constexpr int kDays = 900;

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

PackedColumn randomCodes(std::mt19937& random, size_t distinct)
{
    PackedColumn column = PackedColumn::zeros(kRows, distinct);
    column.visit([&](auto codes) {
        for (auto& code : codes)
            code = typename decltype(codes)::value_type(random() % distinct);
    });
    return column;
}

std::vector<std::string> words(const char* prefix, size_t count)
{
    std::vector<std::string> result;
    for (size_t i = 0; i < count; ++i)
        result.push_back(prefix + std::to_string(i));
    return result;
}

std::vector<double> numbers(size_t count)
{
    std::vector<double> result;
    for (size_t i = 0; i < count; ++i)
        result.push_back(double(i));
    return result;
}

/// Eight columns: customer, day, score, three segments, two drivers.
ScorePart largePart()
{
    std::mt19937 random(1);
    ScorePart part;
    part.scale = {0, 10};
    for (size_t i = 0; i < kCustomers; ++i) {
        Pseudonym pseudonym;
        std::generate(pseudonym.begin(), pseudonym.end(), [&] { return std::uint8_t(random()); });
        part.customers.push_back(pseudonym);
    }
    std::vector<std::uint32_t> customers;
    for (size_t row = 0; row < kRows; ++row) {
        customers.push_back(random() % kCustomers);
        part.day.push_back(std::uint16_t(45'000 + row * kDays / kRows));
    }
    part.customer = CustomerCodes(customers, kCustomers);
    part.score = {randomCodes(random, 11), numbers(11)};
    for (const auto& [name, count] : {std::pair("region", 16), {"channel", 5}, {"age", 7}})
        part.segments.push_back({QString::fromLatin1(name), randomCodes(random, size_t(count)),
                                 words(name, size_t(count))});
    for (const char* name : {"speed", "care"})
        part.drivers.push_back(
            {QString::fromLatin1(name), {0, 10}, {randomCodes(random, 11), numbers(11)}});
    return part;
}
} // namespace

/// Goals in CPU seconds for 10 M answers: writing .6, loading with every checksum .5, comparing
/// with as many stored ones 3.
class BenchStore : public QObject
{
    Q_OBJECT
private slots:
    void tenMillionAnswers()
    {
        const tests::PrivateHome home;
        const QString path = home.file(QStringLiteral("large.trust"));
        const ScorePart part = largePart();
        auto workspace = Store::create(path, {});
        VERIFY_RESULT(workspace);
        ImportBatch batch;
        batch.rows = batch.added = qint64(kRows);
        const double started = cpuSeconds();
        const auto written = workspace->appendScores(part, batch);
        const double appended = cpuSeconds();
        VERIFY_RESULT(written);
        const double opened = cpuSeconds();
        const auto columns = workspace->scores();
        const double loaded = cpuSeconds();
        VERIFY_RESULT(columns);
        QCOMPARE(columns->rows(), kRows);
        const auto comparison = session::compareScores(part, *columns, {});
        const double compared = cpuSeconds();
        QCOMPARE(comparison->equal, qint64(kRows));
        qInfo("append %.2f s CPU, load %.2f s CPU, compare %.2f s CPU, %.2f bytes per row in the "
              "file",
              appended - started, loaded - opened, compared - loaded,
              double(QFileInfo(path).size()) / kRows);
    }
};

QTEST_GUILESS_MAIN(BenchStore)
#include "bench_store.moc"
