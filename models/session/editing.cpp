// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "models/session/categoryrulesfile.h"
#include "models/session/savedviews.h"
#include "models/session/scenariofile.h"
#include "models/session/scenariolibrary.h"

/// What is changed by hand: every change tells the history what was there before it.
namespace trustbilanz::session {

using store::Store;

namespace {
Result<void> writeScenario(const QString& path, const Scenario& scenario)
{
    Result<Store> store = Store::open(path, Store::Access::Write);
    if (!store)
        return tl::unexpected(store.error());
    return store->saveDocument(QStringLiteral("scenario"), scenarioToJson(scenario));
}

Result<Edit> editDocument(Store& store, const QString& name, const QByteArray& json)
{
    const Result<QByteArray> before = store.document(name);
    if (!before)
        return tl::unexpected(before.error());
    return store.saveDocument(name, json).map([&] {
        return Edit(DocumentEdit {name, *before, json});
    });
}

template<class Change>
Result<Edit> editLibrary(Store& store, Change change)
{
    const Result<QByteArray> json = store.document(kScenarioLibraryDocument);
    if (!json)
        return tl::unexpected(json.error());
    const auto library
        = json->isEmpty() ? Result<std::vector<Scenario>>() : scenariosFromJson(*json);
    if (!library)
        return tl::unexpected(library.error());
    return editDocument(store, kScenarioLibraryDocument, scenariosToJson(change(*library)));
}

template<class Change>
Result<Edit> editIncident(Store& store, const QString& id, Change change)
{
    const auto before = store.revisions(id);
    if (!before)
        return tl::unexpected(before.error());
    if (const Result<void> changed = change(); !changed)
        return tl::unexpected(changed.error());
    return store.revisions(id).map([&](const std::vector<IncidentRevision>& after) {
        return Edit(IncidentEdit {id, *before, after});
    });
}

Result<void> writeEdit(Store& store, const SettingsEdit& edit)
{
    if (store.settings() != edit.before)
        return failure(Error::Kind::BadOption, Error::Reason::ChangedSince);
    return store.saveSettings(edit.after);
}

Result<void> writeEdit(Store& store, const DocumentEdit& edit)
{
    const Result<QByteArray> found = store.document(edit.name);
    if (!found)
        return tl::unexpected(found.error());
    if (*found != edit.before)
        return failure(Error::Kind::BadOption, Error::Reason::ChangedSince);
    return store.saveDocument(edit.name, edit.after);
}

Result<void> writeEdit(Store& store, const IncidentEdit& edit)
{
    const auto found = store.revisions(edit.id);
    if (!found)
        return tl::unexpected(found.error());
    if (*found != edit.before)
        return failure(Error::Kind::BadOption, Error::Reason::ChangedSince);
    return store.restoreIncident(edit.id, edit.after);
}

/// It is written with the scenario on screen.
Result<void> writeEdit(Store&, const ScenarioEdit&)
{
    return {};
}
} // namespace

void Session::edit(std::function<Result<Edit>(Store&)> make)
{
    if (!m_snapshot)
        return;
    const auto made = std::make_shared<Edit>();
    const auto apply = [make = std::move(make), made](Store& store, const Progress&) {
        return make(store).map([&](const Edit& edit) { *made = edit; });
    };
    const bool isNewStep = m_edits.expect();
    change(apply, {}, [this, made, isNewStep](const Result<void>& written) {
        if (written)
            m_edits.note(*made, isNewStep);
        else
            m_edits.settle();
    });
}

/// The history's way into the file: that of every other change.
void Session::replay(const Edit& edit, const EditHistory::Ended& ended)
{
    if (const auto* shown = std::get_if<ScenarioEdit>(&edit)) {
        showScenario(shown->after);
        return ended({});
    }
    const auto apply = [edit](Store& store, const Progress&) {
        return std::visit([&](const auto& each) { return writeEdit(store, each); }, edit);
    };
    change(apply, {}, ended);
}

void Session::setScenario(const Scenario& scenario)
{
    if (!isOpen() || scenario == m_snapshot->scenario)
        return;
    const ScenarioEdit edit {m_snapshot->scenario, scenario};
    showScenario(scenario);
    m_edits.noteAtOnce(edit);
}

void Session::showScenario(const Scenario& scenario)
{
    m_scenarioTimer.start();
    adopt(withScenario({m_data, m_snapshot}, scenario));
}

void Session::saveScenario()
{
    m_scenarioTimer.stop();
    const auto work = [path = m_path, scenario = m_snapshot->scenario](const Progress&) {
        return writeScenario(path, scenario);
    };
    run(&m_writers, work, [this](const Result<void>& saved) {
        if (!saved)
            emit failed(saved.error());
    });
}

void Session::keepScenario(const Scenario& scenario)
{
    edit([scenario](Store& store) {
        return editLibrary(store, [&](std::vector<Scenario> library) {
            return session::withScenario(std::move(library), scenario);
        });
    });
}

void Session::forgetScenario(const QString& name)
{
    edit([name](Store& store) {
        return editLibrary(store, [&](std::vector<Scenario> library) {
            return withoutScenario(std::move(library), name);
        });
    });
}

void Session::saveSettings(const WorkspaceSettings& settings)
{
    edit([settings](Store& store) {
        const WorkspaceSettings before = store.settings();
        return store.saveSettings(settings).map(
            [&] { return Edit(SettingsEdit {before, store.settings()}); });
    });
}

void Session::saveCategoryRules(const CategoryRules& rules)
{
    edit([json = categoryRulesToJson(rules)](Store& store) {
        return editDocument(store, kCategoryRulesDocument, json);
    });
}

void Session::saveViews(const std::vector<SavedView>& views)
{
    edit([json = savedViewsToJson(views)](Store& store) {
        return editDocument(store, kSavedViewsDocument, json);
    });
}

void Session::saveIncident(const Incident& incident)
{
    edit([incident](Store& store) {
        return editIncident(store, incident.id, [&] { return store.saveIncident(incident); });
    });
}

void Session::deleteIncident(const QString& id)
{
    edit([id](Store& store) {
        return editIncident(store, id, [&] { return store.deleteIncident(id); });
    });
}

} // namespace trustbilanz::session
