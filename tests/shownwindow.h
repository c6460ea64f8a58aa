// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "app/mainwindow.h"
#include "app/pagestack.h"
#include "models/session/demo.h"
#include "models/session/session.h"
#include "tests/support.h"
#include "widgets/panel.h"
#include "widgets/settings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>

#include <memory>

namespace trustbilanz::tests {

inline constexpr QSize kUsualWindow(1280, 800);

/// The sample in the language that is spoken now, as the program makes it, or one with fewer
/// customers that opens sooner.
inline QString writeSample(const PrivateHome& home, const QString& name,
                           int customers = session::DemoPlan().customers)
{
    const QString path = home.file(name);
    session::DemoPlan plan;
    plan.word = sampleWord;
    plan.customers = customers;
    const auto written = session::writeDemo(path, plan);
    if (!written)
        qFatal("no sample: %s", qPrintable(describe(written.error())));
    return path;
}

/// The window on a workspace as a user sees it. A change of page, size, theme or language returns
/// when the screen has come to rest: no time is waited for, only for what must have happened.
class ShownWindow
{
public:
    explicit ShownWindow(const QString& workspace, const QSize& size = kUsualWindow)
        : m_window(std::make_unique<MainWindow>(m_session, m_settings))
    {
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window does not become active");
        m_session.open(workspace);
        settle();
    }

    MainWindow& window() const { return *m_window; }
    const Snapshot& snapshot() const { return *m_session.snapshot(); }

    void showPage(const QString& id)
    {
        if (!m_window->showPage(id))
            qFatal("no page %s", qPrintable(id));
        settle();
    }

    void resize(const QSize& size)
    {
        m_window->resize(size);
        settle();
    }

    void speak(const QString& language)
    {
        setLanguage(language);
        settle();
    }

    void paint(ThemeChoice theme)
    {
        applyTheme(*qApp, theme);
        settle();
    }

    const QScrollArea& area() const
    {
        const auto* area = qobject_cast<QScrollArea*>(m_window->pageStack().currentWidget());
        if (!area)
            qFatal("no page is shown");
        return *area;
    }

    /// The page with what lies below the visible part of it.
    QWidget& page() const { return *area().widget(); }

    void settle()
    {
        size_t seen = 0;
        int same = 0;
        const bool isAtRest = QTest::qWaitFor(
            [&] {
                const size_t now = arrangement();
                same = now == seen && m_session.isOpen() && !m_session.isBusy() ? same + 1 : 0;
                seen = now;
                return same == kLooks;
            },
            kPatience);
        if (!isAtRest)
            qFatal("the window does not come to rest");
    }

private:
    static constexpr int kPatience = 30'000; ///< milliseconds, of a machine that does much else
    /// An answer resets a table, whose rows are fitted by an event, which makes the page higher:
    /// between two of those steps everything may look as before.
    static constexpr int kLooks = 4;

    /// Where everything is and what it says.
    size_t arrangement() const
    {
        size_t all = 0;
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            const QRect& place = widget->geometry();
            all = qHashMulti(all, place.x(), place.y(), place.width(), place.height());
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                all = qHashMulti(all, label->text());
        }
        return all;
    }

    Settings m_settings;
    session::Session m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace trustbilanz::tests
