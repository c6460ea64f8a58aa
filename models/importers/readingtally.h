// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importreport.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trustbilanz::importers {

/// What the possible readings of a column make of its cells, and which of them that leaves. Cells
/// that all readings treat alike are counted together; the first of them stands for all.
class ReadingTally
{
public:
    struct Cells {
        qint64 count = 0;
        QString first;
        qint64 line = 0; ///< of the first
    };

    explicit ReadingTally(size_t readings)
        : m_readings(readings)
    {
    }

    /// What each reading makes of a cell, in their order; nothing = not understood.
    template<class Value>
    void add(const std::vector<std::optional<Value>>& values, std::string_view cell, qint64 line)
    {
        std::string treatment(values.size(), kNotUnderstood);
        for (size_t i = 0; i < values.size(); ++i) {
            if (values[i])
                treatment[i] = char(
                    'a' + (std::find(values.begin(), values.end(), values[i]) - values.begin()));
        }
        count(treatment, cell, line);
    }

    /// Counts a cell whose text was added not long ago, without another reading of it: a column
    /// repeats its days and answers. False for any other cell.
    bool addRepeated(std::string_view cell);

    bool isEmpty() const { return m_cells.empty(); }
    /// The reading that understands most cells, the first of several.
    size_t best() const;
    bool understandsAll(size_t reading) const;
    /// Whether all readings agree on every cell so far.
    bool isOpen() const;
    /// Whether rows speak against every reading but the best and for no other.
    bool isSettled() const;
    /// Readings that rows do not rule out and that would give another value than the best.
    std::vector<size_t> rivals() const;
    bool isAmbiguous() const { return !rivals().empty(); }
    /// First cells on which two readings disagree; nullptr = none.
    const Cells* differing(size_t one, size_t other) const;
    /// Why `best` is the reading: reason, example, confidence, and the line of the row that settled
    /// it. There must be cells.
    Finding finding() const;
    /// The same where it was declared.
    Finding declared() const;

private:
    struct Known {
        std::string cell;
        std::string treatment;
    };
    static constexpr size_t kFirstKnownCells = 64;
    static constexpr size_t kKnownCells = 4096;
    static constexpr char kNotUnderstood = '-';

    Known& knownAt(std::string_view cell);
    void count(const std::string& treatment, std::string_view cell, qint64 line);
    qint64 understood(size_t reading) const;
    const Cells* proof(size_t one, size_t other) const;
    const Cells* contrary() const;
    const Cells* settling() const;
    Finding unaskedFinding(const QString& reason) const;

    size_t m_readings;
    size_t m_counted = 0; ///< cells that were read, not repeated
    std::vector<Known> m_known; ///< by hash of the text; empty until the first cell
    std::map<std::string, Cells> m_cells; ///< by treatment: a letter per reading, equal = agree
};

} // namespace trustbilanz::importers
