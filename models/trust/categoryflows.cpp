// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/categories.h"
#include "models/trust/categorycounts.h"
#include "models/trust/chosenranges.h"
#include "models/trust/counttable.h"

#include <algorithm>

namespace trustbilanz::trust {

namespace {
using States = std::vector<CustomerState>;

/// Stands for all who might have answered: its size is known to nobody, its change is nobody's.
constexpr qint64 kElsewhere = 1'000'000;

/// Counts of the flows. The corner counts those who answered in neither range, within the workspace
/// and beyond; with it every total is one that is known elsewhere.
struct FlowTable {
    CountTable counts {kFlowStates, kFlowStates};
    qint64 both = 0;
    qint64 left = 0; ///< answered in the first range only
    qint64 joined = 0;
    qint64 neither = 0; ///< of the customers of the workspace

    FlowTable(const States& first, const States& second, std::uint32_t customers)
    {
        std::vector<std::uint8_t> before(customers, std::uint8_t(kAbsent));
        std::vector<std::uint8_t> after = before;
        for (const CustomerState& state : first)
            before[state.customer] = state.category;
        for (const CustomerState& state : second)
            after[state.customer] = state.category;
        std::array<std::array<qint64, kFlowStates>, kFlowStates> flows {};
        for (std::uint32_t customer = 0; customer < customers; ++customer)
            ++flows[before[customer]][after[customer]];
        for (size_t from = 0; from < kFlowStates; ++from) {
            for (size_t to = 0; to < kFlowStates; ++to)
                counts.set(from, to, flows[from][to]);
        }
        neither = flows[kAbsent][kAbsent];
        counts.set(kAbsent, kAbsent, neither + kElsewhere);
        counts.addTotals();
        left = counts.count(kFlowStates, kAbsent) - neither - kElsewhere;
        joined = counts.count(kAbsent, kFlowStates) - neither - kElsewhere;
        both = qint64(first.size()) - left;
    }

    /// Totals are shown or hidden as in the shares of each range.
    bool protect(const CategoryPeriod& before, const CategoryPeriod& after, int smallestGroup)
    {
        for (size_t category = 0; category < kCategories; ++category) {
            counts.decide(category, kFlowStates, before.categories[category].hidden);
            counts.decide(kFlowStates, category, after.categories[category].hidden);
        }
        counts.decide(kAbsent, kFlowStates, false);
        counts.decide(kFlowStates, kAbsent, false);
        counts.decide(kFlowStates, kFlowStates, false);
        for (const qint64 count : {left, joined, neither}) {
            if (count > 0 && count < smallestGroup)
                counts.hide(kAbsent, kAbsent);
        }
        return counts.protect(smallestGroup);
    }

    FlowCount shown(size_t from, size_t to) const
    {
        return counts.isHidden(from, to) ? FlowCount {true}
                                         : FlowCount {false, counts.count(from, to)};
    }
};

void fill(CategoryFlows& flows, const FlowTable& table)
{
    for (size_t state = 0; state < kFlowStates; ++state) {
        flows.before[state] = table.shown(state, kFlowStates);
        flows.after[state] = table.shown(kFlowStates, state);
        for (size_t to = 0; to < kFlowStates; ++to)
            flows.flows[state][to] = table.shown(state, to);
    }
    // Those absent in one range are told as those who left and who joined, never as the corner.
    const bool cornerHidden = flows.flows[kAbsent][kAbsent].hidden;
    flows.flows[kAbsent][kAbsent] = {};
    flows.before[kAbsent] = cornerHidden ? FlowCount {true} : FlowCount {false, table.joined};
    flows.after[kAbsent] = cornerHidden ? FlowCount {true} : FlowCount {false, table.left};
    if (!cornerHidden)
        flows.both = table.both;
}
} // namespace

Result<CategoryFlows> categoryFlows(const ScoreColumns& scores, const TrendView& view,
                                    const CategoryRules& rules, int smallestGroup,
                                    const DayRange& first, const DayRange& second)
{
    const auto question = CategoryQuestion::prepare(scores, view, rules, smallestGroup);
    if (!question)
        return tl::unexpected(question.error());
    TrendView everyone = view;
    everyone.by.clear();
    const auto chosen = ChosenRanges::prepare(scores, everyone, {first, second}, smallestGroup);
    if (!chosen)
        return tl::unexpected(chosen.error());
    CategoryFlows flows;
    flows.rules = rules;
    flows.smallestGroup = question->smallestGroup;
    flows.source = question->source({first.from, second.to});
    flows.first = first;
    flows.second = second;
    if (flows.source.name.isEmpty() || !chosen->isShown())
        return flows;
    CustomerStates states = question->states();
    const States before = states.between(first.from, first.to);
    const States after = states.between(second.from, second.to);
    const CategoryPeriod shares = countCategories(*question, before);
    const CategoryPeriod later = countCategories(*question, after);
    FlowTable table(before, after, scores.customerCount());
    flows.hidden = shares.hidden || later.hidden || table.both < question->smallestGroup
        || !table.protect(shares, later, question->smallestGroup);
    if (!flows.hidden)
        fill(flows, table);
    return flows;
}

} // namespace trustbilanz::trust
