// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagestack.h"

#include "models/session/session.h"
#include "widgets/pages/pageheader.h"
#include "widgets/panel.h"
#include "widgets/readingorder.h"
#include "widgets/screenroom.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace trustbilanz {

namespace {

constexpr int kMostContentWidth = 1600;

QScrollArea* makeArea(Panel& panel)
{
    auto* centred = new QWidget;
    auto* layout = new QHBoxLayout(centred);
    layout->setContentsMargins(0, 0, 0, 0);
    panel.setMaximumWidth(kMostContentWidth);
    layout->addWidget(&panel);
    return makeScrollArea(centred);
}

/// Where the focus was on the page before, Qt gives it to what was made first on this one.
void beginAtHead(const QWidget& area)
{
    QWidget* given = area.window()->focusWidget();
    if (!given || !area.isAncestorOf(given))
        return;
    const auto* head = area.findChild<PageHeader*>();
    QWidget* first = head ? neighbourInReadingOrder({head}, nullptr, true) : nullptr;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    else
        given->clearFocus();
}

} // namespace

PageStack::PageStack(session::Session& session, QWidget* parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_entries(pages().size())
{
    connect(&session, &session::Session::snapshotChanged, this, &PageStack::handOver);
    connect(qApp, &QApplication::focusChanged, this, &PageStack::showFocused);
    connect(this, &QStackedWidget::currentChanged, this, [this] {
        const auto shown = std::ranges::find(m_entries, currentWidget(), &Entry::area);
        m_current = shown == m_entries.end() ? -1 : int(shown - m_entries.begin());
    });
}

void PageStack::showPage(int index)
{
    delete m_sought;
    page(index);
    QWidget* area = m_entries[size_t(index)].area;
    const bool hadFocus = area->focusWidget() != nullptr; // then Qt goes back to where one was
    setCurrentWidget(area);
    handOver();
    if (!hadFocus)
        beginAtHead(*area);
}

/// Its upper end, until the reader scrolls: what stands above grows when its answers come.
void PageStack::showPart(int index, QWidget& part)
{
    showPage(index);
    auto* area = static_cast<QScrollArea*>(m_entries[size_t(index)].area);
    QScrollBar* bar = area->verticalScrollBar();
    m_sought = new QObject(&part);
    const auto scroll = [area, bar, &part] {
        bar->setValue(part.mapTo(area->widget(), QPoint()).y());
    };
    const auto scrollSoon = [sought = m_sought, scroll] {
        QTimer::singleShot(0, sought, scroll);
    };
    connect(bar, &QScrollBar::rangeChanged, m_sought, scrollSoon);
    connect(bar, &QScrollBar::actionTriggered, m_sought, &QObject::deleteLater);
    scrollSoon();
}

Panel* PageStack::page(int index)
{
    Entry& entry = m_entries[size_t(index)];
    if (entry.panel)
        return entry.panel;
    entry.panel = pages()[size_t(index)].create(m_session, nullptr);
    connect(entry.panel, &trustbilanz::Panel::pageWanted, this, &PageStack::pageWanted);
    connect(entry.panel, &trustbilanz::Panel::incidentWanted, this, &PageStack::incidentWanted);
    entry.area = makeArea(*entry.panel);
    addWidget(entry.area);
    emit pageMade(entry.panel);
    entry.panel->refresh();
    return entry.panel;
}

void PageStack::prepareRest()
{
    const auto next = std::ranges::find(m_entries, nullptr, &Entry::panel);
    if (next == m_entries.end())
        return;
    page(int(next - m_entries.begin()));
    QTimer::singleShot(0, this, &PageStack::prepareRest);
}

/// A scroll area follows the focus within it, but not the Tab key that enters it.
void PageStack::showFocused(QWidget* before, QWidget* now)
{
    if (m_current < 0 || !before || !now || QApplication::mouseButtons() != Qt::NoButton)
        return;
    auto* area = static_cast<QScrollArea*>(m_entries[size_t(m_current)].area);
    if (area->isAncestorOf(now) && !area->isAncestorOf(before))
        area->ensureWidgetVisible(now);
}

void PageStack::handOver()
{
    if (m_current < 0 || !m_session.snapshot())
        return;
    Entry& entry = m_entries[size_t(m_current)];
    if (entry.seen == m_session.snapshot())
        return;
    entry.seen = m_session.snapshot();
    entry.panel->showSnapshot(*entry.seen);
}

} // namespace trustbilanz
