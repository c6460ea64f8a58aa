// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/balancedocuments.h"
#include "app/cli/command.h"
#include "app/cli/documents.h"
#include "app/cli/trendtext.h"
#include "app/cli/workspacefile.h"
#include "models/session/balancebuilder.h"
#include "models/trust/balance.h"

#include <CLI/App.hpp>

#include <memory>

namespace trustbilanz::cli {

namespace {
struct ViewRequest {
    QString path;
    TrendView view;
    std::optional<double> weight; ///< of micro in the balance index
    std::optional<double> border; ///< of the fields of the map
    SharingSource sharing;
};

/// The workspace with the rule of balance that was asked for.
session::WorkspaceData withRule(session::WorkspaceData data, const ViewRequest& request)
{
    data.settings.balanceWeight = request.weight.value_or(data.settings.balanceWeight);
    data.settings.balanceBorder = request.border.value_or(data.settings.balanceBorder);
    return data;
}

Answer trendAnswer(const session::WorkspaceData& data, const Trend& trend, const Tension& tension)
{
    const RankCheck ranks = trust::rankCheck(trend.balance);
    QJsonObject json = document(trend);
    json[QStringLiteral("balanceRanks")] = document(ranks);
    json[QStringLiteral("tension")] = document(tension);
    return {QJsonDocument(json),
            headline(data.settings) + trendText(trend) + balanceText(trend, ranks, tension)};
}

Result<Answer> runTrend(const ViewRequest& request, const Progress& progress)
{
    return checkRange(request.view)
        .and_then([&] { return readWorkspace(request.path, progress); })
        .map([&](session::WorkspaceData data) { return withRule(std::move(data), request); })
        .and_then([&](const session::WorkspaceData& data) {
            const auto checked = checkFilters(data, request.view).and_then([&] {
                return checkFilter("--sharing", data,
                                   {request.sharing.segment, request.sharing.open});
            });
            if (!checked)
                return Result<Answer>(tl::unexpected(checked.error()));
            return session::buildTrend(data, request.view).and_then([&](const Trend& trend) {
                return session::buildTension(data, request.view,
                                             session::sharingSource(data, request.sharing))
                    .map([&](const Tension& tension) { return trendAnswer(data, trend, tension); });
            });
        });
}

Result<void> storeSharing(const QString& text, SharingSource& sharing)
{
    return assignmentFrom(text).and_then([&](const std::pair<QString, QString>& assignment) {
        return listFrom(assignment.second).map([&](const QStringList& values) {
            sharing = {assignment.first, values};
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
    addOption(parser, {"--balance-weight", "W"},
              Cli::tr("weight of micro in the balance index, 0 to 1 (as stored, 0.5)"),
              storeNumber(0, 1, [request](double weight) { request->weight = weight; }));
    addOption(parser, {"--balance-border", "INDEX"},
              Cli::tr("index value between the fields of the map (as stored, 50)"),
              storeNumber(0, 100, [request](double border) { request->border = border; }));
    addOption(parser, {"--sharing", "SEGMENT=VALUE[,VALUE...]"},
              Cli::tr("values that say that a customer shares data, for the tension test"),
              [request](const QString& text) { return storeSharing(text, request->sharing); });
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
