// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/dateformats.h"
#include "models/records/importplan.h"
#include "models/records/result.h"

#include <QTimeZone>

namespace trustbilanz::importers {

/// What the cells of a date column leave open and the plan knows.
struct DateContext {
    static Result<DateContext> from(const ImportPlan& plan);

    QTimeZone zone; ///< of the workspace
    int yearPivot = kUsualYearPivot;
};

/// Reads the cells of one date column. Dates are checked against the calendar, and a weekday
/// before one against the date. A time of day is left away; where it names a zone, the day is the
/// one in the workspace's time zone.
class DateReader
{
public:
    /// With `takesIso`, of a column with dates among texts, ISO 8601 beside the format.
    DateReader(const DateFormat& format, DateContext context, bool takesIso = false);
    std::optional<PartialDate> read(std::string_view cell) const;
    const DateFormat& format() const { return *m_format; }
    const DateContext& context() const { return m_context; }

private:
    std::optional<PartialDate> read(std::string_view cell, const DateFormat& format,
                                    std::optional<int> weekday) const;
    std::optional<Day> dayWithTime(Day day, std::string_view time) const;
    int offsetAt(qint64 secondsSinceEpoch) const;

    const DateFormat* m_format;
    DateContext m_context;
    bool m_takesIso;
    mutable qint64 m_offsetSlot = -1; ///< memory of the last quarter hour asked for
    mutable int m_offset = 0;
};

/// Dates known to the month or year only, in forms with one meaning: "2017-05", "05/2017", "2017",
/// "May 2017", "Mai 2017".
std::optional<PartialDate> readPartialDate(std::string_view cell);

} // namespace trustbilanz::importers
