// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace trustbilanz::report {

/// Paper is measured like the screen, in 1/96 inch, so that sizes and the painters of charts serve
/// both.
inline constexpr double kUnitsPerInch = 96;
inline constexpr double kUnitsPerPoint = kUnitsPerInch / 72;

inline constexpr int kTitlePixels = 22;
inline constexpr int kHeadingPixels = 17;
inline constexpr int kSubheadingPixels = 13;
inline constexpr int kBodyPixels = 12;
inline constexpr int kTablePixels = 11;
inline constexpr int kNotePixels = 10;

struct TextStyle {
    int pixels = kBodyPixels;
    QFont::Weight weight = QFont::Normal;
    QColor color = {}; ///< invalid = that of text
    Qt::Alignment align = Qt::AlignLeft;
    bool numbers = false; ///< digits of one width
};

/// Every glyph stands for one character: the joined and raised forms that a font may put in its
/// place have none, and could be neither found nor copied from a PDF.
QFont withPlainGlyphs(QFont font);
QFont paperFont(const TextStyle& style);

/// Words broken into lines of a width; a word wider than that is broken too, so nothing is cut.
class Paragraph
{
public:
    Paragraph(const QString& text, const TextStyle& style, double width);
    double height() const { return m_height; }
    double ascent() const { return m_ascent; } ///< from the top to the first line's letters' feet
    void paint(QPainter& painter, const QPointF& corner) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_color;
    double m_height = 0;
    double m_ascent = 0;
};

double widthOf(const QString& text, const TextStyle& style);
/// Of the widest part that is not broken.
double widestWord(const QString& text, const TextStyle& style);

/// Paints into a rectangle as wide as the page and as high as the piece.
using Paint = std::function<void(QPainter& painter, const QRectF& place)>;

/// What is never cut: a paragraph, a row of a table, a chart.
struct Piece {
    double height = 0;
    Paint paint = {};
    double above = 0; ///< distance to the piece before, none at the top of a page
    bool keepsNext = false; ///< stands on one page with the piece that follows
    bool startsPage = false;
    std::shared_ptr<const Piece> header = {}; ///< comes again on a page that begins with this piece
    QString bookmark = {}; ///< empty = none
};

/// A piece where it stands on its page.
struct PlacedPiece {
    Piece piece;
    double top = 0;
};
using Sheet = std::vector<PlacedPiece>;

/// Pieces one below the other on pages of a height; at least one page.
std::vector<Sheet> paginate(const std::vector<Piece>& pieces, double height);

} // namespace trustbilanz::report
