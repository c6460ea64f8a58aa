// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/startvalue.h"
#include "models/session/session.h"
#include "widgets/balancewords.h"
#include "widgets/card.h"
#include "widgets/charts/balancecontent.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/figureinputs.h"
#include "widgets/numberfield.h"
#include "widgets/panel.h"
#include "widgets/tables.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QTimer>

namespace trustbilanz {

namespace {
constexpr int kChartHeight = 220;
constexpr int kSavePause = 500; ///< ms after the last step of the weight

/// The single number of both indices, its weight, and what it is made of beside it.
class BalanceIndex final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(BalanceIndex)
public:
    BalanceIndex(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override { return m_card->title(); }

protected:
    void retranslate() override;
    void applyTheme() override;

private:
    QString finding(const Trend& trend) const;
    void save();

    session::Session& m_session;
    BalanceTable* m_table;
    TimeChart* m_chart = new TimeChart;
    ChartCard* m_card;
    QLabel* m_weightName = makeLabel(12, "muted");
    NumberField* m_weight
        = new NumberField({.minimum = 0, .maximum = 1, .step = 0.05, .factor = 100});
    QTimer m_save;
};

BalanceIndex::BalanceIndex(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_table(makeBalanceTable(this))
    , m_card(new ChartCard(m_chart, m_table))
{
    m_chart->setMinimumHeight(kChartHeight);
    m_card->setMethod(QStringLiteral("balance-index"));
    m_weight->setUnit(QStringLiteral("%"));
    m_weightName->setBuddy(m_weight);
    m_save.setSingleShot(true);
    m_save.setInterval(kSavePause);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 6, 0, 4);
    row->addWidget(m_weightName);
    row->addWidget(m_weight);
    row->addStretch(1);
    static_cast<QVBoxLayout*>(m_card->body())->insertLayout(0, row);
    connect(m_weight, &NumberField::valueChanged, &m_save, qOverload<>(&QTimer::start));
    connect(&m_save, &QTimer::timeout, this, [this] { save(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void BalanceIndex::showSnapshot(const Snapshot& snapshot)
{
    if (!m_save.isActive()) {
        const QSignalBlocker quiet(m_weight);
        m_weight->setValue(snapshot.settings.balanceWeight);
    }
    std::vector<BalanceRow> rows;
    for (const BalancePoint& point : snapshot.trend.balance)
        rows.push_back({snapshot.trend.view.interval, point});
    m_table->setRecords(std::move(rows));
    TimeChart::Content content = charts::indexContent(snapshot.trend);
    const QString legend = charts::legendOf(content);
    m_chart->setContent(std::move(content));
    m_card->setTitle(finding(snapshot.trend));
    const QString method
        = tr("Weighted geometric mean: a low value in one cannot be bought with the other");
    const QString told = text::facts({method, text::startValueNote(snapshot.trend)});
    m_card->setSubtitle(legend.isEmpty() ? told : told + QLatin1Char('\n') + legend);
    m_card->setMethodInputs(balanceInputs(snapshot.trend));
}

QString BalanceIndex::finding(const Trend& trend) const
{
    if (trend.balance.empty())
        return tr("No period has both micro and macro trust");
    const BalancePoint& last = trend.balance.back();
    if (isStartValue(last))
        return text::startValue(trend, last.period);
    return tr("%1: balance index %2, from micro %3 and macro %4")
        .arg(text::period(last.period, trend.view.interval), text::index(last.index),
             text::index(last.micro), text::index(last.macro));
}

void BalanceIndex::save()
{
    const auto snapshot = m_session.snapshotFor(*this);
    if (!snapshot || !m_weight->value() || *m_weight->value() == snapshot->settings.balanceWeight)
        return;
    WorkspaceSettings settings = snapshot->settings;
    settings.balanceWeight = *m_weight->value();
    m_session.saveSettings(settings);
}

void BalanceIndex::retranslate()
{
    m_table->retranslate();
    m_card->retranslate();
    m_weightName->setText(tr("Weight of micro"));
    m_weight->setAccessibleName(m_weightName->text());
    applyTheme();
}

void BalanceIndex::applyTheme()
{
    if (const auto snapshot = m_session.snapshotFor(*this))
        showSnapshot(*snapshot);
}
} // namespace

Panel* makeBalanceIndex(session::Session& session, QWidget* parent)
{
    return new BalanceIndex(session, parent);
}

} // namespace trustbilanz
