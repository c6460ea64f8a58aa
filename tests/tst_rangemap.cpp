// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demo.h"
#include "models/session/session.h"
#include "tests/language.h"
#include "tests/rangewindows.h"
#include "tests/support.h"
#include "widgets/card.h"
#include "widgets/charts/chartgroup.h"
#include "widgets/charts/rangemap.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/charts/trendmap.h"
#include "widgets/rangezoom.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace trustbilanz;
using tests::day;
using tests::thirteenMonths;

namespace {
constexpr int kPatience = 20'000;
constexpr double kDaysOfMonth = 365.25 / 12;

RangeMap& placed(RangeMap& map)
{
    map.resize(500, map.height());
    map.setWindow(thirteenMonths());
    return map;
}

void mouse(RangeMap& map, QEvent::Type type, double x)
{
    const QPointF at(x, map.frame().center().y());
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, at, map.mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&map, &event);
}

void drag(RangeMap& map, double from, double to)
{
    mouse(map, QEvent::MouseButtonPress, from);
    mouse(map, QEvent::MouseMove, (from + to) / 2);
    mouse(map, QEvent::MouseMove, to);
    mouse(map, QEvent::MouseButtonRelease, to);
}

/// Pixels of so many months.
double monthsWide(const RangeMap& map, double months)
{
    const DayRange& days = map.window().days();
    return map.frame().width() / (days.to - days.from) * kDaysOfMonth * months;
}

/// A page with one chart in a card, over a sample of thirty months.
struct Page {
    explicit Page(const QString& workspace, bool withMacro = true)
    {
        session.open(workspace);
        settle();
        chart->setContent(withMacro ? charts::trendContent(*session.snapshot())
                                    : charts::microContent(*session.snapshot()));
        (new QVBoxLayout(&page))->addWidget(card);
        page.resize(900, 500);
        joinTimeCharts(page, session);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("no window");
        map = page.findChild<RangeMap*>();
        if (!map)
            qFatal("no map");
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return session.isOpen() && !session.isBusy(); }, kPatience))
            qFatal("the session does not come to rest");
    }
    /// The last day of a month of the data, so many before the last one.
    Day endOfMonth(int monthsBefore) const
    {
        const QDate date = dateFrom(*session.snapshot()->lastDay).addMonths(-monthsBefore);
        return day(date.year(), date.month(), date.daysInMonth());
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyPress(map, which, modifiers);
        QTest::keyRelease(map, which, modifiers);
        settle();
    }
    std::optional<Day> from() const { return session.view().from; }
    std::optional<Day> to() const { return session.view().to; }

    session::Session session;
    QStringListModel table;
    QWidget page;
    TimeChart* chart = new TimeChart;
    ChartCard* card = new ChartCard(chart, &table);
    RangeMap* map = nullptr;
};
} // namespace

/// The map of all the data below a chart, and its window on the shown range.
class TestRangeMap : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        m_workspace = m_home->file(QStringLiteral("sample.trust"));
        VERIFY_RESULT(session::writeDemo(m_workspace, {.customers = 200, .months = 30}));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void theMouseMovesAndResizes_data()
    {
        QTest::addColumn<int>("grip"); // left, middle or right of the window
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("the middle moves") << 0 << -3 << day(2023, 12, 1) << day(2024, 12, 31);
        QTest::newRow("the left edge widens") << -1 << -2 << day(2024, 1, 1) << day(2025, 3, 31);
        QTest::newRow("the left edge narrows") << -1 << 4 << day(2024, 7, 1) << day(2025, 3, 31);
        QTest::newRow("the right edge narrows") << 1 << -5 << day(2024, 3, 1) << day(2024, 10, 31);
        QTest::newRow("beyond the end") << 1 << 90 << day(2024, 3, 1) << day(2025, 6, 20);
    }

    void theMouseMovesAndResizes()
    {
        QFETCH(const int, grip);
        QFETCH(const int, months);
        QFETCH(const int, from);
        QFETCH(const int, to);
        RangeMap map;
        const QRectF frame = placed(map).frame();
        int said = 0;
        DayRange days;
        connect(&map, &RangeMap::picked, &map, [&](const DayRange& picked) {
            days = picked;
            ++said;
        });
        const double start = frame.center().x() + grip * frame.width() / 2;
        drag(map, start, start + monthsWide(map, months));
        QVERIFY(days == (DayRange {from, to}));
        QCOMPARE(said, 1); // not at every move
    }

    void aPlaceBesideTheWindowBecomesItsMiddle()
    {
        RangeMap map;
        const double left = placed(map).frame().left();
        const double press = left - monthsWide(map, 10);
        mouse(map, QEvent::MouseButtonPress, press);
        mouse(map, QEvent::MouseButtonRelease, press);
        QCOMPARE(map.window().periods(), 13);
        QVERIFY(std::abs(map.frame().center().x() - press) < monthsWide(map, 1));
    }

    void escapeGivesUpWhatIsHeld()
    {
        RangeMap map;
        const QSignalSpy picked(&placed(map), &RangeMap::picked);
        const QSignalSpy back(&map, &RangeMap::stepBackAsked);
        QTest::keyPress(&map, Qt::Key_Left);
        QVERIFY(map.window() != thirteenMonths());
        QTest::keyClick(&map, Qt::Key_Escape);
        QVERIFY(map.window() == thirteenMonths());
        QTest::keyRelease(&map, Qt::Key_Left);
        QCOMPARE(picked.size(), 0);
        QCOMPARE(back.size(), 0);
        QTest::keyClick(&map, Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }

    void aNarrowWindowCanBeTaken()
    {
        RangeMap map;
        map.resize(300, map.height());
        map.setWindow({{day(1990, 1, 1), day(2025, 12, 31)},
                       Interval::Day,
                       {day(2025, 12, 31), day(2025, 12, 31)}});
        QVERIFY(map.frame().width() >= 10);
        QVERIFY(map.frame().right() <= map.width());
    }

    void screenReadersFindASlider()
    {
        const tests::Language english(QStringLiteral("en"));
        RangeMap map;
        map.setWindow({{day(2022, 1, 1), day(2024, 12, 31)},
                       Interval::Month,
                       {day(2024, 5, 1), day(2024, 5, 31)}});
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&map);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Slider);
        QCOMPARE(spoken->text(QAccessible::Name),
                 QStringLiteral("Shown range within all data: May 2024"));
        QCOMPARE(spoken->text(QAccessible::Value), QStringLiteral("May 2024"));
        QAccessibleValueInterface* value = spoken->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toInt(), 28); // two years and four months before it
        QCOMPARE(value->maximumValue().toInt(), 35);
        const QSignalSpy picked(&map, &RangeMap::picked);
        value->setCurrentValue(0);
        QCOMPARE(picked.size(), 1);
        QVERIFY(map.window().days() == (DayRange {day(2022, 1, 1), day(2022, 1, 31)}));
    }

    void itSpeaksTheOtherLanguageAtOnce()
    {
        RangeMap map;
        map.setWindow({{day(2022, 1, 1), day(2024, 12, 31)},
                       Interval::Month,
                       {day(2024, 5, 1), day(2024, 5, 31)}});
        const tests::Language german(QStringLiteral("de"));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&map, &change);
        QVERIFY2(map.accessibleName().contains(QStringLiteral("Mai 2024")),
                 qPrintable(map.accessibleName()));
        QVERIFY2(map.accessibleDescription().contains(QStringLiteral("2022 bis 2024")),
                 qPrintable(map.accessibleDescription()));
    }

    void onlyLongDataNeedAMap_data()
    {
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("isLong");
        QTest::newRow("no data") << 0 << false;
        QTest::newRow("two years") << day(2025, 6, 30) << false;
        QTest::newRow("a day more") << day(2025, 7, 1) << true;
    }

    void onlyLongDataNeedAMap()
    {
        QFETCH(const int, last);
        Snapshot snapshot;
        if (last != 0) {
            snapshot.firstDay = day(2023, 7, 1);
            snapshot.lastDay = last;
        }
        QTEST(needsMap(snapshot), "isLong");
    }

    void theMapHasTheLinesOfItsChart()
    {
        Page both(m_workspace);
        QTRY_COMPARE(both.map->series().size(), both.chart->content().series.size());
        Page micro(m_workspace, false);
        QTRY_COMPARE(micro.map->series().size(), size_t(1));
        QVERIFY(micro.map->series().front().color == &Theme::micro);
    }

    void allDataStayInTheMapWhenTheRangeIsNarrow()
    {
        Page page(m_workspace);
        QVERIFY(page.map->isVisible());
        QTRY_VERIFY(!page.map->series().empty());
        const size_t points = page.map->series().front().points.size();
        QVERIFY(points > 12); // months that are not hidden
        TrendView view = page.session.view();
        view.from = page.endOfMonth(6) + 1;
        view.interval = Interval::Week;
        page.session.setView(view);
        page.settle();
        QCOMPARE(page.map->window().days().from, *view.from);
        QVERIFY(page.chart->content().from < *view.from); // the page of this test stays as it is
        QCOMPARE(page.map->series().front().points.size(), points);
    }

    void theViewFollowsTheWindow()
    {
        Page page(m_workspace);
        drag(*page.map, page.map->frame().right(),
             page.map->frame().right() - monthsWide(*page.map, 5));
        page.settle();
        QVERIFY(!page.from()); // still as far as the data go
        QCOMPARE(page.to(), std::optional(page.endOfMonth(5)));
        page.key(Qt::Key_Right, {}, 2);
        QCOMPARE(page.to(), std::optional(page.endOfMonth(3)));
        QVERIFY(page.from());
        page.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(page.to(), std::optional(page.endOfMonth(2)));
        page.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(page.to(), std::optional(page.endOfMonth(3)));
        page.key(Qt::Key_End);
        QVERIFY(!page.to());
        page.key(Qt::Key_Home);
        QVERIFY(!page.from());
        QVERIFY(page.to());
    }

    /// The view changes when the key is let go, not at every step of it.
    void aHeldKeyIsOneChange()
    {
        Page page(m_workspace);
        page.key(Qt::Key_Left, Qt::ControlModifier, 6);
        const std::optional<Day> to = page.to();
        QTest::keyPress(page.map, Qt::Key_Right);
        QTest::keyPress(page.map, Qt::Key_Right);
        QCOMPARE(page.to(), to);
        QTest::keyRelease(page.map, Qt::Key_Right);
        QCOMPARE(page.to(), std::optional(page.endOfMonth(4)));
    }

    void aRangeWithANameKeepsIt()
    {
        Page page(m_workspace);
        page.key(Qt::Key_Right, Qt::ControlModifier, page.map->window().periods() - 12);
        QVERIFY(presetOf(page.session.view(), *page.session.snapshot()->lastDay)
                == RangePreset::Last12Months);
    }

    void escapeShowsWhatWasShownBefore()
    {
        Page page(m_workspace);
        page.key(Qt::Key_Left, Qt::ControlModifier, 6);
        page.key(Qt::Key_Right, {}, 2);
        QVERIFY(RangeZoom::of(page.session).isZoomed());
        QTest::keyClick(page.map, Qt::Key_Escape);
        page.settle();
        QVERIFY(!page.from());
        QVERIFY(!page.to());
        QVERIFY(!RangeZoom::of(page.session).isZoomed());
    }

    void allDataAgainIsNoZoom()
    {
        Page page(m_workspace);
        page.key(Qt::Key_Left, Qt::ControlModifier, 3);
        QVERIFY(RangeZoom::of(page.session).isZoomed());
        page.key(Qt::Key_Right, Qt::ShiftModifier, 3);
        QVERIFY(!page.to());
        QVERIFY(!RangeZoom::of(page.session).isZoomed());
    }

    void tabReachesTheMapAfterItsChart()
    {
        Page page(m_workspace);
        page.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page.page));
        page.chart->setFocus();
        QTest::keyClick(page.chart, Qt::Key_Tab);
        QVERIFY(page.map->hasFocus());
    }

private:
    std::optional<tests::PrivateHome> m_home;
    QString m_workspace;
};

QTEST_MAIN(TestRangeMap)
#include "tst_rangemap.moc"
