// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/scorecolumns.h"

#include <map>
#include <set>

namespace trustbilanz::session {

/// One number for everything that counts as the same content, whatever part it stands in.
class ContentNumbers
{
public:
    double ofWord(const std::string& word);
    /// The same answer declared on two scales may differ in the last bits.
    double ofNumber(double number);

private:
    std::map<std::string, double> m_words;
    std::set<double> m_numbers;
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
    AnswerContent(const ScorePart& part, const ContentNames& names, ContentNumbers& numbers);
    bool isEqual(size_t row, const AnswerContent& other, size_t otherRow) const;
    /// Equal answers have equal hashes.
    size_t hashOf(size_t row) const;

private:
    struct Column {
        const PackedColumn* codes = nullptr; ///< nullptr = values.front() in every row
        std::vector<double> values;
        double at(size_t row) const { return values[codes ? codes->at(row) : 0]; }
    };
    void addSegment(const SegmentColumn* segment, ContentNumbers& numbers);
    void addNumbers(const NumberColumn* column, const ScoreScale* scale, double absent,
                    ContentNumbers& numbers);

    std::vector<Column> m_columns;
};

} // namespace trustbilanz::session
