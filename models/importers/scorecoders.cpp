// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/scorecoders.h"

#include "models/importers/utf8.h"

#include <limits>

namespace trustbilanz::importers {

namespace {
constexpr std::uint32_t kNoCode = std::numeric_limits<std::uint32_t>::max();
} // namespace

TextCoder::TextCoder()
    // No text has this length: an unused entry must not look like that of an empty text.
    : m_recent(TextKey::kShortHashes, {{0, 0, std::numeric_limits<std::uint32_t>::max()}, 0})
{
}

std::uint32_t TextCoder::code(const KeyedCell& cell)
{
    Recent& latest = m_recent[cell.key.shortHash()];
    if (latest.key == cell.key)
        return latest.code;
    const std::uint32_t code = m_values.code(cell.key, cell.key.hash(), cell.text);
    if (cell.key.holdsAll())
        latest = {cell.key, code};
    return code;
}

bool TextCoder::find(CsvGrid grid, size_t column)
{
    const Recent* const recent = m_recent.data();
    size_t missing = 0;
    for (size_t row = 0; row < grid.rows(); ++row) {
        const std::string_view cell = trimmed(grid.cell(row, column));
        const TextKey key = TextKey::of(cell);
        const Recent& latest = recent[key.shortHash()];
        if (latest.key == key) {
            m_collected[row] = latest.code;
            continue;
        }
        if (!isUtf8(cell))
            return false;
        m_collected[row] = kNoCode;
        ++missing;
    }
    m_missing = missing;
    return true;
}

void TextCoder::complete(const CsvGrid& grid, size_t column)
{
    for (size_t row = 0; m_missing > 0; ++row) {
        if (m_collected[row] != kNoCode)
            continue;
        const std::string_view cell = trimmed(grid.cell(row, column));
        m_collected[row] = code({cell, TextKey::of(cell)});
        --m_missing;
    }
}

void TextCoder::append(size_t count)
{
    m_codes.append(std::span(m_collected).first(count), m_values.size());
}

SegmentColumn TextCoder::take(const QString& name, std::span<const std::uint32_t> order)
{
    SegmentColumn column;
    column.name = name;
    column.codes = m_codes.take(order);
    column.values.assign(m_values.texts().begin(), m_values.texts().end());
    return column;
}

bool NumberCoder::find(CsvGrid grid, size_t index, ScoreCells& cells)
{
    m_missing.clear();
    const size_t column = cells.numberPosition(index);
    const ShortNumbers shortNumbers = cells.shortNumbers(index);
    const Known* const known = m_known.data();
    for (size_t row = 0; row < grid.rows(); ++row) {
        const std::string_view cell = trimmed(grid.cell(row, column));
        const std::optional<ShortNumber> written = shortNumbers.read(cell);
        if (written && known[written->digits % kKnown].tag == written->tag()) {
            m_collected[row] = known[written->digits % kKnown].code;
            continue;
        }
        const auto value = cells.plainNumber(cell, index);
        if (!value)
            return false;
        m_missing.push_back({row, *value, written});
    }
    return true;
}

void NumberCoder::complete()
{
    for (const Missing& missing : m_missing) {
        const std::uint32_t code = m_values.code(missing.value);
        m_collected[missing.row] = code;
        if (missing.written)
            m_known[missing.written->digits % kKnown] = {missing.written->tag(), code};
    }
}

void NumberCoder::append(size_t count)
{
    m_codes.append(std::span(m_collected).first(count), m_values.size());
}

NumberColumn NumberCoder::take(std::span<const std::uint32_t> order)
{
    NumberColumn column;
    column.codes = m_codes.take(order);
    column.values = m_values.takeValues();
    return column;
}

} // namespace trustbilanz::importers
