// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pseudonyms.h"

#include "models/store/datafolder.h"

#include <QFile>

#include <sodium.h>
#include <unistd.h>

#include <cerrno>

namespace trustbilanz::store {

namespace {
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Picks the fastest implementations of this processor; harmless when repeated.
bool isSodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

bool writeKey(QFile& file, const QByteArray& key)
{
    errno = 0;
    return file.write(key) == key.size() && file.flush() && ::fsync(file.handle()) == 0;
}
} // namespace

QString Pseudonymiser::keyPath(const QString& workspaceUuid)
{
    return dataFolderPath(QStringLiteral("keys/%1.key").arg(workspaceUuid));
}

Result<Pseudonymiser> Pseudonymiser::create(const QString& workspaceUuid)
{
    if (!isSodiumReady())
        return failure(Error::Kind::Internal, Error::Reason::NoRandomness);
    if (const auto folder = dataFolder(QStringLiteral("keys")); !folder)
        return tl::unexpected(folder.error());
    QFile file(keyPath(workspaceUuid));
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, kOwnerOnly)) {
        return file.exists() ? failure(Error::Kind::Exists, file.fileName())
                             : tl::unexpected(writeError(errno, file.fileName()));
    }
    Key key;
    randombytes_buf(key.data(), key.size());
    Pseudonymiser result(key);
    const auto bytes
        = QByteArray::fromRawData(reinterpret_cast<const char*>(key.data()), key.size());
    const bool written = writeKey(file, bytes);
    sodium_memzero(key.data(), key.size());
    if (written)
        return result;
    const Error error = writeError(errno, file.fileName());
    file.remove();
    return tl::unexpected(error);
}

Result<Pseudonymiser> Pseudonymiser::open(const QString& workspaceUuid)
{
    QFile file(keyPath(workspaceUuid));
    Key key;
    const bool complete = isSodiumReady() && file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        && file.size() == qint64(key.size())
        && file.read(reinterpret_cast<char*>(key.data()), key.size()) == qint64(key.size());
    if (!complete)
        return failure(Error::Kind::KeyMissing, file.fileName());
    Pseudonymiser result(key);
    sodium_memzero(key.data(), key.size());
    return result;
}

Pseudonymiser::Pseudonymiser(const Key& key)
    : m_key(key)
{
}

Pseudonymiser::Pseudonymiser(Pseudonymiser&& other) noexcept
    : m_key(other.m_key)
{
    sodium_memzero(other.m_key.data(), other.m_key.size());
}

Pseudonymiser& Pseudonymiser::operator=(Pseudonymiser&& other) noexcept
{
    std::swap(m_key, other.m_key);
    return *this;
}

Pseudonymiser::~Pseudonymiser()
{
    sodium_memzero(m_key.data(), m_key.size());
}

Pseudonym Pseudonymiser::pseudonym(std::string_view customerId) const
{
    Pseudonym result;
    crypto_generichash(result.data(), result.size(),
                       reinterpret_cast<const unsigned char*>(customerId.data()), customerId.size(),
                       m_key.data(), m_key.size());
    return result;
}

QString pseudonymText(const Pseudonym& pseudonym)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(pseudonym.data()),
                                               pseudonym.size());
    return QString::fromLatin1(bytes.toHex());
}

} // namespace trustbilanz::store
