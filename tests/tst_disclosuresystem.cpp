// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/showngroups.h"
#include "tests/skewedsegments.h"
#include "tests/support.h"

#include <map>

using namespace trustbilanz;
using namespace trustbilanz::tests;
using namespace trustbilanz::trust;

namespace {
constexpr int kK = 10;
constexpr size_t kMonths = 24;

const Segment& region()
{
    return kSegments[0];
}

/// Whether a unit vector is a combination of rows: Gauss and Jordan.
class Span
{
public:
    explicit Span(size_t unknowns)
        : m_unknowns(unknowns)
    {
    }

    void add(std::vector<double> row)
    {
        const size_t pivot = reduce(row);
        if (pivot == m_unknowns)
            return;
        const double scale = row[pivot];
        for (double& value : row)
            value /= scale;
        m_rows.emplace(pivot, std::move(row));
    }
    bool contains(std::vector<double> row) const { return reduce(row) == m_unknowns; }

private:
    /// First place that is left; m_unknowns = none.
    size_t reduce(std::vector<double>& row) const
    {
        size_t left = m_unknowns;
        for (size_t i = 0; i < m_unknowns; ++i) {
            if (std::abs(row[i]) < 1e-9)
                continue;
            const auto found = m_rows.find(i);
            if (found == m_rows.end()) {
                left = std::min(left, i);
                continue;
            }
            const double factor = row[i];
            for (size_t k = i; k < m_unknowns; ++k)
                row[k] -= factor * found->second[k];
        }
        return left;
    }

    size_t m_unknowns;
    std::map<size_t, std::vector<double>> m_rows; ///< by pivot
};

/// Two years of monthly answers in a few regions, some of them rare; one answer each.
Batch monthlyBatch(std::uint64_t seed)
{
    Random random(seed);
    Batch batch {{0, 10, false}, {region().name}, false, DatePrecision::Day, {}};
    for (int i = 0; i < 900; ++i)
        batch.answers.push_back({i,
                                 dayFrom({2023 + random.below(2), 1 + random.below(12), 15}),
                                 double(random.below(11)),
                                 1,
                                 {{region().name, random.value(region())}}});
    return batch;
}

/// Customers by month and region.
std::vector<int> cellsOf(const Batch& batch)
{
    std::vector<int> cells(kMonths * region().shares.size());
    for (const Answer& answer : batch.answers) {
        const QDate date = dateFrom(answer.day);
        const size_t month = size_t((date.year() - 2023) * 12 + date.month() - 1);
        const auto value = std::ranges::find_if(region().shares, [&](const Share& share) {
            return answer.segments[region().name] == QLatin1String(share.value);
        });
        ++cells[month * region().shares.size() + size_t(value - region().shares.begin())];
    }
    return cells;
}

/// Everything that shows of one value, or of everyone: months, quarters, years and the whole.
void ask(Span& gated, Span& free, const std::vector<int>& cells, const ScoreColumns& scores,
         std::optional<size_t> value)
{
    const size_t values = region().shares.size();
    Filter filter;
    if (value)
        filter[region().name] = {QString::fromLatin1(region().shares[*value].value)};
    const auto gate = ShownGroups::prepare(scores, viewOf(filter, Interval::Month), kK);
    for (const size_t length : {1, 3, 12, 24}) {
        for (size_t first = 0; first < kMonths; first += length) {
            const QDate from = QDate(2023, 1, 1).addMonths(int(first));
            std::vector<double> row(cells.size());
            int customers = 0;
            for (size_t cell = first * values; cell < (first + length) * values; ++cell) {
                if (value && cell % values != *value)
                    continue;
                row[cell] = cells[cell] > 0;
                customers += cells[cell];
            }
            if (customers < kK)
                continue;
            free.add(row);
            if (gate->isShown(dayFrom(from), dayFrom(from.addMonths(int(length))) - 1))
                gated.add(row);
        }
    }
}
} // namespace

class TestDisclosureSystem : public QObject
{
    Q_OBJECT
private slots:
    void noCellFollows();
};

/// Whoever solves for every value in every month from all that shows.
void TestDisclosureSystem::noCellFollows()
{
    int small = 0;
    int found = 0;
    int foundWithout = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Batch batch = monthlyBatch(seed);
        const ScoreColumns scores = columns({batch});
        const std::vector<int> cells = cellsOf(batch);
        Span gated(cells.size());
        Span free(cells.size());
        ask(gated, free, cells, scores, std::nullopt);
        for (size_t value = 0; value < region().shares.size(); ++value)
            ask(gated, free, cells, scores, value);
        for (size_t cell = 0; cell < cells.size(); ++cell) {
            if (cells[cell] == 0 || cells[cell] >= kK)
                continue;
            std::vector<double> unit(cells.size());
            unit[cell] = 1;
            ++small;
            found += gated.contains(unit) ? 1 : 0;
            foundWithout += free.contains(unit) ? 1 : 0;
        }
    }
    qInfo("%d small cells, %d follow, %d without the gate", small, found, foundWithout);
    QVERIFY(small > 500 && foundWithout > 50);
    QCOMPARE(found, 0);
}

QTEST_GUILESS_MAIN(TestDisclosureSystem)
#include "tst_disclosuresystem.moc"
