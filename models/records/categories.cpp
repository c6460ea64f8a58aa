// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/categories.h"

#include "models/records/requiredtrust.h"

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr std::array kLevelIds {"low", "middle", "high"};
constexpr std::array kWillingnessIds {"refuses", "pragmatic", "open", "notKnown"};
constexpr std::array kStateIds {"hidden", "met", "unclear", "below"};

bool isOnIndex(double value)
{
    return value >= 0 && value <= 100;
}
} // namespace

QString trustLevelId(TrustLevel level)
{
    return QString::fromLatin1(kLevelIds[size_t(level)]);
}

QString willingnessId(Willingness willingness)
{
    return QString::fromLatin1(kWillingnessIds[size_t(willingness)]);
}

QString requiredStateId(RequiredState state)
{
    return QString::fromLatin1(kStateIds[size_t(state)]);
}

bool isValid(const CategoryRules& rules)
{
    return isOnIndex(rules.lowBelow) && isOnIndex(rules.highFrom)
        && rules.lowBelow <= rules.highFrom && isOnIndex(rules.refusesBelow)
        && isOnIndex(rules.openFrom) && rules.refusesBelow <= rules.openFrom
        && std::ranges::all_of(rules.required, isOnIndex) && std::ranges::is_sorted(rules.required);
}

} // namespace trustbilanz
