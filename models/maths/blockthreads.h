// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace trustbilanz::maths {

/// Threads that run blocks of work, kept for a loop that does so hundreds of times. The thread that
/// calls run() works too; with `threads` = 1 it is the only one.
///
/// They belong to no pool. A job waits on a thread of the application's pool; if its blocks queued
/// for the same pool, two jobs on two processors would wait for each other for ever. Every block is
/// handed out under the one mutex of the models, so that the thread sanitizer sees the order too,
/// which it does not inside Qt.
class BlockThreads
{
public:
    explicit BlockThreads(int threads = QThread::idealThreadCount());
    BlockThreads(const BlockThreads&) = delete;
    BlockThreads& operator=(const BlockThreads&) = delete;
    ~BlockThreads();

    /// Runs work(block) for every block of [0, count), each as soon as a thread is free, and waits.
    /// A block writes to its own place only, so that results are the same for any number of
    /// threads. What a block throws is thrown here; of several the first block's.
    void run(size_t count, const std::function<void(size_t block)>& work);

private:
    void help();
    void takeBlocks(std::unique_lock<std::mutex>& lock);

    std::mutex m_mutex; ///< guards all below but m_helpers
    std::condition_variable m_begun;
    std::condition_variable m_finished;
    const std::function<void(size_t block)>* m_work = nullptr;
    size_t m_next = 0; ///< block that nobody has taken
    size_t m_open = 0; ///< blocks that are not finished
    std::vector<std::exception_ptr> m_thrown; ///< by block
    bool m_isOver = false;
    std::vector<std::thread> m_helpers;
};

} // namespace trustbilanz::maths
