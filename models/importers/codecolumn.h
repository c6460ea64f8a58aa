// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/scorecolumns.h"

namespace trustbilanz::importers {

/// A growing column of dictionary codes, always as narrow as the codes so far allow.
class CodeColumn
{
public:
    void reserve(size_t rows);
    /// `distinct`: all codes are below it, also those of later calls unless it grows.
    void append(std::span<const std::uint32_t> codes, size_t distinct);
    /// Row i of the result is row order[i] of this; an empty order keeps all as they are.
    PackedColumn packed(std::span<const std::uint32_t> order, size_t distinct) const;

private:
    void widen(size_t distinct);

    std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>>
        m_codes;
    size_t m_reserved = 0;
};

} // namespace trustbilanz::importers
