// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace trustbilanz {

class Card;

/// A quantity that the figure in front of the reader was made of, ready for display.
struct MethodInput {
    QString name;
    QString value;
    bool operator==(const MethodInput&) const = default;
};
using MethodInputs = QList<MethodInput>;

/// Opens the help page "id": formula, inputs, source, date and limits of a figure. The window has
/// one such dialog, beside which one goes on working: it follows the language, the theme and the
/// inputs of the card.
void showMethod(const QString& id, QWidget* over, Card* card = nullptr);
/// Opens a page of the help that belongs to no figure (helppages.h) in the same dialog.
void showHelp(const QString& id, QWidget* over);
/// F1 anywhere in a dialog opens the page.
void explainDialog(QWidget& dialog, const QString& id);

} // namespace trustbilanz
