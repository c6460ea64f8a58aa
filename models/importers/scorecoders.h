// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/codecolumn.h"
#include "models/importers/csvblock.h"
#include "models/importers/numberdictionary.h"
#include "models/importers/scorecells.h"
#include "models/importers/textdictionary.h"

namespace trustbilanz::importers {

/// Rows are collected before they are appended, so that columns grow in tight loops.
inline constexpr size_t kCollected = 256;

/// Codes the words of one column. Plain rows come as a grid, in two steps: find() has no effect
/// that stays, for a row of the grid may yet be rejected for another of its cells; complete()
/// numbers the words that are new.
class TextCoder
{
public:
    TextCoder();

    void reserve(size_t rows) { m_codes.reserve(rows); }
    void collect(size_t index, const KeyedCell& cell) { m_collected[index] = code(cell); }
    /// False where a cell is not UTF-8.
    bool find(CsvGrid grid, size_t column);
    void complete(const CsvGrid& grid, size_t column);
    void append(size_t count);
    /// Takes all; row i of the result is row order[i], an empty order keeps all as they are.
    SegmentColumn take(const QString& name, std::span<const std::uint32_t> order);

private:
    struct Recent {
        TextKey key;
        std::uint32_t code = 0;
    };
    std::uint32_t code(const KeyedCell& cell);

    TextDictionary m_values;
    std::vector<Recent> m_recent; ///< short ones, by TextKey::shortHash(): most rows repeat a few
    std::array<std::uint32_t, kCollected> m_collected;
    size_t m_missing = 0; ///< words of the grid that find() did not find
    CodeColumn m_codes;
};

/// The same for numbers.
class NumberCoder
{
public:
    void reserve(size_t rows) { m_codes.reserve(rows); }
    void collect(size_t index, double number) { m_collected[index] = m_values.code(number); }
    /// False where a cell has no plain number (ScoreCells::plainNumber()).
    bool find(CsvGrid grid, size_t index, ScoreCells& cells);
    void complete();
    void append(size_t count);
    NumberColumn take(std::span<const std::uint32_t> order);

private:
    static constexpr std::uint32_t kKnown = 16 * 1024; ///< answers rarely have more digits
    struct Known {
        std::uint32_t tag = 0xFFFFFFFF;
        std::uint32_t code = 0;
    };
    struct Missing {
        size_t row = 0;
        double value = 0;
        std::optional<ShortNumber> written;
    };

    NumberDictionary m_values;
    std::vector<Known> m_known = std::vector<Known>(kKnown); ///< by digits: a code without a number
    std::array<std::uint32_t, kCollected> m_collected;
    std::vector<Missing> m_missing; ///< numbers of the grid that find() did not find
    CodeColumn m_codes;
};

} // namespace trustbilanz::importers
