// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/crosscorrelation.h"
#include "models/trust/categorywords.h"
#include "models/trust/sharing.h"
#include "models/trust/tension.h"
#include "tests/answers.h"

#include <cmath>
#include <numeric>

using namespace trustbilanz;
using namespace trustbilanz::maths;
using namespace trustbilanz::trust;

namespace {
constexpr double kNear = 1e-12;

/// Numbers without a pattern: a generator that is not the one under test (Park and Miller 1988).
class Numbers
{
public:
    explicit Numbers(std::uint64_t seed)
        : m_state(seed)
    {
    }
    double next() { return double(m_state = m_state * 48271 % 2147483647) / 2147483647.0; }

private:
    std::uint64_t m_state;
};

GappedSeries noise(size_t count, std::uint64_t seed)
{
    Numbers numbers(seed);
    GappedSeries series;
    for (size_t i = 0; i < count; ++i)
        series.push_back(numbers.next());
    return series;
}

/// The textbook's other formula: (n Sxy - Sx Sy) / sqrt(...).
std::optional<double> textbook(const GappedSeries& lead, const GappedSeries& follow, int lag,
                               int& pairs)
{
    long double n = 0;
    long double x = 0;
    long double y = 0;
    long double xx = 0;
    long double yy = 0;
    long double xy = 0;
    for (int i = 0; i + lag < int(follow.size()); ++i) {
        if (i >= int(lead.size()) || !lead[size_t(i)] || !follow[size_t(i + lag)])
            continue;
        const long double a = *lead[size_t(i)];
        const long double b = *follow[size_t(i + lag)];
        n += 1;
        x += a;
        y += b;
        xx += a * a;
        yy += b * b;
        xy += a * b;
    }
    pairs = int(n);
    return double((n * xy - x * y) / std::sqrt((n * xx - x * x) * (n * yy - y * y)));
}

Day month(int number)
{
    return dayFrom(QDate(2020, 1, 1).addMonths(number));
}

/// Shares and trust whose changes are given; the first value of each is 50.
std::vector<SharePoint> exposureOf(const std::vector<double>& changes)
{
    double share = 0.5;
    std::vector<SharePoint> points {{month(0), false, 100, share, {}, {}}};
    for (const double change : changes) {
        share += change;
        points.push_back({month(int(points.size())), false, 100, share, {}, {}});
    }
    return points;
}

std::vector<TrustValue> trustOf(const std::vector<double>& changes)
{
    double value = 50;
    std::vector<TrustValue> values {{month(0), value}};
    for (const double change : changes) {
        value += change;
        values.push_back({month(int(values.size())), value});
    }
    return values;
}

std::vector<double> plain(const GappedSeries& series, double scale)
{
    std::vector<double> values;
    for (const auto& value : series)
        values.push_back((*value - 0.5) * scale);
    return values;
}
} // namespace

class TestTension : public QObject
{
    Q_OBJECT
private slots:
    void differencesLeaveGaps()
    {
        const GappedSeries series {1.0, 3.0, std::nullopt, 4.0, 2.0};
        const GappedSeries expected {2.0, std::nullopt, std::nullopt, -2.0};
        QVERIFY(firstDifferences(series) == expected);
        QVERIFY(firstDifferences(GappedSeries {}).empty());
    }

    void everyLagAsTheTextbook()
    {
        GappedSeries lead = noise(60, 11);
        GappedSeries follow = noise(60, 12);
        for (const size_t gap : {3, 17, 40})
            lead[gap].reset();
        for (const size_t gap : {5, 17, 59})
            follow[gap].reset();
        const CrossCorrelation result = crossCorrelation(lead, follow, {.permutations = 1});
        QCOMPARE(result.lags.size(), size_t(7));
        double largest = 0;
        for (const LagCorrelation& lag : result.lags) {
            int pairs = 0;
            const auto expected = textbook(lead, follow, lag.lag, pairs);
            QCOMPARE(lag.pairs, pairs);
            QVERIFY(std::abs(*lag.correlation - *expected) < kNear);
            largest = std::max(largest, std::abs(*expected));
        }
        QVERIFY(std::abs(std::abs(*result.strongest->correlation) - largest) < kNear);
    }

    void aDelayedCopyIsFoundAtItsLag()
    {
        const GappedSeries lead = noise(40, 21);
        GappedSeries follow = noise(40, 22);
        for (size_t i = 2; i < follow.size(); ++i)
            follow[i] = 5 - 3 * *lead[i - 2];
        const CrossCorrelation result = crossCorrelation(lead, follow);
        QCOMPARE(result.strongest->lag, 2);
        QCOMPARE(result.strongest->pairs, 38);
        QVERIFY(std::abs(*result.strongest->correlation + 1) < kNear);
        QCOMPARE(*result.p, 1.0 / 1000); // no other order of 40 numbers does as well
    }

    /// All 120 orders of five values, counted one by one.
    void pIsTheShareOfOrders()
    {
        const std::vector<double> lead {1, 4, 2, 7, 5};
        const GappedSeries follow {2.0, 3.0, 3.5, 6.0, 5.5};
        const auto largest = [&](const std::vector<double>& values) {
            const GappedSeries series(values.begin(), values.end());
            double most = 0;
            for (int lag = 0; lag <= 2; ++lag) {
                int pairs = 0;
                most = std::max(most, std::abs(*textbook(series, follow, lag, pairs)));
            }
            return most;
        };
        std::vector<double> order = lead;
        std::ranges::sort(order);
        int atLeast = 0;
        int all = 0;
        do {
            atLeast += largest(order) >= largest(lead) - 1e-9;
            ++all;
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(all, 120);
        const double expected = double(atLeast) / all;
        QVERIFY(expected > 0.1 && expected < 0.9); // or the test could not fail
        constexpr int kPermutations = 20'000;
        const CrossCorrelation result
            = crossCorrelation(GappedSeries(lead.begin(), lead.end()), follow,
                               {.mostLag = 2, .fewestPairs = 3, .permutations = kPermutations});
        const double error = std::sqrt(expected * (1 - expected) / kPermutations);
        QVERIFY2(std::abs(*result.p - expected) < 4 * error,
                 qPrintable(QStringLiteral("%1 %2").arg(*result.p).arg(expected)));
    }

    /// Of unrelated series one in twenty is "found", although seven lags are looked at.
    void unrelatedSeriesAreFoundAsOftenAsPromised()
    {
        constexpr int kSeries = 400;
        int found = 0;
        for (int i = 0; i < kSeries; ++i) {
            const auto seed = std::uint64_t(1000 + 2 * i);
            const CrossCorrelation result
                = crossCorrelation(noise(30, seed * 7919), noise(30, seed * 104729 + 1),
                                   {.permutations = 199, .seed = seed});
            found += *result.p <= 0.05;
        }
        QVERIFY2(found >= 8 && found <= 34, qPrintable(QString::number(found))); // 20 +- 3.3 sd
    }

    void sameSeedSameP()
    {
        const GappedSeries lead = noise(30, 5);
        const GappedSeries follow = noise(30, 6);
        const auto p
            = [&](std::uint64_t seed) { return *crossCorrelation(lead, follow, {.seed = seed}).p; };
        QCOMPARE(p(1), p(1));
        QVERIFY(p(1) != p(2));
    }

    void gates_data()
    {
        QTest::addColumn<int>("changes");
        QTest::addColumn<double>("trustScale");
        QTest::addColumn<TensionAnswer>("answer");
        QTest::newRow("19 pairs") << 19 << 10.0 << TensionAnswer::TooFewPairs;
        QTest::newRow("20 pairs") << 20 << 10.0 << TensionAnswer::NotDetectable;
        QTest::newRow("trust never changes") << 40 << 0.0 << TensionAnswer::NoChange;
        QTest::newRow("nothing") << 0 << 10.0 << TensionAnswer::TooFewPairs;
    }

    void gates()
    {
        QFETCH(int, changes);
        QFETCH(double, trustScale);
        QFETCH(TensionAnswer, answer);
        const auto exposure = exposureOf(plain(noise(size_t(changes), 31), 0.02));
        const auto trust = trustOf(plain(noise(size_t(changes), 77), trustScale));
        const Tension tension = tensionTest(exposure, trust, Interval::Month);
        QCOMPARE(tension.answer, answer);
        QCOMPARE(tension.lags.size(), size_t(7));
        QCOMPARE(tension.lags[0].pairs, changes);
        QCOMPARE(tension.p.has_value(), answer == TensionAnswer::NotDetectable);
        QVERIFY(tension.exposure == exposure);
    }

    /// With 20 pairs at lag 0 the later lags have fewer and do not count.
    void lagsBelowTwentyPairsDoNotCount()
    {
        const Tension tension = tensionTest(exposureOf(plain(noise(22, 31), 0.02)),
                                            trustOf(plain(noise(22, 77), 10)), Interval::Month);
        for (const TensionLag& lag : tension.lags)
            QCOMPARE(lag.correlation.has_value(), lag.lag <= 2);
        QVERIFY(tension.strongest->lag <= 2);
    }

    void aTrustThatFollowsIsDetected()
    {
        const std::vector<double> changes = plain(noise(36, 41), 0.02);
        std::vector<double> reactions {0.3, -0.2, 0.1};
        for (size_t i = 0; i + 3 < changes.size(); ++i)
            reactions.push_back(-200 * changes[i]);
        const Tension tension
            = tensionTest(exposureOf(changes), trustOf(reactions), Interval::Month);
        QCOMPARE(tension.answer, TensionAnswer::Detectable);
        QCOMPARE(tension.strongest->lag, 3);
        QVERIFY(*tension.strongest->correlation < -0.999);
    }

    /// Fisher's z by its logarithms, of the pairs of each lag.
    void everyLagHasItsInterval()
    {
        const Tension tension = tensionTest(exposureOf(plain(noise(23, 31), 0.02)),
                                            trustOf(plain(noise(23, 77), 10)), Interval::Month);
        for (const TensionLag& lag : tension.lags) {
            QCOMPARE(lag.low.has_value(), lag.pairs >= 20);
            const double r = lag.correlation.value_or(0);
            const double half = 1.959963985 / std::sqrt(double(lag.pairs - 3));
            const double top = std::exp(std::log((1 + r) / (1 - r)) + 2 * half);
            QVERIFY(!lag.high || std::abs(*lag.high - (top - 1) / (top + 1)) < 1e-8);
        }
    }

    /// A month without figures is a gap of two changes, not a change over two months.
    void missingPeriodsLeaveGaps()
    {
        auto exposure = exposureOf(plain(noise(30, 51), 0.02));
        exposure.erase(exposure.begin() + 10);
        exposure[20].share.reset(); // hidden
        const Tension tension
            = tensionTest(exposure, trustOf(plain(noise(30, 52), 10)), Interval::Month);
        QCOMPARE(tension.lags[0].pairs, 26);
    }

    void sharesOfCustomers()
    {
        tests::Batch batch {{0, 10}, {QStringLiteral("consent")}};
        int customer = 0;
        const auto add = [&](int month, int count, const QString& value) {
            for (int i = 0; i < count; ++i)
                batch.answers.push_back({customer++,
                                         ::month(month) + i % 20,
                                         5,
                                         1,
                                         {{QStringLiteral("consent"), value}}});
        };
        add(0, 40, QStringLiteral("open"));
        add(0, 10, QStringLiteral("refuses"));
        add(0, 30, QString()); // not given: says nothing
        // A year later, so that the small groups take no month of the first year with them.
        add(12, 9, QStringLiteral("open"));
        add(12, 20, QStringLiteral("refuses"));
        add(13, 20, QStringLiteral("open"));
        add(13, 9, QStringLiteral("refuses"));
        add(14, 15, QStringLiteral("refuses"));
        const auto points = sharingExposure(
            tests::columns({batch}), {}, {QStringLiteral("consent"), {QStringLiteral("open")}}, 10);
        VERIFY_RESULT(points);
        QCOMPARE(points->size(), size_t(4));
        const SharePoint& first = points->front();
        QCOMPARE(first.customers, qint64(50));
        QCOMPARE(*first.share, 0.8);
        const double z = 1.959963984540054;
        const double centre = (0.8 + z * z / 100) / (1 + z * z / 50);
        const double half = z / (1 + z * z / 50) * std::sqrt(0.8 * 0.2 / 50 + z * z / (4 * 2500.0));
        QVERIFY(std::abs(*first.low - (centre - half)) < 1e-9);
        QVERIFY(std::abs(*first.high - (centre + half)) < 1e-9);
        const SharePoint hidden {month(12), true, 0, {}, {}, {}};
        QVERIFY((*points)[1] == hidden); // nine who share
        QVERIFY((*points)[2].hidden); // nine who do not
        QVERIFY(!(*points)[2].share);
        QCOMPARE(*(*points)[3].share, 0.0); // nobody: no small group
    }

    void aMonthOfFewIsHidden()
    {
        tests::Batch batch {{0, 10}, {QStringLiteral("consent")}};
        for (int customer = 0; customer < 45; ++customer)
            batch.answers.push_back({customer,
                                     ::month(customer < 40 ? 0 : 1),
                                     5,
                                     1,
                                     {{QStringLiteral("consent"), QStringLiteral("open")}}});
        const auto points = sharingExposure(
            tests::columns({batch}), {}, {QStringLiteral("consent"), {QStringLiteral("open")}}, 10);
        VERIFY_RESULT(points);
        QCOMPARE(points->size(), size_t(2));
        QVERIFY(points->back().hidden);
        QVERIFY(!points->back().share);
    }

    void aCustomerWithBothAnswersCountsOnce()
    {
        tests::Batch batch {{0, 10}, {QStringLiteral("consent")}};
        for (int i = 0; i < 20; ++i) {
            batch.answers.push_back(
                {i, month(0), 5, 1, {{QStringLiteral("consent"), QStringLiteral("no")}}});
            if (i < 10)
                batch.answers.push_back(
                    {i, month(0) + 1, 5, 1, {{QStringLiteral("consent"), QStringLiteral("yes")}}});
        }
        const auto points = sharingExposure(
            tests::columns({batch}), {}, {QStringLiteral("consent"), {QStringLiteral("yes")}}, 10);
        VERIFY_RESULT(points);
        QCOMPARE(points->front().customers, qint64(20));
        QCOMPARE(*points->front().share, 0.5);
    }

    void wordsThatSpeakOfSharing()
    {
        const std::vector<SegmentInfo> german {
            {QStringLiteral("Region"), {QStringLiteral("offen")}},
            {QStringLiteral("Einwilligung"),
             {QString(), QStringLiteral("abgelehnt"), QStringLiteral("Erteilt")}}};
        const SharingSource found = sharingByWords(german);
        QCOMPARE(found.segment, QStringLiteral("Einwilligung"));
        QCOMPARE(found.open, QStringList {QStringLiteral("Erteilt")});
        const std::vector<SegmentInfo> english {
            {QStringLiteral("willingness"),
             {QStringLiteral("refuses"), QStringLiteral("pragmatic"), QStringLiteral("open")}}};
        QCOMPARE(sharingByWords(english).open, QStringList {QStringLiteral("open")});
        QVERIFY(!sharingByWords({{QStringLiteral("channel"), {QStringLiteral("App")}}}).isStated());
    }

    /// Balance and the categories of trust must not read one segment in two ways.
    void sharingIsReadAsTheCategoriesReadIt()
    {
        for (const char* name : {"consent", "Data_Sharing", "Werbeeinwilligung"}) {
            const SegmentInfo segment {QString::fromLatin1(name),
                                       {QStringLiteral("accepted"), QStringLiteral("declined"),
                                        QStringLiteral("partial")}};
            QVERIFY2(tellsWillingness(segment.name), name);
            QCOMPARE(sharingByWords({segment}).open, QStringList {QStringLiteral("accepted")});
        }
        QVERIFY(!tellsWillingness(QStringLiteral("willingness to recommend")));
        QVERIFY(!tellsWillingness(QStringLiteral("market share")));
    }

    void anUnknownSegmentIsAnError()
    {
        tests::Batch batch {{0, 10}, {}, false, DatePrecision::Day, {{1, month(0), 5, 1, {}}}};
        const auto points = sharingExposure(tests::columns({batch}), {},
                                            {QStringLiteral("no"), {QStringLiteral("yes")}}, 10);
        QVERIFY(!points);
        QCOMPARE(points.error().kind, Error::Kind::BadOption);
    }
};

QTEST_GUILESS_MAIN(TestTension)
#include "tst_tension.moc"
