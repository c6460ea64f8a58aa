// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/texttrust.h"

#include "models/records/evidence.h"
#include "widgets/languageguard.h"
#include "widgets/text.h"
#include "widgets/texteffect.h"

#include <QCoreApplication>

namespace trustbilanz::text {

namespace {
struct TrustWords {
    Q_DECLARE_TR_FUNCTIONS(TrustWords)
};

Evidence published(E3Part part, int edition)
{
    return evidenceById(e3EvidenceId(part, edition), spokenLocale().name().left(2));
}

QString partName(E3Part part)
{
    switch (part) {
    case E3Part::Efficiency:
        return TrustWords::tr("Efficiency");
    case E3Part::Expertise:
        return TrustWords::tr("Expertise");
    case E3Part::Emotion:
        return TrustWords::tr("Emotion");
    }
    Q_UNREACHABLE();
}

QChar signOf(RequiredState state)
{
    switch (state) {
    case RequiredState::Hidden:
        return {};
    case RequiredState::Met:
        return u'\u2713';
    case RequiredState::Unclear:
        return u'\u25C6';
    case RequiredState::Below:
        return u'\u25BC';
    }
    Q_UNREACHABLE();
}
} // namespace

QString trustLevel(TrustLevel level)
{
    switch (level) {
    case TrustLevel::Low:
        return TrustWords::tr("low trust");
    case TrustLevel::Middle:
        return TrustWords::tr("middling trust");
    case TrustLevel::High:
        return TrustWords::tr("high trust");
    }
    Q_UNREACHABLE();
}

QString willingness(Willingness willingness)
{
    switch (willingness) {
    case Willingness::Refuses:
        return TrustWords::tr("refuses");
    case Willingness::Pragmatic:
        return TrustWords::tr("pragmatic");
    case Willingness::Open:
        return TrustWords::tr("open");
    case Willingness::NotKnown:
        return TrustWords::tr("not known");
    }
    Q_UNREACHABLE();
}

QString category(size_t category)
{
    return TrustWords::tr("%1, %2", "trust level, willingness to share")
        .arg(trustLevel(levelOf(category)), willingness(willingnessOf(category)));
}

QString flowState(size_t state)
{
    return state == kAbsent ? TrustWords::tr("no answer") : category(state);
}

QString requiredState(RequiredState state)
{
    switch (state) {
    case RequiredState::Hidden:
        return TrustWords::tr("hidden");
    case RequiredState::Met:
        return TrustWords::tr("enough");
    case RequiredState::Unclear:
        return TrustWords::tr("not certain");
    case RequiredState::Below:
        return TrustWords::tr("too little");
    }
    Q_UNREACHABLE();
}

QString markedRequiredState(RequiredState state)
{
    const QChar sign = signOf(state);
    return sign.isNull() ? requiredState(state)
                         : QStringLiteral("%1 %2").arg(sign).arg(requiredState(state));
}

QString driverGate(const DriverAnalysis& analysis)
{
    switch (analysis.gate) {
    case DriverGate::Enough:
        return {};
    case DriverGate::NoScores:
        return TrustWords::tr("There are no answers in this range. Choose a longer range or other "
                              "filters.");
    case DriverGate::NoDrivers:
        return TrustWords::tr("No drivers were imported: map columns as drivers in the import.");
    case DriverGate::NoneUsable:
        return TrustWords::tr("No driver can be compared: see below why each is left out.");
    case DriverGate::TooFewCustomers:
        return TrustWords::tr(
            "Too few customers: the comparison needs %Ln customer(s) who answered the score and "
            "every driver. Choose a longer range or fewer filters.",
            nullptr, int(analysis.needed));
    case DriverGate::Hidden:
        return TrustWords::tr("This group is not shown: together with other answers it would tell "
                              "of a few customers.");
    case DriverGate::ConstantScore:
        return TrustWords::tr("All customers gave the same score: there is nothing that drivers "
                              "could go along with.");
    case DriverGate::NothingExplained:
        return TrustWords::tr("The drivers go along with nothing of the score: there are no "
                              "shares to compare.");
    }
    Q_UNREACHABLE();
}

QString excludedDriver(const ExcludedDriver& driver, qint64 needed)
{
    switch (driver.why) {
    case DriverExclusion::TooFewAnswers:
        return TrustWords::tr("%1: fewer than %Ln customer(s) answered it", nullptr, int(needed))
            .arg(driver.name);
    case DriverExclusion::OftenMissing:
        return TrustWords::tr("%1: answered by less than half as many customers as others")
            .arg(driver.name);
    case DriverExclusion::Constant:
        return TrustWords::tr("%1: all customers gave the same answer").arg(driver.name);
    case DriverExclusion::NotAmongTen:
        return TrustWords::tr("%1: ten others go along with the score more closely")
            .arg(driver.name);
    }
    Q_UNREACHABLE();
}

QString e3Edition(int edition)
{
    QStringList weights;
    QStringList doubts;
    for (const E3Part part : kE3Parts) {
        const Evidence evidence = published(part, edition);
        weights << QStringLiteral("%1 %2").arg(partName(part), percent(*evidence.value / 100));
        if (!evidence.doubt.isEmpty() && !doubts.contains(evidence.doubt))
            doubts << evidence.doubt;
    }
    const Evidence first = published(kE3Parts.front(), edition);
    const QString line = TrustWords::tr("%1 %2, %3 who name it as most important: %4")
                             .arg(first.source)
                             .arg(edition)
                             .arg(first.population, weights.join(QStringLiteral(", ")));
    return doubts.isEmpty()
        ? line
        : TrustWords::tr("%1; doubtful: %2").arg(line, doubts.join(QStringLiteral("; ")));
}

std::optional<double> e3Weight(const DriverShare& driver, int edition)
{
    return driver.part ? std::optional(trustbilanz::e3Weight(*driver.part, edition)) : std::nullopt;
}

QString percentRange(double low, double high)
{
    return QStringLiteral("%1–%2").arg(number(low * 100, 1), percent(high, 1));
}

QString chance(double p)
{
    const QString shown = probability(p);
    return (shown.startsWith(QLatin1Char('<')) ? QStringLiteral("p ") : QStringLiteral("p = "))
        + shown;
}

QString notCause()
{
    return TrustWords::tr("association, not cause");
}

} // namespace trustbilanz::text
