// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "models/session/macroview.h"
#include "widgets/card.h"
#include "widgets/charts/timechart.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/charts/valueaxis.h"
#include "widgets/panel.h"
#include "widgets/tables.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QTableView>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace trustbilanz {

namespace {
constexpr int kChartHeight = 260;
constexpr size_t kMostNamed = 3; ///< incidents with a line of their own; the rest are one

/// A line of the table that adds up: an incident, or a sum.
struct ContributionRow {
    QString name;
    std::optional<Day> disclosed;
    double peak = 0; ///< largest part in the shown range
    double now = 0; ///< on its last day
};
using ContributionTable = tables::RecordTable<ContributionRow>;

constexpr std::array<ContributionTable::Column, 4> kColumns {{
    {"incident", QT_TRANSLATE_NOOP("ContributionTable", "Incident"),
     [](const ContributionRow& row) { return QVariant(row.name); }, nullptr, false},
    {"disclosed", QT_TRANSLATE_NOOP("ContributionTable", "Disclosed"),
     [](const ContributionRow& row) {
         return row.disclosed ? QVariant(*row.disclosed) : QVariant();
     },
     [](const ContributionRow& row) {
         return row.disclosed ? text::date(*row.disclosed) : text::missing();
     },
     true},
    {"peak", QT_TRANSLATE_NOOP("ContributionTable", "Most in this range"),
     [](const ContributionRow& row) { return QVariant(row.peak); },
     [](const ContributionRow& row) { return text::points(row.peak); }, true},
    {"now", QT_TRANSLATE_NOOP("ContributionTable", "On the last day"),
     [](const ContributionRow& row) { return QVariant(row.now); },
     [](const ContributionRow& row) { return text::points(row.now); }, true},
}};

constexpr std::array kMethods {
    tables::ColumnMethod {"disclosed", "incident-factors"},
    tables::ColumnMethod {"peak", "macro-index"},
    tables::ColumnMethod {"now", "macro-index"},
};

double ofLargestSize(double one, double other)
{
    return std::abs(one) < std::abs(other) ? other : one;
}

class ContributionWords
{
    Q_DECLARE_TR_FUNCTIONS(ContributionWords)
};

/// Lines that add up to "together": the strongest incidents, then all others as one.
class ContributionLines
{
public:
    explicit ContributionLines(const ContributionSeries& series)
        : m_series(series)
        , m_order(series.incidents.size())
    {
        std::iota(m_order.begin(), m_order.end(), size_t(0));
        std::ranges::stable_sort(m_order, std::greater<>(),
                                 [&](size_t i) { return std::abs(mostOf(i)); });
    }

    TimeChart::Content content(const Trend& trend) const
    {
        TimeChart::Content content;
        content.from = trend.from;
        content.to = charts::endOf(trend);
        content.interval = trend.view.interval;
        content.axisTitle = ContributionWords::tr("Index points");
        content.emptyReason
            = ContributionWords::tr("No counted incident moves the index in this range: choose a "
                                    "longer one, or see in the log which incidents count.");
        for (size_t i = 0; i < std::min(kMostNamed, m_order.size()); ++i)
            content.series.push_back(
                line(trend, nameOf(m_order[i]), &Theme::mutedText,
                     [&](const Contributions& period) { return period.points[m_order[i]]; }));
        if (m_order.size() > kMostNamed)
            content.series.push_back(
                line(trend, ContributionWords::tr("All others"), &Theme::mutedText, othersOf()));
        if (!m_order.empty())
            content.series.push_back(
                line(trend, ContributionWords::tr("Together"), &Theme::macro,
                     [](const Contributions& period) { return period.index - period.base; }));
        fitAxis(content);
        return content;
    }

    std::vector<ContributionRow> rows() const
    {
        std::vector<ContributionRow> rows;
        for (const size_t i : m_order)
            rows.push_back({nameOf(i), m_series.incidents[i].incident.effectiveDate()->anchor(),
                            mostOf(i), m_series.periods.back().points[i]});
        if (rows.empty())
            return rows;
        const auto sum = [&](const QString& name, auto value) {
            ContributionRow row {name, {}, 0, value(m_series.periods.back())};
            for (const Contributions& period : m_series.periods)
                row.peak = ofLargestSize(row.peak, value(period));
            rows.push_back(std::move(row));
        };
        sum(ContributionWords::tr("Cut at the ends of the scale"),
            [](const Contributions& period) { return period.cut; });
        if (std::abs(rows.back().peak) < kNothing)
            rows.pop_back();
        sum(ContributionWords::tr("Together"),
            [](const Contributions& period) { return period.index - period.base; });
        return rows;
    }

private:
    static constexpr double kNothing = 1e-9; ///< index points
    static constexpr double kNameRoom = 0.12; ///< of the axis, for the name below the lowest line

    QString nameOf(size_t i) const
    {
        const Incident& incident = m_series.incidents[i].incident;
        return incident.title.isEmpty() ? incident.id : incident.title;
    }

    double mostOf(size_t i) const
    {
        double most = 0;
        for (const Contributions& period : m_series.periods)
            most = ofLargestSize(most, period.points[i]);
        return most;
    }

    std::function<double(const Contributions&)> othersOf() const
    {
        return [this](const Contributions& period) {
            double sum = 0;
            for (size_t i = kMostNamed; i < m_order.size(); ++i)
                sum += period.points[m_order[i]];
            return sum;
        };
    }

    TimeChart::Series line(const Trend& trend, const QString& name, QColor Theme::*color,
                           const std::function<double(const Contributions&)>& value) const
    {
        TimeChart::Series series;
        series.name = name;
        series.color = color;
        series.showsBand = false;
        for (const Contributions& period : m_series.periods) {
            const double points = value(period);
            const Day day = charts::lastDayOf(period.period, trend);
            series.points.push_back({day, points, points, points, false, true, {}});
        }
        return series;
    }

    static void fitAxis(TimeChart::Content& content)
    {
        double lowest = -1;
        double highest = 0;
        for (const TimeChart::Series& series : content.series) {
            for (const TimeChart::Point& point : series.points) {
                lowest = std::min(lowest, point.value);
                highest = std::max(highest, point.value);
            }
        }
        lowest -= kNameRoom * (highest - lowest);
        const double step = charts::valueStep(lowest, highest);
        content.minimum = std::floor(lowest / step) * step;
        content.maximum = std::ceil(highest / step) * step;
    }

    const ContributionSeries& m_series;
    std::vector<size_t> m_order; ///< incidents, the strongest first
};

/// What each incident takes from the index over time, so that it adds up.
class ContributionPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(ContributionPanel)
public:
    ContributionPanel(session::Session& session, QWidget* parent)
        : Panel(parent)
        , m_session(session)
        , m_table(new ContributionTable("ContributionTable", kColumns, kMethods, this))
        , m_card(new ChartCard(m_chart, m_table))
    {
        m_chart->setMinimumHeight(kChartHeight);
        m_card->setMethod(QStringLiteral("macro-index"));
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_card);
    }

    void showSnapshot(const Snapshot& snapshot) override
    {
        m_trend = snapshot.trend;
        m_session.ask(
            this,
            [](const session::WorkspaceData& data, const TrendView& view, const Progress&) {
                return Result<ContributionSeries>(session::buildContributions(data, view));
            },
            [this](const Result<ContributionSeries>& series) {
                m_series = series.value_or(ContributionSeries());
                showSeries();
            });
    }

    QString summary() const override { return m_card->title(); }

protected:
    void retranslate() override
    {
        m_table->retranslate();
        m_card->retranslate();
        showSeries();
    }
    void applyTheme() override { showSeries(); }

private:
    void showSeries()
    {
        const ContributionLines lines(m_series);
        m_chart->setContent(lines.content(m_trend));
        m_table->setRecords(m_series.periods.empty() ? std::vector<ContributionRow>()
                                                     : lines.rows());
        m_card->setSubtitle(
            tr("%Ln counted incident(s), modelled · losses multiply; each gets the share of its "
               "logarithm, so that the parts add up",
               nullptr, int(m_series.incidents.size())));
        if (m_series.incidents.empty() || m_series.periods.empty())
            return m_card->setTitle(tr("What each incident takes from the index"));
        const Contributions& last = m_series.periods.back();
        m_card->setTitle(tr("Together the incidents move the index by %1, from %2 to %3")
                             .arg(text::points(last.index - last.base), text::index(last.base),
                                  text::index(last.index)));
    }

    session::Session& m_session;
    ContributionTable* m_table;
    TimeChart* m_chart = new TimeChart;
    ChartCard* m_card;
    Trend m_trend;
    ContributionSeries m_series;
};
} // namespace

Panel* makeContributions(session::Session& session, QWidget* parent)
{
    return new ContributionPanel(session, parent);
}

} // namespace trustbilanz
