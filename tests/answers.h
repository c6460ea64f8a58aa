// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trust/microindex.h"
#include "tests/support.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace trustbilanz::tests {

/// One answer as a reader would write it down.
struct Answer {
    int customer = 0;
    Day day = 0;
    double score = 0;
    double weight = 1;
    QMap<QString, QString> segments;
};

/// One import, from which columns() makes what the store would load.
struct Batch {
    ScoreScale scale;
    QStringList segments;
    bool weighted = false;
    DatePrecision precision = DatePrecision::Day;
    std::vector<Answer> answers = {};
};

inline Pseudonym pseudonymOf(int customer)
{
    Pseudonym pseudonym {};
    for (size_t i = 0; i < sizeof customer; ++i)
        pseudonym[i] = std::uint8_t(unsigned(customer) >> (8 * i));
    return pseudonym;
}

/// Codes of values in order of appearance.
template<class Value>
std::vector<std::uint32_t> coded(const std::vector<Value>& values, std::vector<Value>& dictionary)
{
    std::map<Value, std::uint32_t> codes;
    std::vector<std::uint32_t> result;
    for (const Value& value : values) {
        const auto [place, isNew] = codes.try_emplace(value, std::uint32_t(dictionary.size()));
        if (isNew)
            dictionary.push_back(value);
        result.push_back(place->second);
    }
    return result;
}

template<class Value, class Column, class Get>
void fillColumn(const Batch& batch, Column& column, Get get)
{
    std::vector<Value> values;
    for (const Answer& answer : batch.answers)
        values.push_back(get(answer));
    const auto codes = coded(values, column.values);
    column.codes = PackedColumn::pack(codes, column.values.size());
}

inline ScorePart partOf(Batch batch)
{
    std::ranges::stable_sort(batch.answers, {}, &Answer::day);
    ScorePart part;
    part.scale = batch.scale;
    part.precision = batch.precision;
    std::vector<Pseudonym> customers;
    for (const Answer& answer : batch.answers) {
        customers.push_back(pseudonymOf(answer.customer));
        part.day.push_back(std::uint16_t(answer.day - kFirstStoredDay));
    }
    const auto codes = coded(customers, part.customers);
    part.customer = CustomerCodes(codes, part.customers.size());
    fillColumn<double>(batch, part.score, [](const Answer& a) { return a.score; });
    if (batch.weighted)
        fillColumn<double>(batch, part.weight, [](const Answer& a) { return a.weight; });
    for (const QString& name : batch.segments) {
        SegmentColumn column;
        column.name = name;
        fillColumn<std::string>(batch, column,
                                [&](const Answer& a) { return a.segments[name].toStdString(); });
        part.segments.push_back(std::move(column));
    }
    return part;
}

inline ScoreColumns columns(const std::vector<Batch>& batches)
{
    std::vector<ScorePart> parts;
    for (const Batch& batch : batches) {
        parts.push_back(partOf(batch));
        parts.back().batch = int(parts.size());
    }
    return ScoreColumns(std::move(parts));
}

inline bool isNear(double value, double expected, double tolerance = 1e-9)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.12g instead of %.12g", value, expected);
    return false;
}

inline TrendView viewOf(Interval interval)
{
    TrendView view;
    view.interval = interval;
    return view;
}

inline MicroPoint onlyPoint(const Result<std::vector<MicroPoint>>& points)
{
    if (!points || points->size() != 1)
        qFatal("not exactly one point");
    return points->front();
}

/// The real reviews of British Airways, read without the program's importer.
inline Batch britishAirways()
{
    Batch batch {{1, 10, false}, {}, false, DatePrecision::Day, {}};
    QFile file(sharedData() + QStringLiteral("/pair-british-airways/ba_reviews.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QMap<QByteArray, int> customers;
    static const QRegularExpression ordinal(QStringLiteral("^(\\d+)(st|nd|rd|th) "));
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().split(',');
        bool hasScore = false;
        const double score = cells.value(2).toDouble(&hasScore);
        const QString date
            = QString::fromUtf8(cells.value(3)).replace(ordinal, QStringLiteral("\\1 "));
        const QDate day = QLocale::c().toDate(date, QStringLiteral("d MMMM yyyy"));
        if (!hasScore || !day.isValid())
            continue;
        const int customer = customers.value(cells[1], int(customers.size()));
        customers[cells[1]] = customer;
        batch.answers.push_back({customer, dayFrom(day), score, 1, {}});
    }
    return batch;
}

} // namespace trustbilanz::tests
