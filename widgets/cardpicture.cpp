// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardpicture.h"

#include "widgets/card.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr int kMargin = 16; ///< around the card
constexpr int kGap = 8; ///< between the card and its source
constexpr int kSourcePixels = 12;
constexpr int kMostSourceHeight = 400;
constexpr double kMarkShare = 0.6; ///< of the card's width that the watermark takes
constexpr int kLeastMarkPixels = 20;
constexpr int kMostMarkPixels = 120;
constexpr double kMarkAngle = -20; ///< degrees
constexpr double kMarkOpacity = 0.16;
constexpr int kDotsPerInch = 96;

/// A card on its ground, with its source below.
class Picture
{
public:
    Picture(Card& card, const PictureWords& words)
        : m_card(card)
        , m_words(words)
        , m_theme(themeOf(card.palette()))
        , m_sourceHeight(QFontMetrics(textFont(kSourcePixels))
                             .boundingRect(QRect(0, 0, card.width(), kMostSourceHeight),
                                           Qt::TextWordWrap, words.source)
                             .height())
    {
    }

    QSize size() const
    {
        return {m_card.width() + 2 * kMargin,
                m_card.height() + kGap + m_sourceHeight + 2 * kMargin};
    }

    void paint(QPainter& painter) const
    {
        painter.fillRect(QRect(QPoint(), size()), m_theme.window);
        painter.translate(kMargin, kMargin);
        painter.setRenderHint(QPainter::Antialiasing);
        paintCard(painter);
        paintWatermark(painter);
        paintSource(painter);
    }

private:
    /// Buttons have no use on a picture: their places stay empty, so that nothing else moves.
    void paintCard(QPainter& painter) const
    {
        QRegion shown(m_card.rect());
        for (const QAbstractButton* button : m_card.findChildren<QAbstractButton*>()) {
            if (!button->isVisibleTo(&m_card))
                continue;
            const QRect place(button->mapTo(&m_card, QPoint()), button->size());
            painter.fillRect(place, m_theme.surface);
            shown -= place;
        }
        m_card.render(&painter, QPoint(), shown, QWidget::DrawChildren);
    }

    void paintWatermark(QPainter& painter) const
    {
        if (m_words.watermark.isEmpty())
            return;
        const QFont probe = textFont(kMostMarkPixels, QFont::Bold);
        const double share = m_card.width() * kMarkShare
            / std::max(1, QFontMetrics(probe).horizontalAdvance(m_words.watermark));
        const int pixels
            = std::clamp(int(kMostMarkPixels * share), kLeastMarkPixels, kMostMarkPixels);
        painter.save();
        painter.translate(m_card.rect().center());
        painter.rotate(kMarkAngle);
        painter.setOpacity(kMarkOpacity);
        painter.setPen(m_theme.text);
        painter.setFont(textFont(pixels, QFont::Bold));
        const QRect place(-m_card.width(), -kMostMarkPixels, 2 * m_card.width(),
                          2 * kMostMarkPixels);
        painter.drawText(place, Qt::AlignCenter, m_words.watermark);
        painter.restore();
    }

    void paintSource(QPainter& painter) const
    {
        painter.setPen(m_theme.mutedText);
        painter.setFont(textFont(kSourcePixels));
        painter.drawText(QRect(0, m_card.height() + kGap, m_card.width(), m_sourceHeight),
                         Qt::TextWordWrap, m_words.source);
    }

    Card& m_card;
    const PictureWords& m_words;
    const Theme& m_theme;
    int m_sourceHeight;
};
} // namespace

QImage pictureOf(Card& card, const PictureWords& words, int scale)
{
    const Picture picture(card, words);
    QImage image(picture.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

QByteArray svgOf(Card& card, const PictureWords& words)
{
    const Picture picture(card, words);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kDotsPerInch);
    generator.setSize(picture.size());
    generator.setViewBox(QRect(QPoint(), picture.size()));
    generator.setTitle(card.title().toHtmlEscaped()); // Qt writes both as they are
    generator.setDescription(words.source.toHtmlEscaped());
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return bytes;
}

QByteArray pngOf(const QImage& picture, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage titled = picture;
    titled.setText(QStringLiteral("Title"), title);
    titled.save(&buffer, "PNG");
    return bytes;
}

} // namespace trustbilanz
