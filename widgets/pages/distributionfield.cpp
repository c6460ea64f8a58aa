// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/distributionfield.h"

#include "widgets/card.h"
#include "widgets/distributionpicture.h"
#include "widgets/fieldgrid.h"
#include "widgets/numberfield.h"
#include "widgets/numberslider.h"
#include "widgets/spokenname.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <array>
#include <cmath>
#include <utility>

namespace trustbilanz {

namespace {
constexpr int kLabelPixels = 12;
constexpr int kNumbers = 3;
constexpr int kColumns = 6; ///< of the grid: two numbers or three share the whole width
constexpr int kRowsOfNumber = 3; ///< label, field, slider
constexpr double kMostMoney = 1e13;
constexpr double kMostEvents = 1000; ///< a year
constexpr double kManyEvents = 12; ///< a year; one a month is much for an incident

struct QuantityLimits {
    NumberField::Limits limits;
    QList<DistributionKind> kinds;
};

using Kind = DistributionKind;

/// A share or a rate cannot be normal or lognormal without leaving its limits.
QuantityLimits limitsOf(DistributionField::Quantity quantity)
{
    const QList<Kind> bounded {Kind::Fixed, Kind::Uniform, Kind::Triangular, Kind::Pert};
    switch (quantity) {
    case DistributionField::Quantity::Money:
        return {{.minimum = -kMostMoney, .maximum = kMostMoney, .step = 1e6, .growingStep = true},
                {Kind::Fixed, Kind::Uniform, Kind::Triangular, Kind::Pert, Kind::Lognormal,
                 Kind::Lognormal90, Kind::Normal}};
    case DistributionField::Quantity::Share:
        return {{.minimum = -1, .maximum = 1, .step = 0.005, .decimals = 2, .factor = 100},
                bounded};
    case DistributionField::Quantity::Rate:
        return {{.minimum = 0,
                 .maximum = kMostEvents,
                 .step = 0.1,
                 .decimals = 3,
                 .sliderEnd = kManyEvents},
                bounded + QList<Kind> {Kind::Lognormal90}};
    }
    return {};
}

QString words(const char* text)
{
    return QCoreApplication::translate("Distribution", text);
}

/// What the numbers of a kind must be, for people; the rule of its form is that of the file.
QString needOf(Kind kind)
{
    switch (kind) {
    case Kind::Fixed:
        return {};
    case Kind::Uniform:
        return DistributionField::tr("The lowest value may not be above the highest.");
    case Kind::Triangular:
    case Kind::Pert:
        return DistributionField::tr(
            "The values must rise: the lowest first, then the most likely, then the highest.");
    case Kind::Lognormal90:
        return DistributionField::tr(
            "Both values must be above zero, and the second above the first.");
    case Kind::Lognormal:
    case Kind::Normal:
        return DistributionField::tr("The deviation may not be below zero.");
    }
    return {};
}

/// The numbers of another kind that say about the same, so that a change of kind changes little.
std::array<double, 3> converted(const Distribution& from, Kind to)
{
    const auto& n = from.numbers;
    const size_t count = formOf(from.kind).count;
    const bool isRange = from.kind != Kind::Lognormal && from.kind != Kind::Normal;
    const double low = from.kind == Kind::Normal ? n[0] - 1.6449 * n[1] : n[0];
    const double high = from.kind == Kind::Normal ? n[0] + 1.6449 * n[1] : n[count - 1];
    const double middle = isRange && count == 3 ? n[1] : (low + high) / 2;
    switch (to) {
    case Kind::Fixed:
        return {middle};
    case Kind::Uniform:
        return {low, high};
    case Kind::Triangular:
    case Kind::Pert:
        return {low, middle, high};
    case Kind::Lognormal90:
        return {std::max(low, 1e-6), std::max(high, 2 * std::max(low, 1e-6))};
    case Kind::Lognormal:
        return {std::log(std::max(middle, 1.0)), 0.5};
    case Kind::Normal:
        return {middle, (high - low) / (2 * 1.6449)};
    }
    return n;
}

/// Of a lognormal distribution its logarithm is written down.
std::array<double, 3> plain(const Distribution& distribution, Kind to)
{
    if (distribution.kind != Kind::Lognormal)
        return converted(distribution, to);
    const auto& n = distribution.numbers;
    const Distribution range {Kind::Lognormal90,
                              {std::exp(n[0] - 1.6449 * n[1]), std::exp(n[0] + 1.6449 * n[1])}};
    return converted(range, to);
}
} // namespace

DistributionField::DistributionField(const QString& stem, Quantity quantity, QWidget* parent)
    : QWidget(parent)
    , m_quantity(quantity)
    , m_kind(new QComboBox)
    , m_picture(new DistributionPicture)
    , m_problem(makeLabel(kLabelPixels, "bad"))
{
    build(stem);
    connect(m_kind, &QComboBox::activated, this,
            [this] { chooseKind(Kind(m_kind->currentData().toInt())); });
}

void DistributionField::build(const QString& stem)
{
    m_kind->setObjectName(stem + QStringLiteral(".kind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    auto* grid = m_grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_kind, 0, 0, 1, 4);
    grid->addWidget(m_picture, 0, 4, 1, 2);
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    for (int i = 0; i < kNumbers; ++i) {
        auto* field = new NumberField(limitsOf(m_quantity).limits);
        field->setObjectName(QStringLiteral("%1.%2").arg(stem).arg(i));
        connect(field, &NumberField::valueChanged, this, [this, i] { read(size_t(i)); });
        m_numbers.push_back(field);
        m_labels.push_back(makeLabel(kLabelPixels));
        m_labels.back()->setBuddy(field);
        m_sliders.push_back(field->makeSlider());
    }
    placeNumbers(kNumbers);
    grid->addWidget(m_problem, 1 + kNumbers * kRowsOfNumber, 0, 1, kColumns);
    m_problem->hide();
}

/// Amounts of money need the room of a third number: of three, the last stands below.
void DistributionField::placeNumbers(int count)
{
    if (count == m_placed)
        return;
    m_placed = count;
    const int perRow = m_quantity == Quantity::Money ? 2 : std::max(2, count);
    const int width = kColumns / perRow;
    for (int i = 0; i < count; ++i) {
        const int row = 1 + i / perRow * kRowsOfNumber;
        const int column = i % perRow * width;
        m_grid->addWidget(m_labels[size_t(i)], row, column, 1, width, Qt::AlignBottom);
        m_grid->addWidget(m_numbers[size_t(i)], row + 1, column, 1, width);
        m_grid->addWidget(m_sliders[size_t(i)], row + 2, column, 1, width);
    }
}

bool DistributionField::isLogarithm() const
{
    return m_typed.kind == Kind::Lognormal;
}

void DistributionField::setDistribution(const Distribution& distribution)
{
    // The echo of the last valid numbers does not undo the typing that goes on.
    if (distribution != m_distribution || isSound())
        m_typed = distribution;
    m_distribution = distribution;
    showNumbers();
}

void DistributionField::chooseKind(DistributionKind kind)
{
    m_typed = {kind, plain(m_typed, kind), m_typed.gamma};
    showNumbers();
    if (!isSound())
        return;
    m_distribution = m_typed;
    emit changed();
}

void DistributionField::read(size_t number)
{
    m_typed.numbers[number] = m_numbers[number]->value().value_or(0);
    if (m_numbers[number]->isSliding())
        pushOthers(number);
    showProblem();
    m_picture->setDistribution(m_typed);
    if (!isSound() || m_typed == m_distribution)
        return;
    m_distribution = m_typed;
    emit changed();
}

/// A slider takes the other numbers of a range along instead of leaving it in disorder.
void DistributionField::pushOthers(size_t number)
{
    if (m_typed.kind == Kind::Normal || m_typed.kind == Kind::Lognormal)
        return;
    for (size_t i = 0; i < formOf(m_typed.kind).count; ++i) {
        double& other = m_typed.numbers[i];
        const double moved = m_typed.numbers[number];
        if (i == number || (i < number ? other <= moved : other >= moved))
            continue;
        other = moved;
        const QSignalBlocker blocker(m_numbers[i]);
        m_numbers[i]->setValue(moved);
    }
}

void DistributionField::showNumbers()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(int(m_typed.kind)));
    const DistributionForm& form = formOf(m_typed.kind);
    placeNumbers(int(form.count));
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        const QSignalBlocker blocker(m_numbers[i]);
        const bool isUsed = i < form.count;
        m_numbers[i]->setVisible(isUsed);
        m_labels[i]->setVisible(isUsed);
        m_sliders[i]->setVisible(isUsed);
        if (!isUsed)
            continue;
        FieldGrid::setLabel(m_labels[i], words(form.numberTitles[i]));
        m_numbers[i]->setSpokenName(m_name + QStringLiteral(": ") + m_labels[i]->text());
        if (m_numbers[i]->value() != m_typed.numbers[i])
            m_numbers[i]->setValue(m_typed.numbers[i]);
    }
    setUnits();
    showProblem();
    m_picture->setDistribution(m_typed);
}

void DistributionField::setUnits()
{
    // Beside a rate the unit would leave no room for the number; its heading says it.
    const QString unit = isLogarithm() || m_quantity == Quantity::Rate ? QString()
        : m_quantity == Quantity::Money                                ? m_currency
                                                                       : QStringLiteral("%");
    for (NumberField* field : m_numbers)
        field->setUnit(unit);
}

bool DistributionField::isSound() const
{
    return formOf(m_typed.kind).isValid(m_typed.numbers);
}

void DistributionField::showProblem()
{
    const bool sound = isSound();
    m_problem->setVisible(!sound);
    if (!sound)
        m_problem->setText(needOf(m_typed.kind));
    if (std::exchange(m_wasSound, sound) != sound)
        emit soundChanged();
}

void DistributionField::setCurrency(const QString& currency)
{
    m_currency = currency;
    setUnits();
}

void DistributionField::setName(const QString& name)
{
    m_name = name;
    setSpokenName(*m_kind, tr("%1: distribution").arg(name));
    m_picture->setAccessibleName(tr("%1: picture of the distribution").arg(name));
    showNumbers();
}

void DistributionField::retranslate()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const Kind kind : limitsOf(m_quantity).kinds)
        m_kind->addItem(words(formOf(kind).title), int(kind));
    showNumbers();
}

} // namespace trustbilanz
