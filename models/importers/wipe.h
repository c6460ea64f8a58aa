// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstring>

namespace trustbilanz::importers {

/// Overwrites memory that held raw customer ids. Through a volatile pointer, so that no compiler
/// leaves the call out as useless.
inline void wipe(void* bytes, size_t size)
{
    static void* (*const volatile fill)(void*, int, size_t) = std::memset;
    if (size > 0)
        fill(bytes, 0, size);
}

} // namespace trustbilanz::importers
