// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"
#include "widgets/card.h"
#include "widgets/tables.h"

namespace trustbilanz {

namespace session {
class Session;
}

/// Every import of the workspace, each of which can be taken back.
class BatchesCard final : public Card
{
    Q_OBJECT
public:
    explicit BatchesCard(session::Session& session, QWidget* parent = nullptr);
    void showBatches(const std::vector<ImportBatch>& batches);
    void retranslate();
    void applyTheme();

private:
    const ImportBatch* selected() const;
    void showSelected();
    void confirmUndo();
    void fitHeight();
    session::Session& m_session;
    BatchTable* m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QLabel* m_details;
    QToolButton* m_undo;
};

} // namespace trustbilanz
