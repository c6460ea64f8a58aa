// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/samplefile.h"

#include "models/store/pseudonyms.h"
#include "models/store/store.h"

#include <QFile>

namespace trustbilanz::session {

namespace {
using MayGo = bool (*)(const store::Store& store);

bool isSample(const store::Store& store)
{
    return store.settings().sample;
}

/// What cannot be read is not called empty.
bool isEmpty(const store::Store& store)
{
    const auto batches = store.batches();
    const auto incidents = store.incidents();
    const auto brand = store.brandSeries();
    return batches && batches->empty() && incidents && incidents->empty() && brand
        && brand->empty();
}

/// Opened for writing, so that nobody else writes meanwhile; closed again before it goes.
Result<QString> uuidOf(const QString& path, MayGo mayGo)
{
    constexpr int kNoPatience = 0;
    const auto store = store::Store::open(path, store::Store::Access::Write, kNoPatience);
    if (!store)
        return tl::unexpected(store.error());
    return mayGo(*store) ? Result<QString>(store->settings().uuid)
                         : failure(Error::Kind::ReadOnly, path);
}

Result<void> deleteIf(const QString& path, MayGo mayGo)
{
    const Result<QString> uuid = uuidOf(path, mayGo);
    if (!uuid)
        return tl::unexpected(uuid.error());
    if (!QFile::remove(path))
        return failure(Error::Kind::ReadOnly, path);
    QFile::remove(store::Pseudonymiser::keyPath(*uuid));
    return {};
}
} // namespace

Result<void> deleteSample(const QString& path)
{
    return deleteIf(path, isSample);
}

Result<void> deleteEmpty(const QString& path)
{
    return deleteIf(path, isEmpty);
}

} // namespace trustbilanz::session
