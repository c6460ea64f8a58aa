// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "models/session/balancebuilder.h"
#include "models/session/session.h"
#include "widgets/balancewords.h"
#include "widgets/card.h"
#include "widgets/charts/balancecontent.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/figureinputs.h"
#include "widgets/numberfield.h"
#include "widgets/pages/keyfigures.h"
#include "widgets/panel.h"
#include "widgets/segmentchoice.h"
#include "widgets/tables.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr int kMapHeight = 430;
constexpr int kSavePause = 500; ///< ms after the last step of the border

/// The map of micro and macro trust with its fields, by time and by segment.
class BalancePlaces final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(BalancePlaces)
public:
    BalancePlaces(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override { return m_map->accessibleDescription(); }

protected:
    void retranslate() override;
    void applyTheme() override { m_map->update(); }

private:
    QLayout* makeChoices();
    void showAgain();
    void askForGroups();
    void showMap(const Trend& trend);
    void showOthers(const Trend& trend);
    void saveBorder();

    session::Session& m_session;
    BalanceMap* m_map = new BalanceMap;
    BalanceTable* m_table;
    ChartCard* m_card;
    QToolButton* m_whole;
    QLabel* m_segmentName = makeLabel(12, "muted");
    SegmentChoice* m_segment = new SegmentChoice;
    QLabel* m_borderName = makeLabel(12, "muted");
    NumberField* m_border = new NumberField({.minimum = 5, .maximum = 95, .step = 5});
    QLabel* m_others = makeLabel(12, "muted");
    QTimer m_save;
    BalanceGroups m_groups;
};

BalancePlaces::BalancePlaces(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_table(makeBalanceTable(this))
    , m_card(new ChartCard(m_map, m_table))
    , m_whole(m_card->addAction(QStringLiteral("wholeScale")))
{
    m_map->setMinimumHeight(kMapHeight);
    m_card->setObjectName(QStringLiteral("balanceMap"));
    m_card->setMethod(QStringLiteral("balance-map"));
    static_cast<QVBoxLayout*>(m_card->body())->insertLayout(0, makeChoices());
    m_card->body()->addWidget(m_others);
    m_whole->setCheckable(true);
    m_save.setSingleShot(true);
    m_save.setInterval(kSavePause);
    connect(m_whole, &QToolButton::clicked, this, [this] { showAgain(); });
    connect(m_segment, &SegmentChoice::chosen, this, [this] { askForGroups(); });
    connect(m_border, &NumberField::valueChanged, &m_save, qOverload<>(&QTimer::start));
    connect(&m_save, &QTimer::timeout, this, [this] { saveBorder(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

QLayout* BalancePlaces::makeChoices()
{
    m_segmentName->setBuddy(m_segment);
    m_borderName->setBuddy(m_border);
    m_segmentName->setWordWrap(false);
    m_borderName->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 6, 0, 4);
    row->setSpacing(8);
    row->addWidget(m_segmentName);
    row->addWidget(m_segment);
    row->addSpacing(16);
    row->addWidget(m_borderName);
    row->addWidget(m_border);
    row->addStretch(1);
    return row;
}

void BalancePlaces::showSnapshot(const Snapshot& snapshot)
{
    m_segment->showSegments(snapshot.segments, tr("none"));
    if (!m_save.isActive()) {
        const QSignalBlocker quiet(m_border);
        m_border->setValue(snapshot.settings.balanceBorder);
    }
    m_card->setTitle(text::balanceFinding(snapshot.trend));
    const QString method = tr("%1 · the path runs from the pale to the strong end · cross: interval "
                              "of micro, band of macro · border of the fields: own choice")
                               .arg(intervalWord(snapshot.trend.view.interval));
    const bool hasFew = std::ranges::any_of(snapshot.trend.balance, &BalancePoint::fewAnswers);
    m_card->setSubtitle(text::facts({method, text::startValueNote(snapshot.trend),
                                     hasFew ? charts::fewAnswersLegend() : QString()}));
    m_card->setMethodInputs(balanceInputs(snapshot.trend));
    askForGroups();
}

void BalancePlaces::showAgain()
{
    if (const auto snapshot = m_session.snapshotFor(*this))
        showMap(snapshot->trend);
}

void BalancePlaces::askForGroups()
{
    m_groups = {};
    showAgain(); // the path does not wait for the groups
    if (m_segment->segment().isEmpty())
        return;
    m_session.ask(
        this,
        [segment = m_segment->segment()](const session::WorkspaceData& data, const TrendView& view,
                                         const Progress&) {
            return session::buildBalanceGroups(data, view, segment);
        },
        [this](const Result<BalanceGroups>& groups) {
            m_groups = groups.value_or(BalanceGroups());
            showAgain();
        });
}

void BalancePlaces::showMap(const Trend& trend)
{
    BalanceMap::Content content = charts::balanceContent(trend, m_groups);
    content.wholeScale = m_whole->isChecked();
    m_map->setContent(std::move(content));
    m_whole->setText(m_whole->isChecked() ? tr("✓ Whole scale") : tr("Whole scale"));
    std::vector<BalanceRow> rows;
    for (const BalancePoint& point : trend.balance)
        rows.push_back({trend.view.interval, point});
    for (const BalancePoint& point : m_groups.points)
        rows.push_back({trend.view.interval, point});
    m_table->setRecords(std::move(rows));
    showOthers(trend);
}

/// Groups that are not on the map, and why.
void BalancePlaces::showOthers(const Trend& trend)
{
    const auto names = [](const QStringList& values) {
        QStringList words;
        for (const QString& value : values)
            words << text::segmentValue(value);
        return words.join(QStringLiteral(", "));
    };
    QStringList lines;
    if (m_groups.period)
        lines << tr("◆ %1 in %2; macro trust is the brand’s for every group")
                     .arg(m_groups.segment, text::period(*m_groups.period, trend.view.interval));
    if (!m_groups.hidden.isEmpty())
        lines << tr("Hidden, fewer than %1 customers: %2")
                     .arg(text::count(trend.smallestGroup), names(m_groups.hidden));
    if (!m_groups.silent.isEmpty())
        lines << tr("Without an answer: %1").arg(names(m_groups.silent));
    m_others->setText(lines.join(QStringLiteral(" · ")));
    m_others->setVisible(!lines.isEmpty());
}

void BalancePlaces::saveBorder()
{
    const auto snapshot = m_session.snapshotFor(*this);
    if (!snapshot || !m_border->value() || *m_border->value() == snapshot->settings.balanceBorder)
        return;
    WorkspaceSettings settings = snapshot->settings;
    settings.balanceBorder = *m_border->value();
    m_session.saveSettings(settings);
}

void BalancePlaces::retranslate()
{
    m_table->retranslate();
    m_card->retranslate();
    m_segmentName->setText(tr("Groups of"));
    m_segment->setAccessibleName(m_segmentName->text());
    m_borderName->setText(tr("Border of the fields"));
    m_border->setAccessibleName(m_borderName->text());
    m_whole->setToolTip(tr("Shows both indices from 0 to 100"));
    if (const auto snapshot = m_session.snapshotFor(*this))
        showSnapshot(*snapshot);
}
} // namespace

Panel* makeBalancePlaces(session::Session& session, QWidget* parent)
{
    return new BalancePlaces(session, parent);
}

} // namespace trustbilanz
