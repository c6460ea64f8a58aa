// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportsections.h"

#include "models/records/evidence.h"
#include "widgets/comparisontable.h"
#include "widgets/figureinputs.h"
#include "widgets/languageguard.h"
#include "widgets/pages/inputsources.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <array>
#include <variant>

namespace trustbilanz::report {

namespace {
class ReportMethod
{
    Q_DECLARE_TR_FUNCTIONS(ReportMethod)
};

struct Explanation {
    const char* title; ///< context "ReportMethod"
    const char* text;
};

constexpr std::array kExplanations {
    Explanation {
        QT_TRANSLATE_NOOP("ReportMethod", "Individual trust (micro)"),
        QT_TRANSLATE_NOOP(
            "ReportMethod",
            "Every answer becomes a share of its declared scale from 0 to 100. A customer counts "
            "once in a period: several answers are averaged first. The index is the mean of the "
            "customers with the interval of a t distribution.")},
    Explanation {
        QT_TRANSLATE_NOOP("ReportMethod", "Brand trust (macro)"),
        QT_TRANSLATE_NOOP(
            "ReportMethod",
            "A model: every counted incident takes points on the day of its disclosure, by its "
            "severity, reach, data sensitivity, owner and response. The loss heals with a "
            "half-life down to a scar; losses multiply. The band spans all assumptions at their "
            "mild and at their harmful end. It is no measurement.")},
    Explanation {QT_TRANSLATE_NOOP("ReportMethod", "Trust gap"),
                 QT_TRANSLATE_NOOP("ReportMethod",
                                   "Micro minus macro trust of the same period. Its range joins "
                                   "the interval and the span and is wider than either.")},
    Explanation {
        QT_TRANSLATE_NOOP("ReportMethod", "Before and after an incident"),
        QT_TRANSLATE_NOOP(
            "ReportMethod",
            "Segmented regression of the means of the periods, with the larger of the least "
            "squares and the Newey-West errors, from eight points on either side. A difference in "
            "time is no proof of what brought it about.")},
    Explanation {
        QT_TRANSLATE_NOOP("ReportMethod", "Scenarios"),
        QT_TRANSLATE_NOOP(
            "ReportMethod",
            "Layer 1 is the published average of a massive loss of trust, layer 2 a published "
            "figure per index point. Layer 3 draws how many events happen and what each costs; "
            "value at risk is a quantile, expected shortfall the mean beyond it.")},
    Explanation {
        QT_TRANSLATE_NOOP("ReportMethod", "Small groups"),
        QT_TRANSLATE_NOOP(
            "ReportMethod",
            "Groups below the smallest group are hidden, and with them what would give them away. "
            "Counts are rounded to 5.")},
};

bool startsRow(const MacroField& field)
{
    return *field.source != '\0';
}

QString valueOf(const MacroField& field, double value)
{
    switch (field.unit) {
    case MacroUnit::Points:
        return text::number(value, 1);
    case MacroUnit::Days:
        return text::number(value, 0);
    case MacroUnit::Percent:
        return text::percent(value);
    }
    Q_UNREACHABLE();
}

QString unitOf(MacroUnit unit)
{
    switch (unit) {
    case MacroUnit::Points:
        return ReportMethod::tr("index points");
    case MacroUnit::Days:
        return ReportMethod::tr("days");
    case MacroUnit::Percent:
        return ReportMethod::tr("share");
    }
    Q_UNREACHABLE();
}

/// A parameter of the macro model with both ends of its span, which are the fields behind it.
PaperTable::Row macroRow(size_t first, const MacroAssumptions& assumptions)
{
    const MacroField& field = kMacroFields[first];
    QStringList ends;
    for (size_t i = first + 1; i < kMacroFields.size() && !startsRow(kMacroFields[i]); ++i)
        ends << valueOf(kMacroFields[i], kMacroFields[i].get(assumptions));
    //: name of a parameter and its unit
    const QString name = ReportMethod::tr("%1, %2").arg(
        QCoreApplication::translate("MacroAssumptions", field.title), unitOf(field.unit));
    return {{name, valueOf(field, field.get(assumptions)),
             //: both ends of a span
             ends.size() == 2 ? ReportMethod::tr("%1 to %2").arg(ends[0], ends[1])
                              : text::missing(),
             QCoreApplication::translate("MacroAssumptions", field.source)}};
}

QString valueOf(const ScenarioField& field, const Scenario& scenario)
{
    const std::optional<double> value = field.get(scenario);
    switch (field.unit) {
    case Unit::Currency:
        return text::moneyExact(value, scenario.currency);
    case Unit::Percent:
        return text::percent(value, 1);
    case Unit::Points:
        return value ? text::number(*value, 1) : text::missing();
    }
    Q_UNREACHABLE();
}

/// Of simulationInputs(), in their order; empty where the value has its own.
QStringList simulationUnits(const Scenario& scenario)
{
    const Frequency& frequency = scenario.simulation.frequency;
    QStringList units {QString(), QString(), QString(),
                       frequency.kind == Frequency::Kind::Poisson
                           ? ReportMethod::tr("events a year")
                           : QString()};
    for (const LossComponent& loss : scenario.simulation.losses)
        units << (std::holds_alternative<LostRevenue>(loss.each)
                      ? ReportMethod::tr("part of the revenue")
                      : scenario.currency);
    return units;
}

QString sourceOf(const ScenarioField& field)
{
    if (*field.evidence == '\0')
        return ReportMethod::tr("own figure");
    const Evidence evidence
        = evidenceById(QLatin1String(field.evidence), spokenLocale().name().left(2));
    return evidence.year > 0 ? QStringLiteral("%1, %2").arg(evidence.source).arg(evidence.year)
                             : evidence.source;
}

PaperTable emptyTable()
{
    return {{{ReportMethod::tr("Assumption"), false},
             {ReportMethod::tr("Value"), true},
             {ReportMethod::tr("Span"), true},
             {ReportMethod::tr("Where it comes from"), false}},
            {}};
}

void addOwn(PaperTable& table, const QString& name, const QString& value)
{
    table.rows.push_back(
        {{name, value, text::missing(), ReportMethod::tr("setting of the workspace")}});
}

void addGeneral(PaperTable& table, const Snapshot& snapshot)
{
    addOwn(table, ReportMethod::tr("Smallest group, customers"),
           text::count(snapshot.settings.smallestGroup));
    addOwn(table, ReportMethod::tr("Confidence of intervals"),
           text::percent(snapshot.trend.view.confidence));
    addOwn(table, ReportMethod::tr("Macro trust without incidents, index points"),
           text::index(snapshot.macroBase));
    addOwn(table, ReportMethod::tr("Border between high and low trust, index points"),
           text::index(snapshot.settings.balanceBorder));
}

/// What layer 3 draws from. The first of its inputs, the revenue, stands with the company.
void addSimulation(PaperTable& table, const Scenario& scenario)
{
    if (!scenario.hasSimulation())
        return;
    const QString own = ReportMethod::tr("own figure");
    QStringList sources {QString(), own, own, frequencySource(scenario.simulation.frequency)};
    for (const LossComponent& loss : scenario.simulation.losses)
        sources << lossSource(loss, std::nullopt);
    const MethodInputs inputs = simulationInputs(scenario);
    const QStringList units = simulationUnits(scenario);
    Q_ASSERT(inputs.size() == sources.size() && inputs.size() == units.size());
    for (qsizetype i = 1; i < inputs.size(); ++i) {
        //: name of a parameter and its unit
        const QString name = units[i].isEmpty()
            ? inputs[i].name
            : ReportMethod::tr("%1, %2").arg(inputs[i].name, units[i]);
        table.rows.push_back({{name, inputs[i].value, text::missing(), sources[i]}});
    }
}

void addHeading(PaperTable& table, const QString& title)
{
    table.rows.push_back({{title, QString(), QString(), QString()}, true});
}

void addField(PaperTable& table, const ScenarioField& field, const Scenario& scenario)
{
    table.rows.push_back({{QCoreApplication::translate("Scenario", field.title),
                           valueOf(field, scenario), text::missing(), sourceOf(field)}});
}

/// Whether the rule takes its share of the revenue or of its growth.
void addReading(PaperTable& table, const Scenario& scenario)
{
    table.rows.push_back({{ReportMethod::tr("What the rule takes its share of"),
                           scenario.reading == RuleReading::Level
                               ? ReportMethod::tr("revenue")
                               : ReportMethod::tr("revenue growth"),
                           text::missing(), ReportMethod::tr("own figure")}});
}

void addScenario(PaperTable& table, const Scenario& scenario)
{
    addHeading(table, comparedName(0, scenario.name));
    for (const ScenarioField& field : kScenarioFields)
        addField(table, field, scenario);
    addReading(table, scenario);
    addSimulation(table, scenario);
}

/// Only what it assumes otherwise than the first one.
void addOther(PaperTable& table, const Scenario& scenario, const Scenario& first, size_t place)
{
    addHeading(table, ReportMethod::tr("%1, where it differs from A")
                          .arg(comparedName(place, scenario.name)));
    const size_t before = table.rows.size();
    for (const ScenarioField& field : kScenarioFields) {
        if (field.get(scenario) != field.get(first))
            addField(table, field, scenario);
    }
    if (scenario.reading != first.reading)
        addReading(table, scenario);
    if (scenario.simulation != first.simulation)
        addSimulation(table, scenario);
    if (table.rows.size() == before)
        table.rows.pop_back();
}
} // namespace

void tellMethod(Story& story, const ReportContent&)
{
    story.chapter(ReportMethod::tr("Method"));
    for (const Explanation& explanation : kExplanations) {
        story.subheading(ReportMethod::tr(explanation.title));
        story.text(ReportMethod::tr(explanation.text));
    }
}

void tellAssumptions(Story& story, const ReportContent& content)
{
    story.chapter(ReportMethod::tr("Assumptions"));
    PaperTable table = emptyTable();
    addHeading(table, ReportMethod::tr("Workspace and model"));
    addGeneral(table, content.snapshot);
    for (size_t i = 0; i < kMacroFields.size(); ++i) {
        if (startsRow(kMacroFields[i]))
            table.rows.push_back(macroRow(i, content.snapshot.settings.macro));
    }
    const Scenario& first = content.scenarios.front().scenario;
    addScenario(table, first);
    for (size_t i = 1; i < content.scenarios.size(); ++i)
        addOther(table, content.scenarios[i].scenario, first, i);
    story.table(table);
}

} // namespace trustbilanz::report
