// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <algorithm>
#include <functional>
#include <numeric>
#include <vector>

namespace trustbilanz::maths {

/// Threads that run blocks of work, kept for a loop that does so again and again.
///
/// The threads are its own. A job waits on a thread of the application's pool; if its blocks
/// queued for the same pool, two jobs on two processors would wait for each other for ever.
class BlockThreads
{
public:
    explicit BlockThreads(int threads = QThread::idealThreadCount())
    {
        m_threads.setMaxThreadCount(std::max(1, threads));
    }

    /// Runs work(block) for every block of [0, count), in any order, and waits. A block writes to
    /// its own place only, so that results are the same for any number of threads.
    void run(size_t count, const std::function<void(size_t block)>& work)
    {
        if (count < 2 || m_threads.maxThreadCount() == 1) {
            for (size_t block = 0; block < count; ++block)
                work(block);
            return;
        }
        std::vector<size_t> blocks(count);
        std::iota(blocks.begin(), blocks.end(), size_t(0));
        QtConcurrent::blockingMap(&m_threads, blocks, [&work](size_t block) { work(block); });
    }

private:
    QThreadPool m_threads;
};

/// The same for a single loop: the only parallel loop of the models.
inline void parallelBlocks(size_t count, const std::function<void(size_t block)>& work)
{
    BlockThreads().run(count, work);
}

} // namespace trustbilanz::maths
