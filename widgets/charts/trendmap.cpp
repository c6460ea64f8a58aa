// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/trendmap.h"

#include "models/session/ask.h"
#include "models/session/snapshotbuilder.h"
#include "widgets/card.h"
#include "widgets/charts/rangemap.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/rangezoom.h"

#include <QBoxLayout>
#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace trustbilanz {

namespace {
constexpr int kShortYears = 2; ///< of data that need no map

/// All the data with the same filters; months are fine enough for a strip.
TrendView wholeOf(TrendView view)
{
    view.from.reset();
    view.to.reset();
    view.interval = std::max(view.interval, Interval::Month);
    view.distribution = false;
    return view;
}

bool isWhole(const TrendView& view)
{
    return !view.from && !view.to && view.interval >= Interval::Month;
}

bool hasColor(const TimeChart::Content& content, QColor Theme::*color)
{
    return std::ranges::find(content.series, color, &TimeChart::Series::color)
        != content.series.end();
}
} // namespace

bool needsMap(const Snapshot& snapshot)
{
    return snapshot.firstDay && snapshot.lastDay
        && dateFrom(*snapshot.firstDay).addYears(kShortYears) <= dateFrom(*snapshot.lastDay);
}

TrendMap::TrendMap(TimeChart& chart, Card& card, session::Session& session)
    : QObject(&card)
    , m_chart(chart)
    , m_card(card)
    , m_session(session)
    , m_map(new RangeMap)
{
    m_map->setObjectName(QStringLiteral("rangeMap"));
    m_map->hide();
    card.body()->addWidget(m_map);
    QWidget::setTabOrder(&chart, m_map);
    card.installEventFilter(this);
    connect(&session, &session::Session::snapshotChanged, this, [this] {
        if (m_card.isVisible())
            follow();
    });
    connect(m_map, &RangeMap::picked, this,
            [this](const DayRange& days) { RangeZoom::of(m_session).pick(days); });
    connect(m_map, &RangeMap::stepBackAsked, this,
            [this] { RangeZoom::of(m_session).stepBack(); });
}

/// A page that is not looked at asks nothing.
bool TrendMap::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        m_isOnPaper = session::isForPaper(*m_map);
        follow();
    }
    return QObject::eventFilter(watched, event);
}

void TrendMap::follow()
{
    const std::shared_ptr<const Snapshot> snapshot = m_session.snapshot();
    const bool isShown = snapshot && needsMap(*snapshot) && !m_isOnPaper;
    m_map->setVisible(isShown);
    if (!isShown || snapshot == m_seen)
        return;
    m_seen = snapshot;
    const Trend& trend = snapshot->trend;
    m_map->setWindow({{*snapshot->firstDay, *snapshot->lastDay},
                      trend.view.interval,
                      {trend.from, trend.to}});
    if (isWhole(trend.view)) {
        // After the page itself has been shown the snapshot, and its chart has its lines.
        QTimer::singleShot(0, this, [this, snapshot] {
            if (snapshot == m_seen)
                showWhole(snapshot->trend);
        });
        return;
    }
    m_session.ask(
        this,
        [wanted = wholeOf(trend.view)](const session::WorkspaceData& data, const TrendView&,
                                       const Progress&) {
            return session::buildTrend(data, wanted);
        },
        [this](const Result<Trend>& whole) { showWhole(whole ? *whole : Trend()); });
}

/// The lines that the chart has, of others none; all where it has none of them.
void TrendMap::showWhole(const Trend& trend)
{
    Snapshot whole;
    whole.trend = trend;
    std::vector<TimeChart::Series> series = charts::trendContent(whole).series;
    const TimeChart::Content& content = m_chart.content();
    const auto isInChart
        = [&](const TimeChart::Series& each) { return hasColor(content, each.color); };
    if (std::ranges::any_of(series, isInChart))
        std::erase_if(series, std::not_fn(isInChart));
    m_map->setSeries(std::move(series));
}

} // namespace trustbilanz
