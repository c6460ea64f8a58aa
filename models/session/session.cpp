// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include "models/session/ask.h"
#include "models/session/imports.h"

#include <QFileInfo>

namespace trustbilanz::session {

namespace {
constexpr int kScenarioPauseMilliseconds = 400;

using store::Store;

Result<ImportReport> countOnly(const QString& workspace, const QString& path, ImportPlan plan,
                               const Progress& progress)
{
    plan.dryRun = true;
    Result<Store> store = Store::open(workspace, Store::Access::Read);
    if (!store)
        return tl::unexpected(store.error());
    return session::importFile(*store, path, plan, progress);
}
} // namespace

/// The same with another scenario. What is on screen is newer than the file: it is written after a
/// pause, and by this program only.
Session::Loaded Session::withScenario(const Loaded& loaded, const Scenario& scenario)
{
    if (loaded.data->scenario == scenario)
        return loaded;
    auto data = std::make_shared<WorkspaceData>(*loaded.data);
    data->scenario = scenario;
    auto snapshot = std::make_shared<Snapshot>(*loaded.snapshot);
    session::setScenario(*snapshot, scenario);
    return {std::move(data), std::move(snapshot)};
}

Session::Session(QObject* parent)
    : QObject(parent)
    , m_edits([this](const Edit& edit, const EditHistory::Ended& ended) { replay(edit, ended); })
{
    m_writers.setMaxThreadCount(1);
    m_scenarioTimer.setSingleShot(true);
    m_scenarioTimer.setInterval(kScenarioPauseMilliseconds);
    connect(&m_scenarioTimer, &QTimer::timeout, this, &Session::saveScenario);
}

Session::~Session()
{
    if (m_scenarioTimer.isActive())
        saveScenario();
    m_stop.ask();
    stopLooking();
    for (const Stop& question : std::as_const(m_questions))
        question.ask();
    m_writers.waitForDone();
}

template<class Work, class Done>
void Session::look(Stop& stop, Work work, Done done)
{
    stop.ask();
    stop = {};
    start(QThreadPool::globalInstance(), stop, &Session::lookProgress, std::move(work),
          [stop, done = std::move(done)](const auto& result) {
              if (!stop.isAsked())
                  done(result);
          });
}

void Session::reload()
{
    if (isOpen())
        change({});
}

void Session::adopt(const Loaded& loaded)
{
    m_data = loaded.data;
    m_snapshot = loaded.snapshot;
    emit snapshotChanged();
}

void Session::setView(const TrendView& view)
{
    if (!m_snapshot || view == m_view)
        return;
    m_view = view;
    if (isOpen())
        rebuild();
}

void Session::rebuild()
{
    const int generation = ++m_generation;
    const auto work = [data = m_data, view = m_view, path = m_path](const Progress&) {
        return shown(data, path, view);
    };
    run(QThreadPool::globalInstance(), work, [this, generation](const Result<Loaded>& loaded) {
        if (generation != m_generation)
            return;
        if (loaded) {
            m_view = loaded->snapshot->trend.view; // by a longer interval where dates are coarse
            return adopt(withScenario(*loaded, m_snapshot->scenario));
        }
        m_view = m_snapshot->trend.view;
        emit failed(loaded.error());
        emit snapshotChanged();
    });
}

void Session::change(Change apply, std::function<void()> done, EditHistory::Ended ended)
{
    if (!m_snapshot)
        return;
    const auto work
        = [path = m_path, view = m_view, apply](const Progress& progress) -> Result<Loaded> {
        if (apply) {
            Result<Store> store = Store::open(path, Store::Access::Write);
            if (!store)
                return tl::unexpected(store.error());
            if (const Result<void> applied = apply(*store, progress); !applied)
                return tl::unexpected(applied.error());
        }
        // The change is on disk: reading it back is not to be stopped any more.
        return read(path, view, {});
    };
    run(&m_writers, work, [this, path = m_path, done, ended](const Result<Loaded>& loaded) {
        if (!loaded)
            emit failed(loaded.error());
        if (path != m_path)
            return;
        if (loaded) {
            ++m_generation;
            adopt(withScenario(*loaded, m_snapshot->scenario));
            if (m_view != loaded->snapshot->trend.view)
                rebuild();
        }
        if (loaded && done)
            done();
        if (ended)
            ended(loaded.map([](const Loaded&) { }));
    });
}

/// Models ask no clock: what counts as a date in the future is told them here.
ImportPlan Session::completed(ImportPlan plan) const
{
    plan.today = dayFrom(QDate::currentDate());
    if (m_snapshot)
        plan.timeZone = m_snapshot->settings.timeZone;
    return plan;
}

void Session::importFile(const QString& path, const ImportPlan& plan, qint64 rows)
{
    const auto report = std::make_shared<ImportReport>();
    const auto apply = [path, plan = completed(plan),
                        report](Store& store, const Progress& progress) -> Result<void> {
        Result<ImportReport> done = session::importFile(store, path, plan, progress);
        if (!done)
            return tl::unexpected(done.error());
        *report = std::move(*done);
        return {};
    };
    m_stop = {};
    const QFileInfo file(path);
    emit importStarted(path, plan.kind, file.isDir() ? 0 : file.size(), rows);
    change(apply, [this, report] { emit imported(*report); });
}

void Session::undo(int batch)
{
    const auto report = std::make_shared<UndoReport>();
    const auto apply = [batch, report](Store& store, const Progress&) -> Result<void> {
        const Result<UndoReport> done = store.undo(batch);
        if (!done)
            return tl::unexpected(done.error());
        *report = *done;
        return {};
    };
    change(apply, [this, report] { emit undone(*report); });
}

void Session::cancel()
{
    m_stop.ask();
    m_stop = {};
}

void Session::preview(const QString& path, const ImportPlan& plan)
{
    look(
        m_previewStop,
        [path, plan = completed(plan)](const Progress& progress) {
            return importers::preview(path, plan, progress);
        },
        [this](const Result<importers::Preview>& preview) {
            importers::Preview refused;
            if (!preview)
                refused.error = preview.error();
            emit previewReady(preview ? *preview : refused);
        });
}

void Session::dryRun(const QString& path, const ImportPlan& plan)
{
    look(
        m_dryRunStop,
        [workspace = m_path, path, plan = completed(plan)](const Progress& progress) {
            return countOnly(workspace, path, plan, progress);
        },
        [this](const Result<ImportReport>& report) {
            if (report)
                emit dryRunReady(*report);
            else
                emit dryRunFailed(report.error());
        });
}

void Session::stopLooking()
{
    m_previewStop.ask();
    m_dryRunStop.ask();
}

std::shared_ptr<const Snapshot> Session::snapshotFor(const QObject& viewer) const
{
    if (!m_snapshot || !isForPaper(viewer))
        return m_snapshot;
    auto rounded = std::make_shared<Snapshot>(*m_snapshot);
    trust::roundCounts(*rounded);
    return rounded;
}

Stop Session::newQuestion(QObject* asker)
{
    if (const auto earlier = m_questions.constFind(asker); earlier != m_questions.constEnd())
        earlier->ask();
    else
        connect(asker, &QObject::destroyed, this, [this, asker] { m_questions.take(asker).ask(); });
    return m_questions.insert(asker, Stop()).value();
}

void Session::saveProblems(const ImportReport& report, const QString& path,
                           const ProblemWords& words)
{
    run(
        QThreadPool::globalInstance(),
        [report, path, words](const Progress& progress) {
            return writeProblems(report, path, words, progress);
        },
        [this, path](const Result<void>& saved) {
            if (saved)
                emit problemsSaved(path);
            else
                emit failed(saved.error());
        });
}

} // namespace trustbilanz::session
