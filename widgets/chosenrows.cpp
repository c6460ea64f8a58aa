// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chosenrows.h"

#include <QAbstractProxyModel>
#include <QTableView>

namespace trustbilanz {

std::vector<int> chosenRows(const QTableView& table)
{
    const auto* sorted = qobject_cast<const QAbstractProxyModel*>(table.model());
    std::vector<int> rows;
    for (const QModelIndex& index : table.selectionModel()->selectedRows())
        rows.push_back(sorted ? sorted->mapToSource(index).row() : index.row());
    return rows;
}

void chooseRows(QTableView& table, const std::vector<int>& rows)
{
    const auto* sorted = qobject_cast<const QAbstractProxyModel*>(table.model());
    QItemSelection selection;
    for (const int row : rows) {
        const QModelIndex index = sorted
            ? sorted->mapFromSource(sorted->sourceModel()->index(row, 0))
            : table.model()->index(row, 0);
        if (index.isValid())
            selection.select(index, index);
    }
    if (!selection.isEmpty())
        table.selectionModel()->setCurrentIndex(selection.indexes().constFirst(),
                                                QItemSelectionModel::NoUpdate);
    table.selectionModel()->select(selection,
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace trustbilanz
