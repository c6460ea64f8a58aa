// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/incident.h"

#include <array>

namespace trustbilanz {

namespace {
constexpr std::array kOwnerIds {"own", "partner", "competitor", "other"};
constexpr std::array kStatusIds {"confirmed", "suspected", "near-miss", "false-positive",
                                 "positive"};
constexpr std::array kSeverityIds {"insignificant", "distracting", "painful", "damaging",
                                   "catastrophic"};

// Words stand without spaces and hyphens and in lower case, as plain() makes them.
template<class Value>
struct Word {
    const char* text;
    Value value;
};

constexpr Word<Owner> kOwnerWords[] = {
    {"own", Owner::Own},
    {"eigen", Owner::Own},
    {"eigene", Owner::Own},
    {"eigener", Owner::Own},
    {"eigenes", Owner::Own},
    {"partner", Owner::Partner},
    {"dienstleister", Owner::Partner},
    {"lieferant", Owner::Partner},
    {"supplier", Owner::Partner},
    {"competitor", Owner::Competitor},
    {"rival", Owner::Competitor},
    {"wettbewerber", Owner::Competitor},
    {"mitbewerber", Owner::Competitor},
    {"konkurrent", Owner::Competitor},
    {"other", Owner::Other},
    {"andere", Owner::Other},
    {"anderer", Owner::Other},
    {"sonstige", Owner::Other},
};

constexpr Word<IncidentStatus> kStatusWords[] = {
    {"confirmed", IncidentStatus::Confirmed},     {"bestätigt", IncidentStatus::Confirmed},
    {"bestaetigt", IncidentStatus::Confirmed},    {"suspected", IncidentStatus::Suspected},
    {"verdacht", IncidentStatus::Suspected},      {"vermutet", IncidentStatus::Suspected},
    {"nearmiss", IncidentStatus::NearMiss},       {"beinahe", IncidentStatus::NearMiss},
    {"beinahevorfall", IncidentStatus::NearMiss}, {"falsepositive", IncidentStatus::FalsePositive},
    {"fehlalarm", IncidentStatus::FalsePositive}, {"falschpositiv", IncidentStatus::FalsePositive},
    {"positive", IncidentStatus::Positive},       {"positiv", IncidentStatus::Positive},
};

constexpr Word<int> kSeverityWords[] = {
    {"insignificant", 1}, {"unbedeutend", 1}, {"distracting", 2}, {"störend", 2},
    {"stoerend", 2},      {"painful", 3},     {"schmerzlich", 3}, {"schmerzhaft", 3},
    {"damaging", 4},      {"schädigend", 4},  {"schaedigend", 4}, {"catastrophic", 5},
    {"katastrophal", 5},
};

constexpr Word<Response> kResponseWords[] = {
    {"prompt", kPromptResponse},
    {"umgehend", kPromptResponse},
    {"unverzüglich", kPromptResponse},
    {"none", {}},
    {"keine", {}},
    {"deception", kDeceptionResponse},
    {"täuschung", kDeceptionResponse},
    {"taeuschung", kDeceptionResponse},
};
constexpr int kHighestGrade = 5;

QString plain(const QString& word)
{
    QString kept;
    for (const QChar letter : word.toLower()) {
        if (!letter.isSpace() && letter != QLatin1Char('-') && letter != QLatin1Char('_'))
            kept += letter;
    }
    return kept;
}

template<class Value, size_t count>
std::optional<Value> find(const Word<Value> (&words)[count], const QString& word)
{
    const QString wanted = plain(word);
    for (const Word<Value>& candidate : words) {
        if (wanted == QString::fromUtf8(candidate.text))
            return candidate.value;
    }
    return std::nullopt;
}

std::optional<int> grade(const QString& word)
{
    bool ok = false;
    const int number = word.trimmed().toInt(&ok);
    return ok && number >= 1 && number <= kHighestGrade ? std::optional(number) : std::nullopt;
}
} // namespace

std::optional<int> severityOf(const Incident& incident)
{
    return incident.status == IncidentStatus::Positive ? std::nullopt : incident.severity;
}

QString ownerId(Owner owner)
{
    return QString::fromLatin1(kOwnerIds[size_t(owner)]);
}

QString statusId(IncidentStatus status)
{
    return QString::fromLatin1(kStatusIds[size_t(status)]);
}

QString affectedUnitId(AffectedUnit unit)
{
    return unit == AffectedUnit::People ? QStringLiteral("people") : QStringLiteral("records");
}

QString severityId(int severity)
{
    Q_ASSERT(severity >= 1 && severity <= kHighestGrade);
    return QString::fromLatin1(kSeverityIds[size_t(severity - 1)]);
}

std::optional<Owner> ownerFromWord(const QString& word)
{
    return find(kOwnerWords, word);
}

std::optional<IncidentStatus> statusFromWord(const QString& word)
{
    return find(kStatusWords, word);
}

std::optional<int> severityFromWord(const QString& word)
{
    const auto number = grade(word);
    return number ? number : find(kSeverityWords, word);
}

std::optional<int> sensitivityFromWord(const QString& word)
{
    return grade(word);
}

std::optional<Response> responseFromWord(const QString& word)
{
    if (const auto known = find(kResponseWords, word))
        return known;
    // "deception 1.1": a factor of its own beside the scar that deception leaves.
    const QString first = word.trimmed().section(QLatin1Char(' '), 0, 0);
    const auto named = find(kResponseWords, first);
    const bool deceived = named && named->deception;
    QString text = deceived ? word.trimmed().section(QLatin1Char(' '), 1) : word.trimmed();
    bool ok = false;
    // Between .7 and 1.2 a comma can only be a decimal comma.
    const double factor = text.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    if (!ok || !(factor >= kLowestResponse && factor <= kHighestResponse))
        return std::nullopt;
    return Response {factor, deceived};
}

} // namespace trustbilanz
