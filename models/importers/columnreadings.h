// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/csvfile.h"
#include "models/importers/readcolumn.h"

namespace trustbilanz::importers {

/// A column to be read, by field of the plan and position in the header.
struct MappedColumn {
    QString field;
    size_t position = 0;
};

/// How the number and date columns of a file are to be read: as the plan declares, else as most
/// cells allow.
class ColumnReadings
{
public:
    /// Sample: stops at the first block after which every column is settled; a column of plain
    /// integers stays open. Whole: looks at every row.
    enum class Depth { Sample, Whole };

    static Result<ColumnReadings> find(CsvFile& file, const ImportPlan& plan,
                                       const std::vector<MappedColumn>& numbers,
                                       const std::vector<MappedColumn>& dates, Depth depth,
                                       const Progress& progress);

    const NumberReading& number(size_t index) const { return m_readings[index]; }
    const DateReader& date(size_t index) const { return m_dates[index].evidence.reader(); }
    /// Whether a cell speaks for another reading, which only a look at all rows can judge.
    bool isNumberDoubtful(size_t index, std::string_view cell) const;
    bool isDateDoubtful(size_t index, std::string_view cell) const;

    /// Columns with two readings between which nothing in the file decides.
    std::vector<AmbiguousField> ambiguousFields() const;
    void describe(Detected& detected) const;

private:
    Result<void> declare(const CsvFile& file, const ImportPlan& plan,
                         const std::vector<MappedColumn>& numbers,
                         const std::vector<MappedColumn>& dates);
    Result<void> examine(CsvFile& file, const ImportPlan& plan, Depth depth,
                         const Progress& progress);
    void look(CsvRow& row, const ImportPlan& plan);
    bool isSettled() const;

    ReadColumns<NumberEvidence> m_numbers;
    ReadColumns<DateEvidence> m_dates;
    std::vector<NumberReading> m_readings; ///< of m_numbers
    bool m_sawAllRows = false;
};

/// Value of an answer given as a word, by plan.labels.
std::optional<double> labelValue(const ImportPlan& plan, std::string_view cell);

} // namespace trustbilanz::importers
