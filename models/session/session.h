// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"
#include "models/session/edithistory.h"
#include "models/session/idlememory.h"
#include "models/session/job.h"
#include "models/session/problemlist.h"
#include "models/session/snapshotbuilder.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace trustbilanz::session {

/// The only QObject between the models and the window: holds the path and the current snapshot,
/// starts every job, says when something changed. Panels never change a snapshot; they ask here.
class Session final : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override; ///< cancels and waits for what is running

    QString path() const { return m_path; }
    bool isOpen() const { return m_data != nullptr; } ///< the answers are read
    bool isBusy() const { return m_running > 0; }
    bool isAnswering() const { return m_asked > 0; } ///< somebody waits for what was asked
    /// nullptr until a workspace shows, which may be before it is open.
    std::shared_ptr<const Snapshot> snapshot() const { return m_snapshot; }
    std::shared_ptr<const Snapshot> snapshotFor(const QObject& viewer) const; ///< see forpaper.h
    const TrendView& view() const { return m_view; }
    EditHistory& edits() { return m_edits; } ///< to be undone and redone
    void open(const QString& path);
    void create(const QString& path, const WorkspaceSettings& settings);
    /// Writes a synthetic workspace and opens it; `word` as in demo.h, none = English.
    void createSample(const QString& path, const std::function<QString(const char*)>& word = {});
    void close();
    void reload(); ///< for instance after another program wrote the workspace
    void setView(const TrendView& view);
    void setScenario(const Scenario& scenario); ///< shown at once, stored after a pause
    void keepScenario(const Scenario& scenario); ///< in the place of one of the same name
    void forgetScenario(const QString& name);
    void saveSettings(const WorkspaceSettings& settings);
    void saveCategoryRules(const CategoryRules& rules);
    void saveViews(const std::vector<SavedView>& views);
    void saveIncident(const Incident& incident);
    void deleteIncident(const QString& id);
    /// `rows`: how many a dry run counted, to tell the speed by; 0 = unknown.
    void importFile(const QString& path, const ImportPlan& plan, qint64 rows = 0);
    void undo(int batch);
    void cancel(); ///< asks the running import or write() to stop; nothing of it is kept
    /// What an import would understand; answers with previewReady for the newest request only.
    void preview(const QString& path, const ImportPlan& plan);
    /// Counts new, equal, changed and rejected rows; answers the newest with dryRunReady.
    void dryRun(const QString& path, const ImportPlan& plan);
    void stopLooking(); ///< nobody waits for preview() and dryRun() any more
    /// What no snapshot holds: `work(data, view, progress)` runs on the pool and captures values
    /// only; `done` takes its Result on this thread, unless the asker asked again or is gone, or
    /// another snapshot is shown. (ask.h)
    template<class Work, class Done>
    void ask(QObject* asker, Work work, Done done,
             QThreadPool* pool = QThreadPool::globalInstance());
    /// Writes what is no part of the workspace, `target` by its name, as a job that is shown and
    /// can be cancelled: `done` takes the Result of `work(progress)` unless the asker is gone.
    template<class Work, class Done>
    void write(QObject* asker, const QString& target, Work work, Done done);
    /// Writes the list of what was not understood; answers with problemsSaved.
    void saveProblems(const ImportReport& report, const QString& path, const ProblemWords& words);

signals:
    void snapshotChanged();
    void failed(const trustbilanz::Error& error);
    void jobStarted();
    void jobProgress(int perMille);
    void jobFinished();
    /// The job that starts now is an import of so many bytes (0 = a folder) and rows (0 = unknown).
    void importStarted(const QString& path, trustbilanz::ImportKind kind, qint64 bytes,
                       qint64 rows);
    void writingStarted(const QString& target); ///< by the job that starts now, see write()
    void imported(const trustbilanz::ImportReport& report);
    void undone(const trustbilanz::UndoReport& report);
    void previewReady(const trustbilanz::importers::Preview& preview);
    void dryRunReady(const trustbilanz::ImportReport& report);
    void dryRunFailed(const trustbilanz::Error& error);
    void lookProgress(int perMille); ///< of the preview or dry run
    void problemsSaved(const QString& path);

private:
    /// What a job brings back: the workspace as read and the snapshot of the view it was asked for.
    struct Loaded {
        std::shared_ptr<const WorkspaceData> data;
        std::shared_ptr<const Snapshot> snapshot;
    };
    using Change = std::function<Result<void>(store::Store&, const Progress&)>;
    struct Shown {
        QString path;
        Loaded loaded;
        TrendView view;
    };
    static Result<Loaded> read(const QString& path, const TrendView& view,
                               const Progress& progress);
    /// And the data with what the next view can use.
    static Result<Loaded> shown(const std::shared_ptr<const WorkspaceData>& data,
                                const QString& path, const TrendView& view);
    static Loaded withScenario(const Loaded& loaded, const Scenario& scenario);
    using Watch = void (Session::*)(int perMille);
    /// Runs a job and hands its Result to `done` on this thread; `watch` is told its progress.
    template<class Work, class Done>
    void start(QThreadPool* pool, const Stop& stop, Watch watch, Work work, Done done);
    template<class Work, class Done>
    void run(QThreadPool* pool, Work work, Done done); ///< announced to who shows what goes on
    template<class Work, class Done> // for a dialog that waits; stops one with the same `stop`
    void look(Stop& stop, Work work, Done done);
    /// Changes the file and reads everything again.
    void change(Change apply, std::function<void()> done = {}, EditHistory::Ended ended = {});
    void edit(std::function<Result<Edit>(store::Store&)> make); ///< by hand: what was, what is
    void replay(const Edit& edit, const EditHistory::Ended& ended);
    void showScenario(const Scenario& scenario);
    void load(const QString& path, std::function<Result<void>(const Progress&)> before = {});
    void showKept(const QString& path, int generation); ///< while the workspace is being read
    void finishLoading(const QString& path, const Loaded& loaded);
    void showEarlier();
    void rebuild();
    void adopt(const Loaded& loaded);
    ImportPlan completed(ImportPlan plan) const;
    void saveScenario();
    Stop newQuestion(QObject* asker); ///< stops what it asked before

    QString m_path;
    std::shared_ptr<const WorkspaceData> m_data;
    std::shared_ptr<const Snapshot> m_snapshot;
    TrendView m_view;
    QThreadPool m_writers; ///< one thread: changes of the file happen one after the other
    QTimer m_scenarioTimer;
    IdleMemory m_idleMemory;
    Stop m_stop, m_previewStop, m_dryRunStop;
    int m_running = 0, m_asked = 0;
    int m_generation = 0; ///< newest wins: the snapshot of an older request is dropped
    int m_reading = 0; ///< generation of the workspace that is being read; 0 = none
    std::optional<Shown> m_earlier; ///< comes back if the workspace cannot be read
    QHash<QObject*, Stop> m_questions; ///< the newest of every asker
    EditHistory m_edits;
};

} // namespace trustbilanz::session
