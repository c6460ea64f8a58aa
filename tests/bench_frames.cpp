// SPDX-License-Identifier: GPL-3.0-or-later
// Time of a frame while the first chart of the overview is moved and scaled under the hand, and of
// a change of page: bench_frames WORKSPACE
//
// The chart is 1600 x 800 pixels and has a point for every day. A frame is the handling of one
// event of mouse or wheel and the whole painting after it; a change of page ends with its painting.
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/pagestack.h"
#include "models/session/session.h"
#include "widgets/charts/chartgroup.h"
#include "widgets/charts/timechart.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/panel.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <cstdio>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 60'000;
constexpr int kFrames = 600;
constexpr int kRounds = 10;
constexpr QSize kChart(1600, 800);

double millisecondsOf(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char* words, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("%-28s median %.1f ms, 99 %% within %.1f, slowest %.1f of %zu\n", words,
                times[times.size() / 2], times[(times.size() * 99 + 99) / 100 - 1], times.back(),
                times.size());
    std::fflush(stdout);
}

void wait(session::Session& session)
{
    if (!QTest::qWaitFor([&] { return session.isOpen() && !session.isBusy(); }, kPatience))
        qFatal("the session does not come to rest");
}

template <typename Event>
double frame(TimeChart& chart, Event&& event)
{
    QElapsedTimer timer;
    timer.start();
    QCoreApplication::sendEvent(&chart, &event);
    QEvent update(QEvent::UpdateRequest); // paints what has to be painted, and no more
    QCoreApplication::sendEvent(chart.window(), &update);
    return millisecondsOf(timer);
}

QMouseEvent mouse(const TimeChart& chart, QEvent::Type type, double x)
{
    const QPointF at(x, chart.plot().area.center().y());
    const bool isMove = type == QEvent::MouseMove;
    return {type, at, chart.mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
            Qt::LeftButton, Qt::ShiftModifier};
}

QWheelEvent wheel(const TimeChart& chart, int angle)
{
    const QPointF at(kChart.width() / 3.0, kChart.height() / 2.0);
    return {at,           chart.mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::ControlModifier,
            Qt::NoScrollPhase, false};
}

/// Half of the days, to and fro, three pixels a frame.
void measurePan(TimeChart& chart)
{
    std::vector<double> times;
    frame(chart, wheel(chart, 3 * 120));
    double x = kChart.width() / 2.0;
    frame(chart, mouse(chart, QEvent::MouseButtonPress, x));
    for (int i = 0; i < kFrames; ++i) {
        x += i / 100 % 2 == 0 ? 3 : -3;
        times.push_back(frame(chart, mouse(chart, QEvent::MouseMove, x)));
    }
    QTest::keyClick(&chart, Qt::Key_Escape);
    print("moved", times);
}

void measureZoom(TimeChart& chart)
{
    std::vector<double> times;
    for (int i = 0; i < kFrames; ++i)
        times.push_back(frame(chart, wheel(chart, i / 20 % 2 == 0 ? 15 : -15)));
    QTest::keyClick(&chart, Qt::Key_Escape);
    print("scaled", times);
}

void measureChart(session::Session& session)
{
    TrendView view = session.view();
    view.interval = Interval::Day;
    session.setView(view);
    wait(session);
    QWidget page;
    TimeChart chart(&page);
    page.resize(kChart);
    chart.resize(kChart);
    joinTimeCharts(page, session);
    chart.setContent(charts::trendContent(*session.snapshot()));
    size_t points = 0;
    for (const TimeChart::Series& series : chart.content().series)
        points += series.points.size();
    std::printf("%zu series, %zu points\n", chart.content().series.size(), points);
    page.show();
    if (!QTest::qWaitForWindowExposed(&page))
        qFatal("no window");
    measurePan(chart);
    measureZoom(chart);
}

void measurePages(session::Session& session, MainWindow& window)
{
    for (int index = 0; index < int(pages().size()); ++index) {
        std::vector<double> times;
        for (int round = 0; round < kRounds; ++round) {
            window.pageStack().showPage((index + 1) % int(pages().size()));
            wait(session);
            window.grab();
            QElapsedTimer timer;
            timer.start();
            window.showPage(QLatin1String(pages()[size_t(index)].id));
            window.grab();
            times.push_back(millisecondsOf(timer));
            wait(session);
        }
        print((QByteArray("page ") + pages()[size_t(index)].id).constData(), times);
    }
}
} // namespace

int main(int argc, char** argv)
{
    session::keepFreedMemory(); // as the program does
    QApplication application(argc, argv);
    if (application.arguments().size() != 2) {
        std::puts("usage: bench_frames WORKSPACE");
        return 2;
    }
    setLanguage(QStringLiteral("en"));
    applyTheme(application, ThemeChoice::Light);
    session::Session session;
    Settings settings;
    MainWindow window(session, settings);
    window.resize(1600, 900);
    window.show();
    session.open(application.arguments().at(1));
    wait(session);
    QTest::qWait(2000); // pages that are prepared meanwhile
    measurePages(session, window);
    measureChart(session);
}
