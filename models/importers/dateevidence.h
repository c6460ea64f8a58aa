// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/dates.h"
#include "models/importers/readingtally.h"

namespace trustbilanz::importers {

/// Which of the known formats the dates of a column support.
class DateEvidence
{
public:
    static constexpr const char* kWhat = "date"; ///< of findings
    static constexpr const char* kOption = "dateFormat"; ///< that declares a reading

    /// One candidate when the notation names a format, else all that are known.
    /// With `takesIso` each takes ISO 8601 as well.
    static Result<DateEvidence> from(const Notation& notation, const DateContext& context,
                                     bool takesIso = false);

    void look(std::string_view cell, qint64 line);
    const ReadingTally& tally() const { return m_tally; }
    bool isDeclared() const { return m_readers.size() == 1; }
    bool isSettled() const { return m_tally.isSettled(); }
    /// Whether another format understands a cell that the best does not.
    bool isReadOtherwise(std::string_view cell) const;

    const DateReader& reader() const { return m_readers[m_tally.best()]; }
    /// Name of the format, empty where nothing tells.
    QString formatName() const;
    size_t readings() const { return m_readers.size(); }
    QString readingId(size_t reading) const;
    /// What a cell means, ISO 8601; empty = it has no such reading.
    QString understood(size_t reading, const QString& cell) const;
    /// How the reading was found, without column, and what it takes for granted; none where there
    /// was no date.
    std::vector<Finding> findings() const;

private:
    DateEvidence(const DateFormat* declared, const DateContext& context, bool takesIso);
    std::optional<PartialDate> read(size_t reading, std::string_view cell) const;

    std::vector<DateReader> m_readers;
    ReadingTally m_tally;
};

} // namespace trustbilanz::importers
