// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace trustbilanz {

/// Where a bubble stands beside what it points at.
struct BubblePlace {
    QPoint corner; ///< upper left one of the bubble
    Qt::Edge edge = Qt::LeftEdge; ///< of the bubble, where its tip is
    int tip = 0; ///< along that edge, from the corner; -1 = points at nothing
};

/// Right of the target, else below, above or left of it, wherever the bubble has room; over its
/// lower right corner, and pointing at nothing, where it has none. All in the same coordinates.
BubblePlace placeBubble(const QRect& target, const QSize& bubble, const QRect& room);

/// A few words with three buttons, and a tip that points at a widget. Lies in a window, takes
/// nothing from it and closes with Esc.
class TourBubble final : public QWidget
{
    Q_OBJECT
public:
    explicit TourBubble(QWidget* window);
    struct Content {
        QString place; ///< "Step 2 of 5"
        QString title;
        QString text;
        QString close;
        QString back; ///< empty = no such button
        QString next;
    };
    void setContent(const Content& content);
    /// Where it may lie: in the window, above what its foot says and offers.
    QRect room() const;
    /// Beside the target; without one in the lower right corner.
    void pointAt(const QWidget* target);
    void takeFocus();

signals:
    void nextWanted();
    void backWanted();
    void closeWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QLabel* m_step;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_close;
    QPushButton* m_back;
    QPushButton* m_next;
    BubblePlace m_place;
};

} // namespace trustbilanz
