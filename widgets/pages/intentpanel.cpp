// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/evidence.h"
#include "models/risk/statedintent.h"
#include "models/session/ask.h"
#include "models/session/session.h"
#include "models/trust/generations.h"
#include "widgets/card.h"
#include "widgets/charts/intervalbars.h"
#include "widgets/numberfield.h"
#include "widgets/numberslider.h"
#include "widgets/pages/simulationrun.h"
#include "widgets/panel.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <numeric>

namespace trustbilanz {

namespace {
constexpr NumberField::Limits kShare {
    .minimum = 0, .maximum = 1, .step = 0.01, .decimals = 1, .factor = 100};
constexpr int kHeading = 0; ///< row of the grid

Evidence publishedOf(const Generation& generation)
{
    return evidenceById(QLatin1String(generation.evidence),
                        QLocale::languageToCode(QLocale().language()));
}

QString titleOf(const Generation& generation)
{
    return QCoreApplication::translate("Generation", generation.title);
}

/// Share of each generation in the customers; none where nothing can be told.
std::optional<std::array<double, kGenerations.size()>> sharesOf(const GenerationCustomers& own)
{
    const auto known
        = double(std::accumulate(own.customers.begin(), own.customers.end(), qint64(0)));
    if (known <= 0)
        return std::nullopt;
    std::array<double, kGenerations.size()> shares {};
    std::ranges::transform(own.customers, shares.begin(),
                           [=](qint64 customers) { return double(customers) / known; });
    return shares;
}

/// What the own customers say they would do: revenue by generation times who would turn away,
/// beside the published loss, and into the scenario as its upper end.
class IntentPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(IntentPanel)
public:
    IntentPanel(SimulationRun& run, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override { return m_card->title(); }

protected:
    void retranslate() override;
    void applyTheme() override { m_bars->update(); }

private:
    struct Row {
        QLabel* title;
        NumberField* weight;
        NumberField* share;
        QLabel* source;
    };
    QLayout* makeRows();
    Row makeRow(const Generation& generation);
    std::vector<StatedIntent> groups() const;
    void showShare();
    void showBars(double share);
    QString sourceOf(size_t row) const;
    void takeInto();
    void askForCustomers();
    void takeWeights();
    bool areWeightsOwn() const;
    QString note() const;

    SimulationRun& m_run;
    Card* m_card = new Card;
    std::vector<Row> m_rows;
    QLabel* m_weightHeading = makeLabel(12, "muted");
    QLabel* m_shareHeading = makeLabel(12, "muted");
    QLabel* m_sourceHeading = makeLabel(12, "muted");
    QLabel* m_note = makeLabel(12, "muted");
    IntervalBars* m_bars = new IntervalBars;
    QToolButton* m_own;
    QToolButton* m_take;
    std::optional<GenerationCustomers> m_customers; ///< once they were asked for
};

IntentPanel::IntentPanel(SimulationRun& run, QWidget* parent)
    : Panel(parent)
    , m_run(run)
    , m_own(m_card->addAction(QStringLiteral("intent.own")))
    , m_take(m_card->addAction(QStringLiteral("intent.take")))
{
    m_card->setObjectName(QStringLiteral("intent"));
    m_card->setMethod(QStringLiteral("revenue-at-risk"));
    m_card->setHasChart();
    m_card->body()->addSpacing(8);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(28);
    columns->addLayout(makeRows(), 3);
    auto* result = new QVBoxLayout;
    result->addWidget(m_bars);
    result->addWidget(m_note);
    result->addStretch();
    columns->addLayout(result, 2);
    m_card->body()->addLayout(columns);
    m_note->setObjectName(QStringLiteral("intent.note"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_own, &QToolButton::clicked, this, [this] { askForCustomers(); });
    connect(m_take, &QToolButton::clicked, this, [this] { takeInto(); });
}

QLayout* IntentPanel::makeRows()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_weightHeading, kHeading, 1);
    grid->addWidget(m_shareHeading, kHeading, 2);
    grid->addWidget(m_sourceHeading, kHeading, 3);
    for (const Generation& generation : kGenerations) {
        const Row row = makeRow(generation);
        const int line = int(m_rows.size()) * 2 + kHeading + 1;
        grid->addWidget(row.title, line, 0);
        grid->addWidget(row.weight, line, 1);
        grid->addWidget(row.share, line, 2);
        grid->addWidget(row.source, line, 3, 2, 1);
        grid->addWidget(row.weight->makeSlider(), line + 1, 1);
        grid->addWidget(row.share->makeSlider(), line + 1, 2);
        m_rows.push_back(row);
    }
    grid->setColumnStretch(3, 1);
    return grid;
}

IntentPanel::Row IntentPanel::makeRow(const Generation& generation)
{
    const Row row {makeLabel(13, "", QFont::Medium), new NumberField(kShare),
                   new NumberField(kShare), makeLabel(12, "muted")};
    const QString stem = QStringLiteral("intent.") + QLatin1String(generation.id);
    row.title->setWordWrap(false);
    row.weight->setObjectName(stem + QStringLiteral(".weight"));
    row.share->setObjectName(stem + QStringLiteral(".share"));
    row.weight->setValue(1.0 / double(kGenerations.size()));
    row.share->setValue(*publishedOf(generation).value / 100);
    for (NumberField* field : {row.weight, row.share})
        connect(field, &NumberField::valueChanged, this, [this] { showShare(); });
    return row;
}

std::vector<StatedIntent> IntentPanel::groups() const
{
    std::vector<StatedIntent> groups;
    for (const Row& row : m_rows)
        groups.push_back({row.weight->value().value_or(0), row.share->value().value_or(0)});
    return groups;
}

void IntentPanel::showSnapshot(const Snapshot& snapshot)
{
    m_own->setEnabled(!snapshot.segments.empty());
    showShare();
}

void IntentPanel::showShare()
{
    const auto share = risk::statedRevenueShare(groups());
    m_take->setEnabled(share && m_run.scenario().hasSimulation());
    m_bars->setVisible(share.has_value());
    m_note->setText(note());
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].source->setText(sourceOf(i));
    if (!share) {
        m_card->setTitle(tr("The revenue of all generations must add up to 100 %"));
        return;
    }
    m_card->setTitle(tr("Customers with %1 of the revenue say that they would turn away")
                         .arg(text::percent(*share)));
    showBars(*share);
}

void IntentPanel::showBars(double share)
{
    IntervalBars::Bar stated;
    stated.name = tr("Stated intent, by own revenue");
    stated.value = share;
    stated.label = text::percent(share);
    IntervalBars::Bar published;
    published.name = tr("Published revenue loss, on average");
    published.value = m_run.scenario().revenueLoss;
    published.label = text::percent(m_run.scenario().revenueLoss, 1);
    m_bars->setAccessibleName(stated.name);
    m_bars->setAccessibleDescription(
        QStringLiteral("%1: %2. %3: %4.")
            .arg(stated.name, stated.label, published.name, published.label));
    m_bars->setBars({stated, published}, {1, [](double value) { return text::percent(value); }});
}

/// Whose figure it is: the published one, or the user's.
QString IntentPanel::sourceOf(size_t row) const
{
    const Evidence published = publishedOf(kGenerations[row]);
    if (m_rows[row].share->value() != std::optional(*published.value / 100))
        return tr("Own figure.");
    //: %1 whom the figure speaks of, %2 who published it, %3 year, %4 what is to be doubted
    return tr("%1; %2, %3 (%4)")
        .arg(published.population, published.source)
        .arg(published.year)
        .arg(published.doubt);
}

void IntentPanel::takeInto()
{
    const auto snapshot = m_run.session().snapshot();
    const auto share = risk::statedRevenueShare(groups());
    if (snapshot && share)
        m_run.session().setScenario(risk::withStatedShare(snapshot->scenario, *share));
}

void IntentPanel::askForCustomers()
{
    m_run.session().ask(
        this,
        [](const session::WorkspaceData& data, const TrendView& view, const Progress&) {
            return trust::generationCustomers(*data.scores, view, data.settings.smallestGroup);
        },
        [this](const Result<GenerationCustomers>& customers) {
            m_customers = customers.value_or(GenerationCustomers {});
            takeWeights();
            showShare();
        });
}

void IntentPanel::takeWeights()
{
    const auto shares = sharesOf(*m_customers);
    for (size_t i = 0; shares && i < m_rows.size(); ++i)
        m_rows[i].weight->setValue((*shares)[i]);
}

/// Up to the digits that a field shows.
bool IntentPanel::areWeightsOwn() const
{
    const auto shares = m_customers ? sharesOf(*m_customers) : std::nullopt;
    bool areOwn = shares.has_value();
    for (size_t i = 0; areOwn && i < m_rows.size(); ++i)
        areOwn = std::abs(m_rows[i].weight->value().value_or(-1) - (*shares)[i]) < 0.001;
    return areOwn;
}

QString IntentPanel::note() const
{
    const QString older = tr("Of the older two no figure of their own is published; that of all "
                             "customers stands in.");
    if (areWeightsOwn())
        return tr("Weights: shares of the customers who answered, by the segment “%1”, as if each "
                  "brought the same revenue. State what each generation brings if you know it.")
                   .arg(m_customers->segment)
            + QLatin1Char(' ') + older;
    if (m_customers && m_customers->hidden)
        return tr(
            "A generation has too few customers in the range to be shown: nothing was taken.");
    if (m_customers && !sharesOf(*m_customers))
        return tr("No segment tells the generation of the customers. Import one that is named "
                  "“generation”.");
    return tr("The equal weights are no data: state what each generation brings.")
        + QLatin1Char(' ') + older;
}

void IntentPanel::retranslate()
{
    m_card->setSubtitle(
        tr("Stated intent, no behaviour: few do all that they say. The upper end of "
           "what an event may cost, not its most likely loss."));
    m_own->setText(tr("Weights from own customers"));
    m_own->setToolTip(tr("Takes the share of each generation in the customers who answered"));
    m_take->setText(tr("Take into the scenario"));
    m_take->setToolTip(tr("Lost revenue between nothing and this share, the published loss most "
                          "likely"));
    m_weightHeading->setText(tr("Share of own revenue"));
    m_shareHeading->setText(tr("Say they would turn away"));
    m_sourceHeading->setText(tr("Source"));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QString title = titleOf(kGenerations[i]);
        m_rows[i].title->setText(title);
        m_rows[i].weight->setUnit(QStringLiteral("%"));
        m_rows[i].share->setUnit(QStringLiteral("%"));
        m_rows[i].weight->setSpokenName(tr("%1: share of own revenue").arg(title));
        m_rows[i].share->setSpokenName(tr("%1: say they would turn away").arg(title));
    }
    showShare();
}
} // namespace

Panel* makeIntentPanel(SimulationRun& run, QWidget* parent)
{
    return new IntentPanel(run, parent);
}

} // namespace trustbilanz
