// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/card.h"
#include "widgets/tables.h"
#include "widgets/text.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

using namespace trustbilanz;
using tests::Language;

namespace {
constexpr int kSmallestGroup = 10;

Day day(int year, int month, int dayOfMonth)
{
    return dayFrom({year, month, dayOfMonth});
}

MicroPoint microPoint(Day period, double mean)
{
    MicroPoint point;
    point.period = period;
    point.customers = 52;
    point.answers = 1053;
    point.mean = mean;
    point.low = mean - 9.2;
    point.high = mean + 9.2;
    return point;
}

MicroPoint hiddenPoint(Day period)
{
    MicroPoint point;
    point.period = period;
    point.hidden = true;
    return point;
}

AssessedIncident incident(const char* id, Day disclosed, Owner owner, double peak)
{
    AssessedIncident assessed;
    assessed.incident.id = QLatin1String(id);
    assessed.incident.title = QStringLiteral("Title of %1").arg(QLatin1String(id));
    assessed.incident.disclosed = PartialDate {disclosed, DatePrecision::Day};
    assessed.incident.owner = owner;
    assessed.counted = owner != Owner::Other;
    assessed.peakLoss = peak;
    assessed.lossNow = peak / 2;
    return assessed;
}

/// May shown, June hidden, July without answers.
Trend sampleTrend()
{
    Trend trend;
    trend.smallestGroup = kSmallestGroup;
    trend.from = day(2017, 5, 1);
    trend.to = day(2017, 7, 31);
    trend.micro = {microPoint(day(2017, 5, 1), 34.6), hiddenPoint(day(2017, 6, 1))};
    for (const int month : {5, 6, 7})
        trend.macro.push_back({day(2017, month, 1), day(2017, month, 28), 80.0 + month, 70, 90});
    trend.gap = {{day(2017, 5, 1), -50.4, -60, -40}};
    trend.incidents = {incident("late", day(2017, 6, 20), Owner::Own, 9),
                       incident("early", day(2017, 5, 27), Owner::Partner, 14.7),
                       incident("foreign", day(2017, 5, 28), Owner::Other, 0)};
    return trend;
}

ImportBatch batch(int id, qint64 rows)
{
    ImportBatch batch;
    batch.id = id;
    batch.source = QStringLiteral("scores%1.csv").arg(id);
    batch.imported = QStringLiteral("2026-11-21T10:00:00Z");
    batch.rows = rows;
    return batch;
}

int columnOf(const QAbstractItemModel& model, const QString& title)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == title)
            return column;
    }
    return -1;
}

QString cell(const QAbstractItemModel& model, int row, const char* title)
{
    const int column = columnOf(model, QString::fromUtf8(title));
    return column < 0 ? QStringLiteral("no such column")
                      : model.index(row, column).data().toString();
}

template<class Table, class Record>
void walk(Table* table, const std::vector<Record>& records)
{
    QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->setRecords(records);
    table->setRecords({});
    table->setRecords(records);
    table->retranslate();
    QCOMPARE(table->rowCount(), int(records.size()));
    for (int column = 0; column < table->columnCount(); ++column) {
        QVERIFY(!table->headerData(column, Qt::Horizontal).toString().isEmpty());
        for (int row = 0; row < table->rowCount(); ++row)
            QVERIFY(!table->index(row, column).data().toString().isEmpty());
    }
}
} // namespace

class TestTables : public QObject
{
    Q_OBJECT
private slots:
    void everyTableKeepsTheRulesOfModels();
    void aRowHoldsItsPeriod();
    void aHiddenGroupShowsNoFigure();
    void aPeriodWithoutAnswersIsNotZero();
    void intervalsStayOnTheScale();
    void aBreakIsNoted();
    void incidentsHaveNoCustomers();
    void scalesAreListed();
    void numbersOfIncidentsFollowTime();
    void incidentsOfOthersHaveNoNumber();
    void whatIsNotCountedSaysSo();
    void aLossReadsAsAFall();
    void aPositiveEventHasNoSeverity();
    void columnsSortByValueNotByText_data();
    void columnsSortByValueNotByText();
    void copyTakesWholeRows();
    void headersFollowTheLanguage();
};

void TestTables::everyTableKeepsTheRulesOfModels()
{
    const Language english(QStringLiteral("en"));
    QObject owner;
    const Trend trend = sampleTrend();
    walk(makeTrendTable(&owner), trendRows(trend));
    walk(makeIncidentTable(&owner), incidentRows(trend.incidents, trend));
    walk(makeShortIncidentTable(&owner), numberedIncidents(trend));
    walk(makeBatchTable(&owner), std::vector {batch(1, 10), batch(2, 2000)});
    walk(makeIssueTable(&owner),
         std::vector {RowIssue {7, QStringLiteral("score"), IssueKind::MissingScore,
                                QStringLiteral("a.csv")}});
}

void TestTables::aRowHoldsItsPeriod()
{
    const Language english(QStringLiteral("en"));
    QObject owner;
    TrendTable* table = makeTrendTable(&owner);
    table->setRecords(trendRows(sampleTrend()));
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(cell(*table, 0, "Period"), QStringLiteral("May 2017"));
    QCOMPARE(cell(*table, 0, "Customers"), QStringLiteral("52"));
    QCOMPARE(cell(*table, 0, "Answers"), QStringLiteral("1,053"));
    QCOMPARE(cell(*table, 0, "Micro"), QStringLiteral("34.6"));
    QCOMPARE(tests::visible(cell(*table, 0, "Interval")), QStringLiteral("25.4_to_43.8"));
    QCOMPARE(cell(*table, 0, "Macro"), QStringLiteral("85.0"));
    QCOMPARE(tests::visible(cell(*table, 0, "Gap")), QStringLiteral("−50.4_pts"));
}

void TestTables::aHiddenGroupShowsNoFigure()
{
    const Language english(QStringLiteral("en"));
    QObject owner;
    TrendTable* table = makeTrendTable(&owner);
    table->setRecords(trendRows(sampleTrend()));
    QCOMPARE(cell(*table, 1, "Micro"), QStringLiteral("hidden to protect groups below 10"));
    for (const char* title : {"Customers", "Answers", "Interval", "Gap", "Gap, range"})
        QCOMPARE(cell(*table, 1, title), text::missing());
    for (const char* title : {"Customers", "Answers", "Micro", "Interval", "Gap"}) {
        const int column = columnOf(*table, QLatin1String(title));
        QVERIFY(!table->index(1, column).data(Qt::UserRole).isValid());
    }
}

void TestTables::aPeriodWithoutAnswersIsNotZero()
{
    const Language english(QStringLiteral("en"));
    QObject owner;
    TrendTable* table = makeTrendTable(&owner);
    table->setRecords(trendRows(sampleTrend()));
    QCOMPARE(cell(*table, 2, "Micro"), text::missing());
    QCOMPARE(cell(*table, 2, "Customers"), text::missing());
    QCOMPARE(cell(*table, 2, "Macro"), QStringLiteral("87.0"));
}

void TestTables::intervalsStayOnTheScale()
{
    const Language english(QStringLiteral("en"));
    QObject owner;
    Trend trend = sampleTrend();
    trend.micro[0].low = -3.2;
    trend.micro[0].high = 104.7;
    TrendTable* table = makeTrendTable(&owner);
    table->setRecords(trendRows(trend));
    QCOMPARE(tests::visible(cell(*table, 0, "Interval")), QStringLiteral("0.0_to_100.0"));
}

void TestTables::aBreakIsNoted()
{
    const Language english(QStringLiteral("en"));
    QObject owner;
    Trend trend = sampleTrend();
    trend.scaleChanges = {{day(2017, 6, 15), {1, 10}, {0, 10}, {}, false}};
    trend.micro[0].bridged = true;
    TrendTable* table = makeTrendTable(&owner);
    table->setRecords(trendRows(trend));
    QCOMPARE(cell(*table, 0, "Note"), QStringLiteral("bridged"));
    QCOMPARE(cell(*table, 1, "Note"), QStringLiteral("method break"));
    QCOMPARE(cell(*table, 2, "Note"), text::missing());
    trend.scaleChanges[0].bridged = true;
    table->setRecords(trendRows(trend));
    QCOMPARE(cell(*table, 1, "Note"), text::missing());
}

void TestTables::incidentsHaveNoCustomers()
{
    const Language english(QStringLiteral("en"));
    QObject owner;
    std::vector batches {batch(1, 10), batch(2, 20)};
    batches[1].kind = ImportKind::Incidents;
    BatchTable* table = makeBatchTable(&owner);
    table->setRecords(batches);
    QCOMPARE(cell(*table, 0, "Customers"), QStringLiteral("0"));
    QCOMPARE(cell(*table, 1, "Customers"), text::missing());
}

void TestTables::scalesAreListed()
{
    const Language english(QStringLiteral("en"));
    QObject owner;
    ScaleTable* table = makeScaleTable(&owner);
    const std::vector<ScaleUse> uses {
        {{}, {1, 10}, {}, day(2024, 1, 1), day(2024, 3, 31), {1, 12}},
        {QStringLiteral("speed"),
         {1, 5, true},
         {{QStringLiteral("never"), 1}, {QStringLiteral("always"), 5}},
         day(2024, 3, 1),
         day(2024, 5, 2),
         {3}}};
    walk(table, uses);
    QCOMPARE(cell(*table, 0, "Question"), QStringLiteral("Score"));
    QCOMPARE(cell(*table, 0, "Scale"), QStringLiteral("1–10"));
    QCOMPARE(cell(*table, 0, "Labels"), text::missing());
    QCOMPARE(cell(*table, 0, "Imports"), QStringLiteral("1, 12"));
    QCOMPARE(cell(*table, 1, "Question"), QStringLiteral("speed"));
    QCOMPARE(cell(*table, 1, "From"), QStringLiteral("1 Mar 2024"));
    QCOMPARE(cell(*table, 1, "To"), QStringLiteral("2 May 2024"));
    QCOMPARE(cell(*table, 1, "Scale"), QStringLiteral("1–5, reversed"));
    QCOMPARE(cell(*table, 1, "Labels"), QStringLiteral("1 = never, 5 = always"));
}

void TestTables::numbersOfIncidentsFollowTime()
{
    const std::vector<IncidentRow> rows = numberedIncidents(sampleTrend());
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].assessed.incident.id, QStringLiteral("early"));
    QCOMPARE(*rows[0].number, 1);
    QCOMPARE(*rows[1].number, 2);
}

void TestTables::incidentsOfOthersHaveNoNumber()
{
    const Trend trend = sampleTrend();
    std::vector<AssessedIncident> all = trend.incidents;
    all.push_back(incident("before the range", day(2016, 1, 1), Owner::Own, 3));
    const std::vector<IncidentRow> rows = incidentRows(all, trend);
    QCOMPARE(rows.size(), size_t(4));
    QCOMPARE(rows[0].number, std::optional(2));
    QCOMPARE(rows[1].number, std::optional(1));
    QVERIFY(!rows[2].number);
    QVERIFY(!rows[3].number);
}

void TestTables::whatIsNotCountedSaysSo()
{
    const Language english(QStringLiteral("en"));
    QObject owner;
    IncidentTable* table = makeIncidentTable(&owner);
    const Trend trend = sampleTrend();
    table->setRecords(incidentRows(trend.incidents, trend));
    QCOMPARE(cell(*table, 0, "Status"), QStringLiteral("confirmed"));
    QCOMPARE(cell(*table, 2, "Status"), QStringLiteral("confirmed, not counted"));
    QCOMPARE(cell(*table, 2, "At its peak"), text::missing());
}

void TestTables::aLossReadsAsAFall()
{
    const Language german(QStringLiteral("de"));
    QObject owner;
    IncidentTable* table = makeShortIncidentTable(&owner);
    table->setRecords(numberedIncidents(sampleTrend()));
    QCOMPARE(tests::visible(table->index(0, 3).data().toString()), QStringLiteral("−14,7_Pkt."));
    QCOMPARE(table->index(0, 2).data().toString(), QStringLiteral("27.05.2017"));
}

void TestTables::aPositiveEventHasNoSeverity()
{
    const Language english(QStringLiteral("en"));
    QObject owner;
    IncidentTable* table = makeIncidentTable(&owner);
    AssessedIncident event = incident("dashboard", day(2017, 5, 27), Owner::Own, -2);
    event.incident.severity = 3;
    event.incident.status = IncidentStatus::Positive;
    AssessedIncident breach = event;
    breach.incident.status = IncidentStatus::Confirmed;
    table->setRecords(incidentRows({event}, sampleTrend()));
    QCOMPARE(cell(*table, 0, "Severity"), text::missing());
    table->setRecords(incidentRows({breach}, sampleTrend()));
    QCOMPARE(cell(*table, 0, "Severity"), QStringLiteral("painful"));
}

void TestTables::columnsSortByValueNotByText_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "en";
    QTest::newRow("German") << "de";
}

void TestTables::columnsSortByValueNotByText()
{
    QFETCH(QString, language);
    const Language spoken(language);
    QObject owner;
    IncidentTable* table = makeShortIncidentTable(&owner);
    // As text, "02.01.2018" comes before "27.05.2017" and "−14.7" before "−9".
    std::vector<IncidentRow> rows;
    rows.push_back({1, incident("a", day(2018, 1, 2), Owner::Own, 9)});
    rows.push_back({2, incident("b", day(2017, 5, 27), Owner::Own, 14.7)});
    rows.push_back({10, incident("c", day(2017, 12, 1), Owner::Own, 100)});
    table->setRecords(rows);
    QTableView view;
    setUpTable(view, *table);
    const auto order = [&view](int column) {
        view.sortByColumn(column, Qt::AscendingOrder);
        QString ids;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            ids += view.model()->index(row, 1).data().toString().right(1);
        return ids;
    };
    QCOMPARE(order(2), QStringLiteral("bca"));
    QCOMPARE(order(4), QStringLiteral("abc"));
    QCOMPARE(order(0), QStringLiteral("abc"));
}

void TestTables::copyTakesWholeRows()
{
    const Language english(QStringLiteral("en"));
    QObject owner;
    IncidentTable* table = makeShortIncidentTable(&owner);
    table->setRecords(numberedIncidents(sampleTrend()));
    QTableView view;
    setUpTable(view, *table);
    view.selectRow(1);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(tests::visible(QGuiApplication::clipboard()->text()),
             QStringLiteral("2\tTitle of late\t20 Jun 2017\t−9.0_pts\t−4.5_pts"));
}

void TestTables::headersFollowTheLanguage()
{
    QObject owner;
    TrendTable* table = makeTrendTable(&owner);
    table->setRecords(trendRows(sampleTrend()));
    QSignalSpy headers(table, &QAbstractItemModel::headerDataChanged);
    QString english;
    {
        const Language language(QStringLiteral("en"));
        english = table->headerData(0, Qt::Horizontal).toString();
    }
    const Language language(QStringLiteral("de"));
    table->retranslate();
    QVERIFY(table->headerData(0, Qt::Horizontal).toString() != english);
    QCOMPARE(table->index(0, 0).data().toString(), QStringLiteral("Mai 2017"));
    QCOMPARE(headers.count(), 1);
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
