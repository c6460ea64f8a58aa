// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/documents.h"
#include "app/cli/macrodocuments.h"
#include "app/cli/trendtext.h"
#include "app/cli/workspacefile.h"
#include "models/session/macroview.h"

#include <CLI/App.hpp>

#include <memory>

namespace trustbilanz::cli {

namespace {
struct ViewRequest {
    QString path;
    TrendView view;
    bool contributions = false; ///< of each incident to the macro index, period by period
};

QJsonObject trendObject(const ViewRequest& request, const session::WorkspaceData& data,
                        const Trend& trend)
{
    QJsonObject object = document(trend);
    if (request.contributions)
        object[QStringLiteral("contributions")]
            = document(session::buildContributions(data, request.view));
    return object;
}

Result<Answer> runTrend(const ViewRequest& request, const Progress& progress)
{
    return checkRange(request.view)
        .and_then([&] { return readWorkspace(request.path, progress); })
        .and_then([&](const session::WorkspaceData& data) {
            if (const auto checked = checkFilters(data, request.view); !checked)
                return Result<Answer>(tl::unexpected(checked.error()));
            return session::buildTrend(data, request.view).map([&](const Trend& trend) {
                return Answer {QJsonDocument(trendObject(request, data, trend)),
                               headline(data.settings) + trendText(trend)};
            });
        });
}

/// The day the models compute with decides, as in a trend.
bool isOutside(const AssessedIncident& assessed, const TrendView& view)
{
    const std::optional<PartialDate> date = assessed.incident.effectiveDate();
    return (view.from && (!date || date->anchor() < *view.from))
        || (view.to && (!date || date->anchor() > *view.to));
}

Result<Answer> runIncidents(const ViewRequest& request, const Progress& progress)
{
    return checkRange(request.view)
        .and_then([&] { return readWorkspace(request.path, progress); })
        .map([&](const session::WorkspaceData& data) {
            std::vector<AssessedIncident> incidents = session::assessIncidents(data);
            std::erase_if(incidents,
                          [&](const auto& assessed) { return isOutside(assessed, request.view); });
            return Answer {QJsonDocument(document(incidents)),
                           headline(data.settings) + incidentText(incidents)};
        });
}
} // namespace

Action prepareTrend(CLI::App& parser)
{
    const auto request = std::make_shared<ViewRequest>();
    addWorkspace(parser, request->path);
    addViewOptions(parser, request->view);
    addFlag(parser, "--bridge",
            Cli::tr("join scales that were asked side by side by the difference of their means"),
            request->view.bridge);
    addFlag(parser, "--contributions",
            Cli::tr("with --json: what each incident takes from brand trust in every period"),
            request->contributions);
    return [request](const Progress& progress) { return runTrend(*request, progress); };
}

Action prepareIncidents(CLI::App& parser)
{
    const auto request = std::make_shared<ViewRequest>();
    addWorkspace(parser, request->path);
    addRangeOptions(parser, request->view);
    return [request](const Progress& progress) { return runIncidents(*request, progress); };
}

} // namespace trustbilanz::cli
