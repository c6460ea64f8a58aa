// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts.h"
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/charts/calendaraxis.h"
#include "widgets/charts/crosshair.h"
#include "widgets/charts/endlabels.h"
#include "widgets/charts/incidentmarkers.h"
#include "widgets/charts/methodbreaks.h"
#include "widgets/charts/strokes.h"
#include "widgets/charts/timechart.h"
#include "widgets/charts/valueaxis.h"

using namespace trustbilanz;
using namespace trustbilanz::charts;
using namespace trustbilanz::tests;

class TestChartParts : public QObject
{
    Q_OBJECT
private slots:
    void calendarLabelsNeverTouch_data();
    void calendarLabelsNeverTouch();
    void ticksStandOnTheCalendar();
    void quartersAreNamed();
    void ticksStandWhereTheirYearStands();
    void endsOfAnAxisAreNamed();
    void valueTicksAreRound();
    void boundsAreNice_data();
    void boundsAreNice();
    void aMissingPeriodCutsTheLine();
    void thinningKeepsTheExtremes();
    void closeMarkersShareABadge();
    void aSevereIncidentMakesItsBadgeSevere();
    void markersOutsideTheRangeHaveNoBadge();
    void badgesAtTheEndsAreNotCut();
    void breaksAreNamedWhereThereIsRoom();
    void namesDoNotCoverEachOther();
    void namesKeepTheOrderOfTheirLines();
    void namesStandRatherFarThanOverLines();
    void whoseNameItIsNeedsNoColour();
    void theTooltipAvoidsTheData();
};

void TestChartParts::calendarLabelsNeverTouch_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("interval");
    // Half a card in the smallest window, the wide card, and a large screen.
    for (const char* language : {"en", "de"}) {
        for (const int width : {320, 420, 560, 700, 1000, 1500}) {
            for (const int days : {1, 9, 45, 200, 730, 4000, 40'000}) {
                for (int interval = 0; interval <= int(Interval::Year); ++interval)
                    QTest::addRow("%s, %d px, %d days, every %s", language, width, days,
                                  qPrintable(intervalId(Interval(interval))))
                        << language << width << days << interval;
            }
        }
    }
}

void TestChartParts::calendarLabelsNeverTouch()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    QFETCH(int, days);
    QFETCH(int, interval);
    const Language spoken(language);
    const Day from = day(2011, 11, 17);
    const QFontMetricsF metrics(textFont(kAxisPixels));
    for (const TickPlace place : {TickPlace::FirstDay, TickPlace::Middle, TickPlace::LastDay}) {
        const std::vector<Tick> ticks = calendarTicks(geometry(from, from + days, width),
                                                      Interval(interval), metrics, width, place);
        for (size_t i = 0; i < ticks.size(); ++i) {
            QVERIFY(ticks[i].day >= from && ticks[i].day <= from + days);
            QVERIFY(ticks[i].rect.left() >= 0 && ticks[i].rect.right() <= width + 0.01);
            QVERIFY2(ticks[i].rect.width() >= metrics.horizontalAdvance(ticks[i].label) - 0.01,
                     qPrintable(ticks[i].label));
            if (i > 0)
                QVERIFY2(ticks[i].rect.left() > ticks[i - 1].rect.right(),
                         qPrintable(ticks[i].label));
        }
        // A chart of more than two years is never without a label.
        QVERIFY(days <= 730 || !ticks.empty());
    }
}

void TestChartParts::ticksStandOnTheCalendar()
{
    const Language english(QStringLiteral("en"));
    const std::vector<Tick> ticks
        = calendarTicks(geometry(day(2024, 11, 10), day(2025, 3, 20), 900), Interval::Month,
                        QFontMetricsF(textFont(kAxisPixels)), 900);
    QStringList labels;
    for (const Tick& tick : ticks) {
        labels << tick.label;
        QCOMPARE(dateFrom(tick.day).day(), 1);
    }
    QCOMPARE(labels,
             QStringList({QStringLiteral("Dec 2024"), QStringLiteral("Jan 2025"),
                          QStringLiteral("Feb"), QStringLiteral("Mar")}));
}

void TestChartParts::quartersAreNamed()
{
    const Language english(QStringLiteral("en"));
    const std::vector<Tick> ticks
        = calendarTicks(geometry(day(2025, 4, 1), day(2026, 3, 31), 900), Interval::Quarter,
                        QFontMetricsF(textFont(kAxisPixels)), 900);
    QStringList labels;
    for (const Tick& tick : ticks)
        labels << tick.label;
    QCOMPARE(labels,
             QStringList({QStringLiteral("Q2 2025"), QStringLiteral("Q3"), QStringLiteral("Q4"),
                          QStringLiteral("Q1 2026")}));
}

void TestChartParts::ticksStandWhereTheirYearStands()
{
    const PlotGeometry plot = geometry(day(2006, 1, 1), day(2010, 12, 31), 900);
    const auto ticksAt = [&plot](TickPlace place) {
        return calendarTicks(plot, Interval::Year, QFontMetricsF(textFont(kAxisPixels)), 900,
                             place);
    };
    const std::vector<Tick> last = ticksAt(TickPlace::LastDay);
    const std::vector<Tick> middle = ticksAt(TickPlace::Middle);
    QCOMPARE(last.size(), size_t(5));
    QCOMPARE(middle.size(), size_t(5));
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(last[size_t(i)].label, QString::number(2006 + i));
        QCOMPARE(last[size_t(i)].day, day(2006 + i, 12, 31));
        QCOMPARE(middle[size_t(i)].label, QString::number(2006 + i));
        QCOMPARE(dateFrom(middle[size_t(i)].day).month(), 7);
    }
}

void TestChartParts::endsOfAnAxisAreNamed()
{
    const Language english(QStringLiteral("en"));
    const Day last = day(2024, 4, 30);
    QCOMPARE(edgeLabel(last, Interval::Week), QStringLiteral("Apr 2024"));
    QCOMPARE(edgeLabel(last, Interval::Month), QStringLiteral("Apr 2024"));
    QCOMPARE(edgeLabel(last, Interval::Quarter), QStringLiteral("Q2 2024"));
    QCOMPARE(edgeLabel(last, Interval::Year), QStringLiteral("2024"));
}

void TestChartParts::valueTicksAreRound()
{
    QCOMPARE(valueStep(0, 100), 20.0);
    QCOMPARE(valueStep(50, 90), 10.0);
    QCOMPARE(valueStep(0, 5), 1.0);
    QCOMPARE(valueStep(0, 0.7), 0.2);
    const Language german(QStringLiteral("de"));
    QCOMPARE(valueLabel(0.4, 0.2), QStringLiteral("0,4"));
    QCOMPARE(valueLabel(40, 20), QStringLiteral("40"));
}

void TestChartParts::boundsAreNice_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("room around") << 61.2 << 84.0 << 50.0 << 90.0;
    QTest::newRow("a flat line is not blown up") << 75.0 << 75.0 << 60.0 << 80.0;
    QTest::newRow("never below the scale") << 0.0 << 30.0 << 0.0 << 40.0;
    QTest::newRow("never above the scale") << 99.0 << 100.0 << 80.0 << 100.0;
    QTest::newRow("to a tick above") << 2.0 << 66.0 << 0.0 << 80.0;
    QTest::newRow("to a tick below") << 34.0 << 100.0 << 20.0 << 100.0;
    QTest::newRow("everything") << 0.0 << 100.0 << 0.0 << 100.0;
}

void TestChartParts::boundsAreNice()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    const auto [from, to] = indexBounds(lowest, highest);
    QTEST(from, "from");
    QTEST(to, "to");
}

void TestChartParts::aMissingPeriodCutsTheLine()
{
    const TimeChart::Content content = sample();
    const auto micro = strokesOf(content.series[0].points);
    QCOMPARE(micro.size(), size_t(2));
    QCOMPARE(micro[0].size(), size_t(2));
    QCOMPARE(micro[1].size(), size_t(2));
    QCOMPARE(strokesOf(content.series[1].points).size(), size_t(1));
    QVERIFY(strokesOf({}).empty());
}

void TestChartParts::thinningKeepsTheExtremes()
{
    std::vector<TimeChart::Point> points;
    for (int i = 0; i < 100'000; ++i)
        points.push_back(point(i, 50 + i % 7));
    points[77'777].value = 99;
    points[33'333].value = 1;
    points[50'000].low = -5;
    const std::vector<TimeChart::Point> kept = thinned(points, 800);
    QVERIFY(kept.size() <= 1600);
    double lowest = 100;
    double highest = 0;
    double lowestBand = 100;
    for (size_t i = 0; i < kept.size(); ++i) {
        lowest = std::min(lowest, kept[i].value);
        highest = std::max(highest, kept[i].value);
        lowestBand = std::min(lowestBand, kept[i].low);
        QVERIFY(i == 0 || kept[i].day >= kept[i - 1].day);
    }
    QCOMPARE(lowest, 1.0);
    QCOMPARE(highest, 99.0);
    QCOMPARE(lowestBand, -5.0);
    QCOMPARE(thinned(std::span(points).first(10), 800).size(), size_t(10));
}

void TestChartParts::closeMarkersShareABadge()
{
    const Language english(QStringLiteral("en"));
    const Day from = day(2026, 1, 1);
    const std::vector<TimeChart::Marker> markers {marker(from + 20, 1), marker(from + 100, 2),
                                                  marker(from + 102, 3), marker(from + 104, 4),
                                                  marker(from + 300, 5)};
    const std::vector<Badge> badges = badgesOf(markers, geometry(from, from + 365, 900));
    QStringList labels;
    for (size_t i = 0; i < badges.size(); ++i) {
        labels << badges[i].label;
        QVERIFY(i == 0 || badges[i].rect.left() > badges[i - 1].rect.right());
    }
    QCOMPARE(labels,
             QStringList({QStringLiteral("1"), QStringLiteral("2–4"), QStringLiteral("5")}));
}

void TestChartParts::aSevereIncidentMakesItsBadgeSevere()
{
    const Day from = day(2026, 1, 1);
    std::vector<TimeChart::Marker> markers {marker(from + 100, 1), marker(from + 101, 2)};
    markers[0].counted = false;
    markers[1].severe = true;
    const std::vector<Badge> badges = badgesOf(markers, geometry(from, from + 365, 900));
    QCOMPARE(badges.size(), size_t(1));
    QVERIFY(badges[0].severe);
    QVERIFY(badges[0].counted);
}

void TestChartParts::markersOutsideTheRangeHaveNoBadge()
{
    const Day from = day(2026, 1, 1);
    const std::vector<TimeChart::Marker> markers {marker(from - 1, 1), marker(from + 366, 2)};
    QVERIFY(badgesOf(markers, geometry(from, from + 365, 900)).empty());
}

void TestChartParts::badgesAtTheEndsAreNotCut()
{
    const Day from = day(2026, 1, 1);
    const PlotGeometry plot = geometry(from, from + 365, 900);
    for (const Day end : {from, from + 360}) {
        std::vector<TimeChart::Marker> markers;
        for (int i = 0; i < 5; ++i)
            markers.push_back(marker(end + i, 1001 + i));
        const std::vector<Badge> badges = badgesOf(markers, plot);
        QCOMPARE(badges.size(), size_t(1));
        QVERIFY(badges[0].rect.width() > 40); // or it would fit wherever it stood
        QVERIFY(badges[0].rect.left() >= plot.area.left() - 10);
        QVERIFY(badges[0].rect.right() <= plot.area.right() + 10);
    }
}

void TestChartParts::breaksAreNamedWhereThereIsRoom()
{
    const Day from = day(2026, 1, 1);
    const PlotGeometry plot = geometry(from, from + 365, 900);
    const QString name = QStringLiteral("Method break");
    const std::vector<TimeChart::Break> breaks {{from - 1, name, {}},
                                                {from + 100, name, {}},
                                                {from + 103, name, {}},
                                                {from + 360, name, {}},
                                                {from + 366, name, {}}};
    const std::vector<BreakLine> lines = breakLines(breaks, plot);
    QCOMPARE(lines.size(), size_t(3));
    QCOMPARE(lines[0].label, name);
    QVERIFY(lines[0].rect.left() > lines[0].x);
    QVERIFY(lines[1].label.isEmpty()); // would cover the one before
    QCOMPARE(lines[2].label, name);
    QVERIFY(lines[2].rect.right() < lines[2].x); // at the end of the plot
    for (const BreakLine& line : lines)
        QVERIFY(line.label.isEmpty() || plot.area.contains(line.rect));
}

void TestChartParts::namesDoNotCoverEachOther()
{
    const QRectF area(40, 40, 800, 200);
    std::vector<NamedLine> lines;
    for (const double height : {100.0, 104.0, 140.0}) {
        NamedLine line {QStringLiteral("Line at %1").arg(height), Qt::black, {}};
        for (int x = 40; x <= 840; x += 20)
            line.points << QPointF(x, height);
        lines.push_back(line);
    }
    const std::vector<EndLabel> labels = placeEndLabels(lines, area, QFontMetricsF(endLabelFont()));
    QCOMPARE(labels.size(), size_t(3));
    for (size_t i = 0; i < labels.size(); ++i) {
        QVERIFY(area.contains(labels[i].rect));
        for (size_t j = 0; j < i; ++j)
            QVERIFY(!labels[i].rect.intersects(labels[j].rect));
    }
}

/// Contributions end close together, in the order in which they are painted or not.
void TestChartParts::namesKeepTheOrderOfTheirLines()
{
    const QRectF area(40, 40, 220, 300);
    std::vector<NamedLine> lines;
    for (const double height : {190.0, 150.0, 170.0}) {
        NamedLine line {QStringLiteral("Line at %1").arg(height), Qt::gray, {}};
        line.points << QPointF(40, height) << QPointF(260, height);
        lines.push_back(line);
    }
    const std::vector<EndLabel> labels = placeEndLabels(lines, area, QFontMetricsF(endLabelFont()));
    QVERIFY(labels.size() >= 2);
    for (const EndLabel& one : labels) {
        for (const EndLabel& other : labels) {
            const bool apart
                = one.rect.right() < other.rect.left() || other.rect.right() < one.rect.left();
            QVERIFY(apart || one.anchor.y() >= other.anchor.y()
                    || one.rect.center().y() < other.rect.center().y());
        }
    }
}

/// Many incidents told apart, the sum among them: the free place is further than the next one.
void TestChartParts::namesStandRatherFarThanOverLines()
{
    const QRectF area(40, 40, 800, 260);
    std::vector<NamedLine> lines;
    for (int height = 180; height <= 292; height += 14) {
        NamedLine line {{}, Qt::gray, {}};
        line.points << QPointF(40, height) << QPointF(840, height);
        lines.push_back(line);
    }
    lines.back().name = QStringLiteral("Together");
    const std::vector<EndLabel> labels = placeEndLabels(lines, area, QFontMetricsF(endLabelFont()));
    QCOMPARE(labels.size(), size_t(1));
    QVERIFY(area.contains(labels.front().rect));
    QVERIFY(labels.front().rect.bottom() < 180); // of the highest line
    QVERIFY(labels.front().hasLeader);
    QCOMPARE(labels.front().anchor.y(), 292.0);
}

void TestChartParts::whoseNameItIsNeedsNoColour()
{
    const QRectF area(40, 40, 800, 300);
    const auto lineAt = [](double height, const QColor& color) {
        NamedLine line {QStringLiteral("Line"), color, {}};
        line.points << QPointF(40, height) << QPointF(840, height);
        return line;
    };
    const QFontMetricsF metrics(endLabelFont());
    const auto grey = placeEndLabels({lineAt(100, Qt::gray), lineAt(250, Qt::gray)}, area, metrics);
    QCOMPARE(grey.size(), size_t(2));
    QVERIFY(grey[0].hasLeader && grey[1].hasLeader);
    QCOMPARE(grey[1].anchor.y(), 250.0);
    const auto apart = placeEndLabels({lineAt(100, Qt::red), lineAt(250, Qt::blue)}, area, metrics);
    QVERIFY(!apart[0].hasLeader && !apart[1].hasLeader);
}

void TestChartParts::theTooltipAvoidsTheData()
{
    const QRectF area(40, 40, 800, 300);
    const auto linesAt = [](double height) {
        NamedLine line {QString(), Qt::black, {}};
        for (int x = 40; x <= 840; x += 10)
            line.points << QPointF(x, height);
        return std::vector {line};
    };
    for (const double height : {60.0, 320.0}) {
        const QRectF box = placeTooltip({200, 100}, 440, area, linesAt(height));
        QVERIFY(height < box.top() || height > box.bottom());
    }
    // Near the right edge the box goes to the left of the crosshair.
    QVERIFY(placeTooltip({200, 100}, 830, area, linesAt(60)).right() < 830);
}

QTEST_MAIN(TestChartParts)
#include "tst_chartparts.moc"
