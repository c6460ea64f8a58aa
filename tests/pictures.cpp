// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace trustbilanz::tests {

namespace {

constexpr qsizetype kMostColours = 256;

/// The largest difference of a channel.
int distance(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

/// The most frequent first.
std::vector<QRgb> coloursOf(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    std::vector<std::pair<int, QRgb>> sorted;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        sorted.emplace_back(-each.value(), each.key());
    std::ranges::sort(sorted);
    std::vector<QRgb> colours;
    for (const auto& [count, colour] : sorted)
        colours.push_back(colour);
    return colours;
}

qsizetype nearest(const QList<QRgb>& table, QRgb colour)
{
    const auto found = std::ranges::min_element(
        table, {}, [colour](QRgb each) { return distance(each, colour); });
    return found - table.begin();
}

/// Colours of which every other one is at most `reach` away.
QList<QRgb> tableOf(const std::vector<QRgb>& colours, int reach)
{
    QList<QRgb> table;
    for (const QRgb colour : colours) {
        if (table.isEmpty() || distance(table[nearest(table, colour)], colour) > reach)
            table << colour;
        if (table.size() > kMostColours)
            break;
    }
    return table;
}

QImage paintedWith(const QList<QRgb>& table, const QImage& picture)
{
    QImage reduced(picture.size(), QImage::Format_Indexed8);
    reduced.setColorTable(table);
    QHash<QRgb, uint> places;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb colour = picture.pixel(x, y);
            auto place = places.find(colour);
            if (place == places.end())
                place = places.insert(colour, uint(nearest(table, colour)));
            reduced.setPixel(x, y, place.value());
        }
    }
    return reduced;
}

} // namespace

PictureDifference difference(const QImage& one, const QImage& other)
{
    PictureDifference found;
    found.where = QImage(one.size(), QImage::Format_RGB32);
    found.where.fill(Qt::black);
    const int columns = one.width() / kSquare + 1;
    std::vector<int> squares(size_t(columns * (one.height() / kSquare + 1)));
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (distance(one.pixel(x, y), other.pixel(x, y)) <= kSameChannel)
                continue;
            found.where.setPixel(x, y, qRgb(255, 255, 255));
            ++found.pixels;
            ++squares[size_t(y / kSquare * columns + x / kSquare)];
        }
    }
    found.share = double(found.pixels) / (double(one.width()) * one.height());
    found.mostInSquare = *std::ranges::max_element(squares);
    return found;
}

QImage withFewColours(const QImage& picture)
{
    const std::vector<QRgb> colours = coloursOf(picture);
    for (int reach = 0; reach <= kColourLoss; reach += 2) {
        const QList<QRgb> table = tableOf(colours, reach);
        if (table.size() <= kMostColours)
            return paintedWith(table, picture);
    }
    return {};
}

} // namespace trustbilanz::tests
