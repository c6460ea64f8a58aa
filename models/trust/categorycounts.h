// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/categories.h"
#include "models/records/result.h"
#include "models/records/trend.h"
#include "models/trust/customerstates.h"

#include <span>

namespace trustbilanz::trust {

/// What questions about categories have in common: what is asked, and where it stands.
struct CategoryQuestion {
    const ScoreColumns& scores;
    AnswerSelection selection;
    WillingnessColumns columns;
    CategoryRules rules;
    double confidence = 0.95;
    int smallestGroup = 0;

    static Result<CategoryQuestion> prepare(const ScoreColumns& scores, const TrendView& view,
                                            const CategoryRules& rules, int smallestGroup);
    CustomerStates states() const { return {scores, selection, columns, rules}; }
    /// Where willingness was read on these days.
    WillingnessSource source(const DayRange& days) const;
};

/// Shares of the categories among some customers, small groups hidden.
CategoryPeriod countCategories(const CategoryQuestion& question,
                               std::span<const CustomerState> states);

} // namespace trustbilanz::trust
