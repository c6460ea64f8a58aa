// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/fieldcard.h"

#include "widgets/card.h"
#include "widgets/importdialog/formpart.h"
#include "widgets/spokenname.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace trustbilanz {

namespace {

QString synonymsOf(const importers::Field& field)
{
    QStringList names;
    for (const char* synonym : field.synonyms)
        names.append(QString::fromUtf8(synonym));
    return names.join(QStringLiteral(", "));
}

} // namespace

FieldCard::FieldCard(const importers::Field& field, QWidget* parent)
    : DropCard(parent)
    , m_id(QLatin1String(field.id))
    , m_isRequired(field.required)
    , m_column(new QComboBox)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(4);
    QLabel* purpose = makeLabel(12, "muted");
    purpose->setText(text::fieldPurpose(m_id));
    layout->addLayout(makePartHead(text::fieldTitle(m_id), m_isRequired));
    layout->addWidget(purpose);
    m_column->setObjectName(QLatin1String("column.") + m_id);
    m_column->setAccessibleDescription(text::fieldPurpose(m_id));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(m_column);
    setSpokenName(*m_column,
                  m_isRequired ? tr("%1 (needed)").arg(text::fieldTitle(m_id))
                               : text::fieldTitle(m_id));
    m_column->setToolTip(tr("Recognised: %1").arg(synonymsOf(field)));
    connect(m_column, &QComboBox::currentIndexChanged, this, &FieldCard::changed);
}

void FieldCard::setHeader(const QStringList& header)
{
    const QSignalBlocker quiet(m_column);
    m_column->clear();
    m_column->addItem(m_isRequired ? tr("Choose a column") : tr("Not imported"));
    m_column->addItems(header);
}

void FieldCard::setColumn(const QString& column)
{
    const QSignalBlocker quiet(m_column);
    m_column->setCurrentIndex(column.isEmpty() ? 0 : std::max(0, m_column->findText(column)));
}

QString FieldCard::column() const
{
    return m_column->currentIndex() > 0 ? m_column->currentText() : QString();
}

bool FieldCard::takes(const QString& column) const
{
    return m_column->findText(column) > 0;
}

void FieldCard::take(const QString& column)
{
    m_column->setCurrentText(column);
}

} // namespace trustbilanz
