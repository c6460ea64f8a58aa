// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordtable.h"
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/card.h"
#include "widgets/showntable.h"
#include "widgets/text.h"

#include <QTableView>

using namespace trustbilanz;
using session::ShownCell;
using session::ShownTable;
using tests::Language;

namespace {
using Kind = ShownCell::Kind;

/// A value and how a table writes it.
struct Cell {
    QVariant value;
    QString shown;
};
using CellTable = tables::RecordTable<Cell>;

constexpr std::array<CellTable::Column, 2> kColumns {{
    {"cell", "Amount", [](const Cell& cell) { return cell.value; },
     [](const Cell& cell) { return cell.shown; }, true},
    {"same", "Text", [](const Cell& cell) { return QVariant(cell.shown); }, nullptr, false},
}};

const Day kLeapDay = dayFrom(QDate(2024, 2, 29));
const Day kMay = dayFrom(QDate(2017, 5, 1));

class Table
{
public:
    explicit Table(std::vector<Cell> cells)
        : m_model("ShownTableTest", kColumns)
    {
        m_model.setRecords(std::move(cells));
        setUpTable(m_view, m_model);
    }
    ShownTable shown() const
    {
        return shownTable(m_view, QStringLiteral("Title"), {QStringLiteral("EUR")});
    }
    QTableView& view() { return m_view; }

private:
    CellTable m_model;
    QTableView m_view;
};

ShownCell only(const QVariant& value, const QString& shown)
{
    return Table({{value, shown}}).shown().rows.at(0).at(0);
}
/// A value, how a table writes it in the language of now, and what it should be in a file.
struct Expected {
    const char* name;
    QVariant value;
    QString (*shown)(const QVariant& value);
    ShownCell cell;
};

const QString kEuro = QStringLiteral("EUR");

const std::vector<Expected> kNumbers {
    {"index",
     34.6123,
     [](const QVariant& value) { return text::index(value.toDouble()); },
     {Kind::Number, {}, 34.6, 1, 0}},
    {"negative",
     -5.27,
     [](const QVariant& value) { return text::number(value.toDouble(), 1); },
     {Kind::Number, {}, -5.3, 1, 0}},
    {"count",
     qint64(12'345),
     [](const QVariant& value) { return text::count(value.toInt()); },
     {Kind::Number, {}, 12'345, 0, 0}},
    {"correlation",
     0.4178,
     [](const QVariant& value) { return text::number(value.toDouble(), 2); },
     {Kind::Number, {}, 0.42, 2, 0}},
    {"points",
     3.14,
     [](const QVariant& value) { return text::points(value.toDouble()); },
     {Kind::Number, {}, 3.1, 1, 0}},
    {"share",
     0.4132,
     [](const QVariant& value) { return text::percent(value.toDouble(), 1); },
     {Kind::Percent, {}, 0.413, 1, 0}},
    {"amount",
     1'234'567.4,
     [](const QVariant& value) { return text::money(value.toDouble(), kEuro); },
     {Kind::Number, {}, 1'234'567, 0, 0}},
    {"day",
     kLeapDay,
     [](const QVariant& value) { return text::date(value.toInt()); },
     {Kind::Date, {}, 0, 0, kLeapDay}},
    {"month",
     kMay,
     [](const QVariant& value) { return text::period(value.toInt(), Interval::Month); },
     {Kind::Month, {}, 0, 0, kMay}},
};

/// What looks like a number and is none, or says more than its value.
const std::vector<Expected> kWords {
    {"interval",
     26.6,
     [](const QVariant& value) { return text::range(value.toDouble(), 31.9); },
     {}},
    {"hidden", {}, [](const QVariant&) { return QStringLiteral("hidden"); }, {}},
    {"quarter",
     kMay,
     [](const QVariant& value) { return text::period(value.toInt(), Interval::Quarter); },
     {}},
    {"a year as a period",
     kMay,
     [](const QVariant& value) { return text::period(value.toInt(), Interval::Year); },
     {}},
    {"level", 2, [](const QVariant&) { return QStringLiteral("high"); }, {}},
    {"another number", 2.0, [](const QVariant&) { return QStringLiteral("3"); }, {}},
    {"hardly any",
     0.0001,
     [](const QVariant& value) { return text::percent(value.toDouble(), 1); },
     {}},
    {"a text that looks like one",
     QStringLiteral("5"),
     [](const QVariant&) { return QStringLiteral("5"); },
     {}},
};
} // namespace

/// What the cells of a table are when they leave it.
class TestShownTable : public QObject
{
    Q_OBJECT
private slots:
    void numbersAndDates_data() { languages(); }

    void numbersAndDates()
    {
        QFETCH(const QString, language);
        const Language spoken(language);
        for (const Expected& expected : kNumbers) {
            const ShownCell cell = only(expected.value, expected.shown(expected.value));
            QVERIFY2(cell.kind == expected.cell.kind, expected.name);
            QVERIFY2(cell.number == expected.cell.number, expected.name);
            QVERIFY2(cell.decimals == expected.cell.decimals, expected.name);
            QVERIFY2(cell.day == expected.cell.day, expected.name);
        }
    }

    void othersStayTexts_data() { languages(); }

    void othersStayTexts()
    {
        QFETCH(const QString, language);
        const Language spoken(language);
        for (const Expected& expected : kWords) {
            const QString shown = expected.shown(expected.value);
            const ShownCell cell = only(expected.value, shown);
            QVERIFY2(cell.kind == Kind::Text, expected.name);
            QCOMPARE(cell.text, shown);
        }
    }

    void whatIsNotKnownIsEmpty()
    {
        const Language english(QStringLiteral("en"));
        QVERIFY(only({}, text::missing()).kind == Kind::Empty);
        QVERIFY(only(4.0, text::missing()).kind == Kind::Empty); // the value stays behind
        QVERIFY(only({}, QString()).kind == Kind::Empty);
    }

    void amountsSayTheirCurrency()
    {
        const Language english(QStringLiteral("en"));
        const Table table({{1'500'000.0, text::money(1'500'000.0, kEuro)}});
        QCOMPARE(table.shown().columns,
                 (QStringList {QStringLiteral("Amount (EUR)"), QStringLiteral("Text")}));
    }

    void orderAndColumnsAsShown()
    {
        const Language english(QStringLiteral("en"));
        Table table(
            {{1.0, QStringLiteral("1")}, {3.0, QStringLiteral("3")}, {2.0, QStringLiteral("2")}});
        table.view().sortByColumn(0, Qt::DescendingOrder);
        table.view().setColumnHidden(1, true);
        const ShownTable shown = table.shown();
        QCOMPARE(shown.title, QStringLiteral("Title"));
        QCOMPARE(shown.columns, QStringList {QStringLiteral("Amount")});
        std::vector<double> numbers;
        for (const std::vector<ShownCell>& row : shown.rows) {
            QCOMPARE(row.size(), size_t(1));
            numbers.push_back(row.front().number);
        }
        QCOMPARE(numbers, (std::vector<double> {3, 2, 1}));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }
};

QTEST_MAIN(TestShownTable)
#include "tst_showntable.moc"
