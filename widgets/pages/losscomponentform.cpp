// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/losscomponentform.h"

#include "widgets/card.h"
#include "widgets/fieldgrid.h"
#include "widgets/numberfield.h"
#include "widgets/pages/distributionfield.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <array>

namespace trustbilanz {

namespace {
constexpr int kLabelPixels = 12;
constexpr int kLongestName = 60;

/// A number of lost revenue besides the loss itself.
struct RevenueField {
    const char* id;
    double LostRevenue::*member;
    NumberField::Limits limits;
    const char* title; ///< context "LossComponentForm"
    const char* unit; ///< context "LossComponentForm"
    const char* one = ""; ///< unit of 1 where it is another; context "LossComponentForm"
};
constexpr std::array kRevenueFields {
    RevenueField {"exposedShare",
                  &LostRevenue::exposedShare,
                  {.minimum = 0, .maximum = 1, .step = 0.05, .decimals = 1, .factor = 100},
                  QT_TRANSLATE_NOOP("LossComponentForm", "Exposed share of revenue"),
                  "%"},
    RevenueField {"halfLifeDays",
                  &LostRevenue::halfLifeDays,
                  {.minimum = 0, .maximum = 3650, .step = 10},
                  QT_TRANSLATE_NOOP("LossComponentForm", "Half-life of the recovery"),
                  QT_TRANSLATE_NOOP("LossComponentForm", "days"),
                  QT_TRANSLATE_NOOP("LossComponentForm", "day")},
    RevenueField {"scar",
                  &LostRevenue::scar,
                  {.minimum = 0, .maximum = 1, .step = 0.05, .decimals = 1, .factor = 100},
                  QT_TRANSLATE_NOOP("LossComponentForm", "Part that stays lost"),
                  "%"},
    RevenueField {"years",
                  &LostRevenue::years,
                  {.minimum = 0.25, .maximum = 30, .step = 1, .decimals = 2},
                  QT_TRANSLATE_NOOP("LossComponentForm", "Counted over"),
                  QT_TRANSLATE_NOOP("LossComponentForm", "years"),
                  QT_TRANSLATE_NOOP("LossComponentForm", "year")},
};

/// Names that templates use.
struct KnownName {
    const char* name;
    const char* title; ///< context "LossComponentForm"
};
constexpr std::array kKnownNames {
    KnownName {"response", QT_TRANSLATE_NOOP("LossComponentForm", "Response")},
    KnownName {"legal", QT_TRANSLATE_NOOP("LossComponentForm", "Legal costs")},
    KnownName {"lostRevenue", QT_TRANSLATE_NOOP("LossComponentForm", "Lost revenue")},
};

QString words(const char* text)
{
    return *text == 0 ? QString() : QCoreApplication::translate("LossComponentForm", text);
}

const Distribution& distributionOf(const LossComponent& component)
{
    if (const auto* revenue = std::get_if<LostRevenue>(&component.each))
        return revenue->trustLoss;
    return std::get<Distribution>(component.each);
}
} // namespace

QString lossName(const QString& name)
{
    for (const KnownName& known : kKnownNames) {
        if (name == QLatin1String(known.name))
            return words(known.title);
    }
    return name;
}

QString lossInputName(const QString& path)
{
    const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
    const QString name = lossName(path.left(dot));
    const QString key = path.mid(dot + 1);
    if (dot > 0 && key == QLatin1String("trustLoss"))
        //: %1 is the name of a loss
        return LossComponentForm::tr("%1: share lost").arg(name);
    for (const RevenueField& field : kRevenueFields) {
        if (dot > 0 && key == QLatin1String(field.id))
            return QStringLiteral("%1: %2").arg(name, words(field.title));
    }
    return lossName(path);
}

LossComponentForm::LossComponentForm(const LossComponent& component, size_t index, QWidget* parent)
    : QWidget(parent)
    , m_component(component)
    , m_name(new QLineEdit)
    , m_remove(new QToolButton)
    , m_caption(makeLabel(kLabelPixels, "muted"))
    , m_each(new DistributionField(QStringLiteral("losses.%1").arg(index),
                                   isRevenue() ? DistributionField::Quantity::Share
                                               : DistributionField::Quantity::Money))
    , m_source(makeLabel(kLabelPixels, "muted"))
{
    build(QStringLiteral("losses.%1").arg(index));
    connect(m_name, &QLineEdit::editingFinished, this, &LossComponentForm::readName);
    connect(m_remove, &QToolButton::clicked, this, &LossComponentForm::removed);
    connect(m_each, &DistributionField::changed, this, &LossComponentForm::readEach);
    connect(m_each, &DistributionField::soundChanged, this, &LossComponentForm::soundChanged);
}

void LossComponentForm::build(const QString& stem)
{
    m_name->setObjectName(stem + QStringLiteral(".name"));
    m_name->setMaxLength(kLongestName);
    m_remove->setObjectName(stem + QStringLiteral(".remove"));
    m_remove->setProperty("ghost", true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_caption);
    layout->addWidget(m_each);
    if (isRevenue())
        addRevenueFields(stem);
    layout->addWidget(m_source);
}

void LossComponentForm::addRevenueFields(const QString& stem)
{
    m_grid = new FieldGrid(2);
    for (const RevenueField& row : kRevenueFields) {
        auto* field = new NumberField(row.limits);
        field->setObjectName(stem + QLatin1Char('.') + QLatin1String(row.id));
        connect(field, &NumberField::valueChanged, this, [this, field, member = row.member] {
            std::get<LostRevenue>(m_component.each).*member = field->value().value_or(0);
            emit changed();
        });
        m_fields.push_back(field);
        m_labels.push_back(m_grid->addWithSlider(field));
    }
    layout()->addWidget(m_grid);
}

bool LossComponentForm::showsKindOf(const LossComponent& component) const
{
    return std::holds_alternative<LostRevenue>(component.each) == isRevenue();
}

void LossComponentForm::setComponent(const LossComponent& component)
{
    m_component = component;
    if (!m_name->hasFocus())
        m_name->setText(lossName(component.name));
    m_each->setDistribution(distributionOf(component));
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const QSignalBlocker quiet(m_fields[i]);
        const double value = std::get<LostRevenue>(component.each).*kRevenueFields[i].member;
        if (m_fields[i]->value() != value)
            m_fields[i]->setValue(value);
    }
}

bool LossComponentForm::isSound() const
{
    return m_each->isSound();
}

void LossComponentForm::setCurrency(const QString& currency)
{
    m_each->setCurrency(currency);
}

void LossComponentForm::setSource(const QString& source)
{
    setTextInPlace(*m_source, source);
}

void LossComponentForm::readName()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || name == lossName(m_component.name)) {
        m_name->setText(lossName(m_component.name));
        return;
    }
    m_component.name = name;
    emit changed();
}

void LossComponentForm::readEach()
{
    if (auto* revenue = std::get_if<LostRevenue>(&m_component.each))
        revenue->trustLoss = m_each->distribution();
    else
        m_component.each = m_each->distribution();
    emit changed();
}

void LossComponentForm::retranslate()
{
    const QString name = lossName(m_component.name);
    m_name->setText(name);
    m_name->setAccessibleName(tr("Name of the loss"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_caption->setText(isRevenue() ? tr("Share of a year’s revenue lost at the peak of an event; below zero "
                                        "is a gain")
                                   : tr("Money per event; below zero is a benefit"));
    m_each->setName(name);
    m_each->retranslate();
    for (size_t i = 0; i < m_fields.size(); ++i) {
        FieldGrid::setLabel(m_labels[i], words(kRevenueFields[i].title));
        m_fields[i]->setUnit(words(kRevenueFields[i].unit), words(kRevenueFields[i].one));
    }
}

} // namespace trustbilanz
