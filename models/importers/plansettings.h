// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"

#include <array>

namespace trustbilanz::importers {

/// A text that a profile may fix, of a plan or of one column's notation, by its key in the file.
template<class Record>
struct TextSetting {
    const char* key;
    QString Record::*member;
};
inline constexpr std::array kTextSettings {
    TextSetting {"decimal", &ImportPlan::decimal},
    TextSetting {"thousands", &ImportPlan::thousands},
    TextSetting {"dateFormat", &ImportPlan::dateFormat},
    TextSetting {"delimiter", &ImportPlan::delimiter},
    TextSetting {"quote", &ImportPlan::quote},
    TextSetting {"escape", &ImportPlan::escape},
    TextSetting {"encoding", &ImportPlan::encoding},
    TextSetting {"jsonPath", &ImportPlan::jsonPath},
    TextSetting {"sheet", &ImportPlan::sheet},
    TextSetting {"range", &ImportPlan::range},
};

inline constexpr std::array kNotationSettings {
    TextSetting {"decimal", &Notation::decimal},
    TextSetting {"thousands", &Notation::thousands},
    TextSetting {"dateFormat", &Notation::dateFormat},
};

/// Limits of ImportPlan::yearPivot: the hundred years from 1900 on, and those up to 2199.
inline constexpr int kFirstYearPivot = 1999;
inline constexpr int kLastYearPivot = 2199;

struct CountSetting {
    const char* key;
    std::optional<int> ImportPlan::*member;
};
inline constexpr std::array kCountSettings {
    CountSetting {"headerRow", &ImportPlan::headerRow},
    CountSetting {"headerRows", &ImportPlan::headerRows},
    CountSetting {"footerRows", &ImportPlan::footerRows},
};

} // namespace trustbilanz::importers
