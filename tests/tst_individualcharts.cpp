// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "widgets/card.h"
#include "widgets/charts/densitystrip.h"
#include "widgets/charts/distributioncontent.h"
#include "widgets/charts/flowmatrix.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/individualtables.h"

using namespace trustbilanz;

namespace {
const Day kMonday = dayFrom({2024, 1, 1});

DensityColumn column(Day period, int customers, std::vector<float> shares)
{
    DensityColumn column;
    column.point.period = period;
    column.point.customers = customers;
    column.point.mean = 55;
    column.shares = std::move(shares);
    if (!column.shares.empty())
        column.point.deciles = std::array<double, 9> {10, 20, 30, 40, 50, 60, 70, 80, 90};
    return column;
}

/// Three weeks: shown, hidden, too few for a distribution; bins at 0, 50 and 100.
Density density()
{
    Density density;
    density.bins = 3;
    density.from = kMonday;
    density.to = kMonday + 20;
    density.smallestGroup = 10;
    density.highest = 60;
    density.columns = {column(kMonday, 50, {10, 30, 60}), column(kMonday + 7, 0, {}),
                       column(kMonday + 14, 15, {})};
    density.columns[1].point.hidden = true;
    density.columns[1].point.mean.reset();
    return density;
}

Snapshot snapshot()
{
    Snapshot snapshot;
    snapshot.answers = 100;
    snapshot.trend.smallestGroup = 10;
    snapshot.trend.from = dayFrom({2024, 1, 1});
    snapshot.trend.to = dayFrom({2024, 2, 15});
    MicroPoint point;
    point.period = dayFrom({2024, 1, 1});
    point.customers = 40;
    point.mean = 55;
    point.deciles = std::array<double, 9> {10, 20, 30, 40, 50, 60, 70, 80, 90};
    point.net = NetTrust {-20, -45, 5, {20, 10, 35}, {40, 26, 55}};
    MicroPoint few;
    few.period = dayFrom({2024, 2, 1});
    few.customers = 15;
    few.mean = 50;
    few.fewAnswers = true;
    snapshot.trend.micro = {point, few};
    return snapshot;
}

/// Waves of three years whose dates are known to the year: each stands for 1 January.
Snapshot waves()
{
    Snapshot snapshot;
    snapshot.answers = 100;
    snapshot.trend.view.interval = Interval::Year;
    snapshot.trend.from = dayFrom({2006, 1, 1});
    snapshot.trend.to = dayFrom({2010, 1, 1});
    for (const int year : {2006, 2008, 2010}) {
        MicroPoint point;
        point.period = dayFrom({year, 1, 1});
        point.customers = 40;
        point.mean = 55;
        snapshot.trend.micro.push_back(point);
    }
    MacroPoint macro;
    macro.period = macro.day = dayFrom({2010, 1, 1});
    macro.index = 80;
    snapshot.trend.macro = {macro};
    return snapshot;
}
} // namespace

/// The charts of individual trust: what they show and what they must not.
class TestIndividualCharts : public QObject
{
    Q_OBJECT
private slots:
    void theStripIsOnePicture()
    {
        DensityStrip strip;
        strip.setContent(density(), {});
        const QImage picture = strip.image(210);
        QCOMPARE(picture.size(), QSize(210, 3));
        const QColor empty = picture.pixelColor(100, 0);
        QCOMPARE(picture.pixelColor(200, 1), empty); // neither week has a distribution
        const int top = picture.pixelColor(10, 0).lightness();
        const int middle = picture.pixelColor(10, 1).lightness();
        const int bottom = picture.pixelColor(10, 2).lightness();
        // The highest bin stands above; the more customers, the farther from the surface.
        QVERIFY(std::abs(top - empty.lightness()) > std::abs(middle - empty.lightness()));
        QVERIFY(std::abs(middle - empty.lightness()) > std::abs(bottom - empty.lightness()));
        QVERIFY(bottom != empty.lightness());
    }

    /// Three answers stand at 0, 50 and 100; where there are many or none, at whole twenties.
    void shortScalesHaveTicksAtTheirAnswers()
    {
        DensityStrip strip;
        const auto step = [&strip](int bins) {
            Density content = density();
            content.bins = bins;
            for (DensityColumn& each : content.columns)
                each.shares.clear();
            strip.setContent(content, {});
            return strip.tickStep();
        };
        QCOMPARE(step(2), 100.0);
        QCOMPARE(step(3), 50.0);
        QCOMPARE(step(5), 25.0);
        QCOMPARE(step(11), 20.0);
        QCOMPARE(step(51), 20.0);
        QCOMPARE(step(1), 20.0);
    }

    void everyColumnIsAWholePeriod()
    {
        Density years = density();
        years.interval = Interval::Year;
        years.from = dayFrom({2008, 1, 1});
        years.to = dayFrom({2010, 1, 1}); // known to the year: the last begins where the data end
        years.columns = {column(dayFrom({2010, 1, 1}), 50, {10, 30, 60})};
        DensityStrip strip;
        strip.setContent(years, {});
        const QImage picture = strip.image(300);
        const QColor empty = picture.pixelColor(150, 0);
        QVERIFY(picture.pixelColor(210, 0) != empty);
        QVERIFY(picture.pixelColor(299, 0) != empty);
        QCOMPARE(picture.pixelColor(190, 0), empty);
    }

    void yearsStandEquallyFarApart()
    {
        const TimeChart::Content content = charts::trendContent(waves());
        const std::vector<TimeChart::Point>& micro = content.series[0].points;
        QCOMPARE(micro.size(), size_t(3));
        QCOMPARE(micro[0].day, dayFrom({2006, 12, 31}));
        QCOMPARE(micro[1].day, dayFrom({2008, 12, 31}));
        QCOMPARE(micro[2].day, dayFrom({2010, 12, 31}));
        QCOMPARE(content.series[1].points.back().day, micro[2].day); // read together
        QCOMPARE(content.to, micro[2].day);
    }

    void theKeyboardReadsDeciles()
    {
        DensityStrip strip;
        strip.setContent(density(), {});
        QVERIFY(strip.reading().isEmpty());
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.crosshair(), std::optional<size_t>(0));
        const QString shown = strip.reading().join(QLatin1Char('|'));
        for (const char* figure : {"50", "55.0", "10.0", "30.0", "70.0", "90.0"})
            QVERIFY2(shown.contains(QString::fromLatin1(figure)), qPrintable(shown));
        QVERIFY(strip.accessibleDescription().contains(QStringLiteral("55.0")));
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.reading().size(), 2);
        QVERIFY(strip.reading().last().contains(QStringLiteral("10")));
        QTest::keyClick(&strip, Qt::Key_End);
        QVERIFY(strip.reading().join(QLatin1Char('|')).contains(QStringLiteral("20")));
        QTest::keyClick(&strip, Qt::Key_Home);
        QCOMPARE(strip.crosshair(), std::optional<size_t>(0));
        QTest::keyClick(&strip, Qt::Key_Escape);
        QVERIFY(!strip.crosshair());
    }

    void anEmptyStripSaysWhy()
    {
        DensityStrip strip;
        strip.setContent({}, QStringLiteral("nothing here"));
        QCOMPARE(strip.accessibleDescription(), QStringLiteral("nothing here"));
        QTest::keyClick(&strip, Qt::Key_Right);
        QVERIFY(!strip.crosshair());
    }

    void theTableHoldsDeciles()
    {
        const std::unique_ptr<TrendTable> table(makeDecileTable(nullptr));
        table->setRecords(decileRows(density()));
        QCOMPARE(table->rowCount(), 3);
        const auto cell
            = [&](int row, int column) { return table->index(row, column).data().toString(); };
        QCOMPARE(cell(0, 3), QStringLiteral("10.0"));
        QCOMPARE(cell(0, 11), QStringLiteral("90.0"));
        QVERIFY(cell(1, 2).contains(QStringLiteral("10"))); // hidden: fewer than
        for (const int row : {1, 2}) {
            for (int column = 3; column < 12; ++column)
                QVERIFY(!table->index(row, column).data(Qt::UserRole).isValid());
        }
    }

    /// The longest German word has some 60 pixels, a column of thirteen at 700 has 38.
    void headsOfNarrowColumnsStandUpright()
    {
        CategoryFlows flows;
        flows.hidden = false;
        for (FlowCount& count : flows.before)
            count.customers = 20;
        FlowMatrix matrix;
        matrix.setFlows(flows);
        matrix.resize(2400, 400);
        matrix.show();
        const int wide = matrix.sizeHint().height();
        matrix.resize(700, 400);
        QTRY_VERIFY(matrix.sizeHint().height() > wide + 20);
        matrix.resize(2400, 400);
        QTRY_COMPARE(matrix.sizeHint().height(), wide);
    }

    void decilesAreBandsAroundTheMedian()
    {
        const TimeChart::Content content = charts::decileContent(snapshot());
        QCOMPARE(content.series.size(), size_t(2));
        const TimeChart::Series& outer = content.series.back();
        QCOMPARE(outer.points.size(), size_t(1));
        QCOMPARE(outer.points.front().low, 10.0);
        QCOMPARE(outer.points.front().value, 50.0);
        QCOMPARE(outer.points.front().high, 90.0);
        QCOMPARE(outer.points.front().details.size(), 10);
        QCOMPARE(content.series.front().points.front().high, 70.0);
        QCOMPARE(outer.absences.size(), size_t(1)); // fifteen customers have no deciles
    }

    void theCardSaysWhatIsHiddenAndWhatMarksMean()
    {
        Snapshot shown = snapshot();
        QVERIFY(charts::hiddenPeriods(shown.trend).isEmpty());
        QVERIFY(charts::legendOf(charts::microContent(shown)).contains(QStringLiteral("< 30")));
        shown.trend.micro[1].fewAnswers = false;
        QVERIFY(charts::legendOf(charts::microContent(shown)).isEmpty());
        shown.trend.micro[1].hidden = true;
        shown.trend.micro[1].mean.reset();
        const QString hidden = charts::hiddenPeriods(shown.trend);
        QVERIFY2(hidden.contains(QLatin1Char('1')) && hidden.contains(QStringLiteral("10")),
                 qPrintable(hidden));
    }

    void netTrustHasItsOwnAxis()
    {
        const TimeChart::Content content = charts::netContent(snapshot());
        QCOMPARE(content.series.front().points.front().value, -20.0);
        QCOMPARE(content.minimum, -50.0);
        QCOMPARE(content.maximum, 10.0); // of 5, in steps of ten
    }

    void theTableSaysWhatIsMarked()
    {
        const std::unique_ptr<TrendTable> table(makeMicroTable(nullptr));
        table->setRecords(trendRows(snapshot().trend));
        QCOMPARE(table->index(0, 4).data(Qt::UserRole).toDouble(), -20.0);
        QVERIFY(!table->index(1, 4).data(Qt::UserRole).isValid());
        QVERIFY(table->index(1, 8).data().toString().contains(QStringLiteral("few")));
    }
};

QTEST_MAIN(TestIndividualCharts)
#include "tst_individualcharts.moc"
