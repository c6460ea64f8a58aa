// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/chunks.h"
#include "models/store/datafolder.h"

#include <QFile>

#include <sqlite3.h>

#include <cerrno>
#include <csignal>
#include <mutex>

namespace trustbilanz::store {

namespace {
// A row is a blob and a few numbers beside it.
constexpr int kMostRowBytes = int(kMostBlobBytes) + 4096;
constexpr int kCacheKibibytes = 16 * 1024;

/// Once per process: writing past a file size limit shall fail instead of ending the program, and
/// what SQLite sorts outside memory shall not lie where others can read it.
void prepareProcess()
{
    static std::once_flag once;
    std::call_once(once, [] {
        std::signal(SIGXFSZ, SIG_IGN);
        if (const auto folder = dataFolder(QStringLiteral("temporary")))
            qputenv("SQLITE_TMPDIR", QFile::encodeName(*folder));
    });
}

/// None of these writes to the file.
constexpr const char* kPragmas = "PRAGMA journal_mode = TRUNCATE;"
                                 "PRAGMA synchronous = FULL;"
                                 "PRAGMA secure_delete = ON;"
                                 "PRAGMA foreign_keys = ON;"
                                 "PRAGMA trusted_schema = OFF;"
                                 "PRAGMA cell_size_check = ON;"
                                 "PRAGMA temp_store = FILE;"
                                 "PRAGMA mmap_size = 0;";

void harden(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kMostRowBytes);
}

bool isFull(int systemError)
{
    return systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT;
}

Error::Kind kindOfInputOutput(int systemError)
{
    if (isFull(systemError))
        return Error::Kind::NoSpace;
    if (systemError == EACCES || systemError == EPERM || systemError == EROFS)
        return Error::Kind::ReadOnly;
    return Error::Kind::Internal;
}

Error::Kind kindOf(int code, int systemError)
{
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::Kind::ReadOnly;
    case SQLITE_CANTOPEN: // the journal: the workspace itself was read before
        return isFull(systemError) ? Error::Kind::NoSpace : Error::Kind::ReadOnly;
    case SQLITE_FULL:
        return Error::Kind::NoSpace;
    case SQLITE_IOERR:
        return kindOfInputOutput(systemError);
    case SQLITE_NOTADB:
        return Error::Kind::NotAWorkspace;
    case SQLITE_INTERRUPT:
        return Error::Kind::Cancelled;
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
    case SQLITE_ERROR: // our statements are constant: they fail where tables are not ours
    case SQLITE_TOOBIG:
        return Error::Kind::Damaged;
    }
    return Error::Kind::Internal;
}

Error errorOf(const SQLite::Exception& exception, int systemError, const QString& path)
{
    const Error::Kind kind = kindOf(exception.getErrorCode() & 0xff, systemError);
    const bool isAboutContent = kind == Error::Kind::Damaged || kind == Error::Kind::Internal;
    if (!isAboutContent)
        return {kind, path};
    const QString words = QStringLiteral("SQLite %1: %2")
                              .arg(exception.getExtendedErrorCode())
                              .arg(QString::fromUtf8(exception.what()));
    return {kind, words, 0, 0, Error::Reason::DatabaseError};
}
} // namespace

Database::Database(const QString& path, int flags, int patienceMilliseconds)
    : m_path(path)
    , m_sql(QFile::encodeName(path).toStdString(), flags, patienceMilliseconds)
{
    harden(m_sql.getHandle());
    m_sql.exec(kPragmas);
    m_sql.exec("PRAGMA cache_size = -" + std::to_string(kCacheKibibytes));
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, bool writable,
                                                 int patienceMilliseconds)
{
    prepareProcess();
    try {
        const int flags = writable ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
        return std::unique_ptr<Database>(new Database(path, flags, patienceMilliseconds));
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(errorOf(exception, errno, path));
    }
}

Result<std::unique_ptr<Database>> Database::make(const QString& path)
{
    auto database = open(path, true, 0);
    if (!database)
        return database;
    return (*database)->attempt([&]() -> Result<std::unique_ptr<Database>> {
        (*database)->m_sql.exec("PRAGMA page_size = 16384; PRAGMA journal_mode = MEMORY;");
        return std::move(*database);
    });
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_sql.getHandle(), "main") != 0;
}

Error Database::errorFrom(const SQLite::Exception& exception)
{
    // SQLite forgets the cause where a commit fails; the system still knows it.
    const int lastError = errno;
    const int systemError = sqlite3_system_errno(m_sql.getHandle());
    return errorOf(exception, systemError != 0 ? systemError : lastError, m_path);
}

QString textOf(const SQLite::Column& column)
{
    const char* text = column.getText();
    return QString::fromUtf8(text, column.getBytes());
}

QByteArrayView bytesOf(const SQLite::Column& column)
{
    const void* data = column.getBlob();
    return {static_cast<const char*>(data), data ? column.getBytes() : 0};
}

void bindText(SQLite::Statement& statement, int index, const QString& text)
{
    statement.bind(index, text.toStdString());
}

void bindBytes(SQLite::Statement& statement, int index, QByteArrayView bytes)
{
    statement.bindNoCopy(index, bytes.isEmpty() ? "" : bytes.data(), int(bytes.size()));
}

} // namespace trustbilanz::store
