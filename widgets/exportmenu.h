// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/cardformats.h"

#include <QObject>

#include <functional>

class QMenu;
class QTableView;
class QToolButton;

namespace trustbilanz {

class Card;

/// The table of a card, of a chart's card the one behind its chart; nullptr for none.
QTableView* tableOf(const Card& card);

/// The button of a card that opens the menu of kCardFormats, those of tables only where it has one;
/// so does a right click or the menu key
/// anywhere in the card. Follows language and theme.
class ExportMenu final : public QObject
{
    Q_OBJECT
public:
    ExportMenu(Card& card, std::function<void(const CardFormat&)> chosen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void name();
    void fill();

    Card& m_card;
    std::function<void(const CardFormat&)> m_chosen;
    QToolButton* m_button;
    QMenu* m_menu;
};

} // namespace trustbilanz
