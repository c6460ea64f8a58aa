// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/copiedchoice.h"

#include "widgets/card.h"
#include "widgets/charts/balancemap.h"
#include "widgets/charts/densitystrip.h"
#include "widgets/charts/timechart.h"

#include <QAbstractProxyModel>
#include <QTableView>

namespace trustbilanz {

namespace {
using Choice = std::function<void()>;

/// By their numbers in the model behind a table that was set up (card.h).
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

Choice choiceIn(QTableView& table)
{
    const std::vector<int> rows = chosenRows(table);
    if (rows.empty())
        return {};
    return [&table, rows] { chooseRows(table, rows); };
}

/// Every chart that reads out what stands under its crosshair.
template<class Chart>
Choice choiceIn(Chart& chart)
{
    const auto place = chart.crosshair();
    if (!place)
        return {};
    return [&chart, place] { chart.setCrosshair(place); };
}

/// A row for every kind of widget that copies.
struct Kind {
    QList<QWidget*> (*in)(const Card& card);
    Choice (*choice)(QWidget& widget); ///< empty for a widget of another kind
};

template<class Widget>
constexpr Kind kindOf()
{
    return {[](const Card& card) {
                QList<QWidget*> widgets;
                for (Widget* widget : card.findChildren<Widget*>())
                    widgets << widget;
                return widgets;
            },
            [](QWidget& widget) {
                auto* copying = qobject_cast<Widget*>(&widget);
                return copying ? choiceIn(*copying) : Choice();
            }};
}

constexpr Kind kKinds[]
    = {kindOf<QTableView>(), kindOf<TimeChart>(), kindOf<BalanceMap>(), kindOf<DensityStrip>()};
} // namespace

std::vector<QWidget*> copyingWidgets(const Card& card)
{
    std::vector<QWidget*> widgets;
    for (const Kind& kind : kKinds) {
        for (QWidget* widget : kind.in(card))
            widgets.push_back(widget);
    }
    return widgets;
}

std::function<void()> copiedChoice(QWidget& widget)
{
    for (const Kind& kind : kKinds) {
        if (Choice choice = kind.choice(widget))
            return choice;
    }
    return {};
}

} // namespace trustbilanz
