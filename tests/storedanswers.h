// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/scorecolumns.h"

#include <algorithm>
#include <string>

namespace trustbilanz::tests {

/// An answer as a test of the store writes it down: customer "a", a day after 2024-01-01, score,
/// region.
struct StoredAnswer {
    char customer = 'a';
    int day = 0;
    double score = 0;
    std::string region = "north";
    bool operator==(const StoredAnswer&) const = default;
    auto operator<=>(const StoredAnswer&) const = default;
};
using StoredAnswers = std::vector<StoredAnswer>;

inline const Day kNewYear = dayFrom(QDate(2024, 1, 1));

inline Pseudonym pseudonymOf(char customer)
{
    Pseudonym pseudonym {};
    pseudonym.fill(std::uint8_t(customer));
    return pseudonym;
}

template<class Value>
std::uint32_t codeIn(std::vector<Value>& dictionary, const Value& value)
{
    const auto found = std::find(dictionary.begin(), dictionary.end(), value);
    if (found != dictionary.end())
        return std::uint32_t(found - dictionary.begin());
    dictionary.push_back(value);
    return std::uint32_t(dictionary.size() - 1);
}

/// The answers as an importer would hand them over: sorted by day, on the scale 0 to 10.
inline ScorePart storedPart(StoredAnswers answers)
{
    std::stable_sort(answers.begin(), answers.end(),
                     [](const auto& left, const auto& right) { return left.day < right.day; });
    ScorePart part;
    part.scale = {0, 10};
    std::vector<std::uint32_t> customers;
    std::vector<std::uint32_t> scores;
    std::vector<std::uint32_t> regions;
    part.segments.resize(1);
    part.segments[0].name = QStringLiteral("region");
    for (const StoredAnswer& answer : answers) {
        customers.push_back(codeIn(part.customers, pseudonymOf(answer.customer)));
        part.day.push_back(std::uint16_t(kNewYear + answer.day - kFirstStoredDay));
        scores.push_back(codeIn(part.score.values, answer.score));
        regions.push_back(codeIn(part.segments[0].values, answer.region));
    }
    part.customer = CustomerCodes(customers, part.customers.size());
    part.score.codes = PackedColumn::pack(scores, part.score.values.size());
    part.segments[0].codes = PackedColumn::pack(regions, part.segments[0].values.size());
    return part;
}

/// What a workspace holds, sorted, so that tests compare content and not batches.
inline StoredAnswers answersIn(const ScoreColumns& columns)
{
    StoredAnswers answers;
    for (const auto& part : columns.parts()) {
        const SegmentColumn* region = part->segment(QStringLiteral("region"));
        for (size_t row = 0; row < part->rows(); ++row) {
            const Pseudonym& customer = columns.customers()[part->customer[row]];
            answers.push_back({char(customer[0]), part->dayAt(row) - kNewYear,
                               part->score.values[part->score.codes.at(row)],
                               region ? region->values[region->codes.at(row)] : ""});
        }
    }
    std::sort(answers.begin(), answers.end());
    return answers;
}

} // namespace trustbilanz::tests
