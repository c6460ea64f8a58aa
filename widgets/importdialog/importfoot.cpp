// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/importfoot.h"

#include "widgets/card.h"
#include "widgets/spokenname.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace trustbilanz {

ImportFoot::ImportFoot(QWidget* parent)
    : QWidget(parent)
    , m_counts(makeLabel(13, "", QFont::DemiBold))
    , m_reason(makeLabel(13, ""))
    , m_note(makeLabel(12, "muted"))
    , m_onChanged(new QComboBox)
    , m_import(new QPushButton)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    addWords(*line);
    addChoice();
    addButtons(*line);
}

void ImportFoot::addWords(QHBoxLayout& line)
{
    m_counts->setObjectName(QStringLiteral("counts"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel* label : {m_counts, m_reason, m_note})
        words->addWidget(label);
    line.addLayout(words, 1);
}

void ImportFoot::addChoice()
{
    m_onChanged->setObjectName(QStringLiteral("onChanged"));
    m_onChanged->addItem(tr("Changed rows: choose"), int(OnChanged::Refuse));
    m_onChanged->addItem(tr("Keep what is stored"), int(OnChanged::Keep));
    m_onChanged->addItem(tr("Replace with the file"), int(OnChanged::Replace));
    m_onChanged->hide();
    connect(m_onChanged, &QComboBox::currentIndexChanged, this, &ImportFoot::onChangedChosen);
}

void ImportFoot::addButtons(QHBoxLayout& line)
{
    auto* other = new QPushButton(tr("Another file …"));
    auto* cancel = new QPushButton(tr("Cancel"));
    other->setObjectName(QStringLiteral("otherFile"));
    other->setAutoDefault(false);
    m_import->setObjectName(QStringLiteral("primary"));
    m_import->setText(tr("&Import"));
    m_import->setDefault(true);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_onChanged, other, cancel, m_import})
        line.addWidget(widget, 0, Qt::AlignBottom);
    setSpokenName(*m_onChanged, tr("Rows that are stored already with other content"));
    connect(other, &QPushButton::clicked, this, &ImportFoot::otherFileWanted);
    connect(cancel, &QPushButton::clicked, this, &ImportFoot::cancelled);
    connect(m_import, &QPushButton::clicked, this, &ImportFoot::importWanted);
}

void ImportFoot::showCounts(const std::optional<ImportReport>& report)
{
    QStringList counts;
    if (report)
        counts = {tr("%1 new").arg(text::count(report->added)),
                  tr("%1 already there").arg(text::count(report->equal)),
                  tr("%1 changed").arg(text::count(report->changed)),
                  tr("%1 rejected").arg(text::count(report->rejected))};
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    m_counts->setVisible(!counts.isEmpty());
    m_onChanged->setVisible(report && report->changed > 0);
}

void ImportFoot::showQuestion(const QString& question)
{
    m_import->setEnabled(question.isEmpty());
    m_reason->setText(question);
    m_reason->setVisible(!question.isEmpty());
    m_import->setToolTip(question);
}

void ImportFoot::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

OnChanged ImportFoot::onChanged() const
{
    return OnChanged(m_onChanged->currentData().toInt());
}

} // namespace trustbilanz
