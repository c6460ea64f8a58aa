// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/counterrandom.h"
#include "models/maths/relativeimportance.h"
#include "tests/support.h"

#include <array>
#include <cmath>
#include <numeric>

using namespace trustbilanz;
using namespace trustbilanz::maths;

namespace {
using Row = std::vector<double>; ///< predictors, then the outcome
using Rows = std::vector<Row>;

Moments momentsOf(const Rows& rows, const std::vector<double>& weights = {})
{
    Moments moments(rows.front().size());
    for (size_t i = 0; i < rows.size(); ++i)
        moments.add(rows[i], weights.empty() ? 1 : weights[i]);
    return moments;
}

Importance importanceOf(const Rows& rows, const std::vector<double>& weights = {})
{
    const auto found = importance(momentsOf(rows, weights));
    if (!found)
        qFatal("a constant outcome");
    return *found;
}

/// R squared of a regression with intercept by the normal equations of centred columns, solved with
/// pivots: shares nothing with the program but the definition.
double explainedBy(const Rows& rows, const std::vector<size_t>& predictors)
{
    const size_t p = predictors.size();
    const size_t outcome = rows.front().size() - 1;
    std::vector<double> means(outcome + 1, 0);
    for (const Row& row : rows) {
        for (size_t i = 0; i <= outcome; ++i)
            means[i] += row[i] / double(rows.size());
    }
    std::vector<std::vector<long double>> system(p, std::vector<long double>(p + 1, 0));
    long double total = 0;
    for (const Row& row : rows) {
        const long double y = row[outcome] - means[outcome];
        total += y * y;
        for (size_t i = 0; i < p; ++i) {
            const long double x = row[predictors[i]] - means[predictors[i]];
            system[i][p] += x * y;
            for (size_t j = 0; j < p; ++j)
                system[i][j] += x * (row[predictors[j]] - means[predictors[j]]);
        }
    }
    std::vector<long double> right(p);
    for (size_t i = 0; i < p; ++i)
        right[i] = system[i][p];
    for (size_t i = 0; i < p; ++i) {
        size_t pivot = i;
        for (size_t k = i; k < p; ++k)
            pivot = std::abs(system[k][i]) > std::abs(system[pivot][i]) ? k : pivot;
        std::swap(system[i], system[pivot]);
        for (size_t k = 0; k < p; ++k) {
            const long double factor = k == i ? 0 : system[k][i] / system[i][i];
            for (size_t j = i; j <= p && k != i; ++j)
                system[k][j] -= factor * system[i][j];
        }
    }
    long double explained = 0;
    for (size_t i = 0; i < p; ++i)
        explained += right[i] * system[i][p] / system[i][i];
    return double(explained / total);
}

/// The definition word by word: every order of the predictors, and what each adds in it.
std::vector<double> byAllOrders(const Rows& rows)
{
    std::vector<size_t> order(rows.front().size() - 1);
    std::iota(order.begin(), order.end(), size_t(0));
    std::vector<double> parts(order.size(), 0);
    double orders = 0;
    do {
        double before = 0;
        for (size_t i = 0; i < order.size(); ++i) {
            const double now = explainedBy(rows, {order.begin(), order.begin() + long(i) + 1});
            parts[order[i]] += now - before;
            before = now;
        }
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    for (double& part : parts)
        part /= orders;
    return parts;
}

double bell(const CounterRandom& random, std::uint64_t& at)
{
    double sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += random.uniform(at++);
    return sum - 6;
}

/// Correlated predictors with effects 1, 2, 3 … and noise.
Rows madeUp(size_t count, size_t predictors, std::uint64_t seed, double noise = 3)
{
    const CounterRandom random(seed, 7);
    std::uint64_t at = 0;
    Rows rows;
    for (size_t i = 0; i < count; ++i) {
        Row row;
        const double shared = bell(random, at);
        double outcome = noise * bell(random, at);
        for (size_t k = 0; k < predictors; ++k) {
            row.push_back(shared + bell(random, at));
            outcome += double(k + 1) * row.back();
        }
        row.push_back(outcome);
        rows.push_back(row);
    }
    return rows;
}

bool areNear(const std::vector<double>& values, const std::vector<double>& expected,
             double tolerance = 1e-9)
{
    for (size_t i = 0; i < expected.size(); ++i) {
        if (!(std::abs(values[i] - expected[i]) <= tolerance)) {
            qWarning("%zu: %.12g instead of %.12g", i, values[i], expected[i]);
            return false;
        }
    }
    return values.size() == expected.size();
}

double sum(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Population shares of madeUp(): its covariances are known.
std::vector<double> trueShares(size_t predictors, double noise)
{
    // Rows that have exactly these covariances: the square roots of a design with +-1 in every
    // combination of the independent parts.
    const size_t parts = predictors + 2;
    Rows rows;
    for (size_t signs = 0; signs < size_t(1) << parts; ++signs) {
        const auto part = [&](size_t i) { return signs >> i & 1 ? 1.0 : -1.0; };
        Row row;
        double outcome = noise * part(predictors);
        for (size_t k = 0; k < predictors; ++k) {
            row.push_back(part(predictors + 1) + part(k));
            outcome += double(k + 1) * row.back();
        }
        row.push_back(outcome);
        rows.push_back(row);
    }
    std::vector<double> shares = byAllOrders(rows);
    const double all = sum(shares);
    for (double& share : shares)
        share /= all;
    return shares;
}
} // namespace

class TestRelativeImportance : public QObject
{
    Q_OBJECT
private slots:
    void agreesWithAllOrders_data();
    void agreesWithAllOrders();
    void twoPredictorsInClosedForm();
    void unrelatedPredictorsTakeTheirSquaredCorrelations();
    void knownStudy();
    void partsAddUpAndNeverFall();
    void scaleAndOrderDoNotMatter();
    void weightsAreRepetitions();
    void aCopyHalvesTheShare();
    void constantColumns();
    void tenPredictors();
    void intervalsDoNotDependOnThreads();
    void intervalsCover();
    void chanceIsTheTailOfF();
};

void TestRelativeImportance::agreesWithAllOrders_data()
{
    QTest::addColumn<int>("predictors");
    for (int predictors = 1; predictors <= 5; ++predictors)
        QTest::addRow("%d", predictors) << predictors;
}

void TestRelativeImportance::agreesWithAllOrders()
{
    QFETCH(int, predictors);
    const Rows rows = madeUp(60, size_t(predictors), 3);
    const Importance found = importanceOf(rows);
    const std::vector<double> expected = byAllOrders(rows);
    QVERIFY(areNear(found.parts, expected));
    QVERIFY(areNear({found.explained}, {sum(expected)}));
}

void TestRelativeImportance::twoPredictorsInClosedForm()
{
    const Rows rows = madeUp(40, 2, 11);
    const Moments moments = momentsOf(rows);
    const double a = moments.correlation(0, 2);
    const double b = moments.correlation(1, 2);
    const double r = moments.correlation(0, 1);
    const double explained = (a * a + b * b - 2 * a * b * r) / (1 - r * r);
    const Importance found = importanceOf(rows);
    QVERIFY(areNear({found.explained}, {explained}, 1e-12));
    QVERIFY(areNear(found.parts, {(a * a + explained - b * b) / 2, (b * b + explained - a * a) / 2},
                    1e-12));
}

void TestRelativeImportance::unrelatedPredictorsTakeTheirSquaredCorrelations()
{
    // A 2^3 design: its columns are orthogonal.
    Rows rows;
    for (int i = 0; i < 8; ++i) {
        const double x = i & 1 ? 1 : -1;
        const double y = i & 2 ? 1 : -1;
        const double z = i & 4 ? 1 : -1;
        rows.push_back({x, y, z, 3 * x + 2 * y + z + (x * y * z > 0 ? 1 : -1)});
    }
    // Variances 9, 4, 1 and 1 of the unexplained rest: 15 together.
    QVERIFY(areNear(importanceOf(rows).parts, {9 / 15.0, 4 / 15.0, 1 / 15.0}, 1e-12));
}

void TestRelativeImportance::knownStudy()
{
    // The four cements of Hald (Draper and Smith 1966; R: data(cement, package = "MASS")). The
    // published R squared of all four is .9824; the parts are those of all 24 orders.
    const Rows rows {{7, 26, 6, 60, 78.5},   {1, 29, 15, 52, 74.3}, {11, 56, 8, 20, 104.3},
                     {11, 31, 8, 47, 87.6},  {7, 52, 6, 33, 95.9},  {11, 55, 9, 22, 109.2},
                     {3, 71, 17, 6, 102.7},  {1, 31, 22, 44, 72.5}, {2, 54, 18, 22, 93.1},
                     {21, 47, 4, 26, 115.9}, {1, 40, 23, 34, 83.8}, {11, 66, 9, 12, 113.3},
                     {10, 68, 8, 12, 109.4}};
    const Importance found = importanceOf(rows);
    QVERIFY(areNear({found.explained}, {0.98237562}, 1e-8));
    QVERIFY(areNear(found.parts, byAllOrders(rows), 1e-9));
}

void TestRelativeImportance::partsAddUpAndNeverFall()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Importance found = importanceOf(madeUp(25, 6, seed));
        QVERIFY(areNear({sum(found.parts)}, {found.explained}, 1e-12));
        for (const double part : found.parts)
            QVERIFY(part >= 0);
    }
}

void TestRelativeImportance::scaleAndOrderDoNotMatter()
{
    const Rows rows = madeUp(50, 4, 5);
    const std::vector<double> parts = importanceOf(rows).parts;
    Rows changed;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        changed.push_back({-3 * (*row)[2] + 8, (*row)[0] / 7, (*row)[3] - 40, 2 * (*row)[1],
                           10 - 0.5 * (*row)[4]});
    QVERIFY(areNear(importanceOf(changed).parts, {parts[2], parts[0], parts[3], parts[1]}));
}

void TestRelativeImportance::weightsAreRepetitions()
{
    const Rows rows = madeUp(30, 3, 8);
    std::vector<double> weights;
    Rows repeated;
    for (size_t i = 0; i < rows.size(); ++i) {
        weights.push_back(double(1 + i % 3));
        for (size_t k = 0; k < 1 + i % 3; ++k)
            repeated.push_back(rows[i]);
    }
    QVERIFY(areNear(importanceOf(rows, weights).parts, importanceOf(repeated).parts, 1e-12));
}

void TestRelativeImportance::aCopyHalvesTheShare()
{
    Rows rows = madeUp(40, 2, 4);
    const Importance plain = importanceOf(rows);
    for (Row& row : rows)
        row.insert(row.begin() + 1, row[0]); // the first predictor twice
    const Importance twice = importanceOf(rows);
    QVERIFY(areNear({twice.explained}, {plain.explained}));
    QVERIFY(areNear({twice.parts[0]}, {twice.parts[1]}));
}

void TestRelativeImportance::constantColumns()
{
    Rows rows = madeUp(20, 2, 4);
    const Importance plain = importanceOf(rows);
    for (Row& row : rows)
        row.insert(row.begin(), 12.5);
    const Importance withConstant = importanceOf(rows);
    QVERIFY(areNear(withConstant.parts, {0, plain.parts[0], plain.parts[1]}));
    for (Row& row : rows)
        row.back() = -3;
    QVERIFY(!importance(momentsOf(rows)));
}

void TestRelativeImportance::tenPredictors()
{
    const Rows rows = madeUp(200, 10, 2, 30);
    const Importance found = importanceOf(rows);
    std::vector<size_t> all(10);
    std::iota(all.begin(), all.end(), size_t(0));
    QVERIFY(areNear({found.explained}, {explainedBy(rows, all)}));
    QVERIFY(areNear({sum(found.parts)}, {found.explained}));
}

void TestRelativeImportance::intervalsDoNotDependOnThreads()
{
    std::vector<Moments> units;
    for (const Row& row : madeUp(80, 3, 6)) {
        units.emplace_back(row.size());
        units.back().add(row, 1);
    }
    const auto once = shareIntervals(units, {0.95, 400, 9});
    const auto again = shareIntervals(units, {0.95, 400, 9});
    const auto others = shareIntervals(units, {0.95, 400, 10});
    const auto narrow = shareIntervals(units, {0.5, 400, 9});
    bool differs = false;
    for (size_t i = 0; i < once.size(); ++i) {
        QCOMPARE(once[i].low, again[i].low);
        QCOMPARE(once[i].high, again[i].high);
        differs |= once[i].low != others[i].low;
        QVERIFY(narrow[i].low > once[i].low && narrow[i].high < once[i].high);
    }
    QVERIFY(differs);
}

void TestRelativeImportance::intervalsCover()
{
    constexpr int kSeries = 300;
    constexpr double kNoise = 6;
    const std::vector<double> expected = trueShares(3, kNoise);
    std::vector<int> covered(3, 0);
    for (int series = 0; series < kSeries; ++series) {
        std::vector<Moments> units;
        for (const Row& row : madeUp(150, 3, 1000 + std::uint64_t(series), kNoise)) {
            units.emplace_back(row.size());
            units.back().add(row, 1);
        }
        const auto intervals = shareIntervals(units, {0.95, 300, std::uint64_t(series)});
        for (size_t i = 0; i < covered.size(); ++i)
            covered[i] += intervals[i].low <= expected[i] && expected[i] <= intervals[i].high;
    }
    // 95 % of 300, with three standard errors either way: 274 to 296.
    for (size_t i = 0; i < covered.size(); ++i) {
        qInfo("predictor %zu: share %.3f, covered %.1f %%", i, expected[i],
              100.0 * covered[i] / kSeries);
        QVERIFY(covered[i] >= 274 && covered[i] <= 296);
    }
}

void TestRelativeImportance::chanceIsTheTailOfF()
{
    // F(1, d) is the square of t(d): t = 2.228139 with 10 degrees has a two-sided p of .05.
    const double t = 2.2281388519649385;
    const double explained = t * t / (t * t + 10);
    QVERIFY(areNear({chanceOfExplained(explained, 1, 12)}, {0.05}, 1e-9));
    // With two predictors the tail is (1 - R^2)^(d / 2).
    QVERIFY(areNear({chanceOfExplained(0.3, 2, 23)}, {std::pow(0.7, 10)}, 1e-12));
    QCOMPARE(chanceOfExplained(0.9, 3, 4), 1.0);
}

QTEST_GUILESS_MAIN(TestRelativeImportance)
#include "tst_relativeimportance.moc"
