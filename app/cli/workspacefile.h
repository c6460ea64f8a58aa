// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "models/session/snapshotbuilder.h"

namespace trustbilanz::cli {

/// Path of a file as the shell gave it.
Setter storePath(QString& target);

/// The workspace as the first argument of a command.
void addWorkspace(CLI::App& parser, QString& path);

/// Everything of a workspace, scores included.
Result<session::WorkspaceData> readWorkspace(const QString& path, const Progress& progress);

/// Refuses to write results over the workspace, over a source or through a symbolic link.
Result<void> checkOutput(const char* option, const QString& output, const QStringList& inputs);

/// --from and --to.
void addRangeOptions(CLI::App& parser, TrendView& view);
/// Takes SEGMENT=VALUE[,VALUE...].
Setter storeFilter(std::function<void(const SegmentFilter&)> store);
/// --where and --confidence.
void addFilterOptions(CLI::App& parser, TrendView& view);
/// --interval, --where and --confidence.
void addSeriesOptions(CLI::App& parser, TrendView& view);
/// What of a workspace a trend shows.
void addViewOptions(CLI::App& parser, TrendView& view);
Result<void> checkRange(const TrendView& view);
/// Refuses values that no answer has: a typing error would look like missing data. The window
/// allows them, because an undone import may take a filtered value away.
Result<void> checkFilters(const session::WorkspaceData& data, const TrendView& view);
Result<void> checkFilter(const char* option, const session::WorkspaceData& data,
                         const SegmentFilter& filter);

} // namespace trustbilanz::cli
