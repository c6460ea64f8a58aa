// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourbubble.h"

#include "widgets/card.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr int kWidth = 360;
constexpr int kTip = 10; ///< how far the tip stands out, on every side kept free for it
constexpr int kPadding = 16;
constexpr int kGap = 6; ///< between tip and target
constexpr int kRadius = 12;
constexpr int kTipFromCorner = kRadius + 2 * kTip; ///< it never sits on the round corner
constexpr double kFrame = 2;

/// The bubble at an edge of the target, as near to its middle as the room allows.
BubblePlace placeAt(Qt::Edge edge, const QRect& target, const QSize& bubble, const QRect& room)
{
    const bool isBeside = edge == Qt::LeftEdge || edge == Qt::RightEdge;
    const QPoint middle = target.center();
    QPoint corner(middle.x() - bubble.width() / 2, middle.y() - bubble.height() / 2);
    corner.setX(
        std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - bubble.width())));
    corner.setY(
        std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - bubble.height())));
    if (edge == Qt::LeftEdge)
        corner.setX(target.right() + kGap);
    else if (edge == Qt::RightEdge)
        corner.setX(target.left() - kGap - bubble.width());
    else if (edge == Qt::TopEdge)
        corner.setY(target.bottom() + kGap);
    else
        corner.setY(target.top() - kGap - bubble.height());
    const int length = isBeside ? bubble.height() : bubble.width();
    const int wanted = isBeside ? middle.y() - corner.y() : middle.x() - corner.x();
    return {corner, edge, std::clamp(wanted, kTipFromCorner, length - kTipFromCorner)};
}

/// The tip, pointing at the target.
QPolygonF tipOf(const BubblePlace& place, const QRectF& body)
{
    const double along = place.tip;
    switch (place.edge) {
    case Qt::LeftEdge:
        return QPolygonF(QList<QPointF> {
            {body.left(), along - kTip}, {body.left() - kTip, along}, {body.left(), along + kTip}});
    case Qt::RightEdge:
        return QPolygonF(QList<QPointF> {{body.right(), along - kTip},
                                         {body.right() + kTip, along},
                                         {body.right(), along + kTip}});
    case Qt::TopEdge:
        return QPolygonF(QList<QPointF> {
            {along - kTip, body.top()}, {along, body.top() - kTip}, {along + kTip, body.top()}});
    case Qt::BottomEdge:
        return QPolygonF(QList<QPointF> {{along - kTip, body.bottom()},
                                         {along, body.bottom() + kTip},
                                         {along + kTip, body.bottom()}});
    }
    return {};
}
} // namespace

BubblePlace placeBubble(const QRect& target, const QSize& bubble, const QRect& room)
{
    for (const Qt::Edge edge : {Qt::LeftEdge, Qt::TopEdge, Qt::BottomEdge, Qt::RightEdge}) {
        const BubblePlace place = placeAt(edge, target, bubble, room);
        if (target.isValid() && room.contains(QRect(place.corner, bubble)))
            return place;
    }
    return {{room.right() - bubble.width(), room.bottom() - bubble.height()}, Qt::LeftEdge, -1};
}

TourBubble::TourBubble(QWidget* window)
    : QWidget(window)
    , m_step(makeLabel(12, "muted"))
    , m_title(makeLabel(15, "", QFont::DemiBold))
    , m_text(makeLabel(13))
    , m_close(new QPushButton)
    , m_back(new QPushButton)
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("tourBubble"));
    m_close->setObjectName(QStringLiteral("tour.close"));
    m_back->setObjectName(QStringLiteral("tour.back"));
    m_next->setObjectName(QStringLiteral("primary"));
    build();
    connect(m_close, &QPushButton::clicked, this, &TourBubble::closeWanted);
    connect(m_back, &QPushButton::clicked, this, &TourBubble::backWanted);
    connect(m_next, &QPushButton::clicked, this, &TourBubble::nextWanted);
}

void TourBubble::build()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    const int margin = kTip + kPadding;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(6);
    layout->addWidget(m_step);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    for (QPushButton* button : {m_close, m_back, m_next})
        button->installEventFilter(this);
}

void TourBubble::setContent(const Content& content)
{
    m_step->setText(content.place);
    m_step->setVisible(!content.place.isEmpty());
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_close->setText(content.close);
    m_back->setText(content.back);
    m_back->setVisible(!content.back.isEmpty());
    m_next->setText(content.next);
    setAccessibleName(content.title);
    // Who hears the screen instead of seeing it is at this button.
    QStringList spoken {content.place, content.title, content.text};
    spoken.removeAll(QString());
    m_next->setAccessibleDescription(spoken.join(QStringLiteral(". ")));
}

QRect TourBubble::room() const
{
    const QWidget& window = *parentWidget();
    QRect area = window.rect().adjusted(kGap, kGap, -kGap, -kGap);
    const auto* foot = window.findChild<QWidget*>(QStringLiteral("jobBar"));
    if (foot && foot->isVisible())
        area.setBottom(foot->mapTo(&window, QPoint()).y() - kGap);
    return area;
}

void TourBubble::pointAt(const QWidget* target)
{
    const QWidget& window = *parentWidget();
    const QRect area = room();
    const QSize size(kWidth, layout()->heightForWidth(kWidth));
    const QRect rect
        = target ? QRect(target->mapTo(&window, QPoint()), target->size()) & area : QRect();
    m_place = placeBubble(rect, size, area);
    setGeometry(QRect(m_place.corner, size));
    update();
}

void TourBubble::takeFocus()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

/// Buttons would move the focus with the arrows; here these go on and back.
bool TourBubble::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TourBubble::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else if (event->key() == Qt::Key_Right)
        emit nextWanted();
    else if (event->key() == Qt::Key_Left && !m_back->isHidden())
        emit backWanted();
    else
        QWidget::keyPressEvent(event);
}

void TourBubble::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    const QRectF body = QRectF(rect()).adjusted(kTip, kTip, -kTip, -kTip);
    QPainterPath outline;
    outline.addRoundedRect(body, kRadius, kRadius);
    if (m_place.tip >= 0) {
        QPainterPath tip;
        tip.addPolygon(tipOf(m_place, body));
        tip.closeSubpath();
        outline = outline.united(tip);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, kFrame));
    painter.setBrush(theme.surface);
    painter.drawPath(outline);
}

} // namespace trustbilanz
