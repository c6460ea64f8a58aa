// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"
#include "widgets/remainingtime.h"

#include <QElapsedTimer>
#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class QToolButton;

namespace trustbilanz {

namespace session {
class Session;
}

/// Progress of a long job at the foot of the window, with Cancel ("nothing will be kept"): of an
/// import what it is doing, how much is read, how fast, and how long it still takes. After an
/// import, a toast with its counts, Undo, and the way to what it changed.
class JobBar final : public QFrame
{
    Q_OBJECT
public:
    explicit JobBar(session::Session& session, QWidget* parent = nullptr);
    /// Says what has happened, in the language of now, until something else does.
    void showToast(std::function<QString()> text, int undoableBatch = 0);
    /// Whether what was imported is to be seen on another page than the one shown.
    void offerOverview(bool isWanted);

signals:
    void overviewWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// The import that is running.
    struct Import {
        QString source;
        ImportKind kind = ImportKind::Scores;
        qint64 bytes = 0; ///< 0 = unknown
        qint64 rows = 0;
        RemainingTime whole;
        RemainingTime reading;
    };
    void connectSession();
    void connectImports();
    void showWalked(bool isUndone);
    void showRunning();
    void showProgress(int perMille);
    void showFinished();
    void closeToast();
    void retranslate();
    QString importText() const;
    QString workingText() const;
    QStringList readText(double share) const;
    session::Session& m_session;
    QLabel* m_text;
    QLabel* m_note;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_undo;
    QPushButton* m_look;
    QToolButton* m_close;
    QTimer* m_patience;
    QElapsedTimer m_clock;
    int m_jobs = 0;
    std::optional<Import> m_import;
    QString m_written; ///< what a job writes, by its name; empty = none does
    std::function<QString()> m_toast; ///< what has happened, in the language of now
    bool m_isElsewhere = false; ///< than on the overview
    int m_undoable = 0; ///< batch that the toast offers to take back
};

} // namespace trustbilanz
