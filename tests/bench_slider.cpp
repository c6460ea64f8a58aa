// SPDX-License-Identifier: GPL-3.0-or-later
// Time from moving a slider of the scenario page to the repainted loss curve: bench_slider
//
// A sample workspace with the template of a data theft and a million trials. Single steps first,
// each after the last one came to rest, then a slider that is dragged: a step every 16 ms, and the
// longest time without an answer of the window meanwhile.
#include "app/language.h"
#include "app/mainwindow.h"
#include "models/session/demo.h"
#include "models/session/session.h"
#include "widgets/charts/valuechart.h"
#include "widgets/numberslider.h"
#include "widgets/pages/simulationrun.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <cstdio>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 60'000;
constexpr int kSteps = 60;
constexpr int kFrame = 16; ///< ms
constexpr const char* kSlider = "losses.0.1";

double millisecondsOf(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char* words, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("%-36s median %.0f ms, 95 %% within %.0f, slowest %.0f of %zu\n", words,
                times[times.size() / 2], times[(times.size() * 95 + 99) / 100 - 1], times.back(),
                times.size());
}

/// Notes when the curve is painted after a step: with the preview, and with all trials.
class Watch : public QObject
{
public:
    Watch(SimulationRun& run, ValueChart& curve)
        : m_run(run)
        , m_curve(curve)
    {
        connect(&run, &SimulationRun::changed, this, [this] { paint(); });
    }

    void start()
    {
        m_first = m_last = 0;
        m_timer.start();
    }
    bool isDone() const { return m_last > 0; }
    double first() const { return m_first; }
    double last() const { return m_last; }

private:
    void paint()
    {
        m_curve.grab();
        const double now = millisecondsOf(m_timer);
        m_first = m_first > 0 ? m_first : now;
        m_last = m_run.isDrawn() ? now : m_last;
    }

    SimulationRun& m_run;
    ValueChart& m_curve;
    QElapsedTimer m_timer;
    double m_first = 0;
    double m_last = 0;
};

void stepOnce(QSlider& slider, int step)
{
    slider.triggerAction(step / 10 % 2 == 0 ? QSlider::SliderSingleStepAdd
                                            : QSlider::SliderSingleStepSub);
}

void measureSteps(Watch& watch, QSlider& slider)
{
    std::vector<double> first;
    std::vector<double> last;
    for (int step = 0; step < kSteps; ++step) {
        watch.start();
        stepOnce(slider, step);
        if (!QTest::qWaitFor([&] { return watch.isDone(); }, kPatience))
            qFatal("no result came");
        first.push_back(watch.first());
        last.push_back(watch.last());
        QTest::qWait(50);
    }
    print("a step until the first curve", first);
    print("a step until all trials are shown", last);
}

void measureDrag(Watch& watch, QSlider& slider)
{
    QElapsedTimer sinceLast;
    std::vector<double> pauses;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, [&] {
        pauses.push_back(millisecondsOf(sinceLast));
        sinceLast.restart();
    });
    sinceLast.start();
    pulse.start(1);
    for (int step = 0; step < kSteps; ++step) {
        watch.start();
        stepOnce(slider, step);
        QTest::qWait(kFrame);
    }
    if (!QTest::qWaitFor([&] { return watch.isDone(); }, kPatience))
        qFatal("no result came");
    print("dragged: time without an answer", pauses);
    print("dragged: until all trials are shown", {watch.last()});
}
} // namespace

int main(int argc, char** argv)
{
    session::keepFreedMemory(); // as the program does
    QApplication application(argc, argv);
    setLanguage(QStringLiteral("en"));
    applyTheme(application, ThemeChoice::Light);
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("sample.trust"));
    if (!session::writeDemo(workspace, {}))
        return 1;
    session::Session session;
    Settings settings;
    MainWindow window(session, settings);
    window.resize(1600, 900);
    window.show();
    session.open(workspace);
    const auto isAtRest = [&] { return session.isOpen() && !session.isBusy(); };
    if (!QTest::qWaitFor(isAtRest, kPatience) || !window.showPage(QStringLiteral("scenarios")))
        return 1;
    window.findChild<QAction*>(QStringLiteral("template.data-theft"))->trigger();
    if (!QTest::qWaitFor(isAtRest, kPatience))
        return 1;
    auto* run = window.findChild<SimulationRun*>();
    auto* curve = window.findChild<ValueChart*>(QStringLiteral("simulation.curve"));
    auto* field = window.findChild<NumberField*>(QLatin1String(kSlider));
    if (!run || !curve || !field || !field->slider())
        return 1;
    Watch watch(*run, *curve);
    measureSteps(watch, *field->slider());
    measureDrag(watch, *field->slider());
}
