// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/simulationform.h"

#include "widgets/card.h"
#include "widgets/fieldgrid.h"
#include "widgets/numberfield.h"
#include "widgets/numberslider.h"
#include "widgets/pages/distributionfield.h"
#include "widgets/pages/losscomponentform.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr int kHeadingPixels = 13;
constexpr int kNotePixels = 12;
constexpr size_t kMostLosses = 12;
constexpr NumberField::Limits kYears {.minimum = 1, .maximum = 30, .step = 1};
constexpr NumberField::Limits kTolerance {
    .minimum = 0, .maximum = 1e13, .step = 1e6, .optional = true, .growingStep = true};
constexpr NumberField::Limits kProbability {
    .minimum = 0, .maximum = 1, .step = 0.01, .decimals = 1, .factor = 100};

/// What a new component starts with: the spans of the published example (models.md 5).
LossComponent newAmount()
{
    return {QStringLiteral("response"), Distribution {DistributionKind::Lognormal90, {1e6, 1e7}}};
}

LossComponent newRevenue()
{
    LostRevenue revenue;
    revenue.trustLoss = {DistributionKind::Pert, {0.01, 0.06, 0.12}};
    return {QStringLiteral("lostRevenue"), revenue};
}

QToolButton* makeAction(const char* name)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("ghost", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// Names of components are keys of the results: each is there once.
QString freeName(const Simulation& simulation, const QString& wanted)
{
    const auto isTaken = [&](const QString& name) {
        return std::ranges::any_of(simulation.losses, [&](const LossComponent& component) {
            return component.name == name;
        });
    };
    QString name = wanted;
    for (int i = 2; isTaken(name); ++i)
        name = QStringLiteral("%1 %2").arg(lossName(wanted)).arg(i);
    return name;
}
} // namespace

SimulationForm::SimulationForm(QWidget* parent)
    : QWidget(parent)
    , m_years(new NumberField(kYears))
    , m_tolerance(new NumberField(kTolerance))
    , m_frequencyHeading(makeLabel(kHeadingPixels, "", QFont::DemiBold))
    , m_frequency(new QComboBox)
    , m_rate(new DistributionField(QStringLiteral("frequency"), DistributionField::Quantity::Rate))
    , m_probabilityLabel(makeLabel(kNotePixels))
    , m_probability(new NumberField(kProbability))
    , m_frequencySource(makeLabel(kNotePixels, "muted"))
    , m_lossHeading(makeLabel(kHeadingPixels, "", QFont::DemiBold))
    , m_addAmount(makeAction("addAmount"))
    , m_addRevenue(makeAction("addRevenue"))
{
    build();
    connect(m_years, &NumberField::valueChanged, this, [this] {
        change([this](Simulation& all) { all.years = m_years->value().value_or(1); });
    });
    connect(m_tolerance, &NumberField::valueChanged, this,
            [this] { change([this](Simulation& all) { all.tolerance = m_tolerance->value(); }); });
    connect(m_frequency, &QComboBox::activated, this, [this](int index) {
        change([index](Simulation& all) { all.frequency.kind = Frequency::Kind(index); });
    });
    connect(m_rate, &DistributionField::changed, this, [this] {
        change([this](Simulation& all) { all.frequency.rate = m_rate->distribution(); });
    });
    connect(m_rate, &DistributionField::soundChanged, this, &SimulationForm::soundChanged);
    connect(m_probability, &NumberField::valueChanged, this, [this] {
        change([this](Simulation& all) {
            all.frequency.probability = m_probability->value().value_or(0);
        });
    });
    connect(m_addAmount, &QToolButton::clicked, this, [this] { add(newAmount()); });
    connect(m_addRevenue, &QToolButton::clicked, this, [this] { add(newRevenue()); });
}

void SimulationForm::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    addHorizon(layout);
    addFrequency(layout);
    addLosses(layout);
    layout->addStretch();
}

void SimulationForm::addHorizon(QVBoxLayout* layout)
{
    m_years->setObjectName(QStringLiteral("simulation.years"));
    m_tolerance->setObjectName(QStringLiteral("simulation.tolerance"));
    auto* grid = new FieldGrid(2);
    m_yearsLabel = grid->addWithSlider(m_years);
    m_toleranceLabel = grid->addWithSlider(m_tolerance);
    layout->addWidget(grid);
}

void SimulationForm::addFrequency(QVBoxLayout* layout)
{
    m_frequency->setObjectName(QStringLiteral("frequency.law"));
    m_frequencyHeading->setBuddy(m_frequency);
    m_frequency->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_frequency->setMinimumContentsLength(8);
    m_probability->setObjectName(QStringLiteral("frequency.probability"));
    layout->addSpacing(10);
    m_probabilitySlider = m_probability->makeSlider();
    m_probabilityLabel->setBuddy(m_probability);
    m_probabilityLabel->setObjectName(QStringLiteral("frequency.probability.label"));
    for (QWidget* widget : std::initializer_list<QWidget*> {m_frequencyHeading, m_frequency, m_rate,
                                                            m_probabilityLabel, m_probability,
                                                            m_probabilitySlider,
                                                            m_frequencySource})
        layout->addWidget(widget);
}

void SimulationForm::addLosses(QVBoxLayout* layout)
{
    layout->addSpacing(10);
    layout->addWidget(m_lossHeading);
    m_list = new QVBoxLayout;
    m_list->setSpacing(14);
    layout->addLayout(m_list);
    for (QToolButton* action : {m_addAmount, m_addRevenue})
        layout->addWidget(action, 0, Qt::AlignLeft);
}

void SimulationForm::change(const std::function<void(Simulation&)>& change)
{
    change(m_scenario.simulation);
    emit edited(m_scenario);
}

/// A first component needs a frequency too; a simulation without losses is none.
void SimulationForm::add(const LossComponent& component)
{
    change([&](Simulation& all) {
        if (all.losses.empty() && all.frequency == Frequency())
            all.frequency.rate = {DistributionKind::Pert, {0.1, 0.5, 2}};
        all.losses.push_back({freeName(all, component.name), component.each});
    });
}

void SimulationForm::showScenario(const Scenario& scenario,
                                  const std::optional<MeasuredShare>& measured)
{
    m_scenario = scenario;
    m_measured = measured;
    const auto show = [](NumberField* field, std::optional<double> value) {
        const QSignalBlocker quiet(field);
        if (field->value() != value)
            field->setValue(value);
    };
    m_tolerance->setUnit(scenario.currency);
    show(m_years, scenario.simulation.years);
    show(m_tolerance, scenario.simulation.tolerance);
    show(m_probability, scenario.simulation.frequency.probability);
    showFrequency();
    showLosses();
}

void SimulationForm::showFrequency()
{
    const Frequency& frequency = m_scenario.simulation.frequency;
    const bool isRate = frequency.kind == Frequency::Kind::Poisson;
    m_frequency->setCurrentIndex(int(frequency.kind));
    m_rate->setDistribution(frequency.rate);
    m_rate->setVisible(isRate);
    m_probabilityLabel->setVisible(!isRate);
    m_probability->setVisible(!isRate);
    m_probabilitySlider->setVisible(!isRate);
    setTextInPlace(*m_frequencySource,
                   m_scenario.hasSimulation() ? frequencySource(frequency) : QString());
    m_frequencySource->setVisible(!m_frequencySource->text().isEmpty());
}

void SimulationForm::showLosses()
{
    const std::vector<LossComponent>& losses = m_scenario.simulation.losses;
    bool fits = losses.size() == m_losses.size();
    for (size_t i = 0; fits && i < losses.size(); ++i)
        fits = m_losses[i]->showsKindOf(losses[i]);
    if (!fits)
        rebuildLosses();
    for (size_t i = 0; i < losses.size(); ++i) {
        m_losses[i]->setCurrency(m_scenario.currency);
        m_losses[i]->setComponent(losses[i]);
        m_losses[i]->setSource(lossSource(losses[i], m_measured));
    }
    const bool isFull = losses.size() >= kMostLosses;
    m_addAmount->setEnabled(!isFull);
    m_addRevenue->setEnabled(!isFull);
}

/// The forms go later: one of them may have asked for it.
void SimulationForm::rebuildLosses()
{
    for (LossComponentForm* form : std::exchange(m_losses, {})) {
        form->hide();
        form->disconnect(this);
        form->deleteLater();
    }
    for (size_t i = 0; i < m_scenario.simulation.losses.size(); ++i) {
        auto* form = new LossComponentForm(m_scenario.simulation.losses[i], i, this);
        connect(form, &LossComponentForm::changed, this, [this, form, i] {
            change([&](Simulation& all) {
                const LossComponent component = form->component();
                all.losses[i].name.clear(); // its own name is free
                all.losses[i] = {freeName(all, component.name), component.each};
            });
        });
        connect(form, &LossComponentForm::soundChanged, this, &SimulationForm::soundChanged);
        connect(form, &LossComponentForm::removed, this, [this, i] {
            change([&](Simulation& all) { all.losses.erase(all.losses.begin() + long(i)); });
        });
        m_losses.push_back(form);
        m_list->addWidget(form);
        form->retranslate();
    }
    emit soundChanged();
}

bool SimulationForm::isSound() const
{
    const bool isRate = m_scenario.simulation.frequency.kind == Frequency::Kind::Poisson;
    return (!isRate || m_rate->isSound())
        && std::ranges::all_of(m_losses, [](const LossComponentForm* form) {
               return form->isSound();
           });
}

void SimulationForm::setWords()
{
    FieldGrid::setLabel(m_yearsLabel, tr("Years of a trial"));
    m_years->setUnit(tr("years"), tr("year"));
    FieldGrid::setLabel(m_toleranceLabel, tr("Tolerable loss over these years"));
    m_tolerance->setPlaceholder(tr("not stated"));
    m_frequencyHeading->setText(tr("How often it happens"));
    m_probability->setUnit(QStringLiteral("%"));
    FieldGrid::setLabel(m_probabilityLabel, tr("Probability of an event in a year"));
    m_lossHeading->setText(tr("What each event costs"));
    m_addAmount->setText(tr("Add an amount"));
    m_addRevenue->setText(tr("Add lost revenue"));
}

void SimulationForm::retranslate()
{
    setWords();
    const QSignalBlocker quiet(m_frequency);
    m_frequency->clear();
    m_frequency->addItems({tr("Events a year (Poisson)"), tr("At most one event a year")});
    m_frequency->setAccessibleName(tr("How often it happens"));
    m_rate->setName(tr("Events a year"));
    m_rate->retranslate();
    for (LossComponentForm* form : m_losses)
        form->retranslate();
    showScenario(m_scenario, m_measured);
}

} // namespace trustbilanz
