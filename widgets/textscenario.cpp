// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/lossmodel.h"
#include "models/session/scenariofile.h"
#include "widgets/languageguard.h"
#include "widgets/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

/// What to write instead of what a scenario file holds, for window and console alike.
namespace trustbilanz::text {

namespace {
class Remedies
{
    Q_DECLARE_TR_FUNCTIONS(Remedies)
};

QString remedy(Error::Reason reason)
{
    switch (reason) {
    case Error::Reason::NotADistribution:
        return Remedies::tr("Write a distribution, such as {\"fixed\": 1}; kinds: %1.")
            .arg(session::knownBeside(QStringLiteral("losses.0.each.fixed"))
                     .join(QStringLiteral(", ")));
    case Error::Reason::NotAFrequency:
        return Remedies::tr("Write {\"poisson\": 0.5} for events a year, or {\"bernoulli\": 0.1} "
                            "for the probability of one in a year.");
    case Error::Reason::NotAList:
        return Remedies::tr("Write at least one loss: [{\"name\": \"response\", \"each\": "
                            "{\"fixed\": 1000000}}], or leave out frequency and losses.");
    case Error::Reason::NotJson:
        return Remedies::tr("Write one JSON object; its numbers look like 0.5 or 1e6, without NaN "
                            "and without a decimal comma. JSON has no comments and no comma before "
                            "a closing bracket.");
    case Error::Reason::NegativeRate:
        return Remedies::tr("Write 0 or more.");
    case Error::Reason::NotANumber:
        return Remedies::tr("Write a number without quotes, such as 0.5 or 1e6.");
    case Error::Reason::NotAText:
        return Remedies::tr("Write a text in quotes.");
    case Error::Reason::NotAnObject:
        return Remedies::tr("Write an object in braces.");
    case Error::Reason::MoreThanOne:
        return Remedies::tr("Keep one of them.");
    case Error::Reason::DuplicateKey:
        return Remedies::tr("Remove one of them.");
    case Error::Reason::NotWhole:
        return Remedies::tr("Write 1, 2, 3 and so on.");
    case Error::Reason::NotAShare:
        return Remedies::tr("Write shares of at most 1: 0.06 for 6 %.");
    case Error::Reason::NotACurrency:
        return Remedies::tr("Write the three capital letters of ISO 4217, such as EUR.");
    case Error::Reason::RepeatedName:
        return Remedies::tr("Give every loss a name of its own.");
    default:
        return Remedies::tr("Correct or complete this input.");
    }
}

/// What is missing in a scenario, by its key.
QString missingRemedy(const QString& key)
{
    const QString last = key.section(QLatin1Char('.'), -1);
    if (last == QLatin1String("frequency"))
        return remedy(Error::Reason::NotAFrequency);
    if (last == QLatin1String("losses"))
        return remedy(Error::Reason::NotAList);
    if (last == QLatin1String("name"))
        return Remedies::tr("Write a name in quotes.");
    if (last == QLatin1String("revenue"))
        return Remedies::tr("State the annual revenue, such as 25e9.");
    if (last == QLatin1String("revenueGrowth"))
        return Remedies::tr("State the growth a year as a share: 0.06 for 6 %.");
    return Remedies::tr("Add this input.");
}

QString beyondRemedy(const QString& key)
{
    if (key.startsWith(QLatin1String("frequency")))
        return Remedies::tr("At most %1 events can be simulated in a trial: events a year times "
                            "years.")
            .arg(count(qint64(risk::kMostEvents)));
    return Remedies::tr("The mean of one loss may be at most %1.")
        .arg(QString::number(risk::kMostMoney));
}

/// "0 … 1" of "rule.revenueLoss (0 … 1)", or the words of a choice; empty where there is none.
QString inBrackets(const QString& detail)
{
    const qsizetype open = detail.indexOf(QLatin1String(" ("));
    return open < 0 || !detail.endsWith(QLatin1Char(')'))
        ? QString()
        : detail.mid(open + 2, detail.size() - open - 3);
}

/// Limits are written as numbers of the reader's language; few scenarios have shares above 10.
QString limitsRemedy(const QString& limits)
{
    constexpr double kMostOfAShare = 10;
    const double least = limits.section(QStringLiteral(" … "), 0, 0).toDouble();
    const double most = limits.section(QStringLiteral(" … "), 1).toDouble();
    const auto plain = [](double limit) {
        return spokenLocale().toString(limit, 'f', QLocale::FloatingPointShortest);
    };
    const QString range
        = Remedies::tr("Write a number from %1 to %2.").arg(plain(least), plain(most));
    return most > kMostOfAShare ? range
                                : Remedies::tr("%1 Shares are written as 0.06 for 6 %.").arg(range);
}

/// The row of the distribution that a dotted key ends with.
const DistributionForm* formNamed(const QString& key)
{
    const QString last = key.section(QLatin1Char('.'), -1);
    const auto* form = std::ranges::find_if(kDistributionForms, [&](const DistributionForm& row) {
        return last == QLatin1String(row.key);
    });
    return form == kDistributionForms.end() ? nullptr : form;
}
} // namespace

QString scenarioRemedy(const Error& error)
{
    const QString key = scenarioKey(error);
    const QString known = inBrackets(error.detail);
    if (error.reason == Error::Reason::UnknownKey)
        return Remedies::tr("Known here: %1.")
            .arg(session::knownBeside(key).join(QStringLiteral(", ")));
    if (error.reason == Error::Reason::OutOfLimits && !known.isEmpty())
        return limitsRemedy(known);
    if (error.reason == Error::Reason::UnknownWord && !known.isEmpty())
        return Remedies::tr("Write one of these words: %1.").arg(known);
    if (error.reason == Error::Reason::Missing)
        return missingRemedy(key);
    if (error.reason == Error::Reason::BeyondSimulation)
        return beyondRemedy(key);
    if (key.endsWith(QLatin1String(".gamma")) && error.reason == Error::Reason::OutOfLimits)
        return Remedies::tr("Write a number above 0, at most 1000; 4 is usual.");
    const DistributionForm* form = formNamed(key);
    if (form && error.reason != Error::Reason::NotAShare)
        return Remedies::tr("Write %1.")
            .arg(QCoreApplication::translate("Distribution", form->rule));
    return remedy(error.reason);
}

QString scenarioKey(const Error& error)
{
    const qsizetype open = error.detail.indexOf(QLatin1String(" ("));
    return inBrackets(error.detail).isEmpty() ? error.detail : error.detail.left(open);
}

} // namespace trustbilanz::text
