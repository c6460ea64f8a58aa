// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/snapshotbuilder.h"

#include "models/risk/estimator.h"
#include "models/session/categoryrulesfile.h"
#include "models/session/datarange.h"
#include "models/session/macroview.h"
#include "models/session/savedviews.h"
#include "models/session/scenariofile.h"
#include "models/session/scenariolibrary.h"
#include "models/trust/balance.h"
#include "models/trust/brandseries.h"
#include "models/trust/macroindex.h"
#include "models/trust/microindex.h"
#include "models/trust/scalebridge.h"
#include "models/trust/scaleregistry.h"
#include "models/trust/segmenttables.h"

#include <algorithm>

namespace trustbilanz::session {

namespace {
std::vector<AssessedIncident> within(std::vector<AssessedIncident> incidents, DayRange range)
{
    std::erase_if(incidents, [range](const AssessedIncident& assessed) {
        const auto date = assessed.incident.effectiveDate();
        return !date || date->anchor() < range.from || date->anchor() > range.to;
    });
    return incidents;
}

/// Changes that part figures of the range; one on its first day parts none.
std::vector<ScaleChange> within(std::vector<ScaleChange> changes, DayRange range)
{
    std::erase_if(changes, [range](const ScaleChange& change) {
        return change.date <= range.from || change.date > range.to;
    });
    return changes;
}

constexpr int kMostRecoveryPoints = 400;

RecoveryCurve recovery(const trust::MacroIndex& index, size_t incident, const QString& id,
                       DayRange range)
{
    RecoveryCurve curve {id, range.from, {}, 1};
    curve.stepDays = std::max(1, (range.to - range.from) / kMostRecoveryPoints);
    for (Day day = range.from; day <= range.to; day += curve.stepDays)
        curve.loss.push_back(index.lossOf(incident, day));
    return curve;
}

std::vector<RecoveryCurve> recoveries(const WorkspaceData& data, Day lastDay)
{
    const trust::MacroIndex index = macroIndex(data);
    std::vector<RecoveryCurve> curves;
    for (size_t i = 0; i < data.incidents.size(); ++i) {
        const Incident& incident = data.incidents[i];
        const auto date = incident.effectiveDate();
        if (trust::isCounted(incident) && date && date->anchor() <= lastDay)
            curves.push_back(recovery(index, i, incident.id, {date->anchor(), lastDay}));
    }
    return curves;
}

Result<Scenario> storedScenario(const store::Store& store)
{
    const Result<QByteArray> json = store.document(QStringLiteral("scenario"));
    if (!json)
        return tl::unexpected(json.error());
    if (!json->isEmpty())
        return scenarioFromJson(*json);
    Scenario scenario;
    scenario.currency = store.settings().currency;
    return scenario;
}

Result<std::vector<Scenario>> storedScenarios(const store::Store& store)
{
    return store.document(kScenarioLibraryDocument).and_then([](const QByteArray& json) {
        return json.isEmpty() ? Result<std::vector<Scenario>>() : scenariosFromJson(json);
    });
}

Result<std::vector<SavedView>> storedViews(const store::Store& store)
{
    return store.document(kSavedViewsDocument).and_then([](const QByteArray& json) {
        return json.isEmpty() ? Result<std::vector<SavedView>>() : savedViewsFromJson(json);
    });
}

Result<CategoryRules> storedCategoryRules(const store::Store& store)
{
    return store.document(kCategoryRulesDocument).and_then([](const QByteArray& json) {
        return json.isEmpty() ? Result<CategoryRules>() : categoryRulesFromJson(json);
    });
}
} // namespace

ScoreOutline outlineOf(const ScoreColumns& scores)
{
    ScoreOutline outline;
    if (!scores.isEmpty()) {
        outline.firstDay = scores.firstDay();
        outline.lastDay = scores.lastDay();
    }
    outline.answers = qint64(scores.rows());
    outline.customers = scores.customerCount();
    for (const QString& name : scores.segmentNames())
        outline.segments.push_back({name, scores.segmentValues(name)});
    outline.scales = trust::scaleRegistry(scores);
    outline.precision = scores.precision();
    return outline;
}

Result<WorkspaceData> loadWorkspace(const store::Store& store, const Progress& progress)
{
    Result<ScoreColumns> scores = store.scores(progress);
    if (!scores)
        return tl::unexpected(scores.error());
    Result<WorkspaceData> data = loadSmallTables(store, outlineOf(*scores));
    if (data)
        data->scores = std::make_shared<const ScoreColumns>(std::move(*scores));
    return data;
}

Result<WorkspaceData> loadSmallTables(const store::Store& store, ScoreOutline outline)
{
    Result<std::vector<Incident>> incidents = store.incidents();
    if (!incidents)
        return tl::unexpected(incidents.error());
    Result<std::vector<ImportBatch>> batches = store.batches();
    if (!batches)
        return tl::unexpected(batches.error());
    Result<std::vector<BrandReading>> brand = store.brandSeries();
    if (!brand)
        return tl::unexpected(brand.error());
    Result<Scenario> scenario = storedScenario(store);
    if (!scenario)
        return tl::unexpected(scenario.error());
    Result<CategoryRules> rules = storedCategoryRules(store);
    if (!rules)
        return tl::unexpected(rules.error());
    Result<std::vector<Scenario>> scenarios = storedScenarios(store);
    if (!scenarios)
        return tl::unexpected(scenarios.error());
    Result<std::vector<SavedView>> views = storedViews(store);
    if (!views)
        return tl::unexpected(views.error());
    return WorkspaceData {store.settings(),    std::make_shared<const ScoreColumns>(),
                          std::move(outline),  std::move(*incidents),
                          std::move(*batches), std::move(*scenario),
                          std::move(*brand),   *rules,
                          {},                  std::move(*scenarios),
                          std::move(*views)};
}

std::shared_ptr<const WorkspaceData> withTables(std::shared_ptr<const WorkspaceData> data,
                                                const TrendView& view)
{
    const int k = data->settings.smallestGroup;
    if (data->scores->isEmpty() || (data->tables && data->tables->fit(*data->scores, view, k)))
        return data;
    auto fresh = std::make_shared<WorkspaceData>(*data);
    fresh->tables = trust::SegmentTables::make(*data->scores, view, k);
    return fresh;
}

namespace {
Result<MicroTrend> microTrend(const WorkspaceData& data, const TrendView& view)
{
    const int k = data.settings.smallestGroup;
    Result<trust::ScaleHistory> scales = trust::scaleHistory(*data.scores, view, k);
    if (!scales)
        return tl::unexpected(scales.error());
    Result<std::vector<MicroPoint>> points
        = trust::microIndex(*data.scores, view, k, scales->shifts, data.tables.get());
    if (!points)
        return tl::unexpected(points.error());
    return MicroTrend {std::move(*points), std::move(scales->changes)};
}

Trend trendOf(const WorkspaceData& data, const TrendView& view, MicroTrend micro)
{
    Trend trend;
    trend.view = view;
    trend.smallestGroup = data.settings.smallestGroup;
    trend.micro = std::move(micro.points);
    const std::optional<DayRange> range = shownRange(data, view);
    if (!range)
        return trend;
    trend.from = range->from;
    trend.to = range->to;
    trend.macro = trust::macroSeries(macroIndex(data), view.interval, range->from, range->to);
    trend.brand = trust::brandSeries(data.brand, view.interval, range->from, range->to,
                                     data.settings.smallestGroup);
    if (view.by.isEmpty())
        trend.gap = trust::gapSeries(trend.micro, trend.macro);
    trend.rule = data.settings.balanceRule();
    trend.balance = trust::balanceSeries(trend.micro, trend.macro, trend.rule);
    trend.incidents = within(assessIncidents(data), *range);
    trend.scaleChanges = within(std::move(micro.scaleChanges), *range);
    return trend;
}
} // namespace

Result<Trend> buildTrend(const WorkspaceData& data, const TrendView& view)
{
    return microTrend(data, view).map([&](MicroTrend&& micro) {
        return trendOf(data, view, std::move(micro));
    });
}

std::vector<AssessedIncident> assessIncidents(const WorkspaceData& data)
{
    const std::optional<DayRange> range = dataRange(data);
    return macroIndex(data).assess(range ? range->to : 0);
}

Result<Snapshot> buildSnapshot(const WorkspaceData& data, const TrendView& view)
{
    return microTrend(data, view).map([&](MicroTrend&& micro) {
        return snapshotOf(data, view, std::move(micro));
    });
}

Snapshot snapshotOf(const WorkspaceData& data, const TrendView& view, MicroTrend micro)
{
    Snapshot snapshot;
    snapshot.settings = data.settings;
    snapshot.trend = trendOf(data, view, std::move(micro));
    snapshot.segments = data.outline.segments;
    snapshot.scales = data.outline.scales;
    snapshot.incidents = assessIncidents(data);
    snapshot.macroBase = macroParameters(data).base;
    snapshot.isBaseMeasured = measuredBase(data).has_value();
    snapshot.brandReadings = qint64(data.brand.size());
    std::reverse(snapshot.incidents.begin(), snapshot.incidents.end());
    if (const std::optional<DayRange> range = dataRange(data)) {
        snapshot.firstDay = range->from;
        snapshot.lastDay = range->to;
        if (range->to == data.outline.lastDay)
            snapshot.precision = data.outline.precision;
        snapshot.recoveries = recoveries(data, range->to);
    }
    snapshot.batches = data.batches;
    std::reverse(snapshot.batches.begin(), snapshot.batches.end());
    snapshot.answers = data.outline.answers;
    snapshot.customers = data.outline.customers;
    snapshot.scenarios = data.scenarios;
    snapshot.views = data.views;
    setScenario(snapshot, data.scenario);
    return snapshot;
}

void setScenario(Snapshot& snapshot, const Scenario& scenario)
{
    snapshot.scenario = scenario;
    const auto estimate = risk::estimate(completedFrom(scenario, snapshot.settings));
    snapshot.revenueAtRisk = estimate ? std::optional(*estimate) : std::nullopt;
    snapshot.scenarioProblem = estimate ? std::nullopt : std::optional(estimate.error().detail);
}

} // namespace trustbilanz::session
