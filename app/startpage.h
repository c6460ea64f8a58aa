// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace trustbilanz {

class Card;

/// What is shown while no workspace is open: three ways to begin, and what one should know before.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

signals:
    void openRequested();
    void newRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addWay(size_t index, QHBoxLayout& row);
    void retranslate();
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_notice;
    std::array<Card*, 3> m_cards {};
    std::array<QPushButton*, 3> m_buttons {};
};

} // namespace trustbilanz
