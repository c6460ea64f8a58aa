// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"

#include <QFrame>

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

/// Progress of a long job at the foot of the window, with Cancel ("nothing will be kept") and,
/// after an import, a toast with its counts and Undo.
class JobBar final : public QFrame
{
    Q_OBJECT
public:
    explicit JobBar(session::Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectSession();
    void showRunning();
    void showFinished();
    void showImported(const ImportReport& report);
    void showUndone(const UndoReport& report);
    void closeToast();
    void retranslate();
    QString toastText() const;
    session::Session& m_session;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_undo;
    QToolButton* m_close;
    QTimer* m_patience;
    std::optional<ImportReport> m_imported; ///< without its issues
    std::optional<UndoReport> m_undone;
};

} // namespace trustbilanz
