// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/csvfile.h"
#include "models/importers/dates.h"
#include "models/importers/fields.h"
#include "models/importers/importers.h"

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
                                       std::vector<MappedColumn> numbers,
                                       std::vector<MappedColumn> dates, Depth depth,
                                       const Progress& progress);

    const std::vector<MappedColumn>& numberColumns() const { return m_numberColumns; }
    const std::vector<MappedColumn>& dateColumns() const { return m_dateColumns; }
    const NumberReading& number(size_t index) const { return m_numbers[index]; }
    const DateReader& date(size_t index) const { return m_dates[index].reader(); }

    /// Columns with two readings between which nothing in the file decides.
    std::vector<AmbiguousField> ambiguousFields(const QStringList& header) const;
    std::optional<Error> ambiguity(const QStringList& header) const;
    void describe(Detected& detected) const;

private:
    Result<void> declare(const CsvFile& file, const ImportPlan& plan);
    Result<void> examine(CsvFile& file, const ImportPlan& plan, Depth depth,
                         const Progress& progress);
    void look(CsvRow& row, const ImportPlan& plan);
    bool isSettled() const;

    std::vector<MappedColumn> m_numberColumns;
    std::vector<MappedColumn> m_dateColumns;
    std::vector<NumberEvidence> m_numberEvidence;
    std::vector<NumberReading> m_numbers;
    std::vector<DateEvidence> m_dates;
};

/// Value of an answer given as a word, by plan.labels.
std::optional<double> labelValue(const ImportPlan& plan, std::string_view cell);

} // namespace trustbilanz::importers
