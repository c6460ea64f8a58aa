// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/xlsxcells.h"

#include "models/importers/fields.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace trustbilanz::importers {

namespace {
constexpr int kSecondsADay = 86'400;
constexpr double kLastSerial = 2'958'465; // 9999-12-31
constexpr int kExactDigits = 15; // that a double always holds; 100 times .07 is not 7 in the 16th
constexpr int kNoSuchDay = 60; // the 29 February 1900 that never was
constexpr int kDaysTo1904 = 1462;

/// Without what is only shown: "texts", \letters, _widths, *fillings, [colours] and languages; of
/// several sections the first; of a duration ("[h]:mm") nothing.
QString signsOf(QString code)
{
    static const QRegularExpression shown(QStringLiteral("\"[^\"]*\"|[\\\\_*]."));
    static const QRegularExpression duration(QStringLiteral("\\[(h+|m+|s+)\\]"));
    static const QRegularExpression bracketed(QStringLiteral("\\[[^\\]]*\\]"));
    const QString first = code.remove(shown).section(QLatin1Char(';'), 0, 0).toLower();
    return duration.match(first).hasMatch() ? QString() : QString(first).remove(bracketed);
}

/// Excel's serial to a date. It counts a day in 1900 that never was: dates before are a day late.
QString dateText(int serial, bool since1904)
{
    const int in1900 = since1904 ? serial + kDaysTo1904 : serial;
    if (in1900 == kNoSuchDay)
        return QStringLiteral("1900-02-29");
    const QDate base = in1900 < kNoSuchDay ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return base.addDays(in1900).toString(Qt::ISODate);
}

QString timeText(int seconds)
{
    return QTime(0, 0).addSecs(seconds).toString(Qt::ISODate);
}

QString serialText(double serial, NumberShown shown, bool since1904)
{
    int day = int(std::floor(serial));
    int seconds = int(std::lround((serial - day) * kSecondsADay));
    if (seconds == kSecondsADay) {
        ++day;
        seconds = 0;
    }
    if (day == 0 && shown == NumberShown::Time)
        return timeText(seconds);
    return seconds == 0 ? dateText(day, since1904)
                        : dateText(day, since1904) + QLatin1Char('T') + timeText(seconds);
}

bool isWhole(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter >= QLatin1Char('0') && letter <= QLatin1Char('9');
    });
}
} // namespace

NumberShown shownByFormat(int builtIn)
{
    const bool isDate = (builtIn >= 14 && builtIn <= 17) || builtIn == 22
        || (builtIn >= 27 && builtIn <= 31) || builtIn == 36 || (builtIn >= 50 && builtIn <= 58);
    const bool isTime = (builtIn >= 18 && builtIn <= 21) || (builtIn >= 32 && builtIn <= 35)
        || builtIn == 45 || builtIn == 47;
    const bool isPercent = builtIn == 9 || builtIn == 10;
    return isDate   ? NumberShown::Date
        : isTime    ? NumberShown::Time
        : isPercent ? NumberShown::Percent
                    : NumberShown::Number;
}

NumberShown shownByFormat(const QString& code)
{
    const QString signs = signsOf(code);
    if (signs.contains(QLatin1String("general")))
        return NumberShown::Number;
    if (signs.contains(QLatin1Char('%')))
        return NumberShown::Percent;
    const bool hasTime = signs.contains(QLatin1Char('h')) || signs.contains(QLatin1Char('s'));
    const bool hasDate = signs.contains(QLatin1Char('y')) || signs.contains(QLatin1Char('d'));
    if (hasDate || (signs.contains(QLatin1Char('m')) && !hasTime))
        return NumberShown::Date;
    return hasTime ? NumberShown::Time : NumberShown::Number;
}

TableCell XlsxCells::cell(const QString& type, const QString& content, int style) const
{
    if (type == QLatin1String("s")) {
        bool isNumber = false;
        const int index = content.toInt(&isNumber);
        return {isNumber ? texts.value(index) : QString(), TableCell::Type::Text};
    }
    if (type == QLatin1String("str") || type == QLatin1String("inlineStr"))
        return {content, TableCell::Type::Text};
    if (type == QLatin1String("b"))
        return {content == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE"),
                TableCell::Type::Text};
    if (type == QLatin1String("e"))
        return {};
    if (type == QLatin1String("d"))
        return {content, TableCell::Type::Date};
    return number(content, style);
}

TableCell XlsxCells::number(const QString& content, int style) const
{
    bool isNumber = false;
    const double value = content.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return {content, TableCell::Type::Text};
    const NumberShown shown
        = style >= 0 && size_t(style) < styles.size() ? styles[size_t(style)] : NumberShown::Number;
    // Whoever filled in 70 % sees 70, which the cell holds as 0.7.
    if (shown == NumberShown::Percent)
        return {QString::number(100 * value, 'g', kExactDigits), TableCell::Type::Number};
    if (shown != NumberShown::Number && value >= 0 && value <= kLastSerial)
        return {serialText(value, shown, since1904), TableCell::Type::Date};
    // Long ids are whole numbers that a double would round.
    return {isWhole(content) ? content : numberText(value), TableCell::Type::Number};
}

} // namespace trustbilanz::importers
