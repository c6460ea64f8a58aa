// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "models/session/demo.h"
#include "models/session/keptsnapshot.h"
#include "models/session/possibleviews.h"

namespace trustbilanz::session {

using store::Store;

Result<Session::Loaded> Session::read(const QString& path, const TrendView& view,
                                      const Progress& progress)
{
    const Result<Store> store = Store::open(path, Store::Access::Read);
    if (!store)
        return tl::unexpected(store.error());
    const Result<QByteArray> state = store->contentState();
    if (!state)
        return tl::unexpected(state.error());
    Result<WorkspaceData> data = loadWorkspace(*store, progress);
    if (!data)
        return tl::unexpected(data.error());
    Result<Loaded> loaded
        = shown(std::make_shared<const WorkspaceData>(std::move(*data)), path, view);
    if (loaded)
        keepSnapshot(path, *state, *loaded->data);
    return loaded;
}

Result<Session::Loaded> Session::shown(const std::shared_ptr<const WorkspaceData>& data,
                                       const QString& path, const TrendView& wished)
{
    const TrendView view = possibleView(wished, data->batches);
    const auto prepared = withTables(data, view);
    Result<Snapshot> snapshot = buildSnapshot(*prepared, view);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    snapshot->path = path;
    return Loaded {prepared, std::make_shared<const Snapshot>(std::move(*snapshot))};
}

void Session::load(const QString& path, std::function<Result<void>(const Progress&)> before)
{
    if (m_scenarioTimer.isActive())
        saveScenario();
    const int generation = ++m_generation;
    const auto work
        = [path, before, view = TrendView()](const Progress& progress) -> Result<Loaded> {
        if (before) {
            if (const Result<void> ready = before(progress); !ready)
                return tl::unexpected(ready.error());
        }
        return read(path, view, progress);
    };
    m_reading = generation;
    run(&m_writers, work, [this, path, generation](const Result<Loaded>& loaded) {
        const bool isNewest = generation == m_generation;
        if (isNewest && loaded)
            return finishLoading(path, *loaded);
        if (isNewest)
            showEarlier();
        if (!loaded)
            emit failed(loaded.error());
    });
    if (!before)
        showKept(path, generation);
}

void Session::showKept(const QString& path, int generation)
{
    const auto work = [path](const Progress&) -> Result<std::optional<Snapshot>> {
        const Result<Store> store = Store::open(path, Store::Access::Read);
        if (!store)
            return tl::unexpected(store.error());
        return keptSnapshot(*store, path);
    };
    start(QThreadPool::globalInstance(), {}, nullptr, work,
          [this, path, generation](const Result<std::optional<Snapshot>>& kept) {
              if (!kept || !*kept || generation != m_generation || generation != m_reading)
                  return;
              if (isOpen())
                  m_earlier = Shown {m_path, {m_data, m_snapshot}, m_view};
              m_path = path;
              m_edits.clear();
              m_view = (*kept)->trend.view;
              adopt({nullptr, std::make_shared<const Snapshot>(**kept)});
          });
}

void Session::finishLoading(const QString& path, const Loaded& loaded)
{
    const bool isShown = m_snapshot && m_snapshot->isReading && m_path == path;
    m_reading = 0;
    m_earlier.reset();
    m_path = path;
    if (!isShown) {
        m_view = loaded.snapshot->trend.view;
        m_edits.clear();
    }
    adopt(loaded);
    if (m_view != loaded.snapshot->trend.view)
        rebuild();
}

/// The workspace could not be read, although something of it may show.
void Session::showEarlier()
{
    m_reading = 0;
    if (isOpen() || !m_snapshot)
        return;
    m_edits.clear();
    const Shown earlier = m_earlier.value_or(Shown());
    m_earlier.reset();
    m_path = earlier.path;
    m_view = earlier.view;
    adopt(earlier.loaded);
}

void Session::open(const QString& path)
{
    load(path);
}

void Session::create(const QString& path, const WorkspaceSettings& settings)
{
    load(path, [path, settings](const Progress&) -> Result<void> {
        const Result<Store> store = Store::create(path, settings);
        return store ? Result<void>() : tl::unexpected(store.error());
    });
}

void Session::createSample(const QString& path, const DemoWords& word)
{
    load(path, [path, word](const Progress& progress) -> Result<void> {
        DemoPlan plan;
        plan.word = word ? word : plan.word;
        const auto settings = writeDemo(path, plan, progress);
        return settings ? Result<void>() : tl::unexpected(settings.error());
    });
}

void Session::close()
{
    if (m_scenarioTimer.isActive())
        saveScenario();
    ++m_generation;
    m_reading = 0;
    m_earlier.reset();
    m_path.clear();
    m_data.reset();
    m_snapshot.reset();
    m_edits.clear();
    emit snapshotChanged();
}

} // namespace trustbilanz::session
