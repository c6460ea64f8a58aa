// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardpicture.h"

#include "widgets/card.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace trustbilanz {

namespace {
constexpr int kMargin = 16; ///< around the card
constexpr int kGap = 8; ///< between the card and its source
constexpr int kSourcePixels = 12;
constexpr int kMostSourceHeight = 400;
constexpr int kDotsPerInch = 96;

/// A card on its ground, with its source below.
class Picture
{
public:
    Picture(Card& card, const QString& source)
        : m_card(card)
        , m_source(source)
        , m_theme(themeOf(card.palette()))
        , m_sourceHeight(QFontMetrics(textFont(kSourcePixels))
                             .boundingRect(QRect(0, 0, card.width(), kMostSourceHeight),
                                           Qt::TextWordWrap, source)
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

    void paintSource(QPainter& painter) const
    {
        painter.setPen(m_theme.mutedText);
        painter.setFont(textFont(kSourcePixels));
        painter.drawText(QRect(0, m_card.height() + kGap, m_card.width(), m_sourceHeight),
                         Qt::TextWordWrap, m_source);
    }

    Card& m_card;
    const QString& m_source;
    const Theme& m_theme;
    int m_sourceHeight;
};
} // namespace

QImage pictureOf(Card& card, const QString& source, int scale)
{
    const Picture picture(card, source);
    QImage image(picture.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

QByteArray svgOf(Card& card, const QString& source)
{
    const Picture picture(card, source);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kDotsPerInch);
    generator.setSize(picture.size());
    generator.setViewBox(QRect(QPoint(), picture.size()));
    generator.setTitle(card.title().toHtmlEscaped()); // Qt writes both as they are
    generator.setDescription(source.toHtmlEscaped());
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
