// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <exception>
#include <memory>
#include <type_traits>

namespace trustbilanz::session {

/// Asks a running job to stop. The job still delivers its result: a file that was written in the
/// same moment is reported as written, never as cancelled.
class Stop
{
public:
    void ask() const { m_asked->store(true, std::memory_order_relaxed); }
    bool isAsked() const { return m_asked->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_asked = std::make_shared<std::atomic_bool>(false);
};

/// Runs `work(progress)` on a thread of the pool and delivers its Result. Work captures values
/// only. Progress is shown per mille, so that files beyond 2 GiB fit; Qt throttles the signals.
template<class Work>
auto runJob(QThreadPool* pool, const Stop& stop, Work work)
{
    using R = std::invoke_result_t<Work, Progress>;
    return QtConcurrent::run(pool, [stop, work = std::move(work)](QPromise<R>& promise) {
        promise.setProgressRange(0, 1000);
        const Progress progress = [&promise, &stop](qint64 done, qint64 total) {
            promise.setProgressValue(total > 0 ? int(double(done) * 1000 / double(total)) : 0);
            return !stop.isAsked();
        };
        try {
            promise.addResult(work(progress));
        } catch (const std::exception& exception) {
            promise.addResult(
                R(failure(Error::Kind::Internal, Error::Reason::Exception,
                          QString::fromUtf8(exception.what()))));
        }
    });
}

} // namespace trustbilanz::session
