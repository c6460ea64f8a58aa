// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/codecolumn.h"
#include "models/importers/importers.h"
#include "models/importers/textdictionary.h"

#include <optional>
#include <span>

namespace trustbilanz::importers {

/// A raw customer id as it stands in a block; the key knows its length.
struct CustomerId {
    TextKey key;
    const char* text = nullptr;
};

/// The ids of a block, in the order of its rows. Wiped before their memory is freed.
class CustomerIds
{
public:
    CustomerIds() = default;
    CustomerIds(CustomerIds&&) noexcept = default;
    CustomerIds& operator=(CustomerIds&&) noexcept = default;
    ~CustomerIds();

    size_t size() const { return m_size; }
    void clear() { m_size = 0; }
    /// Room for `count` more behind the last one; they belong to the list with grow().
    CustomerId* room(size_t count);
    void grow(size_t count) { m_size += count; }
    std::span<const CustomerId> all() const { return std::span(m_ids).first(m_size); }

private:
    std::vector<CustomerId> m_ids;
    size_t m_size = 0;
};

/// The growing column of customers. Raw ids live here until takePseudonyms() makes pseudonyms of
/// them, once per customer, and wipes them.
class CustomerColumn
{
public:
    CustomerColumn();

    void reserve(size_t rows);
    void append(const CustomerIds& ids);
    std::vector<Pseudonym> takePseudonyms(const PseudonymOf& pseudonymOf);
    /// Takes all, in the order (inOrder()).
    CustomerCodes takeCodes(std::span<const std::uint32_t> order);

private:
    std::optional<TextDictionary> m_customers; ///< of raw ids; gone after takePseudonyms()
    // As CustomerCodes keeps them: nothing has to be copied in the end.
    std::vector<std::uint16_t> m_low;
    CodeColumn m_high;
    std::vector<std::uint32_t> m_blockHigh; ///< of the rows that are appended
};

} // namespace trustbilanz::importers
