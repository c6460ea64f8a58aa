// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/csvshape.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace trustbilanz::importers {

namespace {
constexpr size_t kRowsCompared = 100;

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}

/// One walk over the first rows.
class ShapeScan
{
public:
    ShapeScan(std::string_view text, const Dialect& dialect)
        : m_text(text)
        , m_dialect(dialect)
    {
    }

    CsvShape run()
    {
        for (m_at = 0; m_at < m_text.size() && m_cells.size() < kRowsCompared; ++m_at)
            look(m_text[m_at]);
        if (m_rowStart < m_text.size() && m_cells.size() < kRowsCompared)
            endRow();
        return shape();
    }

private:
    void look(char byte)
    {
        if (m_quoted && m_dialect.escape != '\0' && byte == m_dialect.escape)
            ++m_at;
        else if (m_dialect.quote != '\0' && byte == m_dialect.quote)
            lookAtQuote();
        else if (!m_quoted && (byte == m_dialect.delimiter || byte == m_dialect.newline))
            endCell(byte);
    }

    void lookAtQuote()
    {
        const bool isNextQuote = m_at + 1 < m_text.size() && m_text[m_at + 1] == m_dialect.quote;
        const bool doubled = m_quoted && m_dialect.escape == '\0' && isNextQuote;
        const bool opens = !m_quoted && isCellStart();
        const bool closes = m_quoted && !doubled && endsCell(m_at + 1);
        m_strayQuotes += doubled || opens || closes ? 0 : 1;
        m_at += doubled ? 1 : 0;
        m_quoted = doubled || opens;
    }

    bool isCellStart() const
    {
        const std::string_view before = m_text.substr(m_cellStart, m_at - m_cellStart);
        return before.empty()
            || (m_dialect.blanksBeforeQuotes && std::ranges::all_of(before, isBlank));
    }

    bool endsCell(size_t at) const
    {
        return at >= m_text.size() || m_text[at] == m_dialect.delimiter
            || m_text[at] == m_dialect.newline || m_text[at] == '\r';
    }

    void endCell(char byte)
    {
        m_cellStart = m_at + 1;
        if (byte == m_dialect.newline)
            endRow();
        else
            ++m_cellsOfRow;
    }

    void endRow()
    {
        m_cells.push_back(std::exchange(m_cellsOfRow, 1));
        m_starts.push_back(std::exchange(m_rowStart, m_at + 1));
    }

    CsvShape shape() const
    {
        CsvShape shape {m_cells.size(), m_strayQuotes, 1, 0, {}};
        std::map<int, size_t> rowsOf;
        for (const int cells : m_cells)
            ++rowsOf[cells];
        for (const auto& [cells, rows] : rowsOf) {
            if (cells > 1 && rows >= shape.regularRows)
                std::tie(shape.columns, shape.regularRows) = std::tie(cells, rows);
        }
        const auto first = std::ranges::find(m_cells, shape.columns);
        if (first != m_cells.end())
            shape.firstRegular = m_text.substr(m_starts[size_t(first - m_cells.begin())]);
        return shape;
    }

    std::string_view m_text;
    const Dialect& m_dialect;
    std::vector<int> m_cells; ///< per row
    std::vector<size_t> m_starts; ///< per row
    size_t m_at = 0;
    size_t m_rowStart = 0;
    size_t m_cellStart = 0;
    int m_cellsOfRow = 1;
    int m_strayQuotes = 0;
    bool m_quoted = false;
};
} // namespace

CsvShape csvShape(std::string_view text, const Dialect& dialect)
{
    return ShapeScan(text, dialect).run();
}

} // namespace trustbilanz::importers
