// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/samplefile.h"

#include "models/store/pseudonyms.h"
#include "models/store/store.h"

#include <QFile>

namespace trustbilanz::session {

namespace {
/// Opened for writing, so that nobody else writes meanwhile; closed again before it goes.
Result<WorkspaceSettings> settingsOf(const QString& path)
{
    constexpr int kNoPatience = 0;
    const auto store = store::Store::open(path, store::Store::Access::Write, kNoPatience);
    return store ? Result<WorkspaceSettings>(store->settings()) : tl::unexpected(store.error());
}
} // namespace

Result<void> deleteSample(const QString& path)
{
    const Result<WorkspaceSettings> settings = settingsOf(path);
    if (!settings)
        return tl::unexpected(settings.error());
    if (!settings->sample || !QFile::remove(path))
        return failure(Error::Kind::ReadOnly, path);
    QFile::remove(store::Pseudonymiser::keyPath(settings->uuid));
    return {};
}

} // namespace trustbilanz::session
