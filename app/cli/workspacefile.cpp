// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspacefile.h"

#include "app/cli/command.h"

#include <QFileInfo>

#include <CLI/App.hpp>

#include <algorithm>

namespace trustbilanz::cli {

namespace {
constexpr double kLeastConfidence = 0.5;
constexpr double kMostConfidence = 0.9999;
constexpr qsizetype kMostNamedValues = 8;

QStringList intervalIds()
{
    QStringList ids;
    for (Interval interval :
         {Interval::Day, Interval::Week, Interval::Month, Interval::Quarter, Interval::Year})
        ids.append(intervalId(interval));
    return ids;
}

Result<Interval> intervalFrom(const QString& word)
{
    return choiceFrom(word, intervalIds()).map([](size_t index) { return Interval(index); });
}

Result<SegmentFilter> filterFrom(const QString& text)
{
    return assignmentFrom(text).and_then([](const auto& filter) {
        return listFrom(filter.second).map([&](const QStringList& values) {
            return SegmentFilter {filter.first, values};
        });
    });
}

QString listOf(const QStringList& values)
{
    const QString list = QStringList(values.mid(0, kMostNamedValues)).join(QStringLiteral(", "));
    return values.size() > kMostNamedValues ? list + QStringLiteral(", …") : list;
}

bool isSameFile(const QString& one, const QString& other)
{
    return QFileInfo(one).exists() && QFileInfo(one) == QFileInfo(other);
}
} // namespace

Setter storePath(QString& target)
{
    return [&target](const QString& value) -> Result<void> {
        target = value;
        return value.isEmpty() ? refused(Cli::tr("a file name is missing")) : Result<void>();
    };
}

void addWorkspace(CLI::App& parser, QString& path)
{
    addArgument(parser, "FILE", Cli::tr("the workspace (.trust)"), storePath(path));
}

Result<session::WorkspaceData> readWorkspace(const QString& path, const Progress& progress)
{
    return store::Store::open(path, store::Store::Access::Read)
        .and_then(
            [&](const store::Store& store) { return session::loadWorkspace(store, progress); });
}

Result<void> checkOutput(const char* option, const QString& output, const QStringList& inputs)
{
    const auto refuse = [&](const QString& reason) {
        return refused(QStringLiteral("%1: %2").arg(QLatin1String(option), reason));
    };
    if (QFileInfo(output).isSymLink())
        return refuse(Cli::tr("%1 is a symbolic link").arg(output));
    if (std::ranges::any_of(inputs,
                            [&](const QString& input) { return isSameFile(output, input); }))
        return refuse(Cli::tr("%1 is a file that is read").arg(output));
    return {};
}

void addRangeOptions(CLI::App& parser, TrendView& view)
{
    addOption(parser, {"--from", "YYYY-MM-DD"}, Cli::tr("first day"), storeDay(view.from));
    addOption(parser, {"--to", "YYYY-MM-DD"}, Cli::tr("last day"), storeDay(view.to));
}

Setter storeFilter(std::function<void(const SegmentFilter&)> store)
{
    return [store = std::move(store)](const QString& text) { return filterFrom(text).map(store); };
}

void addFilterOptions(CLI::App& parser, TrendView& view)
{
    addRepeatable(
        parser, {"--where", "SEGMENT=VALUE[,VALUE...]"},
        Cli::tr("only answers with one of the values"),
        storeFilter([&view](const SegmentFilter& filter) { view.where.push_back(filter); }));
    addOption(parser, {"--confidence", "P"}, Cli::tr("confidence of the intervals (0.95)"),
              storeNumber(kLeastConfidence, kMostConfidence,
                          [&view](double confidence) { view.confidence = confidence; }));
}

void addSeriesOptions(CLI::App& parser, TrendView& view)
{
    addOption(parser, {"--interval", "day|week|month|quarter|year"},
              Cli::tr("length of a period (month)"), [&view](const QString& word) {
                  return intervalFrom(word).map(
                      [&](Interval interval) { view.interval = interval; });
              });
    addFilterOptions(parser, view);
}

void addViewOptions(CLI::App& parser, TrendView& view)
{
    addSeriesOptions(parser, view);
    addRangeOptions(parser, view);
    addOption(parser, {"--by", "SEGMENT"}, Cli::tr("a series for each value of the segment"),
              storeText(view.by));
}

Result<void> checkRange(const TrendView& view)
{
    if (view.from && view.to && *view.from > *view.to)
        return failure(Error::Kind::BadOption, Cli::tr("--from: is later than --to"));
    return {};
}

Result<void> checkFilter(const char* option, const session::WorkspaceData& data,
                         const SegmentFilter& filter)
{
    // An unknown segment is refused where its answers are looked for.
    const QStringList known = data.scores->segmentValues(filter.segment);
    for (const QString& value : filter.values) {
        if (data.scores->segmentNames().contains(filter.segment) && !known.contains(value))
            return refused(Cli::tr("%1: no answer of segment %2 has the value “%3”; known: %4")
                               .arg(QLatin1String(option), filter.segment, value, listOf(known)));
    }
    return {};
}

Result<void> checkFilters(const session::WorkspaceData& data, const TrendView& view)
{
    for (const SegmentFilter& filter : view.where) {
        if (const auto checked = checkFilter("--where", data, filter); !checked)
            return checked;
    }
    return {};
}

} // namespace trustbilanz::cli
