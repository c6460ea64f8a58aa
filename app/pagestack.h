// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"

#include <QPointer>
#include <QStackedWidget>

#include <memory>
#include <vector>

namespace trustbilanz {

class Panel;

namespace session {
class Session;
}

/// The pages of the registry, each made when it is first needed, in a scroll area of its own.
/// Only the visible page gets a new snapshot at once, the others when they are shown.
class PageStack final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(session::Session& session, QWidget* parent = nullptr);
    void showPage(int index);
    /// Shows a page from a part of it on.
    void showPart(int index, QWidget& part);
    /// Index in pages(); -1 while another widget of the stack is shown.
    int currentPage() const { return m_current; }
    /// The page, made if it was not yet; it has not necessarily seen the newest snapshot.
    trustbilanz::Panel* page(int index);
    /// Makes one more page when nothing else is to do, so that its first show is not slow and
    /// that it hears what the session says before.
    void prepareRest();

signals:
    void pageMade(trustbilanz::Panel* page);
    void pageWanted(const QString& id, const QString& part); ///< of a panel
    void incidentWanted(const QString& id); ///< by a page

private:
    struct Entry {
        trustbilanz::Panel* panel = nullptr; // QFrame::Panel is another thing
        QWidget* area = nullptr;
        std::shared_ptr<const Snapshot> seen; ///< also keeps it alive while it is shown
    };
    void handOver();
    void showFocused(QWidget* before, QWidget* now);
    session::Session& m_session;
    std::vector<Entry> m_entries;
    int m_current = -1;
    QPointer<QObject> m_sought; ///< lives as long as a part is kept in sight
};

} // namespace trustbilanz
