// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/documents.h"
#include "app/cli/trendpart.h"
#include "app/cli/trendtext.h"
#include "app/cli/workspacefile.h"

#include <CLI/App.hpp>

#include <array>
#include <memory>

namespace trustbilanz::cli {

TrendPart prepareBalance(CLI::App& parser);
TrendPart prepareChanges(CLI::App& parser);
TrendPart prepareContributions(CLI::App& parser);
TrendPart prepareCoverage(CLI::App& parser);

namespace {
constexpr double kMostScore = 1e9; ///< in size

/// What a trend tells beside its series, in the order of the text.
constexpr std::array kParts {prepareCoverage, prepareChanges, prepareContributions, prepareBalance};

struct ViewRequest {
    QString path;
    TrendView view;
    std::vector<TrendPart> parts;
};

/// "25:75" on the index or "3:6:scale" on the scale's own values.
Setter storeBoxes(TrustBoxes& boxes)
{
    return [&boxes](const QString& value) -> Result<void> {
        QStringList parts = value.split(QLatin1Char(':'));
        boxes.onScale = parts.size() == 3 && parts.last() == QLatin1String("scale");
        if (boxes.onScale)
            parts.removeLast();
        if (parts.size() != 2)
            return refused(Cli::tr("%1 is not LOW:HIGH or LOW:HIGH:scale").arg(value));
        return numberFrom(parts[0], -kMostScore, kMostScore).and_then([&](double low) {
            return numberFrom(parts[1], -kMostScore, kMostScore).map([&](double high) {
                boxes.low = low;
                boxes.high = high;
            });
        });
    };
}

Result<Answer> answerOf(const session::WorkspaceData& data, const ViewRequest& request)
{
    const auto trend = session::buildTrend(data, request.view);
    if (!trend)
        return tl::unexpected(trend.error());
    QJsonObject json = document(*trend);
    std::vector<TrendColumn> columns;
    QString rest;
    for (const TrendPart& part : request.parts) {
        const auto told = part(data, *trend);
        if (!told)
            return tl::unexpected(told.error());
        for (auto key = told->keys.begin(); key != told->keys.end(); ++key)
            json.insert(key.key(), key.value());
        columns.insert(columns.end(), told->columns.begin(), told->columns.end());
        rest += told->text;
    }
    return Answer {QJsonDocument(json),
                   headline(data.settings) + trendText(*trend, columns) + rest};
}

Result<Answer> runTrend(const ViewRequest& request, const Progress& progress)
{
    return checkRange(request.view)
        .and_then([&] { return readWorkspace(request.path, progress); })
        .and_then([&](const session::WorkspaceData& data) {
            return checkFilters(data, request.view).and_then([&] {
                return answerOf(data, request);
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
    addOption(parser, {"--net", "LOW:HIGH[:scale]"},
              Cli::tr("boxes of net trust: up to LOW distrusts, from HIGH trusts (25:75)"),
              storeBoxes(request->view.boxes));
    for (const auto& prepare : kParts)
        request->parts.push_back(prepare(parser));
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
