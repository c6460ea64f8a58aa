// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace trustbilanz::tests {

/// Kept pictures have 256 colours at most: every pixel is that far from its own in no channel.
inline constexpr int kColourLoss = 12;
/// A pixel differs when a channel does by more than that, of 255: the colours kept, and what
/// another processor rounds otherwise.
inline constexpr int kSameChannel = 16;
/// Pixels of a picture that may differ.
inline constexpr double kMostDifferent = 0.001;
/// Side of the squares a picture is looked at in, and pixels that may differ in one of them: a
/// single digit that changed is less than a thousandth of the picture, and is found here.
inline constexpr int kSquare = 16;
inline constexpr int kMostInSquare = 6;

/// What two pictures of the same size have apart.
struct PictureDifference {
    int pixels = 0;
    int mostInSquare = 0;
    double share = 0; ///< of all pixels
    QImage where; ///< black, with the differing pixels white

    bool isWithinTolerance() const
    {
        return share <= kMostDifferent && mostInSquare <= kMostInSquare;
    }
};
PictureDifference difference(const QImage& one, const QImage& other);

/// The picture with few enough colours for a small file, the frequent ones unchanged; null when
/// that cannot be done within kColourLoss.
QImage withFewColours(const QImage& picture);

} // namespace trustbilanz::tests
