// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/scorecolumns.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <numeric>

namespace trustbilanz {

namespace {
constexpr std::uint32_t kNoCode = std::numeric_limits<std::uint32_t>::max();

/// Numbers the customers of all batches in order of appearance. Open addressing; pseudonyms are
/// random already, so their first bytes are the hash.
class CustomerDirectory
{
public:
    explicit CustomerDirectory(size_t most)
        : m_slots(std::bit_ceil(std::max<size_t>(16, most * 2)), kNoCode)
    {
        m_customers.reserve(most);
    }

    std::uint32_t codeOf(const Pseudonym& pseudonym)
    {
        const size_t mask = m_slots.size() - 1;
        for (size_t slot = hash(pseudonym) & mask;; slot = (slot + 1) & mask) {
            std::uint32_t& code = m_slots[slot];
            if (code == kNoCode) {
                code = std::uint32_t(m_customers.size());
                m_customers.push_back(pseudonym);
            }
            if (m_customers[code] == pseudonym)
                return code;
        }
    }

    std::vector<Pseudonym> takeCustomers() { return std::move(m_customers); }

private:
    static size_t hash(const Pseudonym& pseudonym)
    {
        std::uint64_t first = 0;
        std::memcpy(&first, pseudonym.data(), sizeof first);
        return size_t(first);
    }

    std::vector<std::uint32_t> m_slots;
    std::vector<Pseudonym> m_customers;
};

/// Workspace-wide codes for the codes of a part.
std::vector<std::uint32_t> codesOf(const ScorePart& part, CustomerDirectory& directory)
{
    std::vector<std::uint32_t> codes(part.customers.size());
    std::transform(part.customers.begin(), part.customers.end(), codes.begin(),
                   [&](const Pseudonym& pseudonym) { return directory.codeOf(pseudonym); });
    return codes;
}

std::vector<Pseudonym> mergeCustomers(std::vector<ScorePart>& parts)
{
    if (parts.size() == 1)
        return std::exchange(parts.front().customers, {});
    const size_t most = std::accumulate(
        parts.begin(), parts.end(), size_t(0),
        [](size_t sum, const ScorePart& part) { return sum + part.customers.size(); });
    CustomerDirectory directory(most);
    std::vector<std::vector<std::uint32_t>> codes;
    for (ScorePart& part : parts) {
        codes.push_back(codesOf(part, directory));
        part.customers = {};
    }
    std::vector<Pseudonym> customers = directory.takeCustomers();
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i].customer = parts[i].customer.recoded(codes[i], customers.size());
    return customers;
}

QStringList wordsOf(const SegmentColumn* segment)
{
    if (!segment)
        return {QString()};
    QStringList words;
    for (const std::string& value : segment->values)
        words.append(QString::fromStdString(value));
    return words;
}

QStringList sortedWords(const std::vector<std::shared_ptr<const ScorePart>>& parts,
                        const QString& name)
{
    QStringList words;
    for (const auto& part : parts)
        words += wordsOf(part->segment(name));
    words.sort();
    words.removeDuplicates();
    return words;
}

/// Keeps the codes of some rows and numbers the used ones anew, in their old order.
struct Recoding {
    std::vector<std::uint32_t> codes;
    std::vector<std::uint32_t> used; ///< new code -> old code
};

template<class Codes>
Recoding recoded(const Codes& codes, size_t distinct, std::span<const std::uint32_t> rows)
{
    std::vector<std::uint32_t> fresh(distinct, kNoCode);
    for (const std::uint32_t row : rows)
        fresh[codes[row]] = 0;
    Recoding result;
    for (std::uint32_t old = 0; old < distinct; ++old) {
        if (fresh[old] == kNoCode)
            continue;
        fresh[old] = std::uint32_t(result.used.size());
        result.used.push_back(old);
    }
    result.codes.reserve(rows.size());
    for (const std::uint32_t row : rows)
        result.codes.push_back(fresh[codes[row]]);
    return result;
}

template<class Value>
std::vector<Value> chosen(const std::vector<Value>& values, std::span<const std::uint32_t> indexes)
{
    std::vector<Value> result;
    result.reserve(indexes.size());
    for (const std::uint32_t index : indexes)
        result.push_back(values[index]);
    return result;
}

template<class Column>
void keepRows(Column& column, std::span<const std::uint32_t> rows)
{
    if (column.codes.size() == 0)
        return;
    const Recoding recoding = column.codes.visit(
        [&](auto codes) { return recoded(codes, column.values.size(), rows); });
    column.codes = PackedColumn::pack(recoding.codes, recoding.used.size());
    column.values = chosen(column.values, recoding.used);
}
} // namespace

Day ScorePart::dayAt(size_t row) const
{
    return kFirstStoredDay + day[row];
}

const SegmentColumn* ScorePart::segment(const QString& name) const
{
    const auto found
        = std::find_if(segments.begin(), segments.end(),
                       [&](const SegmentColumn& column) { return column.name == name; });
    return found == segments.end() ? nullptr : &*found;
}

std::pair<size_t, size_t> ScorePart::rowsBetween(Day from, Day to) const
{
    if (from > to)
        return {0, 0};
    return {day.rowsBefore(from - kFirstStoredDay), day.rowsBefore(to - kFirstStoredDay + 1)};
}

ScorePart withRows(const ScorePart& part, std::span<const std::uint32_t> rows)
{
    ScorePart result = part;
    const Recoding customers = part.customer.visit(
        [&](auto codes) { return recoded(codes, part.customers.size(), rows); });
    result.customers = chosen(part.customers, customers.used);
    result.customer = CustomerCodes(customers.codes, customers.used.size());
    result.day = part.day.chosen(rows);
    keepRows(result.score, rows);
    keepRows(result.weight, rows);
    for (SegmentColumn& segment : result.segments)
        keepRows(segment, rows);
    for (DriverColumn& driver : result.drivers)
        keepRows(driver.answers, rows);
    return result;
}

ScoreColumns::ScoreColumns(std::vector<ScorePart> parts)
{
    m_customers = mergeCustomers(parts);
    for (ScorePart& part : parts) {
        for (const SegmentColumn& segment : part.segments) {
            if (!m_segmentNames.contains(segment.name))
                m_segmentNames.append(segment.name);
        }
        m_parts.push_back(std::make_shared<const ScorePart>(std::move(part)));
    }
    for (const QString& name : m_segmentNames)
        m_segmentValues.insert(name, sortedWords(m_parts, name));
}

size_t ScoreColumns::rows() const
{
    return std::accumulate(m_parts.begin(), m_parts.end(), size_t(0),
                           [](size_t sum, const auto& part) { return sum + part->rows(); });
}

Day ScoreColumns::firstDay() const
{
    Day first = kLastStoredDay;
    for (const auto& part : m_parts)
        first = part->rows() > 0 ? std::min(first, part->dayAt(0)) : first;
    return first;
}

Day ScoreColumns::lastDay() const
{
    Day last = kFirstStoredDay;
    for (const auto& part : m_parts)
        last = part->rows() > 0 ? std::max(last, part->dayAt(part->rows() - 1)) : last;
    return last;
}

DatePrecision ScoreColumns::precision() const
{
    DatePrecision coarsest = DatePrecision::Day;
    for (const auto& part : m_parts)
        coarsest = std::max(coarsest, part->precision);
    return coarsest;
}

QStringList ScoreColumns::segmentValues(const QString& segment) const
{
    return m_segmentValues.value(segment);
}

std::vector<std::uint32_t> ScoreColumns::segmentMap(const ScorePart& part,
                                                    const QString& segment) const
{
    const QStringList values = segmentValues(segment);
    std::vector<std::uint32_t> map;
    for (const QString& word : wordsOf(part.segment(segment))) {
        const auto found = std::lower_bound(values.begin(), values.end(), word);
        map.push_back(std::uint32_t(found - values.begin()));
    }
    return map;
}

QStringList ScoreColumns::driverNames() const
{
    QStringList names;
    for (const auto& part : m_parts) {
        for (const DriverColumn& driver : part->drivers) {
            if (!names.contains(driver.name))
                names.append(driver.name);
        }
    }
    return names;
}

} // namespace trustbilanz
