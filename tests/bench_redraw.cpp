// SPDX-License-Identifier: GPL-3.0-or-later
// Time from choosing a filter to the repainted overview: bench_redraw WORKSPACE
//
// Filters on one, two and three segments, alone and by the values of another segment. The first
// question about a set of segments is listed by itself: it looks at all tables of them, the next
// one has them. Prints the memory of the program before and after too, where there is /proc.
#include "app/language.h"
#include "app/mainwindow.h"
#include "models/session/session.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

#include <algorithm>
#include <cstdio>

using namespace trustbilanz;

namespace {
constexpr int kRounds = 5; ///< values of a set of segments
constexpr int kPatience = 60'000;
constexpr int kRest = 4'000; ///< until memory is measured

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

/// `filters` segments from the first-th on are filtered, each with another value every round.
TrendView viewOf(const std::vector<SegmentInfo>& segments, size_t first, size_t filters, bool isBy,
                 int round)
{
    TrendView view;
    for (size_t i = 0; i < filters; ++i) {
        const SegmentInfo& segment = segments[(first + i) % segments.size()];
        view.where.push_back({segment.name, {segment.values[round % segment.values.size()]}});
    }
    if (isBy)
        view.by = segments[(first + filters) % segments.size()].name;
    return view;
}

void print(const char* words, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("%-44s median %.0f ms, 95 %% within %.0f, slowest %.0f of %zu\n", words,
                times[times.size() / 2], times[(times.size() * 95 + 99) / 100 - 1], times.back(),
                times.size());
    std::fflush(stdout);
}

void printMemory(const char* words)
{
    QTest::qWait(kRest);
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS") || line.startsWith("VmHWM"))
            std::printf("%s: %s\n", words, line.simplified().constData());
    }
}

void measure(session::Session& session, MainWindow& window)
{
    const auto start = session.snapshot(); // keeps the segments alive while views change
    std::vector<double> all;
    for (size_t filters = 1; filters <= std::min<size_t>(3, start->segments.size() - 1);
         ++filters) {
        for (const bool isBy : {false, true}) {
            std::vector<double> first;
            std::vector<double> again;
            for (size_t segment = 0; segment < start->segments.size(); ++segment) {
                for (int round = 0; round < kRounds; ++round)
                    (round == 0 ? first : again)
                        .push_back(redraw(session, window,
                                          viewOf(start->segments, segment, filters, isBy, round)));
            }
            const QByteArray words = QByteArray::number(int(filters)) + " filters"
                + (isBy ? ", by another segment" : "");
            print((words + ", new segments").constData(), first);
            print((words + ", other values").constData(), again);
            all.insert(all.end(), first.begin(), first.end());
            all.insert(all.end(), again.begin(), again.end());
        }
    }
    print("all", all);
}
} // namespace

int main(int argc, char** argv)
{
    session::keepFreedMemory(); // as the program does
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
    printMemory("open");
    measure(session, window);
    printMemory("after all filters");
}
