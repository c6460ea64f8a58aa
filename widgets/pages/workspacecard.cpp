// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/workspacecard.h"

#include "models/session/session.h"
#include "models/store/pseudonyms.h"
#include "widgets/companyform.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace trustbilanz {

namespace {

constexpr int kColumns = 4;

} // namespace

WorkspaceCard::WorkspaceCard(session::Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_form(new CompanyForm(kColumns))
    , m_place(makeLabel(12, "muted"))
    , m_key(makeLabel(12, "muted"))
    , m_save(new QPushButton)
{
    m_save->setObjectName(QStringLiteral("primary"));
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_place);
    words->addWidget(m_key);
    auto* foot = new QHBoxLayout;
    foot->addLayout(words, 1);
    foot->addWidget(m_save, 0, Qt::AlignBottom);
    body()->setSpacing(12);
    body()->addSpacing(4);
    body()->addWidget(m_form);
    body()->addLayout(foot);
    connect(m_form, &CompanyForm::edited, this, &WorkspaceCard::showState);
    connect(m_save, &QPushButton::clicked, this,
            [this] { m_session.saveSettings(m_form->settings()); });
}

void WorkspaceCard::showSnapshot(const Snapshot& snapshot)
{
    // Other changes of the workspace must not take away what is being typed.
    if (m_path != snapshot.path || m_saved != snapshot.settings)
        m_form->setSettings(snapshot.settings);
    m_path = snapshot.path;
    m_saved = snapshot.settings;
    showPlace();
    showState();
}

void WorkspaceCard::retranslate()
{
    setTitle(tr("Workspace"));
    setSubtitle(tr("What is empty is not stated, and whatever rests on it says so"));
    m_save->setText(tr("Save"));
    showPlace();
    showState();
}

void WorkspaceCard::showState()
{
    const bool changed = m_form->settings() != m_saved;
    m_save->setEnabled(changed && m_form->isComplete());
    m_save->setToolTip(changed ? QString() : tr("Nothing has changed"));
}

void WorkspaceCard::showPlace()
{
    const bool hasKey = QFileInfo::exists(store::Pseudonymiser::keyPath(m_saved.uuid));
    m_place->setText(tr("File: %1").arg(QDir::toNativeSeparators(m_path)));
    m_key->setText(
        hasKey ? tr("✓ The key that turns customer ids into pseudonyms is on this computer.")
               : tr("⚠ The key that turns customer ids into pseudonyms is not here: scores cannot "
                    "be imported."));
    setTone(*m_key, hasKey ? "good" : "bad");
}

} // namespace trustbilanz
