// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/texteffect.h"

#include "widgets/text.h"

#include <QCoreApplication>

#include <cmath>

namespace trustbilanz::text {

namespace {
class Effects
{
    Q_DECLARE_TR_FUNCTIONS(Effects)
};

constexpr double kLeastShownP = 0.001;
constexpr int kProbabilityDecimals = 3;
constexpr int kSlopeDecimals = 2;

QString signedNumber(double value, int decimals)
{
    const QString figure = number(value, decimals);
    const bool isPositive = value > 0 && figure != number(0, decimals);
    return isPositive ? QLatin1Char('+') + figure : figure;
}

/// The change of level; %1 period, %2 points, %3 confidence, %4 interval.
QString levelPattern(const Estimate& level)
{
    if (!isApartFromZero(level))
        return Effects::tr("No change of level in %1 can be told from chance: %2 (%3 interval: "
                           "%4).");
    if (level.estimate < 0)
        return Effects::tr("From %1 on, individual trust lies lower than its earlier course led to "
                           "expect: %2 (%3 interval: %4).");
    return Effects::tr("From %1 on, individual trust lies higher than its earlier course led to "
                       "expect: %2 (%3 interval: %4).");
}

QString obstacleSentence(const Effect& effect)
{
    switch (*effect.obstacle) {
    case EffectObstacle::FewPoints:
        return Effects::tr("Too few points for a test: %1 before and %2 after, of at least %3 on "
                           "either side.")
            .arg(count(effect.pointsBefore), count(effect.pointsAfter), count(kLeastPointsPerSide));
    case EffectObstacle::NoResidual:
        return Effects::tr("No test: the points lie on straight lines without any scatter that "
                           "a change could be judged by.");
    case EffectObstacle::Collinear:
        return Effects::tr("No test: with these points a season cannot be told from the trend.");
    }
    Q_UNREACHABLE();
}

/// "38.6 (31.9 to 45.3; 52 customers)". A mean may be hidden although its own group is large, where
/// it would tell of a small one.
QString meanWords(const std::optional<MicroPoint>& mean, int smallestGroup)
{
    if (!mean)
        return Effects::tr("no answers");
    if (mean->hidden)
        return Effects::tr("hidden to protect groups below %1").arg(count(smallestGroup));
    //: Mean, its interval, and how many customers it rests on
    return Effects::tr("%1 (%2; %Ln customer(s))", nullptr, int(mean->customers))
        .arg(index(mean->mean), indexRange(mean->low, mean->high));
}

/// %1 points, %2 confidence, %3 interval.
QString meanChangePattern(const Effect& effect)
{
    if (isApartFromZero(*effect.meanChange))
        return Effects::tr("Difference of the means, without regard to a trend: %1 (%2 interval: "
                           "%3).");
    if (effect.before->fewAnswers || effect.after->fewAnswers)
        return Effects::tr("Difference of the means: %1, too few answers to tell it from chance "
                           "(%2 interval: %3).");
    return Effects::tr("Difference of the means, without regard to a trend: %1, which cannot be "
                       "told from chance (%2 interval: %3).");
}

QString remlNote(const RemlFit& reml)
{
    if (reml.isAtBound)
        return Effects::tr("Errors that follow each other (REML) give no result: their likelihood "
                           "still rises at φ = %1, where a lasting step can hardly be told from "
                           "errors that do not fade.")
            .arg(number(reml.phi, 2));
    return Effects::tr("With errors that follow each other (REML, φ = %1) the change of level is "
                       "%2 (%3).")
        .arg(number(reml.phi, 2), points(reml.level.estimate),
             range(reml.level.low, reml.level.high));
}

QString placeboNote(const Placebo& placebo)
{
    if (!placebo.p)
        return Effects::tr("Placebo in time: %Ln fit(s) at periods without an incident; a p needs "
                           "at least %1.",
                           nullptr, placebo.fits)
            .arg(count(kLeastPlaceboFits));
    return Effects::tr("Placebo in time: among %Ln fit(s) at periods without an incident, a change "
                       "of level as large as this has p = %1.",
                       nullptr, placebo.fits)
        .arg(probability(*placebo.p));
}

QString nameOf(const OverlappingIncident& incident)
{
    const QString title = incident.title.isEmpty() ? incident.id : incident.title;
    if (incident.owner == Owner::Own)
        return QStringLiteral("%1 (%2)").arg(title, date(incident.date));
    return QStringLiteral("%1 (%2, %3)").arg(title, owner(incident.owner), date(incident.date));
}

/// Those of the own brand cannot be told apart; those of others may have moved its customers, too.
QStringList overlapNotes(const std::vector<OverlappingIncident>& overlapping)
{
    QStringList own;
    QStringList foreign;
    for (const OverlappingIncident& incident : overlapping)
        (incident.owner == Owner::Own ? own : foreign).append(nameOf(incident));
    const auto note = [](const QString& pattern, const QStringList& names) {
        return names.isEmpty() ? QString() : pattern.arg(names.join(QStringLiteral("; ")));
    };
    return {note(Effects::tr("Cannot be told apart from other incidents of the own brand in the "
                             "window: %1."),
                 own),
            note(Effects::tr("Also in the window, but not of the own brand: %1."),
                 foreign)};
}

QString seasonNote(const Effect& effect)
{
    if (effect.fit && effect.fit->season)
        return Effects::tr("A yearly season is part of the model.");
    if (effect.request.season)
        return Effects::tr("The points span less than two years: the season is left out.");
    return effect.seasonOffered
        ? Effects::tr("The points span two years: a yearly season can be added.")
        : QString();
}

QString groupPattern(const GroupDifference& groups)
{
    if (!groups.difference)
        return Effects::tr("Affected customers went from %1 to %2, the others from %3 to %4: "
                           "nothing varies that a difference could be judged by.");
    return Effects::tr("Affected customers went from %1 to %2, the others from %3 to %4: a "
                       "difference of %5 (%6 interval: %7).");
}

QString scaleNote(const ScaleChange& change)
{
    const QString pattern = change.bridged
        ? Effects::tr("The scale changed on %1 (%2).")
        : Effects::tr("The scale changed on %1 (%2): before and after do not compare.");
    return pattern.arg(date(change.date), scaleChange(change));
}
} // namespace

QString effectSentence(const Effect& effect)
{
    if (effect.obstacle || !effect.fit)
        return effect.obstacle ? obstacleSentence(effect) : QString();
    const Estimate& level = effect.fit->level;
    return levelPattern(level).arg(period(effect.start, effect.request.view.interval),
                                   points(level.estimate), percent(effect.request.view.confidence),
                                   range(level.low, level.high));
}

QString meansSentence(const Effect& effect)
{
    const QString means = Effects::tr("Mean before: %1; after: %2.")
                              .arg(meanWords(effect.before, effect.smallestGroup),
                                   meanWords(effect.after, effect.smallestGroup));
    if (!effect.meanChange)
        return means;
    return means + QLatin1Char(' ')
        + meanChangePattern(effect).arg(points(effect.meanChange->estimate),
                                        percent(effect.request.view.confidence),
                                        range(effect.meanChange->low, effect.meanChange->high));
}

QStringList effectComparisons(const Effect& effect)
{
    QStringList notes;
    if (effect.fit) {
        if (effect.reml)
            notes.append(remlNote(*effect.reml));
        notes.append(placeboNote(effect.placebo));
    }
    if (effect.groups)
        notes.append(groupSentence(*effect.groups, effect));
    return notes;
}

QStringList effectWarnings(const Effect& effect)
{
    QStringList notes = overlapNotes(effect.overlapping);
    if (effect.weakPoints)
        notes.append(Effects::tr("Weak points: half of them rest on fewer than %1 customers.")
                         .arg(count(kFewAnswers)));
    notes.append(seasonNote(effect));
    for (const ScaleChange& change : effect.scaleChanges)
        notes.append(scaleNote(change));
    notes.append(
        Effects::tr("A comparison in time is no proof: other things may have changed as well."));
    notes.removeAll(QString());
    return notes;
}

QStringList effectNotes(const Effect& effect)
{
    return effectComparisons(effect) + effectWarnings(effect);
}

QString groupSentence(const GroupDifference& groups, const Effect& effect)
{
    if (groups.affectedBefore.hidden || groups.affectedAfter.hidden)
        return Effects::tr("Affected and other customers cannot be compared: before or after, one "
                           "of the groups is hidden to protect groups below %1 customers.")
            .arg(count(effect.smallestGroup));
    QString sentence = groupPattern(groups).arg(
        index(groups.affectedBefore.mean), index(groups.affectedAfter.mean),
        index(groups.othersBefore.mean), index(groups.othersAfter.mean));
    if (groups.difference)
        sentence = sentence.arg(points(groups.difference->estimate),
                                percent(effect.request.view.confidence),
                                range(groups.difference->low, groups.difference->high));
    if (!groups.trendBefore)
        return sentence;
    const QString trend = isApartFromZero(*groups.trendBefore)
        ? Effects::tr("Their courses already differed before, by %1 points per period (%2).")
        : Effects::tr("Before, their courses did not visibly differ: %1 points per period (%2).");
    return sentence + QLatin1Char(' ')
        + trend.arg(slope(groups.trendBefore->estimate), slopeRange(*groups.trendBefore));
}

QString eventStudySentence(const EventStudy& study)
{
    if (study.events.empty())
        return Effects::tr("No counted incident of the own brand with a date: there is nothing to "
                           "compare yet.");
    if (study.used == 0)
        return Effects::tr("No incident can be told from the others with enough points around it.");
    const QString sums
        = Effects::tr("%Ln incident(s) can be told apart; against the mean of the periods before, the "
                      "periods from the incident on sum to a difference of %1 on average, and to "
                      "a negative one for %2.",
                      nullptr, study.used)
              .arg(points(study.meanCumulated), count(study.below));
    if (!study.signP || !study.signedRankP)
        return sums + QLatin1Char(' ')
            + Effects::tr("A test needs at least %1 incidents.").arg(count(kLeastEvents));
    return sums + QLatin1Char(' ')
        + Effects::tr("Sign test: p = %1; signed-rank test: p = %2 (exact, two-sided).")
              .arg(probability(*study.signP), probability(*study.signedRankP));
}

QString eventState(EventState state)
{
    switch (state) {
    case EventState::Used:
        return Effects::tr("counts");
    case EventState::Inseparable:
        return Effects::tr("not separable");
    case EventState::FewPoints:
        return Effects::tr("too few points before");
    case EventState::MissingPoints:
        return Effects::tr("points missing after");
    case EventState::CoarseDate:
        return Effects::tr("date too coarse");
    }
    Q_UNREACHABLE();
}

QString errorSource(ErrorSource source)
{
    switch (source) {
    case ErrorSource::Ols:
        return Effects::tr("OLS", "standard error");
    case ErrorSource::NeweyWest:
        return Effects::tr("Newey–West", "standard error");
    case ErrorSource::Reml:
        return Effects::tr("REML", "standard error");
    case ErrorSource::Clustered:
        return Effects::tr("by customer", "standard error");
    }
    Q_UNREACHABLE();
}

QString probability(double p)
{
    if (p < kLeastShownP)
        return QStringLiteral("< ") + number(kLeastShownP, kProbabilityDecimals);
    return number(p, kProbabilityDecimals);
}

QString slope(double pointsPerPeriod)
{
    return signedNumber(pointsPerPeriod, kSlopeDecimals);
}

QString slopeRange(const Estimate& estimate)
{
    //: Range of two slopes, without signs of plus as every range
    return Effects::tr("%1 to %2").arg(number(estimate.low, kSlopeDecimals),
                                       number(estimate.high, kSlopeDecimals));
}

} // namespace trustbilanz::text
