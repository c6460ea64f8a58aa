// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/chunks.h"
#include "tests/storedanswers.h"
#include "tests/support.h"

#include <random>

using namespace trustbilanz;
using namespace trustbilanz::store;

namespace {
using Codes = std::vector<std::uint32_t>;

QByteArray packed(const Codes& codes, int bits)
{
    return packBits(std::span<const std::uint32_t>(codes), bits);
}

/// The definition of the format, bit by bit.
QByteArray packedSlowly(const Codes& codes, int bits)
{
    QByteArray result((qsizetype(codes.size()) * bits + 7) / 8, '\0');
    qsizetype position = 0;
    for (const std::uint32_t code : codes) {
        for (int bit = 0; bit < bits; ++bit, ++position) {
            if (code >> bit & 1)
                result[position / 8] = char(result[position / 8] | 1 << (position % 8));
        }
    }
    return result;
}

template<class Code>
std::optional<Codes> unpacked(const QByteArray& blob, int bits, size_t count)
{
    std::vector<Code> codes(count);
    if (!unpackBits(blob, bits, std::span<Code>(codes)))
        return std::nullopt;
    return Codes(codes.begin(), codes.end());
}

Codes randomCodes(std::mt19937& random, size_t count, int bits)
{
    Codes codes(count);
    for (std::uint32_t& code : codes)
        code = std::uint32_t(random() & ((std::uint64_t(1) << bits) - 1));
    return codes;
}

Pseudonym numbered(std::uint32_t number)
{
    Pseudonym pseudonym {};
    std::memcpy(pseudonym.data(), &number, sizeof number);
    return pseudonym;
}
} // namespace

class TestChunks : public QObject
{
    Q_OBJECT
private slots:
    void bitsForSoManyValues()
    {
        const std::pair<size_t, int> expected[]
            = {{0, 0}, {1, 0}, {2, 1}, {3, 2}, {4, 2}, {5, 3}, {256, 8}, {257, 9}, {65'536, 16}};
        for (const auto& [distinct, bits] : expected)
            QCOMPARE(bitsFor(distinct), bits);
    }

    void goldenBytes()
    {
        // 1, 2, 3 in three bits each: 001 010 011, lowest bit first.
        QCOMPARE(packed({1, 2, 3}, 3), QByteArray::fromHex("d100"));
        QCOMPARE(packed({0x12345678, 0xffffffff}, 32), QByteArray::fromHex("78563412ffffffff"));
        QCOMPARE(packed({0, 0, 0}, 0), QByteArray());
    }

    void everyWidthComesBack_data()
    {
        QTest::addColumn<int>("bits");
        for (int bits = 0; bits <= 32; ++bits)
            QTest::addRow("%d bits", bits) << bits;
    }

    void everyWidthComesBack()
    {
        QFETCH(const int, bits);
        std::mt19937 random(std::uint32_t(bits) + 1);
        for (const size_t count : {0, 1, 2, 7, 8, 9, 63, 64, 65, 1000}) {
            const Codes codes = randomCodes(random, count, bits);
            const QByteArray blob = packed(codes, bits);
            QCOMPARE(blob, packedSlowly(codes, bits));
            QCOMPARE(unpacked<std::uint32_t>(blob, bits, count), codes);
            if (bits <= 16)
                QCOMPARE(unpacked<std::uint16_t>(blob, bits, count), codes);
            if (bits <= 8)
                QCOMPARE(unpacked<std::uint8_t>(blob, bits, count), codes);
        }
    }

    void blobsOfAnotherLengthAreRefused()
    {
        const QByteArray blob = packed({1, 2, 3, 4, 5}, 5);
        QVERIFY(unpacked<std::uint32_t>(blob, 5, 5));
        QVERIFY(!unpacked<std::uint32_t>(blob.chopped(1), 5, 5));
        QVERIFY(!unpacked<std::uint32_t>(blob + '\0', 5, 5));
        QVERIFY(!unpacked<std::uint32_t>(blob, 5, 100));
        QVERIFY(!unpacked<std::uint8_t>(packed({300}, 9), 9, 1));
        QVERIFY(!unpacked<std::uint32_t>(QByteArray(), -1, 0));
        QVERIFY(!unpacked<std::uint32_t>(QByteArray(5, '\0'), 40, 1));
    }

    void checksumKnowsContentAndPlace()
    {
        const BlobPlace place {1, QStringLiteral("score"), 2, 10, 100, 200, 4};
        const QByteArray sum = checksum("blob", place);
        QCOMPARE(sum.size(), 16);
        QCOMPARE(checksum("blob", place), sum);
        QVERIFY(checksum("bloc", place) != sum);
        const BlobPlace others[] = {
            {2, QStringLiteral("score"), 2, 10, 100, 200, 4},
            {1, QStringLiteral("weight"), 2, 10, 100, 200, 4},
            {1, QStringLiteral("score"), 3, 10, 100, 200, 4},
            {1, QStringLiteral("score"), 2, 11, 100, 200, 4},
            {1, QStringLiteral("score"), 2, 10, 101, 200, 4},
            {1, QStringLiteral("score"), 2, 10, 100, 201, 4},
            {1, QStringLiteral("score"), 2, 10, 100, 200, 5},
        };
        for (const BlobPlace& other : others)
            QVERIFY(checksum("blob", other) != sum);
    }

    void dictionariesComeBack()
    {
        const std::vector<std::string> words {"", "Süd", "a;b", std::string("nul\0byte", 8)};
        const std::vector<double> numbers {0, -1.5, 1e308, 0.1};
        std::vector<std::string> wordsBack;
        std::vector<double> numbersBack;
        for (const auto& blob : dictionaryBlobs(std::span<const std::string>(words)))
            QVERIFY(readEntries(blob.data, blob.entries, wordsBack));
        for (const auto& blob : dictionaryBlobs(std::span<const double>(numbers)))
            QVERIFY(readEntries(blob.data, blob.entries, numbersBack));
        QCOMPARE(wordsBack, words);
        QCOMPARE(numbersBack, numbers);
    }

    void longDictionariesAreCut()
    {
        std::vector<Pseudonym> pseudonyms;
        for (std::uint32_t i = 0; i < 2 * kChunkRows + 1; ++i)
            pseudonyms.push_back(numbered(i));
        const auto blobs = dictionaryBlobs(std::span<const Pseudonym>(pseudonyms));
        QCOMPARE(blobs.size(), size_t(3));
        QCOMPARE(blobs.back().entries, 1);
        std::vector<Pseudonym> back;
        for (const DictionaryBlob& blob : blobs)
            QVERIFY(readEntries(blob.data, blob.entries, back));
        QCOMPARE(back, pseudonyms);
    }

    void longWordsAreCutByBytes()
    {
        const std::vector<std::string> words(5, std::string(100, 'x'));
        const auto blobs = dictionaryBlobs(std::span<const std::string>(words), 250);
        QCOMPARE(blobs.size(), size_t(3));
        for (const DictionaryBlob& blob : blobs)
            QVERIFY(blob.data.size() <= 250);
    }

    void brokenDictionariesAreRefused()
    {
        std::vector<std::string> words;
        QVERIFY(!readEntries(QByteArray::fromHex("05000000616263"), 1, words));
        QVERIFY(!readEntries(QByteArray::fromHex("ffffffff616263"), 1, words));
        QVERIFY(!readEntries(QByteArray::fromHex("0100"), 1, words));
        QVERIFY(!readEntries(QByteArray::fromHex("010000006161"), 1, words));
        std::vector<double> numbers;
        QVERIFY(!readEntries(QByteArray(12, '\0'), 1, numbers));
        QVERIFY(!readEntries(QByteArray(8, '\0'), 2, numbers));
        QVERIFY(!readEntries(QByteArray(), -1, numbers));
    }

    void columnsTakeTheNarrowestCodes()
    {
        for (const size_t distinct : {1, 256, 257, 65'536, 65'537}) {
            const Codes codes {0, std::uint32_t(distinct - 1), std::uint32_t(distinct / 2)};
            PackedColumn column = PackedColumn::pack(codes, distinct);
            QCOMPARE(column.size(), size_t(3));
            for (size_t i = 0; i < codes.size(); ++i)
                QCOMPARE(column.at(i), codes[i]);
            const size_t bytes = column.visit([](auto span) { return sizeof(span[0]); });
            QCOMPARE(bytes, distinct <= 256 ? size_t(1) : distinct <= 65'536 ? 2 : 4);
            column.set(2, 0);
            QCOMPARE(column.at(2), 0U);
        }
    }

    void batchesShareTheirCustomers()
    {
        const ScoreColumns columns({tests::storedPart({{'a', 0, 1}, {'b', 1, 2}}),
                                    tests::storedPart({{'c', 0, 3}, {'b', 2, 4}})});
        QCOMPARE(columns.rows(), size_t(4));
        QCOMPARE(columns.customerCount(), 3U);
        QCOMPARE(columns.firstDay(), tests::kNewYear);
        QCOMPARE(columns.lastDay(), tests::kNewYear + 2);
        const tests::StoredAnswers expected {{'a', 0, 1}, {'b', 1, 2}, {'b', 2, 4}, {'c', 0, 3}};
        QVERIFY(tests::answersIn(columns) == expected);
    }

    void segmentValuesOfAllBatches()
    {
        ScorePart without = tests::storedPart({{'a', 0, 1}});
        without.segments.clear();
        const ScoreColumns columns({tests::storedPart({{'a', 0, 1, "west"}, {'b', 0, 1, "east"}}),
                                    tests::storedPart({{'a', 1, 1, "east"}}), without});
        const QString region = QStringLiteral("region");
        QCOMPARE(columns.segmentNames(), QStringList {region});
        QCOMPARE(columns.segmentValues(region),
                 (QStringList {QString(), QStringLiteral("east"), QStringLiteral("west")}));
        QCOMPARE(columns.segmentMap(*columns.parts()[0], region), (Codes {2, 1}));
        QCOMPARE(columns.segmentMap(*columns.parts()[1], region), (Codes {1}));
        QCOMPARE(columns.segmentMap(*columns.parts()[2], region), (Codes {0}));
    }

    void rowsOfARange()
    {
        const ScorePart part
            = tests::storedPart({{'a', 1, 1}, {'b', 3, 1}, {'c', 3, 1}, {'d', 9, 1}});
        const auto between = [&](int from, int to) {
            return part.rowsBetween(tests::kNewYear + from, tests::kNewYear + to);
        };
        using Rows = std::pair<size_t, size_t>;
        QCOMPARE(between(3, 3), Rows(1, 3));
        QCOMPARE(between(0, 100), Rows(0, 4));
        QCOMPARE(between(2, 2).second, between(2, 2).first);
        QCOMPARE(between(9, 3), Rows(0, 0));
        QCOMPARE(between(-100'000, -50'000), Rows(0, 0));
    }

    void someRowsOfAPart()
    {
        const ScorePart part = tests::storedPart(
            {{'a', 0, 1, "x"}, {'b', 1, 2, "y"}, {'c', 2, 3, "z"}, {'a', 3, 4, "x"}});
        const ScorePart kept = withRows(part, Codes {0, 2, 3});
        QCOMPARE(kept.customers.size(), size_t(2));
        QCOMPARE(kept.segments[0].values, (std::vector<std::string> {"x", "z"}));
        const tests::StoredAnswers expected {{'a', 0, 1, "x"}, {'a', 3, 4, "x"}, {'c', 2, 3, "z"}};
        QVERIFY(tests::answersIn(ScoreColumns({kept})) == expected);
    }

    void nothingAtAll()
    {
        const ScoreColumns columns;
        QVERIFY(columns.isEmpty());
        QCOMPARE(columns.customerCount(), 0U);
        QVERIFY(columns.driverNames().isEmpty());
        QCOMPARE(columns.precision(), DatePrecision::Day);
    }
};

QTEST_GUILESS_MAIN(TestChunks)
#include "tst_chunks.moc"
