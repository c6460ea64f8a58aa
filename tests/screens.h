// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QWidget>

namespace trustbilanz::tests {

/// Every text a reader can see in a widget tree: labels, buttons, combos, tables with headers.
inline QStringList visibleTexts(const QWidget& root)
{
    QStringList texts;
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&root))
            texts << label->text();
    }
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(&root))
            texts << button->text();
    }
    for (const QComboBox* combo : root.findChildren<QComboBox*>()) {
        if (combo->isVisibleTo(&root))
            texts << combo->currentText();
    }
    for (const QTableView* table : root.findChildren<QTableView*>()) {
        const QAbstractItemModel* model = table->model();
        if (!model || !table->isVisibleTo(&root))
            continue;
        for (int column = 0; column < model->columnCount(); ++column) {
            texts << model->headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < model->rowCount(); ++row)
                texts << model->index(row, column).data().toString();
        }
    }
    texts.removeAll(QString());
    return texts;
}

inline bool isElided(const QLabel& label)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText)
        return false;
    const QRect room = label.contentsRect();
    const int flags = (label.wordWrap() ? Qt::TextWordWrap : 0) | int(label.alignment());
    const QRect needed
        = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10'000), flags, label.text());
    return needed.width() > room.width() + 1 || needed.height() > room.height() + 1;
}

inline bool isElided(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return false;
    QString text = button.text();
    text.remove(QLatin1Char('&'));
    return button.fontMetrics().horizontalAdvance(text) > button.width();
}

inline QStringList elidedCells(const QTableView& table)
{
    QStringList elided;
    const QAbstractItemModel* model = table.model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        if (table.horizontalHeader()->fontMetrics().horizontalAdvance(title)
            > table.columnWidth(column))
            elided << title;
        for (int row = 0; row < std::min(model->rowCount(), 200); ++row) {
            const QString text = model->index(row, column).data().toString();
            const QRect room(0, 0, table.columnWidth(column) - 6, 10'000);
            const QRect needed = table.fontMetrics().boundingRect(room, Qt::TextWordWrap, text);
            if (needed.width() > room.width() + 1 || needed.height() > table.rowHeight(row) + 1)
                elided << text;
        }
    }
    return elided;
}

/// Texts of visible widgets that do not fit their place.
inline QStringList elidedTexts(const QWidget& root)
{
    QStringList elided;
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&root) && isElided(*label))
            elided << label->text();
    }
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(&root) && isElided(*button))
            elided << button->text();
    }
    for (const QTableView* table : root.findChildren<QTableView*>()) {
        if (table->model() && table->isVisibleTo(&root))
            elided << elidedCells(*table);
    }
    return elided;
}

/// Widgets that take the keyboard focus but have no name for a screen reader.
inline QStringList unnamedFocusable(const QWidget& root)
{
    QStringList unnamed;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isPart = qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())
            || qobject_cast<const QComboBox*>(widget->parentWidget());
        const bool isNamed
            = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (!isNamed && !isPart)
            unnamed << QStringLiteral("%1 %2 in %3")
                           .arg(QString::fromLatin1(widget->metaObject()->className()),
                                widget->objectName(),
                                QString::fromLatin1(
                                    widget->parentWidget()->metaObject()->className()));
    }
    return unnamed;
}

} // namespace trustbilanz::tests
