// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"
#include "tests/support.h"
#include "widgets/charts/chartgroup.h"
#include "widgets/charts/reading.h"
#include "widgets/charts/trendcontent.h"

#include <QMouseEvent>
#include <QVBoxLayout>

namespace trustbilanz::tests {

inline constexpr int kChartPatience = 20'000;

/// A page of two charts over the sample.
struct JoinedCharts {
    explicit JoinedCharts(const QString& workspace)
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
    ~JoinedCharts()
    {
        // They belong to this record, not to the page.
        first.setParent(nullptr);
        second.setParent(nullptr);
    }
    void settle()
    {
        const auto isAtRest = [this] { return session.isOpen() && !session.isBusy(); };
        if (!QTest::qWaitFor(isAtRest, kChartPatience))
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
    void mouse(QEvent::Type type, QPointF at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const bool isMove = type == QEvent::MouseMove;
        const Qt::MouseButtons held
            = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, first.mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                          held, modifiers);
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

} // namespace trustbilanz::tests
