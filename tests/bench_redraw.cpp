// SPDX-License-Identifier: GPL-3.0-or-later
// Time from choosing a segment filter to the repainted overview: bench_redraw WORKSPACE
#include "app/language.h"
#include "app/mainwindow.h"
#include "models/session/session.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <cstdio>

using namespace trustbilanz;

namespace {
constexpr int kRounds = 11;
constexpr int kPatience = 60'000;

/// Milliseconds of wall time until the window has painted the view.
double redraw(session::Session& session, MainWindow& window, const TrendView& view)
{
    QElapsedTimer timer;
    timer.start();
    session.setView(view);
    if (!QTest::qWaitFor([&] { return session.snapshot()->trend.view == view; }, kPatience))
        qFatal("the view did not come");
    window.grab();
    return double(timer.nsecsElapsed()) / 1e6;
}

TrendView viewOf(const SegmentInfo& segment, int round)
{
    TrendView view;
    view.where = {{segment.name, {segment.values[round % segment.values.size()]}}};
    return view;
}
} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (application.arguments().size() != 2) {
        std::puts("usage: bench_redraw WORKSPACE");
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
    if (!QTest::qWaitFor([&] { return session.isOpen() && !session.isBusy(); }, kPatience))
        return 1;
    const auto first = session.snapshot(); // keeps the segments alive while views change
    for (const SegmentInfo& segment : first->segments) {
        std::vector<double> times;
        for (int round = 0; round < kRounds; ++round)
            times.push_back(redraw(session, window, viewOf(segment, round)));
        std::ranges::sort(times);
        std::printf("%-12s median %.0f ms, slowest %.0f ms of %d\n", qPrintable(segment.name),
                    times[times.size() / 2], times.back(), kRounds);
    }
}
