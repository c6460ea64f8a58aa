// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "models/session/balancebuilder.h"
#include "models/session/session.h"
#include "models/trust/balance.h"
#include "widgets/balancewords.h"
#include "widgets/card.h"
#include "widgets/panel.h"
#include "widgets/segmentchoice.h"
#include "widgets/tables.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr int kMostShownRanks = 8;

/// Does the order of periods or groups depend on the weight?
class BalanceRanks final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(BalanceRanks)
public:
    BalanceRanks(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override { return m_card->title(); }

protected:
    void retranslate() override;
    void applyTheme() override { }

private:
    void compare();
    void showCheck(const RankCheck& check);

    session::Session& m_session;
    RankTable* m_model;
    Card* m_card = new Card;
    QLabel* m_compareName = makeLabel(12, "muted");
    SegmentChoice* m_segment = new SegmentChoice;
    QTableView* m_table = new QTableView;
    Interval m_interval = Interval::Month;
};

BalanceRanks::BalanceRanks(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_model(makeRankTable(this))
{
    setUpTable(*m_table, *m_model);
    m_table->setObjectName(QStringLiteral("balanceRanks"));
    growWithRows(*m_table, kMostShownRanks);
    m_card->setMethod(QStringLiteral("balance-index"));
    m_compareName->setBuddy(m_segment);
    m_compareName->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 6, 0, 4);
    row->addWidget(m_compareName);
    row->addWidget(m_segment);
    row->addStretch(1);
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_table);
    m_card->body()->addStretch();
    connect(m_segment, &SegmentChoice::chosen, this, [this] { compare(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void BalanceRanks::showSnapshot(const Snapshot& snapshot)
{
    m_interval = snapshot.trend.view.interval;
    m_segment->showSegments(snapshot.segments, tr("periods"));
    compare();
}

void BalanceRanks::compare()
{
    const auto snapshot = m_session.snapshotFor(*this);
    if (!snapshot)
        return;
    m_session.ask(
        this,
        [points = snapshot->trend.balance,
         segment = m_segment->segment()](const session::WorkspaceData& data, const TrendView& view,
                                         const Progress&) -> Result<RankCheck> {
            if (segment.isEmpty())
                return trust::rankCheck(points);
            return session::buildBalanceGroups(data, view, segment)
                .map([](const BalanceGroups& groups) { return trust::rankCheck(groups.points); });
        },
        [this](const Result<RankCheck>& check) { showCheck(check.value_or(RankCheck())); });
}

void BalanceRanks::showCheck(const RankCheck& check)
{
    std::vector<RankRow> rows;
    for (const RankedPoint& point : check.points)
        rows.push_back({m_interval, point});
    std::ranges::stable_sort(rows, {}, [](const RankRow& row) { return row.ranked.rank[1]; });
    m_model->setRecords(std::move(rows));
    m_card->setTitle(text::rankFinding(check));
    const QString reason = text::rankReason(check);
    const QString what = tr("Rank and balance index by the weight of micro");
    const auto snapshot = m_session.snapshotFor(*this);
    const QString note = snapshot ? text::startValueNote(snapshot->trend) : QString();
    m_card->setSubtitle(text::facts({what, note, reason}));
    m_table->setAccessibleName(what);
}

void BalanceRanks::retranslate()
{
    m_model->retranslate();
    m_compareName->setText(tr("Compare"));
    m_segment->setAccessibleName(m_compareName->text());
    if (const auto snapshot = m_session.snapshotFor(*this))
        showSnapshot(*snapshot);
}
} // namespace

Panel* makeBalanceRanks(session::Session& session, QWidget* parent)
{
    return new BalanceRanks(session, parent);
}

} // namespace trustbilanz
