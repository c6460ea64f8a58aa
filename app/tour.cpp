// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/mainwindow.h"
#include "app/pagestack.h"
#include "app/tourbubble.h"
#include "app/workspacequestions.h"
#include "models/session/session.h"
#include "widgets/settings.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>

#include <array>

namespace trustbilanz {

namespace {
constexpr int kRingGap = 4; ///< between the target and the ring around it
constexpr double kRingWidth = 3;
constexpr double kRingRadius = 12;
constexpr int kLook = 100; ///< milliseconds between looks where the target is

constexpr std::array kStations {
    TourStation {"overview", "rail", QT_TRANSLATE_NOOP("Tour", "The pages"),
                 QT_TRANSLATE_NOOP("Tour",
                                   "Every page answers one question: how customers and the brand "
                                   "stand, what incidents did, what is at risk. Ctrl with the "
                                   "number of a page shows it too.")},
    TourStation {"overview", "filterBar", QT_TRANSLATE_NOOP("Tour", "What is shown"),
                 QT_TRANSLATE_NOOP("Tour",
                                   "Range, interval and segments hold for all pages. Groups that "
                                   "would be too small are hidden, and the page says so.")},
    TourStation {"overview", "kpi.micro", QT_TRANSLATE_NOOP("Tour", "A key figure"),
                 QT_TRANSLATE_NOOP("Tour",
                                   "Below the value stands what it rests on: the number of "
                                   "customers and the interval. A change is coloured only where "
                                   "its interval excludes zero.")},
    TourStation {"overview", "trendCard/method",
                 QT_TRANSLATE_NOOP("Tour", "How is this calculated?"),
                 QT_TRANSLATE_NOOP("Tour",
                                   "Every card has this button: formula, inputs, limits and "
                                   "source of what it shows. F1 does the same.")},
    TourStation {"data", "importCard", QT_TRANSLATE_NOOP("Tour", "Your own data"),
                 QT_TRANSLATE_NOOP("Tour",
                                   "Here files come in. You see how every cell is understood "
                                   "before anything is written, and every import can be taken "
                                   "back.")},
};

QString word(const char* text)
{
    return QCoreApplication::translate("Tour", text);
}

/// The first visible one of that name.
QWidget* visibleChild(const QWidget& parent, const QString& name)
{
    for (QWidget* widget : parent.findChildren<QWidget*>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Into sight, where the page can be scrolled.
void scrollTo(QWidget& widget)
{
    for (QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(&widget, 0, kRingGap);
    }
}

/// A frame around the target; the mouse does not notice it.
class Ring final : public QWidget
{
public:
    explicit Ring(QWidget* window)
        : QWidget(window)
    {
        setObjectName(QStringLiteral("tourRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeOf(palette()).accent, kRingWidth));
        const double inset = kRingWidth / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRingRadius,
                                kRingRadius);
    }
};
} // namespace

std::span<const TourStation> tourStations()
{
    return kStations;
}

Tour::Tour(MainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_bubble(new TourBubble(&window))
    , m_ring(new Ring(&window))
    , m_focus(window.focusWidget())
{
    setObjectName(QStringLiteral("tour"));
    window.installEventFilter(this);
    m_follow.setInterval(kLook);
    connect(&m_follow, &QTimer::timeout, this, &Tour::place);
    connect(m_bubble, &TourBubble::nextWanted, this, [this] { show(m_station + 1); });
    connect(m_bubble, &TourBubble::backWanted, this, [this] { show(m_station - 1); });
    connect(m_bubble, &TourBubble::closeWanted, this, &Tour::close);
}

Tour::~Tour()
{
    delete m_bubble.data();
    delete m_ring.data();
}

void Tour::start(MainWindow& window)
{
    delete window.findChild<Tour*>();
    (new Tour(window))->show(0);
}

void Tour::offer(MainWindow& window)
{
    if (window.findChild<Tour*>())
        return;
    auto* tour = new Tour(window);
    tour->showWords();
    tour->place();
    tour->m_follow.start();
}

QWidget* Tour::named() const
{
    if (m_station < 0)
        return nullptr;
    QWidget* found = &m_window;
    const QString path = QString::fromLatin1(kStations[size_t(m_station)].target);
    for (const QString& name : path.split(QLatin1Char('/'))) {
        if (found)
            found = visibleChild(*found, name);
    }
    return found;
}

QWidget* Tour::target() const
{
    QWidget* found = named();
    return found && !found->visibleRegion().isEmpty() ? found : nullptr;
}

void Tour::show(int station)
{
    if (station < 0 || station >= int(kStations.size()))
        return close();
    m_station = station;
    m_window.showPage(QLatin1String(kStations[size_t(station)].page));
    if (QWidget* found = named())
        scrollTo(*found);
    showWords();
    m_shown = {};
    place();
    m_bubble->takeFocus();
    m_follow.start();
}

/// Its widgets leave the screen now, but live until whoever of them asked for it is done.
void Tour::close()
{
    m_follow.stop();
    m_bubble->hide();
    m_ring->hide();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

void Tour::showWords()
{
    if (m_station < 0) {
        m_bubble->setContent(
            {{},
             word(QT_TRANSLATE_NOOP("Tour", "First steps")),
             word(QT_TRANSLATE_NOOP("Tour",
                                    "Five short stations show where things are. They are also in "
                                    "the Help menu.")),
             word(QT_TRANSLATE_NOOP("Tour", "Not now")),
             {},
             word(QT_TRANSLATE_NOOP("Tour", "Show me"))});
        return;
    }
    const TourStation& station = kStations[size_t(m_station)];
    const bool isLast = m_station + 1 == int(kStations.size());
    m_bubble->setContent(
        {word(QT_TRANSLATE_NOOP("Tour", "Step %1 of %2")).arg(m_station + 1).arg(kStations.size()),
         word(station.title), word(station.text), word(QT_TRANSLATE_NOOP("Tour", "Close")),
         m_station > 0 ? word(QT_TRANSLATE_NOOP("Tour", "Back")) : QString(),
         isLast ? word(QT_TRANSLATE_NOOP("Tour", "Done"))
                : word(QT_TRANSLATE_NOOP("Tour", "Next"))});
}

/// Does nothing while all is where it was.
void Tour::place()
{
    const QWidget* shown = target();
    const QRect rect
        = shown ? QRect(shown->mapTo(&m_window, QPoint()), shown->size()) : m_bubble->room();
    if (m_bubble->isVisible() && m_shown == rect && m_ring->isVisible() == (shown != nullptr))
        return;
    m_shown = rect;
    m_ring->setGeometry(rect.adjusted(-kRingGap, -kRingGap, kRingGap, kRingGap)
                        & m_window.rect()); // at an edge of the window the ring is whole too
    m_ring->setVisible(shown != nullptr);
    m_bubble->pointAt(shown);
    m_bubble->show();
    m_ring->raise();
    m_bubble->raise();
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showWords();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::Resize)
        m_shown = {}; // the words or the room changed
    return QObject::eventFilter(watched, event);
}

void startTour(MainWindow& window, session::Session& session)
{
    if (session.snapshot())
        return Tour::start(window);
    whenItShows(session, window, [&window] { Tour::start(window); });
    openOwnSample(session);
}

void offerTourOnce(MainWindow& window, session::Session& session, Settings& settings)
{
    if (settings.tourOffered)
        return;
    whenItShows(session, window, [&window, &settings] {
        settings.tourOffered = true;
        emit window.settingsChanged();
        Tour::offer(window);
    });
}

} // namespace trustbilanz
