// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartgroup.h"

#include "widgets/card.h"
#include "widgets/charts/rangebrush.h"
#include "widgets/charts/rangepan.h"
#include "widgets/charts/timechart.h"
#include "widgets/charts/trendmap.h"
#include "widgets/rangezoom.h"

#include <utility>

namespace trustbilanz {

namespace {
Card* cardOf(const QWidget& chart)
{
    QWidget* parent = chart.parentWidget();
    while (parent && !qobject_cast<Card*>(parent))
        parent = parent->parentWidget();
    return static_cast<Card*>(parent);
}
} // namespace

void joinTimeCharts(QWidget& page, session::Session& session)
{
    QList<TimeChart*> charts = page.findChildren<TimeChart*>();
    charts.removeIf([](const TimeChart* chart) { return chart->hasOwnDays(); });
    if (Card* card = charts.isEmpty() ? nullptr : cardOf(*charts.first()))
        new TrendMap(*charts.first(), *card, session);
    for (TimeChart* chart : std::as_const(charts)) {
        new RangeBrush(*chart, RangeZoom::of(session));
        new RangePan(*chart, session);
        for (TimeChart* other : std::as_const(charts)) {
            if (other != chart)
                QObject::connect(chart, &TimeChart::crosshairMoved, other, &TimeChart::followDay);
        }
    }
}

} // namespace trustbilanz
