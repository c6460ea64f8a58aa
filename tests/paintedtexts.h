// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace trustbilanz::tests {

/// A piece of text as it was painted, whoever painted it: a label, a cell, an axis of a chart.
struct PaintedText {
    QString text;
    QRectF ink; ///< of letters without the room of accents and line spacing, in the root's pixels
    QRectF allowed; ///< what its painter let through: less of it means that there was no room
    QRectF seen; ///< and what views and scrolling leave of that
};

/// Everything that a widget and its children write, with the parts that lie outside of a view.
std::vector<PaintedText> paintedTexts(QWidget& root);

/// Those whose painter cut off letters, which is what a label or cell without room does.
QStringList cutTexts(const std::vector<PaintedText>& texts);

/// Those that end in an ellipsis and are not among the texts that have it of their own. Words that
/// begin one of the `owned` may: users wrote them, at any length, and a tooltip has the whole.
QStringList shortenedTexts(const std::vector<PaintedText>& texts, const QStringList& whole,
                           const QStringList& owned);

/// Pairs that stand on each other.
QStringList overlappingTexts(const std::vector<PaintedText>& texts);

} // namespace trustbilanz::tests
