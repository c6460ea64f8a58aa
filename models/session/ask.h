// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/forpaper.h"
#include "models/session/session.h"
#include "models/trust/roundedcounts.h"

#include <QFutureWatcher>
#include <QPointer>

/// How the session starts jobs: included by it and by panels that ask it something.
namespace trustbilanz::session {

template<class Work, class Done>
void Session::start(QThreadPool* pool, const Stop& stop, Watch watch, Work work, Done done)
{
    using R = std::invoke_result_t<Work, Progress>;
    auto* watcher = new QFutureWatcher<R>(this);
    if (watch)
        connect(watcher, &QFutureWatcher<R>::progressValueChanged, this, watch);
    connect(watcher, &QFutureWatcher<R>::finished, this, [this, watcher, done = std::move(done)] {
        watcher->deleteLater();
        --m_running;
        m_idleMemory.wait();
        done(watcher->result());
    });
    ++m_running;
    watcher->setFuture(runJob(pool, stop, std::move(work)));
}

template<class Work, class Done>
void Session::run(QThreadPool* pool, Work work, Done done)
{
    emit jobStarted();
    start(pool, m_stop, &Session::jobProgress, std::move(work),
          [this, done = std::move(done)](const auto& result) {
              emit jobFinished();
              done(result);
          });
}

/// The answer as it goes on paper, with its counts rounded.
template<class Record>
Result<Record> roundedAnswer(Result<Record> answer)
{
    using trust::roundCounts;
    if (answer)
        roundCounts(*answer);
    return answer;
}

template<class Work, class Done>
void Session::write(QObject* asker, const QString& target, Work work, Done done)
{
    emit writingStarted(target);
    run(QThreadPool::globalInstance(), std::move(work),
        [asker = QPointer<QObject>(asker), done = std::move(done)](const auto& result) {
            if (asker)
                done(result);
        });
}

template<class Work, class Done>
void Session::ask(QObject* asker, Work work, Done done, QThreadPool* pool)
{
    if (!isOpen())
        return;
    const Stop stop = newQuestion(asker);
    ++m_asked;
    start(
        pool, stop, nullptr,
        [data = m_data, view = m_snapshot->trend.view,
         work = std::move(work)](const Progress& progress) { return work(*data, view, progress); },
        [this, stop, shown = m_snapshot, asker = QPointer<QObject>(asker),
         done = std::move(done)](const auto& result) {
            --m_asked;
            if (!asker || stop.isAsked() || shown != m_snapshot)
                return;
            if (isForPaper(*asker))
                done(roundedAnswer(result));
            else
                done(result); // the screen's answers are large and not copied
        });
}

} // namespace trustbilanz::session
