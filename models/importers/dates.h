// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"
#include "models/records/result.h"

#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <string_view>
#include <vector>

namespace trustbilanz::importers {

/// A way to write dates: the order of day, month and year and what stands between them.
struct DateFormat {
    enum class Kind { Numeric, DayMonthName, MonthNameDay, Compact, Month, Year, ExcelSerial };
    const char* name; ///< as --date-format takes it
    Kind kind;
    const char* order; ///< "ymd", "dmy" or "mdy"; only Numeric
    char separator; ///< only Numeric
    bool isDetected; ///< the others are read only when asked for
    std::vector<const char*> aliases;
};

const std::vector<DateFormat>& dateFormatTable();
/// By name or alias; nullptr for an unknown one.
const DateFormat* dateFormatNamed(const QString& name);

/// Reads the cells of one date column. Dates are checked against the calendar. A time of day is
/// left away; where it names a zone, the day is the one in the workspace's time zone.
class DateReader
{
public:
    DateReader(const DateFormat& format, QTimeZone zone);
    std::optional<PartialDate> read(std::string_view cell) const;
    const DateFormat& format() const { return *m_format; }

private:
    std::optional<Day> dayWithTime(Day day, std::string_view time) const;
    int offsetAt(qint64 secondsSinceEpoch) const;

    const DateFormat* m_format;
    QTimeZone m_zone;
    mutable qint64 m_offsetSlot = -1; ///< memory of the last quarter hour asked for
    mutable int m_offset = 0;
};

/// Dates known to the month or year only, in forms with one meaning: "2017-05", "2017",
/// "May 2017", "Mai 2017".
std::optional<PartialDate> readPartialDate(std::string_view cell);

/// Which of the known formats the dates of a column support.
class DateEvidence
{
public:
    /// One candidate when the plan names the format, else all that are detected.
    DateEvidence(const DateFormat* declared, const QTimeZone& zone);

    void look(std::string_view cell);
    bool isDecided() const;
    bool isAmbiguous() const { return !m_differing.isEmpty() && leaders().size() > 1; }
    const QString& differingCell() const { return m_differing; }
    const DateReader& reader() const { return m_readers[leaders().front()]; }
    /// Readers that understood most cells.
    std::vector<size_t> leaders() const;
    const DateReader& reader(size_t index) const { return m_readers[index]; }

private:
    std::vector<DateReader> m_readers;
    std::vector<qint64> m_understood;
    QString m_differing; ///< first cell with two meanings
};

} // namespace trustbilanz::importers
