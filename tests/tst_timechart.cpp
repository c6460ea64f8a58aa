// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts.h"
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/charts/calendaraxis.h"
#include "widgets/charts/crosshair.h"
#include "widgets/charts/endlabels.h"
#include "widgets/charts/incidentmarkers.h"
#include "widgets/charts/strokes.h"
#include "widgets/charts/timechart.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

using namespace trustbilanz;
using namespace trustbilanz::charts;
using namespace trustbilanz::tests;

class TestTimeChart : public QObject
{
    Q_OBJECT
private slots:
    void theReadingTellsThePeriod();
    void theReadingTellsWhyAFigureIsMissing();
    void incidentsBelongToTheirPeriod();
    void incidentsOutsideTheRangeHaveNoNumber();
    void arrowsWalkThroughTheData();
    void theMouseReadsTheNearestPeriod();
    void enterOpensTheIncident();
    void aBadgeIsClicked();
    void severalIncidentsAreAskedWhich();
    void anotherChartsCrosshairIsFollowed();
    void aBreakIsDrawnAndTold();
    void copyTakesTheReading();
    void anEmptyChartSaysWhy();
    void theSummaryFollowsTheLanguage();
    void aPointBetweenGapsHasAWhisker();
    void fewAnswersAreMarkedInANarrowChart();
    void coloursFollowTheTheme();
    void aMillionPointsStayLight();
};

void TestTimeChart::theReadingTellsThePeriod()
{
    const Language english(QStringLiteral("en"));
    TimeChart chart;
    chart.setContent(sample());
    QVERIFY(chart.reading().isEmpty());
    chart.setCrosshair(day(2026, 1, 31));
    QCOMPARE(chart.reading(),
             QStringList({QStringLiteral("January 2026"), QStringLiteral("Individual\t61.2"),
                          QStringLiteral("Customers\t120"), QStringLiteral("Brand\t81.0")}));
}

void TestTimeChart::theReadingTellsWhyAFigureIsMissing()
{
    const Language english(QStringLiteral("en"));
    TimeChart chart;
    chart.setContent(sample());
    chart.setCrosshair(day(2026, 3, 31));
    QCOMPARE(chart.reading().at(1),
             QStringLiteral("Individual\thidden to protect groups below 10"));
}

void TestTimeChart::incidentsBelongToTheirPeriod()
{
    const Language english(QStringLiteral("en"));
    TimeChart chart;
    chart.setContent(sample());
    chart.setCrosshair(day(2026, 2, 28));
    QCOMPARE(chart.reading().mid(3),
             QStringList(
                 {QStringLiteral("Incident 1: Breach 1"), QStringLiteral("Incident 2: Breach 2")}));
    chart.setCrosshair(day(2026, 1, 31));
    QVERIFY(!chart.reading().join(QLatin1Char(' ')).contains(QLatin1String("Breach")));
}

void TestTimeChart::incidentsOutsideTheRangeHaveNoNumber()
{
    const Language english(QStringLiteral("en"));
    TimeChart::Content content = sample();
    content.markers = {marker(day(2026, 2, 12), 0)};
    QCOMPARE(badgesOf(content.markers, geometry(content.from, content.to, 900))[0].label,
             QStringLiteral("•"));
    TimeChart chart;
    chart.setContent(content);
    chart.setCrosshair(day(2026, 2, 28));
    QCOMPARE(chart.reading().last(), QStringLiteral("Incident: Breach 0"));
}

void TestTimeChart::arrowsWalkThroughTheData()
{
    TimeChart chart;
    show(chart, sample());
    const auto press = [&chart](Qt::Key key) {
        QTest::keyClick(&chart, key);
        return chart.crosshair();
    };
    QCOMPARE(press(Qt::Key_Right), std::optional(day(2026, 1, 31)));
    QCOMPARE(press(Qt::Key_Right), std::optional(day(2026, 2, 28)));
    QCOMPARE(press(Qt::Key_Left), std::optional(day(2026, 1, 31)));
    QCOMPARE(press(Qt::Key_Left), std::optional(day(2026, 1, 31)));
    QCOMPARE(press(Qt::Key_End), std::optional(day(2026, 5, 31)));
    QCOMPARE(press(Qt::Key_PageUp), std::optional(day(2026, 1, 31)));
    QCOMPARE(press(Qt::Key_PageDown), std::optional(day(2026, 5, 31)));
    QCOMPARE(press(Qt::Key_Home), std::optional(day(2026, 1, 31)));
    QCOMPARE(press(Qt::Key_Escape), std::optional<Day>());
}

void TestTimeChart::theMouseReadsTheNearestPeriod()
{
    TimeChart chart;
    show(chart, sample());
    QTest::mouseMove(&chart, QPoint(chart.width() - 20, 200));
    QCOMPARE(chart.crosshair(), std::optional(day(2026, 5, 31)));
    QTest::mouseMove(&chart, QPoint(60, 200));
    QCOMPARE(chart.crosshair(), std::optional(day(2026, 1, 31)));
}

void TestTimeChart::enterOpensTheIncident()
{
    TimeChart::Content content = sample();
    content.markers.erase(content.markers.begin()); // the second one of February
    TimeChart chart;
    show(chart, content);
    QSignalSpy activated(&chart, &TimeChart::markerActivated);
    chart.setCrosshair(day(2026, 1, 31));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.count(), 0);
    chart.setCrosshair(day(2026, 2, 28));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("id1"));
}

void TestTimeChart::aBadgeIsClicked()
{
    TimeChart chart;
    TimeChart::Content content = sample();
    content.markers = {marker(day(2026, 2, 10), 1), marker(day(2026, 4, 20), 2)};
    show(chart, content);
    QSignalSpy activated(&chart, &TimeChart::markerActivated);
    const std::vector<Badge> badges = badgesOf(chart.content().markers, chart.plot());
    QCOMPARE(badges.size(), size_t(2));
    const QPoint second = badges[1].rect.center().toPoint();
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rect().center());
    QCOMPARE(activated.count(), 0);
    QTest::mousePress(&chart, Qt::LeftButton, {}, chart.rect().center());
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, second);
    QCOMPARE(activated.count(), 0);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, second);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("id2"));
}

void TestTimeChart::severalIncidentsAreAskedWhich()
{
    const Language english(QStringLiteral("en"));
    TimeChart chart;
    show(chart, sample());
    QSignalSpy activated(&chart, &TimeChart::markerActivated);
    chart.setCrosshair(day(2026, 2, 28));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.count(), 0);
    auto* menu = chart.findChild<QMenu*>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("2 · Breach 2"));
    menu->actions().at(1)->trigger();
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("id2"));
    menu->close();
}

/// Of a chart by days: the month stands for its days.
void TestTimeChart::anotherChartsCrosshairIsFollowed()
{
    TimeChart chart;
    show(chart, sample());
    QSignalSpy moved(&chart, &TimeChart::crosshairMoved);
    chart.followDay(day(2026, 2, 3));
    QCOMPARE(chart.crosshair(), std::optional(day(2026, 2, 28)));
    chart.followDay(day(2026, 2, 28));
    QCOMPARE(chart.crosshair(), std::optional(day(2026, 2, 28)));
    const QImage followed = chart.grab().toImage();
    chart.followDay(day(2025, 12, 31)); // before the data
    QCOMPARE(chart.crosshair(), std::optional<Day>());
    chart.followDay(day(2026, 6, 1)); // after them
    QCOMPARE(chart.crosshair(), std::optional<Day>());
    QCOMPARE(moved.count(), 0); // or two charts would push each other
    chart.setCrosshair(day(2026, 2, 28));
    QCOMPARE(moved.count(), 1);
    QVERIFY(chart.grab().toImage() != followed); // with its reading
}

void TestTimeChart::aBreakIsDrawnAndTold()
{
    const Language english(QStringLiteral("en"));
    TimeChart::Content content = sample();
    TimeChart plain;
    show(plain, content);
    content.breaks
        = {{day(2026, 2, 1), QStringLiteral("Method break"), QStringLiteral("scale 1–10 → 0–10")}};
    TimeChart chart;
    show(chart, content);
    QVERIFY(chart.grab().toImage() != plain.grab().toImage());
    const QString told = QStringLiteral("Method break\tscale 1–10 → 0–10");
    chart.setCrosshair(day(2026, 2, 28));
    QVERIFY(chart.reading().contains(told));
    chart.setCrosshair(day(2026, 1, 31));
    QVERIFY(!chart.reading().contains(told));
    QVERIFY2(chart.accessibleDescription().contains(
                 QStringLiteral("Method break on 1 Feb 2026: scale 1–10 → 0–10.")),
             qPrintable(chart.accessibleDescription()));
}

void TestTimeChart::copyTakesTheReading()
{
    const Language german(QStringLiteral("de"));
    TimeChart chart;
    show(chart, sample());
    chart.setCrosshair(day(2026, 5, 31));
    QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Mai 2026\nIndividual\t57,1\nBrand\t85,0"));
}

void TestTimeChart::anEmptyChartSaysWhy()
{
    TimeChart::Content content = sample();
    content.series[0] = {};
    content.series[0].color = &Theme::micro;
    content.series[1].points.clear();
    TimeChart chart;
    show(chart, content);
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("Nothing here"));
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(!chart.crosshair());
}

void TestTimeChart::theSummaryFollowsTheLanguage()
{
    TimeChart chart;
    QString english;
    {
        const Language language(QStringLiteral("en"));
        chart.setContent(sample());
        english = chart.accessibleDescription();
    }
    QVERIFY2(english.contains(QLatin1String("lowest 52.5 (February 2026)")), qPrintable(english));
    const Language language(QStringLiteral("de"));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&chart, &change);
    QVERIFY2(chart.accessibleDescription().contains(QLatin1String("52,5")),
             qPrintable(chart.accessibleDescription()));
}

void TestTimeChart::aPointBetweenGapsHasAWhisker()
{
    TimeChart::Content content = sample();
    content.series.resize(1);
    content.series[0].points = {point(day(2026, 3, 31), 60)};
    content.series[0].absences.clear();
    TimeChart withInterval;
    show(withInterval, content);
    content.series[0].points[0].low = content.series[0].points[0].high = 60;
    TimeChart without;
    show(without, content);
    QVERIFY(withInterval.grab().toImage() != without.grab().toImage());
}

void TestTimeChart::fewAnswersAreMarkedInANarrowChart()
{
    TimeChart::Content content = sample();
    content.interval = Interval::Day;
    content.series.resize(1);
    content.series[0].points.clear();
    for (int i = 0; i < 300; ++i)
        content.series[0].points.push_back(point(content.from + i, 60));
    content.to = content.from + 299;
    TimeChart many;
    show(many, content);
    content.series[0].points[150].hollow = true;
    TimeChart few;
    show(few, content);
    QVERIFY(many.grab().toImage() != few.grab().toImage());
}

void TestTimeChart::coloursFollowTheTheme()
{
    TimeChart chart;
    chart.setPalette(paletteOf(lightTheme()));
    show(chart, sample());
    const QImage light = chart.grab().toImage();
    chart.setPalette(paletteOf(darkTheme()));
    const QImage dark = chart.grab().toImage();
    const auto holds = [](const QImage& image, const QColor& color) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(holds(light, lightTheme().macro));
    QVERIFY(holds(dark, darkTheme().macro));
    QVERIFY(!holds(dark, lightTheme().macro));
}

void TestTimeChart::aMillionPointsStayLight()
{
    TimeChart::Content content = sample();
    content.interval = Interval::Day;
    content.series[1].points.clear();
    for (int i = 0; i < 1'000'000; ++i)
        content.series[1].points.push_back(point(content.from + i, 50 + i % 13));
    content.to = content.from + 1'000'000;
    TimeChart chart;
    show(chart, content);
    QVERIFY(!chart.grab().isNull());
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.crosshair(), std::optional(content.from + 999'999));
}

QTEST_MAIN(TestTimeChart)
#include "tst_timechart.moc"
