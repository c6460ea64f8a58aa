// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demo.h"
#include "tests/joinedcharts.h"
#include "widgets/charts/rangebrush.h"
#include "widgets/charts/reading.h"
#include "widgets/rangezoom.h"
#include "widgets/theme.h"

using namespace trustbilanz;
using tests::JoinedCharts;

class TestRangeBrush : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        m_workspace = m_home->file(QStringLiteral("sample.trust"));
        VERIFY_RESULT(session::writeDemo(m_workspace, {.customers = 300, .months = 14}));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void aDraggedRangeIsShownInWholePeriods()
    {
        JoinedCharts page(m_workspace);
        const Day first = page.dataDay(3);
        const Day last = page.dataDay(8);
        page.drag(page.placeOf(last - 4), page.placeOf(first + 5)); // also from right to left
        QCOMPARE(page.from(), std::optional(periodStart(first, Interval::Month)));
        QCOMPARE(page.to(), std::optional(last));
        QVERIFY(RangeZoom::of(page.session).isZoomed());
    }

    void aRangeEndsWithTheData()
    {
        JoinedCharts page(m_workspace);
        const Day first = page.dataDay(5);
        const Day end = page.session.snapshot()->trend.to;
        page.drag(page.placeOf(first), {double(page.first.width()) + 300, 5});
        QCOMPARE(page.from(), std::optional(periodStart(first, Interval::Month)));
        QCOMPARE(page.to(), std::optional(end));
    }

    void everythingIsNoZoom()
    {
        JoinedCharts page(m_workspace);
        page.drag({page.first.plot().area.left(), 150}, {double(page.first.width()) + 300, 150});
        QVERIFY(!page.from());
        QVERIFY(!RangeZoom::of(page.session).isZoomed());
    }

    void aClickIsNoRange()
    {
        JoinedCharts page(m_workspace);
        const QPointF place = page.placeOf(page.dataDay(5));
        page.drag(place, place + QPointF(2, 0));
        QVERIFY(!page.from());
    }

    void escapeGivesUpWhatIsDrawn()
    {
        JoinedCharts page(m_workspace);
        page.mouse(QEvent::MouseButtonPress, page.placeOf(page.dataDay(3)));
        page.mouse(QEvent::MouseMove, page.placeOf(page.dataDay(8)));
        auto* brush = page.first.findChild<RangeBrush*>();
        QVERIFY(brush->isVisible());
        QVERIFY(brush->range());
        QTest::keyClick(&page.first, Qt::Key_Escape);
        QVERIFY(!brush->isVisible());
        page.mouse(QEvent::MouseButtonRelease, page.placeOf(page.dataDay(8)));
        QVERIFY(!page.from());
    }

    void everyStepGoesBack()
    {
        JoinedCharts page(m_workspace);
        page.drag(page.placeOf(page.dataDay(2)), page.placeOf(page.dataDay(10)));
        const std::optional<Day> wide = page.from();
        page.drag(page.placeOf(page.dataDay(2)), page.placeOf(page.dataDay(5)));
        QVERIFY(page.from() > wide);
        QTest::keyClick(&page.first, Qt::Key_Escape);
        page.showSnapshot();
        QCOMPARE(page.from(), wide);
        page.mouse(QEvent::MouseButtonDblClick, page.placeOf(page.dataDay(3)));
        page.showSnapshot();
        QVERIFY(!page.from());
        QVERIFY(!RangeZoom::of(page.session).isZoomed());
    }

    void theZoomIsResetAtOnce()
    {
        JoinedCharts page(m_workspace);
        page.drag(page.placeOf(page.dataDay(2)), page.placeOf(page.dataDay(10)));
        page.drag(page.placeOf(page.dataDay(2)), page.placeOf(page.dataDay(5)));
        RangeZoom::of(page.session).reset();
        QVERIFY(!page.from());
        QVERIFY(!page.to());
    }

    void anotherRangeLeavesTheZoom()
    {
        JoinedCharts page(m_workspace);
        page.drag(page.placeOf(page.dataDay(2)), page.placeOf(page.dataDay(10)));
        TrendView view = page.session.view();
        view.from = *view.from + 31;
        page.session.setView(view);
        page.settle();
        QVERIFY(!RangeZoom::of(page.session).isZoomed());
        RangeZoom::of(page.session).stepBack();
        QCOMPARE(page.from(), view.from);
    }

    void keysDrawLikeTheMouse()
    {
        JoinedCharts page(m_workspace);
        const Day first = page.dataDay(4);
        const Day last = page.dataDay(6);
        page.first.setCrosshair(first);
        QTest::keyClick(&page.first, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&page.first, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&page.first, Qt::Key_Return);
        page.settle();
        QCOMPARE(page.from(), std::optional(periodStart(first, Interval::Month)));
        QCOMPARE(page.to(), std::optional(last));
    }

    void arrowsAloneDrawNothing()
    {
        JoinedCharts page(m_workspace);
        page.first.setCrosshair(page.dataDay(4));
        QTest::keyClick(&page.first, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&page.first, Qt::Key_Right);
        QVERIFY(!page.first.findChild<RangeBrush*>()->range());
        QTest::keyClick(&page.first, Qt::Key_Return);
        QVERIFY(!page.from());
    }

    void oneCrosshairStandsInAllCharts()
    {
        JoinedCharts page(m_workspace);
        const std::vector<Day> days = charts::dataDays(page.second.content().series);
        page.first.setCrosshair(days[2]);
        QCOMPARE(page.second.crosshair(), std::optional(days[2]));
        page.second.setCrosshair(days[4]);
        QCOMPARE(page.first.crosshair(), std::optional(days[4]));
        page.second.setCrosshair(std::nullopt);
        QCOMPARE(page.first.crosshair(), std::optional<Day>());
    }

    void chartsWithDaysOfTheirOwnStandAlone()
    {
        QWidget page;
        session::Session session;
        auto* chart = new TimeChart(&page);
        auto* alone = new TimeChart(&page);
        alone->setOwnDays(true);
        joinTimeCharts(page, session);
        QVERIFY(chart->findChild<RangeBrush*>());
        QVERIFY(!alone->findChild<RangeBrush*>());
    }

private:
    std::optional<tests::PrivateHome> m_home;
    QString m_workspace;
};

QTEST_MAIN(TestRangeBrush)
#include "tst_rangebrush.moc"
