// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/snapshotbuilder.h"

namespace trustbilanz::session {

/// The last snapshot of the default view is kept in the workspace, so that opening shows something
/// before millions of answers are read. Kept is what answers are needed for, and only what passed
/// disclosure; the rest is computed anew from small tables. It counts as long as settings, imports
/// and incidents are the same to the byte (store::Store::contentState()); one from another version
/// of the program, a broken or a foreign one counts as none.
std::optional<Snapshot> keptSnapshot(const store::Store& store, const QString& path);

/// Keeps one unless there is one for that state already. `state` is asked before the data are
/// read. Nothing is said if that fails: on a medium that cannot be written, or while another
/// program writes, one waits longer the next time.
void keepSnapshot(const QString& path, const QByteArray& state, const WorkspaceData& data);

/// How it is written: JSON, with a seal over figures and state.
struct KeptFigures {
    ScoreOutline outline;
    MicroTrend micro;
};
QByteArray keptToJson(const KeptFigures& figures, const QByteArray& state);
std::optional<KeptFigures> keptFromJson(const QByteArray& json, const QByteArray& state);

} // namespace trustbilanz::session
