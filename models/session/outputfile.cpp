// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/outputfile.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace trustbilanz::session {

namespace {
Error writeError(const QString& path)
{
    const bool full = errno == ENOSPC || errno == EFBIG || errno == EDQUOT;
    return {full ? Error::Kind::NoSpace : Error::Kind::ReadOnly, path};
}

/// What any other program of this user would give a new file.
mode_t usualMode()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0644 & ~mask;
}
} // namespace

OutputFile::OutputFile(const QString& path, Readers readers)
    : m_path(path)
    , m_readers(readers)
    , m_file(std::make_unique<QTemporaryFile>(path + QStringLiteral(".XXXXXX")))
{
}

OutputFile::OutputFile(OutputFile&&) noexcept = default;
OutputFile& OutputFile::operator=(OutputFile&&) noexcept = default;
OutputFile::~OutputFile() = default;

Result<OutputFile> OutputFile::open(const QString& path, Readers readers)
{
    const QFileInfo target(path);
    if (target.isSymLink() || (target.exists() && !target.isFile()))
        return failure(Error::Kind::ReadOnly, path);
    OutputFile output(target.absoluteFilePath(), readers);
    errno = 0;
    if (!output.m_file->open())
        return tl::unexpected(writeError(path));
    output.m_file->fileName(); // gives it a name in the folder; until then it may have none
    return output;
}

Result<void> OutputFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_file->handle(), bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return tl::unexpected(writeError(m_path));
        bytes = bytes.sliced(written < 0 ? 0 : written);
    }
    return {};
}

QString OutputFile::temporaryPath() const
{
    return m_file->fileName();
}

Result<void> OutputFile::finish()
{
    const int descriptor = m_file->handle();
    const mode_t mode = m_readers == Readers::OwnerOnly ? 0600 : usualMode();
    const QByteArray from = QFile::encodeName(m_file->fileName());
    const QByteArray to = QFile::encodeName(m_path);
    if (::fchmod(descriptor, mode) != 0 || ::fsync(descriptor) != 0
        || std::rename(from.constData(), to.constData()) != 0)
        return tl::unexpected(writeError(m_path));
    m_file->setAutoRemove(false);
    return {};
}

} // namespace trustbilanz::session
