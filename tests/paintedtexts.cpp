// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paintedtexts.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace trustbilanz::tests {

namespace {

constexpr double kLetterShare = 0.72; ///< height of capitals and digits of a font's ascent
constexpr double kTolerance = 1.5; ///< pixels: rounding, and the side bearing of a letter
constexpr float kPale = 0.2F; ///< opacity of a watermark, which is a ground for words
constexpr QChar kEllipsis(0x2026);

/// Keeps the texts and draws nothing.
class Scribe final : public QPaintEngine
{
public:
    Scribe()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {
    }
    bool begin(QPaintDevice*) override
    {
        setActive(true);
        return true;
    }
    bool end() override
    {
        setActive(false);
        return true;
    }
    void updateState(const QPaintEngineState&) override { }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override { }
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    {
    }
    void drawPath(const QPainterPath&) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override { }
    void drawRects(const QRectF*, int) override { }
    void drawRects(const QRect*, int) override { }
    void drawLines(const QLineF*, int) override { }
    void drawLines(const QLine*, int) override { }
    void drawEllipse(const QRectF&) override { }
    void drawEllipse(const QRect&) override { }
    void drawPoints(const QPointF*, int) override { }
    void drawPoints(const QPoint*, int) override { }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QString text = item.text().trimmed();
        if (text.isEmpty() || painter()->pen().color().alphaF() < kPale)
            return;
        const double capitals = item.ascent() * kLetterShare;
        const double letters = QFontMetricsF(item.font()).horizontalAdvance(text);
        const QTransform& place = painter()->deviceTransform();
        PaintedText painted {
            text,
            place.mapRect(QRectF(at.x(), at.y() - capitals, std::min(item.width(), letters),
                                 capitals)),
            {},
            {}};
        painted.allowed = painted.ink;
        if (painter()->hasClipping())
            painted.allowed &= place.mapRect(painter()->clipBoundingRect());
        painted.seen = painted.allowed;
        if (!systemClip().isEmpty())
            painted.seen &= QRectF(systemClip().boundingRect());
        // What is scrolled away is neither cut nor in the way of anything.
        if (systemClip().isEmpty() || QRectF(systemClip().boundingRect()).intersects(painted.ink))
            texts.push_back(painted);
    }
    Type type() const override { return QPaintEngine::User; }

    std::vector<PaintedText> texts;
};

/// A sheet of the size of a widget, one pixel a point.
class Sheet final : public QPaintDevice
{
public:
    explicit Sheet(const QSize& size)
        : m_size(size)
    {
    }
    QPaintEngine* paintEngine() const override { return &m_scribe; }
    std::vector<PaintedText> texts() const { return m_scribe.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    QSize m_size;
    mutable Scribe m_scribe;
};

bool isCut(const PaintedText& painted)
{
    const QRectF& ink = painted.ink;
    const QRectF& left = painted.allowed;
    return left.isEmpty() || left.left() > ink.left() + kTolerance
        || left.right() < ink.right() - kTolerance || left.top() > ink.top() + kTolerance
        || left.bottom() < ink.bottom() - kTolerance;
}

/// The same words twice are one text in two parts, or painted again.
bool areOnEachOther(const PaintedText& one, const PaintedText& other)
{
    const QRectF common = one.seen & other.seen;
    return common.width() > kTolerance && common.height() > kTolerance && one.text != other.text;
}

QString placed(const PaintedText& painted)
{
    return QStringLiteral("\"%1\" at %2, %3")
        .arg(painted.text)
        .arg(painted.ink.left(), 0, 'f', 0)
        .arg(painted.ink.top(), 0, 'f', 0);
}

bool isShortened(const QString& text, const QStringList& whole, const QStringList& owned)
{
    if (!text.endsWith(kEllipsis))
        return false;
    const QString start = text.chopped(1).trimmed();
    return std::ranges::none_of(whole, [&](const QString& all) { return all.endsWith(text); })
        && std::ranges::none_of(owned, [&](const QString& all) { return all.contains(start); });
}

} // namespace

std::vector<PaintedText> paintedTexts(QWidget& root)
{
    Sheet sheet(root.size());
    root.render(&sheet, QPoint(), QRegion(), QWidget::DrawChildren);
    return sheet.texts();
}

QStringList cutTexts(const std::vector<PaintedText>& texts)
{
    QStringList cut;
    for (const PaintedText& painted : texts) {
        if (isCut(painted))
            cut << placed(painted);
    }
    return cut;
}

QStringList shortenedTexts(const std::vector<PaintedText>& texts, const QStringList& whole,
                           const QStringList& owned)
{
    QStringList shortened;
    for (const PaintedText& painted : texts) {
        if (isShortened(painted.text, whole, owned))
            shortened << placed(painted);
    }
    return shortened;
}

QStringList overlappingTexts(const std::vector<PaintedText>& texts)
{
    QStringList pairs;
    for (size_t i = 0; i < texts.size(); ++i) {
        for (size_t k = i + 1; k < texts.size(); ++k) {
            if (areOnEachOther(texts[i], texts[k]))
                pairs << placed(texts[i]) + QStringLiteral(" and ") + placed(texts[k]);
        }
    }
    return pairs;
}

} // namespace trustbilanz::tests
