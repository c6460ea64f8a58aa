// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/numberevidence.h"

namespace trustbilanz::importers {

NumberEvidence::NumberEvidence(std::vector<NumberReading> candidates)
    : m_candidates(std::move(candidates))
    , m_grouping(m_candidates.size())
    , m_tally(m_candidates.size())
{
}

Result<NumberEvidence> NumberEvidence::from(const Notation& notation)
{
    return DeclaredNumbers::from(notation).map(
        [](const DeclaredNumbers& declared) { return NumberEvidence(declared.candidates); });
}

void NumberEvidence::look(std::string_view cell, qint64 line)
{
    // One cell of digits alone shows that there are numbers; more of them show nothing else.
    if ((!hasSeparator(cell) && !m_tally.isEmpty()) || m_tally.addRepeated(cell))
        return;
    std::vector<std::optional<CellNumber>> numbers;
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        numbers.push_back(readAnswer(cell, m_candidates[i]));
        if (numbers.back() && m_grouping[i].isEmpty())
            m_grouping[i] = groupingIn(cell, m_candidates[i]);
    }
    m_tally.add(numbers, cell, line);
}

bool NumberEvidence::isReadOtherwise(std::string_view cell) const
{
    const size_t best = m_tally.best();
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        if (i != best && readAnswer(cell, m_candidates[i]))
            return true;
    }
    return false;
}

NumberReading NumberEvidence::reading() const
{
    NumberReading reading = m_candidates[m_tally.best()];
    reading.isOpen = !isDeclared() && m_tally.isOpen();
    return reading;
}

QString NumberEvidence::decimal() const
{
    return m_tally.isEmpty() || m_tally.isAmbiguous() ? QString() : decimalId(reading());
}

QString NumberEvidence::thousands() const
{
    return m_grouping[m_tally.best()];
}

QString NumberEvidence::understood(size_t reading, const QString& cell) const
{
    const auto number = readAnswer(cell.toStdString(), m_candidates[reading]);
    return number ? numberText(number->value) : QString();
}

std::vector<Finding> NumberEvidence::findings() const
{
    if (m_tally.isEmpty())
        return {};
    Finding finding = isDeclared() ? m_tally.declared() : m_tally.finding();
    finding.reading = decimal();
    return {finding};
}

} // namespace trustbilanz::importers
