// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/disclosure.h"
#include "models/trust/microindex.h"
#include "tests/answers.h"
#include "tests/support.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

#ifdef Q_OS_LINUX
#include <sched.h>
#endif

using namespace trustbilanz;
using namespace trustbilanz::tests;
using trust::microIndex;
using trust::microIndexOverRange;

namespace {
constexpr int kK = 10;
const Day kStart = dayFrom({2024, 1, 1});
const QString kRegion = QStringLiteral("region");
const QString kPlan = QStringLiteral("plan");
const QString kNord = QStringLiteral("Nord");
const QString kWest = QStringLiteral("West");

using Points = std::vector<MicroPoint>;

bool areNear(std::optional<double> value, std::optional<double> expected)
{
    return value.has_value() == expected.has_value() && (!value || isNear(*value, *expected, 1e-8));
}

/// The second implementation: what models.md 1 says, word by word, on one object per answer.
class Naive
{
public:
    Naive(const std::vector<Batch>& batches, const TrendView& view)
        : m_view(view)
    {
        for (const Batch& batch : batches) {
            for (const Answer& answer : batch.answers)
                take(batch, answer);
        }
    }

    Points points() const
    {
        Points result;
        for (const auto& [place, customers] : m_groups)
            result.push_back(point(place, customers));
        return result;
    }

private:
    struct Customer {
        double weighted = 0;
        double weight = 0;
        int answers = 0;
    };
    using Place = std::pair<Day, QString>;
    using Customers = std::map<int, Customer>;

    static QString valueOf(const Batch& batch, const Answer& answer, const QString& segment)
    {
        return batch.segments.contains(segment) ? answer.segments.value(segment) : QString();
    }

    void take(const Batch& batch, const Answer& answer)
    {
        const double weight = batch.weighted ? answer.weight : 1;
        if (weight <= 0 || (m_view.from && answer.day < *m_view.from)
            || (m_view.to && answer.day > *m_view.to))
            return;
        for (const SegmentFilter& filter : m_view.where) {
            if (!filter.values.contains(valueOf(batch, answer, filter.segment)))
                return;
        }
        double index = 100 * (answer.score - batch.scale.minimum)
            / (batch.scale.maximum - batch.scale.minimum);
        if (batch.scale.reversed)
            index = 100 - index;
        const QString group = m_view.by.isEmpty() ? QString() : valueOf(batch, answer, m_view.by);
        Customer& customer
            = m_groups[{periodStart(answer.day, m_view.interval), group}][answer.customer];
        customer.weighted += weight * index;
        customer.weight += weight;
        ++customer.answers;
    }

    MicroPoint point(const Place& place, const Customers& customers) const
    {
        MicroPoint point;
        point.period = place.first;
        if (!m_view.by.isEmpty())
            point.segment = place.second;
        if (customers.size() < size_t(kK)) {
            point.hidden = true;
            return point;
        }
        std::vector<std::pair<double, double>> means; // mean, omega
        for (const auto& [id, customer] : customers) {
            means.emplace_back(customer.weighted / customer.weight,
                               customer.weight / customer.answers);
            point.answers += customer.answers;
        }
        point.customers = qint64(customers.size());
        point.fewAnswers = customers.size() < 30;
        summarise(means, point);
        return point;
    }

    void summarise(std::vector<std::pair<double, double>> means, MicroPoint& point) const
    {
        long double sum = 0, weight = 0, squareWeights = 0, squares = 0;
        for (const auto& [mean, omega] : means) {
            sum += mean * omega;
            weight += omega;
            squareWeights += omega * omega;
        }
        const long double total = sum / weight;
        for (const auto& [mean, omega] : means)
            squares += omega * (mean - total) * (mean - total);
        const long double n = weight * weight / squareWeights;
        const long double variance = squares / weight * n / (n - 1);
        point.mean = double(total);
        if (means.size() >= 2 && n >= 1.5L) {
            const double half = maths::studentQuantile(m_view.confidence, double(n - 1))
                * double(std::sqrt(variance / n));
            point.deviation = double(std::sqrt(variance));
            point.low = double(total) - half;
            point.high = double(total) + half;
        }
        const auto largest = std::ranges::max(means, {}, &std::pair<double, double>::second);
        if (means.size() < size_t(2 * kK) || 10 * largest.second >= double(weight))
            return; // an outer decile could be somebody's own mean
        std::sort(means.begin(), means.end());
        point.deciles = deciles(means, double(weight));
    }

    static std::array<double, 9> deciles(const std::vector<std::pair<double, double>>& sorted,
                                         double weight)
    {
        std::array<double, 9> result {};
        double cumulated = 0;
        size_t d = 1;
        for (const auto& [mean, omega] : sorted) {
            cumulated += omega;
            while (d <= 9 && cumulated * 10 >= double(d) * weight - 1e-9 * weight)
                result[d++ - 1] = mean;
        }
        return result;
    }

    TrendView m_view;
    std::map<Place, Customers> m_groups;
};

/// Compares everything; says where the first difference is. More may be hidden than is small, for
/// others would give it away (tst_disclosure).
bool isSame(const Points& points, const Points& expected)
{
    if (points.size() != expected.size()) {
        qWarning("%zu points instead of %zu", points.size(), expected.size());
        return false;
    }
    for (size_t i = 0; i < points.size(); ++i) {
        const MicroPoint& p = points[i];
        MicroPoint e = expected[i];
        if (p.hidden)
            trust::hide(e);
        bool same = p.period == e.period && p.segment == e.segment && p.hidden == e.hidden
            && p.fewAnswers == e.fewAnswers && p.customers == e.customers && p.answers == e.answers
            && areNear(p.mean, e.mean) && areNear(p.low, e.low) && areNear(p.high, e.high)
            && areNear(p.deviation, e.deviation) && p.deciles.has_value() == e.deciles.has_value();
        for (size_t d = 0; same && p.deciles && d < p.deciles->size(); ++d)
            same = isNear((*p.deciles)[d], (*e.deciles)[d]);
        if (!same) {
            qWarning("point %zu of %zu differs", i, points.size());
            return false;
        }
    }
    return true;
}

/// Batches with different scales, segments and weights that share some of their customers.
std::vector<Batch> randomBatches(bool oneScale, bool weighted)
{
    std::mt19937_64 random(42);
    const auto below = [&](int end) { return int(random() % std::uint64_t(end)); };
    std::vector<Batch> batches {
        {{0, 10, false}, {kRegion, kPlan}}, {{1, 5, true}, {kRegion}}, {{1, 7, false}, {kPlan}}};
    const QStringList regions {kNord, kWest, QStringLiteral("Süd"), QString()};
    const QStringList plans {QStringLiteral("Plus"), QStringLiteral("Basis")};
    for (size_t i = 0; i < batches.size(); ++i) {
        Batch& batch = batches[i];
        if (oneScale)
            batch.scale = {0, 10, false};
        batch.weighted = weighted && i != 1;
        const int levels = int(batch.scale.maximum - batch.scale.minimum) + 1;
        for (int k = 0; k < 3000; ++k) {
            Answer answer {below(700) + 300 * int(i),
                           kStart + below(450),
                           batch.scale.minimum + below(levels),
                           below(5) * 0.5,
                           {}};
            answer.segments[kRegion] = regions[below(int(regions.size()))];
            answer.segments[kPlan] = plans[below(int(plans.size()))];
            batch.answers.push_back(answer);
        }
    }
    return batches;
}
} // namespace

class TestMicrocomparison : public QObject
{
    Q_OBJECT
private slots:
    void sameAsNaive_data();
    void sameAsNaive();
    void enoughWasShown();
    void wholeRangeIsOnePeriod();
    void longPeriodInShares();
    void anyNumberOfProcessorsGivesTheSameBits();
    void orderOfRowsChangesNothing();
    void splittingAnImportChangesNothing();

private:
    size_t m_shown = 0; ///< points that were compared with figures
};

void TestMicrocomparison::sameAsNaive_data()
{
    QTest::addColumn<bool>("oneScale");
    QTest::addColumn<bool>("weighted");
    QTest::addColumn<TrendView>("view");
    const std::vector<SegmentFilter> two {{kRegion, {kNord, QString()}},
                                          {kPlan, {QStringLiteral("Plus")}}};
    const std::vector<std::vector<SegmentFilter>> filters {{}, {{kRegion, {kNord, kWest}}}, two};
    for (const Interval interval :
         {Interval::Day, Interval::Week, Interval::Month, Interval::Quarter, Interval::Year}) {
        for (size_t f = 0; f < filters.size(); ++f) {
            for (const QString& by : {QString(), kRegion, kPlan}) {
                TrendView view = viewOf(interval);
                view.where = filters[f];
                view.by = by;
                view.confidence = f == 1 ? 0.9 : 0.95;
                if (f == 2)
                    view.from = kStart + 17;
                for (int kind = 0; kind < 4; ++kind)
                    QTest::addRow("%s, filter %zu, by '%s', %s, %s",
                                  qPrintable(intervalId(interval)), f, qPrintable(by),
                                  kind % 2 ? "one scale" : "three scales",
                                  kind / 2 ? "weighted" : "plain")
                        << bool(kind % 2) << bool(kind / 2) << view;
            }
        }
    }
}

void TestMicrocomparison::sameAsNaive()
{
    QFETCH(bool, oneScale);
    QFETCH(bool, weighted);
    QFETCH(TrendView, view);
    const auto batches = randomBatches(oneScale, weighted);
    const auto points = microIndex(columns(batches), view, kK);
    VERIFY_RESULT(points);
    QVERIFY(isSame(*points, Naive(batches, view).points()));
    m_shown += size_t(std::ranges::count(*points, false, &MicroPoint::hidden));
}

void TestMicrocomparison::enoughWasShown()
{
    QVERIFY2(m_shown > 2000, qPrintable(QString::number(m_shown)));
}

void TestMicrocomparison::wholeRangeIsOnePeriod()
{
    Batch batch = randomBatches(true, false).front();
    std::erase_if(batch.answers, [](const Answer& answer) { return answer.day >= kStart + 366; });
    for (const QString& by : {QString(), kRegion}) {
        TrendView view = viewOf(Interval::Week);
        view.by = by;
        const auto range = microIndexOverRange(columns({batch}), view, kK);
        VERIFY_RESULT(range);
        view.interval = Interval::Year; // 2024 as a whole
        QVERIFY(isSame(*range, Naive({batch}, view).points()));
    }
}

void TestMicrocomparison::longPeriodInShares()
{
    constexpr int kAnswers = 1'200'000;
    constexpr int kCustomers = 50'001;
    std::mt19937_64 random(5);
    Batch batch {{0, 10, false}, {kRegion}};
    std::vector<double> sums(kCustomers), counts(kCustomers);
    for (int i = 0; i < kAnswers; ++i) {
        const int customer = int(random() % kCustomers);
        const double score = double(random() % 11);
        batch.answers.push_back({customer, kStart + i / 4000, score, 1, {}});
        sums[size_t(customer)] += score;
        counts[size_t(customer)] += 1;
    }
    double mean = 0;
    for (size_t i = 0; i < sums.size(); ++i)
        mean += 10 * sums[i] / counts[i] / kCustomers;
    const MicroPoint point = onlyPoint(microIndexOverRange(columns({batch}), TrendView(), kK));
    QCOMPARE(point.customers, kCustomers);
    QCOMPARE(point.answers, kAnswers);
    QVERIFY(isNear(*point.mean, mean));
    QCOMPARE(onlyPoint(microIndex(columns({batch}), viewOf(Interval::Year), kK)), point);
}

void TestMicrocomparison::anyNumberOfProcessorsGivesTheSameBits()
{
#ifdef Q_OS_LINUX
    const ScoreColumns scores = columns(randomBatches(false, true));
    TrendView view = viewOf(Interval::Week);
    view.by = kRegion;
    const auto all = microIndex(scores, view, kK);
    cpu_set_t before;
    QCOMPARE(sched_getaffinity(0, sizeof before, &before), 0);
    cpu_set_t one;
    CPU_ZERO(&one);
    for (int i = 0; i < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++i) {
        if (CPU_ISSET(i, &before))
            CPU_SET(i, &one);
    }
    QCOMPARE(sched_setaffinity(0, sizeof one, &one), 0);
    const auto single = microIndex(scores, view, kK);
    sched_setaffinity(0, sizeof before, &before);
    VERIFY_RESULT(single);
    QCOMPARE(*single, *all);
#else
    QSKIP("SKIPPED: processors are chosen on Linux only");
#endif
}

void TestMicrocomparison::orderOfRowsChangesNothing()
{
    auto batches = randomBatches(true, false);
    TrendView view = viewOf(Interval::Month);
    view.by = kPlan;
    const auto before = microIndex(columns(batches), view, kK);
    std::mt19937_64 random(3);
    for (Batch& batch : batches)
        std::shuffle(batch.answers.begin(), batch.answers.end(), random);
    std::reverse(batches.begin(), batches.end());
    QVERIFY(isSame(*microIndex(columns(batches), view, kK), *before));
}

void TestMicrocomparison::splittingAnImportChangesNothing()
{
    const Batch whole = randomBatches(true, false).front();
    Batch first = whole;
    Batch second = whole;
    first.answers.resize(whole.answers.size() / 3);
    second.answers.erase(second.answers.begin(),
                         second.answers.begin() + std::ptrdiff_t(first.answers.size()));
    TrendView view = viewOf(Interval::Quarter);
    view.by = kRegion;
    QVERIFY(isSame(*microIndex(columns({first, second}), view, kK),
                   *microIndex(columns({whole}), view, kK)));
}

QTEST_GUILESS_MAIN(TestMicrocomparison)
#include "tst_microcomparison.moc"
