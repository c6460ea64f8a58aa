// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "widgets/card.h"
#include "widgets/charts/changebars.h"
#include "widgets/charts/segmentcontent.h"
#include "widgets/charts/smallmultiples.h"
#include "widgets/individualtables.h"
#include "widgets/texttrust.h"

using namespace trustbilanz;

namespace {
SegmentChange change(const char* value, double points, double adjusted, int customers = 40)
{
    SegmentChange change;
    change.value = QString::fromLatin1(value);
    change.firstCustomers = customers;
    change.secondCustomers = customers;
    change.firstMean = 50;
    change.secondMean = 50 + points;
    change.change = {points, points - 2, points + 2, adjusted / 2};
    change.adjustedP = adjusted;
    change.fewAnswers = customers < kFewAnswers;
    return change;
}

SegmentTrends trends()
{
    SegmentTrends trends;
    trends.changes.segment = QStringLiteral("region");
    trends.changes.smallestGroup = 10;
    trends.changes.values = {change("West", -8, .001),
                             change("South", -9, .2, 20),
                             change("Nord", 6, .04),
                             {QStringLiteral("Ost"), true}};
    for (int month = 1; month <= 4; ++month) {
        if (month == 3)
            continue; // a gap
        MicroPoint point;
        point.period = dayFrom({2024, month, 1});
        point.segment = QStringLiteral("West");
        point.mean = 40 + month;
        point.customers = 40;
        trends.series.push_back(point);
        point = {};
        point.period = dayFrom({2024, month, 1});
        point.segment = QStringLiteral("Ost");
        point.hidden = true;
        trends.series.push_back(point);
    }
    return trends;
}
} // namespace

/// Segments side by side: what their charts show and what they must not.
class TestSegmentCharts : public QObject
{
    Q_OBJECT
private slots:
    void onlySignificantChangesHaveAColour()
    {
        const auto bars = charts::changeBars(trends().changes);
        QCOMPARE(bars.size(), size_t(4));
        QVERIFY(bars[0].color == &Theme::bad);
        QVERIFY(bars[1].color == &Theme::mutedText); // the larger fall, but by chance
        QVERIFY(bars[2].color == &Theme::good);
        QVERIFY(bars[1].hollow && !bars[0].hollow);
        QVERIFY(!bars[3].value && !bars[3].low && !bars[3].high);
        QVERIFY(bars[3].label.contains(QStringLiteral("10")));
    }

    void smallChartsShareAnAxis()
    {
        const auto content
            = charts::segmentContent(trends(), dayFrom({2024, 1, 1}), dayFrom({2024, 4, 20}));
        QCOMPARE(content.items.size(), size_t(4));
        const SmallMultiples::Item& west = content.items.front();
        QCOMPARE(west.points.size(), size_t(3));
        QVERIFY(west.points[1].connected);
        QVERIFY(!west.points[2].connected); // March is missing
        QCOMPARE(west.points[2].day, dayFrom({2024, 4, 30})); // though the data end before
        QCOMPARE(content.to, dayFrom({2024, 4, 30}));
        QCOMPARE(content.interval, Interval::Month);
        QVERIFY(content.minimum <= 41 && content.maximum >= 44);
        QVERIFY(content.items[3].points.empty());
        QVERIFY(!content.items[3].hidden.isEmpty());
        QCOMPARE(content.items[3].change, QStringLiteral("–"));
    }

    void smallChartsHaveTheirFiguresInATable()
    {
        const std::unique_ptr<TrendTable> table(makeSegmentTable(nullptr));
        table->setRecords(segmentRows(trends()));
        QCOMPARE(table->rowCount(), 6); // two values in three months
        QCOMPARE(table->index(0, 3).data().toString(), QStringLiteral("41.0"));
        QVERIFY(table->index(1, 3).data().toString().contains(QStringLiteral("10"))); // hidden
        QVERIFY(!table->index(1, 2).data(Qt::UserRole).isValid());
    }

    void aHiddenChangeBelowALineSaysSo()
    {
        SegmentTrends partly = trends();
        SegmentChange& west = partly.changes.values.front();
        west.hidden = true; // in one of the two ranges, while other months show
        const auto content
            = charts::segmentContent(partly, dayFrom({2024, 1, 1}), dayFrom({2024, 4, 20}));
        QVERIFY(!content.items.front().points.empty());
        QCOMPARE(content.items.front().change, text::requiredState(RequiredState::Hidden));
    }

    void arrowsGoFromChartToChart()
    {
        SmallMultiples charts;
        charts.resize(800, 300);
        charts.setContent(
            charts::segmentContent(trends(), dayFrom({2024, 1, 1}), dayFrom({2024, 4, 20})));
        QTest::keyClick(&charts, Qt::Key_Right);
        QTest::keyClick(&charts, Qt::Key_Right);
        QCOMPARE(charts.current(), std::optional<size_t>(1));
        QVERIFY(charts.accessibleDescription().startsWith(QStringLiteral("South")));
        QTest::keyClick(&charts, Qt::Key_End);
        QVERIFY(charts.accessibleDescription().startsWith(QStringLiteral("Ost")));
        QVERIFY(charts.heightForWidth(200) > charts.heightForWidth(800));
    }

    void enterOrAClickOpensWhatIsNotHidden()
    {
        SmallMultiples charts;
        charts.resize(800, 300);
        charts.setContent(
            charts::segmentContent(trends(), dayFrom({2024, 1, 1}), dayFrom({2024, 4, 20})));
        QStringList opened;
        connect(&charts, &SmallMultiples::opened, &charts,
                [&opened](const QString& id) { opened << id; });
        QTest::keyClick(&charts, Qt::Key_Return); // on none of them yet
        QTest::keyClick(&charts, Qt::Key_Right);
        QTest::keyClick(&charts, Qt::Key_Right);
        QTest::keyClick(&charts, Qt::Key_Return);
        QTest::mouseClick(&charts, Qt::LeftButton, {}, QPoint(10, 10));
        QTest::keyClick(&charts, Qt::Key_End);
        QTest::keyClick(&charts, Qt::Key_Return); // hidden
        QCOMPARE(opened, QStringList({QStringLiteral("South"), QStringLiteral("West")}));
    }

    void manyValuesLeaveTheLargest()
    {
        SegmentChanges changes;
        for (int i = 0; i < 40; ++i)
            changes.values.push_back(
                change(qPrintable(QString::number(i)), double(i), .5, 10 + (i * 7) % 40));
        QCOMPARE(charts::leftOut(changes), size_t(16));
        const auto bars = charts::changeBars(changes);
        QCOMPARE(bars.size(), size_t(24));
        for (size_t i = 1; i < bars.size(); ++i)
            QVERIFY(*bars[i].value > *bars[i - 1].value); // still by change
        for (const ChangeBars::Bar& bar : bars)
            QVERIFY(10 + (int(*bar.value) * 7) % 40 >= 26);
    }

    void hiddenChangesNeedNoAxis()
    {
        const ChangeBars::Bar hidden {
            QStringLiteral("North"), {}, {}, {}, QStringLiteral("hidden")};
        ChangeBars::Bar shown = hidden;
        shown.value = 2;
        ChangeBars all;
        all.setBars({hidden, hidden, hidden, hidden});
        ChangeBars one;
        one.setBars({hidden, hidden, hidden, shown});
        QVERIFY(all.sizeHint().height() < one.sizeHint().height());
    }

    void aLowChartHasALowCard()
    {
        const ChangeBars::Bar bar {QStringLiteral("North"), 2.0, {}, {}, QStringLiteral("2")};
        auto* bars = new ChangeBars;
        bars->setBars({bar});
        QObject owner;
        ChartCard card(bars, makeChangeTable(&owner));
        card.show();
        const int chart = card.sizeHint().height();
        card.setTableShown(true);
        QTRY_VERIFY(card.sizeHint().height() > chart);
        card.setTableShown(false);
        QTRY_COMPARE(card.sizeHint().height(), chart);
    }

    void theTableSaysWhatIsMarked()
    {
        const std::unique_ptr<ChangeTable> changes(makeChangeTable(nullptr));
        changes->setRecords(changeRows(trends().changes));
        QCOMPARE(changes->index(0, 6).data().toString(), QStringLiteral("significant"));
        QCOMPARE(changes->index(1, 6).data().toString(), QStringLiteral("few customers"));
        for (int column = 1; column < 6; ++column)
            QVERIFY(!changes->index(3, column).data(Qt::UserRole).isValid());
    }
};

QTEST_MAIN(TestSegmentCharts)
#include "tst_segmentcharts.moc"
