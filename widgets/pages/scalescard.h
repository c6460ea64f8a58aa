// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"
#include "widgets/tables.h"

namespace trustbilanz {

/// Which question was asked on which scale in which period; hidden while there are no answers.
class ScalesCard final : public Card
{
    Q_OBJECT
public:
    explicit ScalesCard(QWidget* parent = nullptr);
    void showScales(const std::vector<ScaleUse>& scales);
    void retranslate();

private:
    ScaleTable* m_model;
    QTableView* m_table;
};

} // namespace trustbilanz
