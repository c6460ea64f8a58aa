// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace trustbilanz::maths {

inline constexpr size_t kHugePage = 2 * 1024 * 1024;

/// Asks for huge pages, of which a large table needs few: fewer address look-ups, fewer page
/// faults. Advice only: slower without it, not wrong.
inline void adviseHugePages([[maybe_unused]] void* memory, [[maybe_unused]] size_t bytes)
{
#ifdef __linux__
    const auto begin = (reinterpret_cast<std::uintptr_t>(memory) + kHugePage - 1) & -kHugePage;
    const auto end = (reinterpret_cast<std::uintptr_t>(memory) + bytes) & -kHugePage;
    if (begin < end)
        madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
#endif
}

/// Room for a column that is going to be filled.
template<class Value>
void reserveLarge(std::vector<Value>& column, size_t rows)
{
    column.reserve(rows);
    adviseHugePages(column.data(), column.capacity() * sizeof(Value));
}

} // namespace trustbilanz::maths
