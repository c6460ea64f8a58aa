// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focusregions.h"

#include "widgets/readingorder.h"

#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace trustbilanz {

namespace {
bool holds(const FocusRegion& region, const QWidget* widget)
{
    const auto isIn = [=](const QWidget* part) {
        return part && (part == widget || part->isAncestorOf(widget));
    };
    return widget && isIn(region.whole) && !isIn(region.without);
}

bool takesFocus(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus;
}

/// The first in the order of Tab.
QWidget* firstIn(const FocusRegion& region)
{
    if (!region.whole)
        return nullptr;
    QWidget* const first = neighbourInReadingOrder({region.whole}, nullptr, true);
    QWidget* next = first;
    while (next && !holds(region, next)) {
        next = neighbourInReadingOrder({region.whole}, next, true);
        if (next == first)
            return nullptr;
    }
    return next;
}
} // namespace

FocusRegions::FocusRegions(QWidget& window, Regions regions)
    : QObject(&window)
    , m_window(window)
    , m_regions(std::move(regions))
{
    const auto onKey = [this](const char* keys, int step) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), &m_window);
        connect(shortcut, &QShortcut::activated, this, [this, step] { go(step); });
    };
    onKey("F6", 1);
    onKey("Shift+F6", -1);
}

void FocusRegions::go(int step)
{
    const std::vector<FocusRegion> regions = m_regions();
    QWidget* focus = m_window.focusWidget();
    const auto left = std::ranges::find_if(
        regions, [=](const FocusRegion& region) { return holds(region, focus); });
    const auto count = int(regions.size());
    const int from = left == regions.end() ? (step > 0 ? -1 : count) : int(left - regions.begin());
    if (left != regions.end())
        m_last.insert(left->whole, focus);
    for (int i = 1; i <= count; ++i) {
        const int index = ((from + step * i) % count + count) % count;
        if (QWidget* next = target(regions[size_t(index)]))
            return next->setFocus(Qt::TabFocusReason);
    }
}

QWidget* FocusRegions::target(const FocusRegion& region) const
{
    QWidget* last = m_last.value(region.whole);
    return last && holds(region, last) && takesFocus(*last) ? last : firstIn(region);
}

} // namespace trustbilanz
