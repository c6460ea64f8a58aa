// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fieldgrid.h"

#include "widgets/numberfield.h"
#include "widgets/numberslider.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace trustbilanz {

namespace {
constexpr int kRows = 4; ///< of the layout for a row of fields: label, field, slider, gap
}

FieldGrid::FieldGrid(int columns, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_columns(columns)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(4);
    for (int column = 0; column < columns; ++column)
        m_layout->setColumnStretch(column, 1);
}

QLabel* FieldGrid::add(QWidget* field)
{
    const int row = m_count / m_columns * kRows;
    const int column = m_count % m_columns;
    auto* label = new QLabel;
    label->setFont(textFont(12));
    label->setWordWrap(true);
    label->setBuddy(field);
    if (row > 0)
        m_layout->setRowMinimumHeight(row - 1, 6);
    m_layout->addWidget(label, row, column, Qt::AlignBottom);
    m_layout->addWidget(field, row + 1, column);
    ++m_count;
    return label;
}

QLabel* FieldGrid::addWithSlider(NumberField* field)
{
    const int row = m_count / m_columns * kRows;
    const int column = m_count % m_columns;
    QLabel* label = add(field);
    m_layout->addWidget(field->makeSlider(), row + 2, column);
    return label;
}

void FieldGrid::setLabel(QLabel* label, const QString& text)
{
    label->setText(text);
    const QString name = QString(text).remove(QLatin1Char('&'));
    if (auto* field = qobject_cast<NumberField*>(label->buddy()))
        field->setSpokenName(name);
    else
        label->buddy()->setAccessibleName(name);
}

} // namespace trustbilanz
