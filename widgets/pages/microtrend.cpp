// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/charts/timechart.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/figureinputs.h"
#include "widgets/pages/keyfigures.h"
#include "widgets/panel.h"
#include "widgets/tables.h"

#include <QBoxLayout>
#include <QTableView>

namespace trustbilanz {

namespace {
constexpr int kChartHeight = 280;
constexpr int kHiddenInMicroTable[] = {1, 6, 7, 8, 9}; ///< group, macro and gap

/// The micro trust index over time with its interval.
class MicroTrend final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(MicroTrend)
public:
    MicroTrend(session::Session& session, QWidget* parent)
        : Panel(parent)
        , m_session(session)
        , m_table(makeTrendTable(this))
        , m_card(new ChartCard(m_chart, m_table))
    {
        m_chart->setMinimumHeight(kChartHeight);
        m_card->setMethod(QStringLiteral("micro-index"));
        for (const int column : kHiddenInMicroTable)
            m_card->table()->setColumnHidden(column, true);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_card);
    }

    void showSnapshot(const Snapshot& snapshot) override
    {
        m_table->setRecords(trendRows(snapshot.trend));
        m_chart->setContent(charts::microContent(snapshot));
        m_card->setMethodInputs(microInputs(snapshot.trend, lastShown(snapshot.trend)));
        m_card->setTitle(tr("Individual trust over time"));
        m_card->setSubtitle(tr("%1 · mean over customers · index 0–100 · band: confidence interval")
                                .arg(intervalWord(snapshot.trend.view.interval)));
    }

    QString summary() const override { return m_chart->accessibleDescription(); }

protected:
    void retranslate() override
    {
        m_table->retranslate();
        m_card->retranslate();
        showAgain();
    }
    void applyTheme() override { showAgain(); }

private:
    static const MicroPoint* lastShown(const Trend& trend)
    {
        return trend.macro.empty() ? nullptr : charts::microOn(trend, trend.macro.back().period);
    }
    void showAgain()
    {
        if (const auto snapshot = m_session.snapshot())
            showSnapshot(*snapshot);
    }

    session::Session& m_session;
    TrendTable* m_table;
    TimeChart* m_chart = new TimeChart;
    ChartCard* m_card;
};
} // namespace

Panel* makeMicroTrend(session::Session& session, QWidget* parent)
{
    return new MicroTrend(session, parent);
}

} // namespace trustbilanz
