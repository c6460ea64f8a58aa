// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspacewatch.h"

#include "models/session/session.h"

#include <QFileInfo>

namespace trustbilanz {

namespace {

/// A writing program touches the file several times; one look after it has paused is enough.
constexpr int kPauseMilliseconds = 500;

} // namespace

WorkspaceWatch::WorkspaceWatch(session::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &WorkspaceWatch::check);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&session, &session::Session::jobFinished, this, &WorkspaceWatch::follow);
    connect(&session, &session::Session::snapshotChanged, this, &WorkspaceWatch::follow);
}

WorkspaceWatch::Stamp WorkspaceWatch::stampOf(const QString& path)
{
    const QFileInfo file(path);
    return {file.lastModified(), file.size()};
}

void WorkspaceWatch::follow()
{
    const QString path = m_session.path();
    // A program that replaces the file by renaming makes the watcher lose it.
    if (m_watcher.files() != QStringList {path}) {
        if (!m_watcher.files().isEmpty())
            m_watcher.removePaths(m_watcher.files());
        if (!path.isEmpty())
            m_watcher.addPath(path);
    }
    m_known = stampOf(path);
}

void WorkspaceWatch::check()
{
    if (!m_session.isOpen() || stampOf(m_session.path()) == m_known)
        return;
    if (m_session.isBusy())
        m_pause.start();
    else
        m_session.reload();
}

} // namespace trustbilanz
