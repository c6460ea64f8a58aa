// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/scorecolumns.h"

#include <algorithm>

namespace trustbilanz::importers {

/// Row i of the result is row order[i]; an empty order keeps all as they are.
template<class Value>
std::vector<Value> inOrder(std::vector<Value> values, std::span<const std::uint32_t> order)
{
    if (order.empty())
        return values;
    std::vector<Value> sorted(values.size());
    std::transform(order.begin(), order.end(), sorted.begin(),
                   [&](std::uint32_t row) { return values[row]; });
    return sorted;
}

/// A growing column of dictionary codes, always as narrow as the codes so far allow.
class CodeColumn
{
public:
    void reserve(size_t rows);
    /// `distinct`: all codes are below it, also those of later calls unless it grows.
    void append(std::span<const std::uint32_t> codes, size_t distinct);
    /// Takes all, in the order (inOrder()).
    PackedColumn take(std::span<const std::uint32_t> order);

private:
    void widen(size_t distinct);

    PackedColumn::Codes m_codes;
    size_t m_reserved = 0;
};

} // namespace trustbilanz::importers
