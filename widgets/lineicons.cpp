// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace trustbilanz {

namespace {
constexpr double kGrid = 24; ///< icons are drawn on a square of this size
constexpr double kStroke = 1.8;
constexpr double kDisabledOpacity = 0.45;

struct Icon {
    const char* name;
    void (*draw)(QPainterPath& path);
};

void line(QPainterPath& path, double x1, double y1, double x2, double y2)
{
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
}

void polyline(QPainterPath& path, std::initializer_list<QPointF> points)
{
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
}

void cylinder(QPainterPath& path)
{
    path.addEllipse(QRectF(4, 4, 16, 5));
    line(path, 4, 6.5, 4, 17.5);
    line(path, 20, 6.5, 20, 17.5);
    for (const double top : {9.5, 15.0}) {
        path.arcMoveTo(QRectF(4, top, 16, 5), 180);
        path.arcTo(QRectF(4, top, 16, 5), 180, 180);
    }
}

void padlock(QPainterPath& path)
{
    path.addRoundedRect(QRectF(5, 11, 14, 9), 2, 2);
    line(path, 8, 11, 8, 8);
    path.arcTo(QRectF(8, 4, 8, 8), 180, -180);
    path.lineTo(16, 11);
}

void sheet(QPainterPath& path)
{
    path.addRoundedRect(QRectF(4, 5, 16, 14), 2, 2);
    line(path, 4, 10, 20, 10);
    line(path, 4, 14.5, 20, 14.5);
    line(path, 10, 10, 10, 19);
}

void tray(QPainterPath& path)
{
    polyline(path, {{4, 15}, {4, 20}, {20, 20}, {20, 15}});
}

constexpr std::array<Icon, 19> kIcons {{
    {"overview",
     [](QPainterPath& path) {
         path.addRoundedRect(QRectF(4, 4, 7, 9), 2, 2);
         path.addRoundedRect(QRectF(13, 4, 7, 5), 2, 2);
         path.addRoundedRect(QRectF(4, 15, 7, 5), 2, 2);
         path.addRoundedRect(QRectF(13, 11, 7, 9), 2, 2);
     }},
    {"brand",
     [](QPainterPath& path) {
         polyline(path, {{4, 16}, {9, 10}, {13, 13}, {20, 5}});
         line(path, 4, 20, 20, 20);
     }},
    {"balance",
     [](QPainterPath& path) {
         line(path, 12, 4, 12, 20);
         line(path, 8, 20, 16, 20);
         line(path, 4, 7, 20, 7);
         polyline(path, {{2.5, 14}, {5.5, 7.5}, {8.5, 14}});
         path.arcMoveTo(QRectF(2.5, 11, 6, 6), 180);
         path.arcTo(QRectF(2.5, 11, 6, 6), 180, 180);
         polyline(path, {{15.5, 14}, {18.5, 7.5}, {21.5, 14}});
         path.arcMoveTo(QRectF(15.5, 11, 6, 6), 180);
         path.arcTo(QRectF(15.5, 11, 6, 6), 180, 180);
     }},
    {"scenarios",
     [](QPainterPath& path) {
         polyline(path, {{4, 4}, {4, 20}, {20, 20}});
         path.moveTo(5, 6);
         path.cubicTo(11, 6, 10, 17, 20, 17);
     }},
    {"reports",
     [](QPainterPath& path) {
         polyline(path, {{14, 3.5}, {6, 3.5}, {6, 20.5}, {18, 20.5}, {18, 7.5}, {14, 3.5}});
         polyline(path, {{14, 3.5}, {14, 7.5}, {18, 7.5}});
         polyline(path, {{9, 16.5}, {11.5, 13}, {13, 14.5}, {15.5, 11}});
     }},
    {"data", cylinder},
    {"lock", padlock},
    {"table", sheet},
    {"export",
     [](QPainterPath& path) {
         tray(path);
         line(path, 12, 15, 12, 4);
         polyline(path, {{8, 8}, {12, 4}, {16, 8}});
     }},
    {"import",
     [](QPainterPath& path) {
         tray(path);
         line(path, 12, 4, 12, 15);
         polyline(path, {{8, 11}, {12, 15}, {16, 11}});
     }},
    {"add",
     [](QPainterPath& path) {
         line(path, 12, 5, 12, 19);
         line(path, 5, 12, 19, 12);
     }},
    {"edit",
     [](QPainterPath& path) {
         polyline(path, {{5, 19}, {6, 15}, {16, 5}, {19, 8}, {9, 18}, {5, 19}});
         line(path, 13.5, 7.5, 16.5, 10.5);
     }},
    {"delete",
     [](QPainterPath& path) {
         polyline(path, {{6, 8}, {7, 20}, {17, 20}, {18, 8}});
         line(path, 4, 7, 20, 7);
         polyline(path, {{9, 7}, {9, 4}, {15, 4}, {15, 7}});
     }},
    {"undo",
     [](QPainterPath& path) {
         polyline(path, {{8, 4}, {4, 8}, {8, 12}});
         path.moveTo(4, 8);
         path.lineTo(14, 8);
         path.cubicTo(22, 8, 22, 19, 14, 19);
         path.lineTo(8, 19);
     }},
    {"back",
     [](QPainterPath& path) {
         line(path, 20, 12, 4, 12);
         polyline(path, {{10, 6}, {4, 12}, {10, 18}});
     }},
    {"forward",
     [](QPainterPath& path) {
         line(path, 4, 12, 20, 12);
         polyline(path, {{14, 6}, {20, 12}, {14, 18}});
     }},
    {"individual",
     [](QPainterPath& path) {
         path.addEllipse(QPointF(12, 8), 3.6, 3.6);
         path.moveTo(5, 20);
         path.cubicTo(5, 12.5, 19, 12.5, 19, 20);
     }},
    {"help",
     [](QPainterPath& path) {
         path.addEllipse(QPointF(12, 12), 8.5, 8.5);
         path.moveTo(9.4, 10);
         path.cubicTo(9.4, 6.6, 14.8, 6.6, 14.6, 10);
         path.cubicTo(14.5, 11.8, 12, 11.8, 12, 13.8);
         line(path, 12, 16.4, 12, 16.8);
     }},
    {"settings",
     [](QPainterPath& path) {
         for (const double y : {6.0, 12.0, 18.0})
             line(path, 4, y, 20, y);
         path.addEllipse(QPointF(9, 6), 2, 2);
         path.addEllipse(QPointF(15, 12), 2, 2);
         path.addEllipse(QPointF(8, 18), 2, 2);
     }},
}};

QPainterPath pathOf(const QString& name)
{
    QPainterPath path;
    for (const Icon& icon : kIcons) {
        if (name == QLatin1String(icon.name))
            icon.draw(path);
    }
    return path;
}

/// Paints a path at whatever size and resolution is asked for.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QPainterPath path, const QColor& color)
        : m_path(std::move(path))
        , m_color(color)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / kGrid, rect.height() / kGrid);
        painter->setOpacity(mode == QIcon::Disabled ? kDisabledOpacity : 1);
        painter->setPen(QPen(m_color, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(m_path);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_path, m_color); }

private:
    QPainterPath m_path;
    QColor m_color;
};
} // namespace

QIcon lineIcon(const QString& name, const QColor& color)
{
    return QIcon(new LineIconEngine(pathOf(name), color));
}

} // namespace trustbilanz
