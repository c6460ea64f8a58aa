// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/savedview.h"

#include <QPushButton>

#include <vector>

class QMenu;

namespace trustbilanz {

struct Snapshot;

namespace session {
class Session;
}

/// Keeps the shown range, interval and filters under a name in the workspace, and brings them back.
class ViewsChip final : public QPushButton
{
    Q_OBJECT
public:
    explicit ViewsChip(session::Session& session, QWidget* parent = nullptr);
    void showSnapshot(const Snapshot& snapshot);
    void retranslate();
    /// What can be chosen now; the caller opens it.
    QMenu* makeMenu();

private:
    const SavedView* shown() const;
    void addViews(QMenu& menu);
    void addChanges(QMenu& menu, const SavedView& view);
    void addSharing(QMenu& menu);
    void askForName();
    void askForNewName(const SavedView& view);
    void save(const SavedView& view);

    session::Session& m_session;
    std::vector<SavedView> m_views;
    TrendView m_view; ///< what is shown
};

} // namespace trustbilanz
