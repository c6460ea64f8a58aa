// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/reading.h"

#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace trustbilanz::charts {

namespace {
class ReadingWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadingWords)
};

template<class Item>
const Item* itemOn(const std::vector<Item>& items, Day day)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [day](const Item& item) { return item.day == day; });
    return found == items.end() ? nullptr : &*found;
}

/// Items of the period that ends on a data day.
template<class Item>
std::vector<const Item*> itemsOn(const std::vector<Item>& items, const TimeChart::Content& content,
                                 Day day)
{
    const std::vector<Day> days = dataDays(content.series);
    const auto here = std::lower_bound(days.begin(), days.end(), day);
    const Day before = here == days.begin() ? content.from - 1 : *(here - 1);
    std::vector<const Item*> found;
    for (const Item& item : items) {
        if (item.day > before && item.day <= day)
            found.push_back(&item);
    }
    return found;
}

void addSeries(Reading& reading, const TimeChart::Series& series, Day day,
               const PlotGeometry& geometry, const Theme& theme)
{
    const QColor color = theme.*series.color;
    if (const TimeChart::Point* point = itemOn(series.points, day)) {
        reading.lines.push_back({series.name, text::number(point->value, 1), color});
        for (const QString& detail : point->details)
            reading.lines.push_back({detail.section(QLatin1Char('\t'), 0, 0),
                                     detail.section(QLatin1Char('\t'), 1),
                                     {}});
        if (!series.quiet)
            reading.dots.emplace_back(QPointF(geometry.x(day), geometry.y(point->value)), color);
    } else if (const TimeChart::Absence* absence = itemOn(series.absences, day)) {
        reading.lines.push_back({series.name, absence->reason, color});
    }
}

/// The period of a day: a chart of years knows no days.
QString nameOf(Day day, const TimeChart::Content& content)
{
    return text::period(periodStart(day, content.interval), content.interval);
}

QString sentenceOf(const TimeChart::Series& series, Interval interval)
{
    const auto lowest = std::min_element(
        series.points.begin(), series.points.end(),
        [](const TimeChart::Point& a, const TimeChart::Point& b) { return a.value < b.value; });
    return ReadingWords::tr("%1: first %2, last %3, lowest %4 (%5).")
        .arg(series.name, text::number(series.points.front().value, 1),
             text::number(series.points.back().value, 1), text::number(lowest->value, 1),
             text::period(periodStart(lowest->day, interval), interval));
}
} // namespace

QStringList Reading::texts() const
{
    QStringList texts {heading};
    for (const ReadingLine& line : lines)
        texts << (line.value.isEmpty() ? line.label : line.label + QLatin1Char('\t') + line.value);
    return texts;
}

std::vector<Day> dataDays(const std::vector<TimeChart::Series>& series)
{
    std::vector<Day> days;
    for (const TimeChart::Series& each : series) {
        for (const TimeChart::Point& point : each.points)
            days.push_back(point.day);
        for (const TimeChart::Absence& absence : each.absences)
            days.push_back(absence.day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

std::vector<const TimeChart::Marker*> markersOn(const TimeChart::Content& content, Day day)
{
    return itemsOn(content.markers, content, day);
}

std::vector<const TimeChart::Break*> breaksOn(const TimeChart::Content& content, Day day)
{
    return itemsOn(content.breaks, content, day);
}

Reading readingOn(const TimeChart::Content& content, Day day, const PlotGeometry& geometry,
                  const Theme& theme)
{
    Reading reading;
    reading.heading = content.interval == Interval::Day
        ? text::longDate(day)
        : text::period(periodStart(day, content.interval), content.interval);
    for (const TimeChart::Series& series : content.series)
        addSeries(reading, series, day, geometry, theme);
    for (const TimeChart::Break* change : breaksOn(content, day))
        reading.lines.push_back({change->label, change->detail, QColor()});
    for (const TimeChart::Marker* marker : markersOn(content, day)) {
        const QString title = marker->number > 0
            ? ReadingWords::tr("Incident %1: %2").arg(text::count(marker->number), marker->title)
            : ReadingWords::tr("Incident: %1").arg(marker->title);
        reading.lines.push_back({title, {}, QColor()});
    }
    return reading;
}

QString summaryOf(const TimeChart::Content& content)
{
    if (dataDays(content.series).empty())
        return content.emptyReason;
    QStringList sentences {ReadingWords::tr("Line chart, %1 to %2.")
                               .arg(nameOf(content.from, content), nameOf(content.to, content))};
    for (const TimeChart::Series& series : content.series) {
        if (!series.points.empty() && !series.quiet)
            sentences << sentenceOf(series, content.interval);
    }
    for (const TimeChart::Break& change : content.breaks)
        sentences << ReadingWords::tr("%1 on %2: %3.")
                         .arg(change.label, text::date(change.day), change.detail);
    if (!content.markers.empty())
        sentences << ReadingWords::tr("%n incident(s) marked.", nullptr,
                                      int(content.markers.size()));
    return sentences.join(QLatin1Char(' '));
}

} // namespace trustbilanz::charts
