// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/screenroom.h"

#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr QSize kFrame(16, 48); ///< title and edges that a desktop puts around a window
} // namespace

QSize screenRoom(const QWidget& widget)
{
    return widget.screen()->availableSize() - kFrame;
}

QScrollArea* makeScrollArea(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

/// Words that wrap need more lines the less wide they are, so that the height follows the width.
void showWhole(QWidget& dialog, const QScrollArea& area)
{
    const QWidget& content = *area.widget();
    const QSize around = dialog.sizeHint() - area.sizeHint();
    const int bar = area.verticalScrollBar()->sizeHint().width();
    const int width
        = std::max(dialog.minimumWidth(), content.minimumSizeHint().width() + around.width() + bar);
    const int inside = width - around.width();
    const int height = content.hasHeightForWidth() ? content.heightForWidth(inside)
                                                   : content.sizeHint().height();
    dialog.resize(QSize(width, height + around.height()).boundedTo(screenRoom(dialog)));
}

} // namespace trustbilanz
