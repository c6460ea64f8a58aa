// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text.h"

#include <QCoreApplication>

/// Reasons of errors in words: what models say is a word of their own, never a sentence.
namespace trustbilanz::text {

namespace {
class Reasons
{
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

/// What is wrong; %1 is the thing that it is wrong with.
QString pattern(Error::Reason reason)
{
    switch (reason) {
    case Error::Reason::None:
        return QStringLiteral("%1");
    case Error::Reason::BrokenJson: // describe() has a sentence of its own
        return Reasons::tr("“%1” is no sound JSON");
    case Error::Reason::UnknownKey:
        return Reasons::tr("“%1” is not a known key");
    case Error::Reason::DuplicateKey:
        return Reasons::tr("the key “%1” stands there twice");
    case Error::Reason::Missing:
        return Reasons::tr("“%1” is missing");
    case Error::Reason::NotJson:
        return Reasons::tr("the file is not a JSON object");
    case Error::Reason::NotAnObject:
        return Reasons::tr("“%1” is not an object");
    case Error::Reason::NotAList:
        return Reasons::tr("“%1” is not a list with entries");
    case Error::Reason::NotAText:
        return Reasons::tr("“%1” is not a text");
    case Error::Reason::NotANumber:
        return Reasons::tr("“%1” is not a number");
    case Error::Reason::NotADistribution:
        return Reasons::tr("“%1” is not a distribution");
    case Error::Reason::NotAFrequency:
        return Reasons::tr("“%1” is not a frequency");
    case Error::Reason::WrongCount:
        return Reasons::tr("“%1” needs another number of values");
    case Error::Reason::MoreThanOne:
        return Reasons::tr("“%1” has more than one entry");
    case Error::Reason::OutOfLimits:
        return Reasons::tr("“%1” lies outside its limits");
    case Error::Reason::NegativeRate:
        return Reasons::tr("“%1” must not be negative: a number of events a year");
    case Error::Reason::NotWhole:
        return Reasons::tr("“%1” must be a whole number here");
    case Error::Reason::BeyondSimulation:
        return Reasons::tr("“%1” is more than can be simulated");
    case Error::Reason::TooManyEvents: // and for this
        return Reasons::tr("“%1” times the events of a trial is more than can be simulated");
    case Error::Reason::ScenarioTooLarge:
        return Reasons::tr("“%1” is too large for a scenario");
    case Error::Reason::NotAShare:
        return Reasons::tr("“%1” goes beyond 1, which is all of it");
    case Error::Reason::NotACurrency:
        return Reasons::tr("“%1” is not a currency code");
    case Error::Reason::RepeatedName:
        return Reasons::tr("“%1” repeats the name of an earlier loss");
    case Error::Reason::UnknownWord:
        return Reasons::tr("“%1” is none of the words allowed");
    case Error::Reason::UnknownSegment:
        return Reasons::tr("there is no segment “%1”");
    case Error::Reason::UnknownBatch:
        return Reasons::tr("there is no import with the number %1");
    case Error::Reason::SeveralScales:
        return Reasons::tr("“%1”: the scores are on several scales; give values of the index");
    case Error::Reason::UnknownIncident:
        return Reasons::tr("there is no incident with the id “%1”");
    case Error::Reason::CustomerShown:
        return Reasons::tr(
            "“%1” holds the customer ids, which are never stored as they are; it can "
            "be no other field, segment or driver");
    case Error::Reason::NoIncidentField:
        return Reasons::tr("%1 or another field of an incident");
    case Error::Reason::RejectedRow:
        return Reasons::tr("reading was to stop at the first problem (--on-problem stop): %1");
    case Error::Reason::DamagedRecord:
        return Reasons::tr("the checksum of %1 does not match");
    case Error::Reason::DatabaseError:
        return Reasons::tr("the database reports an error (%1)");
    case Error::Reason::NoRandomness:
        return Reasons::tr("this computer has no source of random numbers");
    case Error::Reason::TooLarge: // and for these
        return Reasons::tr("“%1” is too large");
    case Error::Reason::ZeroBytes:
        return Reasons::tr("“%1” holds zero bytes");
    case Error::Reason::OnlyHiddenSheets:
        return Reasons::tr("only hidden sheets have data: %1");
    case Error::Reason::Folder:
        return Reasons::tr("“%1” is a folder");
    case Error::Reason::DataAsNames:
        return Reasons::tr("the columns have no names");
    case Error::Reason::SameName:
        return Reasons::tr("several columns are called “%1”");
    case Error::Reason::TooManyRows:
        return Reasons::tr("%1 rows are too many for a sheet");
    case Error::Reason::ChangedSince:
        return Reasons::tr("it was changed otherwise since");
    case Error::Reason::Exception:
        return Reasons::tr("internal message “%1”");
    }
    Q_UNREACHABLE();
}

QString issueWords(const QString& id)
{
    for (int kind = 0; kind <= int(kLastIssueKind); ++kind) {
        if (issueId(IssueKind(kind)) == id)
            return describe(IssueKind(kind));
    }
    return id;
}

QString precisionWords(const QString& id)
{
    if (id == precisionId(DatePrecision::Year))
        return Reasons::tr("known to the year only");
    return id == precisionId(DatePrecision::Month) ? Reasons::tr("known to the month only") : id;
}

/// The thing in words of the reader's language.
QString subject(const Error& error)
{
    if (error.reason == Error::Reason::RejectedRow)
        return issueWords(error.detail);
    if (error.kind == Error::Kind::BadScenario)
        return scenarioKey(error);
    if (error.reason == Error::Reason::DatabaseError)
        return error.detail.section(QLatin1Char(':'), 0, 0);
    return error.kind == Error::Kind::CoarseDates ? precisionWords(error.detail) : error.detail;
}
} // namespace

QString reason(const Error& error)
{
    const QString words = pattern(error.reason);
    return words.contains(QLatin1String("%1")) ? words.arg(subject(error)) : words;
}

} // namespace trustbilanz::text
