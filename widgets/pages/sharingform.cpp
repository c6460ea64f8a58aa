// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/sharingform.h"

#include "models/records/evidence.h"
#include "models/records/sharingpresets.h"
#include "widgets/card.h"
#include "widgets/fieldgrid.h"
#include "widgets/numberfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace trustbilanz {

namespace {
QString words(const char* text)
{
    return QCoreApplication::translate("DataSharing", text);
}

/// A preset says nothing of consent, which is the company's own figure, nor of how sensitive its
/// data are beside the usual.
SharingModel withOwn(SharingModel preset, const SharingModel& own)
{
    preset.consentedShare = own.consentedShare;
    preset.sensitivity = own.sensitivity;
    return preset;
}

/// -1 = values of one's own.
int industryOf(const SharingModel& model)
{
    const auto found = std::ranges::find_if(kIndustryPresets, [&](const IndustryPreset& preset) {
        return withOwn(preset.model, model) == model;
    });
    return found == kIndustryPresets.end() ? -1 : int(found - kIndustryPresets.begin());
}

int sensitivityOf(const SharingModel& model)
{
    const auto found
        = std::ranges::find(kSensitivityPresets, model.sensitivity, &SensitivityPreset::multiplier);
    return found == kSensitivityPresets.end() ? -1 : int(found - kSensitivityPresets.begin());
}

NumberField* makeField(const SharingField& field)
{
    auto* number = new NumberField({.minimum = field.minimum,
                                    .maximum = field.maximum,
                                    .step = field.step,
                                    .decimals = field.isShare ? 0 : 1,
                                    .factor = field.isShare ? 100.0 : 1.0});
    number->setObjectName(QLatin1String(field.id));
    if (field.isShare)
        number->setUnit(QStringLiteral("%"));
    return number;
}
} // namespace

SharingForm::SharingForm(QWidget* parent)
    : QWidget(parent)
    , m_industry(new QComboBox)
    , m_sensitivity(new QComboBox)
    , m_source(makeLabel(12, "muted"))
    , m_save(new QPushButton)
    , m_reset(new QPushButton)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(10);
    addChoices();
    addFields();
    layout->addWidget(m_source);
    layout->addStretch(1);
    addButtons();
}

void SharingForm::addChoices()
{
    auto* grid = new FieldGrid(1);
    m_industryLabel = grid->add(m_industry);
    m_sensitivityLabel = grid->add(m_sensitivity);
    m_industry->setObjectName(QStringLiteral("sharing.industry"));
    m_sensitivity->setObjectName(QStringLiteral("sharing.sensitivityPreset"));
    for (const IndustryPreset& preset : kIndustryPresets)
        m_industry->addItem(words(preset.title));
    for (const SensitivityPreset& preset : kSensitivityPresets)
        m_sensitivity->addItem(words(preset.title));
    connect(m_industry, &QComboBox::activated, this, [this](int index) { takeIndustry(index); });
    connect(m_sensitivity, &QComboBox::activated, this, [this](int index) {
        SharingModel model = m_model;
        model.sensitivity = kSensitivityPresets[size_t(index)].multiplier;
        adopt(model);
    });
    layout()->addWidget(grid);
}

void SharingForm::addFields()
{
    auto* grid = new FieldGrid(2);
    for (const SharingField& field : kSharingFields) {
        NumberField* number = makeField(field);
        m_inputs.push_back({number, grid->add(number)});
        connect(number, &NumberField::valueChanged, this, [this, &field, number] {
            field.set(m_model, number->value().value_or(field.get(m_model)));
            showState();
            emit edited();
        });
    }
    layout()->addWidget(grid);
}

void SharingForm::addButtons()
{
    m_save->setObjectName(QStringLiteral("sharing.save"));
    m_reset->setObjectName(QStringLiteral("sharing.reset"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_reset);
    buttons->addWidget(m_save);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    connect(m_reset, &QPushButton::clicked, this, [this] { adopt({}); });
    connect(m_save, &QPushButton::clicked, this, &SharingForm::saveAsked);
}

void SharingForm::showSaved(const SharingModel& saved)
{
    m_saved = saved;
    adopt(saved);
}

void SharingForm::takeIndustry(int index)
{
    adopt(withOwn(kIndustryPresets[size_t(index)].model, m_model));
}

void SharingForm::adopt(const SharingModel& model)
{
    m_model = model;
    for (size_t i = 0; i < m_inputs.size(); ++i) {
        const QSignalBlocker quiet(m_inputs[i].field);
        m_inputs[i].field->setValue(kSharingFields[i].get(model));
    }
    showState();
    emit edited();
}

void SharingForm::showState()
{
    const int industry = industryOf(m_model);
    m_industry->setCurrentIndex(industry);
    m_sensitivity->setCurrentIndex(sensitivityOf(m_model));
    m_source->setText(sourceOf(industry));
    m_save->setEnabled(m_model != m_saved);
    m_reset->setEnabled(m_model != SharingModel());
}

QString SharingForm::sourceOf(int industry) const
{
    if (industry < 0)
        return tr("Values of your own.");
    const QString id = QLatin1String(kIndustryPresets[size_t(industry)].evidence);
    if (id.isEmpty())
        return tr("All values are this program's own assumptions.");
    const Evidence figure = evidenceById(id, QLocale::languageToCode(QLocale().language()));
    return tr("Expected loss: 50 times the cost of a breach in the industry over that in all "
              "industries (%1, %2). All other values are this program's own assumptions.")
        .arg(figure.source)
        .arg(figure.year);
}

void SharingForm::showChoices()
{
    for (size_t i = 0; i < kIndustryPresets.size(); ++i)
        m_industry->setItemText(int(i), words(kIndustryPresets[i].title));
    for (size_t i = 0; i < kSensitivityPresets.size(); ++i)
        m_sensitivity->setItemText(int(i), words(kSensitivityPresets[i].title));
    for (QComboBox* box : {m_industry, m_sensitivity})
        box->setPlaceholderText(tr("values of your own"));
}

void SharingForm::retranslate()
{
    FieldGrid::setLabel(m_industryLabel, tr("Industry"));
    FieldGrid::setLabel(m_sensitivityLabel, tr("Data in question"));
    for (size_t i = 0; i < m_inputs.size(); ++i)
        FieldGrid::setLabel(m_inputs[i].label, words(kSharingFields[i].title));
    m_save->setText(tr("Save"));
    m_reset->setText(tr("Back to the defaults"));
    showChoices();
    showState();
}

} // namespace trustbilanz
