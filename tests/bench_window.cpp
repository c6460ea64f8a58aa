// SPDX-License-Identifier: GPL-3.0-or-later
// Longest time the window does not answer while it imports: bench_window WORKSPACE FILE.csv
// The workspace is changed; the file is one of ../shared/perf's generator.
#include "app/language.h"
#include "app/mainwindow.h"
#include "models/session/session.h"
#include "tests/generatorplan.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <cstdio>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 600'000;
} // namespace

int main(int argc, char** argv)
{
    session::keepFreedMemory(); // as the program does
    QApplication application(argc, argv);
    if (application.arguments().size() != 3) {
        std::puts("usage: bench_window WORKSPACE FILE.csv");
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
    QTest::qWait(2000); // pages that are prepared meanwhile

    QElapsedTimer sinceLast;
    qint64 longest = 0;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout,
                     [&] { longest = std::max(longest, sinceLast.restart()); });
    bool isDone = false;
    QObject::connect(&session, &session::Session::imported, [&] { isDone = true; });
    sinceLast.start();
    pulse.start(1);
    session.importFile(application.arguments().at(2), tests::generatorPlan());
    if (!QTest::qWaitFor([&] { return isDone && !session.isBusy(); }, kPatience))
        return 1;
    QTest::qWait(500);
    std::printf("longest time without an answer: %lld ms\n", static_cast<long long>(longest));
    return 0;
}
