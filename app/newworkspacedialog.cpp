// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newworkspacedialog.h"

#include "app/workspaceplace.h"
#include "widgets/card.h"
#include "widgets/companyform.h"
#include "widgets/screenroom.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace trustbilanz {

NewWorkspaceDialog::NewWorkspaceDialog(const QString& source, QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_explanation(makeLabel(13, "muted"))
    , m_form(new CompanyForm(2))
    , m_place(makeLabel(12, "muted"))
    , m_elsewhere(new QToolButton)
    , m_more(new QToolButton)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setMinimumWidth(640);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("primary"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(16);
    layout->addWidget(m_explanation);
    QScrollArea* fields = makeScrollArea(m_form);
    layout->addWidget(fields, 1);
    layout->addLayout(makePlace());
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &CompanyForm::edited, this, &NewWorkspaceDialog::showState);
    m_form->setDetailsShown(false);
    retranslate();
    showState();
    showWhole(*this, *fields);
}

QLayout* NewWorkspaceDialog::makePlace()
{
    for (QToolButton* button : {m_elsewhere, m_more})
        button->setObjectName(QStringLiteral("ghost"));
    m_place->setObjectName(QStringLiteral("place"));
    m_more->setCheckable(true);
    connect(m_elsewhere, &QToolButton::clicked, this, &NewWorkspaceDialog::askForPlace);
    connect(m_more, &QToolButton::toggled, this, &NewWorkspaceDialog::showMore);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_place, 1);
    row->addWidget(m_elsewhere);
    row->addWidget(m_more);
    return row;
}

WorkspaceSettings NewWorkspaceDialog::settings() const
{
    return m_form->settings();
}

QString NewWorkspaceDialog::path() const
{
    return m_path.isEmpty() ? freeWorkspacePath(settings().name) : m_path;
}

void NewWorkspaceDialog::setPath(const QString& path)
{
    m_path = path;
    showState();
}

void NewWorkspaceDialog::askForPlace()
{
    QFileDialog* dialog = makeWorkspaceSaveDialog(path(), this);
    connect(dialog, &QFileDialog::fileSelected, this, &NewWorkspaceDialog::setPath);
    dialog->open();
}

void NewWorkspaceDialog::showMore(bool isWanted)
{
    m_form->setDetailsShown(isWanted);
    adjustSize();
}

void NewWorkspaceDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void NewWorkspaceDialog::retranslate()
{
    setWindowTitle(tr("New workspace"));
    const QString needed = tr("Only the name is needed now. What you leave out is \"not stated\", "
                              "and can be stated later under Data.");
    m_explanation->setText(
        m_source.isEmpty() ? needed
                           : tr("%1 goes into a workspace: one file of yours that keeps all you "
                                "import for a brand. %2")
                                 .arg(QFileInfo(m_source).fileName(), needed));
    m_elsewhere->setText(tr("Another place …"));
    m_more->setText(tr("State more now"));
    m_buttons->button(QDialogButtonBox::Ok)
        ->setText(m_source.isEmpty() ? tr("Create") : tr("Create and go on"));
    showState();
}

void NewWorkspaceDialog::showState()
{
    const bool isComplete = m_form->isComplete();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isComplete);
    m_elsewhere->setEnabled(isComplete);
    if (!isComplete && m_path.isEmpty()) {
        m_place->setText(tr("It is written among your documents."));
        m_place->setToolTip({});
        return;
    }
    const QFileInfo file(path());
    m_place->setText(tr("Becomes %1 in the folder %2.").arg(file.fileName(), file.dir().dirName()));
    m_place->setToolTip(QDir::toNativeSeparators(file.filePath()));
}

} // namespace trustbilanz
