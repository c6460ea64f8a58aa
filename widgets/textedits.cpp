// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textedits.h"

#include "models/session/categoryrulesfile.h"
#include "models/session/savedviews.h"
#include "models/session/scenariolibrary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace trustbilanz::text {

namespace {
class Edits
{
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

constexpr qsizetype kLongestName = 40; ///< letters of a title within an entry of a menu

QString shortened(const QString& name)
{
    return name.size() <= kLongestName ? name
                                       : name.left(kLongestName - 1).trimmed() + QChar(0x2026);
}

/// Names of what came, went and stayed but is another.
struct NameChanges {
    QStringList added;
    QStringList removed;
    QStringList changed;
};

template<class Named>
NameChanges nameChanges(const std::vector<Named>& before, const std::vector<Named>& after)
{
    NameChanges changes;
    for (const Named& each : after) {
        const auto earlier = std::ranges::find(before, each.name, &Named::name);
        if (earlier == before.end())
            changes.added << each.name;
        else if (!(*earlier == each))
            changes.changed << each.name;
    }
    for (const Named& each : before) {
        if (std::ranges::find(after, each.name, &Named::name) == after.end())
            changes.removed << each.name;
    }
    return changes;
}

std::vector<SavedView> viewsIn(const QByteArray& json)
{
    return session::savedViewsFromJson(json).value_or(std::vector<SavedView>());
}

std::vector<Scenario> scenariosIn(const QByteArray& json)
{
    return session::scenariosFromJson(json).value_or(std::vector<Scenario>());
}

QString viewsEdit(const session::DocumentEdit& edit)
{
    const NameChanges changes = nameChanges(viewsIn(edit.before), viewsIn(edit.after));
    const bool isOne = changes.added.size() + changes.changed.size() <= 1;
    if (isOne && changes.added.size() == 1)
        return changes.removed.isEmpty()
            ? Edits::tr("Save view “%1”").arg(shortened(changes.added.front()))
            : Edits::tr("Rename view “%1”").arg(shortened(changes.removed.front()));
    if (isOne && changes.changed.isEmpty() && changes.removed.size() == 1)
        return Edits::tr("Delete view “%1”").arg(shortened(changes.removed.front()));
    return Edits::tr("Change saved views");
}

QString libraryEdit(const session::DocumentEdit& edit)
{
    const NameChanges changes = nameChanges(scenariosIn(edit.before), scenariosIn(edit.after));
    if (!changes.removed.isEmpty())
        return Edits::tr("Delete kept scenario “%1”").arg(shortened(changes.removed.front()));
    const QStringList kept = changes.added + changes.changed;
    return kept.isEmpty() ? Edits::tr("Change kept scenarios")
                          : Edits::tr("Keep scenario “%1”").arg(shortened(kept.front()));
}

QString rulesEdit(const session::DocumentEdit&)
{
    return Edits::tr("Change thresholds of trust and willingness");
}

struct DocumentRow {
    QString name;
    QString (*words)(const session::DocumentEdit&);
};
const std::array kDocuments {
    DocumentRow {session::kSavedViewsDocument, viewsEdit},
    DocumentRow {session::kScenarioLibraryDocument, libraryEdit},
    DocumentRow {session::kCategoryRulesDocument, rulesEdit},
};

QString nameOf(const session::DocumentEdit& edit)
{
    const auto row = std::ranges::find(kDocuments, edit.name, &DocumentRow::name);
    return row == kDocuments.end() ? Edits::tr("Change settings") : row->words(edit);
}

QString nameOf(const session::IncidentEdit& edit)
{
    const Incident* before = session::shownIncident(edit.before);
    const Incident* after = session::shownIncident(edit.after);
    const auto titled = [](const QString& words, const Incident* incident) {
        return words.arg(shortened(incident ? incident->title : QString()));
    };
    if (!before)
        return titled(Edits::tr("Add incident “%1”"), after);
    return after ? titled(Edits::tr("Edit incident “%1”"), after)
                 : titled(Edits::tr("Delete incident “%1”"), before);
}

QString nameOf(session::SettingsPart part)
{
    switch (part) {
    case session::SettingsPart::Company:
        return Edits::tr("Change details of the workspace");
    case session::SettingsPart::MacroAssumptions:
        return Edits::tr("Change assumptions on macro trust");
    case session::SettingsPart::BalanceWeight:
        return Edits::tr("Change weight of micro");
    case session::SettingsPart::BalanceBorder:
        return Edits::tr("Change border of the fields");
    case session::SettingsPart::SharingSource:
        return Edits::tr("Change who shares data");
    case session::SettingsPart::DataSharing:
        return Edits::tr("Change how much data to use");
    case session::SettingsPart::Attention:
        return Edits::tr("Change thresholds of “Needs attention”");
    case session::SettingsPart::Measure:
        return Edits::tr("Change the measure");
    }
    Q_UNREACHABLE();
}

QString nameOf(const session::SettingsEdit& edit)
{
    const auto part = session::changedPart(edit);
    return part ? nameOf(*part) : Edits::tr("Change settings");
}

QString nameOf(const session::ScenarioEdit& edit)
{
    const QString& name = edit.after.name;
    return name.isEmpty() ? Edits::tr("Change the scenario")
                          : Edits::tr("Change scenario “%1”").arg(shortened(name));
}
} // namespace

QString editName(const session::Edit& edit)
{
    return std::visit([](const auto& each) { return nameOf(each); }, edit);
}

} // namespace trustbilanz::text
