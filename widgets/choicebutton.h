// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QMenu;
class QToolButton;

namespace trustbilanz {

/// Makes a button in the head of a card show one of a few choices and open the others.
class ChoiceButton final : public QObject
{
public:
    ChoiceButton(QToolButton* button, std::function<void(int)> chosen);
    /// `name` says what is chosen, for screen readers.
    void setChoices(const QString& name, const QStringList& titles, int current);

private:
    QToolButton* m_button;
    QMenu* m_menu;
    std::function<void(int)> m_chosen;
};

} // namespace trustbilanz
