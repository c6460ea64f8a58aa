// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportcontent.h"

#include "models/risk/estimator.h"
#include "models/risk/losssimulation.h"
#include "models/session/effects.h"
#include "models/session/individual.h"
#include "models/session/scenariofile.h"
#include "models/trust/roundedcounts.h"
#include "widgets/tables.h"

#include <algorithm>

namespace trustbilanz::report {

namespace {
/// Tells how far the work is, in equal steps, and hears whether it shall stop.
class Steps
{
public:
    Steps(const Progress& progress, size_t total)
        : m_progress(progress)
        , m_total(qint64(total))
    {
    }
    bool goOn()
    {
        ++m_done;
        return isWanted();
    }
    /// Within a step.
    bool isWanted() const { return !m_progress || m_progress(m_done, m_total); }

private:
    const Progress& m_progress;
    qint64 m_done = -1; ///< steps before this one
    qint64 m_total;
};

bool isOwnLoss(const AssessedIncident& assessed)
{
    return assessed.counted && assessed.incident.owner == Owner::Own
        && assessed.incident.status != IncidentStatus::Positive;
}

std::vector<Incident> ownLosses(const Trend& trend)
{
    std::vector<Incident> incidents;
    for (const IncidentRow& row : numberedIncidents(trend)) {
        if (isOwnLoss(row.assessed))
            incidents.push_back(row.assessed.incident);
    }
    return incidents;
}

/// The current scenario and the named ones, without the one it was taken from.
std::vector<Scenario> scenariosOf(const session::WorkspaceData& data)
{
    std::vector<Scenario> scenarios {data.scenario};
    for (const Scenario& named : data.scenarios) {
        if (scenarios.size() <= kMostNamedScenarios && named.name != data.scenario.name)
            scenarios.push_back(named);
    }
    for (Scenario& scenario : scenarios)
        scenario = session::completedFrom(scenario, data.settings);
    return scenarios;
}

/// Where answers are compared: twelve months and the twelve before.
Result<void> addSegment(ReportContent& content, const session::WorkspaceData& data,
                        const TrendView& view, const QString& segment)
{
    const auto ranges
        = session::comparedRanges(data, view, session::Comparison::LastTwelveMonths);
    if (!ranges)
        return {};
    Result<SegmentTrends> trends = session::buildSegmentTrends(data, view, segment, *ranges);
    if (!trends)
        return tl::make_unexpected(trends.error());
    trust::roundCounts(*trends);
    content.segments.push_back(std::move(*trends));
    return {};
}

ReportEffect effectOf(const session::WorkspaceData& data, const TrendView& view,
                      const Incident& incident)
{
    EffectRequest request;
    request.incident = incident.id;
    request.view = view;
    Result<Effect> effect = session::buildEffect(data, request);
    if (effect)
        trust::roundCounts(*effect);
    return {incident, std::move(effect)};
}

ReportScenario simulated(const Scenario& scenario, double confidence, const Progress& progress)
{
    ReportScenario shown {scenario, risk::estimate(scenario), std::nullopt};
    if (!scenario.hasSimulation())
        return shown;
    risk::SimulationOptions options;
    options.trials = kReportTrials;
    options.confidence = confidence;
    options.sensitivity = false;
    shown.simulated = risk::simulate(scenario, options, progress);
    return shown;
}

bool isCancelled(const ReportScenario& scenario)
{
    return scenario.simulated && !*scenario.simulated
        && scenario.simulated->error().kind == Error::Kind::Cancelled;
}
} // namespace

Result<std::shared_ptr<const ReportContent>> gatherReport(const session::WorkspaceData& data,
                                                          const QString& path,
                                                          const TrendView& view,
                                                          const Progress& progress)
{
    TrendView everyone = view;
    everyone.by.clear();
    Result<Snapshot> snapshot = session::buildSnapshot(data, everyone);
    if (!snapshot)
        return tl::make_unexpected(snapshot.error());
    auto content = std::make_shared<ReportContent>();
    content->snapshot = std::move(*snapshot);
    content->snapshot.path = path;
    const std::vector<Incident> incidents = ownLosses(content->snapshot.trend);
    const std::vector<Scenario> scenarios = scenariosOf(data);
    Steps steps(progress, data.outline.segments.size() + incidents.size() + scenarios.size());
    for (const SegmentInfo& segment : data.outline.segments) {
        if (!steps.goOn())
            return failure(Error::Kind::Cancelled);
        if (const Result<void> added = addSegment(*content, data, everyone, segment.name); !added)
            return tl::make_unexpected(added.error());
    }
    for (const Incident& incident : incidents) {
        if (!steps.goOn())
            return failure(Error::Kind::Cancelled);
        content->effects.push_back(effectOf(data, everyone, incident));
    }
    // A simulation counts its trials, which are no steps: it only asks whether to stop.
    const Progress stop = [&steps](qint64, qint64) { return steps.isWanted(); };
    for (const Scenario& scenario : scenarios) {
        if (!steps.goOn())
            return failure(Error::Kind::Cancelled);
        content->scenarios.push_back(simulated(scenario, everyone.confidence, stop));
        if (isCancelled(content->scenarios.back()))
            return failure(Error::Kind::Cancelled);
    }
    trust::roundCounts(content->snapshot);
    return content;
}

} // namespace trustbilanz::report
