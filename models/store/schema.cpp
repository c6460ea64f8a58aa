// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace trustbilanz::store {

namespace {
constexpr quint32 kApplicationId = 0x54525553; // "TRUS"
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
// Offsets in the header of a SQLite file,
// https://www.sqlite.org/fileformat.html#the_database_header
constexpr qint64 kHeaderBytes = 100;
constexpr qsizetype kPageSizeOffset = 16;
constexpr qsizetype kPageCountOffset = 28;
constexpr qsizetype kVersionOffset = 60;
constexpr qsizetype kApplicationIdOffset = 68;

/// Row n brings a workspace from version n to n + 1. Rows are added, never changed.
constexpr const char* kMigrations[] = {
    ":/sql/0001_initial.sql",
    ":/sql/0002_brand.sql",
};

quint32 numberAt(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// Whether pages are missing at the end. Behind a crash the journal decides, not the header.
bool isCut(const QFileInfo& info, const QByteArray& header)
{
    if (QFileInfo(info.filePath() + QStringLiteral("-journal")).size() > 0)
        return false;
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + kPageSizeOffset);
    const qint64 bytes = (pageSize == 1 ? 65'536 : pageSize) * numberAt(header, kPageCountOffset);
    return info.size() < bytes;
}

std::string statementsOf(const char* resource)
{
    QFile file(QString::fromLatin1(resource));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll().toStdString() : std::string("missing resource");
}

void applyFrom(SQLite::Database& sql, int version)
{
    for (; version < newestVersion(); ++version)
        sql.exec(statementsOf(kMigrations[version]));
    sql.exec("PRAGMA user_version = " + std::to_string(version));
}
} // namespace

int newestVersion()
{
    return int(std::size(kMigrations));
}

Result<int> workspaceVersion(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return failure(Error::Kind::NotAWorkspace, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileUnreadable, path);
    const QByteArray header = file.read(kHeaderBytes);
    if (header.size() < kHeaderBytes || !header.startsWith(kMagic)
        || numberAt(header, kApplicationIdOffset) != kApplicationId)
        return failure(Error::Kind::NotAWorkspace, path);
    const quint32 version = numberAt(header, kVersionOffset);
    if (version > quint32(newestVersion()))
        return failure(Error::Kind::NewerVersion, path);
    if (isCut(info, header))
        return failure(Error::Kind::Damaged, path);
    return int(version);
}

Result<void> createSchema(Database& database)
{
    return database.change([&]() -> Result<void> {
        database.sql().exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        applyFrom(database.sql(), 0);
        return {};
    });
}

Result<void> migrate(Database& database, int fromVersion)
{
    if (fromVersion == newestVersion())
        return {};
    return database.change([&]() -> Result<void> {
        applyFrom(database.sql(), fromVersion);
        return {};
    });
}

} // namespace trustbilanz::store
