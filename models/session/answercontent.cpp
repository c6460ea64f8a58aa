// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/answercontent.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace trustbilanz::session {

namespace {
constexpr double kNoAnswer = std::numeric_limits<double>::quiet_NaN();
constexpr double kNothing = std::numeric_limits<double>::lowest(); // stands for kNoAnswer
constexpr double kTolerance = 1e-9;
constexpr size_t kHashFactor = 1099511628211U; // of the FNV hash

const DriverColumn* driver(const ScorePart& part, const QString& name)
{
    const auto found
        = std::find_if(part.drivers.begin(), part.drivers.end(),
                       [&](const DriverColumn& column) { return column.name == name; });
    return found == part.drivers.end() ? nullptr : &*found;
}
} // namespace

double ContentNumbers::ofWord(const std::string& word)
{
    return m_words.try_emplace(word, double(m_words.size())).first->second;
}

double ContentNumbers::ofNumber(double number)
{
    if (std::isnan(number))
        return kNothing;
    const auto near = m_numbers.lower_bound(number - kTolerance);
    if (near != m_numbers.end() && *near <= number + kTolerance)
        return *near;
    return *m_numbers.insert(number).first;
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

AnswerContent::AnswerContent(const ScorePart& part, const ContentNames& names,
                             ContentNumbers& numbers)
{
    addNumbers(&part.score, &part.scale, kNoAnswer, numbers);
    addNumbers(part.hasWeights() ? &part.weight : nullptr, nullptr, 1, numbers);
    for (const QString& name : names.segments)
        addSegment(part.segment(name), numbers);
    for (const QString& name : names.drivers) {
        const DriverColumn* column = driver(part, name);
        addNumbers(column ? &column->answers : nullptr, column ? &column->scale : nullptr,
                   kNoAnswer, numbers);
    }
}

void AnswerContent::addSegment(const SegmentColumn* segment, ContentNumbers& numbers)
{
    Column column;
    if (segment) {
        column.codes = &segment->codes;
        for (const std::string& value : segment->values)
            column.values.push_back(numbers.ofWord(value));
    } else {
        column.values = {numbers.ofWord({})};
    }
    m_columns.push_back(std::move(column));
}

void AnswerContent::addNumbers(const NumberColumn* column, const ScoreScale* scale, double absent,
                               ContentNumbers& numbers)
{
    Column content;
    if (column) {
        content.codes = &column->codes;
        for (const double value : column->values)
            content.values.push_back(numbers.ofNumber(scale ? scale->toIndex(value) : value));
    } else {
        content.values = {numbers.ofNumber(absent)};
    }
    m_columns.push_back(std::move(content));
}

bool AnswerContent::isEqual(size_t row, const AnswerContent& other, size_t otherRow) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].at(row) != other.m_columns[i].at(otherRow))
            return false;
    }
    return true;
}

size_t AnswerContent::hashOf(size_t row) const
{
    size_t hash = 0;
    for (const Column& column : m_columns)
        hash = hash * kHashFactor + std::hash<double>()(column.at(row));
    return hash;
}

} // namespace trustbilanz::session
