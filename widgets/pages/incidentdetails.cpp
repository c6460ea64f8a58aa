// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/incidentdetails.h"

#include "models/trust/macroindex.h"
#include "widgets/text.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

#include <array>

namespace trustbilanz {

namespace {
constexpr int kBodyPixels = 13;
constexpr int kSecondaryPixels = 12;

struct FactorRow {
    const char* title; ///< context "IncidentDetails"
    double trust::Factors::*member;
    const char* assumedAs; ///< its id among the assumed factors; empty = never assumed
};

constexpr std::array<FactorRow, 5> kFactors {{
    {QT_TRANSLATE_NOOP("IncidentDetails", "Severity S"), &trust::Factors::severity, "severity"},
    {QT_TRANSLATE_NOOP("IncidentDetails", "Reach R"), &trust::Factors::reach, "affected"},
    {QT_TRANSLATE_NOOP("IncidentDetails", "Data sensitivity D"), &trust::Factors::sensitivity,
     "sensitivity"},
    {QT_TRANSLATE_NOOP("IncidentDetails", "Ownership O"), &trust::Factors::ownership, ""},
    {QT_TRANSLATE_NOOP("IncidentDetails", "Response K"), &trust::Factors::response, "response"},
}};

QString factorText(double value)
{
    return text::number(value, 2);
}

trust::MacroParameters parametersOf(const Snapshot& snapshot)
{
    trust::MacroParameters parameters;
    parameters.base = snapshot.settings.macroBase;
    parameters.customers = double(snapshot.settings.customers.value_or(snapshot.customers));
    return parameters;
}

double productOf(const trust::Factors& factors, const trust::MacroParameters& parameters)
{
    double product = parameters.mostLoss.value;
    for (const FactorRow& row : kFactors)
        product *= factors.*row.member;
    return product;
}
} // namespace

/// The formula with its result, and the limit where the model cuts it: the most points of a loss,
/// or of all gains in a month.
QString IncidentDetails::formula(const QString& factors, double product,
                                 const AssessedIncident& assessed)
{
    const bool isGain = assessed.incident.status == IncidentStatus::Positive;
    const QString shown = text::points(isGain ? product : -product);
    const QString result = text::points(-assessed.peakLoss);
    return shown == result ? tr("Model: %1 = %2").arg(factors, result)
                           : tr("Model: %1 = %2, limited to %3").arg(factors, shown, result);
}

IncidentDetails::IncidentDetails(QWidget* parent)
    : Card(parent)
    , m_formula(makeLabel(kBodyPixels, "", QFont::DemiBold))
    , m_recovery(makeLabel(kSecondaryPixels, "muted"))
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < int(kFactors.size()); ++row) {
        m_rows.push_back({makeLabel(kBodyPixels), makeLabel(kBodyPixels, "", QFont::DemiBold),
                          makeLabel(kSecondaryPixels, "muted")});
        grid->addWidget(m_rows.back().name, row, 0);
        grid->addWidget(m_rows.back().value, row, 1, Qt::AlignRight);
        grid->addWidget(m_rows.back().origin, row, 2);
    }
    m_formula->setObjectName(QStringLiteral("incidentFormula"));
    body()->addSpacing(10);
    body()->addLayout(grid);
    body()->addSpacing(10);
    body()->addWidget(m_formula);
    body()->addWidget(m_recovery);
    body()->addStretch();
}

void IncidentDetails::showIncident(const AssessedIncident& assessed, const Snapshot& snapshot)
{
    const trust::MacroParameters parameters = parametersOf(snapshot);
    const trust::Factors factors = trust::factors(assessed.incident, parameters);
    QStringList values {text::number(parameters.mostLoss.value, 0)};
    for (size_t i = 0; i < kFactors.size(); ++i) {
        const bool assumed = factors.assumed.contains(QLatin1String(kFactors[i].assumedAs))
            || (i + 1 == kFactors.size() && !assessed.incident.response);
        values << factorText(factors.*kFactors[i].member);
        m_rows[i].name->setText(QCoreApplication::translate("IncidentDetails", kFactors[i].title));
        m_rows[i].value->setText(values.last());
        m_rows[i].origin->setText(assumed ? tr("assumed, not known") : tr("as entered"));
    }
    setTitle(assessed.incident.title);
    setSubtitle(assessed.counted
                    ? tr("How its peak loss comes about (model; every factor is a choice)")
                    : tr("Not counted: it does not change the index"));
    m_formula->setText(
        formula(values.join(QStringLiteral(" × ")), productOf(factors, parameters), assessed));
    m_recovery->setText(tr("Half-life %1 days, lasting scar %2. Left now: %3.")
                            .arg(text::number(assessed.halfLifeDays, 0),
                                 text::percent(assessed.scar), text::points(-assessed.lossNow)));
    setFactorsShown(true);
    m_formula->setVisible(assessed.counted);
    m_recovery->setVisible(assessed.counted);
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
        for (QLabel* label : {row.name, row.value, row.origin})
            label->setVisible(shown);
    }
    m_formula->setVisible(shown);
    m_recovery->setVisible(shown);
}

} // namespace trustbilanz
