// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/watermark.h"

#include "widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr char kProperty[] = "showsSample";
constexpr double kSlant = -12; ///< degrees
constexpr double kOpacity = 0.09; ///< of the muted text; what stands on it keeps its contrast
constexpr int kLargest = 44; ///< pixels
constexpr int kSmallest = 18;
constexpr double kShareOfHeight = 0.22;

class Watermark
{
    Q_DECLARE_TR_FUNCTIONS(Watermark)
public:
    static QString words() { return tr("Sample data"); }
};
} // namespace

void markSample(QWidget& page, bool sample)
{
    if (page.property(kProperty).toBool() == sample)
        return;
    page.setProperty(kProperty, sample);
    page.update(); // and with it all that is on it
}

bool showsSample(const QWidget& widget)
{
    for (const QWidget* one = &widget; one; one = one->parentWidget()) {
        if (one->property(kProperty).toBool())
            return true;
    }
    return false;
}

void paintWatermark(QPainter& painter, const QRect& surface, const QWidget& widget)
{
    QColor ink = themeOf(widget.palette()).mutedText;
    ink.setAlphaF(float(kOpacity));
    const int pixels = std::clamp(int(surface.height() * kShareOfHeight), kSmallest, kLargest);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(surface);
    painter.setFont(textFont(pixels, QFont::DemiBold));
    painter.setPen(ink);
    painter.translate(QRectF(surface).center());
    painter.rotate(kSlant);
    const QRectF around(-surface.width() / 2.0, -surface.height() / 2.0, surface.width(),
                        surface.height());
    painter.drawText(around, Qt::AlignCenter | Qt::TextDontClip, Watermark::words());
    painter.restore();
}

} // namespace trustbilanz
