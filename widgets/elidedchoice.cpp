// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elidedchoice.h"

#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

namespace trustbilanz {

namespace {
constexpr int kPadding = 2; ///< of the words in their field, at either side
}

QString ElidedChoice::wholeText() const
{
    return currentIndex() < 0 ? placeholderText() : currentText();
}

QString ElidedChoice::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().elidedText(wholeText(), Qt::ElideRight, field.width() - 2 * kPadding);
}

bool ElidedChoice::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || shownText() == wholeText())
        return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), wholeText(), this);
    return true;
}

void ElidedChoice::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    if (currentIndex() < 0)
        option.palette.setBrush(QPalette::ButtonText,
                                option.palette.brush(QPalette::PlaceholderText));
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace trustbilanz
