// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demo.h"
#include "models/session/session.h"
#include "tests/support.h"
#include "widgets/charts/chartgroup.h"
#include "widgets/charts/rangebrush.h"
#include "widgets/charts/reading.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/rangezoom.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;

/// A page of two charts over the sample.
struct Page {
    explicit Page(const QString& workspace)
    {
        auto* layout = new QVBoxLayout(&page);
        layout->addWidget(&first);
        layout->addWidget(&second);
        page.resize(900, 700);
        session.open(workspace);
        settle();
        joinTimeCharts(page, session);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("no window");
        showSnapshot();
    }
    ~Page()
    {
        // They belong to this record, not to the page.
        first.setParent(nullptr);
        second.setParent(nullptr);
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return session.isOpen() && !session.isBusy(); }, kPatience))
            qFatal("the session does not come to rest");
    }
    void showSnapshot()
    {
        settle();
        first.setContent(charts::trendContent(*session.snapshot()));
        second.setContent(charts::microContent(*session.snapshot()));
    }
    Day dataDay(size_t index) const { return charts::dataDays(first.content().series)[index]; }
    QPointF placeOf(Day day) const { return {first.plot().x(day), first.plot().area.center().y()}; }
    void mouse(QEvent::Type type, QPointF at)
    {
        const bool isMove = type == QEvent::MouseMove;
        const Qt::MouseButtons held
            = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, first.mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                          held, Qt::NoModifier);
        QCoreApplication::sendEvent(&first, &event);
    }
    void drag(QPointF from, QPointF to)
    {
        mouse(QEvent::MouseButtonPress, from);
        mouse(QEvent::MouseMove, (from + to) / 2);
        mouse(QEvent::MouseMove, to);
        mouse(QEvent::MouseButtonRelease, to);
        showSnapshot();
    }
    std::optional<Day> from() const { return session.view().from; }
    std::optional<Day> to() const { return session.view().to; }

    session::Session session;
    QWidget page;
    TimeChart first;
    TimeChart second;
};
} // namespace

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
        Page page(m_workspace);
        const Day first = page.dataDay(3);
        const Day last = page.dataDay(8);
        page.drag(page.placeOf(last - 4), page.placeOf(first + 5)); // also from right to left
        QCOMPARE(page.from(), std::optional(periodStart(first, Interval::Month)));
        QCOMPARE(page.to(), std::optional(last));
        QVERIFY(RangeZoom::of(page.session).isZoomed());
    }

    void aRangeEndsWithTheData()
    {
        Page page(m_workspace);
        const Day first = page.dataDay(5);
        const Day end = page.session.snapshot()->trend.to;
        page.drag(page.placeOf(first), {double(page.first.width()) + 300, 5});
        QCOMPARE(page.from(), std::optional(periodStart(first, Interval::Month)));
        QCOMPARE(page.to(), std::optional(end));
    }

    void everythingIsNoZoom()
    {
        Page page(m_workspace);
        page.drag({page.first.plot().area.left(), 150}, {double(page.first.width()) + 300, 150});
        QVERIFY(!page.from());
        QVERIFY(!RangeZoom::of(page.session).isZoomed());
    }

    void aClickIsNoRange()
    {
        Page page(m_workspace);
        const QPointF place = page.placeOf(page.dataDay(5));
        page.drag(place, place + QPointF(2, 0));
        QVERIFY(!page.from());
    }

    void escapeGivesUpWhatIsDrawn()
    {
        Page page(m_workspace);
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
        Page page(m_workspace);
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
        Page page(m_workspace);
        page.drag(page.placeOf(page.dataDay(2)), page.placeOf(page.dataDay(10)));
        page.drag(page.placeOf(page.dataDay(2)), page.placeOf(page.dataDay(5)));
        RangeZoom::of(page.session).reset();
        QVERIFY(!page.from());
        QVERIFY(!page.to());
    }

    void anotherRangeLeavesTheZoom()
    {
        Page page(m_workspace);
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
        Page page(m_workspace);
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
        Page page(m_workspace);
        page.first.setCrosshair(page.dataDay(4));
        QTest::keyClick(&page.first, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&page.first, Qt::Key_Right);
        QVERIFY(!page.first.findChild<RangeBrush*>()->range());
        QTest::keyClick(&page.first, Qt::Key_Return);
        QVERIFY(!page.from());
    }

    void oneCrosshairStandsInAllCharts()
    {
        Page page(m_workspace);
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
