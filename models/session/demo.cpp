// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demo.h"

#include "models/session/demoanswers.h"
#include "models/session/demobrand.h"
#include "models/session/scenariofile.h"
#include "models/session/scenariotemplates.h"
#include "models/store/store.h"

#include <QFile>

#include <algorithm>

namespace trustbilanz::session {

namespace {
constexpr int kMostMonths = 1200; ///< more would begin before days are stored
constexpr double kTolerance = 200e6; ///< a twelfth of the sample's revenue

ImportBatch sampleBatch(ImportKind kind, qint64 rows)
{
    ImportBatch batch;
    batch.kind = kind;
    batch.source = QStringLiteral("sample");
    batch.imported = QStringLiteral("2026-07-01T00:00:00Z"); // the day after the last answer
    batch.rows = rows;
    batch.added = rows;
    return batch;
}

ImportBatch scoreBatch(const ScorePart& scores)
{
    ImportBatch batch = sampleBatch(ImportKind::Scores, qint64(scores.rows()));
    batch.customers = qint64(scores.customers.size());
    if (scores.rows() > 0) {
        batch.firstDate = PartialDate {scores.dayAt(0), DatePrecision::Day};
        batch.lastDate = PartialDate {scores.dayAt(scores.rows() - 1), DatePrecision::Day};
    }
    return batch;
}

/// From the template of the same name, so that curve, tornado and report have something to show.
Scenario sampleScenario(const DemoWords& word)
{
    const std::vector<ScenarioTemplate> templates = scenarioTemplates();
    const auto theft
        = std::ranges::find(templates, QStringLiteral("data-theft"), &ScenarioTemplate::id);
    Scenario scenario = theft->scenario;
    scenario.name = word(QT_TRANSLATE_NOOP("Sample", "Data theft"));
    scenario.simulation.tolerance = kTolerance;
    return scenario;
}

Result<WorkspaceSettings> fill(store::Store& store, const Demo& demo, const Progress& progress)
{
    const auto scores = store.appendScores(demo.scores, scoreBatch(demo.scores), {}, progress);
    if (!scores)
        return tl::unexpected(scores.error());
    const auto incidents = store.appendIncidents(
        demo.incidents, sampleBatch(ImportKind::Incidents, qint64(demo.incidents.size())));
    if (!incidents)
        return tl::unexpected(incidents.error());
    const auto saved
        = store.saveDocument(QStringLiteral("scenario"),
                             scenarioToJson(completedFrom(demo.scenario, store.settings())));
    if (!saved)
        return tl::unexpected(saved.error());
    return store.settings();
}

Result<WorkspaceSettings> createAndFill(const QString& path, const Demo& demo,
                                        const Progress& progress, bool& created)
{
    auto store = store::Store::create(path, demo.settings);
    if (!store)
        return tl::unexpected(store.error());
    created = true;
    return fill(*store, demo, progress);
}
} // namespace

Demo makeDemo(const DemoPlan& wanted)
{
    DemoPlan plan = wanted;
    plan.customers = std::max(1, plan.customers);
    plan.months = std::clamp(plan.months, 1, kMostMonths);
    Demo demo;
    demo.settings = demoSettings();
    demo.incidents = demoIncidents(plan.word);
    demo.planted = demoEffects();
    demo.scenario = sampleScenario(plan.word);
    demo.scores = demoAnswers(plan, demo.incidents, demo.planted);
    return demo;
}

Result<WorkspaceSettings> writeDemo(const QString& path, const DemoPlan& plan,
                                    const Progress& progress)
{
    bool created = false;
    const auto written = createAndFill(path, makeDemo(plan), progress, created);
    // Half a sample is no sample; the store has let go of the file here.
    if (!written && created)
        QFile::remove(path);
    return written;
}

} // namespace trustbilanz::session
