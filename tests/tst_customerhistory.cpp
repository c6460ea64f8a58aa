// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/customerhistory.h"
#include "tests/answers.h"
#include "tests/support.h"

#include <random>

using namespace trustbilanz;
using namespace trustbilanz::tests;
using trust::customerHistory;

namespace {
const Day kStart = dayFrom({2024, 1, 1});
}

class TestCustomerHistory : public QObject
{
    Q_OBJECT
private slots:
    void everyAnswerOldestFirst()
    {
        Batch plain {{0, 10, false}, {}};
        plain.answers
            = {{7, kStart + 30, 8, 1, {}}, {8, kStart, 5, 1, {}}, {7, kStart + 2, 4, 1, {}}};
        Batch weighted {{1, 5, true}, {}, true};
        weighted.answers = {{7, kStart + 10, 2, 2.5, {}}};
        const auto history = customerHistory(columns({plain, weighted}), pseudonymOf(7));
        const PartialDate first {kStart + 2, DatePrecision::Day};
        const PartialDate second {kStart + 10, DatePrecision::Day};
        const PartialDate third {kStart + 30, DatePrecision::Day};
        QCOMPARE(history.size(), size_t(3));
        QCOMPARE(history[0], (CustomerAnswer {first, 1, {0, 10, false}, 4, 40, 1}));
        QCOMPARE(history[1], (CustomerAnswer {second, 2, {1, 5, true}, 2, 75, 2.5}));
        QCOMPARE(history[2], (CustomerAnswer {third, 1, {0, 10, false}, 8, 80, 1}));
    }

    void nobodyKnown()
    {
        Batch batch {{0, 10, false}, {}};
        batch.answers = {{7, kStart, 8, 1, {}}};
        QVERIFY(customerHistory(columns({batch}), pseudonymOf(8)).empty());
        QVERIFY(customerHistory(columns({}), pseudonymOf(8)).empty());
    }

    /// Rows at every place of the blocks that are looked at together.
    void findsEveryRow()
    {
        std::mt19937 random(6);
        Batch batch {{0, 10, false}, {}};
        std::map<int, std::vector<double>> expected;
        for (int i = 0; i < 10'000; ++i) {
            const int customer = random() % 4 ? int(random() % 3000) : int(random() % 3);
            const double score = double(random() % 11);
            batch.answers.push_back({customer, kStart + i / 100, score, 1, {}});
            expected[customer].push_back(score);
        }
        const ScoreColumns scores = columns({batch});
        for (const auto& [customer, answers] : expected) {
            std::vector<double> found;
            for (const CustomerAnswer& answer : customerHistory(scores, pseudonymOf(customer)))
                found.push_back(answer.answer);
            QCOMPARE(found, answers);
        }
    }
};

QTEST_GUILESS_MAIN(TestCustomerHistory)
#include "tst_customerhistory.moc"
