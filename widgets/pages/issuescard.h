// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"
#include "widgets/tables.h"

#include <optional>

namespace trustbilanz {

namespace session {
class Session;
}

/// What the last import did not understand: counted by kind, and row by row; the whole list can be
/// saved. Hidden while there is nothing to tell.
class IssuesCard final : public Card
{
    Q_OBJECT
public:
    explicit IssuesCard(session::Session& session, QWidget* parent = nullptr);
    void showReport(const ImportReport& report);
    void clear();
    void retranslate();

private:
    QString countText() const;
    session::Session& m_session;
    IssueTable* m_model;
    QTableView* m_table;
    QLabel* m_counts;
    QToolButton* m_save;
    std::optional<ImportReport> m_report;
};

} // namespace trustbilanz
