// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scenariofile.h"
#include "models/session/session.h"
#include "models/tables/recordtable.h"
#include "widgets/card.h"
#include "widgets/charts/comparisonbars.h"
#include "widgets/figureinputs.h"
#include "widgets/pages/pageheader.h"
#include "widgets/pages/scenarioform.h"
#include "widgets/pages/scenariolayers.h"
#include "widgets/panel.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

#include <array>

namespace trustbilanz {

namespace {

constexpr int kFormWidth = 400;

/// One row of the table behind the comparison.
struct LayerRow {
    const char* layer; ///< context "ScenarioPage"
    std::optional<double> revenueLoss;
    QString currency;
};
using LayerTable = tables::RecordTable<LayerRow>;

QString layerText(const LayerRow& row)
{
    return QCoreApplication::translate("ScenarioPage", row.layer);
}

QString lossText(const LayerRow& row)
{
    return text::moneyExact(row.revenueLoss, row.currency);
}

constexpr std::array<LayerTable::Column, 2> kColumns {{
    {"layer", QT_TRANSLATE_NOOP("ScenarioPage", "Layer"),
     [](const LayerRow& row) { return QVariant(layerText(row)); }, layerText, false},
    {"revenueLoss", QT_TRANSLATE_NOOP("ScenarioPage", "Revenue loss in a year"),
     [](const LayerRow& row) { return row.revenueLoss ? QVariant(*row.revenueLoss) : QVariant(); },
     lossText, true},
}};

constexpr std::array kMethods {
    tables::ColumnMethod {"revenueLoss", "revenue-at-risk"},
};
/// The revenue-risk estimator: inputs at the left, its layers side by side at the right.
class ScenarioPage final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioPage)
public:
    ScenarioPage(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override;

protected:
    void retranslate() override;
    void applyTheme() override { m_bars->update(); }

private:
    QWidget* makeInputs();
    QWidget* makeResults();
    void adopt(const Scenario& scenario, const QString& field);
    void undo();
    void restoreDefaults();
    void showResults();
    void showComparison();
    session::Session& m_session;
    PageHeader* m_header = new PageHeader(nullptr);
    QLabel* m_note = makeLabel(12, "muted");
    Card* m_inputs = new Card;
    ScenarioForm* m_form = new ScenarioForm;
    QToolButton* m_undo = nullptr;
    QToolButton* m_defaults = nullptr;
    LayerCard* m_rule = new LayerCard(ruleFigures());
    LayerCard* m_dose = new LayerCard(doseResponseFigures());
    LayerTable* m_table = new LayerTable("ScenarioPage", kColumns, kMethods, this);
    ComparisonBars* m_bars = new ComparisonBars;
    ChartCard* m_comparison = new ChartCard(m_bars, m_table);
    std::vector<Scenario> m_before; ///< what Undo goes back to, oldest first
    QString m_path; ///< of the workspace that Undo speaks of
    QString m_lastField; ///< steps in one field are one step of Undo
    LayerInput m_shown;
};

ScenarioPage::ScenarioPage(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(16);
    layout->addWidget(m_header);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeInputs(), 2);
    row->addWidget(makeResults(), 3);
    layout->addLayout(row);
    layout->addStretch(1);
    connect(m_form, &ScenarioForm::edited, this,
            [this](const Scenario& scenario, const QString& field) { adopt(scenario, field); });
    connect(m_undo, &QToolButton::clicked, this, [this] { undo(); });
    connect(m_defaults, &QToolButton::clicked, this, [this] { restoreDefaults(); });
}

QWidget* ScenarioPage::makeInputs()
{
    m_inputs->setMinimumWidth(kFormWidth);
    m_undo = m_inputs->addAction(QStringLiteral("undoScenario"));
    m_defaults = m_inputs->addAction(QStringLiteral("publishedDefaults"));
    m_inputs->body()->addSpacing(8);
    m_inputs->body()->addWidget(m_form);
    return m_inputs;
}

QWidget* ScenarioPage::makeResults()
{
    auto* results = new QWidget;
    auto* layout = new QVBoxLayout(results);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    for (Card* card : std::initializer_list<Card*> {m_rule, m_dose, m_comparison})
        card->setMethod(QStringLiteral("revenue-at-risk"));
    auto* layers = new QHBoxLayout;
    layers->setSpacing(16);
    // The table must not stretch the card of two bars.
    m_comparison->table()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    layers->addWidget(m_rule, 1);
    layers->addWidget(m_dose, 1);
    layout->addLayout(layers);
    layout->addWidget(m_comparison);
    layout->addWidget(m_note);
    layout->addStretch(1);
    return results;
}

void ScenarioPage::showSnapshot(const Snapshot& snapshot)
{
    if (m_path != snapshot.path)
        m_before.clear();
    m_path = snapshot.path;
    m_header->setSample(snapshot.settings.sample);
    m_shown
        = {session::completedFrom(snapshot.scenario, snapshot.settings), snapshot.revenueAtRisk};
    m_form->showScenario(snapshot.scenario, snapshot.settings);
    showResults();
}

QString ScenarioPage::summary() const
{
    return m_comparison->title();
}

void ScenarioPage::retranslate()
{
    const QStringList facts {
        tr("What a massive loss of trust would cost"),
        tr("every figure is a named assumption with its source, none is measured here")};
    m_header->setTexts(QCoreApplication::translate("Pages", "Scenarios"), facts);
    m_inputs->setTitle(tr("Assumptions"));
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Takes the last change of an assumption back"));
    m_defaults->setText(tr("Published values"));
    m_defaults->setToolTip(tr("Sets both layers to their published values; the company stays"));
    m_rule->setTitle(tr("Layer 1: published rule"));
    m_rule->setSubtitle(tr("Average effect of a massive loss of trust"));
    m_dose->setTitle(tr("Layer 2: per index point"));
    m_dose->setSubtitle(tr("Effect grows with the points of the trust index that are lost"));
    m_note->setText(tr("Both layers answer the same question in two ways, and EBITDA already feels "
                       "the lost revenue: "
                       "figures stand side by side and are never added."));
    m_comparison->setSubtitle(tr("Revenue loss in a year by both layers, bars from zero"));
    m_comparison->retranslate();
    m_table->retranslate();
    m_form->retranslate();
    showResults();
}

void ScenarioPage::adopt(const Scenario& scenario, const QString& field)
{
    if (field != m_lastField || m_before.empty())
        m_before.push_back(m_session.snapshot()->scenario);
    m_lastField = field;
    m_session.setScenario(scenario);
}

void ScenarioPage::undo()
{
    const Scenario before = m_before.back();
    m_before.pop_back();
    m_lastField.clear();
    m_session.setScenario(before);
    showResults();
}

void ScenarioPage::restoreDefaults()
{
    const Scenario published;
    Scenario scenario = m_session.snapshot()->scenario;
    scenario.reading = published.reading;
    for (const ScenarioField& field : kScenarioFields) {
        if (!field.optional)
            field.set(scenario, field.get(published));
    }
    adopt(scenario, QStringLiteral("published"));
}

void ScenarioPage::showResults()
{
    m_rule->showLayer(m_shown);
    m_dose->showLayer(m_shown);
    for (Card* card : std::initializer_list<Card*> {m_rule, m_dose, m_comparison})
        card->setMethodInputs(revenueInputs(m_shown.scenario));
    m_undo->setEnabled(!m_before.empty());
    showComparison();
}

void ScenarioPage::showComparison()
{
    const RevenueAtRisk estimate = m_shown.estimate.value_or(RevenueAtRisk());
    const QString& currency = m_shown.scenario.currency;
    std::vector<LayerRow> rows {{QT_TRANSLATE_NOOP("ScenarioPage", "Layer 1: published rule"),
                                 estimate.rule.revenueLoss, currency},
                                {QT_TRANSLATE_NOOP("ScenarioPage", "Layer 2: per index point"),
                                 estimate.doseResponse.revenueLoss, currency}};
    std::vector<ComparisonBars::Bar> bars;
    for (const LayerRow& row : rows)
        bars.push_back({layerText(row), row.revenueLoss, text::money(row.revenueLoss, currency)});
    m_bars->setBars(std::move(bars));
    const auto amount = [&](std::optional<double> loss) { return text::money(loss, currency); };
    m_comparison->setTitle(rows[0].revenueLoss && rows[1].revenueLoss
                               ? tr("Revenue at risk: %1 by the published rule, %2 per index point")
                                     .arg(amount(rows[0].revenueLoss), amount(rows[1].revenueLoss))
                               : tr("Revenue at risk cannot be estimated yet: state the annual "
                                    "revenue, and its growth if the rule needs it"));
    m_table->setRecords(std::move(rows));
}

} // namespace

Panel* makeScenarioPage(session::Session& session, QWidget* parent)
{
    return new ScenarioPage(session, parent);
}

} // namespace trustbilanz
