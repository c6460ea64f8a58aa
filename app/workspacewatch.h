// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace trustbilanz {

namespace session {
class Session;
}

/// Reloads the open workspace when another program has written it. What this program writes is
/// told apart by size and time of the file at the end of each job.
class WorkspaceWatch final : public QObject
{
    Q_OBJECT
public:
    explicit WorkspaceWatch(session::Session& session, QObject* parent = nullptr);

private:
    struct Stamp {
        QDateTime modified;
        qint64 size = -1;
        bool operator==(const Stamp&) const = default;
    };
    static Stamp stampOf(const QString& path);
    void follow();
    void check();
    session::Session& m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    Stamp m_known;
};

} // namespace trustbilanz
