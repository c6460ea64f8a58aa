// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/headermethods.h"

#include "models/tables/recordtable.h"
#include "widgets/card.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QToolTip>

namespace trustbilanz {

namespace {
/// The card that shows the table, for the inputs of its figures where they have the same method.
Card* cardOf(QWidget* widget, const QString& method)
{
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* card = qobject_cast<Card*>(parent))
            return card->method() == method ? card : nullptr;
    }
    return nullptr;
}
} // namespace

HeaderMethods::HeaderMethods(QTableView& table)
    : QObject(&table)
    , m_table(table)
{
    table.installEventFilter(this);
    table.horizontalHeader()->viewport()->installEventFilter(this);
}

bool HeaderMethods::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_table)
        return event->type() == QEvent::KeyPress
            && static_cast<QKeyEvent*>(event)->matches(QKeySequence::HelpContents) && help();
    if (event->type() == QEvent::ToolTip) {
        const auto* tip = static_cast<QHelpEvent*>(event);
        showTip(tip->pos(), tip->globalPos());
        return true;
    }
    if (event->type() == QEvent::ContextMenu) {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        showMenu(menu->pos(), menu->globalPos());
        return true;
    }
    return false;
}

QString HeaderMethods::methodOf(int column) const
{
    return column < 0
        ? QString()
        : m_table.model()->headerData(column, Qt::Horizontal, tables::kMethodRole).toString();
}

void HeaderMethods::showTip(const QPoint& place, const QPoint& globalPlace)
{
    const int column = m_table.horizontalHeader()->logicalIndexAt(place);
    if (!methodOf(column).isEmpty())
        QToolTip::showText(globalPlace,
                           tr("How is this calculated? Right click here, or F1 in a cell"),
                           m_table.horizontalHeader()->viewport());
}

void HeaderMethods::showMenu(const QPoint& place, const QPoint& globalPlace)
{
    const int column = m_table.horizontalHeader()->logicalIndexAt(place);
    const QString method = methodOf(column);
    if (method.isEmpty())
        return;
    auto* menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = m_table.model()->headerData(column, Qt::Horizontal).toString();
    menu->addAction(tr("How is “%1” calculated?").arg(name), &m_table,
                    [this, method] { showMethod(method, &m_table, cardOf(&m_table, method)); });
    menu->popup(globalPlace);
}

/// The method of the column that the reader is in; the card answers where it has none.
bool HeaderMethods::help()
{
    const QString method = methodOf(m_table.currentIndex().column());
    if (method.isEmpty())
        return false;
    showMethod(method, &m_table, cardOf(&m_table, method));
    return true;
}

} // namespace trustbilanz
