// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/runoptions.h"

#include "widgets/fieldgrid.h"
#include "widgets/numberfield.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

#include <array>

namespace trustbilanz {

namespace {
constexpr std::array<qint64, 4> kTrials {10'000, 100'000, 1'000'000, 10'000'000};
constexpr int kDefaultChoice = 2; ///< a million: the tail stands still, and it is there at once
constexpr double kMostSeed = 9e15; ///< a number field counts exactly up to here
} // namespace

risk::SimulationOptions usualOptions()
{
    risk::SimulationOptions options;
    options.trials = kTrials[kDefaultChoice];
    return options;
}

RunOptions::RunOptions(QWidget* parent)
    : QWidget(parent)
    , m_trials(new QComboBox)
    , m_seed(new NumberField({.minimum = 0, .maximum = kMostSeed, .step = 1}))
{
    m_trials->setObjectName(QStringLiteral("simulation.trials"));
    m_seed->setObjectName(QStringLiteral("simulation.seed"));
    auto* grid = new FieldGrid(2);
    m_trialsLabel = grid->add(m_trials);
    m_seedLabel = grid->add(m_seed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addWidget(grid);
    for (const qint64 trials : kTrials)
        m_trials->addItem(text::count(trials));
    m_trials->setCurrentIndex(kDefaultChoice);
    m_seed->setValue(double(risk::SimulationOptions().seed));
    connect(m_trials, &QComboBox::activated, this, &RunOptions::changed);
    connect(m_seed, &NumberField::valueChanged, this, &RunOptions::changed);
}

risk::SimulationOptions RunOptions::options() const
{
    risk::SimulationOptions options;
    options.trials = kTrials[size_t(m_trials->currentIndex())];
    options.seed = quint64(m_seed->value().value_or(double(options.seed)));
    return options;
}

void RunOptions::retranslate()
{
    for (int i = 0; i < int(kTrials.size()); ++i)
        m_trials->setItemText(i, text::count(kTrials[size_t(i)]));
    FieldGrid::setLabel(m_trialsLabel, tr("Trials"));
    FieldGrid::setLabel(m_seedLabel, tr("Seed of the random numbers"));
}

} // namespace trustbilanz
