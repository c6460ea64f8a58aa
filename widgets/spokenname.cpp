// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spokenname.h"

#include <QComboBox>
#include <QLabel>

namespace trustbilanz {

namespace {

const QString& labelName()
{
    static const QString name = QStringLiteral("spokenName");
    return name;
}

QLabel* labelOf(const QComboBox& choice)
{
    const auto labels
        = choice.parentWidget()->findChildren<QLabel*>(labelName(), Qt::FindDirectChildrenOnly);
    for (QLabel* label : labels) {
        if (label->buddy() == &choice)
            return label;
    }
    return nullptr;
}

} // namespace

void setSpokenName(QComboBox& choice, const QString& name)
{
    Q_ASSERT(choice.parentWidget());
    choice.setAccessibleName(name);
    QLabel* label = labelOf(choice);
    if (!label) {
        label = new QLabel(choice.parentWidget());
        label->setObjectName(labelName());
        label->setBuddy(&choice);
        label->hide();
    }
    label->setText(name);
}

} // namespace trustbilanz
