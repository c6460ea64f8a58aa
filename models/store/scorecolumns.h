// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"
#include "models/store/customercodes.h"
#include "models/store/sorteddays.h"

#include <array>
#include <memory>
#include <string>

namespace trustbilanz {

/// Keyed hash of a customer id; the only form in which a customer exists beyond the parser.
using Pseudonym = std::array<std::uint8_t, 16>;

/// Dictionary-coded numbers: row i holds values[codes.at(i)]; NaN = no answer.
struct NumberColumn {
    PackedColumn codes;
    std::vector<double> values;
};

/// Dictionary-coded words (UTF-8); an empty word is a value of its own.
struct SegmentColumn {
    QString name;
    PackedColumn codes;
    std::vector<std::string> values;
};

struct DriverColumn {
    QString name;
    ScoreScale scale;
    NumberColumn answers;
};

/// The answers of one import batch, sorted by day; rows of one day keep the order of the file.
/// Immutable once it is shared.
struct ScorePart {
    int batch = 0;
    ScoreScale scale;
    DatePrecision precision = DatePrecision::Day;
    QMap<QString, double> labels; ///< words that stood for answers in the source
    std::vector<Pseudonym> customers; ///< dictionary of this batch; empty inside ScoreColumns
    CustomerCodes customer; ///< into customers; after loading: workspace-wide
    SortedDays day; ///< since kFirstStoredDay
    NumberColumn score; ///< on `scale`
    std::vector<SegmentColumn> segments;
    NumberColumn weight; ///< empty = every answer weighs 1
    std::vector<DriverColumn> drivers;

    size_t rows() const { return day.size(); }
    Day dayAt(size_t row) const;
    bool hasWeights() const { return weight.codes.size() > 0; }
    /// nullptr when the batch has no such segment.
    const SegmentColumn* segment(const QString& name) const;
    /// Rows [first, last) whose day lies in [from, to].
    std::pair<size_t, size_t> rowsBetween(Day from, Day to) const;
};

/// Days are stored in two bytes from here: 1900-01-01 to 2079-06-06.
inline constexpr Day kFirstStoredDay = -25567;
inline constexpr Day kLastStoredDay = kFirstStoredDay + 65535;

/// The same part with these rows only (ascending); dictionaries keep what is still used.
ScorePart withRows(const ScorePart& part, std::span<const std::uint32_t> rows);

/// All scores of a workspace: the parts of its batches and the dictionaries they share.
/// Values are shared and never change; a new import makes a new ScoreColumns.
class ScoreColumns
{
public:
    ScoreColumns() = default;
    /// Merges the dictionaries of the batches; rewrites `customer` to workspace-wide codes.
    explicit ScoreColumns(std::vector<ScorePart> parts);

    std::span<const std::shared_ptr<const ScorePart>> parts() const { return m_parts; }
    size_t rows() const;
    std::uint32_t customerCount() const { return std::uint32_t(m_customers.size()); }
    const std::vector<Pseudonym>& customers() const { return m_customers; }
    bool isEmpty() const { return rows() == 0; }
    /// First and last day with an answer; meaningless when empty.
    Day firstDay() const;
    Day lastDay() const;
    /// Coarsest precision of the dates of any batch.
    DatePrecision precision() const;

    QStringList segmentNames() const { return m_segmentNames; }
    /// Sorted values of a segment over all batches; holds "" where a batch or a row has none.
    QStringList segmentValues(const QString& segment) const;
    /// For one part: its code of a segment -> index into segmentValues(). A part without the
    /// segment has one entry, the index of "".
    std::vector<std::uint32_t> segmentMap(const ScorePart& part, const QString& segment) const;
    QStringList driverNames() const;

private:
    std::vector<std::shared_ptr<const ScorePart>> m_parts;
    std::vector<Pseudonym> m_customers;
    QStringList m_segmentNames;
    QMap<QString, QStringList> m_segmentValues;
};

} // namespace trustbilanz
