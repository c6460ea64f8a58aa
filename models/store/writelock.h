// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <utility>

namespace trustbilanz::store {

/// Lets one process at a time write a workspace. The lock lies on a file in the user's data
/// folder named by device and inode, so that every name of the workspace means the same lock, and
/// the operating system drops it when the process ends: no stale lock, no question.
class WriteLock
{
public:
    /// Waits up to the patience for another writer, then Error::Busy.
    static Result<WriteLock> take(const QString& path, int patienceMilliseconds);

    WriteLock(WriteLock&& other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    WriteLock& operator=(WriteLock&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~WriteLock();

private:
    explicit WriteLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor = -1;
};

} // namespace trustbilanz::store
