// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/runoptions.h"

#include "widgets/fieldgrid.h"
#include "widgets/numberfield.h"
#include "widgets/pages/simulationrun.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

#include <algorithm>
#include <array>

namespace trustbilanz {

namespace {
constexpr std::array<qint64, 4> kTrials {10'000, 100'000, 1'000'000, 10'000'000};
constexpr double kMostSeed = 9e15; ///< a number field counts exactly up to here
} // namespace

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
    const risk::SimulationOptions usual = usualOptions();
    m_trials->setCurrentIndex(int(std::ranges::find(kTrials, usual.trials) - kTrials.begin()));
    m_seed->setValue(double(usual.seed));
    connect(m_trials, &QComboBox::activated, this, &RunOptions::changed);
    connect(m_seed, &NumberField::valueChanged, this, &RunOptions::changed);
}

risk::SimulationOptions RunOptions::options() const
{
    risk::SimulationOptions options = usualOptions();
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
