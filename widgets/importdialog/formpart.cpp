// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/formpart.h"

#include "widgets/card.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFrame>
#include <QLabel>

namespace trustbilanz {

namespace {
class FormPart
{
    Q_DECLARE_TR_FUNCTIONS(FormPart)
};
} // namespace

QLayout* makePartHead(const QString& title, bool isRequired)
{
    QLabel* name = makeLabel(13, "", QFont::DemiBold);
    name->setText(title);
    auto* line = new QHBoxLayout;
    line->addWidget(name, 1);
    if (isRequired) {
        QLabel* needed = makeLabel(11, "badge");
        needed->setWordWrap(false);
        needed->setText(FormPart::tr("needed"));
        line->addWidget(needed);
    }
    return line;
}

QVBoxLayout* makePart(QFrame& part, const QString& title, const QString& note, bool isRequired)
{
    part.setObjectName(QStringLiteral("fieldCard"));
    auto* content = new QVBoxLayout(&part);
    content->setContentsMargins(14, 10, 14, 12);
    content->setSpacing(6);
    content->addLayout(makePartHead(title, isRequired));
    if (note.isEmpty())
        return content;
    QLabel* words = makeLabel(12, "muted");
    words->setText(note);
    content->addWidget(words);
    return content;
}

} // namespace trustbilanz
