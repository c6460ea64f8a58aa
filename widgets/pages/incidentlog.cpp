// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/startvalue.h"
#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/charts/timechart.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/importdialog/importing.h"
#include "widgets/incidentdialog.h"
#include "widgets/pages/incidentdetails.h"
#include "widgets/pages/keyfigures.h"
#include "widgets/panel.h"
#include "widgets/tables.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QUuid>

namespace trustbilanz {

namespace {
constexpr int kGap = 16;
constexpr int kChartHeight = 280;
constexpr int kMostShownIncidents = 8;
constexpr int kTitleWidth = 180; ///< pixels at least
constexpr int kHiddenInMacroTable[] = {1, 2, 3, 4, 5, 8, 9}; ///< micro and gap

/// The log of incidents, what they take from the brand, and how each of them heals.
class IncidentLog final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(IncidentLog)
public:
    IncidentLog(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override;
    void showIncident(const QString& id) override { select(id); }

protected:
    void retranslate() override;
    void applyTheme() override { showAgain(); }

private:
    QLayout* makeKeyFigures();
    void makeIncidents();
    QLayout* makeSecondRow();
    void connectParts();
    void showAgain();
    void showKeyFigures(const Snapshot& snapshot);
    void showCharts(const Snapshot& snapshot);
    static QString macroFinding(const MacroPoint& last, Interval interval);
    static QString baseText(const Snapshot& snapshot);
    void showIncidents(const Snapshot& snapshot);
    void showSelected();
    void select(const QString& id);
    std::optional<AssessedIncident> selected() const;
    void edit(const Incident& incident);
    void editSelected();
    void askToDelete();

    session::Session& m_session;
    KpiCard* m_macro = new KpiCard;
    KpiCard* m_counted = new KpiCard;
    KpiCard* m_strongest = new KpiCard;
    TrendTable* m_trendTable;
    IncidentTable* m_table;
    IncidentTable* m_recoveryTable;
    TimeChart* m_index = new TimeChart;
    TimeChart* m_recovery = new TimeChart;
    ChartCard* m_indexCard;
    ChartCard* m_recoveryCard;
    Card* m_incidentCard = new Card;
    IncidentDetails* m_details = new IncidentDetails;
    QTableView* m_incidents = new QTableView;
    QToolButton* m_add;
    QToolButton* m_edit;
    QToolButton* m_delete;
    QToolButton* m_import;
    QString m_selectedId;
};

IncidentLog::IncidentLog(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_trendTable(makeTrendTable(this))
    , m_table(makeIncidentTable(this))
    , m_recoveryTable(makeRecoveryTable(this))
    , m_indexCard(new ChartCard(m_index, m_trendTable))
    , m_recoveryCard(new ChartCard(m_recovery, m_recoveryTable))
    , m_add(m_incidentCard->addAction(QStringLiteral("addIncident")))
    , m_edit(m_incidentCard->addAction(QStringLiteral("editIncident")))
    , m_delete(m_incidentCard->addAction(QStringLiteral("deleteIncident")))
    , m_import(m_incidentCard->addAction(QStringLiteral("importIncidents")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addLayout(makeKeyFigures());
    m_index->setMinimumHeight(kChartHeight);
    m_indexCard->setMethod(QStringLiteral("macro-index"));
    m_recoveryCard->setMethod(QStringLiteral("recovery"));
    m_incidentCard->setMethod(QStringLiteral("incident-factors"));
    m_macro->setMethod(QStringLiteral("macro-index"));
    m_counted->setMethod(QStringLiteral("incident-factors"));
    m_strongest->setMethod(QStringLiteral("recovery"));
    layout->addWidget(m_indexCard, 2);
    makeIncidents();
    layout->addWidget(m_incidentCard);
    layout->addLayout(makeSecondRow(), 1);
    connectParts();
}

QLayout* IncidentLog::makeKeyFigures()
{
    m_macro->setObjectNames(QStringLiteral("kpi.macro"));
    m_counted->setObjectNames(QStringLiteral("kpi.counted"));
    m_strongest->setObjectNames(QStringLiteral("kpi.strongest"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    for (KpiCard* card : {m_macro, m_counted, m_strongest})
        row->addWidget(card, 1);
    return row;
}

void IncidentLog::makeIncidents()
{
    setUpTable(*m_incidents, *m_table);
    m_incidents->setObjectName(QStringLiteral("incidents"));
    growWithRows(*m_incidents, kMostShownIncidents);
    keepRoomForWords(*m_incidents, kTitleWidth);
    m_incidents->setSelectionMode(QAbstractItemView::SingleSelection);
    m_incidentCard->body()->addWidget(m_incidents);
    for (const int column : kHiddenInMacroTable)
        m_indexCard->table()->setColumnHidden(column, true);
}

QLayout* IncidentLog::makeSecondRow()
{
    m_recovery->setMinimumHeight(kChartHeight);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_recoveryCard, 3);
    row->addWidget(m_details, 2);
    return row;
}

void IncidentLog::connectParts()
{
    connect(m_incidents->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showSelected(); });
    connect(m_incidents, &QTableView::doubleClicked, this, [this] { editSelected(); });
    connect(m_index, &TimeChart::markerActivated, this, [this](const QString& id) { select(id); });
    connect(m_add, &QToolButton::clicked, this, [this] {
        Incident incident;
        incident.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        edit(incident);
    });
    connect(m_edit, &QToolButton::clicked, this, [this] { editSelected(); });
    connect(m_delete, &QToolButton::clicked, this, [this] { askToDelete(); });
    connect(m_import, &QToolButton::clicked, this,
            [this] { askForImport(m_session, ImportKind::Incidents, this); });
}

void IncidentLog::showSnapshot(const Snapshot& snapshot)
{
    showKeyFigures(snapshot);
    showCharts(snapshot);
    showIncidents(snapshot);
}

void IncidentLog::showAgain()
{
    if (const auto snapshot = m_session.snapshotFor(*this))
        showSnapshot(*snapshot);
}

void IncidentLog::showKeyFigures(const Snapshot& snapshot)
{
    showMacro(*m_macro, snapshot.trend, themeOf(palette()));
    const auto counted = std::count_if(snapshot.incidents.begin(), snapshot.incidents.end(),
                                       [](const AssessedIncident& each) { return each.counted; });
    m_counted->setContent(
        {.name = tr("Counted incidents"),
         .value = text::count(counted),
         .confidence = {},
         .note = tr("of %Ln in the log; near misses, suspicions and what concerns neither you nor "
                    "partners nor competitors do not count",
                    nullptr, int(snapshot.incidents.size())),
         .change = {},
         .trend = {},
         .color = {},
         .changeSince = {}});
    const auto strongest = charts::strongestNow(snapshot);
    m_strongest->setContent(
        {.name = tr("Strongest incident now (modelled)"),
         .value = strongest ? text::points(-strongest->lossNow) : text::missing(),
         .confidence = {},
         .note = strongest ? tr("%1, %2").arg(strongest->incident.title,
                                              text::date(strongest->incident.effectiveDate()))
                           : tr("No incident takes points now"),
         .change = {},
         .trend = {},
         .color = {},
         .changeSince = {}});
}

void IncidentLog::showCharts(const Snapshot& snapshot)
{
    m_trendTable->setRecords(trendRows(snapshot.trend));
    m_indexCard->table()->setColumnHidden(kMeasuredColumn, snapshot.trend.brand.empty());
    TimeChart::Content content = charts::macroContent(snapshot);
    const QString legend = charts::legendOf(content);
    m_index->setContent(std::move(content));
    const std::vector<MacroPoint>& macro = snapshot.trend.macro;
    m_indexCard->setTitle(macro.empty() ? tr("Macro trust index")
                                        : macroFinding(macro.back(), snapshot.trend.view.interval));
    const QString method = tr("%1 · index 0–100 · band: span of assumptions, not a "
                              "confidence interval")
                               .arg(intervalWord(snapshot.trend.view.interval));
    QStringList lines {method, baseText(snapshot)};
    if (!legend.isEmpty())
        lines << legend;
    m_indexCard->setSubtitle(lines.join(QLatin1Char('\n')));
}

QString IncidentLog::macroFinding(const MacroPoint& last, Interval interval)
{
    const QString pattern = isStartValue(last)
        ? tr("No counted incident up to %2: the index stands at its start value of %1")
        : tr("The modelled brand trust stands at %1 (%2)");
    return pattern.arg(text::index(last.index), text::period(last.period, interval));
}

/// Where the index starts, and who says so.
QString IncidentLog::baseText(const Snapshot& snapshot)
{
    const QString base = text::index(snapshot.macroBase);
    return snapshot.isBaseMeasured
        ? tr("Starts at %1, the mean of the measured series before the first counted incident")
              .arg(base)
        : tr("Modelled from the log of incidents, not a survey; starts at %1").arg(base);
}

void IncidentLog::showIncidents(const Snapshot& snapshot)
{
    std::vector<IncidentRow> rows = incidentRows(snapshot.incidents, snapshot.trend);
    if (m_selectedId.isEmpty()) {
        const auto strongest = charts::strongestNow(snapshot);
        m_selectedId = strongest ? strongest->incident.id : QString();
    }
    m_incidentCard->setTitle(rows.empty()
                                 ? tr("No incident in the log yet")
                                 : tr("%Ln incident(s) in the log", nullptr, int(rows.size())));
    m_incidentCard->setSubtitle(
        rows.empty() ? tr("Brand trust is modelled from incidents: add one or import a log.")
                     : tr("Double-click to edit · numbers are those in the chart"));
    m_incidentCard->setObjectName(QStringLiteral("incidentCard"));
    m_incidents->setVisible(!rows.empty());
    m_incidents->setAccessibleName(m_incidentCard->title());
    std::vector<IncidentRow> counted = rows;
    std::erase_if(counted, [](const IncidentRow& row) { return !row.assessed.counted; });
    m_recoveryTable->setRecords(std::move(counted));
    const QString id = m_selectedId;
    m_table->setRecords(std::move(rows));
    select(id);
    showSelected();
}

/// The incident of the selected row.
std::optional<AssessedIncident> IncidentLog::selected() const
{
    const auto* sorted = static_cast<const QSortFilterProxyModel*>(m_incidents->model());
    const QModelIndex current = m_incidents->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_table->record(sorted->mapToSource(current).row()).assessed;
}

void IncidentLog::select(const QString& id)
{
    const auto* sorted = static_cast<const QSortFilterProxyModel*>(m_incidents->model());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->record(row).assessed.incident.id == id) {
            m_incidents->setCurrentIndex(sorted->mapFromSource(m_table->index(row, 0)));
            return;
        }
    }
}

void IncidentLog::showSelected()
{
    const std::optional<AssessedIncident> incident = selected();
    const auto snapshot = m_session.snapshotFor(*this);
    m_edit->setEnabled(incident.has_value());
    m_delete->setEnabled(incident.has_value());
    if (!snapshot)
        return;
    m_selectedId = incident ? incident->incident.id : QString();
    if (incident)
        m_details->showIncident(*incident);
    else
        m_details->showNothing();
    m_recovery->setContent(charts::recoveryContent(*snapshot, m_selectedId));
    m_recoveryCard->setTitle(incident && incident->counted
                                 ? tr("%1 of %2 are left of “%3”")
                                       .arg(text::points(-incident->lossNow),
                                            text::points(-incident->peakLoss),
                                            incident->incident.title)
                                 : tr("Recovery of the counted incidents"));
    m_recoveryCard->setSubtitle(tr("Change of the index since disclosure · modelled"));
}

void IncidentLog::edit(const Incident& incident)
{
    auto* dialog = new IncidentDialog(incident, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    explainDialog(*dialog, QStringLiteral("incidents"));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_selectedId = dialog->incident().id;
        m_session.saveIncident(dialog->incident());
    });
    dialog->open();
}

void IncidentLog::editSelected()
{
    if (const auto incident = selected())
        edit(incident->incident);
}

void IncidentLog::askToDelete()
{
    const auto incident = selected();
    if (!incident)
        return;
    const QString id = incident->incident.id;
    auto* question = new QMessageBox(
        QMessageBox::Warning, tr("Delete incident"),
        tr("Delete “%1”? Its effect on the index goes with it; undo in the menu Edit brings it "
           "back.")
            .arg(incident->incident.title),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, id] { m_session.deleteIncident(id); });
    question->open();
}

QString IncidentLog::summary() const
{
    return m_indexCard->title() + QStringLiteral(". ") + m_index->accessibleDescription();
}

void IncidentLog::retranslate()
{
    m_trendTable->retranslate();
    m_table->retranslate();
    m_recoveryTable->retranslate();
    m_indexCard->retranslate();
    m_recoveryCard->retranslate();
    m_add->setText(tr("Add"));
    m_edit->setText(tr("Edit"));
    m_delete->setText(tr("Delete"));
    m_import->setText(tr("Import…"));
    showAgain();
}
} // namespace

Panel* makeIncidentLog(session::Session& session, QWidget* parent)
{
    return new IncidentLog(session, parent);
}

} // namespace trustbilanz
