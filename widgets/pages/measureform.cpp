// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/measureform.h"

#include "widgets/card.h"
#include "widgets/fieldgrid.h"
#include "widgets/numberfield.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace trustbilanz {

namespace {
int decimalsOf(const MeasureField& field)
{
    return field.unit == MeasureUnit::Years && field.step < 1 ? 1 : 0;
}

NumberField* makeField(const MeasureField& field)
{
    auto* number = new NumberField({.minimum = field.minimum,
                                    .maximum = field.maximum,
                                    .step = field.step,
                                    .decimals = decimalsOf(field),
                                    .factor = field.unit == MeasureUnit::Share ? 100.0 : 1.0,
                                    .growingStep = field.unit == MeasureUnit::Currency});
    number->setObjectName(QLatin1String(field.id));
    return number;
}
} // namespace

MeasureForm::MeasureForm(QWidget* parent)
    : QWidget(parent)
    , m_note(makeLabel(12, "muted"))
    , m_save(new QPushButton)
    , m_reset(new QPushButton)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(10);
    addFields();
    layout->addWidget(m_note);
    layout->addStretch(1);
    addButtons();
}

void MeasureForm::addFields()
{
    auto* grid = new FieldGrid(2);
    for (const MeasureField& field : kMeasureFields) {
        NumberField* number = makeField(field);
        m_inputs.push_back({number, grid->addWithSlider(number)});
        connect(number, &NumberField::valueChanged, this, [this, &field, number] {
            field.set(m_measure, number->value().value_or(field.get(m_measure)));
            showState();
            emit edited();
        });
    }
    layout()->addWidget(grid);
}

void MeasureForm::addButtons()
{
    m_save->setObjectName(QStringLiteral("measure.save"));
    m_reset->setObjectName(QStringLiteral("measure.reset"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_reset);
    buttons->addWidget(m_save);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    connect(m_reset, &QPushButton::clicked, this, [this] { adopt({}); });
    connect(m_save, &QPushButton::clicked, this, &MeasureForm::saveAsked);
}

void MeasureForm::showSaved(const Measure& saved)
{
    m_saved = saved;
    adopt(saved);
}

void MeasureForm::setCurrency(const QString& currency)
{
    m_currency = currency;
    for (size_t i = 0; i < m_inputs.size(); ++i)
        m_inputs[i].field->setUnit(unitOf(kMeasureFields[i]),
                                   kMeasureFields[i].unit == MeasureUnit::Years ? tr("year")
                                                                                : QString());
}

void MeasureForm::adopt(const Measure& measure)
{
    m_measure = measure;
    for (size_t i = 0; i < m_inputs.size(); ++i) {
        const QSignalBlocker quiet(m_inputs[i].field);
        m_inputs[i].field->setValue(kMeasureFields[i].get(measure));
    }
    showState();
    emit edited();
}

void MeasureForm::showState()
{
    m_save->setEnabled(m_measure != m_saved);
    m_reset->setEnabled(m_measure != Measure());
}

QString MeasureForm::unitOf(const MeasureField& field) const
{
    switch (field.unit) {
    case MeasureUnit::Currency:
        return m_currency;
    case MeasureUnit::Share:
        return QStringLiteral("%");
    case MeasureUnit::Years:
        return tr("years");
    }
    Q_UNREACHABLE();
}

void MeasureForm::retranslate()
{
    for (size_t i = 0; i < m_inputs.size(); ++i)
        FieldGrid::setLabel(m_inputs[i].label,
                            QCoreApplication::translate("Measure", kMeasureFields[i].title));
    setCurrency(m_currency);
    m_note->setText(tr("Every figure is your own estimate; period, half-life and discount rate "
                       "start from this program's own assumptions."));
    m_save->setText(tr("Save"));
    m_reset->setText(tr("Back to the defaults"));
}

} // namespace trustbilanz
