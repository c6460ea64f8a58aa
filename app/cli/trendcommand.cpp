// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/documents.h"
#include "app/cli/individualdocuments.h"
#include "app/cli/trendtext.h"
#include "app/cli/workspacefile.h"
#include "models/session/individual.h"

#include <CLI/App.hpp>

#include <memory>

namespace trustbilanz::cli {

namespace {
constexpr double kMostScore = 1e9; ///< in size
constexpr qint64 kMostMonths = 1200;

struct ViewRequest {
    QString path;
    TrendView view;
    int freshMonths = kFreshMonths;
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

/// How the values of the segment changed from the last period but one to the last.
Result<std::optional<SegmentChanges>> lastChanges(const session::WorkspaceData& data,
                                                  const TrendView& view)
{
    if (view.by.isEmpty())
        return std::nullopt;
    const auto ranges = session::comparedRanges(data, view, session::Comparison::LastPeriods);
    if (!ranges)
        return std::nullopt;
    return session::buildSegmentChanges(data, view, view.by, *ranges)
        .map([](SegmentChanges changes) { return std::optional(std::move(changes)); });
}

QJsonObject trendDocument(const Trend& trend, const Coverage& coverage,
                          const std::optional<SegmentChanges>& changes)
{
    QJsonObject object = document(trend);
    object[QStringLiteral("staleAfter")] = coverage.months;
    object[QStringLiteral("coverage")] = document(coverage);
    if (changes)
        object[QStringLiteral("changes")] = document(*changes);
    return object;
}

Result<Answer> answerOf(const session::WorkspaceData& data, const ViewRequest& request)
{
    const auto trend = session::buildTrend(data, request.view);
    if (!trend)
        return tl::unexpected(trend.error());
    const auto coverage = session::buildCoverage(data, request.view, request.freshMonths);
    if (!coverage)
        return tl::unexpected(coverage.error());
    const auto changes = lastChanges(data, request.view);
    if (!changes)
        return tl::unexpected(changes.error());
    return Answer {QJsonDocument(trendDocument(*trend, *coverage, *changes)),
                   headline(data.settings) + trendText(*trend, *coverage)
                       + (*changes ? changesText(**changes) : QString())};
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
    addOption(parser, {"--stale-after", "MONTHS"},
              Cli::tr("months after which a customer's last score counts no more (12)"),
              storeWhole(1, kMostMonths,
                         [request](qint64 months) { request->freshMonths = int(months); }));
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
