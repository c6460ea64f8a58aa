// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/fields.h"
#include "models/importers/readingtally.h"

namespace trustbilanz::importers {

/// Which of the readings a notation leaves open the numbers of a column support.
class NumberEvidence
{
public:
    static constexpr const char* kWhat = "number"; ///< of findings
    static constexpr const char* kOption = "decimal"; ///< that declares a reading

    static Result<NumberEvidence> from(const Notation& notation);

    void look(std::string_view cell, qint64 line);
    const ReadingTally& tally() const { return m_tally; }
    /// Whether the plan leaves but one reading.
    bool isDeclared() const { return m_candidates.size() == 1; }
    /// Whether the column means the same either way so far, or one reading is settled.
    bool isSettled() const { return m_tally.isOpen() || m_tally.isSettled(); }
    /// Whether another reading understands a cell that the best does not.
    bool isReadOtherwise(std::string_view cell) const;

    NumberReading reading() const;
    QString decimal() const; ///< "point" or "comma"; empty where nothing tells
    QString thousands() const; ///< sign seen, or empty
    size_t readings() const { return m_candidates.size(); }
    QString readingId(size_t reading) const { return decimalId(m_candidates[reading]); }
    /// What a cell means, language-neutral; empty = it has no such reading.
    QString understood(size_t reading, const QString& cell) const;
    /// How the reading was found, without column; none where there was no number.
    std::vector<Finding> findings() const;

private:
    /// What stands around a number and is not kept, at the first cell that has it.
    struct Frame {
        QString reason; ///< of the finding; empty = none was seen
        QString cell;
        QString meaning;
        qint64 line = 0;
    };

    explicit NumberEvidence(std::vector<NumberReading> candidates);
    void noteFrame(std::string_view cell, const CellNumber& number, qint64 line);

    std::vector<NumberReading> m_candidates;
    std::vector<QString> m_grouping; ///< first sign seen, by candidate
    Frame m_frame;
    ReadingTally m_tally;
};

} // namespace trustbilanz::importers
