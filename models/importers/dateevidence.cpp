// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/dateevidence.h"

namespace trustbilanz::importers {

namespace {
std::vector<DateReader> readersOf(const DateFormat* declared, const DateContext& context,
                                  bool takesIso)
{
    std::vector<DateReader> readers;
    for (const DateFormat& format : dateFormatTable()) {
        if (declared == nullptr || declared == &format)
            readers.emplace_back(format, context, takesIso);
    }
    return readers;
}
} // namespace

DateEvidence::DateEvidence(const DateFormat* declared, const DateContext& context, bool takesIso)
    : m_readers(readersOf(declared, context, takesIso))
    , m_tally(m_readers.size())
{
}

Result<DateEvidence> DateEvidence::from(const Notation& notation, const DateContext& context,
                                        bool takesIso)
{
    const DateFormat* const declared = dateFormatNamed(notation.dateFormat);
    if (declared == nullptr && !notation.dateFormat.isEmpty())
        return failure(Error::Kind::BadOption,
                       QStringLiteral("--date-format ") + notation.dateFormat);
    return DateEvidence(declared, context, takesIso);
}

std::optional<PartialDate> DateEvidence::read(size_t reading, std::string_view cell) const
{
    const DateReader& reader = m_readers[reading];
    const auto date = reader.read(cell);
    return date && (isDeclared() || isPlausible(*date, reader.format())) ? date : std::nullopt;
}

void DateEvidence::look(std::string_view cell, qint64 line)
{
    if (m_tally.addRepeated(cell))
        return;
    std::vector<std::optional<PartialDate>> dates;
    dates.reserve(m_readers.size());
    for (size_t i = 0; i < m_readers.size(); ++i)
        dates.push_back(read(i, cell));
    m_tally.add(dates, cell, line);
}

bool DateEvidence::isReadOtherwise(std::string_view cell) const
{
    const size_t best = m_tally.best();
    for (size_t i = 0; i < m_readers.size(); ++i) {
        if (i != best && read(i, cell))
            return true;
    }
    return false;
}

QString DateEvidence::formatName() const
{
    return m_tally.isEmpty() || m_tally.isAmbiguous() ? QString() : readingId(m_tally.best());
}

QString DateEvidence::readingId(size_t reading) const
{
    return QString::fromLatin1(m_readers[reading].format().name);
}

QString DateEvidence::understood(size_t reading, const QString& cell) const
{
    const auto date = read(reading, cell.toStdString());
    return date ? date->iso() : QString();
}

std::vector<Finding> DateEvidence::findings() const
{
    if (m_tally.isEmpty())
        return {};
    Finding finding = isDeclared() ? m_tally.declared() : m_tally.finding();
    finding.reading = formatName();
    std::vector<Finding> findings {finding};
    const DateFormat& format = reader().format();
    finding = m_tally.declared();
    if (format.yearDigits == 2) {
        finding.reason = QStringLiteral("yearPivot");
        finding.reading = QString::number(reader().context().yearPivot);
        findings.push_back(finding);
    }
    if (format.kind == DateFormat::Kind::Week) {
        finding.reason = QStringLiteral("weekAsMonday");
        finding.reading = formatName();
        findings.push_back(finding);
    }
    return findings;
}

} // namespace trustbilanz::importers
