// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/forpaper.h"
#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/charts/chartgroup.h"
#include "widgets/charts/timechart.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/figureinputs.h"
#include "widgets/filterbar.h"
#include "widgets/importdialog/importing.h"
#include "widgets/pages/keyfigures.h"
#include "widgets/pages/pageheader.h"
#include "widgets/pages/trendfinding.h"
#include "widgets/panel.h"
#include "widgets/tables.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace trustbilanz {

// The factories; a panel is a class in its own file and has no header.
Panel* makeAttentionPanel(session::Session& session, QWidget* parent);
Panel* makeOverviewLosses(session::Session& session, QWidget* parent);

namespace {
constexpr QMargins kPageMargins(28, 22, 28, 22);
constexpr int kGap = 16;
constexpr int kStoryHeight = 330;
constexpr int kHalfHeight = 260;
// Of the trend table; this page shows everyone together, and notes where there are any.
constexpr int kGroupColumn = 1;
constexpr int kNoteColumn = 10;

bool hasBridge(const std::vector<ScaleChange>& changes)
{
    return std::ranges::any_of(changes,
                               [](const ScaleChange& change) { return change.bridge.has_value(); });
}

/// The Vertrauensbilanz: micro against macro, what they rest on, and what is at risk.
class OverviewPage final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPage)
public:
    OverviewPage(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override;

protected:
    void retranslate() override;
    void applyTheme() override { showAgain(); }

private:
    void connectImports();
    QLayout* makeKeyFigures();
    QLayout* makePanels();
    QLayout* makeIncidents();
    void showAgain();
    void showOwn(const Snapshot& snapshot);
    void showHeader(const Snapshot& snapshot);
    void showStory(const Snapshot& snapshot);
    void showScales(const Trend& trend);
    QString storySubtitle(const Trend& trend, const QString& legend) const;
    void showIncidents(const Snapshot& snapshot);
    static QString incidentSubtitle(const Snapshot& snapshot, int others);
    void showRecovery(const Snapshot& snapshot);

    session::Session& m_session;
    FilterBar* m_filters;
    PageHeader* m_header;
    KeyFigures m_figures;
    TrendTable* m_trendTable;
    IncidentTable* m_incidentTable;
    IncidentTable* m_recoveryTable;
    TimeChart* m_trend;
    TimeChart* m_recovery;
    ChartCard* m_story;
    QToolButton* m_bridge;
    QToolButton* m_bySegment;
    QToolButton* m_import;
    ChartCard* m_recoveryCard;
    Card* m_incidentCard;
    QToolButton* m_importLog;
    QTableView* m_incidents;
    std::array<Panel*, 2> m_panels; ///< what needs attention and what it may cost
};

OverviewPage::OverviewPage(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_filters(new FilterBar(session))
    , m_header(new PageHeader(m_filters))
    , m_trendTable(makeTrendTable(this))
    , m_incidentTable(makeShortIncidentTable(this))
    , m_recoveryTable(makeRecoveryTable(this))
    , m_trend(new TimeChart)
    , m_recovery(new TimeChart)
    , m_story(new ChartCard(m_trend, m_trendTable))
    , m_bridge(m_story->addAction(QStringLiteral("bridgeToggle")))
    , m_bySegment(m_story->addAction(QStringLiteral("bySegment")))
    , m_import(m_story->addAction(QStringLiteral("importFile")))
    , m_recoveryCard(new ChartCard(m_recovery, m_recoveryTable))
    , m_incidentCard(new Card)
    , m_importLog(m_incidentCard->addAction(QStringLiteral("importLog")))
    , m_incidents(new QTableView)
    , m_panels {makeAttentionPanel(session, this), makeOverviewLosses(session, this)}
{
    m_trend->setMinimumHeight(kStoryHeight);
    m_story->table()->setColumnHidden(kGroupColumn, true);
    m_story->setMethod(QStringLiteral("trust-gap"));
    m_story->setObjectName(QStringLiteral("trendCard"));
    m_bridge->setCheckable(true);
    connect(m_bridge, &QToolButton::clicked, this, [this](bool wanted) {
        TrendView view = m_session.view();
        view.bridge = wanted;
        m_session.setView(view);
    });
    connect(m_bySegment, &QToolButton::clicked, this, [this] {
        emit pageWanted(QStringLiteral("individual"), QStringLiteral("segmentCharts"));
    });
    connectImports();
    connect(m_trend, &TimeChart::markerActivated, this, &Panel::incidentWanted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargins);
    layout->setSpacing(kGap);
    layout->addWidget(m_header);
    layout->addLayout(makeKeyFigures());
    layout->addWidget(m_story, 3);
    layout->addLayout(makePanels(), 2);
    layout->addLayout(makeIncidents(), 2);
    joinTimeCharts(*this, session);
}

/// What an empty page waits for is a click away.
void OverviewPage::connectImports()
{
    connect(m_import, &QToolButton::clicked, this, [this] {
        askForImportFile(
            this, [this](const QString& path) { showImport(m_session, path, std::nullopt, this); });
    });
    connect(m_importLog, &QToolButton::clicked, this,
            [this] { askForImport(m_session, ImportKind::Incidents, this); });
}

QLayout* OverviewPage::makeKeyFigures()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    for (KpiCard* card : m_figures.cards())
        row->addWidget(card, 1);
    return row;
}

/// Each half as wide as the other: the longest words are in both.
QLayout* OverviewPage::makePanels()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    for (Panel* panel : m_panels) {
        connect(panel, &Panel::pageWanted, this, &Panel::pageWanted);
        panel->refresh();
        row->addWidget(panel, 1);
    }
    return row;
}

QLayout* OverviewPage::makeIncidents()
{
    setUpTable(*m_incidents, *m_incidentTable);
    m_incidents->setObjectName(QStringLiteral("incidentsInRange"));
    m_incidents->setMinimumHeight(kHalfHeight);
    connect(m_incidents, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto* sorted = static_cast<const QSortFilterProxyModel*>(m_incidents->model());
        const IncidentRow& row = m_incidentTable->record(sorted->mapToSource(index).row());
        emit incidentWanted(row.assessed.incident.id);
    });
    m_incidentCard->body()->addWidget(m_incidents, 1);
    m_recovery->setMinimumHeight(kHalfHeight);
    m_incidentCard->setMethod(QStringLiteral("incident-factors"));
    m_recoveryCard->setMethod(QStringLiteral("recovery"));
    m_incidentCard->setObjectName(QStringLiteral("incidentsInRangeCard"));
    m_recoveryCard->setObjectName(QStringLiteral("recoveryCard"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_incidentCard, 6);
    row->addWidget(m_recoveryCard, 5);
    return row;
}

/// One sheet of paper has no room for the panels.
void OverviewPage::showSnapshot(const Snapshot& snapshot)
{
    showOwn(snapshot);
    const bool isOnPaper = session::isForPaper(*this);
    for (Panel* panel : m_panels) {
        panel->setVisible(!isOnPaper);
        if (!isOnPaper)
            panel->showSnapshot(snapshot);
    }
}

void OverviewPage::showOwn(const Snapshot& snapshot)
{
    m_filters->showSnapshot(snapshot);
    showHeader(snapshot);
    m_figures.show(snapshot, themeOf(palette()));
    showStory(snapshot);
    showIncidents(snapshot);
    showRecovery(snapshot);
}

/// In other words or colours; the panels follow these themselves.
void OverviewPage::showAgain()
{
    if (const auto snapshot = m_session.snapshotFor(*this))
        showOwn(*snapshot);
}

void OverviewPage::showHeader(const Snapshot& snapshot)
{
    QStringList facts;
    if (snapshot.lastDay)
        facts << tr("Data to %1").arg(text::date(*snapshot.lastDay, snapshot.precision));
    facts << tr("%Ln customer(s)", nullptr, int(snapshot.customers));
    if (const QString hidden = charts::hiddenPeriods(snapshot.trend); !hidden.isEmpty())
        facts << hidden;
    m_header->setTexts(QCoreApplication::translate("Pages", "Overview"), facts);
    m_header->setSample(snapshot.settings.sample);
}

void OverviewPage::showStory(const Snapshot& snapshot)
{
    m_trendTable->setRecords(trendRows(snapshot.trend));
    m_story->table()->setColumnHidden(kMeasuredColumn, snapshot.trend.brand.empty());
    TimeChart::Content content = charts::trendContent(snapshot);
    m_story->setMethodInputs(gapInputs(snapshot.trend,
                                       snapshot.trend.gap.empty()
                                           ? std::nullopt
                                           : std::optional(snapshot.trend.gap.back().period)));
    m_story->setTitle(finding(snapshot.trend));
    m_story->setSubtitle(storySubtitle(snapshot.trend, charts::legendOf(content)));
    m_trend->setContent(std::move(content));
    m_bySegment->setText(tr("By segment"));
    m_bySegment->setToolTip(tr("Individual trust of every segment, on the page “Individual "
                               "trust”; from there the distribution of one"));
    m_bySegment->setVisible(!snapshot.segments.empty() && !session::isForPaper(*this));
    m_import->setText(tr("Import a file …"));
    m_import->setVisible(snapshot.answers == 0 && !session::isForPaper(*this));
    showScales(snapshot.trend);
}

QString OverviewPage::storySubtitle(const Trend& trend, const QString& legend) const
{
    const QStringList facts {
        intervalWord(trend.view.interval), tr("index 0–100"),
        tr("micro: mean over customers with %1 interval").arg(text::percent(trend.view.confidence)),
        tr("macro: modelled, band = span of assumptions")};
    QStringList lines {facts.join(QStringLiteral(" · "))};
    if (!legend.isEmpty())
        lines << legend;
    for (const ScaleChange& change : trend.scaleChanges) {
        const QString day = text::date(change.date);
        lines << (change.bridge && !change.bridged
                      ? tr("%1: %2; a bridge would add %3")
                            .arg(day, text::scaleChange(change), text::bridge(*change.bridge))
                      : tr("%1: %2").arg(day, text::scaleChange(change)));
    }
    return lines.join(QLatin1Char('\n'));
}

/// Offers to bridge a change of scale where that is possible.
void OverviewPage::showScales(const Trend& trend)
{
    const auto noted = [](const MicroPoint& point) { return point.bridged; };
    m_story->table()->setColumnHidden(
        kNoteColumn, trend.scaleChanges.empty() && std::ranges::none_of(trend.micro, noted));
    m_bridge->setVisible(trend.view.bridge || hasBridge(trend.scaleChanges));
    m_bridge->setChecked(trend.view.bridge);
    m_bridge->setText(trend.view.bridge ? tr("✓ Scales bridged") : tr("Bridge scales"));
    m_bridge->setToolTip(tr("Adds the difference of the means, from periods in which both scales "
                            "were asked, to answers on the earlier scale. Intervals do not hold "
                            "the uncertainty of the bridge."));
}

void OverviewPage::showIncidents(const Snapshot& snapshot)
{
    std::vector<IncidentRow> rows = numberedIncidents(snapshot.trend);
    const auto others = int(snapshot.trend.incidents.size() - rows.size());
    m_incidentCard->setTitle(rows.empty()
                                 ? tr("No incidents in this range")
                                 : tr("%Ln incident(s) in this range", nullptr, int(rows.size())));
    m_incidents->setAccessibleName(m_incidentCard->title());
    m_incidentCard->setSubtitle(incidentSubtitle(snapshot, others));
    m_incidentTable->setRecords(std::move(rows));
    m_importLog->setText(tr("Import incidents …"));
    m_importLog->setVisible(snapshot.incidents.empty() && !session::isForPaper(*this));
}

/// What the table shows, or why it is empty and what helps.
QString OverviewPage::incidentSubtitle(const Snapshot& snapshot, int others)
{
    if (snapshot.incidents.empty())
        return tr("The log is empty: add an incident or import a log on the page “Brand trust”.");
    if (others > 0)
        return tr("Change of the modelled index · %Ln of other brands not listed", nullptr, others);
    return snapshot.trend.incidents.empty()
        ? tr("The log has incidents with other dates or none: widen the range.")
        : tr("Change of the modelled index, at its peak and what is left of it");
}

void OverviewPage::showRecovery(const Snapshot& snapshot)
{
    const std::optional<AssessedIncident> strongest = charts::strongestNow(snapshot);
    m_recoveryCard->setTitle(
        strongest ? tr("“%1” still takes most: %2")
                        .arg(strongest->incident.title, text::points(-strongest->lossNow))
                  : tr("No incident takes points from the brand now"));
    m_recoveryCard->setSubtitle(
        tr("Recovery of each incident · modelled; half-life and scar are assumptions"));
    m_recovery->setContent(
        charts::recoveryContent(snapshot, strongest ? strongest->incident.id : QString()));
    std::vector<IncidentRow> rows = incidentRows(snapshot.incidents, snapshot.trend);
    std::erase_if(rows, [](const IncidentRow& row) { return !row.assessed.counted; });
    m_recoveryTable->setRecords(std::move(rows));
}

QString OverviewPage::summary() const
{
    QStringList sentences {m_story->title() + QLatin1Char('.'), m_trend->accessibleDescription()};
    for (const Panel* panel : m_panels)
        sentences << panel->summary();
    return sentences.join(QLatin1Char(' '));
}

void OverviewPage::retranslate()
{
    m_filters->retranslate();
    for (IncidentTable* table : {m_incidentTable, m_recoveryTable})
        table->retranslate();
    m_trendTable->retranslate();
    m_story->retranslate();
    m_recoveryCard->retranslate();
    showAgain();
}
} // namespace

Panel* makeOverviewPage(session::Session& session, QWidget* parent)
{
    return new OverviewPage(session, parent);
}

} // namespace trustbilanz
