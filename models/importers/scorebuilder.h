// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/codecolumn.h"
#include "models/importers/numberdictionary.h"
#include "models/importers/scorecells.h"
#include "models/importers/textdictionary.h"

namespace trustbilanz::importers {

/// Codes answers into columns. Raw customer ids live here until finish() makes pseudonyms of them,
/// once per customer, and wipes them.
class ScoreBuilder
{
public:
    explicit ScoreBuilder(const ScoreMapping& mapping);

    void reserve(size_t rows);
    /// Takes a row whose views stay valid until the next endBlock(), as those of a CsvRow do.
    void add(const ScoreRow& row);
    void endBlock();

    /// The columns sorted by day; the builder is used up.
    ScorePart finish(const PseudonymOf& pseudonymOf);

private:
    /// Rows are collected before they are appended, so that columns grow in tight loops.
    static constexpr size_t kCollected = 256;
    static constexpr size_t kRecent = 64; // TextKey::shortHash()

    struct Customer {
        KeyedCell id;
        std::uint64_t hash = 0;
    };
    struct Recent {
        TextKey key;
        std::uint32_t code = 0;
    };
    struct Segment {
        TextDictionary values;
        std::array<Recent, kRecent> recent; ///< direct-mapped: most rows repeat a few values
        std::array<std::uint32_t, kCollected> collected;
        CodeColumn codes;
        std::uint32_t code(const KeyedCell& cell);
    };
    struct Number {
        NumberDictionary values;
        std::array<std::uint32_t, kCollected> collected;
        CodeColumn codes;
    };

    std::vector<std::uint32_t> orderByDay() const;
    void takeRows(ScorePart& part, std::span<const std::uint32_t> order);
    void takeNumbers(ScorePart& part, std::span<const std::uint32_t> order);
    void takeSegments(ScorePart& part, std::span<const std::uint32_t> order);
    NumberColumn numberColumn(size_t index, std::span<const std::uint32_t> order);

    ScoreMapping m_mapping;
    std::optional<TextDictionary> m_customers; ///< of raw ids; gone after finish()
    size_t m_count = 0; ///< rows collected
    std::array<Customer, kCollected> m_ids;
    std::array<std::uint16_t, kCollected> m_collectedDays;
    std::vector<std::uint32_t> m_customer;
    std::vector<std::uint16_t> m_days;
    std::vector<Segment> m_segments;
    std::vector<Number> m_numbers;
    DatePrecision m_precision = DatePrecision::Day;
};

} // namespace trustbilanz::importers
