// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"
#include "tests/storedanswers.h"
#include "tests/support.h"

using namespace trustbilanz;
using namespace trustbilanz::store;
using Answers = tests::StoredAnswers;

namespace {
/// A workspace of whole corrections: every import replaces some of the answers that show.
class Corrections
{
public:
    explicit Corrections(const QString& path)
        : m_store(Store::create(path, {}))
    {
    }

    /// Imports answers; those that have a customer and day that shows already replace it.
    int import(const Answers& answers)
    {
        const ScorePart part = tests::storedPart(answers);
        const auto columns = *m_store->scores();
        std::vector<ReplacedRow> replaced;
        for (std::uint32_t row = 0; row < part.rows(); ++row) {
            if (const auto target = find(columns, part, row))
                replaced.push_back({target->first, target->second, row});
        }
        ImportBatch batch;
        batch.changed = qint64(replaced.size());
        batch.added = qint64(part.rows()) - batch.changed;
        return m_store->appendScores(part, batch, replaced)->id;
    }

    UndoReport undo(int batch) { return *m_store->undo(batch); }
    Answers answers() const { return tests::answersIn(*m_store->scores()); }
    bool isSound() const { return m_store->check()->isSound(); }
    Store& store() { return *m_store; }

private:
    static std::optional<std::pair<int, std::uint32_t>>
    find(const ScoreColumns& columns, const ScorePart& part, std::uint32_t wanted)
    {
        for (const auto& stored : columns.parts()) {
            for (std::uint32_t row = 0; row < stored->rows(); ++row) {
                if (stored->day[row] == part.day[wanted]
                    && columns.customers()[stored->customer[row]]
                        == part.customers[part.customer[wanted]])
                    return std::pair(stored->batch, row);
            }
        }
        return std::nullopt;
    }

    Result<Store> m_store;
};

const Answers kOriginal {{'a', 0, 1}, {'b', 1, 1}, {'c', 2, 1}, {'d', 3, 1}};
const Answers kFirstCorrection {{'b', 1, 2}, {'c', 2, 2}, {'e', 4, 2}};
const Answers kSecondCorrection {{'c', 2, 3}, {'d', 3, 3}, {'e', 4, 3}};

/// What shows after some of the three imports: the latest answer of each customer.
Answers expected(const std::vector<Answers>& imports)
{
    std::map<char, tests::StoredAnswer> latest;
    for (const Answers& answers : imports) {
        for (const tests::StoredAnswer& answer : answers)
            latest[answer.customer] = answer;
    }
    Answers result;
    for (const auto& [customer, answer] : latest)
        result.push_back(answer);
    return result;
}
} // namespace

class TestUndo : public QObject
{
    Q_OBJECT
private slots:
    void correctionsUndoneInEveryOrder_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("newest first") << QList {3, 2, 1};
        QTest::newRow("oldest first") << QList {1, 2, 3};
        QTest::newRow("middle, newest, oldest") << QList {2, 3, 1};
        QTest::newRow("middle, oldest, newest") << QList {2, 1, 3};
        QTest::newRow("newest, oldest, middle") << QList {3, 1, 2};
        QTest::newRow("oldest, newest, middle") << QList {1, 3, 2};
    }

    void correctionsUndoneInEveryOrder()
    {
        QFETCH(const QList<int>, order);
        const tests::PrivateHome home;
        Corrections corrections(home.file(QStringLiteral("x.trust")));
        std::map<int, Answers> remaining;
        for (const Answers& answers : {kOriginal, kFirstCorrection, kSecondCorrection})
            remaining[corrections.import(answers)] = answers;
        for (const int batch : order) {
            QVERIFY(corrections.isSound());
            corrections.undo(batch);
            remaining.erase(batch);
            std::vector<Answers> imports;
            for (const auto& [id, answers] : remaining)
                imports.push_back(answers);
            QVERIFY(corrections.answers() == expected(imports));
        }
    }

    void countsOfAnUndo()
    {
        const tests::PrivateHome home;
        Corrections corrections(home.file(QStringLiteral("x.trust")));
        for (const Answers& answers : {kOriginal, kFirstCorrection, kSecondCorrection})
            corrections.import(answers);
        // Of what the first correction replaced, c is held by the second one.
        const UndoReport middle = corrections.undo(2);
        QCOMPARE(middle.removed, 1); // e; b and c were answers already
        QCOMPARE(middle.restored, 1);
        const UndoReport newest = corrections.undo(3);
        QCOMPARE(newest.removed, 1);
        QCOMPARE(newest.restored, 2);
    }

    void correctedAgainAfterAnUndo()
    {
        const tests::PrivateHome home;
        Corrections corrections(home.file(QStringLiteral("x.trust")));
        corrections.import(kOriginal);
        corrections.import(kFirstCorrection);
        corrections.undo(2);
        corrections.import(kSecondCorrection);
        corrections.import({{'a', 0, 5}, {'c', 2, 5}});
        const Answers all {{'a', 0, 5}, {'b', 1, 1}, {'c', 2, 5}, {'d', 3, 3}, {'e', 4, 3}};
        QVERIFY(corrections.answers() == all);
        QVERIFY(corrections.isSound());
    }

    void aWholeBatchReplaced()
    {
        const tests::PrivateHome home;
        Corrections corrections(home.file(QStringLiteral("x.trust")));
        corrections.import({{'a', 0, 1}, {'b', 0, 1}});
        corrections.import({{'a', 0, 2}, {'b', 0, 2}});
        const Answers all {{'a', 0, 2}, {'b', 0, 2}};
        QVERIFY(corrections.answers() == all);
        QCOMPARE(corrections.undo(2).restored, 2);
    }

    void correctionsKeepTheirPlace()
    {
        const tests::PrivateHome home;
        Corrections corrections(home.file(QStringLiteral("x.trust")));
        QVERIFY(corrections.store().replacements()->empty());
        corrections.import(kOriginal);
        corrections.import({{'c', 2, 2}, {'b', 1, 2}}); // rows: b, c
        corrections.import({{'c', 2, 3}});
        // Stored rows b and c of the original are hidden; a and d show, as rows 0 and 1.
        const std::vector<RowPlace> places {{2, 0, 1, 1}, {3, 0, 1, 1}};
        QVERIFY(*corrections.store().replacements() == places);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
