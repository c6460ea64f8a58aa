// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/charts/distributioncontent.h"
#include "widgets/charts/timechart.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/choicebutton.h"
#include "widgets/figureinputs.h"
#include "widgets/individualtables.h"
#include "widgets/pages/boxeschoice.h"
#include "widgets/pages/keyfigures.h"
#include "widgets/pages/trendcomparison.h"
#include "widgets/panel.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QToolButton>

namespace trustbilanz {

namespace {
constexpr int kChartHeight = 280;

/// What of the answers the chart shows.
enum class Aspect { Index, Deciles, NetTrust };

/// The answers over time: the micro trust index with its interval, its deciles, or net trust.
class MicroTrend final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(MicroTrend)
public:
    MicroTrend(session::Session& session, QWidget* parent)
        : Panel(parent)
        , m_session(session)
        , m_table(makeMicroTable(this))
        , m_card(new ChartCard(m_chart, m_table))
        , m_boxesButton(m_card->addAction(QStringLiteral("netBoxes")))
        , m_boxes(new BoxesChoice(m_boxesButton))
        , m_comparison(new TrendComparison(session, *m_card, [this] { showAgain(); }))
        , m_choice(new ChoiceButton(m_card->addAction(QStringLiteral("microAspect")),
                                    [this](int aspect) { choose(Aspect(aspect)); }))
    {
        connect(m_boxes, &BoxesChoice::chosen, this, [this](const TrustBoxes& boxes) {
            TrendView view = m_session.view();
            view.boxes = boxes;
            m_session.setView(view);
        });
        connect(m_chart, &TimeChart::markerActivated, this, &Panel::incidentWanted);
        m_chart->setMinimumHeight(kChartHeight);
        m_card->setMethod(QStringLiteral("micro-index"));
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_card);
    }

    void showSnapshot(const Snapshot& snapshot) override
    {
        std::vector<TrendRow> rows = trendRows(snapshot.trend);
        std::erase_if(rows, [](const TrendRow& row) { return !row.micro; });
        m_table->setRecords(std::move(rows));
        m_comparison->setOffered(m_aspect == Aspect::Index);
        m_comparison->ask();
        TimeChart::Content content = contentOf(snapshot);
        QStringList lines {subtitleOf(snapshot.trend.view)};
        for (const QString& line : {charts::hiddenPeriods(snapshot.trend),
                                    charts::legendOf(content), m_comparison->note()}) {
            if (!line.isEmpty())
                lines << line;
        }
        m_chart->setContent(std::move(content));
        m_card->setMethodInputs(microInputs(snapshot.trend, lastShown(snapshot.trend)));
        m_card->setTitle(tr("Individual trust over time"));
        m_card->setSubtitle(lines.join(QLatin1Char('\n')));
        m_boxes->show(snapshot.trend.view.boxes);
        m_boxesButton->setVisible(m_aspect == Aspect::NetTrust);
    }

    QString summary() const override { return m_chart->accessibleDescription(); }

protected:
    void retranslate() override
    {
        m_choice->setChoices(tr("What the chart shows"),
                             {tr("Index"), tr("Deciles"), tr("Net trust")}, int(m_aspect));
        m_comparison->retranslate();
        m_table->retranslate();
        m_card->retranslate();
        showAgain();
    }
    void applyTheme() override { showAgain(); }

private:
    static const MicroPoint* lastShown(const Trend& trend)
    {
        return trend.macro.empty() ? nullptr : microOn(trend, trend.macro.back().period);
    }
    void choose(Aspect aspect)
    {
        m_aspect = aspect;
        retranslate();
    }

    TimeChart::Content contentOf(const Snapshot& snapshot) const
    {
        switch (m_aspect) {
        case Aspect::Index:
            return comparedContent(snapshot);
        case Aspect::Deciles:
            return charts::decileContent(snapshot);
        case Aspect::NetTrust:
            return charts::netContent(snapshot);
        }
        Q_UNREACHABLE();
    }

    TimeChart::Content comparedContent(const Snapshot& snapshot) const
    {
        TimeChart::Content content = charts::microContent(snapshot);
        m_comparison->addTo(content, snapshot.trend);
        return content;
    }

    QString subtitleOf(const TrendView& view) const
    {
        const QString interval = intervalWord(view.interval);
        switch (m_aspect) {
        case Aspect::Index:
            return tr("%1 · mean over customers · index 0–100 · band: %2 interval")
                .arg(interval, text::percent(view.confidence));
        case Aspect::Deciles:
            return tr("%1 · median over customers · bands: 3rd to 7th and 1st to 9th decile")
                .arg(interval);
        case Aspect::NetTrust:
            return tr("%1 · percent who trust minus percent who distrust (index %2) · band: %3 "
                      "interval")
                .arg(interval, boxesText(view.boxes), text::percent(view.confidence));
        }
        Q_UNREACHABLE();
    }

    void showAgain()
    {
        if (const auto snapshot = m_session.snapshotFor(*this))
            showSnapshot(*snapshot);
    }

    session::Session& m_session;
    Aspect m_aspect = Aspect::Index;
    TrendTable* m_table;
    TimeChart* m_chart = new TimeChart;
    ChartCard* m_card;
    QToolButton* m_boxesButton;
    BoxesChoice* m_boxes;
    TrendComparison* m_comparison;
    ChoiceButton* m_choice;
};
} // namespace

Panel* makeMicroTrend(session::Session& session, QWidget* parent)
{
    return new MicroTrend(session, parent);
}

} // namespace trustbilanz
