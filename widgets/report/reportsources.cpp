// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportsections.h"

#include "models/records/evidence.h"
#include "models/risk/losssimulation.h"
#include "widgets/languageguard.h"
#include "widgets/pages/simulationfigures.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trustbilanz::report {

namespace {
class ReportSources
{
    Q_DECLARE_TR_FUNCTIONS(ReportSources)
};

/// Published figures that the inputs of a scenario rest on, each once.
QStringList usedEvidence()
{
    QStringList ids;
    for (const ScenarioField& field : kScenarioFields) {
        const QString id = QLatin1String(field.evidence);
        if (!id.isEmpty() && !ids.contains(id))
            ids << id;
    }
    return ids;
}

QString figureOf(std::optional<double> value, const QString& unit)
{
    if (!value)
        return ReportSources::tr("no exact figure");
    const QString number = text::number(*value, *value == std::floor(*value) ? 0 : 1);
    return number + QChar(QChar::Nbsp) + unit;
}

QString sourceOf(const QString& source, int year)
{
    //: source of a published figure, and its year
    return ReportSources::tr("%1, %2").arg(
        source, year > 0 ? QString::number(year) : ReportSources::tr("year unknown"));
}

/// What it says, what is doubtful about it, and what others say instead.
QString statementOf(const Evidence& evidence)
{
    QStringList lines {evidence.statement};
    if (!evidence.doubt.isEmpty())
        lines << ReportSources::tr("Doubtful: %1").arg(evidence.doubt);
    for (const OtherFigure& other : evidence.others)
        //: a figure of another source, and that source
        lines << ReportSources::tr("Otherwise: %1 (%2)")
                     .arg(figureOf(other.value, evidence.unit),
                          sourceOf(other.source, other.year));
    return lines.join(QLatin1Char('\n'));
}

PaperTable evidenceTable()
{
    PaperTable table;
    table.columns = {{ReportSources::tr("Figure"), false},
                     {ReportSources::tr("What it says"), false},
                     {ReportSources::tr("Asked"), false},
                     {ReportSources::tr("Source"), false}};
    for (const QString& id : usedEvidence()) {
        const Evidence evidence = evidenceById(id, spokenLocale().name().left(2));
        table.rows.push_back({{figureOf(evidence.value, evidence.unit), statementOf(evidence),
                               evidence.population, sourceOf(evidence.source, evidence.year)}});
    }
    return table;
}

/// Trials, seed and version of the simulations, which all have the same.
QString simulationWords(const ReportContent& content)
{
    for (const ReportScenario& shown : content.scenarios) {
        if (shown.simulated && *shown.simulated)
            return originOf(**shown.simulated);
    }
    return ReportSources::tr("none, as no scenario states events and losses");
}

bool isAnythingHidden(const ReportContent& content)
{
    const bool isPeriod = std::ranges::any_of(content.snapshot.trend.micro, &MicroPoint::hidden);
    return isPeriod
        || std::ranges::any_of(content.segments, [](const SegmentTrends& trends) {
               return std::ranges::any_of(trends.changes.values, &SegmentChange::hidden)
                   || std::ranges::any_of(trends.series, &MicroPoint::hidden);
           });
}

QString hiddenWords(const ReportContent& content)
{
    const QString smallest = text::count(content.snapshot.settings.smallestGroup);
    return isAnythingHidden(content)
        ? ReportSources::tr("some groups or periods, to protect groups below %1 customers")
              .arg(smallest)
        : ReportSources::tr("none; groups below %1 customers would be").arg(smallest);
}

QString lastDay(const Snapshot& snapshot)
{
    return snapshot.lastDay ? text::date(*snapshot.lastDay, snapshot.precision)
                            : dataDate(snapshot);
}

PaperTable factsTable(const ReportContent& content)
{
    const Snapshot& snapshot = content.snapshot;
    PaperTable table;
    table.columns.resize(2); // the chapter says what they are
    table.rows = {
        {{ReportSources::tr("Data date"), lastDay(snapshot)}},
        {{ReportSources::tr("Answers"), text::count(snapshot.answers)}},
        {{ReportSources::tr("Customers"), text::count(snapshot.customers)}},
        {{ReportSources::tr("Hidden"), hiddenWords(content)}},
        {{ReportSources::tr("Simulation"), simulationWords(content)}},
        {{ReportSources::tr("Program"), QStringLiteral("Trustbilanz " TRUSTBILANZ_VERSION)}},
    };
    return table;
}
} // namespace

void tellSources(Story& story, const ReportContent& content)
{
    story.chapter(ReportSources::tr("Sources"));
    story.text(ReportSources::tr("Published figures that the scenarios rest on, with whom they "
                                 "speak of. Contradicting ones stand side by side and are not "
                                 "averaged."));
    story.table(evidenceTable());
    story.chapter(ReportSources::tr("About this report"));
    story.table(factsTable(content));
    story.note(ReportSources::tr("Counts of customers and answers are rounded to 5."));
}

} // namespace trustbilanz::report
