// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writelock.h"

#include "models/store/datafolder.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace trustbilanz::store {

namespace {
constexpr int kPauseMilliseconds = 20;

Result<QString> lockPath(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return failure(Error::Kind::FileUnreadable, path);
    return dataFolder(QStringLiteral("locks")).map([&](const QString& folder) {
        return QStringLiteral("%1/%2-%3.lock").arg(folder).arg(status.st_dev).arg(status.st_ino);
    });
}
} // namespace

Result<WriteLock> WriteLock::take(const QString& path, int patienceMilliseconds)
{
    const auto file = lockPath(path);
    if (!file)
        return tl::unexpected(file.error());
    const int descriptor
        = ::open(QFile::encodeName(*file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return tl::unexpected(writeError(errno, *file));
    WriteLock lock(descriptor);
    const QDeadlineTimer deadline(patienceMilliseconds);
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (deadline.hasExpired())
            return failure(Error::Kind::Busy, path);
        QThread::msleep(kPauseMilliseconds);
    }
    return lock;
}

WriteLock::~WriteLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace trustbilanz::store
