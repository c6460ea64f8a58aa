// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/edits.h"

#include "models/session/changedinput.h"

#include <array>
#include <utility>

namespace trustbilanz::session {

namespace {
struct PartRow {
    SettingsPart part;
    bool (*isSame)(const WorkspaceSettings&, const WorkspaceSettings&);
};

template<auto... Members>
constexpr PartRow partOf(SettingsPart part)
{
    return {part, [](const WorkspaceSettings& one, const WorkspaceSettings& other) {
                return ((one.*Members == other.*Members) && ...);
            }};
}

using Settings = WorkspaceSettings;
constexpr std::array kParts {
    partOf<&Settings::name, &Settings::currency, &Settings::customers, &Settings::revenue,
           &Settings::revenueGrowth, &Settings::ebitda, &Settings::ebitdaGrowth,
           &Settings::macroBase, &Settings::timeZone, &Settings::smallestGroup>(
        SettingsPart::Company),
    partOf<&Settings::macro>(SettingsPart::MacroAssumptions),
    partOf<&Settings::balanceWeight>(SettingsPart::BalanceWeight),
    partOf<&Settings::balanceBorder>(SettingsPart::BalanceBorder),
    partOf<&Settings::sharingSegment, &Settings::sharingValues>(SettingsPart::SharingSource),
    partOf<&Settings::dataSharing>(SettingsPart::DataSharing),
    partOf<&Settings::attention>(SettingsPart::Attention),
    partOf<&Settings::measure>(SettingsPart::Measure),
};

/// The same input, or a distribution and one of its numbers.
bool belongTogether(const QString& one, const QString& other)
{
    if (one == kSeveralInputs || other == kSeveralInputs)
        return false;
    return one == other || one.startsWith(other + QLatin1Char('.'))
        || other.startsWith(one + QLatin1Char('.'));
}

bool isOneInput(const ScenarioEdit& first, const ScenarioEdit& next)
{
    return belongTogether(changedInput(first.before, first.after),
                          changedInput(next.before, next.after));
}

bool isOneInput(const SettingsEdit& first, const SettingsEdit& next)
{
    const auto part = changedPart(first);
    return part && part == changedPart(next);
}

template<class Kind>
std::optional<Edit> mergedAs(const Edit& first, const Edit& next)
{
    const auto* one = std::get_if<Kind>(&first);
    const auto* other = std::get_if<Kind>(&next);
    if (!one || !other || one->after != other->before || !isOneInput(*one, *other))
        return std::nullopt;
    return Kind {one->before, other->after};
}
} // namespace

Edit reversed(Edit edit)
{
    std::visit([](auto& each) { std::swap(each.before, each.after); }, edit);
    return edit;
}

bool isEmpty(const Edit& edit)
{
    return std::visit([](const auto& each) { return each.before == each.after; }, edit);
}

std::optional<Edit> merged(const Edit& first, const Edit& next)
{
    const auto scenario = mergedAs<ScenarioEdit>(first, next);
    return scenario ? scenario : mergedAs<SettingsEdit>(first, next);
}

std::optional<SettingsPart> changedPart(const SettingsEdit& edit)
{
    std::optional<SettingsPart> changed;
    for (const PartRow& row : kParts) {
        if (row.isSame(edit.before, edit.after))
            continue;
        if (changed)
            return std::nullopt;
        changed = row.part;
    }
    return changed;
}

const Incident* shownIncident(const std::vector<IncidentRevision>& revisions)
{
    return revisions.empty() || revisions.back().isDeleted ? nullptr : &revisions.back().incident;
}

} // namespace trustbilanz::session
