// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportcontent.h"

#include "models/risk/estimator.h"
#include "models/risk/losssimulation.h"
#include "models/session/effects.h"
#include "models/session/individual.h"
#include "models/session/scenariofile.h"
#include "models/session/trustquestions.h"
#include "models/trust/attention.h"
#include "models/trust/roundedcounts.h"
#include "widgets/tables.h"

#include <algorithm>
#include <variant>

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

/// The parts of a report, one after the other.
class Gathering
{
public:
    Gathering(ReportContent& content, const session::WorkspaceData& data, const TrendView& view,
              const Progress& progress)
        : m_content(content)
        , m_data(data)
        , m_view(view)
        , m_incidents(ownLosses(content.snapshot.trend))
        , m_scenarios(scenariosOf(data))
        , m_steps(progress,
                  data.outline.segments.size() + m_incidents.size() + m_scenarios.size())
    {
    }

    Result<void> addSegments();
    Result<void> addEffects();
    Result<void> addScenarios();

private:
    ReportContent& m_content;
    const session::WorkspaceData& m_data;
    TrendView m_view;
    std::vector<Incident> m_incidents;
    std::vector<Scenario> m_scenarios;
    Steps m_steps;
};

/// Twelve months and the twelve before, as far as there are answers.
Result<void> Gathering::addSegments()
{
    const auto ranges
        = session::comparedRanges(m_data, m_view, session::Comparison::LastTwelveMonths);
    for (const SegmentInfo& segment : m_data.outline.segments) {
        if (!m_steps.goOn())
            return failure(Error::Kind::Cancelled);
        if (!ranges)
            continue;
        auto trends = session::buildSegmentTrends(m_data, m_view, segment.name, *ranges);
        if (!trends)
            return tl::make_unexpected(trends.error());
        trust::roundCounts(*trends);
        m_content.segments.push_back(std::move(*trends));
    }
    return {};
}

Result<void> Gathering::addEffects()
{
    for (const Incident& incident : m_incidents) {
        if (!m_steps.goOn())
            return failure(Error::Kind::Cancelled);
        m_content.effects.push_back(effectOf(m_data, m_view, incident));
    }
    return {};
}

Result<void> Gathering::addScenarios()
{
    // A simulation counts its trials, which are no steps: it only asks whether to stop.
    const Progress stop = [this](qint64, qint64) { return m_steps.isWanted(); };
    for (const Scenario& scenario : m_scenarios) {
        if (!m_steps.goOn())
            return failure(Error::Kind::Cancelled);
        m_content.scenarios.push_back(simulated(scenario, m_view.confidence, stop));
        if (isCancelled(m_content.scenarios.back()))
            return failure(Error::Kind::Cancelled);
    }
    return {};
}

/// By figures whose counts are rounded already, so that text and chart say the same.
void addAttention(ReportContent& content, const session::WorkspaceData& data,
                  const TrendView& view)
{
    Result<AttentionAnswers> answers = session::buildAttention(data, view);
    if (answers)
        trust::roundCounts(*answers);
    else
        content.attentionError = answers.error();
    content.attention
        = trust::attention(content.snapshot, answers ? *answers : AttentionAnswers());
    std::erase_if(content.attention, [](const AttentionItem& item) {
        return std::holds_alternative<RejectedRows>(item);
    });
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
    Gathering gathering(*content, data, everyone, progress);
    for (const auto part : {&Gathering::addSegments, &Gathering::addEffects,
                            &Gathering::addScenarios}) {
        if (const Result<void> added = (gathering.*part)(); !added)
            return tl::make_unexpected(added.error());
    }
    trust::roundCounts(content->snapshot);
    addAttention(*content, data, everyone);
    return content;
}

} // namespace trustbilanz::report
