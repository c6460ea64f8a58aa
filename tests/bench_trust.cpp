// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/microindex.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <ctime>
#include <random>

using namespace trustbilanz;

namespace {
constexpr size_t kRows = 10'000'000;
constexpr std::uint32_t kCustomers = 500'000;
constexpr int kDays = 1096;
constexpr int kRepeats = 7;
constexpr int kAnswers = 11; ///< 0 to 10
const Day kFirstDay = dayFrom({2023, 1, 1});

struct SegmentSize {
    const char* name;
    std::uint32_t values;
};
constexpr SegmentSize kSegments[] {
    {"channel", 4}, {"generation", 4}, {"region", 16}, {"plan", 3}, {"product", 300}};

std::vector<std::uint32_t> randomCodes(std::mt19937_64& random, std::uint32_t distinct)
{
    std::vector<std::uint32_t> codes(kRows);
    for (std::uint32_t& code : codes)
        code = std::uint32_t(random() % distinct);
    return codes;
}

SegmentColumn segmentColumn(std::mt19937_64& random, const SegmentSize& size)
{
    SegmentColumn column;
    column.name = QString::fromLatin1(size.name);
    for (std::uint32_t i = 0; i < size.values; ++i)
        column.values.push_back(size.name + std::to_string(i));
    column.codes = PackedColumn::pack(randomCodes(random, size.values), size.values);
    return column;
}

std::vector<Pseudonym> pseudonyms()
{
    std::vector<Pseudonym> customers(kCustomers);
    for (std::uint32_t i = 0; i < kCustomers; ++i) {
        for (size_t byte = 0; byte < 4; ++byte)
            customers[i][byte] = std::uint8_t(i >> (8 * byte));
    }
    return customers;
}

ScoreColumns manyScores()
{
    std::mt19937_64 random(1);
    ScorePart part;
    part.scale = {0, 10, false};
    part.customers = pseudonyms();
    part.customer = CustomerCodes(randomCodes(random, kCustomers), kCustomers);
    for (size_t row = 0; row < kRows; ++row)
        part.day.push_back(std::uint16_t(kFirstDay - kFirstStoredDay + Day(row * kDays / kRows)));
    for (int answer = 0; answer < kAnswers; ++answer)
        part.score.values.push_back(answer);
    part.score.codes = PackedColumn::pack(randomCodes(random, kAnswers), kAnswers);
    for (const SegmentSize& size : kSegments)
        part.segments.push_back(segmentColumn(random, size));
    std::vector<ScorePart> parts;
    parts.push_back(std::move(part));
    return ScoreColumns(std::move(parts));
}

struct Case {
    const char* name;
    TrendView view;
    bool wholeRange = false;
};

std::vector<Case> cases()
{
    TrendView month;
    TrendView day, week, year, byRegion, filtered, byFiltered, dayByProduct;
    day.interval = Interval::Day;
    week.interval = Interval::Week;
    year.interval = Interval::Year;
    byRegion.by = QStringLiteral("region");
    filtered.where = {{QStringLiteral("channel"), {QStringLiteral("channel1")}}};
    dayByProduct.interval = Interval::Day;
    dayByProduct.by = QStringLiteral("product");
    byFiltered.by = byRegion.by;
    byFiltered.where = filtered.where;
    return {{"month", month},
            {"week", week},
            {"day", day},
            {"year", year},
            {"month by region", byRegion},
            {"month of one channel", filtered},
            {"day by product, some small", dayByProduct},
            {"month by region of one channel", byFiltered},
            {"whole range", month, true},
            {"whole range by region", byRegion, true},
            {"whole range of one channel", filtered, true}};
}

/// Best of some runs, in milliseconds of wall clock and of all processors.
void measure(const ScoreColumns& scores, const Case& row, QTextStream& out)
{
    double wall = 1e9;
    double processor = 1e9;
    size_t points = 0;
    for (int i = 0; i < kRepeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t start = std::clock();
        const auto result = row.wholeRange ? trust::microIndexOverRange(scores, row.view, 10)
                                           : trust::microIndex(scores, row.view, 10);
        wall = std::min(wall, double(timer.nsecsElapsed()) / 1e6);
        processor = std::min(processor, double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
        points = result ? result->size() : 0;
    }
    out << QStringLiteral("%1 %2 ms wall %3 ms CPU %4 points\n")
               .arg(QString::fromLatin1(row.name), -32)
               .arg(wall, 7, 'f', 1)
               .arg(processor, 7, 'f', 1)
               .arg(points, 6);
    out.flush();
}
} // namespace

/// With a word: only the cases whose names hold it.
int main(int argc, char** argv)
{
    const QString wanted = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    QTextStream out(stdout);
    const ScoreColumns scores = manyScores();
    for (const Case& row : cases()) {
        if (QString::fromLatin1(row.name).contains(wanted))
            measure(scores, row, out);
    }
    return 0;
}
