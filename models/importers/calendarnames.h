// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace trustbilanz::importers {

/// Takes an English or German month name, whole or shortened to three letters or more ("Sept",
/// "Mrz", with or without a full stop), from the front; 1 to 12.
std::optional<int> takeMonthName(std::string_view& text);

} // namespace trustbilanz::importers
