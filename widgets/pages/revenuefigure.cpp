// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/keyfigures.h"

#include "models/records/evidence.h"
#include "widgets/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace trustbilanz {

namespace {
class KeyFigureWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyFigureWords)
};

constexpr double kSameShare = 1e-9; ///< percent

Evidence publishedRule()
{
    return evidenceById(QStringLiteral("revenue_loss_massive"), QLocale().name().left(2));
}

/// "Accenture Strategy 2018": who published what the rule rests on.
QString ruleSource()
{
    const Evidence evidence = publishedRule();
    return QStringLiteral("%1 %2").arg(evidence.source).arg(evidence.year);
}

/// The share is the one that was published; otherwise it is the user's own.
bool isPublished(const Scenario& scenario)
{
    const std::optional<double> percent = publishedRule().value;
    return percent && std::abs(scenario.revenueLoss * 100 - *percent) < kSameShare;
}

QString ruleConfidence(const Scenario& scenario)
{
    return QStringLiteral("○ ")
        + (isPublished(scenario) ? KeyFigureWords::tr("published average")
                                 : KeyFigureWords::tr("own assumption"));
}

QString ownNote(const Scenario& scenario, const QString& share)
{
    return (scenario.reading == RuleReading::Level
                ? KeyFigureWords::tr("%1 of revenue after a massive loss of trust, stated on the "
                                     "Scenarios page")
                : KeyFigureWords::tr("%1 of revenue growth after a massive loss of trust, stated "
                                     "on the Scenarios page"))
        .arg(share);
}

QString ruleNote(const Snapshot& snapshot)
{
    if (!snapshot.revenueAtRisk || !snapshot.revenueAtRisk->rule.revenueLoss)
        return KeyFigureWords::tr("State the annual revenue on the Scenarios page");
    const double percent = snapshot.scenario.revenueLoss * 100;
    const bool isWhole = std::abs(percent - std::round(percent)) < kSameShare;
    const QString share = text::percent(snapshot.scenario.revenueLoss, isWhole ? 0 : 1);
    if (!isPublished(snapshot.scenario))
        return ownNote(snapshot.scenario, share);
    return snapshot.scenario.reading == RuleReading::Level
        ? KeyFigureWords::tr("%1 of revenue after a massive loss of trust, published average: %2")
              .arg(share, ruleSource())
        : KeyFigureWords::tr(
              "%1 of revenue growth after a massive loss of trust, published average: %2")
              .arg(share, ruleSource());
}
} // namespace

KpiCard::Content revenueFigure(const Snapshot& snapshot)
{
    const QString currency = snapshot.scenario.currency.isEmpty() ? snapshot.settings.currency
                                                                  : snapshot.scenario.currency;
    KpiCard::Content content;
    content.name = KeyFigureWords::tr("Revenue at risk");
    content.value = text::money(
        snapshot.revenueAtRisk ? snapshot.revenueAtRisk->rule.revenueLoss : std::nullopt, currency);
    content.note = ruleNote(snapshot);
    if (snapshot.revenueAtRisk && snapshot.revenueAtRisk->rule.revenueLoss)
        content.confidence = ruleConfidence(snapshot.scenario);
    return content;
}

} // namespace trustbilanz
