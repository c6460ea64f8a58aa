// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/scorecolumns.h"

#include <map>

namespace trustbilanz::session {

/// Numbers for words, the same for every part that is compared.
class WordNumbers
{
public:
    double numberOf(const std::string& word);

private:
    std::map<std::string, double> m_numbers;
};

/// What columns two parts have to be compared by.
struct ContentNames {
    QStringList segments;
    QStringList drivers;
    void add(const ScorePart& part);
};

/// The answers of a part in a form that can be compared with those of a part coded otherwise: each
/// column as the numbers its codes stand for.
class AnswerContent
{
public:
    AnswerContent(const ScorePart& part, const ContentNames& names, WordNumbers& words);
    bool isEqual(size_t row, const AnswerContent& other, size_t otherRow) const;

private:
    struct Column {
        const PackedColumn* codes = nullptr; ///< nullptr = values.front() in every row
        std::vector<double> values;
        double at(size_t row) const { return values[codes ? codes->at(row) : 0]; }
    };
    void addSegment(const SegmentColumn* segment, WordNumbers& words);
    void addNumbers(const NumberColumn* numbers, const ScoreScale* scale, double absent);

    std::vector<Column> m_columns;
};

} // namespace trustbilanz::session
