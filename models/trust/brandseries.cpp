// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/brandseries.h"

#include "models/trust/macrofactors.h"

#include <algorithm>
#include <map>

namespace trustbilanz::trust {

namespace {
bool isShown(const BrandReading& reading, int smallestGroup)
{
    return !reading.count || *reading.count >= smallestGroup;
}

BrandPoint pointOf(Day period, const std::vector<BrandReading>& readings)
{
    BrandPoint point;
    point.period = period;
    point.hidden = readings.empty();
    point.readings = int(readings.size());
    const bool isCounted = std::ranges::all_of(
        readings, [](const BrandReading& reading) { return reading.count.has_value(); });
    double weights = 0;
    qint64 people = 0;
    for (const BrandReading& reading : readings) {
        const double weight = isCounted ? double(*reading.count) : 1;
        weights += weight;
        point.value += weight * reading.value;
        people += reading.count.value_or(0);
    }
    if (point.hidden)
        return point;
    point.value /= weights;
    if (isCounted)
        point.count = people;
    return point;
}
} // namespace

std::vector<BrandReading> shownReadings(std::span<const BrandReading> readings, int smallestGroup)
{
    std::vector<BrandReading> shown;
    std::ranges::copy_if(readings, std::back_inserter(shown), [&](const BrandReading& reading) {
        return isShown(reading, smallestGroup);
    });
    return shown;
}

std::optional<double> measuredBase(std::span<const BrandReading> readings,
                                   std::span<const Incident> incidents)
{
    std::optional<Day> first;
    for (const Incident& incident : incidents) {
        if (isCounted(incident)) {
            const Day day = incident.effectiveDate()->anchor();
            first = first ? std::min(*first, day) : day;
        }
    }
    double sum = 0;
    int count = 0;
    for (const BrandReading& reading : readings) {
        if (!first || reading.date.anchor() < *first) {
            sum += reading.value;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

std::vector<BrandPoint> brandSeries(std::span<const BrandReading> readings, Interval interval,
                                    Day from, Day to, int smallestGroup)
{
    std::map<Day, std::vector<BrandReading>> periods; ///< with the readings that may be shown
    for (const BrandReading& reading : readings) {
        const Day day = reading.date.anchor();
        if (day < from || day > to)
            continue;
        std::vector<BrandReading>& ofPeriod = periods[periodStart(day, interval)];
        if (isShown(reading, smallestGroup))
            ofPeriod.push_back(reading);
    }
    std::vector<BrandPoint> points;
    for (const auto& [period, ofPeriod] : periods)
        points.push_back(pointOf(period, ofPeriod));
    return points;
}

} // namespace trustbilanz::trust
