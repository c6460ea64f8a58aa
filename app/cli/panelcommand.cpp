// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/individualdocuments.h"
#include "app/cli/texttable.h"
#include "app/cli/trendtext.h"
#include "app/cli/workspacefile.h"
#include "models/session/individual.h"
#include "widgets/text.h"

#include <CLI/App.hpp>

#include <memory>

namespace trustbilanz::cli {

namespace {
struct PanelRequest {
    QString path;
    TrendView view;
    std::optional<DayRange> first;
    std::optional<DayRange> second;
};

/// "2008-01-01..2008-12-31"; a month or a year stands for all its days.
Setter storeRange(std::optional<DayRange>& target)
{
    return [&target](const QString& value) -> Result<void> {
        const QStringList ends = value.split(QStringLiteral(".."));
        const auto from = PartialDate::fromIso(ends.value(0));
        const auto to = PartialDate::fromIso(ends.value(1));
        if (ends.size() != 2 || !from || !to)
            return refused(Cli::tr("%1 is not a range like 2017-05-01..2017-05-31").arg(value));
        if (from->day > to->last())
            return refused(Cli::tr("%1 ends before it begins").arg(value));
        target = DayRange {from->day, to->last()};
        return {};
    };
}

Result<void> checkRequest(const PanelRequest& request)
{
    if (!request.first)
        return refused(Cli::tr("--first is missing"));
    if (!request.second)
        return refused(Cli::tr("--second is missing"));
    if (request.second->from <= request.first->to)
        return refused(Cli::tr("--second: begins before the first range has ended"));
    return {};
}

QString withInterval(const Difference& difference, double confidence)
{
    const QString points = text::points(difference.value);
    if (!difference.low)
        return Cli::tr("%1 (too few for an interval)").arg(points);
    return Cli::tr("%1 (%2 interval %3)")
        .arg(points, text::percent(confidence), text::range(difference.low, difference.high));
}

QString rangeLine(const DayRange& range)
{
    return Cli::tr("%1 to %2", "dates").arg(text::date(range.from), text::date(range.to));
}

QString meanLine(double mean, qint64 customers)
{
    return Cli::tr("%1 (n = %2)", "mean and customers")
        .arg(text::index(mean), text::count(customers));
}

using Lines = std::vector<std::pair<QString, QString>>;

void addSame(Lines& lines, const PanelSplit& split)
{
    const QString hidden = Cli::tr("hidden to protect groups below %1").arg(split.smallestGroup);
    if (!split.same) {
        lines.emplace_back(Cli::tr("Same customers"), hidden);
        return;
    }
    const SameCustomers& same = *split.same;
    lines.emplace_back(Cli::tr("Same customers"), withInterval(same.change, split.confidence));
    lines.emplace_back(Cli::tr("Who answered"), withInterval(same.whoAnswered, split.confidence));
    lines.emplace_back(Cli::tr("Answered in both"), text::count(same.both));
    if (!same.directions) {
        lines.emplace_back(Cli::tr("Fell, stayed, rose"), hidden);
        return;
    }
    lines.emplace_back(Cli::tr("Fell"), text::count(same.directions->down));
    lines.emplace_back(Cli::tr("Stayed"), text::count(same.directions->same));
    lines.emplace_back(Cli::tr("Rose"), text::count(same.directions->up));
}

QString panelText(const PanelSplit& split)
{
    Lines lines {{Cli::tr("First range"), rangeLine(split.first)},
                 {Cli::tr("Second range"), rangeLine(split.second)}};
    if (split.methodBreak)
        lines.emplace_back(Cli::tr("Note"), Cli::tr("method break"));
    if (split.fewAnswers)
        lines.emplace_back(Cli::tr("Note"), Cli::tr("few customers"));
    if (split.hidden) {
        lines.emplace_back(
            Cli::tr("Customers"),
            Cli::tr("no answers, or hidden to protect groups below %1").arg(split.smallestGroup));
        return namedValues(lines);
    }
    lines.emplace_back(Cli::tr("First mean"), meanLine(split.firstMean, split.firstCustomers));
    lines.emplace_back(Cli::tr("Second mean"), meanLine(split.secondMean, split.secondCustomers));
    lines.emplace_back(Cli::tr("Change"), withInterval(split.change, split.confidence));
    addSame(lines, split);
    return namedValues(lines);
}

Result<Answer> runPanel(const PanelRequest& request, const Progress& progress)
{
    return checkRequest(request)
        .and_then([&] { return readWorkspace(request.path, progress); })
        .and_then([&](const session::WorkspaceData& data) {
            if (const auto checked = checkFilters(data, request.view); !checked)
                return Result<Answer>(tl::unexpected(checked.error()));
            return session::buildPanelSplit(data, request.view, {*request.first, *request.second})
                .map([&](const PanelSplit& split) {
                    return Answer {QJsonDocument(document(split)),
                                   headline(data.settings) + panelText(split)};
                });
        });
}
} // namespace

Action preparePanel(CLI::App& parser)
{
    const auto request = std::make_shared<PanelRequest>();
    addWorkspace(parser, request->path);
    addOption(parser, {"--first", "YYYY-MM-DD..YYYY-MM-DD"}, Cli::tr("the first range"),
              storeRange(request->first));
    addOption(parser, {"--second", "YYYY-MM-DD..YYYY-MM-DD"}, Cli::tr("the second range"),
              storeRange(request->second));
    addFilterOptions(parser, request->view);
    addFlag(parser, "--bridge",
            Cli::tr("join scales that were asked side by side by the difference of their means"),
            request->view.bridge);
    return [request](const Progress& progress) { return runPanel(*request, progress); };
}

} // namespace trustbilanz::cli
