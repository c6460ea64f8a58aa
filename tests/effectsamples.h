// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trust/beforeafter.h"
#include "tests/answers.h"

namespace trustbilanz::tests {

inline PartialDate dateOf(const char* iso)
{
    return *PartialDate::fromIso(QString::fromLatin1(iso));
}

inline Incident incidentOn(const char* id, const char* iso)
{
    Incident incident;
    incident.id = QString::fromLatin1(id);
    incident.title = incident.id;
    incident.disclosed = dateOf(iso);
    return incident;
}

/// One point per period from the period of `first` on, 40 customers each. NaN = no answers,
/// infinity = hidden.
inline std::vector<MicroPoint> pointsFrom(const char* first, Interval interval,
                                          const std::vector<double>& means, qint64 customers = 40)
{
    std::vector<MicroPoint> points;
    Day start = periodStart(dateOf(first).day, interval);
    for (const double mean : means) {
        MicroPoint point;
        point.period = start;
        start = nextPeriod(start, interval);
        if (std::isnan(mean))
            continue;
        point.hidden = std::isinf(mean);
        point.customers = point.hidden ? 0 : customers;
        if (!point.hidden)
            point.mean = mean;
        points.push_back(point);
    }
    return points;
}

inline EffectRequest requestOf(Interval interval, int before, int after)
{
    EffectRequest request;
    request.view.interval = interval;
    request.before = before;
    request.after = after;
    return request;
}

inline Effect effectOf(const std::vector<MicroPoint>& points, const EffectRequest& request,
                       const char* date, const std::vector<Incident>& others = {})
{
    const PartialDate day = dateOf(date);
    const Interval interval = request.view.interval;
    const trust::PeriodSeries series(points, interval, trust::onsetOf(day, interval));
    return trust::beforeAfter(series, request, day, others);
}

/// Points that wave about a level in no simple rhythm; the same for every run.
inline std::vector<double> wavy(size_t count, double level = 60)
{
    std::vector<double> means;
    for (size_t i = 0; i < count; ++i)
        means.push_back(level + double(i * i * 7 % 11) / 4 + double(i * 5 % 7) / 3);
    return means;
}

} // namespace trustbilanz::tests
