// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace trustbilanz::importers {

/// Takes an English, German or French month name, whole or shortened to three letters or more
/// ("Sept", "Mrz", "févr.", with or without a full stop), from the front; 1 to 12. Nothing for a
/// beginning that two months share.
std::optional<int> takeMonthName(std::string_view& text);

/// Takes the name of a weekday, whole or shortened ("So", "Tue", "dim."), and what stands between
/// it and a date ("Sonntag, den 3. März"), from the front; 1 (Monday) to 7.
std::optional<int> takeWeekday(std::string_view& text);

} // namespace trustbilanz::importers
