// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/idlememory.h"

#include <QThreadPool>

#include <chrono>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace trustbilanz::session {

namespace {
constexpr std::chrono::seconds kRest(2);
[[maybe_unused]] constexpr int kKeptPiece = 32 * 1024 * 1024; ///< larger ones go back at once
[[maybe_unused]] constexpr int kKeptPerHeap = 256 * 1024 * 1024;

void giveBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
} // namespace

void keepFreedMemory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, kKeptPiece);
    mallopt(M_TRIM_THRESHOLD, kKeptPerHeap);
#endif
}

IdleMemory::IdleMemory()
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this,
            [] { QThreadPool::globalInstance()->start(giveBack); });
}

void IdleMemory::wait()
{
    m_rest.start();
}

} // namespace trustbilanz::session
