// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demo.h"
#include "tests/joinedcharts.h"
#include "widgets/rangezoom.h"
#include "widgets/theme.h"

#include <QWheelEvent>

using namespace trustbilanz;
using tests::JoinedCharts;

namespace {
/// The charts with the third to the eighth month in view.
struct ZoomedCharts : JoinedCharts {
    explicit ZoomedCharts(const QString& workspace)
        : JoinedCharts(workspace)
        , months(charts::dataDays(first.content().series))
    {
        RangeZoom::of(session).pick({startOf(2), endOf(7)});
        showSnapshot();
    }
    Day startOf(size_t index) const { return periodStart(months[index], Interval::Month); }
    Day endOf(size_t index) const { return nextPeriod(startOf(index), Interval::Month) - 1; }
    void turn(QPoint angle, QPointF at, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, first.mapToGlobal(at), {}, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        event.ignore();
        QCoreApplication::sendEvent(&first, &event);
    }
    /// Until the view is no longer the one before.
    bool waitFor(const TrendView& before)
    {
        return QTest::qWaitFor([&] { return !(session.view() == before); },
                               tests::kChartPatience);
    }
    std::vector<Day> months; ///< last day of each
};
} // namespace

class TestRangePan : public QObject
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

    void theChartFollowsTheHandAndTheViewTheHandAtRest()
    {
        ZoomedCharts page(m_workspace);
        const TrendView before = page.session.view();
        const QPointF start = page.placeOf(page.months[6]);
        const QPointF end = page.placeOf(page.months[4]);
        page.mouse(QEvent::MouseButtonPress, start, Qt::ShiftModifier);
        page.mouse(QEvent::MouseMove, end, Qt::ShiftModifier);
        // What was under the hand still is.
        QVERIFY(std::abs(page.first.plot().dayAt(end.x()) - page.months[6]) <= 1);
        QCOMPARE(page.session.view(), before);
        page.mouse(QEvent::MouseButtonRelease, end, Qt::ShiftModifier);
        page.showSnapshot();
        QCOMPARE(page.from(), std::optional(page.startOf(4)));
        QCOMPARE(page.to(), std::optional(page.endOf(9)));
        QCOMPARE(page.first.shownDays(), (DayRange {page.startOf(4), page.endOf(9)}));
    }

    void theDataAreTheEnd()
    {
        ZoomedCharts page(m_workspace);
        const QPointF place = page.placeOf(page.months[4]);
        page.mouse(QEvent::MouseButtonPress, place, Qt::ShiftModifier);
        page.mouse(QEvent::MouseMove, place + QPointF(5000, 0), Qt::ShiftModifier);
        QCOMPARE(page.first.shownDays().from, *page.session.snapshot()->firstDay);
        page.mouse(QEvent::MouseButtonRelease, place + QPointF(5000, 0), Qt::ShiftModifier);
        page.showSnapshot();
        QVERIFY(!page.from());
        QCOMPARE(page.to(), std::optional(page.endOf(5)));
    }

    void theWheelScalesAroundThePointer()
    {
        ZoomedCharts page(m_workspace);
        const TrendView before = page.session.view();
        const QPointF place = page.placeOf(page.months[5]);
        const DayRange wide = page.first.shownDays();
        for (int notch = 0; notch < 3; ++notch)
            page.turn({0, 120}, place, Qt::ControlModifier);
        const DayRange narrow = page.first.shownDays();
        QVERIFY(std::abs(page.first.plot().dayAt(place.x()) - page.months[5]) <= 1);
        const double scale = double(narrow.to - narrow.from) / (wide.to - wide.from);
        QVERIFY(std::abs(scale - 1 / (1.25 * 1.25 * 1.25)) < 0.02);
        QVERIFY(page.waitFor(before));
        page.showSnapshot();
        QCOMPARE(page.from(), std::optional(periodStart(*page.from(), Interval::Month)));
        QVERIFY(*page.from() > wide.from && *page.to() < wide.to);
        QVERIFY(*page.from() <= page.months[5] && page.months[5] <= *page.to());
    }

    void theWheelAloneScrollsThePage()
    {
        ZoomedCharts page(m_workspace);
        const DayRange before = page.first.shownDays();
        QWheelEvent event({200, 150}, page.first.mapToGlobal(QPointF(200, 150)), {}, {0, 120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&page.first, &event);
        QVERIFY(!event.isAccepted());
        QCOMPARE(page.first.shownDays(), before);
    }

    void aSidewardWheelMoves()
    {
        ZoomedCharts page(m_workspace);
        const DayRange before = page.first.shownDays();
        page.turn({-240, 0}, {200, 150}, Qt::NoModifier);
        QVERIFY(page.first.shownDays().from > before.from);
        QCOMPARE(page.first.shownDays().to - page.first.shownDays().from, before.to - before.from);
    }

    void escapeGivesUp()
    {
        ZoomedCharts page(m_workspace);
        const TrendView before = page.session.view();
        const DayRange days = page.first.shownDays();
        page.turn({0, 120}, page.placeOf(page.months[5]), Qt::ControlModifier);
        QVERIFY(page.first.shownDays() != days);
        QTest::keyClick(&page.first, Qt::Key_Escape);
        QCOMPARE(page.first.shownDays(), days);
        QTest::qWait(0);
        QCOMPARE(page.session.view(), before);
    }

    void keysMoveAndScale()
    {
        ZoomedCharts page(m_workspace);
        const TrendView before = page.session.view();
        QTest::keyClick(&page.first, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&page.first, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(page.waitFor(before));
        page.showSnapshot();
        QCOMPARE(page.from(), std::optional(page.startOf(4)));
        const TrendView moved = page.session.view();
        QTest::keyClick(&page.first, Qt::Key_Minus);
        QTest::keyClick(&page.first, Qt::Key_Minus);
        QVERIFY(page.waitFor(moved));
        QVERIFY(!page.from() || *page.from() < page.startOf(4));
    }

    void everyGestureIsUndoneInOneStep()
    {
        ZoomedCharts page(m_workspace);
        const TrendView zoomed = page.session.view();
        QTest::keyClick(&page.first, Qt::Key_Plus);
        QVERIFY(page.waitFor(zoomed));
        page.showSnapshot();
        QVERIFY(RangeZoom::of(page.session).isZoomed());
        RangeZoom::of(page.session).reset();
        QVERIFY(!page.from() && !page.to());
    }

private:
    std::optional<tests::PrivateHome> m_home;
    QString m_workspace;
};

QTEST_MAIN(TestRangePan)
#include "tst_rangepan.moc"
