// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/hugepages.h"
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

    void reserve(size_t rows) { reserveLarge(m_codes, rows); }
    void append(const CustomerIds& ids);
    std::vector<Pseudonym> takePseudonyms(const PseudonymOf& pseudonymOf);
    std::vector<std::uint32_t> takeCodes() { return std::move(m_codes); }

private:
    std::optional<TextDictionary> m_customers; ///< of raw ids; gone after takePseudonyms()
    std::vector<std::uint32_t> m_codes;
};

} // namespace trustbilanz::importers
