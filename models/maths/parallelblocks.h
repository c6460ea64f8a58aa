// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/maths/blockthreads.h"

namespace trustbilanz::maths {

/// Runs work(block) for every block of [0, count) and waits: the only parallel loop of the models.
/// A block writes to its own place only, so that results are the same for any number of threads.
inline void parallelBlocks(size_t count, const std::function<void(size_t block)>& work)
{
    if (count == 1)
        return work(0);
    BlockThreads().run(count, work);
}

} // namespace trustbilanz::maths
