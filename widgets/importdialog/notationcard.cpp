// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/notationcard.h"

#include "models/importers/importers.h"
#include "models/importers/plansettings.h"
#include "widgets/card.h"
#include "widgets/fieldgrid.h"
#include "widgets/importdialog/formpart.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <span>

namespace trustbilanz {

namespace {

struct Choice {
    const char* id;
    const char* title; ///< context "NotationCard"
};
constexpr std::array kDecimals {Choice {"point", QT_TRANSLATE_NOOP("NotationCard", "Point: 1.5")},
                                Choice {"comma", QT_TRANSLATE_NOOP("NotationCard", "Comma: 1,5")}};
constexpr std::array kThousands {
    Choice {"none", QT_TRANSLATE_NOOP("NotationCard", "None: 1234")},
    Choice {"point", QT_TRANSLATE_NOOP("NotationCard", "Point: 1.234")},
    Choice {"comma", QT_TRANSLATE_NOOP("NotationCard", "Comma: 1,234")},
    Choice {"space", QT_TRANSLATE_NOOP("NotationCard", "Space: 1 234")},
    Choice {"apostrophe", QT_TRANSLATE_NOOP("NotationCard", "Apostrophe: 1'234")}};

void addChoices(QComboBox& box, std::span<const Choice> choices)
{
    for (const Choice& choice : choices)
        box.addItem(QCoreApplication::translate("NotationCard", choice.title),
                    QLatin1String(choice.id));
}

void select(QComboBox& box, const QString& id)
{
    box.setCurrentIndex(std::max(0, box.findData(id)));
}

/// The first entry leaves it to the program and says what it found.
void showFound(QComboBox& box, const QString& id)
{
    const int found = box.findData(id);
    const QString name = found > 0 ? box.itemText(found) : id;
    box.setItemText(
        0, id.isEmpty() ? NotationCard::tr("Detect") : NotationCard::tr("Detected: %1").arg(name));
}

bool hasTwoDigitYears(const Detected& detected)
{
    return std::ranges::find(detected.findings, QStringLiteral("yearPivot"), &Finding::reason)
        != detected.findings.end();
}

} // namespace

NotationCard::NotationCard(QWidget* parent)
    : QFrame(parent)
    , m_grid(new FieldGrid(1)) // a format in words is long
    , m_findings(makeLabel(12, "muted"))
{
    QVBoxLayout* part = makePart(*this, tr("Numbers and dates"),
                                 tr("Told from the file, never from the language of this "
                                    "program."));
    m_dateFormat = addChoice("dateFormat", tr("Dates"));
    m_decimal = addChoice("decimal", tr("Decimal sign"));
    m_thousands = addChoice("thousands", tr("Thousands sign"));
    for (const QString& format : importers::dateFormats())
        m_dateFormat->addItem(format, format);
    addChoices(*m_decimal, kDecimals);
    addChoices(*m_thousands, kThousands);
    addYears();
    m_findings->setObjectName(QStringLiteral("findings"));
    part->addWidget(m_grid);
    part->addWidget(m_findings);
    showDetected({});
}

QComboBox* NotationCard::addChoice(const char* objectName, const QString& title)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(objectName));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(QString(), QString());
    FieldGrid::setLabel(m_grid->add(box), title);
    connect(box, &QComboBox::currentIndexChanged, this, &NotationCard::changed);
    connect(box, &QComboBox::activated, this, &NotationCard::forgetColumns);
    return box;
}

void NotationCard::addYears()
{
    m_lastYear = new QSpinBox;
    m_lastYear->setObjectName(QStringLiteral("yearPivot"));
    m_lastYear->setRange(importers::kFirstYearPivot, importers::kLastYearPivot);
    m_lastYear->setValue(kUsualYearPivot);
    m_yearLabel = m_grid->add(m_lastYear);
    FieldGrid::setLabel(m_yearLabel, tr("Latest year that two digits mean"));
    connect(m_lastYear, &QSpinBox::valueChanged, this, &NotationCard::changed);
}

void NotationCard::setPlan(const ImportPlan& plan)
{
    const QSignalBlocker quiet(this);
    select(*m_decimal, plan.decimal);
    select(*m_thousands, plan.thousands);
    select(*m_dateFormat, plan.dateFormat);
    m_lastYear->setValue(plan.yearPivot);
    m_notations = plan.notations;
}

void NotationCard::showDetected(const Detected& detected)
{
    const QSignalBlocker quiet(this);
    showFound(*m_decimal, detected.decimal);
    showFound(*m_thousands, detected.thousands);
    showFound(*m_dateFormat, detected.dateFormat);
    showYears(detected);
    QStringList sentences;
    for (const Finding& finding : detected.findings)
        sentences.append(text::findingSentence(finding));
    sentences.removeAll(QString());
    m_findings->setText(sentences.join(QLatin1Char('\n')));
    m_findings->setVisible(!sentences.isEmpty());
}

/// A year that was stated stays in sight, so that it can be taken back.
void NotationCard::showYears(const Detected& detected)
{
    const bool isShown = hasTwoDigitYears(detected) || m_lastYear->value() != kUsualYearPivot;
    m_yearLabel->setVisible(isShown);
    m_lastYear->setVisible(isShown);
}

void NotationCard::setReading(const QString& id)
{
    const QString value = id.section(QLatin1Char(':'), 1);
    const qsizetype equals = value.lastIndexOf(QLatin1Char('='));
    const bool isDate = id.startsWith(QLatin1String("dateFormat:"));
    if (equals < 1) {
        select(isDate ? *m_dateFormat : *m_decimal, value);
        return;
    }
    Notation& notation = m_notations[value.left(equals)];
    (isDate ? notation.dateFormat : notation.decimal) = value.mid(equals + 1);
    emit changed();
}

/// Who states a format for the whole source means every column.
void NotationCard::forgetColumns()
{
    if (m_notations.isEmpty())
        return;
    m_notations.clear();
    emit changed();
}

void NotationCard::addTo(ImportPlan& plan, const QStringList& header) const
{
    plan.decimal = m_decimal->currentData().toString();
    plan.thousands = m_thousands->currentData().toString();
    plan.dateFormat = m_dateFormat->currentData().toString();
    plan.yearPivot = m_lastYear->value();
    plan.notations = m_notations;
    plan.notations.removeIf([&](const auto& column) { return !header.contains(column.key()); });
}

} // namespace trustbilanz
