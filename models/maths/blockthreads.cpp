// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/blockthreads.h"

#include <utility>

namespace trustbilanz::maths {

BlockThreads::BlockThreads(int threads)
{
    for (int i = 1; i < threads; ++i)
        m_helpers.emplace_back([this] { help(); });
}

BlockThreads::~BlockThreads()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_begun.notify_all();
    for (std::thread& helper : m_helpers)
        helper.join();
}

void BlockThreads::run(size_t count, const std::function<void(size_t block)>& work)
{
    if (count < 2 || m_helpers.empty()) {
        for (size_t block = 0; block < count; ++block)
            work(block);
        return;
    }
    std::unique_lock lock(m_mutex);
    m_work = &work;
    m_next = 0;
    m_open = count;
    m_thrown.assign(count, nullptr);
    m_begun.notify_all();
    takeBlocks(lock);
    m_finished.wait(lock, [this] { return m_open == 0; });
    for (const std::exception_ptr& thrown : std::exchange(m_thrown, {})) {
        if (thrown)
            std::rethrow_exception(thrown);
    }
}

void BlockThreads::help()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_begun.wait(lock, [this] { return m_isOver || m_next < m_thrown.size(); });
        if (m_isOver)
            return;
        takeBlocks(lock);
    }
}

void BlockThreads::takeBlocks(std::unique_lock<std::mutex>& lock)
{
    while (m_next < m_thrown.size()) {
        const size_t block = m_next++;
        lock.unlock();
        std::exception_ptr thrown;
        try {
            (*m_work)(block);
        } catch (...) {
            thrown = std::current_exception();
        }
        lock.lock();
        m_thrown[block] = thrown;
        if (--m_open == 0)
            m_finished.notify_one();
    }
}

} // namespace trustbilanz::maths
