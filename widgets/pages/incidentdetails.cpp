// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/incidentdetails.h"

#include "widgets/text.h"
#include "widgets/textmacro.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr int kBodyPixels = 13;
constexpr int kSecondaryPixels = 12;
constexpr QChar kMinus(0x2212);

double productOf(const IncidentFactors& factors)
{
    double product = 1;
    for (size_t i = 0; i < kProductFactors; ++i)
        product *= (factors.*kFactorRows[i].member).value;
    return product;
}
} // namespace

/// The product with its result, and the limit where the model cuts it: the most points of a loss,
/// or of all gains in a month.
QString IncidentDetails::formula(const AssessedIncident& assessed)
{
    QStringList values;
    for (size_t i = 0; i < kProductFactors; ++i)
        values << text::factorCells(kFactorRows[i], assessed.factors).value;
    const bool isGain = assessed.incident.status == IncidentStatus::Positive;
    const QString sign = isGain ? QString() : QString(kMinus); // of a loss, as everywhere
    const QString factors = sign + values.join(QStringLiteral(" × "));
    const double product = productOf(assessed.factors);
    const QString shown = text::points(isGain ? product : -product);
    const QString result = text::points(-assessed.peakLoss);
    if (assessed.uncutGain)
        return tr("Model: %1 = %2, of which the month leaves %3").arg(factors, shown, result);
    return shown == result ? tr("Model: %1 = %2").arg(factors, result)
                           : tr("Model: %1 = %2, limited to %3").arg(factors, shown, result);
}

QString IncidentDetails::outlook(const AssessedIncident& assessed)
{
    QStringList sentences;
    if (assessed.peakLow != assessed.peakHigh)
        sentences << tr("Peak with all spans: %1 to %2")
                         .arg(text::points(-assessed.peakHigh), text::points(-assessed.peakLow));
    sentences << tr("Left now: %1 · its part of the index: %2")
                     .arg(text::points(-assessed.lossNow), text::points(assessed.contribution));
    if (assessed.recovery)
        sentences << text::recovery(*assessed.recovery);
    return sentences.join(QLatin1Char('\n'));
}

IncidentDetails::IncidentDetails(QWidget* parent)
    : Card(parent)
    , m_formula(makeLabel(kBodyPixels, "", QFont::DemiBold))
    , m_outlook(makeLabel(kSecondaryPixels, "muted"))
{
    setMethod(QStringLiteral("incident-factors"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(3, 1);
    for (int row = 0; row < int(kFactorRows.size()); ++row) {
        m_rows.push_back({makeLabel(kBodyPixels), makeLabel(kBodyPixels, "", QFont::DemiBold),
                          makeLabel(kSecondaryPixels), makeLabel(kSecondaryPixels, "muted")});
        const Row& labels = m_rows.back();
        labels.span->setWordWrap(false);
        labels.value->setObjectName(QLatin1String("factor.")
                                    + QLatin1String(kFactorRows[size_t(row)].id));
        grid->addWidget(labels.name, row, 0);
        grid->addWidget(labels.value, row, 1, Qt::AlignRight);
        grid->addWidget(labels.span, row, 2);
        grid->addWidget(labels.origin, row, 3);
    }
    m_formula->setObjectName(QStringLiteral("incidentFormula"));
    m_outlook->setObjectName(QStringLiteral("incidentOutlook"));
    body()->addSpacing(10);
    body()->addLayout(grid);
    body()->addSpacing(10);
    body()->addWidget(m_formula);
    body()->addWidget(m_outlook);
    body()->addStretch();
}

void IncidentDetails::showIncident(const AssessedIncident& assessed)
{
    const bool isGain = assessed.incident.status == IncidentStatus::Positive;
    for (size_t i = 0; i < kFactorRows.size(); ++i) {
        const text::FactorCells cells = text::factorCells(kFactorRows[i], assessed.factors);
        const bool isStrength = isGain && kFactorRows[i].member == &IncidentFactors::severity;
        m_rows[i].name->setText(isStrength ? tr("Strength S") : cells.title);
        m_rows[i].value->setText(cells.value);
        m_rows[i].span->setText(cells.span);
        m_rows[i].origin->setText(cells.origin);
    }
    setTitle(assessed.incident.title);
    setSubtitle(assessed.counted && isGain
                    ? tr("How its peak gain comes about (model; every factor is a choice, with the "
                         "span of the band)")
                    : assessed.counted
                    ? tr("How its peak loss comes about (model; every factor is a choice, with the "
                         "span of the band)")
                    : tr("Not counted: it does not change the index"));
    setFactorsShown(true);
    m_formula->setText(assessed.counted ? formula(assessed) : QString());
    m_outlook->setText(assessed.counted ? outlook(assessed) : QString());
    m_formula->setVisible(assessed.counted);
    m_outlook->setVisible(assessed.counted);
    fitHeight();
}

void IncidentDetails::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitHeight();
}

void IncidentDetails::fitHeight()
{
    setMinimumHeight(std::max(0, layout()->heightForWidth(width())));
}

void IncidentDetails::showNothing()
{
    setTitle(tr("No incident selected"));
    setSubtitle(tr("Select one in the table to see how its loss comes about."));
    setFactorsShown(false);
}

void IncidentDetails::setFactorsShown(bool shown)
{
    for (const Row& row : m_rows) {
        for (QLabel* label : {row.name, row.value, row.span, row.origin})
            label->setVisible(shown);
    }
    m_formula->setVisible(shown);
    m_outlook->setVisible(shown);
}

} // namespace trustbilanz
