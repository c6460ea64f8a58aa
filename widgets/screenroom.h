// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QScrollArea;
class QWidget;

namespace trustbilanz {

/// What the screen of a widget leaves to a window with its frame: a screen of 1920 x 1080 pixels is
/// one of 960 x 540 where everything is drawn twice as large.
QSize screenRoom(const QWidget& widget);

/// Shows a widget on the ground it lies on, and scrolls it where it has too little room. Takes it
/// over, and no focus.
QScrollArea* makeScrollArea(QWidget* content);

/// Makes a dialog that is not shown yet large enough for all of an area in it, or as large as the
/// screen allows.
void showWhole(QWidget& dialog, const QScrollArea& area);

} // namespace trustbilanz
