// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/story.h"

#include "widgets/theme.h"

#include <QPainter>

namespace trustbilanz::report {

namespace {
constexpr double kAboveChapter = 24;
constexpr double kAboveSubheading = 14;
constexpr double kAboveText = 6;
constexpr double kAboveNote = 4;
} // namespace

Piece& Story::addText(const QString& text, const TextStyle& style, double above)
{
    const Paragraph paragraph(text, style, m_width);
    Piece piece;
    piece.height = paragraph.height();
    piece.above = above;
    piece.paint = [paragraph](QPainter& painter, const QRectF& place) {
        paragraph.paint(painter, place.topLeft());
    };
    m_pieces.push_back(std::move(piece));
    return m_pieces.back();
}

void Story::title(const QString& text)
{
    addText(text, {kTitlePixels, QFont::DemiBold}, 0).keepsNext = true;
}

void Story::chapter(const QString& text)
{
    Piece& piece = addText(text, {kHeadingPixels, QFont::DemiBold}, kAboveChapter);
    piece.keepsNext = true;
    piece.bookmark = text;
}

void Story::subheading(const QString& text)
{
    addText(text, {kSubheadingPixels, QFont::DemiBold}, kAboveSubheading).keepsNext = true;
}

void Story::text(const QString& text)
{
    addText(text, {}, kAboveText);
}

void Story::lead(const QString& text)
{
    addText(text, {}, kAboveText).keepsNext = true;
}

void Story::finding(const QString& text)
{
    addText(text, {kBodyPixels, QFont::DemiBold}, kAboveText).keepsNext = true;
}

void Story::note(const QString& text)
{
    if (text.isEmpty())
        return;
    if (!m_pieces.empty())
        m_pieces.back().keepsNext = true; // no note stands alone
    addText(text, {kNotePixels, QFont::Normal, lightTheme().mutedText}, kAboveNote);
}

void Story::table(const PaperTable& table)
{
    if (!m_pieces.empty())
        m_pieces.back().keepsNext = true; // what stands before a table introduces it
    for (Piece& piece : tablePieces(table, m_width))
        m_pieces.push_back(std::move(piece));
}

void Story::add(Piece piece)
{
    m_pieces.push_back(std::move(piece));
}

} // namespace trustbilanz::report
