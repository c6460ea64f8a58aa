// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobbar.h"

#include "models/session/imports.h"
#include "models/session/session.h"
#include "widgets/card.h"
#include "widgets/text.h"
#include "widgets/textedits.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <cmath>

namespace trustbilanz {

namespace {

/// Jobs that end sooner are not announced: a bar that flashes on every filter change only disturbs.
constexpr int kPatienceMilliseconds = 400;
constexpr double kPerMille = 1000;
constexpr int kSecondsPerMinute = 60;

/// What is told of an import; a report may hold a million problems.
struct Done {
    explicit Done(const ImportReport& report)
        : batch(report.batch)
        , kind(report.kind)
        , source(report.source)
        , added(report.added)
        , changed(report.changed)
        , rejected(report.rejected)
    {
    }
    QString sentence() const;
    int batch;
    ImportKind kind;
    QString source;
    qint64 added;
    qint64 changed;
    qint64 rejected;
};

QString freshText(ImportKind kind, int added)
{
    switch (kind) {
    case ImportKind::Scores:
        return JobBar::tr("%Ln new score(s)", nullptr, added);
    case ImportKind::Incidents:
        return JobBar::tr("%Ln new incident(s)", nullptr, added);
    case ImportKind::Brand:
        return JobBar::tr("%Ln new value(s) of the brand", nullptr, added);
    }
    Q_UNREACHABLE();
}

QString Done::sentence() const
{
    if (batch == 0)
        return JobBar::tr("Nothing new in %1: everything is stored already or was rejected.")
            .arg(source);
    //: %1 is a count with its noun, %2 a file
    return JobBar::tr("%1 from %2; %3 changed, %4 rejected.")
        .arg(freshText(kind, int(added)), source, text::count(changed), text::count(rejected));
}

/// Whole seconds: tenths of an estimate mean nothing.
QString leftText(double seconds)
{
    return seconds < kSecondsPerMinute ? JobBar::tr("%1 s left").arg(text::number(seconds, 0))
                                       : JobBar::tr("%1 left").arg(text::duration(seconds));
}

QString undoText(const UndoReport& report)
{
    const QString done = JobBar::tr("Import taken back: %1 removed, %2 restored.")
                             .arg(JobBar::tr("%Ln row(s)", nullptr, int(report.removed)),
                                  text::count(report.restored));
    const QString overlap = text::overlap(report.overlapping);
    return overlap.isEmpty() ? done : done + QLatin1Char(' ') + overlap;
}

} // namespace

JobBar::JobBar(session::Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(new QLabel)
    , m_note(makeLabel(12, "muted"))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton)
    , m_undo(new QPushButton)
    , m_look(new QPushButton)
    , m_close(new QToolButton)
    , m_patience(new QTimer(this))
{
    setObjectName(QStringLiteral("jobBar"));
    m_text->setObjectName(QStringLiteral("job.text"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(240);
    m_close->setObjectName(QStringLiteral("ghost"));
    m_patience->setSingleShot(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(28, 8, 22, 8);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    m_note->setWordWrap(false);
    for (QWidget* widget :
         std::initializer_list<QWidget*> {m_note, m_progress, m_cancel, m_undo, m_look, m_close})
        layout->addWidget(widget);
    m_look->setObjectName(QStringLiteral("job.overview"));
    connectSession();
    retranslate();
    hide();
}

void JobBar::connectSession()
{
    connect(m_patience, &QTimer::timeout, this, &JobBar::showRunning);
    connect(&m_session, &session::Session::jobStarted, this, [this] {
        ++m_jobs;
        if (!m_patience->isActive() && m_progress->isHidden())
            m_patience->start(kPatienceMilliseconds);
    });
    connect(&m_session, &session::Session::writingStarted, this,
            [this](const QString& target) { m_written = target; });
    connect(&m_session, &session::Session::jobProgress, this, &JobBar::showProgress);
    connect(&m_session, &session::Session::jobFinished, this, &JobBar::showFinished);
    connect(m_cancel, &QPushButton::clicked, &m_session, &session::Session::cancel);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_session.undo(m_undoable); });
    connect(m_look, &QPushButton::clicked, this, &JobBar::overviewWanted);
    connect(m_close, &QToolButton::clicked, this, &JobBar::closeToast);
    connect(&m_session, &session::Session::snapshotChanged, this, &JobBar::retranslate);
    connect(&m_session.edits(), &session::EditHistory::walked, this, &JobBar::showWalked);
    connectImports();
}

/// It may lie on another page than the one that shows.
void JobBar::showWalked(bool isUndone)
{
    const session::EditHistory& edits = m_session.edits();
    const session::Edit* walked = isUndone ? edits.redoable() : edits.undoable();
    if (!walked)
        return;
    showToast([edit = *walked, isUndone] {
        return (isUndone ? tr("Undone: %1") : tr("Redone: %1")).arg(text::editName(edit));
    });
}

void JobBar::connectImports()
{
    connect(&m_session, &session::Session::importStarted, this,
            [this](const QString& path, ImportKind kind, qint64 bytes, qint64 rows) {
                m_import = Import {QFileInfo(path).fileName(), kind, bytes, rows, {}, {}};
                m_clock.start();
            });
    connect(&m_session, &session::Session::imported, this, [this](const ImportReport& report) {
        showToast([done = Done(report)] { return done.sentence(); }, report.batch);
    });
    connect(&m_session, &session::Session::undone, this,
            [this](const UndoReport& report) { showToast([report] { return undoText(report); }); });
    connect(&m_session, &session::Session::problemsSaved, this, [this](const QString& path) {
        showToast([name = QFileInfo(path).fileName()] {
            return tr("The list of problems was saved as %1.").arg(name);
        });
    });
}

void JobBar::showRunning()
{
    m_toast = {};
    m_progress->setValue(0);
    retranslate();
    for (QWidget* widget : std::initializer_list<QWidget*> {m_progress, m_cancel})
        widget->show();
    m_note->setVisible(m_import || !m_written.isEmpty());
    for (QWidget* widget : std::initializer_list<QWidget*> {m_undo, m_look, m_close})
        widget->hide();
    show();
}

void JobBar::showProgress(int perMille)
{
    m_progress->setValue(perMille);
    if (!m_import)
        return;
    const double share = perMille / kPerMille;
    const session::ImportStep step = session::importStep(m_import->kind, share);
    m_import->whole.add(m_clock.elapsed(), share);
    if (step.phase == session::ImportPhase::Reading)
        m_import->reading.add(m_clock.elapsed(), step.share);
    if (!m_toast)
        m_text->setText(importText());
}

void JobBar::showFinished()
{
    if (--m_jobs > 0)
        return;
    m_patience->stop();
    m_import.reset();
    m_written.clear();
    for (QWidget* widget : std::initializer_list<QWidget*> {m_note, m_progress, m_cancel})
        widget->hide();
    setVisible(bool(m_toast));
}

void JobBar::showToast(std::function<QString()> text, int undoableBatch)
{
    m_toast = std::move(text);
    m_undoable = undoableBatch;
    m_undo->setVisible(undoableBatch > 0);
    offerOverview(m_isElsewhere);
    m_close->show();
    retranslate();
    show();
}

void JobBar::offerOverview(bool isWanted)
{
    m_isElsewhere = isWanted;
    m_look->setVisible(isWanted && m_toast && m_undoable > 0);
}

void JobBar::closeToast()
{
    m_toast = {};
    hide();
}

void JobBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

QString JobBar::importText() const
{
    const session::ImportStep step
        = session::importStep(m_import->kind, m_progress->value() / kPerMille);
    QStringList parts;
    switch (step.phase) {
    case session::ImportPhase::Reading:
        parts << tr("Reading %1").arg(m_import->source) << readText(step.share);
        break;
    case session::ImportPhase::Comparing:
        parts << tr("Comparing %1 with what is stored").arg(m_import->source);
        break;
    case session::ImportPhase::Writing:
        parts << tr("Writing %1").arg(m_import->source);
        break;
    }
    if (const auto seconds = m_import->whole.seconds())
        parts << leftText(std::ceil(*seconds));
    return parts.join(QStringLiteral(" · "));
}

/// How much is read, and how fast.
QStringList JobBar::readText(double share) const
{
    QStringList parts;
    if (m_import->bytes > 0)
        parts << tr("%1 of %2")
                     .arg(text::fileSize(qint64(share * double(m_import->bytes))),
                          text::fileSize(m_import->bytes));
    const auto speed = m_import->reading.speed();
    if (speed && m_import->rows > 0)
        parts << tr("%1 rows/s").arg(text::count(qint64(*speed * double(m_import->rows))));
    return parts;
}

void JobBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stops it; nothing of it will be kept"));
    m_note->setText(tr("Cancel keeps nothing of it."));
    m_undo->setText(tr("Undo import"));
    m_undo->setToolTip(tr("Only importing the file again brings it back"));
    m_look->setText(tr("Show the overview"));
    m_close->setText(tr("Close"));
    m_progress->setAccessibleName(tr("Progress"));
    m_text->setText(m_toast ? m_toast() : m_import ? importText() : workingText());
}

QString JobBar::workingText() const
{
    if (!m_written.isEmpty())
        return tr("Writing %1").arg(m_written);
    const auto shown = m_session.snapshot();
    return shown && shown->isReading
        ? tr("The answers are being read; the figures are those of the last time.")
        : tr("Working …");
}

} // namespace trustbilanz
