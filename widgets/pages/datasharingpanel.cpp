// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/datasharing.h"
#include "models/session/session.h"
#include "models/tables/recordtable.h"
#include "widgets/card.h"
#include "widgets/charts/sharingcurve.h"
#include "widgets/charts/swaybars.h"
#include "widgets/pages/sharingform.h"
#include "widgets/panel.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTableView>

namespace trustbilanz {

namespace {
constexpr size_t kTableStep = 50; ///< points of the curve: a row every five percent

/// One row of the table behind the curve.
struct SharingRow {
    SharingPoint point;
    bool onPlateau = false;
};
using SharingTable = tables::RecordTable<SharingRow>;

QString plateauText(const SharingRow& row)
{
    return row.onPlateau ? QCoreApplication::translate("DataSharingPanel", "yes") : text::missing();
}

constexpr std::array<SharingTable::Column, 3> kColumns {{
    {"share", QT_TRANSLATE_NOOP("DataSharingPanel", "Share of data"),
     [](const SharingRow& row) { return QVariant(row.point.share); },
     [](const SharingRow& row) { return text::percent(row.point.share, 1); }, true},
    {"net", QT_TRANSLATE_NOOP("DataSharingPanel", "Net"),
     [](const SharingRow& row) { return QVariant(row.point.net); },
     [](const SharingRow& row) { return text::number(row.point.net, 1); }, true},
    {"plateau", QT_TRANSLATE_NOOP("DataSharingPanel", "On the plateau"),
     [](const SharingRow& row) { return QVariant(row.onPlateau); }, plateauText, false},
}};
constexpr std::array kMethods {
    tables::ColumnMethod {"share", "data-sharing"},
    tables::ColumnMethod {"net", "data-sharing"},
};

/// How much data to use and share: value of personalisation against expected loss.
class DataSharingPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(DataSharingPanel)
public:
    DataSharingPanel(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override { return m_card->title(); }

protected:
    void retranslate() override;
    void applyTheme() override { }

private:
    QWidget* makeChart();
    void compute();
    void showOptimum(const SharingOptimum& optimum);
    void showSways(const std::vector<SharingSway>& sways, const SharingOptimum& optimum);
    void showTable(const SharingOptimum& optimum);
    QString findingOf(const SharingOptimum& optimum) const;
    MethodInputs inputs(const SharingOptimum& optimum) const;
    void save();

    session::Session& m_session;
    Card* m_inputs = new Card;
    SharingForm* m_form = new SharingForm;
    SharingCurve* m_curve = new SharingCurve;
    QLabel* m_swayTitle = makeLabel(13, "", QFont::DemiBold);
    SwayBars* m_sways = new SwayBars;
    SharingTable* m_table = new SharingTable("DataSharingPanel", kColumns, kMethods, this);
    ChartCard* m_card;
    QLabel* m_note = makeLabel(12, "muted");
    QString m_path;
    SharingModel m_saved;
};

DataSharingPanel::DataSharingPanel(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_card(new ChartCard(makeChart(), m_table))
{
    for (Card* card : std::initializer_list<Card*> {m_inputs, m_card})
        card->setMethod(QStringLiteral("data-sharing"));
    m_card->setObjectName(QStringLiteral("dataSharing"));
    m_inputs->body()->addWidget(m_form);
    m_card->body()->addWidget(m_note);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_inputs, 2);
    layout->addWidget(m_card, 3);
    connect(m_form, &SharingForm::edited, this, [this] { compute(); });
    connect(m_form, &SharingForm::saveAsked, this, [this] { save(); });
}

QWidget* DataSharingPanel::makeChart()
{
    auto* chart = new QWidget;
    auto* layout = new QVBoxLayout(chart);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_curve, 1);
    layout->addWidget(m_swayTitle);
    layout->addWidget(m_sways);
    return chart;
}

void DataSharingPanel::showSnapshot(const Snapshot& snapshot)
{
    // Other changes of the workspace must not take away what is being tried.
    const SharingModel& saved = snapshot.settings.dataSharing;
    if (m_path == snapshot.path && m_saved == saved)
        return;
    m_path = snapshot.path;
    m_saved = saved;
    m_form->showSaved(saved);
}

/// A thousand points and twenty curves: about two milliseconds, within a frame.
void DataSharingPanel::compute()
{
    const auto optimum = risk::sharingOptimum(m_form->model());
    const auto sways = risk::sharingSways(m_form->model());
    if (!optimum || !sways)
        return; // the fields keep their limits
    showOptimum(*optimum);
    showSways(*sways, *optimum);
}

void DataSharingPanel::showOptimum(const SharingOptimum& optimum)
{
    m_curve->setOptimum(optimum);
    m_card->setTitle(findingOf(optimum));
    m_curve->setName(m_card->title());
    m_card->setMethodInputs(inputs(optimum));
    m_inputs->setMethodInputs(inputs(optimum));
    const bool isBound = optimum.plateau && optimum.best.share == m_form->model().consentedShare
        && optimum.best.share < 1;
    m_note->setText(tr("The consented share is the limit: the model would use more."));
    m_note->setVisible(isBound);
    showTable(optimum);
}

void DataSharingPanel::showSways(const std::vector<SharingSway>& sways,
                                 const SharingOptimum& optimum)
{
    std::vector<SwayBars::Sway> bars;
    for (const SharingSway& sway : sways) {
        if (sway.atLow.share == sway.atHigh.share)
            continue;
        bars.push_back({QCoreApplication::translate("DataSharing", sway.field->title),
                        sway.atLow.share, sway.atHigh.share,
                        QStringLiteral("%1 / %2").arg(text::percent(sway.atLow.share, 1),
                                                      text::percent(sway.atHigh.share, 1))});
    }
    m_swayTitle->setVisible(!bars.empty());
    m_sways->setSways(std::move(bars), optimum.best.share);
}

void DataSharingPanel::showTable(const SharingOptimum& optimum)
{
    std::vector<SharingRow> rows;
    for (size_t i = 0; i < optimum.curve.size(); ++i) {
        const SharingPoint& point = optimum.curve[i];
        const bool isBest = point == optimum.best && optimum.plateau;
        if (i % kTableStep == 0 || isBest || i + 1 == optimum.curve.size())
            rows.push_back({point,
                            optimum.plateau && point.share >= optimum.plateau->low
                                && point.share <= optimum.plateau->high});
    }
    m_table->setRecords(std::move(rows));
}

QString DataSharingPanel::findingOf(const SharingOptimum& optimum) const
{
    if (!optimum.plateau)
        return tr("In the model, no share of data is worth its risk");
    return tr("In the model, %1 to %2 of the data bring at least %3 of the best result")
        .arg(text::percent(optimum.plateau->low), text::percent(optimum.plateau->high),
             text::percent(kPlateauShare));
}

MethodInputs DataSharingPanel::inputs(const SharingOptimum& optimum) const
{
    MethodInputs inputs;
    for (const SharingField& field : kSharingFields) {
        const double value = field.get(m_form->model());
        inputs << MethodInput {QCoreApplication::translate("DataSharing", field.title),
                               field.isShare ? text::percent(value) : text::number(value, 1)};
    }
    inputs << MethodInput {tr("Best share"), text::percent(optimum.best.share, 1)}
           << MethodInput {tr("Net at the best share"), text::number(optimum.best.net, 1)};
    if (optimum.plateau)
        inputs << MethodInput {tr("Plateau"),
                               text::range(optimum.plateau->low * 100, optimum.plateau->high * 100)
                                   + QStringLiteral("\u00a0%")};
    return inputs;
}

void DataSharingPanel::save()
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    WorkspaceSettings settings = snapshot->settings;
    settings.dataSharing = m_form->model();
    m_session.saveSettings(settings);
}

void DataSharingPanel::retranslate()
{
    m_inputs->setTitle(tr("How much data to use and share"));
    m_inputs->setSubtitle(tr("Benefit, costs and losses in percent of the benefit that all data "
                             "would bring; only proportions matter"));
    m_card->setSubtitle(tr("Model, no measurement · net benefit by the share of data that is used "
                           "and shared"));
    m_swayTitle->setText(tr("What moves the best share"));
    m_sways->setAccessibleName(m_swayTitle->text());
    m_table->retranslate();
    m_form->retranslate();
    m_card->retranslate();
    compute();
}
} // namespace

Panel* makeDataSharingPanel(session::Session& session, QWidget* parent)
{
    return new DataSharingPanel(session, parent);
}

} // namespace trustbilanz
