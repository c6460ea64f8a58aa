// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/categorywords.h"

#include "models/records/wordkey.h"

#include <algorithm>

namespace trustbilanz::trust {

namespace {
constexpr std::array kWillingnessNames {
    "consent",
    "data consent",
    "willingness",
    "willingness to share",
    "share willingness",
    "sharing",
    "data sharing",
    "einwilligung",
    "bereitschaft",
    "teilbereitschaft",
    "teilungsbereitschaft",
    "datenfreigabe",
    "datenteilung",
    "freigabe",
    "zustimmung",
    "share",
    "shares data",
    "willing",
    "teilen",
    "teilt daten",
};

/// Whatever else the name of a segment says, "Consent 2024" or "Werbeeinwilligung".
constexpr std::array kWillingnessParts {"consent", "einwilligung", "datenfreigabe",   "opt in",
                                        "optin",   "data sharing", "teilbereitschaft"};

constexpr std::array kDataNames {
    "data",  "data class", "data category", "data type",      "data asked",     "asked for",
    "daten", "datenart",   "datenklasse",   "datenkategorie", "gefragte daten",
};

constexpr std::array kWillingnessWords {
    Word<Willingness> {"refuses", Willingness::Refuses},
    Word<Willingness> {"refuse", Willingness::Refuses},
    Word<Willingness> {"refused", Willingness::Refuses},
    Word<Willingness> {"declined", Willingness::Refuses},
    Word<Willingness> {"denied", Willingness::Refuses},
    Word<Willingness> {"rejected", Willingness::Refuses},
    Word<Willingness> {"no", Willingness::Refuses},
    Word<Willingness> {"none", Willingness::Refuses},
    Word<Willingness> {"never", Willingness::Refuses},
    Word<Willingness> {"opt out", Willingness::Refuses},
    Word<Willingness> {"opted out", Willingness::Refuses},
    Word<Willingness> {"unwilling", Willingness::Refuses},
    Word<Willingness> {"minimiser", Willingness::Refuses},
    Word<Willingness> {"verweigert", Willingness::Refuses},
    Word<Willingness> {"verweigernd", Willingness::Refuses},
    Word<Willingness> {"ablehnend", Willingness::Refuses},
    Word<Willingness> {"abgelehnt", Willingness::Refuses},
    Word<Willingness> {"lehnt ab", Willingness::Refuses},
    Word<Willingness> {"widersprochen", Willingness::Refuses},
    Word<Willingness> {"nein", Willingness::Refuses},
    Word<Willingness> {"keine", Willingness::Refuses},
    Word<Willingness> {"nie", Willingness::Refuses},
    Word<Willingness> {"pragmatic", Willingness::Pragmatic},
    Word<Willingness> {"pragmatist", Willingness::Pragmatic},
    Word<Willingness> {"partial", Willingness::Pragmatic},
    Word<Willingness> {"partly", Willingness::Pragmatic},
    Word<Willingness> {"some", Willingness::Pragmatic},
    Word<Willingness> {"limited", Willingness::Pragmatic},
    Word<Willingness> {"conditional", Willingness::Pragmatic},
    Word<Willingness> {"it depends", Willingness::Pragmatic},
    Word<Willingness> {"necessary only", Willingness::Pragmatic},
    Word<Willingness> {"essential only", Willingness::Pragmatic},
    Word<Willingness> {"pragmatisch", Willingness::Pragmatic},
    Word<Willingness> {"teilweise", Willingness::Pragmatic},
    Word<Willingness> {"bedingt", Willingness::Pragmatic},
    Word<Willingness> {"eingeschr\u00E4nkt", Willingness::Pragmatic},
    Word<Willingness> {"kommt darauf an", Willingness::Pragmatic},
    Word<Willingness> {"nur notwendige", Willingness::Pragmatic},
    Word<Willingness> {"open", Willingness::Open},
    Word<Willingness> {"yes", Willingness::Open},
    Word<Willingness> {"all", Willingness::Open},
    Word<Willingness> {"full", Willingness::Open},
    Word<Willingness> {"granted", Willingness::Open},
    Word<Willingness> {"given", Willingness::Open},
    Word<Willingness> {"accepted", Willingness::Open},
    Word<Willingness> {"agreed", Willingness::Open},
    Word<Willingness> {"opt in", Willingness::Open},
    Word<Willingness> {"opted in", Willingness::Open},
    Word<Willingness> {"willing", Willingness::Open},
    Word<Willingness> {"consent", Willingness::Open},
    Word<Willingness> {"offen", Willingness::Open},
    Word<Willingness> {"aufgeschlossen", Willingness::Open},
    Word<Willingness> {"ja", Willingness::Open},
    Word<Willingness> {"alle", Willingness::Open},
    Word<Willingness> {"alles", Willingness::Open},
    Word<Willingness> {"voll", Willingness::Open},
    Word<Willingness> {"erteilt", Willingness::Open},
    Word<Willingness> {"zugestimmt", Willingness::Open},
    Word<Willingness> {"eingewilligt", Willingness::Open},
    Word<Willingness> {"bereit", Willingness::Open},
    Word<Willingness> {"vollst\u00E4ndig", Willingness::Open},
};

/// Anchors: a hotel preference 1, genetic or medical data 5 (models.md 2); between them as the
/// varieties of VERIS (records.md).
constexpr std::array kSensitivityWords {
    Word<int> {"preference", 1},
    Word<int> {"preferences", 1},
    Word<int> {"interests", 1},
    Word<int> {"hobbies", 1},
    Word<int> {"newsletter", 1},
    Word<int> {"vorlieben", 1},
    Word<int> {"interessen", 1},
    Word<int> {"hobbys", 1},
    Word<int> {"usage", 2},
    Word<int> {"usage data", 2},
    Word<int> {"browsing", 2},
    Word<int> {"system", 2},
    Word<int> {"nutzung", 2},
    Word<int> {"nutzungsdaten", 2},
    Word<int> {"kaufverhalten", 2},
    Word<int> {"contact", 3},
    Word<int> {"contact data", 3},
    Word<int> {"address", 3},
    Word<int> {"email", 3},
    Word<int> {"phone", 3},
    Word<int> {"personal", 3},
    Word<int> {"internal", 3},
    Word<int> {"kontakt", 3},
    Word<int> {"kontaktdaten", 3},
    Word<int> {"adresse", 3},
    Word<int> {"telefon", 3},
    Word<int> {"pers\u00F6nlich", 3},
    Word<int> {"location", 4},
    Word<int> {"bank", 4},
    Word<int> {"payment", 4},
    Word<int> {"credentials", 4},
    Word<int> {"income", 4},
    Word<int> {"standort", 4},
    Word<int> {"bankdaten", 4},
    Word<int> {"zahlung", 4},
    Word<int> {"zahlungsdaten", 4},
    Word<int> {"zugangsdaten", 4},
    Word<int> {"einkommen", 4},
    Word<int> {"medical", 5},
    Word<int> {"health", 5},
    Word<int> {"genetic", 5},
    Word<int> {"biometric", 5},
    Word<int> {"biometrics", 5},
    Word<int> {"sensitive personal", 5},
    Word<int> {"religion", 5},
    Word<int> {"medizinisch", 5},
    Word<int> {"gesundheit", 5},
    Word<int> {"gesundheitsdaten", 5},
    Word<int> {"genetisch", 5},
    Word<int> {"biometrisch", 5},
    Word<int> {"biometrie", 5},
};
} // namespace

bool tellsWillingness(const QString& name)
{
    const QString key = wordKey(name);
    return isAmong(kWillingnessNames, name)
        || std::ranges::any_of(kWillingnessParts,
                               [&](const char* part) { return key.contains(QLatin1String(part)); });
}

bool tellsData(const QString& name)
{
    return isAmong(kDataNames, name);
}

Willingness willingnessOfWord(const QString& value)
{
    return meaningOf(kWillingnessWords, value).value_or(Willingness::NotKnown);
}

int sensitivityOfWord(const QString& value)
{
    const QString digit = value.trimmed();
    if (digit.size() == 1 && digit >= QLatin1String("1") && digit <= QLatin1String("5"))
        return digit.toInt();
    return meaningOf(kSensitivityWords, value).value_or(0);
}

} // namespace trustbilanz::trust
