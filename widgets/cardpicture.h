// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace trustbilanz {

class Card;

/// The card as it is shown, in the theme of the screen, without its buttons, and below it the
/// `source`: whose data, up to when, by which method. A card of sample data says so itself
/// (watermark.h). `scale` pixels for each of the screen's. Only on the thread of the window.
QImage pictureOf(Card& card, const QString& source, int scale);
/// The same as SVG, its words as text.
QByteArray svgOf(Card& card, const QString& source);

/// A picture as the bytes of a PNG file, its title in it; on any thread.
QByteArray pngOf(const QImage& picture, const QString& title);

} // namespace trustbilanz
