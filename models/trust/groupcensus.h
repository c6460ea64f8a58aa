// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trust/answerselection.h"
#include "models/trust/disclosure.h"

namespace trustbilanz::trust {

/// A segment by whose values answers are told apart. The key of a cell is the sum over the axes of
/// code x stride, where the code is an index into ScoreColumns::segmentValues().
struct SegmentAxis {
    QString segment;
    std::uint64_t values = 1;
    std::uint64_t stride = 1;

    std::uint64_t code(std::uint64_t key) const { return key / stride % values; }
    /// Key of the cell in the table without this segment.
    std::uint64_t without(std::uint64_t key) const { return key - code(key) * stride; }
};

struct CensusCell {
    std::uint64_t key = 0;
    CustomerTally customers;
};

struct Census {
    std::vector<CensusCell> cells; ///< with answers, by key
    bool complete = false; ///< CustomerTally::answers counts all of them
};

/// Counts who answered, by days and by the values of some segments.
class GroupCensus
{
public:
    /// Segments the scores do not have count as not given.
    GroupCensus(const ScoreColumns& scores, const QStringList& segments, int smallestGroup);

    const std::vector<SegmentAxis>& axes() const { return m_axes; }
    /// Keys are below.
    std::uint64_t combinations() const { return m_combinations; }

    /// Unless it is wanted `completely` it stops when every cell has k customers, which is after a
    /// few rows where no group is small.
    Census count(Day from, Day to, bool completely) const;

private:
    struct Part {
        PreparedPart prepared;
        std::vector<std::vector<std::uint64_t>> offsets; ///< by axis and code of the column
        std::vector<const PackedColumn*> columns; ///< by axis; nullptr = offsets.front() for all
    };
    class Counter;

    std::vector<SegmentAxis> m_axes;
    std::uint64_t m_combinations = 1;
    size_t m_smallest;
    std::vector<Part> m_parts;
};

} // namespace trustbilanz::trust
