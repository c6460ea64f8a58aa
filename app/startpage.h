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
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeColumn();
    QPushButton* addWay(size_t index, QHBoxLayout& row);
    QWidget* makeNotice();
    void scroll(QWidget* column);
    void retranslate();
    QLabel* m_title;
    QLabel* m_subtitle;
    Card* m_notice;
    QLabel* m_law;
    QLabel* m_duty;
    QLabel* m_help;
    QToolButton* m_more;
    std::array<Card*, 3> m_cards {};
    std::array<QPushButton*, 3> m_buttons {};
};

} // namespace trustbilanz
