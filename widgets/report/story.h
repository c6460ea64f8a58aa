// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/paper.h"
#include "widgets/report/papertable.h"

namespace trustbilanz::report {

/// What is told one below the other on paper of a width, before it is parted into pages.
class Story
{
public:
    explicit Story(double width)
        : m_width(width)
    {
    }

    double width() const { return m_width; }
    void title(const QString& text);
    /// A chapter with its bookmark.
    void chapter(const QString& text);
    void subheading(const QString& text);
    void text(const QString& text);
    void lead(const QString& text); ///< introduces what follows and is kept with it
    void finding(const QString& text); ///< a sentence that stands out, kept with what follows
    void note(const QString& text); ///< small print; nothing where it is empty
    void table(const PaperTable& table);
    void add(Piece piece);
    const std::vector<Piece>& pieces() const { return m_pieces; }

private:
    Piece& addText(const QString& text, const TextStyle& style, double above);

    double m_width;
    std::vector<Piece> m_pieces;
};

} // namespace trustbilanz::report
