// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newworkspacedialog.h"

#include "widgets/companyform.h"
#include "widgets/screenroom.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace trustbilanz {

NewWorkspaceDialog::NewWorkspaceDialog(QWidget* parent)
    : QDialog(parent)
    , m_explanation(new QLabel)
    , m_form(new CompanyForm(2))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setMinimumWidth(640);
    m_explanation->setWordWrap(true);
    m_explanation->setProperty("tone", QStringLiteral("muted"));
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("primary"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(16);
    layout->addWidget(m_explanation);
    QScrollArea* fields = makeScrollArea(m_form);
    layout->addWidget(fields, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &CompanyForm::edited, this, &NewWorkspaceDialog::showState);
    retranslate();
    showState();
    showWhole(*this, *fields);
}

WorkspaceSettings NewWorkspaceDialog::settings() const
{
    return m_form->settings();
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
    m_explanation->setText(tr(
        "Only the name is needed now; what you leave empty is \"not stated\", and whatever rests "
        "on it says so. All of it can be changed later under Data."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose the file …"));
}

void NewWorkspaceDialog::showState()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_form->isComplete());
}

} // namespace trustbilanz
