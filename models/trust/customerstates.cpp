// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/customerstates.h"

#include "models/trust/categorywords.h"
#include "models/trust/indexrounding.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::trust {

namespace {
/// A customer whose mean equals a threshold is above it, whatever the last digit of a weighted sum.
CategoryRules withRounding(CategoryRules rules)
{
    for (double* threshold :
         {&rules.lowBelow, &rules.highFrom, &rules.refusesBelow, &rules.openFrom})
        *threshold -= kIndexRounding;
    return rules;
}

TrustLevel levelOfIndex(double index, const CategoryRules& rules)
{
    if (index < rules.lowBelow)
        return TrustLevel::Low;
    return index < rules.highFrom ? TrustLevel::Middle : TrustLevel::High;
}
} // namespace

Result<WillingnessColumns> findWillingness(const ScoreColumns& scores, const CategoryRules& rules)
{
    const QStringList segments = scores.segmentNames();
    const QStringList drivers = scores.driverNames();
    if (segments.contains(rules.willingness))
        return WillingnessColumns {rules.willingness, false};
    if (drivers.contains(rules.willingness))
        return WillingnessColumns {rules.willingness, true};
    if (!rules.willingness.isEmpty())
        return failure(Error::Kind::BadOption, Error::Reason::UnknownSegment, rules.willingness);
    if (const auto found = std::ranges::find_if(segments, tellsWillingness);
        found != segments.end())
        return WillingnessColumns {*found, false};
    if (const auto found = std::ranges::find_if(drivers, tellsWillingness); found != drivers.end())
        return WillingnessColumns {*found, true};
    return WillingnessColumns {};
}

CustomerStates::CustomerStates(const ScoreColumns& scores, const AnswerSelection& selection,
                               const WillingnessColumns& willingness, const CategoryRules& rules)
    : m_selection(selection)
    , m_rules(withRounding(rules))
    , m_customers {0, scores.customerCount(), true}
    , m_sums(scores.customerCount())
{
    for (const PreparedPart& prepared : selection.parts())
        m_sources.push_back(sourceOf(scores, *prepared.part, willingness));
}

CustomerStates::Source CustomerStates::sourceOf(const ScoreColumns& scores, const ScorePart& part,
                                                const WillingnessColumns& willingness) const
{
    Source source;
    if (!willingness.isDriver) {
        const SegmentColumn* segment = part.segment(willingness.name);
        if (!segment)
            return source;
        source.codes = &segment->codes;
        const QStringList values = scores.segmentValues(willingness.name);
        for (const std::uint32_t value : scores.segmentMap(part, willingness.name))
            source.words.push_back(willingnessOfWord(values[qsizetype(value)]));
        return source;
    }
    const auto driver = std::ranges::find(part.drivers, willingness.name, &DriverColumn::name);
    if (driver == part.drivers.end())
        return source;
    source.codes = &driver->answers.codes;
    for (const double answer : driver->answers.values)
        source.answers.push_back(driver->scale.toIndex(answer));
    return source;
}

std::vector<CustomerState> CustomerStates::between(Day from, Day to)
{
    SelectedRows rows;
    for (size_t i = 0; i < m_selection.parts().size(); ++i) {
        const PreparedPart& part = m_selection.parts()[i];
        rows.select(part, from, to, m_customers, m_selection.groupCount());
        for (size_t group = 0; group < m_selection.groupCount(); ++group)
            add(part, m_sources[i], rows.ofGroup(group));
    }
    std::vector<CustomerState> states;
    states.reserve(m_answered.size());
    for (const std::uint32_t customer : m_answered) {
        states.push_back(stateOf(customer));
        m_sums[customer] = {};
    }
    m_answered.clear();
    return states;
}

void CustomerStates::add(const PreparedPart& prepared, const Source& source,
                         std::span<const std::uint32_t> rows)
{
    const ScorePart& part = *prepared.part;
    SortedDays::Reader days(part.day);
    for (const std::uint32_t row : rows) {
        const double weight
            = prepared.weights.empty() ? 1 : prepared.weights[part.weight.codes.at(row)];
        const std::uint32_t customer = part.customer[row];
        Sums& sums = m_sums[customer];
        if (sums.count == 0)
            m_answered.push_back(customer);
        ++sums.count;
        sums.answers += weight * prepared.answers[part.score.codes.at(row)];
        sums.weight += weight;
        if (source.codes)
            addWillingness(sums, source, source.codes->at(row), days.at(row), weight);
    }
}

void CustomerStates::addWillingness(Sums& sums, const Source& source, std::uint32_t code,
                                    std::uint16_t day, double weight) const
{
    if (!source.words.empty()) {
        const Willingness word = source.words[code];
        if (word == Willingness::NotKnown || day < sums.day)
            return;
        sums.word = word;
        sums.day = day;
        return;
    }
    const double answer = source.answers[code];
    if (std::isnan(answer))
        return;
    sums.driver += weight * answer;
    sums.driverWeight += weight;
}

Willingness CustomerStates::willingnessOf(const Sums& sums) const
{
    if (sums.driverWeight == 0)
        return sums.word;
    const double index = sums.driver / sums.driverWeight;
    if (index < m_rules.refusesBelow)
        return Willingness::Refuses;
    return index < m_rules.openFrom ? Willingness::Pragmatic : Willingness::Open;
}

CustomerState CustomerStates::stateOf(std::uint32_t customer) const
{
    const Sums& sums = m_sums[customer];
    const double index = m_selection.scale().toIndex(sums.answers / sums.weight);
    const size_t category = categoryOf(levelOfIndex(index, m_rules), willingnessOf(sums));
    return {customer, std::uint8_t(category), sums.weight / sums.count, index};
}

} // namespace trustbilanz::trust
