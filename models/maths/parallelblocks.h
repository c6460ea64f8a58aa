// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>
#include <QtConcurrentMap>

#include <functional>
#include <numeric>
#include <vector>

namespace trustbilanz::maths {

/// Runs work(block) for every block of [0, count) and waits: the only parallel loop of the models.
/// A block writes to its own place only, so that results are the same for any number of threads.
///
/// The threads are its own. A job waits on a thread of the application's pool; if its blocks
/// queued for the same pool, two jobs on two processors would wait for each other for ever.
inline void parallelBlocks(size_t count, const std::function<void(size_t block)>& work)
{
    if (count == 1)
        return work(0);
    std::vector<size_t> blocks(count);
    std::iota(blocks.begin(), blocks.end(), size_t(0));
    QThreadPool threads;
    QtConcurrent::blockingMap(&threads, blocks, [&work](size_t block) { work(block); });
}

} // namespace trustbilanz::maths
