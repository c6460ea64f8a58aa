// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/readingtally.h"

#include "models/importers/utf8.h"

#include <algorithm>

namespace trustbilanz::importers {

namespace {
using Cells = ReadingTally::Cells;

/// The cells with the first line among those whose treatment is wanted.
template<class Wanted>
const Cells* earliest(const std::map<std::string, Cells>& cells, Wanted isWanted)
{
    const Cells* found = nullptr;
    for (const auto& [treatment, group] : cells) {
        if (isWanted(treatment) && (found == nullptr || group.line < found->line))
            found = &group;
    }
    return found;
}

Finding findingOf(const QString& reason, const Cells& cells)
{
    Finding finding;
    finding.reason = reason;
    finding.example = cells.first;
    finding.line = cells.line;
    return finding;
}
} // namespace

void ReadingTally::count(const std::string& treatment, std::string_view cell, qint64 line)
{
    // A short column needs no large table; what is lost when it grows is read once more.
    m_known.resize(m_counted++ < kFirstKnownCells ? kFirstKnownCells : kKnownCells);
    knownAt(cell) = {std::string(cell), treatment};
    if (treatment.find_first_not_of(kNotUnderstood) == std::string::npos)
        return;
    Cells& cells = m_cells[treatment];
    if (cells.count++ == 0) {
        cells.first = textOf(cell);
        cells.line = line;
    }
}

ReadingTally::Known& ReadingTally::knownAt(std::string_view cell)
{
    return m_known[std::hash<std::string_view>()(cell) % m_known.size()];
}

bool ReadingTally::addRepeated(std::string_view cell)
{
    if (m_known.empty() || knownAt(cell).cell != cell)
        return false;
    if (const auto cells = m_cells.find(knownAt(cell).treatment); cells != m_cells.end())
        ++cells->second.count;
    return true;
}

qint64 ReadingTally::understood(size_t reading) const
{
    qint64 sum = 0;
    for (const auto& [treatment, cells] : m_cells)
        sum += treatment[reading] == kNotUnderstood ? 0 : cells.count;
    return sum;
}

size_t ReadingTally::best() const
{
    size_t best = 0;
    for (size_t i = 1; i < m_readings; ++i)
        best = understood(i) > understood(best) ? i : best;
    return best;
}

bool ReadingTally::understandsAll(size_t reading) const
{
    return std::all_of(m_cells.begin(), m_cells.end(),
                       [&](const auto& cells) { return cells.first[reading] != kNotUnderstood; });
}

bool ReadingTally::isOpen() const
{
    return std::all_of(m_cells.begin(), m_cells.end(), [](const auto& cells) {
        const std::string& treatment = cells.first;
        return treatment.find_first_not_of(treatment.front()) == std::string::npos;
    });
}

bool ReadingTally::isSettled() const
{
    const size_t chosen = best();
    for (size_t other = 0; other < m_readings; ++other) {
        if (other != chosen && proof(chosen, other) == nullptr)
            return false;
    }
    return contrary() == nullptr;
}

const Cells* ReadingTally::differing(size_t one, size_t other) const
{
    return earliest(m_cells, [&](const std::string& treatment) {
        return treatment[one] != kNotUnderstood && treatment[other] != kNotUnderstood
            && treatment[one] != treatment[other];
    });
}

/// Cells that only the one understands.
const Cells* ReadingTally::proof(size_t one, size_t other) const
{
    return earliest(m_cells, [&](const std::string& treatment) {
        return treatment[one] != kNotUnderstood && treatment[other] == kNotUnderstood;
    });
}

const Cells* ReadingTally::contrary() const
{
    return earliest(m_cells, [chosen = best()](const std::string& treatment) {
        return treatment[chosen] == kNotUnderstood;
    });
}

std::vector<size_t> ReadingTally::rivals() const
{
    const size_t chosen = best();
    std::vector<size_t> rivals;
    for (size_t other = 0; other < m_readings; ++other) {
        // Rows that contradict each other rule out neither reading.
        const bool isRuledOut = proof(chosen, other) != nullptr && proof(other, chosen) == nullptr;
        if (other != chosen && !isRuledOut && differing(chosen, other) != nullptr)
            rivals.push_back(other);
    }
    return rivals;
}

/// The row with which the last reading was ruled out that would have given another value.
const Cells* ReadingTally::settling() const
{
    const size_t chosen = best();
    const Cells* last = nullptr;
    for (size_t other = 0; other < m_readings; ++other) {
        const Cells* const cells = proof(chosen, other);
        const bool wasQuestion = other != chosen && differing(chosen, other) != nullptr;
        if (wasQuestion && cells != nullptr && (last == nullptr || cells->line > last->line))
            last = cells;
    }
    return last;
}

Finding ReadingTally::finding() const
{
    if (const Cells* const cells = contrary()) {
        qint64 all = 0;
        for (const auto& group : m_cells)
            all += group.second.count;
        Finding finding = findingOf(QStringLiteral("mixed"), *cells);
        finding.confidence = double(understood(best())) / double(all);
        return finding;
    }
    if (const Cells* const cells = settling())
        return findingOf(QStringLiteral("settledByRow"), *cells);
    for (size_t other = 0; other < m_readings; ++other) {
        if (other != best() && understandsAll(other))
            return unaskedFinding(QStringLiteral("sameEitherWay"));
    }
    return unaskedFinding(QStringLiteral("onlyReading"));
}

Finding ReadingTally::declared() const
{
    return unaskedFinding(QStringLiteral("declared"));
}

/// Of a reading that no row had to settle.
Finding ReadingTally::unaskedFinding(const QString& reason) const
{
    Finding finding
        = findingOf(reason, *earliest(m_cells, [](const std::string&) { return true; }));
    finding.line = 0;
    return finding;
}

} // namespace trustbilanz::importers
