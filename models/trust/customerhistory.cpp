// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/customerhistory.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::trust {

namespace {
CustomerAnswer answerOf(const ScorePart& part, size_t row)
{
    CustomerAnswer answer;
    answer.date = {part.dayAt(row), part.precision};
    answer.batch = part.batch;
    answer.scale = part.scale;
    answer.answer = part.score.values[part.score.codes.at(row)];
    answer.index = part.scale.toIndex(answer.answer);
    const double weight = part.hasWeights() ? part.weight.values[part.weight.codes.at(row)] : 1;
    answer.weight = std::isnan(weight) ? 1 : weight;
    return answer;
}
} // namespace

std::vector<CustomerAnswer> customerHistory(const ScoreColumns& scores, const Pseudonym& customer)
{
    std::vector<CustomerAnswer> history;
    const auto found = std::ranges::find(scores.customers(), customer);
    if (found == scores.customers().end())
        return history;
    const auto code = std::uint32_t(found - scores.customers().begin());
    for (const auto& part : scores.parts()) {
        for (const size_t row : part->customer.rowsOf(code)) {
            CustomerAnswer answer = answerOf(*part, row);
            if (!std::isnan(answer.answer))
                history.push_back(answer);
        }
    }
    std::ranges::stable_sort(history, {},
                             [](const CustomerAnswer& answer) { return answer.date.day; });
    return history;
}

} // namespace trustbilanz::trust
