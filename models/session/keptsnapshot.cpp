// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/keptsnapshot.h"

#include "models/session/figurecells.h"
#include "models/session/possibleviews.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>

namespace trustbilanz::session {

namespace {
const QString kDocument = QStringLiteral("snapshot");
/// Another number whenever what is kept or how it is computed changes.
constexpr int kFormat = 1;

const QString kFormatKey = QStringLiteral("format");
const QString kSealKey = QStringLiteral("seal");
const QString kFiguresKey = QStringLiteral("figures");
const QString kOutlineKey = QStringLiteral("outline");
const QString kPointsKey = QStringLiteral("points");
const QString kChangesKey = QStringLiteral("scaleChanges");

QString sealOf(const QJsonObject& figures, const QByteArray& state)
{
    const QByteArray text = QJsonDocument(figures).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(state + text, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

Result<MicroTrend> defaultTrend(const WorkspaceData& data)
{
    return buildTrend(data, possibleView({}, data.batches)).map([](Trend&& trend) {
        return MicroTrend {std::move(trend.micro), std::move(trend.scaleChanges)};
    });
}

Result<void> write(const QString& path, const QByteArray& json)
{
    constexpr int kNoPatience = 0;
    Result<store::Store> store = store::Store::open(path, store::Store::Access::Write, kNoPatience);
    if (!store)
        return tl::unexpected(store.error());
    return store->saveDocument(kDocument, json);
}

bool isKept(const QString& path, const QByteArray& state)
{
    const Result<store::Store> store = store::Store::open(path, store::Store::Access::Read);
    if (!store)
        return false;
    const Result<QByteArray> json = store->document(kDocument);
    return json && keptFromJson(*json, state);
}
} // namespace

QByteArray keptToJson(const KeptFigures& figures, const QByteArray& state)
{
    const QJsonObject kept {{kOutlineKey, outlineCell(figures.outline)},
                            {kPointsKey, cells(figures.micro.points, pointCell)},
                            {kChangesKey, cells(figures.micro.scaleChanges, changeCell)}};
    const QJsonObject all {
        {kFormatKey, kFormat}, {kSealKey, sealOf(kept, state)}, {kFiguresKey, kept}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<KeptFigures> keptFromJson(const QByteArray& json, const QByteArray& state)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    const QJsonObject kept = all[kFiguresKey].toObject();
    if (all[kFormatKey].toInt() != kFormat || all[kSealKey].toString() != sealOf(kept, state))
        return std::nullopt;
    return KeptFigures {
        outlineFrom(kept[kOutlineKey]),
        {fromCells(kept[kPointsKey], pointFrom), fromCells(kept[kChangesKey], changeFrom)}};
}

std::optional<Snapshot> keptSnapshot(const store::Store& store, const QString& path)
{
    const Result<QByteArray> state = store.contentState();
    const Result<QByteArray> json = store.document(kDocument);
    if (!state || !json)
        return std::nullopt;
    std::optional<KeptFigures> kept = keptFromJson(*json, *state);
    if (!kept)
        return std::nullopt;
    const Result<WorkspaceData> data = loadSmallTables(store, std::move(kept->outline));
    if (!data)
        return std::nullopt;
    Snapshot snapshot = snapshotOf(*data, possibleView({}, data->batches), std::move(kept->micro));
    snapshot.path = path;
    snapshot.isReading = true;
    return snapshot;
}

void keepSnapshot(const QString& path, const QByteArray& state, const WorkspaceData& data)
{
    if (isKept(path, state))
        return;
    const Result<MicroTrend> micro = defaultTrend(data);
    if (!micro)
        return;
    std::ignore = write(path, keptToJson({data.outline, *micro}, state));
}

} // namespace trustbilanz::session
