// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support.h"

#include <QProcess>
#include <QRectF>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <vector>

/// Reads a PDF with the programs of poppler.
namespace trustbilanz::tests {

inline QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput() + process.readAllStandardError();
}

/// All words in the order in which they were painted, so that a cell of a table stays together; one
/// blank between them, whatever broke the line.
inline QString wordsOf(const QString& pdf)
{
    QString text = QString::fromUtf8(outputOf(
        QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), pdf,
         QStringLiteral("-")}));
    text.replace(QChar(0x2011), QLatin1Char('-'));
    return text.simplified();
}

/// A text as wordsOf() has it: glyphs know no difference between blanks, nor between hyphens.
inline QString asPainted(QString text)
{
    text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    text.replace(QChar(0x2011), QLatin1Char('-'));
    return text.simplified();
}

/// A page with the boxes of its words, in points from the upper left corner.
struct WordBoxes {
    struct Word {
        QRectF box;
        QString text;
    };
    QSizeF size;
    std::vector<Word> words;
};

inline double attribute(const QString& tag, const char* name)
{
    const QRegularExpression pattern(QStringLiteral("%1=\"([-0-9.]+)\"").arg(QLatin1String(name)));
    return pattern.match(tag).captured(1).toDouble();
}

inline std::vector<WordBoxes> boxesOf(const QString& pdf)
{
    const QString html = QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")}));
    static const QRegularExpression tags(
        QStringLiteral("<(page|word) ([^>]*)>([^<]*)"));
    std::vector<WordBoxes> pages;
    for (auto found = tags.globalMatch(html); found.hasNext();) {
        const auto tag = found.next();
        const QString values = tag.captured(2);
        if (tag.captured(1) == QLatin1String("page")) {
            pages.push_back({{attribute(values, "width"), attribute(values, "height")}, {}});
            continue;
        }
        const QPointF corner(attribute(values, "xMin"), attribute(values, "yMin"));
        const QPointF opposite(attribute(values, "xMax"), attribute(values, "yMax"));
        pages.back().words.push_back({QRectF(corner, opposite), tag.captured(3)});
    }
    return pages;
}

/// A figure with its decimals as a reader of the language writes it, made without text.h.
inline QString written(double value, int decimals, const QString& language)
{
    QString digits = QString::number(std::abs(value), 'f', decimals);
    if (language == QLatin1String("de"))
        digits.replace(QLatin1Char('.'), QLatin1Char(','));
    return value < 0 ? QChar(0x2212) + digits : digits;
}

/// Words that stand in each other: more than a touch of their boxes, which are higher than letters.
inline bool collide(const QRectF& a, const QRectF& b)
{
    const QRectF common = a & b;
    return common.width() > 1 && common.height() > 0.45 * std::min(a.height(), b.height());
}

} // namespace trustbilanz::tests
