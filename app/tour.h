// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QTimer>

#include <span>

class QWidget;

namespace trustbilanz {

class MainWindow;
struct Settings;
class TourBubble;

namespace session {
class Session;
}

/// Something that a newcomer is shown.
struct TourStation {
    const char* page; ///< id of the page it is on
    const char* target; ///< object name, or those of a widget and of a part of it: "card/button"
    const char* title; ///< context "Tour"
    const char* text; ///< context "Tour"
};

std::span<const TourStation> tourStations();

/// First steps: a bubble that points at one part of the window after the other, and a ring around
/// that part. Nothing is blocked meanwhile: one works on, and the tour waits. It lives in its
/// window until it is ended.
class Tour final : public QObject
{
    Q_OBJECT
public:
    /// Begins with the first station.
    static void start(MainWindow& window);
    /// Asks quietly, in the corner of the window, whether the tour is wanted.
    static void offer(MainWindow& window);

    ~Tour() override;
    int station() const { return m_station; } ///< of tourStations(); -1 = it is only offered
    /// What is pointed at; nullptr while it is not in sight.
    QWidget* target() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit Tour(MainWindow& window);
    void show(int station);
    void close();
    void showWords();
    void place();
    QWidget* named() const;

    MainWindow& m_window;
    QPointer<TourBubble> m_bubble;
    QPointer<QWidget> m_ring;
    QPointer<QWidget> m_focus; ///< where the keyboard was before
    QTimer m_follow; ///< pages scroll and grow below the bubble
    QRect m_shown; ///< of the target in the window
    int m_station = -1;
};

/// Begins the tour; without a workspace it opens the sample first.
void startTour(MainWindow& window, session::Session& session);
/// Offers the tour when the first workspace shows, and never again.
void offerTourOnce(MainWindow& window, session::Session& session, Settings& settings);

} // namespace trustbilanz
