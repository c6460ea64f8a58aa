// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace trustbilanz {

/// A day as the number of days since 1970-01-01 in the workspace's calendar. Never an instant:
/// time zones are resolved where a file is read.
using Day = int;

Day dayFrom(QDate date);
QDate dateFrom(Day day);

enum class DatePrecision { Day, Month, Year };

/// A date that may be known to the month or the year only; day is then the first of it.
struct PartialDate {
    Day day = 0;
    DatePrecision precision = DatePrecision::Day;

    /// The day models compute with: itself, the 15th of the month or 1 July (models.md 2).
    Day anchor() const;
    /// Last day the date may mean.
    Day last() const;
    /// "2017-05-27", "2017-05" or "2017".
    QString iso() const;
    static std::optional<PartialDate> fromIso(const QString& text);
    static std::optional<PartialDate> from(int year, int month = 0, int day = 0);

    bool operator==(const PartialDate&) const = default;
};

QString precisionId(DatePrecision precision);

/// Calendar periods of a series; weeks are ISO weeks and start on Monday.
enum class Interval { Day, Week, Month, Quarter, Year };

QString intervalId(Interval interval);
std::optional<Interval> intervalFromId(const QString& id);

/// First day of the period that holds `day`, and first day of the period after it.
Day periodStart(Day day, Interval interval);
Day nextPeriod(Day periodStart, Interval interval);

} // namespace trustbilanz
