// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace trustbilanz {

class Card;

/// What a picture says beyond its card.
struct PictureWords {
    QString source; ///< below: whose data, up to when, by which method
    QString watermark; ///< across; empty = none
};

/// The card as it is shown, in the theme of the screen, without its buttons; `scale` pixels for
/// each of the screen's. Only on the thread of the window.
QImage pictureOf(Card& card, const PictureWords& words, int scale);
/// The same as SVG, its words as text.
QByteArray svgOf(Card& card, const PictureWords& words);

/// A picture as the bytes of a PNG file, its title in it; on any thread.
QByteArray pngOf(const QImage& picture, const QString& title);

} // namespace trustbilanz
