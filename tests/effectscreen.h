// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/estimate.h"
#include "widgets/text.h"
#include "widgets/texteffect.h"

#include <QAbstractItemModel>
#include <QDate>
#include <QJsonObject>

/// A workspace with a fall in it, and how figures of the command line read on the screen.
namespace trustbilanz::tests {

inline constexpr int kMonths = 30;
inline constexpr int kFirstAfter = 15; ///< April 2021
inline constexpr int kCustomers = 24;

inline QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// A slow rise that falls in April 2021, by nine points on average among half of the customers and
/// by one among the others, and a scatter that repeats after five months.
inline QByteArray scores()
{
    constexpr int kScatter[] {2, -1, 0, 1, -2};
    QByteArray csv = "customer,date,score,hit\n";
    for (int month = 0; month < kMonths; ++month) {
        const QByteArray day = QDate(2020, 1, 15).addMonths(month).toString(Qt::ISODate).toLatin1();
        for (int customer = 0; customer < kCustomers; ++customer) {
            const bool hit = customer < kCustomers / 2;
            const int fall = month < kFirstAfter ? 0 : (hit ? 8 : 0) + customer % 3;
            const int score = 60 + month / 3 - fall + kScatter[month % 5]
                + kScatter[(3 * customer + 2 * month) % 5];
            csv += "c" + QByteArray::number(customer) + "," + day + "," + QByteArray::number(score)
                + (hit ? ",yes\n" : ",no\n");
        }
    }
    return csv;
}

/// The strongest one comes too late for a test; the rough date overlaps, the rival's is named.
inline const char* const kIncidents = "id,title,disclosed,owner,severity\n"
                                      "A,Leak,2021-04-01,own,3\n"
                                      "B,Later leak,2022-02-03,own,5\n"
                                      "C,Rough date,2021-08,own,2\n"
                                      "D,Rival,2021-05-01,competitor,5\n";

inline Estimate estimate(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    Estimate estimate;
    estimate.estimate = object[key("estimate")].toDouble();
    estimate.standardError = object[key("se")].toDouble();
    estimate.low = object[key("low")].toDouble();
    estimate.high = object[key("high")].toDouble();
    estimate.p = object[key("p")].toDouble();
    return estimate;
}

/// Cells as they should read: estimate, interval, standard error, p.
inline QStringList cells(const QJsonValue& value, bool isSlope)
{
    const Estimate of = estimate(value);
    return {isSlope ? text::slope(of.estimate) : text::points(of.estimate),
            isSlope ? text::slopeRange(of) : text::range(of.low, of.high),
            text::number(of.standardError, 2), text::probability(of.p)};
}

inline QStringList meanCells(const QJsonValue& value)
{
    const QJsonObject mean = value.toObject();
    return {text::index(mean[key("mean")].toDouble()),
            text::indexRange(mean[key("low")].toDouble(), mean[key("high")].toDouble()),
            text::missing(), text::missing()};
}

inline QStringList rowOf(const QAbstractItemModel& model, int row, int first, int count)
{
    QStringList texts;
    for (int column = first; column < first + count; ++column)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace trustbilanz::tests
