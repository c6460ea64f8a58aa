// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workspacefile.h"

#include "models/store/datafolder.h"
#include "models/store/pseudonyms.h"
#include "models/store/schema.h"
#include "models/store/settingrows.h"

#include <QFileInfo>
#include <QTemporaryFile>
#include <QUuid>

#include <cerrno>

namespace trustbilanz::store {

namespace {
Result<OpenFile> openForReading(const QString& path, int patienceMilliseconds)
{
    OpenFile file;
    auto database = Database::open(path, false, patienceMilliseconds);
    if (!database)
        return tl::unexpected(database.error());
    file.database = std::move(*database);
    return file;
}

Result<OpenFile> openForWriting(const QString& path, int version, int patienceMilliseconds)
{
    if (!QFileInfo(path).isWritable())
        return failure(Error::Kind::ReadOnly, path);
    auto lock = WriteLock::take(path, patienceMilliseconds);
    if (!lock)
        return tl::unexpected(lock.error());
    auto database = Database::open(path, true, patienceMilliseconds);
    if (!database)
        return tl::unexpected(database.error());
    if ((*database)->isReadOnly())
        return failure(Error::Kind::ReadOnly, path);
    if (const auto migrated = migrate(**database, version); !migrated)
        return tl::unexpected(migrated.error());
    OpenFile file;
    file.lock = std::move(*lock);
    file.database = std::move(*database);
    return file;
}

/// Reads something. Behind a crash this fails for a reader, who may not roll back.
Result<void> touch(Database& database)
{
    return database.attempt([&]() -> Result<void> {
        database.sql().execAndGet("SELECT count(*) FROM sqlite_schema");
        return {};
    });
}

/// Lets a writer finish what readers may not: roll back after a crash, migrate.
Result<void> settle(const QString& path, int version, int patienceMilliseconds)
{
    return openForWriting(path, version, patienceMilliseconds).and_then([](const OpenFile& file) {
        return touch(*file.database);
    });
}

Result<QString> temporaryBeside(const QString& path)
{
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    file.setAutoRemove(false);
    errno = 0;
    if (!file.open())
        return tl::unexpected(writeError(errno, path));
    return file.fileName();
}

Result<void> fill(const QString& path, const WorkspaceSettings& settings)
{
    const auto database = Database::make(path);
    if (!database)
        return tl::unexpected(database.error());
    return createSchema(**database).and_then([&] {
        return (*database)->change([&]() -> Result<void> {
            SQLite::Database& sql = (*database)->sql();
            writeSettings(sql, settings);
            writeAudit(sql, QStringLiteral("create"), {});
            return {};
        });
    });
}

/// Gives the finished file its name, but never takes a name that exists.
Result<void> publish(const QString& temporary, const QString& path)
{
    errno = 0;
    if (QFile::rename(temporary, path))
        return {};
    return QFileInfo::exists(path) ? failure(Error::Kind::Exists, path)
                                   : tl::unexpected(writeError(errno, path));
}

Result<void> writeNewFile(const QString& path, const WorkspaceSettings& settings)
{
    const auto temporary = temporaryBeside(path);
    if (!temporary)
        return tl::unexpected(temporary.error());
    auto result = fill(*temporary, settings).and_then([&] { return publish(*temporary, path); });
    if (!result) {
        QFile::remove(*temporary);
        result.error().detail.replace(*temporary, path);
    }
    return result;
}
} // namespace

/// The journal is kept between transactions; closing takes it away, so that one file remains.
OpenFile::~OpenFile()
{
    if (!database || !lock)
        return;
    const auto closed = database->attempt([&]() -> Result<void> {
        database->sql().exec("PRAGMA journal_mode = DELETE");
        return {};
    });
    Q_UNUSED(closed)
    database.reset();
}

Result<OpenFile> openFile(const QString& path, bool writable, int patienceMilliseconds)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const auto version = workspaceVersion(absolute);
    if (!version)
        return tl::unexpected(version.error());
    if (writable)
        return openForWriting(absolute, *version, patienceMilliseconds);
    auto file = openForReading(absolute, patienceMilliseconds);
    const auto touched = file ? touch(*file->database) : Result<void>();
    const bool isUnsettled
        = *version < newestVersion() || (!touched && touched.error().kind == Error::Kind::ReadOnly);
    if (!file || !isUnsettled)
        return touched ? std::move(file) : tl::unexpected(touched.error());
    file->database.reset();
    return settle(absolute, *version, patienceMilliseconds).and_then([&] {
        return openForReading(absolute, patienceMilliseconds);
    });
}

Result<QString> createFile(const QString& path, WorkspaceSettings settings)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return failure(Error::Kind::Exists, path);
    if (settings.uuid.isEmpty())
        settings.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto key = Pseudonymiser::create(settings.uuid); !key)
        return tl::unexpected(key.error());
    const auto result = writeNewFile(info.absoluteFilePath(), settings);
    if (!result)
        QFile::remove(Pseudonymiser::keyPath(settings.uuid));
    return result.map([&] { return settings.uuid; });
}

} // namespace trustbilanz::store
