// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

namespace trustbilanz::tests {

/// A file that lives in memory only, for readers that take a path: thousands of inputs a second.
class MemoryFile
{
public:
    MemoryFile(const std::uint8_t* bytes, size_t size)
        : m_descriptor(memfd_create("input", 0))
    {
        if (m_descriptor < 0 || write(m_descriptor, bytes, size) != ssize_t(size))
            std::abort();
    }
    ~MemoryFile() { close(m_descriptor); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor); }

private:
    int m_descriptor;
};

/// Stops at a broken promise of the code under test, as the sanitizers do.
inline void demand(bool promise)
{
    if (!promise)
        std::abort();
}

} // namespace trustbilanz::tests
