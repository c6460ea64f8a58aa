// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scenariofile.h"
#include "widgets/text.h"

#include <QCoreApplication>

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
                            "and without a decimal comma.");
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
    case Error::Reason::BeyondSimulation:
        return Remedies::tr("Write smaller numbers.");
    default:
        return Remedies::tr("Correct or complete this input.");
    }
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
    const QString key = error.detail.section(QLatin1Char(' '), 0, 0);
    const DistributionForm* form = formNamed(key);
    if (form && error.reason != Error::Reason::UnknownKey)
        return Remedies::tr("Write %1.").arg(
            QCoreApplication::translate("Distribution", form->rule));
    if (key.endsWith(QLatin1String(".gamma")) && error.reason == Error::Reason::OutOfLimits)
        return Remedies::tr("Write a number above 0, at most 1000; 4 is usual.");
    if (error.reason == Error::Reason::UnknownKey)
        return Remedies::tr("Known here: %1.")
            .arg(session::knownBeside(key).join(QStringLiteral(", ")));
    return remedy(error.reason);
}

} // namespace trustbilanz::text
