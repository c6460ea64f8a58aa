// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/scenariolayers.h"

#include "widgets/text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>

#include <algorithm>
#include <array>
#include <cmath>

namespace trustbilanz {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioLayers)
};

constexpr int kMostDecimals = 4;
constexpr double kNearEnough = 1e-4; ///< of a factor, for a product shown with three digits

/// As few decimals as leave the product what it is: "6 %", "3.5 %", "2.549".
int decimalsOf(double shown)
{
    for (int decimals = 0; decimals < kMostDecimals; ++decimals) {
        const double power = std::pow(10, decimals);
        if (std::abs(std::round(shown * power) / power - shown) <= kNearEnough * std::abs(shown))
            return decimals;
    }
    return kMostDecimals;
}

QString percent(const std::optional<double>& fraction)
{
    return text::percent(fraction, decimalsOf(fraction.value_or(0) * 100));
}

QString points(const Scenario& scenario)
{
    return text::number(scenario.indexPoints, decimalsOf(scenario.indexPoints));
}

QString money(const std::optional<double>& amount, const Scenario& scenario)
{
    return text::money(amount, scenario.currency);
}

QString revenueByRule(const Scenario& scenario)
{
    if (scenario.reading == RuleReading::Level)
        return Words::tr("Revenue %1 × %2")
            .arg(money(scenario.revenue, scenario), percent(scenario.revenueLoss));
    return Words::tr("Revenue %1 × its growth %2 × %3")
        .arg(money(scenario.revenue, scenario), percent(scenario.revenueGrowth),
             percent(scenario.revenueLoss));
}

QString growthByRule(const Scenario& scenario)
{
    return Words::tr("EBITDA growth %1 × (1 − %2)")
        .arg(percent(scenario.ebitdaGrowth), percent(scenario.ebitdaGrowthLoss));
}

QString ebitdaByRule(const Scenario& scenario)
{
    return Words::tr("EBITDA %1 × its growth %2 × %3")
        .arg(money(scenario.ebitda, scenario), percent(scenario.ebitdaGrowth),
             percent(scenario.ebitdaGrowthLoss));
}

QString revenueByDose(const Scenario& scenario)
{
    return Words::tr("Revenue %1 × %2 × %3 points")
        .arg(money(scenario.revenue, scenario), percent(scenario.revenueGrowthPerPoint),
             points(scenario));
}

QString ebitdaByDose(const Scenario& scenario)
{
    return Words::tr("EBITDA %1 × %2 × %3 points")
        .arg(money(scenario.ebitda, scenario), percent(scenario.ebitdaPerPoint), points(scenario));
}

QStringList revenueNeeds(const Scenario& scenario)
{
    QStringList needs {QStringLiteral("company.revenue")};
    if (scenario.reading == RuleReading::Growth)
        needs.append(QStringLiteral("company.revenueGrowth"));
    return needs;
}

constexpr std::array<LayerFigure, 3> kRuleFigures {{
    {"layer1.revenueLoss", QT_TRANSLATE_NOOP("ScenarioLayers", "Revenue loss in a year"),
     [](const RevenueAtRisk& estimate) { return estimate.rule.revenueLoss; }, false, revenueByRule,
     revenueNeeds},
    {"layer1.ebitdaGrowthAfter", QT_TRANSLATE_NOOP("ScenarioLayers", "EBITDA growth afterwards"),
     [](const RevenueAtRisk& estimate) { return estimate.rule.ebitdaGrowthAfter; }, true,
     growthByRule,
     [](const Scenario&) { return QStringList {QStringLiteral("company.ebitdaGrowth")}; }},
    {"layer1.ebitdaLossNextYear", QT_TRANSLATE_NOOP("ScenarioLayers", "EBITDA missing next year"),
     [](const RevenueAtRisk& estimate) { return estimate.rule.ebitdaLossNextYear; }, false,
     ebitdaByRule,
     [](const Scenario&) {
         return QStringList {QStringLiteral("company.ebitda"),
                             QStringLiteral("company.ebitdaGrowth")};
     }},
}};

constexpr std::array<LayerFigure, 2> kDoseResponseFigures {{
    {"layer2.revenueLoss", QT_TRANSLATE_NOOP("ScenarioLayers", "Revenue loss in a year"),
     [](const RevenueAtRisk& estimate) { return estimate.doseResponse.revenueLoss; }, false,
     revenueByDose,
     [](const Scenario&) { return QStringList {QStringLiteral("company.revenue")}; }},
    {"layer2.ebitdaLoss", QT_TRANSLATE_NOOP("ScenarioLayers", "EBITDA loss in a year"),
     [](const RevenueAtRisk& estimate) { return estimate.doseResponse.ebitdaLoss; }, false,
     ebitdaByDose, [](const Scenario&) { return QStringList {QStringLiteral("company.ebitda")}; }},
}};

/// Why a figure is not there.
QString reason(const LayerFigure& figure, const Scenario& scenario)
{
    const QStringList missing = missingInputs(figure, scenario);
    if (!missing.isEmpty())
        return Words::tr("Needs: %1").arg(missing.join(QStringLiteral(", ")));
    if (scenario.ebitda && *scenario.ebitda <= 0)
        return Words::tr("There is no positive EBITDA of which a share could be lost.");
    return Words::tr("EBITDA does not grow, so the rule says nothing about it.");
}

} // namespace

std::span<const LayerFigure> ruleFigures()
{
    return kRuleFigures;
}

std::span<const LayerFigure> doseResponseFigures()
{
    return kDoseResponseFigures;
}

QStringList missingInputs(const LayerFigure& figure, const Scenario& scenario)
{
    QStringList missing;
    for (const QString& id : figure.needs(scenario)) {
        const auto field = std::ranges::find_if(
            kScenarioFields, [&](const ScenarioField& one) { return QLatin1String(one.id) == id; });
        if (!field->get(scenario))
            missing.append(QCoreApplication::translate("Scenario", field->title));
    }
    return missing;
}

LayerCard::LayerCard(std::span<const LayerFigure> figures, QWidget* parent)
    : Card(parent)
    , m_figures(figures)
{
    body()->setSpacing(2);
    for (const LayerFigure& figure : figures) {
        const Line line {makeLabel(13, "muted", QFont::Medium), makeLabel(28, "", QFont::DemiBold),
                         makeLabel(12, "muted")};
        line.value->setObjectName(QLatin1String(figure.id));
        line.value->setWordWrap(false);
        body()->addSpacing(12);
        body()->addWidget(line.title);
        body()->addWidget(line.value);
        body()->addWidget(line.formula);
        m_lines.push_back(line);
    }
    body()->addStretch();
}

void LayerCard::showLayer(const LayerInput& input)
{
    for (size_t i = 0; i < m_figures.size(); ++i) {
        const LayerFigure& figure = m_figures[i];
        const std::optional<double> value
            = input.estimate ? figure.value(*input.estimate) : std::nullopt;
        const QString shown
            = figure.isPercent ? text::percent(value, 1) : money(value, input.scenario);
        m_lines[i].title->setText(QCoreApplication::translate("ScenarioLayers", figure.title));
        m_lines[i].value->setText(shown);
        m_lines[i].value->setToolTip(
            figure.isPercent ? QString() : text::moneyExact(value, input.scenario.currency));
        m_lines[i].value->setAccessibleName(m_lines[i].title->text() + QStringLiteral(": ")
                                            + shown);
        m_lines[i].formula->setText(value ? figure.formula(input.scenario)
                                          : reason(figure, input.scenario));
    }
}

} // namespace trustbilanz
