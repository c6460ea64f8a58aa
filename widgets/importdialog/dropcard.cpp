// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/dropcard.h"

#include "widgets/importdialog/columndrag.h"

#include <QDragEnterEvent>
#include <QStyle>

namespace trustbilanz {

DropCard::DropCard(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("fieldCard"));
    setAcceptDrops(true);
}

void DropCard::showTarget(bool isTarget)
{
    setProperty("drop", isTarget);
    style()->unpolish(this);
    style()->polish(this);
}

void DropCard::dragEnterEvent(QDragEnterEvent* event)
{
    const QString column = draggedColumn(*event->mimeData());
    if (column.isEmpty() || !takes(column))
        return;
    showTarget(true);
    event->acceptProposedAction();
}

void DropCard::dragLeaveEvent(QDragLeaveEvent*)
{
    showTarget(false);
}

/// The form may have been scrolled under a resting pointer: the drop still comes to the card that
/// the pointer was over last.
void DropCard::dropEvent(QDropEvent* event)
{
    showTarget(false);
    if (!rect().contains(event->position().toPoint()))
        return;
    take(draggedColumn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace trustbilanz
