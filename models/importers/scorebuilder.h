// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/customercolumn.h"
#include "models/importers/scorecoders.h"

namespace trustbilanz::importers {

/// Codes answers into columns, all but their customers: these are handed out block by block, for
/// a CustomerColumn that may be filled meanwhile.
class ScoreBuilder
{
public:
    explicit ScoreBuilder(const ScoreMapping& mapping);

    void reserve(size_t rows);
    /// Takes a row whose views stay valid as long as the customer ids are used, as those of a
    /// CsvRow do.
    void add(const ScoreRow& row);
    /// Takes up to kCollected rows, or none where one of them is not plain.
    bool addGrid(const CsvGrid& grid, ScoreCells& cells);
    /// Hands out the customer ids of all rows since the last call and takes the memory of `used`.
    void exchangeIds(CustomerIds& used);

    /// The columns sorted by day; builder and customers are used up.
    ScorePart finish(CustomerColumn& customers, const PseudonymOf& pseudonymOf);

private:
    bool findCustomers(CsvGrid grid);
    bool findDays(CsvGrid grid, ScoreCells& cells);
    bool findCodes(const CsvGrid& grid, ScoreCells& cells);
    void append();
    std::vector<std::uint32_t> orderByDay() const;
    void takeNumber(size_t index, ScorePart& part, std::span<const std::uint32_t> order);
    void takeSegment(size_t index, ScorePart& part, std::span<const std::uint32_t> order);

    ScoreMapping m_mapping;
    size_t m_count = 0; ///< rows collected
    CustomerIds m_ids; ///< up to the rows collected
    std::array<std::uint16_t, kCollected> m_collectedDays;
    DatePrecision m_collectedPrecision = DatePrecision::Day;
    std::vector<std::uint16_t> m_days;
    std::vector<TextCoder> m_segments;
    std::vector<NumberCoder> m_numbers;
    DatePrecision m_precision = DatePrecision::Day;
};

} // namespace trustbilanz::importers
