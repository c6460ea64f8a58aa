// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/imports.h"
#include "models/session/scorecomparison.h"
#include "tests/storedanswers.h"
#include "tests/support.h"

#include <random>

using namespace trustbilanz;
using store::Store;

namespace {
const QByteArray kHeader = "customer,date,score,region\n";

using Comparison = session::ScoreComparison;

/// The definition, without any cleverness: a customer's answers of a day that are stored with the
/// same content are equal; the n-th of the others takes the place of the n-th other stored one.
Comparison compareSlowly(const tests::StoredAnswers& source, const tests::StoredAnswers& stored)
{
    std::map<std::pair<char, int>, tests::StoredAnswers> known;
    for (const tests::StoredAnswer& answer : stored)
        known[{answer.customer, answer.day}].push_back(answer);
    Comparison result;
    std::vector<std::uint32_t> others;
    for (size_t row = 0; row < source.size(); ++row) {
        auto& left = known[{source[row].customer, source[row].day}];
        const auto same = std::find(left.begin(), left.end(), source[row]);
        if (same == left.end()) {
            others.push_back(std::uint32_t(row));
            continue;
        }
        left.erase(same);
        ++result.equal;
    }
    for (const std::uint32_t row : others) {
        auto& left = known[{source[row].customer, source[row].day}];
        (left.empty() ? result.added : result.changed).push_back(row);
        if (!left.empty())
            left.erase(left.begin());
    }
    return result;
}

tests::StoredAnswers randomAnswers(std::mt19937& random, int count)
{
    tests::StoredAnswers answers;
    for (int i = 0; i < count; ++i)
        answers.push_back({char('a' + random() % 5), int(random() % 6), double(random() % 2),
                           random() % 2 ? "north" : "south"});
    std::stable_sort(answers.begin(), answers.end(),
                     [](const auto& left, const auto& right) { return left.day < right.day; });
    return answers;
}
} // namespace

/// Several answers of one customer on one day: what is the same again, and what has changed.
class TestRowOrder : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_store.reset();
        m_home.emplace();
        m_path = m_home->file(QStringLiteral("x.trust"));
        auto created = Store::create(m_path, {});
        VERIFY_RESULT(created);
        m_store.emplace(std::move(*created));
    }

    void anotherOrderOfTheSameRowsIsEqual()
    {
        const QByteArrayList rows {"anna,2024-01-01,1,north\n", "anna,2024-01-01,2,north\n",
                                   "ben,2024-01-01,2,north\n", "anna,2024-01-02,3,south\n",
                                   "anna,2024-01-01,2,north\n"};
        QVERIFY(import(kHeader + rows.join()));
        const QByteArray before = tests::readFile(m_path);
        QList<int> order {0, 1, 2, 3, 4};
        do {
            QByteArray csv = kHeader;
            for (const int row : order)
                csv += rows[row];
            QCOMPARE(counts(*import(csv)), (QList<qint64> {0, 5, 0}));
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(tests::readFile(m_path), before);
        // Some of them are equal too; one that comes once more is new, another content is changed.
        QCOMPARE(counts(*import(kHeader + rows[1])), (QList<qint64> {0, 1, 0}));
        QCOMPARE(counts(*import(kHeader + "anna,2024-01-01,9,north\n" + rows[0] + rows[4],
                                OnChanged::Keep)),
                 (QList<qint64> {0, 2, 1}));
        QCOMPARE(counts(*import(kHeader + rows[4] + rows[1] + rows[1] + rows[0])),
                 (QList<qint64> {1, 3, 0}));
    }

    void aDayOfOneCustomerInReverse()
    {
        // "anonymous" as everybody's name must not take forever.
        constexpr int kAnswers = 50'000;
        QByteArrayList rows;
        for (int i = 0; i < kAnswers; ++i)
            rows += "anonymous,2024-01-01," + QByteArray::number(i % 10'000 / 1000.0) + ",r"
                + QByteArray::number(i / 10'000) + '\n';
        QCOMPARE(counts(*import(kHeader + rows.join())), (QList<qint64> {kAnswers, 0, 0}));
        std::reverse(rows.begin(), rows.end());
        QCOMPARE(counts(*import(kHeader + rows.join())), (QList<qint64> {0, kAnswers, 0}));
    }

    void comparisonAgreesWithItsDefinition()
    {
        std::mt19937 random(3);
        for (int i = 0; i < 300; ++i) {
            const auto stored = randomAnswers(random, int(random() % 40));
            const auto source = randomAnswers(random, int(random() % 40));
            const Comparison slow = compareSlowly(source, stored);
            const auto fast = session::compareScores(tests::storedPart(source),
                                                     ScoreColumns({tests::storedPart(stored)}), {});
            QVERIFY(fast.has_value());
            QCOMPARE(fast->added, slow.added);
            QCOMPARE(fast->changed, slow.changed);
            QCOMPARE(fast->equal, slow.equal);
            QCOMPARE(fast->stored.size(), slow.changed.size());
        }
    }

private:
    Result<ImportReport> import(const QByteArray& csv, OnChanged onChanged = OnChanged::Refuse)
    {
        ImportPlan plan;
        plan.segments = {{QStringLiteral("region"), QStringLiteral("region")}};
        plan.scale = ScoreScale {0, 10, false};
        plan.onChanged = onChanged;
        return session::importFile(
            *m_store, tests::writeFile(m_home->file(QStringLiteral("source.csv")), csv), plan);
    }

    static QList<qint64> counts(const ImportReport& report)
    {
        return {report.added, report.equal, report.changed};
    }

    std::optional<tests::PrivateHome> m_home;
    std::optional<Store> m_store;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestRowOrder)
#include "tst_roworder.moc"
