// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/paper.h"

#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace trustbilanz::report {

namespace {
constexpr double kLineSpacing = 1.12; ///< of the height of a line

/// A sign of percent stays with its number, whoever wrote the text.
QString withUnits(QString text)
{
    return text.replace(QLatin1String(" %"), QChar(QChar::Nbsp) + QStringLiteral("%"));
}

/// Height of pieces [first, end) when they follow something that ends at `top`.
double heightOf(const std::vector<Piece>& pieces, size_t first, size_t end, double top)
{
    double height = 0;
    for (size_t i = first; i < end; ++i)
        height += pieces[i].height + (top + height > 0 ? pieces[i].above : 0);
    return height;
}

/// One behind the last piece that has to stand with this one.
size_t groupEnd(const std::vector<Piece>& pieces, size_t first)
{
    size_t last = first;
    while (last + 1 < pieces.size() && pieces[last].keepsNext)
        ++last;
    return last + 1;
}

/// The pages as far as they are filled.
class Filling
{
public:
    explicit Filling(double height)
        : m_height(height)
    {
    }

    bool isAtTop() const { return m_top == 0; }
    bool hasRoomFor(const std::vector<Piece>& pieces, size_t first, size_t end) const
    {
        return m_top + heightOf(pieces, first, end, m_top) <= m_height;
    }
    void turnPage()
    {
        m_sheets.emplace_back();
        m_top = 0;
    }
    void place(const Piece& piece)
    {
        if (isAtTop() && piece.header)
            put(*piece.header);
        put(piece);
    }
    std::vector<Sheet> take() { return std::move(m_sheets); }

private:
    void put(const Piece& piece)
    {
        if (!isAtTop())
            m_top += piece.above;
        m_sheets.back().push_back({piece, m_top});
        m_top += piece.height;
    }

    double m_height;
    double m_top = 0;
    std::vector<Sheet> m_sheets = std::vector<Sheet>(1);
};
} // namespace

QFont withPlainGlyphs(QFont font)
{
    font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
    return font;
}

QFont paperFont(const TextStyle& style)
{
    return withPlainGlyphs(style.numbers ? numberFont(style.pixels, style.weight)
                                         : textFont(style.pixels, style.weight));
}

Paragraph::Paragraph(const QString& text, const TextStyle& style, double width)
    : m_color(style.color.isValid() ? style.color : lightTheme().text)
{
    QString lines = withUnits(text);
    lines.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    m_layout = std::make_shared<QTextLayout>(lines, paperFont(style));
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height() * kLineSpacing;
    }
    m_layout->endLayout();
    if (m_layout->lineCount() > 0)
        m_ascent = m_layout->lineAt(0).ascent();
}

void Paragraph::paint(QPainter& painter, const QPointF& corner) const
{
    painter.setPen(m_color);
    m_layout->draw(&painter, corner);
}

double widthOf(const QString& text, const TextStyle& style)
{
    const QFontMetricsF metrics(paperFont(style));
    double widest = 0;
    for (const QString& line : withUnits(text).split(QLatin1Char('\n')))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

double widestWord(const QString& text, const TextStyle& style)
{
    const QFontMetricsF metrics(paperFont(style));
    double widest = 0;
    for (const QString& line : withUnits(text).split(QLatin1Char('\n'))) {
        for (const QString& word : line.split(QLatin1Char(' ')))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest;
}

std::vector<Sheet> paginate(const std::vector<Piece>& pieces, double height)
{
    Filling filling(height);
    for (size_t first = 0; first < pieces.size();) {
        const size_t end = groupEnd(pieces, first);
        const bool isNew = pieces[first].startsPage || !filling.hasRoomFor(pieces, first, end);
        if (isNew && !filling.isAtTop())
            filling.turnPage();
        for (; first < end; ++first) {
            // A group higher than a page.
            if (!filling.hasRoomFor(pieces, first, first + 1) && !filling.isAtTop())
                filling.turnPage();
            filling.place(pieces[first]);
        }
    }
    return filling.take();
}

} // namespace trustbilanz::report
