// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/customercodes.h"
#include "models/store/sorteddays.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace trustbilanz;

namespace {
using Codes = std::vector<std::uint32_t>;
using Days = std::vector<std::uint16_t>;

/// Codes below `distinct`, the highest among them, and neighbours that share their low two bytes.
Codes someCodes(std::uint32_t distinct, size_t rows)
{
    std::mt19937 random(distinct);
    Codes codes(rows);
    for (std::uint32_t& code : codes)
        code = random() % distinct;
    if (rows > 2)
        codes[rows - 2]
            = codes[0] ^ (distinct > 0x1'0000 && (codes[0] ^ 0x1'0000) < distinct ? 0x1'0000 : 0);
    if (rows > 0)
        codes[rows - 1] = distinct - 1;
    return codes;
}

/// Ascending days with gaps, the first and the last day there is among them.
Days someDays(size_t rows, std::uint32_t highest)
{
    std::mt19937 random(7);
    Days days(rows);
    for (std::uint16_t& day : days)
        day = std::uint16_t(random() % (highest + 1));
    std::ranges::sort(days);
    return days;
}

std::vector<size_t> rowsOf(const Codes& codes, std::uint32_t wanted)
{
    std::vector<size_t> rows;
    for (size_t row = 0; row < codes.size(); ++row) {
        if (codes[row] == wanted)
            rows.push_back(row);
    }
    return rows;
}
} // namespace

/// The columns that take less room than a number a row tell the same as one that does.
class TestRowColumns : public QObject
{
    Q_OBJECT
private slots:
    void customers_data()
    {
        QTest::addColumn<quint32>("distinct");
        QTest::addColumn<int>("rows");
        QTest::newRow("nobody") << 1U << 0;
        QTest::newRow("one customer") << 1U << 3;
        QTest::newRow("below two bytes") << 0xFFFFU << 5000;
        QTest::newRow("two bytes") << 0x1'0000U << 1024;
        QTest::newRow("above two bytes") << 0x1'0001U << 1025;
        QTest::newRow("many") << 200'000U << 70'000;
        QTest::newRow("three bytes") << 0x100'0000U << 2048;
        QTest::newRow("above three bytes") << 0x100'0001U << 2049;
        QTest::newRow("most") << 0xFFFF'FFFFU << 3000;
    }

    void customers()
    {
        QFETCH(quint32, distinct);
        QFETCH(int, rows);
        const Codes codes = someCodes(distinct, size_t(rows));
        const CustomerCodes column(codes, distinct);
        QCOMPARE(column.size(), codes.size());
        Codes back(codes.size());
        column.copy(0, back);
        QCOMPARE(back, codes);
        for (const size_t row : {size_t(0), codes.size() / 2, codes.size() - 1}) {
            if (row >= codes.size())
                continue;
            QCOMPARE(column[row], codes[row]);
            QCOMPARE(column.rowsOf(codes[row]), rowsOf(codes, codes[row]));
        }
    }

    void customersInPieces()
    {
        const Codes codes = someCodes(100'000, 10'000);
        CustomerCodes column = CustomerCodes::zeros(codes.size(), 100'000);
        for (size_t first = 0; first < codes.size(); first += 2500)
            column.put(first, std::span(codes).subspan(first, 2500));
        QVERIFY(column == CustomerCodes(codes, 100'000));
        Codes piece(777);
        column.copy(4321, piece);
        QVERIFY(std::ranges::equal(piece, std::span(codes).subspan(4321, 777)));
        QVERIFY(column.rowsOf(99'998) == rowsOf(codes, 99'998));
    }

    void newCodes()
    {
        const Codes codes = someCodes(1000, 3000);
        Codes table(1000);
        for (std::uint32_t i = 0; i < table.size(); ++i)
            table[i] = 70'000 - i;
        Codes expected;
        for (const std::uint32_t code : codes)
            expected.push_back(table[code]);
        const CustomerCodes column = CustomerCodes(codes, 1000).recoded(table, 70'001);
        QVERIFY(column == CustomerCodes(expected, 70'001));
    }

    void days_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<quint32>("highest");
        QTest::newRow("none") << 0 << 1U;
        QTest::newRow("one day") << 2000 << 0U;
        QTest::newRow("few days") << 2000 << 5U;
        QTest::newRow("days without rows") << 500 << 2000U;
        QTest::newRow("all days there are") << 300'000 << 65'535U;
    }

    void days()
    {
        QFETCH(int, rows);
        QFETCH(quint32, highest);
        const Days days = someDays(size_t(rows), highest);
        SortedDays column;
        for (const std::uint16_t day : days)
            column.push_back(day);
        QVERIFY(column == SortedDays(days));
        QCOMPARE(column.size(), days.size());
        QCOMPARE(column.empty(), days.empty());
        Days back(days.size());
        column.copy(0, back);
        QCOMPARE(back, days);
        for (int day = -1; day <= int(highest) + 1; ++day)
            QCOMPARE(column.rowsBefore(day),
                     size_t(std::ranges::lower_bound(days, day) - days.begin()));
    }

    void daysOfRows()
    {
        const Days days = someDays(2000, 300);
        const SortedDays column(days);
        std::mt19937 random(3);
        SortedDays::Reader reader(column);
        for (int i = 0; i < 500; ++i) { // not ascending: slower, not wrong
            const auto row = std::uint32_t(random() % days.size());
            QCOMPARE(reader.at(row), days[row]);
            QCOMPARE(column[row], days[row]);
        }
        Codes rows;
        Days expected;
        for (std::uint32_t row = 0; row < days.size(); row += 1 + random() % 9) {
            rows.push_back(row);
            expected.push_back(days[row]);
        }
        QVERIFY(column.chosen(rows) == SortedDays(expected));
        Days piece(100);
        column.copy(1234, piece);
        QVERIFY(std::ranges::equal(piece, std::span(days).subspan(1234, 100)));
    }
};

QTEST_GUILESS_MAIN(TestRowColumns)
#include "tst_rowcolumns.moc"
