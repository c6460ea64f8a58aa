// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"
#include "widgets/tables.h"

#include <optional>

namespace trustbilanz {

/// What the last import did not understand: counted by kind, and row by row. Hidden while there is
/// nothing to tell.
class IssuesCard final : public Card
{
    Q_OBJECT
public:
    explicit IssuesCard(QWidget* parent = nullptr);
    void showReport(const ImportReport& report);
    void clear();
    void retranslate();

private:
    struct Account {
        QString source;
        std::vector<IssueCount> problems;
        qint64 shown = 0;
    };
    IssueTable* m_model;
    QTableView* m_table;
    QLabel* m_counts;
    std::optional<Account> m_account;
};

} // namespace trustbilanz
