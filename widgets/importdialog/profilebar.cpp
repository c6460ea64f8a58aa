// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/profilebar.h"

#include "models/importers/columnnames.h"
#include "widgets/card.h"
#include "widgets/importdialog/profilename.h"
#include "widgets/spokenname.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace trustbilanz {

ProfileBar::ProfileBar(QWidget* parent)
    : QWidget(parent)
    , m_message(makeLabel(12, "muted"))
    , m_choice(new QComboBox)
    , m_save(new QPushButton)
{
    m_message->setObjectName(QStringLiteral("profile.message"));
    m_choice->setObjectName(QStringLiteral("profile"));
    m_choice->setToolTip(tr("A profile keeps which column is which, the scale and how dates and "
                            "numbers are written, as one program exports them. Without one, "
                            "columns are recognised by their names."));
    m_choice->setMinimumWidth(240);
    m_save->setObjectName(QStringLiteral("saveProfile"));
    m_save->setText(tr("Save as a profile …"));
    m_save->setToolTip(tr("Files with the same columns are then read in this way at once"));
    m_save->setAutoDefault(false);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(m_message, 1, Qt::AlignVCenter);
    line->addWidget(m_choice);
    setSpokenName(*m_choice, tr("Profile of the exporter"));
    line->addWidget(m_save);
    m_message->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(m_choice, &QComboBox::activated, this, &ProfileBar::tellChosen);
    connect(m_save, &QPushButton::clicked, this, &ProfileBar::askForName);
}

void ProfileBar::showKind(ImportKind kind, const QStringList& header)
{
    m_kind = kind;
    const auto match = importers::matchingProfile(header, kind);
    fill(match ? match->id : QString());
    m_message->setText(match ? tr("Recognised by its columns:")
                             : tr("Profile: how files of one exporter are read"));
    if (!match)
        return;
    ImportPlan plan = match->plan;
    plan.encoding.clear(); // the names were read already, whatever the exporter usually writes
    emit chosen(plan);
}

void ProfileBar::fill(const QString& id)
{
    m_profiles = importers::profiles(m_kind);
    m_choice->clear();
    m_choice->addItem(tr("No profile"));
    for (const importers::Profile& profile : m_profiles)
        m_choice->addItem(profile.name(QLocale().name().left(2)), profile.id);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(id)));
}

void ProfileBar::tellChosen()
{
    const int index = m_choice->currentIndex();
    ImportPlan usual;
    usual.kind = m_kind;
    emit chosen(index > 0 ? m_profiles[size_t(index - 1)].plan : usual);
}

void ProfileBar::askForName()
{
    auto* question = new ProfileName(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &ProfileName::chosen, this, &ProfileBar::named);
    question->open();
}

void ProfileBar::save(const QString& name, const ImportPlan& plan, const QStringList& header)
{
    const bool hasNames = plan.headerRow != 0;
    // A row of data in their place would keep a customer's answer in a file.
    if (hasNames && !importers::areNames(header)) {
        m_message->setText(tr("Not saved: in place of column names stand data."));
        return;
    }
    importers::Profile profile;
    profile.id = profileIdFor(name);
    profile.names = {{QStringLiteral("en"), name}};
    profile.kind = m_kind;
    profile.recognisedBy = hasNames ? header : QStringList();
    profile.plan = plan;
    const auto saved = importers::saveProfile(profile);
    m_message->setText(saved ? tr("Saved:") : text::describe(saved.error()));
    if (saved)
        fill(profile.id);
}

} // namespace trustbilanz
