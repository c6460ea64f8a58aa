// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readingorder.h"

#include "widgets/card.h"

#include <QScrollArea>

#include <algorithm>
#include <tuple>

namespace trustbilanz {

namespace {

constexpr int kLine = 16; ///< pixels; what stands in one line may have other heights

bool isReachable(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled()
        && !widget.focusProxy();
}

/// What is read as a whole before what stands beside it: the outermost card, or the widget itself.
const QWidget& unitOf(const QWidget& widget, const QWidget& part)
{
    const QWidget* unit = &widget;
    for (const QWidget* above = &widget; above && above != &part; above = above->parentWidget()) {
        if (qobject_cast<const Card*>(above))
            unit = above;
    }
    return *unit;
}

/// Cards in one row have one upper edge, however high each is. In a card lines count from there, so
/// that the order stays when the page above it grows.
std::tuple<int, int, int, int> placeOf(const QWidget& widget, const QWidget& part)
{
    const QWidget& unit = unitOf(widget, part);
    const QPoint corner = unit.mapTo(&part, QPoint());
    const QPoint centre = widget.mapTo(&part, widget.rect().center());
    const bool isInCard = &unit != &widget;
    const int line = isInCard ? corner.y() : centre.y();
    return {line / kLine, corner.x(), (centre.y() - corner.y()) / kLine, centre.x()};
}

/// A part and all in it, in the order of reading.
void addReachable(const QWidget& part, std::vector<QWidget*>& order)
{
    std::vector<QWidget*> found;
    for (QWidget* widget : part.findChildren<QWidget*>()) {
        if (isReachable(*widget))
            found.push_back(widget);
    }
    std::ranges::stable_sort(found, {},
                             [&part](const QWidget* widget) { return placeOf(*widget, part); });
    order.insert(order.end(), found.begin(), found.end());
}

} // namespace

QWidget* neighbourInReadingOrder(const std::vector<const QWidget*>& parts, const QWidget* from,
                                 bool isForward)
{
    std::vector<QWidget*> order;
    for (const QWidget* part : parts)
        addReachable(*part, order);
    if (order.empty())
        return nullptr;
    const auto present = std::ranges::find(order, from);
    if (present == order.end())
        return isForward ? order.front() : order.back();
    const auto size = std::ptrdiff_t(order.size());
    const std::ptrdiff_t step = isForward ? 1 : size - 1;
    return order[size_t((present - order.begin() + step) % size)];
}

bool moveFocusInReadingOrder(const std::vector<const QWidget*>& parts, bool isForward)
{
    const QWidget* present = parts.empty() ? nullptr : parts.front()->window()->focusWidget();
    QWidget* next = neighbourInReadingOrder(parts, present, isForward);
    if (!next)
        return false;
    next->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget* above = next->parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(next);
    }
    return true;
}

} // namespace trustbilanz
