// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/counterrandom.h"
#include "models/trust/counttable.h"
#include "tests/support.h"

#include <functional>
#include <set>

using namespace trustbilanz;
using namespace trustbilanz::trust;

namespace {
constexpr int kK = 10;

CountTable tableOf(const std::vector<std::vector<qint64>>& counts)
{
    CountTable table(counts.size(), counts.front().size());
    for (size_t row = 0; row < counts.size(); ++row) {
        for (size_t column = 0; column < counts.front().size(); ++column)
            table.set(row, column, counts[row][column]);
    }
    table.addTotals();
    table.decide(counts.size(), counts.front().size(), false);
    return table;
}

/// "12 . 30" with a point for what is hidden; the totals last.
QStringList shown(const CountTable& table)
{
    QStringList rows;
    for (size_t row = 0; row <= table.rows(); ++row) {
        QStringList cells;
        for (size_t column = 0; column <= table.columns(); ++column)
            cells << (table.isHidden(row, column) ? QStringLiteral(".")
                                                  : QString::number(table.count(row, column)));
        rows << cells.join(QLatin1Char(' '));
    }
    return rows;
}

/// An attacker of 2 x 2 tables: every table of whole numbers from 0 that has the known cells.
class Attacker
{
public:
    explicit Attacker(const CountTable& table)
        : m_table(table)
        , m_total(table.count(2, 2))
    {
    }

    /// The values that each hidden cell might have, by row and column; known cells are left out.
    std::map<std::pair<size_t, size_t>, std::set<qint64>> guesses() const
    {
        std::map<std::pair<size_t, size_t>, std::set<qint64>> values;
        for (qint64 a = 0; a <= m_total; ++a) {
            for (qint64 b = 0; a + b <= m_total; ++b) {
                for (qint64 c = 0; a + b + c <= m_total; ++c)
                    look({{a, b}, {c, m_total - a - b - c}}, values);
            }
        }
        return values;
    }

private:
    void look(const std::vector<std::vector<qint64>>& guess,
              std::map<std::pair<size_t, size_t>, std::set<qint64>>& values) const
    {
        const CountTable other = tableOf(guess);
        for (size_t row = 0; row <= 2; ++row) {
            for (size_t column = 0; column <= 2; ++column) {
                if (!m_table.isHidden(row, column)
                    && m_table.count(row, column) != other.count(row, column))
                    return;
            }
        }
        for (size_t row = 0; row <= 2; ++row) {
            for (size_t column = 0; column <= 2; ++column) {
                if (m_table.isHidden(row, column))
                    values[{row, column}].insert(other.count(row, column));
            }
        }
    }

    const CountTable& m_table;
    qint64 m_total;
};
} // namespace

class TestCountTable : public QObject
{
    Q_OBJECT
private slots:
    void nothingSmallNothingHidden();
    void aSmallCellTakesARectangleWithIt();
    void twoSmallCellsOfALineAreNotEnough();
    void aSmallTotalIsHiddenToo();
    void decidedTotalsStay();
    void noAttackerWorksOutACell();
    void hiddenLinesHoldEnough();
};

void TestCountTable::nothingSmallNothingHidden()
{
    CountTable table = tableOf({{10, 0}, {25, 40}});
    QVERIFY(table.protect(kK));
    QCOMPARE(shown(table),
             (QStringList {QStringLiteral("10 0 10"), QStringLiteral("25 40 65"),
                           QStringLiteral("35 40 75")}));
}

void TestCountTable::aSmallCellTakesARectangleWithIt()
{
    CountTable table = tableOf({{3, 20, 50}, {30, 15, 60}, {70, 80, 90}});
    QVERIFY(table.protect(kK));
    QCOMPARE(shown(table),
             (QStringList {QStringLiteral(". . 50 73"), QStringLiteral(". . 60 105"),
                           QStringLiteral("70 80 90 240"), QStringLiteral("103 115 200 418")}));
}

void TestCountTable::twoSmallCellsOfALineAreNotEnough()
{
    // 2 and 3 together are 5: the sum would tell of a group of 5.
    CountTable table = tableOf({{2, 3, 50}, {30, 30, 60}, {70, 80, 90}});
    QVERIFY(table.protect(kK));
    QVERIFY(table.isHidden(0, 0) && table.isHidden(0, 1) && table.isHidden(0, 2));
    QVERIFY(!table.isHidden(0, 3));
}

void TestCountTable::aSmallTotalIsHiddenToo()
{
    CountTable table = tableOf({{2, 3}, {30, 40}, {50, 60}});
    QVERIFY(table.protect(kK));
    QVERIFY(table.isHidden(0, 2));
    // Otherwise the other totals would give it away.
    QVERIFY(table.isHidden(1, 2) || table.isHidden(2, 2));
    QVERIFY(!table.isHidden(3, 2));
}

void TestCountTable::decidedTotalsStay()
{
    CountTable table = tableOf({{4, 26}, {16, 54}});
    for (size_t i = 0; i < 2; ++i) {
        table.decide(i, 2, false);
        table.decide(2, i, false);
    }
    QVERIFY(table.protect(kK));
    QCOMPARE(shown(table),
             (QStringList {QStringLiteral(". . 30"), QStringLiteral(". . 70"),
                           QStringLiteral("20 80 100")}));
    CountTable hopeless = tableOf({{4, 0}, {0, 60}});
    for (size_t i = 0; i < 2; ++i) {
        hopeless.decide(i, 2, false);
        hopeless.decide(2, i, false);
    }
    QVERIFY(!hopeless.protect(kK));
}

void TestCountTable::noAttackerWorksOutACell()
{
    const maths::CounterRandom random(5, 1);
    int hidden = 0;
    for (std::uint64_t i = 0; i < 60; ++i) {
        std::vector<std::vector<qint64>> counts(2, std::vector<qint64>(2));
        for (size_t cell = 0; cell < 4; ++cell)
            counts[cell / 2][cell % 2] = qint64(random.below(14, i * 4 + cell));
        CountTable table = tableOf(counts);
        if (!table.protect(4))
            continue;
        for (const auto& [place, guesses] : Attacker(table).guesses()) {
            ++hidden;
            QVERIFY2(guesses.size() > 1, qPrintable(shown(table).join(QStringLiteral(" | "))));
        }
        for (size_t row = 0; row <= 2; ++row) {
            for (size_t column = 0; column <= 2; ++column) {
                const qint64 count = table.count(row, column);
                QVERIFY(table.isHidden(row, column) || count == 0 || count >= 4
                        || (row == 2 && column == 2));
            }
        }
    }
    QVERIFY(hidden > 100);
}

void TestCountTable::hiddenLinesHoldEnough()
{
    const maths::CounterRandom random(6, 1);
    for (std::uint64_t i = 0; i < 40; ++i) {
        CountTable table(9, 9);
        for (size_t cell = 0; cell < 81; ++cell)
            table.set(cell / 9, cell % 9, qint64(std::pow(random.uniform(i * 81 + cell), 4) * 200));
        table.addTotals();
        table.decide(9, 9, false);
        QVERIFY(table.protect(kK));
        for (size_t row = 0; row <= 9; ++row) {
            qint64 sum = 0;
            int cells = 0;
            for (size_t column = 0; column < 9; ++column) {
                sum += table.isHidden(row, column) ? table.count(row, column) : 0;
                cells += table.isHidden(row, column);
            }
            QVERIFY(table.isHidden(row, 9) || cells == 0 || (cells > 1 && sum >= kK));
        }
    }
}

QTEST_GUILESS_MAIN(TestCountTable)
#include "tst_counttable.moc"
