// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"
#include "widgets/card.h"

class QPushButton;

namespace trustbilanz {

namespace session {
class Session;
}

class CompanyForm;

/// What the workspace says about its company, where its file lies, and whether its key is here.
class WorkspaceCard final : public Card
{
    Q_OBJECT
public:
    explicit WorkspaceCard(session::Session& session, QWidget* parent = nullptr);
    void showSnapshot(const Snapshot& snapshot);
    void retranslate();

private:
    void showState();
    void showPlace();
    session::Session& m_session;
    CompanyForm* m_form;
    QLabel* m_place;
    QLabel* m_key;
    QPushButton* m_save;
    WorkspaceSettings m_saved;
    QString m_path;
};

} // namespace trustbilanz
