// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobbar.h"

#include "models/session/session.h"
#include "widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace trustbilanz {

namespace {

/// Jobs that end sooner are not announced: a bar that flashes on every filter change only disturbs.
constexpr int kPatienceMilliseconds = 400;

} // namespace

JobBar::JobBar(session::Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton)
    , m_undo(new QPushButton)
    , m_close(new QToolButton)
    , m_patience(new QTimer(this))
{
    setObjectName(QStringLiteral("jobBar"));
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
    for (QWidget* widget : std::initializer_list<QWidget*> {m_progress, m_cancel, m_undo, m_close})
        layout->addWidget(widget);
    connectSession();
    retranslate();
    hide();
}

void JobBar::connectSession()
{
    connect(m_patience, &QTimer::timeout, this, &JobBar::showRunning);
    connect(&m_session, &session::Session::jobStarted, this, [this] {
        if (!m_patience->isActive() && m_progress->isHidden())
            m_patience->start(kPatienceMilliseconds);
    });
    connect(&m_session, &session::Session::jobProgress, m_progress, &QProgressBar::setValue);
    connect(&m_session, &session::Session::jobFinished, this, &JobBar::showFinished);
    connect(&m_session, &session::Session::imported, this, &JobBar::showImported);
    connect(&m_session, &session::Session::undone, this, &JobBar::showUndone);
    connect(m_cancel, &QPushButton::clicked, &m_session, &session::Session::cancel);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_session.undo(m_imported->batch); });
    connect(m_close, &QToolButton::clicked, this, &JobBar::closeToast);
}

void JobBar::showRunning()
{
    m_imported.reset();
    m_undone.reset();
    m_progress->setValue(0);
    retranslate();
    for (QWidget* widget : std::initializer_list<QWidget*> {m_progress, m_cancel})
        widget->show();
    for (QWidget* widget : std::initializer_list<QWidget*> {m_undo, m_close})
        widget->hide();
    show();
}

void JobBar::showFinished()
{
    if (m_session.isBusy())
        return;
    m_patience->stop();
    m_progress->hide();
    m_cancel->hide();
    setVisible(m_imported || m_undone);
}

void JobBar::showImported(const ImportReport& report)
{
    m_imported = report;
    m_imported->issues.clear();
    m_undone.reset();
    m_undo->setVisible(report.batch > 0);
    m_close->show();
    retranslate();
    show();
}

void JobBar::showUndone(const UndoReport& report)
{
    m_undone = report;
    m_imported.reset();
    m_undo->hide();
    m_close->show();
    retranslate();
    show();
}

void JobBar::closeToast()
{
    m_imported.reset();
    m_undone.reset();
    hide();
}

void JobBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

QString JobBar::toastText() const
{
    if (m_undone)
        return tr("Import taken back: %1 removed, %2 restored.")
            .arg(tr("%Ln row(s)", nullptr, int(m_undone->removed)),
                 text::count(m_undone->restored));
    if (m_imported->batch == 0)
        return tr("Nothing new in %1: everything is stored already or was rejected.")
            .arg(m_imported->source);
    return tr("%1 imported: %2 new, %3 changed, %4 rejected.")
        .arg(m_imported->source, text::count(m_imported->added), text::count(m_imported->changed),
             text::count(m_imported->rejected));
}

void JobBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stops an import; nothing of it will be kept"));
    m_undo->setText(tr("Undo import"));
    m_close->setText(tr("Close"));
    m_progress->setAccessibleName(tr("Progress"));
    m_text->setText(m_imported || m_undone ? toastText() : tr("Working …"));
}

} // namespace trustbilanz
