// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QWidget;

namespace trustbilanz {

/// Says of a page whether it shows sample data; its cards then carry a watermark.
void markSample(QWidget& page, bool sample);
/// Whether the widget is on such a page.
bool showsSample(const QWidget& widget);

/// "Sample data" aslant over a surface, so pale that what stands on it reads as before. Painted
/// below everything else of a card, it is in every picture of it.
void paintWatermark(QPainter& painter, const QRect& surface, const QWidget& widget);

} // namespace trustbilanz
