// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/multipletests.h"
#include "models/maths/twomeans.h"
#include "tests/support.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace trustbilanz;
using namespace trustbilanz::maths;

namespace {
bool isNear(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.12g instead of %.12g", value, expected);
    return false;
}

/// Hours of sleep gained with two drugs, ten patients (Student 1908), as in R's `sleep`.
constexpr std::array kFirstDrug {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
constexpr std::array kSecondDrug {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

std::vector<TwoAnswers> samePatients()
{
    std::vector<TwoAnswers> people;
    for (size_t i = 0; i < kFirstDrug.size(); ++i)
        people.push_back({kFirstDrug[i], 1, kSecondDrug[i], 1});
    return people;
}

std::vector<TwoAnswers> otherPatients()
{
    std::vector<TwoAnswers> people;
    for (size_t i = 0; i < kFirstDrug.size(); ++i) {
        people.push_back({kFirstDrug[i], 1, 0, 0});
        people.push_back({0, 0, kSecondDrug[i], 1});
    }
    return people;
}

/// The definition, word by word: the least of m p(j)/j over the ranks from here on.
std::vector<double> slowly(const std::vector<double>& p)
{
    std::vector<double> sorted = p;
    std::ranges::sort(sorted);
    std::vector<double> adjusted;
    for (const double value : p) {
        double least = 1;
        for (size_t j = 0; j < sorted.size(); ++j) {
            if (sorted[j] >= value)
                least = std::min(least, double(p.size()) * sorted[j] / double(j + 1));
        }
        adjusted.push_back(least);
    }
    return adjusted;
}
} // namespace

class TestMultipleTests : public QObject
{
    Q_OBJECT
private slots:
    void adjustedByHand()
    {
        const std::vector<double> p {.001, .008, .039, .041, .042, .06, .074, .205};
        const std::vector<double> expected {.008, .032, .0672, .0672, .0672, .08, .08457, .205};
        const std::vector<double> adjusted = benjaminiHochberg(p);
        QCOMPARE(adjusted.size(), expected.size());
        for (size_t i = 0; i < p.size(); ++i)
            QVERIFY(isNear(adjusted[i], expected[i], 5e-6));
    }

    void orderDoesNotMatter()
    {
        const std::vector<double> p {.06, .001, .205, .041};
        QCOMPARE(benjaminiHochberg(p), slowly(p));
        QVERIFY(benjaminiHochberg({}).empty());
        const std::vector<double> one {.03};
        QCOMPARE(benjaminiHochberg(one), one);
    }

    void equalsItsDefinition()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 200; ++round) {
            std::vector<double> p(1 + random() % 40);
            for (double& value : p)
                value = double(random() % 1000) / 999; // with ties
            const std::vector<double> expected = slowly(p);
            const std::vector<double> adjusted = benjaminiHochberg(p);
            for (size_t i = 0; i < p.size(); ++i)
                QVERIFY(isNear(adjusted[i], expected[i], 1e-12));
        }
    }

    /// t.test(extra ~ group, paired = TRUE) of R 4.2.
    void samePeopleArePaired()
    {
        const Difference result = differenceOfMeans(samePatients(), .95);
        QVERIFY(isNear(result.value, 1.58, 1e-12));
        QVERIFY(isNear(*result.low, .7001142, 5e-8));
        QVERIFY(isNear(*result.high, 2.4598858, 5e-8));
        QVERIFY(isNear(*result.p, .002833, 5e-7));
    }

    /// t.test(extra ~ group) of R 4.2: df = 17.776.
    void otherPeopleAreWelch()
    {
        const Difference result = differenceOfMeans(otherPatients(), .95);
        QVERIFY(isNear(result.value, 1.58, 1e-12));
        QVERIFY(isNear(*result.low, -.2054832, 5e-8));
        QVERIFY(isNear(*result.high, 3.3654832, 5e-8));
        QVERIFY(isNear(*result.p, .07939, 5e-6));
    }

    void weightsOfTheSameSizeChangeNothing()
    {
        std::vector<TwoAnswers> heavy = samePatients();
        for (TwoAnswers& person : heavy) {
            person.firstWeight = 3;
            person.secondWeight = .5;
        }
        const Difference plain = differenceOfMeans(samePatients(), .95);
        const Difference weighted = differenceOfMeans(heavy, .95);
        QVERIFY(isNear(weighted.value, plain.value, 1e-12));
        QVERIFY(isNear(*weighted.low, *plain.low, 1e-12));
        QVERIFY(isNear(*weighted.p, *plain.p, 1e-12));
    }

    void tooFewHaveNoInterval()
    {
        const std::vector<TwoAnswers> people {{50, 1, 0, 0}, {0, 0, 60, 1}, {0, 0, 70, 1}};
        const Difference result = differenceOfMeans(people, .95);
        QCOMPARE(result.value, 15.0);
        QVERIFY(!result.low && !result.high && !result.p);
    }

    void equalAnswersHaveWidthZero()
    {
        const std::vector<TwoAnswers> fell(7, {40.1, 1, 30.1, 1});
        const Difference result = differenceOfMeans(fell, .95);
        QCOMPARE(*result.low, result.value);
        QCOMPARE(*result.high, result.value);
        QVERIFY(!result.p); // a test needs variation
        const std::vector<TwoAnswers> stayed(7, {40.1, 1, 40.1, 1});
        QCOMPARE(*differenceOfMeans(stayed, .95).p, 1.0);
    }

    /// models.md 1.7: M 70 -> 66, S 72 -> 69.
    void splitByHand()
    {
        const std::vector<TwoAnswers> people {{70, 1, 68, 1}, {74, 1, 70, 1}, {66, 1, 0, 0},
                                              {70, 1, 0, 0},  {0, 0, 60, 1},  {0, 0, 66, 1}};
        const MeanSplit split = splitOfMeans(people, .95);
        QCOMPARE(split.firstMean, 70.0);
        QCOMPARE(split.secondMean, 66.0);
        QCOMPARE(split.firstMeanOfSame, 72.0);
        QCOMPARE(split.secondMeanOfSame, 69.0);
        QCOMPARE(split.change.value, -4.0);
        QCOMPARE(split.same.value, -3.0);
        QCOMPARE(split.others.value, -1.0);
        // Same customers: the paired t interval of -2 and -4, t(1) = 12.7062.
        QVERIFY(isNear(*split.same.low, -3 - 12.7062047, 1e-6));
    }

    void nothingOfOthersWhereAllAreTheSame()
    {
        const MeanSplit split = splitOfMeans(samePatients(), .95);
        QCOMPARE(split.others, (Difference {0, 0, 0, 1}));
        QCOMPARE(split.same, split.change);
    }

    /// Half of the people answer twice: 4,000 simulated comparisons, seed 11.
    void intervalsCoverWithSharedPeople()
    {
        std::mt19937_64 random(11);
        std::normal_distribution<double> normal;
        constexpr int kRounds = 4000;
        std::array<int, 3> covered {};
        for (int round = 0; round < kRounds; ++round) {
            std::vector<TwoAnswers> people;
            for (int i = 0; i < 60; ++i) {
                const double level = 50 + 15 * normal(random);
                TwoAnswers person {level + 10 * normal(random), 1, level - 4 + 10 * normal(random),
                                   1};
                if (i % 4 == 0)
                    person.secondWeight = 0;
                else if (i % 4 == 1)
                    person.firstWeight = 0;
                people.push_back(person);
            }
            const MeanSplit split = splitOfMeans(people, .95);
            const auto holds = [](const Difference& of, double truth) {
                return *of.low <= truth && truth <= *of.high;
            };
            covered[0] += holds(split.change, -4);
            covered[1] += holds(split.same, -4);
            covered[2] += holds(split.others, 0);
        }
        for (const int count : covered) {
            const double share = double(count) / kRounds;
            QVERIFY2(share > .93 && share < .97, qPrintable(QString::number(share)));
        }
    }
};

QTEST_GUILESS_MAIN(TestMultipleTests)
#include "tst_multipletests.moc"
