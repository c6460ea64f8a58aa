// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/datafolder.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <cerrno>

namespace trustbilanz::store {

namespace {
constexpr auto kOwnerOnly
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

QString programFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/trustbilanz");
}

bool makeFolder(const QString& path)
{
    return QDir().exists(path) || QDir().mkdir(path, kOwnerOnly) || QDir().exists(path);
}
} // namespace

QString dataFolderPath(const QString& name)
{
    return programFolder() + QLatin1Char('/') + name;
}

Result<QString> dataFolder(const QString& name)
{
    const QString path = dataFolderPath(name);
    errno = 0;
    if (!QDir().mkpath(QFileInfo(programFolder()).path()) || !makeFolder(programFolder())
        || !makeFolder(path))
        return tl::unexpected(writeError(errno, path));
    QFile::setPermissions(path, kOwnerOnly);
    return path;
}

Error writeError(int systemError, const QString& path)
{
    const bool full = systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT;
    return {full ? Error::Kind::NoSpace : Error::Kind::ReadOnly, path};
}

} // namespace trustbilanz::store
