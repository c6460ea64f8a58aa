// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicebutton.h"

#include <QMenu>
#include <QToolButton>

namespace trustbilanz {

ChoiceButton::ChoiceButton(QToolButton* button, std::function<void(int)> chosen)
    : QObject(button)
    , m_button(button)
    , m_menu(new QMenu(button))
    , m_chosen(std::move(chosen))
{
    button->setMenu(m_menu);
    button->setProperty("opens", true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void ChoiceButton::setChoices(const QString& name, const QStringList& titles, int current)
{
    m_menu->clear();
    for (int i = 0; i < titles.size(); ++i) {
        QAction* action = m_menu->addAction(titles[i]);
        action->setCheckable(true);
        action->setChecked(i == current);
        connect(action, &QAction::triggered, this, [this, i] { m_chosen(i); });
    }
    const QString shown = titles.value(current, name);
    m_button->setText(shown);
    m_button->setToolTip(name);
    m_button->setAccessibleName(QStringLiteral("%1: %2").arg(name, shown));
    m_button->setVisible(!titles.isEmpty());
}

} // namespace trustbilanz
