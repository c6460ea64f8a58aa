// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/answercontent.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace trustbilanz::session {

namespace {
constexpr double kNoAnswer = std::numeric_limits<double>::quiet_NaN();
// The same answer declared on two scales may differ in the last bits.
constexpr double kTolerance = 1e-9;

bool areEqual(double left, double right)
{
    return std::abs(left - right) <= kTolerance || (std::isnan(left) && std::isnan(right));
}

const DriverColumn* driver(const ScorePart& part, const QString& name)
{
    const auto found
        = std::find_if(part.drivers.begin(), part.drivers.end(),
                       [&](const DriverColumn& column) { return column.name == name; });
    return found == part.drivers.end() ? nullptr : &*found;
}
} // namespace

double WordNumbers::numberOf(const std::string& word)
{
    return m_numbers.try_emplace(word, double(m_numbers.size())).first->second;
}

void ContentNames::add(const ScorePart& part)
{
    for (const SegmentColumn& segment : part.segments) {
        if (!segments.contains(segment.name))
            segments.append(segment.name);
    }
    for (const DriverColumn& driver : part.drivers) {
        if (!drivers.contains(driver.name))
            drivers.append(driver.name);
    }
}

AnswerContent::AnswerContent(const ScorePart& part, const ContentNames& names, WordNumbers& words)
{
    addNumbers(&part.score, &part.scale, kNoAnswer);
    addNumbers(part.hasWeights() ? &part.weight : nullptr, nullptr, 1);
    for (const QString& name : names.segments)
        addSegment(part.segment(name), words);
    for (const QString& name : names.drivers) {
        const DriverColumn* column = driver(part, name);
        addNumbers(column ? &column->answers : nullptr, column ? &column->scale : nullptr,
                   kNoAnswer);
    }
}

void AnswerContent::addSegment(const SegmentColumn* segment, WordNumbers& words)
{
    Column column;
    if (segment) {
        column.codes = &segment->codes;
        for (const std::string& value : segment->values)
            column.values.push_back(words.numberOf(value));
    } else {
        column.values = {words.numberOf({})};
    }
    m_columns.push_back(std::move(column));
}

void AnswerContent::addNumbers(const NumberColumn* numbers, const ScoreScale* scale, double absent)
{
    Column column;
    if (numbers) {
        column.codes = &numbers->codes;
        for (const double value : numbers->values)
            column.values.push_back(scale ? scale->toIndex(value) : value);
    } else {
        column.values = {absent};
    }
    m_columns.push_back(std::move(column));
}

bool AnswerContent::isEqual(size_t row, const AnswerContent& other, size_t otherRow) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (!areEqual(m_columns[i].at(row), other.m_columns[i].at(otherRow)))
            return false;
    }
    return true;
}

} // namespace trustbilanz::session
