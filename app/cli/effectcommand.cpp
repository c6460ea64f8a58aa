// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/effectdocuments.h"
#include "app/cli/effecttext.h"
#include "app/cli/trendtext.h"
#include "app/cli/workspacefile.h"
#include "models/session/effects.h"

#include <CLI/App.hpp>

#include <memory>

namespace trustbilanz::cli {

namespace {
constexpr qint64 kMostPeriods = 10'000;

/// The options as given; which request they make is known when all are read.
struct EffectOptions {
    QString path;
    EffectRequest effect;
    EventStudyRequest study;
    std::optional<int> before;
    std::optional<int> after;
    bool all = false;
};

Setter storeDate(std::optional<PartialDate>& target)
{
    return [&target](const QString& value) -> Result<void> {
        target = PartialDate::fromIso(value);
        return target ? Result<void>()
                      : refused(Cli::tr("%1 is not a date like 2017-05-27 or 2017-05").arg(value));
    };
}

Setter storePeriods(std::optional<int>& target)
{
    return storeWhole(1, kMostPeriods, [&target](qint64 periods) { target = int(periods); });
}

/// Exactly one thing to look at.
Result<void> checkSubject(const EffectOptions& options)
{
    const int subjects = int(!options.effect.incident.isEmpty())
        + int(options.effect.date.has_value()) + int(options.all);
    if (subjects != 1)
        return refused(Cli::tr("--incident: give one of --incident, --date and --all"));
    if (options.all && (options.effect.season || options.effect.affected))
        return refused(Cli::tr("--all: goes with neither --season nor --affected"));
    return {};
}

Result<void> checkAffected(const session::WorkspaceData& data, const EffectOptions& options)
{
    if (!options.effect.affected)
        return {};
    return checkFilter("--affected", data, *options.effect.affected);
}

Result<Answer> effectAnswer(const session::WorkspaceData& data, const EffectOptions& options)
{
    EffectRequest request = options.effect;
    request.before = options.before.value_or(request.before);
    request.after = options.after.value_or(request.after);
    return session::buildEffect(data, request).map([&](const Effect& effect) {
        return Answer {QJsonDocument(document(effect)),
                       headline(data.settings) + effectText(effect)};
    });
}

Result<Answer> studyAnswer(const session::WorkspaceData& data, const EffectOptions& options)
{
    EventStudyRequest request = options.study;
    request.view = options.effect.view;
    request.before = options.before.value_or(request.before);
    request.after = options.after.value_or(request.after);
    return session::buildEventStudy(data, request).map([&](const EventStudy& study) {
        return Answer {QJsonDocument(document(study)),
                       headline(data.settings) + eventStudyText(study)};
    });
}

Result<Answer> runEffect(const EffectOptions& options, const Progress& progress)
{
    return checkSubject(options)
        .and_then([&] { return readWorkspace(options.path, progress); })
        .and_then([&](const session::WorkspaceData& data) -> Result<Answer> {
            if (const auto checked = checkFilters(data, options.effect.view); !checked)
                return tl::unexpected(checked.error());
            if (const auto checked = checkAffected(data, options); !checked)
                return tl::unexpected(checked.error());
            return options.all ? studyAnswer(data, options) : effectAnswer(data, options);
        });
}
} // namespace

Action prepareEffect(CLI::App& parser)
{
    const auto options = std::make_shared<EffectOptions>();
    EffectRequest& request = options->effect;
    addWorkspace(parser, options->path);
    addOption(parser, {"--incident", "ID"}, Cli::tr("the incident to look at"),
              storeText(request.incident));
    addOption(parser, {"--date", "YYYY-MM-DD"}, Cli::tr("a date instead of an incident"),
              storeDate(request.date));
    addFlag(parser, "--all", Cli::tr("all incidents of our own together (event study)"),
            options->all);
    addSeriesOptions(parser, request.view);
    addOption(parser, {"--before", "N"}, Cli::tr("periods before (24; with --all 26)"),
              storePeriods(options->before));
    addOption(parser, {"--after", "N"}, Cli::tr("periods after (24; with --all 4)"),
              storePeriods(options->after));
    addFlag(parser, "--season", Cli::tr("a yearly season, where the points span two years"),
            request.season);
    addOption(parser, {"--affected", "SEGMENT=VALUE[,VALUE...]"},
              Cli::tr("who was affected: compares their change with that of the others"),
              storeFilter([&request](const SegmentFilter& filter) { request.affected = filter; }));
    addFlag(parser, "--bridge",
            Cli::tr("join scales that were asked side by side by the difference of their means"),
            request.view.bridge);
    return [options](const Progress& progress) { return runEffect(*options, progress); };
}

} // namespace trustbilanz::cli
