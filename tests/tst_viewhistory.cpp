// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewhistory.h"
#include "tests/support.h"

using namespace trustbilanz;

namespace {
ShownView step(int page, Interval interval = Interval::Month)
{
    TrendView view;
    view.interval = interval;
    return {page, view};
}
} // namespace

class TestViewHistory : public QObject
{
    Q_OBJECT
private slots:
    void aFreshHistoryLeadsNowhere()
    {
        ViewHistory history;
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
        history.visit(step(0));
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
    }

    void stepsGoBackAndForth()
    {
        ViewHistory history;
        for (int page = 0; page < 3; ++page)
            history.visit(step(page));
        QCOMPARE(history.back().page, 1);
        QCOMPARE(history.back().page, 0);
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward().page, 1);
        QCOMPARE(history.forward().page, 2);
        QVERIFY(!history.canGoForward());
    }

    void theSamePageWithAnotherViewIsAStep()
    {
        ViewHistory history;
        history.visit(step(0));
        history.visit(step(0, Interval::Week));
        QVERIFY(history.back() == step(0, Interval::Month));
    }

    void whatIsOnScreenIsNoNewStep()
    {
        ViewHistory history;
        history.visit(step(0));
        history.visit(step(1));
        history.visit(step(1));
        QVERIFY(history.back() == step(0));
        history.visit(step(0)); // as the window does once it is shown
        QVERIFY(history.canGoForward());
        QVERIFY(!history.canGoBack());
    }

    void aNewChoiceCutsWhatWasAhead()
    {
        ViewHistory history;
        for (int page = 0; page < 3; ++page)
            history.visit(step(page));
        history.back();
        history.visit(step(5));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back().page, 1);
        QCOMPARE(history.forward().page, 5);
    }

    void oldStepsAreForgotten()
    {
        ViewHistory history;
        const int visits = int(ViewHistory::kMostSteps) + 20;
        for (int page = 0; page < visits; ++page)
            history.visit(step(page));
        int last = visits - 1;
        while (history.canGoBack())
            last = history.back().page;
        QCOMPARE(last, 20);
    }

    void anotherWorkspaceStartsAnew()
    {
        ViewHistory history;
        history.visit(step(0));
        history.visit(step(1));
        history.clear();
        QVERIFY(!history.canGoBack());
        history.visit(step(1));
        QVERIFY(!history.canGoBack());
    }
};

QTEST_GUILESS_MAIN(TestViewHistory)
#include "tst_viewhistory.moc"
