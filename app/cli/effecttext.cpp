// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/effecttext.h"

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/cli/trendtext.h"
#include "widgets/text.h"
#include "widgets/texteffect.h"

#include <algorithm>

namespace trustbilanz::cli {

namespace {
QString lines(const QStringList& sentences)
{
    QString text;
    for (const QString& sentence : sentences)
        text += harmless(sentence) + QLatin1Char('\n');
    return text;
}

QString subjectLine(const Effect& effect)
{
    const QString day = text::date(effect.date);
    if (effect.request.incident.isEmpty())
        return Cli::tr("Before and after %1").arg(day);
    const QString name = effect.title.isEmpty() ? effect.request.incident : effect.title;
    return Cli::tr("Before and after: %1 (%2)").arg(name, day);
}

QStringList levelCells(const QString& name, const Estimate& estimate)
{
    return {name, text::points(estimate.estimate), text::range(estimate.low, estimate.high),
            text::probability(estimate.p), text::errorSource(estimate.errors)};
}

QStringList slopeCells(const QString& name, const Estimate& estimate)
{
    return {name, text::slope(estimate.estimate),
            Cli::tr("%1 to %2").arg(text::slope(estimate.low), text::slope(estimate.high)),
            text::probability(estimate.p), text::errorSource(estimate.errors)};
}

QString estimateTable(const Effect& effect)
{
    TextTable table(
        {{Cli::tr("Estimate")},
         {Cli::tr("Points"), true},
         {Cli::tr("%1 interval").arg(text::percent(effect.request.view.confidence)), true},
         {Cli::tr("p"), true},
         {Cli::tr("Standard error")}});
    const SegmentedFit& fit = *effect.fit;
    table.add(levelCells(Cli::tr("Change of level"), fit.level));
    table.add(levelCells(Cli::tr("Mean difference afterwards"), fit.average));
    table.add(slopeCells(Cli::tr("Slope before, per period"), fit.slopeBefore));
    table.add(slopeCells(Cli::tr("Change of slope, per period"), fit.slopeChange));
    if (effect.reml && !effect.reml->isAtBound) {
        table.add(levelCells(Cli::tr("Change of level"), effect.reml->level));
        table.add(slopeCells(Cli::tr("Slope before, per period"), effect.reml->slopeBefore));
        table.add(slopeCells(Cli::tr("Change of slope, per period"), effect.reml->slopeChange));
    }
    return table.text();
}

QStringList pointCells(const std::optional<MicroPoint>& point)
{
    if (!point)
        return {text::missing(), text::missing(), text::missing()};
    if (point->hidden)
        return {Cli::tr("hidden"), text::missing(), text::missing()};
    return {text::count(point->customers), text::index(point->mean),
            text::indexRange(point->low, point->high)};
}

QString lineCell(const std::optional<EffectPeriod::Line>& line)
{
    return line ? text::index(line->value) : text::missing();
}

QString roleWords(PeriodRole role)
{
    switch (role) {
    case PeriodRole::Before:
        return Cli::tr("before");
    case PeriodRole::LeftOut:
        return Cli::tr("left out");
    case PeriodRole::After:
        return Cli::tr("after");
    }
    Q_UNREACHABLE();
}

bool hasFigures(const EffectPeriod& period)
{
    return period.point && !period.point->hidden;
}

QString periodTable(const Effect& effect)
{
    TextTable table({{Cli::tr("Period")},
                     {Cli::tr("Side")},
                     {Cli::tr("Customers"), true},
                     {Cli::tr("Individual trust"), true},
                     {Cli::tr("Interval"), true},
                     {Cli::tr("Fitted"), true},
                     {Cli::tr("Carried on"), true}});
    for (const EffectPeriod& period : effect.periods)
        table.add(QStringList {text::period(period.period, effect.request.view.interval),
                               roleWords(period.role)}
                  + pointCells(period.point)
                  + QStringList {lineCell(period.fitted), lineCell(period.counterfactual)});
    const bool anyHidden = std::ranges::any_of(effect.periods, [](const EffectPeriod& period) {
        return period.point && period.point->hidden;
    });
    return table.text() + (anyHidden ? lines({hiddenRule(effect.smallestGroup)}) : QString());
}
} // namespace

QString effectText(const Effect& effect)
{
    QString text = lines({subjectLine(effect), QString(), text::effectSentence(effect),
                          text::meansSentence(effect)})
        + lines(text::effectNotes(effect));
    if (effect.fit)
        text += QLatin1Char('\n') + estimateTable(effect);
    if (std::ranges::any_of(effect.periods, hasFigures))
        text += QLatin1Char('\n') + periodTable(effect);
    return text;
}

QString eventStudyText(const EventStudy& study)
{
    TextTable table({{Cli::tr("Id")},
                     {Cli::tr("Disclosed")},
                     {Cli::tr("State")},
                     {Cli::tr("Points"), true},
                     {Cli::tr("Mean before"), true},
                     {Cli::tr("Cumulated"), true},
                     {Cli::tr("Title")}});
    for (const EventResult& event : study.events)
        table.add({event.id, text::date(event.date), text::eventState(event.state),
                   event.points ? text::count(*event.points) : text::missing(),
                   text::index(event.expected), text::points(event.cumulated), event.title});
    const QString window
        = Cli::tr("Periods %1 to %2 before each incident against the %3 from it on.")
              .arg(text::count(-study.request.before), text::count(-kEstimationEnd),
                   text::count(study.request.after));
    return lines({text::eventStudySentence(study), window})
        + (study.events.empty() ? QString() : QLatin1Char('\n') + table.text());
}

} // namespace trustbilanz::cli
