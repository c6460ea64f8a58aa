// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/comparisonchoice.h"

#include "models/risk/scenariocomparison.h"
#include "widgets/comparisontable.h"
#include "widgets/fieldgrid.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr int kOthers = int(risk::kMostCompared) - 1;
constexpr int kShortestName = 10; ///< characters that a name shows at least
const QString kKept = QStringLiteral("kept:");
const QString kTemplate = QStringLiteral("template:");

QString language()
{
    return QLocale::languageToCode(QLocale().language());
}
} // namespace

ComparisonChoice::ComparisonChoice(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new FieldGrid(kOthers);
    for (int i = 0; i < kOthers; ++i) {
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("compare.%1").arg(i + 1));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kShortestName);
        m_places.push_back({grid->add(box), box, {}});
        connect(box, &QComboBox::activated, this, [this, i] {
            Place& place = m_places[size_t(i)];
            place.key = place.box->currentData().toString();
            emit changed();
        });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(grid);
}

/// A scenario without events has nothing to compare.
void ComparisonChoice::showSnapshot(const Snapshot& snapshot)
{
    m_shown = snapshot.scenario;
    std::vector<Scenario> kept;
    std::ranges::copy_if(snapshot.scenarios, std::back_inserter(kept), &Scenario::hasSimulation);
    if (std::exchange(m_kept, kept) != kept)
        retranslate();
}

void ComparisonChoice::fill(Place& place)
{
    const QSignalBlocker quiet(place.box);
    place.box->clear();
    place.box->addItem(tr("nothing"), QString());
    for (const Scenario& scenario : m_kept)
        place.box->addItem(scenario.name, kKept + scenario.name);
    place.box->insertSeparator(place.box->count());
    for (const session::ScenarioTemplate& each : m_templates)
        place.box->addItem(each.names[language()], kTemplate + each.id);
    place.box->setCurrentIndex(std::max(0, place.box->findData(place.key)));
    place.key = place.box->currentData().toString();
}

std::optional<Scenario> ComparisonChoice::scenarioOf(const QString& key) const
{
    for (const Scenario& scenario : m_kept) {
        if (key == kKept + scenario.name)
            return scenario;
    }
    for (const session::ScenarioTemplate& each : m_templates) {
        if (key == kTemplate + each.id)
            return session::startedFrom(each, m_shown, language());
    }
    return std::nullopt;
}

std::vector<Scenario> ComparisonChoice::chosen() const
{
    std::vector<Scenario> scenarios;
    for (const Place& place : m_places) {
        if (const std::optional<Scenario> scenario = scenarioOf(place.key))
            scenarios.push_back(*scenario);
    }
    return scenarios;
}

void ComparisonChoice::retranslate()
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        FieldGrid::setLabel(m_places[i].label,
                            tr("%1: kept scenario or template").arg(comparedLetter(i + 1)));
        fill(m_places[i]);
    }
}

} // namespace trustbilanz
