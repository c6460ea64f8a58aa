// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/startvalue.h"
#include "models/session/session.h"
#include "widgets/balancewords.h"
#include "widgets/card.h"
#include "widgets/charts/balancecontent.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/figureinputs.h"
#include "widgets/panel.h"
#include "widgets/tables.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QTableView>

#include <set>

namespace trustbilanz {

namespace {
constexpr int kChartHeight = 260;
/// Columns of the trend table that tell of the gap.
const std::set<int> kShownColumns {0, 4, 6, 8, 9};

/// Micro minus macro over time, with its span.
class BalanceGap final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(BalanceGap)
public:
    BalanceGap(session::Session& session, QWidget* parent)
        : Panel(parent)
        , m_session(session)
        , m_table(makeTrendTable(this))
        , m_card(new ChartCard(m_chart, m_table))
    {
        m_chart->setMinimumHeight(kChartHeight);
        m_card->setMethod(QStringLiteral("trust-gap"));
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_card->table()->setColumnHidden(column, !kShownColumns.contains(column));
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_card);
    }

    void showSnapshot(const Snapshot& snapshot) override
    {
        const Trend& trend = snapshot.trend;
        m_table->setRecords(trendRows(trend));
        TimeChart::Content content = charts::gapContent(trend);
        const QString legend = charts::legendOf(content);
        m_chart->setContent(std::move(content));
        m_card->setTitle(finding(trend));
        const QString method = tr("Trust gap with its span: interval of micro and band of macro "
                                  "together, wider than %1")
                                   .arg(text::percent(trend.view.confidence));
        m_card->setSubtitle(legend.isEmpty() ? method : method + QLatin1Char('\n') + legend);
        m_card->setMethodInputs(gapInputs(
            trend, trend.gap.empty() ? std::nullopt : std::optional(trend.gap.back().period)));
    }

    QString summary() const override { return m_card->title(); }

protected:
    void retranslate() override
    {
        m_table->retranslate();
        m_card->retranslate();
        showAgain();
    }
    void applyTheme() override { showAgain(); }

private:
    static QString finding(const Trend& trend)
    {
        if (trend.gap.empty())
            return tr("No period has both micro and macro trust");
        const GapPoint& last = trend.gap.back();
        if (isStartValueIn(trend, last.period))
            return text::startValue(trend, last.period);
        const QString period = text::period(last.period, trend.view.interval);
        if (!last.low || (*last.low <= 0 && *last.high >= 0))
            return tr("%1: no clear gap, %2").arg(period, text::gap(last, trend));
        return last.value > 0 ? tr("%1: customers trust more than the brand is trusted, %2")
                                    .arg(period, text::gap(last, trend))
                              : tr("%1: brand trust is above individual trust, %2")
                                    .arg(period, text::gap(last, trend));
    }

    void showAgain()
    {
        if (const auto snapshot = m_session.snapshotFor(*this))
            showSnapshot(*snapshot);
    }

    session::Session& m_session;
    TrendTable* m_table;
    TimeChart* m_chart = new TimeChart;
    ChartCard* m_card;
};
} // namespace

Panel* makeBalanceGap(session::Session& session, QWidget* parent)
{
    return new BalanceGap(session, parent);
}

} // namespace trustbilanz
