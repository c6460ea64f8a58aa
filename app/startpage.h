// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace trustbilanz {

class Card;

/// What is shown while no workspace is open: three ways to begin, and what one should know before.
/// Made when it is shown first: who goes on with a workspace is not to wait for it.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

signals:
    void importRequested();
    void sampleRequested();
    void openRequested();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeColumn();
    QPushButton* addWay(size_t index, QHBoxLayout& row);
    QWidget* makeNotice();
    void scroll(QWidget* column);
    void retranslate();
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    Card* m_notice = nullptr;
    QLabel* m_law = nullptr;
    QLabel* m_duty = nullptr;
    QLabel* m_help = nullptr;
    QToolButton* m_more = nullptr;
    std::array<Card*, 3> m_cards {};
    std::array<QPushButton*, 3> m_buttons {};
};

} // namespace trustbilanz
