// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/celltables.h"
#include "tests/skewedsegments.h"

#include <deque>
#include <functional>
#include <set>

using namespace trustbilanz;
using namespace trustbilanz::tests;
using namespace trustbilanz::trust;

namespace {
const Day kFirst = dayFrom({2023, 11, 20});
const Day kLast = dayFrom({2024, 3, 12});

/// Values of the segments of a cell, last segment first; 0 where the table has not that segment.
using Codes = std::vector<size_t>;
using Place = std::pair<std::uint32_t, Codes>; ///< node and codes

struct Cell {
    std::set<int> customers;
    qint64 answers = 0;
    bool hidden = false;

    void add(const Cell& other)
    {
        customers.insert(other.customers.begin(), other.customers.end());
        answers += other.answers;
    }
};

using Table = std::map<Place, Cell>;

struct Line {
    std::vector<Cell*> cells;
    bool isTotalHidden = false;
};

/// The tables as they are defined: every one counted by itself, lines one after the other.
class PlainTables
{
public:
    PlainTables(const std::vector<Batch>& batches, const ScoreColumns& scores,
                const QStringList& segments, const DayTree& tree, int k)
        : m_segments(segments)
        , m_tree(tree)
        , m_k(size_t(k))
    {
        for (size_t choice = 0; choice < size_t(1) << segments.size(); ++choice) {
            m_tables.emplace_back(tree.depth() + 1);
            for (size_t level = 0; level <= tree.depth(); ++level) {
                count(batches, scores, choice, level);
                protect(choice, level);
            }
        }
    }

    const Table& finest(size_t level) const { return m_tables.back()[level]; }
    bool isAnySmall() const
    {
        return std::ranges::any_of(m_tables.back().back(), [&](const auto& entry) {
            return entry.second.customers.size() < m_k;
        });
    }
    bool isHidden(size_t level, std::uint32_t node) const
    {
        const auto found = m_tables.front()[level].find({node, Codes(size_t(m_segments.size()))});
        return found != m_tables.front()[level].end() && found->second.hidden;
    }

private:
    void count(const std::vector<Batch>& batches, const ScoreColumns& scores, size_t choice,
               size_t level)
    {
        for (const Batch& batch : batches) {
            for (const Answer& answer : batch.answers) {
                if (batch.weighted && answer.weight == 0)
                    continue;
                Codes codes;
                for (qsizetype i = m_segments.size() - 1; i >= 0; --i) {
                    const QString& name = m_segments[i];
                    const QString value
                        = batch.segments.contains(name) ? answer.segments[name] : QString();
                    codes.push_back(
                        choice >> i & 1 ? size_t(scores.segmentValues(name).indexOf(value)) : 0);
                }
                Cell& cell = m_tables[choice][level][{nodeOf(answer.day, level), codes}];
                cell.customers.insert(answer.customer);
                ++cell.answers;
            }
        }
    }

    std::uint32_t nodeOf(Day day, size_t level) const
    {
        const auto& nodes = m_tree.level(level);
        const auto holds = [day](const auto& node) { return node.from <= day && day <= node.to; };
        return std::uint32_t(std::ranges::find_if(nodes, holds) - nodes.begin());
    }

    void addLines(std::vector<Line>& lines, Table& table, const Table& coarser,
                  const std::function<Place(Place)>& totalOf)
    {
        std::map<Place, Line> byTotal;
        for (auto& [place, cell] : table)
            byTotal[totalOf(place)].cells.push_back(&cell);
        for (auto& [total, line] : byTotal) {
            line.isTotalHidden = coarser.at(total).hidden;
            lines.push_back(line);
        }
    }

    std::vector<Line> linesOf(size_t choice, size_t level)
    {
        Table& table = m_tables[choice][level];
        std::vector<Line> lines;
        for (size_t axis = 0; axis < size_t(m_segments.size()); ++axis) {
            if (!(choice >> axis & 1))
                continue;
            addLines(lines, table, m_tables[choice ^ size_t(1) << axis][level], [&](Place place) {
                place.second[size_t(m_segments.size()) - 1 - axis] = 0;
                return place;
            });
        }
        if (level > 0) {
            addLines(lines, table, m_tables[choice][level - 1], [&](Place place) {
                place.first = m_tree.level(level)[place.first].parent;
                return place;
            });
        }
        return lines;
    }

    bool givesAway(const Line& line) const
    {
        Cell together;
        size_t hidden = 0;
        for (const Cell* cell : line.cells) {
            if (cell->hidden) {
                together.add(*cell);
                ++hidden;
            }
        }
        const bool isEnough = together.customers.size() >= m_k;
        return line.isTotalHidden ? !isEnough : hidden == 1 || (hidden > 1 && !isEnough);
    }

    void protect(size_t choice, size_t level)
    {
        for (auto& [place, cell] : m_tables[choice][level])
            cell.hidden = cell.customers.size() < m_k;
        const std::vector<Line> lines = linesOf(choice, level);
        std::map<const Cell*, std::vector<size_t>> linesWith;
        std::deque<size_t> waiting;
        for (size_t i = 0; i < lines.size(); ++i) {
            waiting.push_back(i);
            for (const Cell* cell : lines[i].cells)
                linesWith[cell].push_back(i);
        }
        std::vector<bool> waits(lines.size(), true);
        while (!waiting.empty()) {
            const Line& line = lines[waiting.front()];
            waits[waiting.front()] = false;
            waiting.pop_front();
            while (givesAway(line) && hideFewest(line, linesWith, waiting, waits)) { }
        }
    }

    /// False when all are hidden already.
    bool hideFewest(const Line& line, std::map<const Cell*, std::vector<size_t>>& linesWith,
                    std::deque<size_t>& waiting, std::vector<bool>& waits) const
    {
        Cell* fewest = nullptr;
        for (Cell* cell : line.cells) {
            if (!cell->hidden && (!fewest || cell->answers < fewest->answers))
                fewest = cell;
        }
        if (!fewest)
            return false;
        fewest->hidden = true;
        for (const size_t other : linesWith[fewest]) {
            if (!waits[other])
                waiting.push_back(other);
            waits[other] = true;
        }
        return true;
    }

    QStringList m_segments;
    const DayTree& m_tree;
    size_t m_k;
    std::vector<std::vector<Table>> m_tables; ///< by choice and level
};

/// Some customers answer again, and where answers have weights, a third weighs nothing.
Batch anyBatch(Random& random, const QStringList& segments, int answers, bool weighted)
{
    Batch batch {{0, 10, false}, segments, weighted, DatePrecision::Day, {}};
    for (int i = 0; i < answers; ++i) {
        Answer answer;
        answer.customer = random.below(answers);
        answer.day = kFirst + std::min(random.below(kLast - kFirst), random.below(kLast - kFirst));
        answer.score = random.below(11);
        answer.weight = random.below(3);
        for (const Segment& segment : kSegments)
            answer.segments[segment.name] = random.value(segment);
        answer.segments[QStringLiteral("branch")] = QString::number(random.below(2000));
        answer.segments[QStringLiteral("street")] = QString::number(random.below(3000));
        batch.answers.push_back(answer);
    }
    return batch;
}
} // namespace

class TestCellTables : public QObject
{
    Q_OBJECT
private slots:
    void tablesAreWhatTheyAreDefinedToBe_data();
    void tablesAreWhatTheyAreDefinedToBe();
    void nothingIsHiddenWithoutSmallCells();
};

void TestCellTables::tablesAreWhatTheyAreDefinedToBe_data()
{
    QTest::addColumn<QStringList>("segments");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("answers");
    QTest::addColumn<int>("k");
    const QString region = kSegments[0].name;
    const QString channel = kSegments[1].name;
    const QString plan = kSegments[2].name;
    const QStringList many {QStringLiteral("branch"), QStringLiteral("street")};
    QTest::newRow("everyone, days") << QStringList() << int(DayTree::SingleDay) << 600 << 10;
    QTest::newRow("one, all days") << QStringList {region} << int(DayTree::All) << 900 << 10;
    QTest::newRow("one, weeks") << QStringList {region} << int(DayTree::Week) << 1000 << 10;
    QTest::newRow("two, months") << QStringList {plan, region} << int(DayTree::Month) << 1000 << 10;
    QTest::newRow("two, weeks") << QStringList {channel, region} << int(DayTree::Week) << 1000 << 5;
    QTest::newRow("three, months")
        << QStringList {region, channel, plan} << int(DayTree::Month) << 1200 << 10;
    QTest::newRow("three, quarters, large k")
        << QStringList {region, channel, plan} << int(DayTree::Quarter) << 1200 << 50;
    QTest::newRow("more combinations than a table") << many << int(DayTree::Month) << 600 << 5;
    QTest::newRow("many values, some together")
        << QStringList {plan, QStringLiteral("branch")} << int(DayTree::Year) << 900 << 5;
}

void TestCellTables::tablesAreWhatTheyAreDefinedToBe()
{
    QFETCH(QStringList, segments);
    QFETCH(int, depth);
    QFETCH(int, answers);
    QFETCH(int, k);
    int hidden = 0;
    for (std::uint64_t seed = 1; seed <= 2; ++seed) {
        Random random(seed);
        // The first batch is without the last segment; the other one has weights.
        const std::vector<Batch> batches {
            anyBatch(random, segments.mid(0, segments.size() - 1), answers / 5, false),
            anyBatch(random, segments, answers, true)};
        const ScoreColumns scores = columns(batches);
        const DayTree tree(scores.firstDay(), scores.lastDay(), DayTree::Level(depth));
        const GroupCensus census(scores, segments, k);
        const auto tables = CellTables::make(census, tree, k);
        const PlainTables plain(batches, scores, segments, tree, k);
        QVERIFY(plain.isAnySmall());
        QVERIFY(tables.has_value());
        for (size_t level = 0; level <= tree.depth(); ++level) {
            const CellTable& table = tables->finest(level);
            QCOMPARE(table.nodes(), tree.level(level).size());
            QCOMPARE(table.size(), plain.finest(level).size());
            auto expected = plain.finest(level).begin();
            for (std::uint32_t node = 0; node < table.nodes(); ++node) {
                for (size_t i = table.starts[node]; i < table.starts[node + 1]; ++i, ++expected) {
                    Codes codes;
                    for (const SegmentAxis& axis : census.axes())
                        codes.insert(codes.begin(), axis.code(table.keys[i]));
                    const Cell& cell = expected->second;
                    QCOMPARE(Place(node, codes), expected->first);
                    QCOMPARE(table.cells[i].customers.answers(), cell.answers);
                    QCOMPARE(table.cells[i].customers.isSmall(), cell.customers.size() < size_t(k));
                    QCOMPARE(table.cells[i].hidden, cell.hidden);
                    hidden += cell.hidden && cell.customers.size() >= size_t(k);
                }
                QCOMPARE(tables->isHidden(level, node), plain.isHidden(level, node));
            }
        }
    }
    qInfo("%d cells are hidden for the sake of others", hidden);
    QVERIFY(hidden > 0 || segments.contains(QStringLiteral("street")));
}

void TestCellTables::nothingIsHiddenWithoutSmallCells()
{
    Batch batch {{0, 10, false}, {kSegments[0].name}, false, DatePrecision::Day, {}};
    for (int i = 0; i < 200; ++i)
        batch.answers.push_back(
            {i, kFirst + i % 2, 5, 1, {{kSegments[0].name, QString::number(i / 2 % 4)}}});
    const ScoreColumns scores = columns({batch});
    const DayTree tree(kFirst, kFirst + 1, DayTree::SingleDay);
    QVERIFY(!CellTables::make(GroupCensus(scores, batch.segments, 25), tree, 25));
    QVERIFY(CellTables::make(GroupCensus(scores, batch.segments, 26), tree, 26));
}

QTEST_GUILESS_MAIN(TestCellTables)
#include "tst_celltables.moc"
