// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/numberevidence.h"

#include "models/importers/numberframe.h"
#include "models/importers/utf8.h"

namespace trustbilanz::importers {

namespace {
bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}
} // namespace

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
        if (!numbers.back())
            continue;
        if (m_grouping[i].isEmpty())
            m_grouping[i] = groupingIn(cell, m_candidates[i]);
        if (m_frame.reason.isEmpty())
            noteFrame(cell, *numbers.back(), line);
    }
    m_tally.add(numbers, cell, line);
}

void NumberEvidence::noteFrame(std::string_view cell, const CellNumber& number, qint64 line)
{
    // A digit at either end and nothing it is out of: most cells, and no frame.
    const bool isBare = !number.outOf && isDigit(cell.front()) && isDigit(cell.back());
    const auto frame = isBare ? std::nullopt : NumberFrame::of(cell);
    if (!frame || (!number.outOf && !frame->hasUnit))
        return;
    const bool isPercent = cell.find('%') != std::string_view::npos;
    const char* reason = !number.outOf ? "unit" : isPercent ? "percent" : "outOf";
    m_frame = {QString::fromLatin1(reason), textOf(cell), numberText(number.value), line};
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
    std::vector<Finding> findings {finding};
    if (!m_frame.reason.isEmpty())
        findings.push_back(
            {finding.what, {}, m_frame.meaning, m_frame.reason, m_frame.cell, m_frame.line});
    return findings;
}

} // namespace trustbilanz::importers
