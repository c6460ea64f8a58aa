// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/importers.h"

#include <QCoreApplication>

#include <algorithm>

namespace trustbilanz::importers {

namespace {
// Synonyms stand without spaces, hyphens and underscores, as plain() makes them.
const std::vector<Field> kScoreFields {
    {"customer",
     QT_TRANSLATE_NOOP("ImportField", "Customer"),
     true,
     {"customer",        "customerid",  "customerno",        "customernumber", "client",
      "clientid",        "kunde",       "kundenid",          "kundennummer",   "kundennr",
      "kundenkennung",   "customerref", "customerreference", "accountid",      "userid",
      "contactid",       "memberid",    "requesterid",       "kdnr",           "kontaktid",
      "mitgliedsnummer", "mitgliedsnr"}},
    {"date",
     QT_TRANSLATE_NOOP("ImportField", "Date"),
     true,
     {"date",
      "datetime",
      "day",
      "timestamp",
      "surveydate",
      "responsedate",
      "datum",
      "tag",
      "zeitpunkt",
      "zeitstempel",
      "antwortdatum",
      "umfragedatum",
      "befragungsdatum",
      "bewertungsdatum",
      "eingangsdatum",
      "befragtam",
      "beantwortetam",
      "bewertetam",
      "abgegebenam",
      "erstelltam",
      "createdat",
      "submittedat",
      "submissiondate",
      "completedat",
      "respondedat",
      "ratingdate",
      "satisfactionratingdate",
      "recordeddate"}},
    {"score",
     QT_TRANSLATE_NOOP("ImportField", "Score"),
     true,
     {"score",
      "trustscore",
      "rating",
      "overallrating",
      "answer",
      "value",
      "wert",
      "punkte",
      "bewertung",
      "antwort",
      "vertrauen",
      "vertrauenswert",
      "note",
      "nps",
      "npsscore",
      "npswert",
      "npsbewertung",
      "csat",
      "csatscore",
      "satisfaction",
      "satisfactionscore",
      "satisfactionrating",
      "zufriedenheit",
      "kundenzufriedenheit",
      "gesamtzufriedenheit",
      "gesamtbewertung",
      "weiterempfehlung",
      "weiterempfehlungsbereitschaft"}},
    {"weight",
     QT_TRANSLATE_NOOP("ImportField", "Weight"),
     false,
     {"weight", "gewicht", "gewichtung"}},
};

const std::vector<Field> kIncidentFields {
    {"id",
     QT_TRANSLATE_NOOP("ImportField", "Identifier"),
     false,
     {"id", "incidentid", "incident", "vorfallid", "vorfallnr", "vorfallnummer", "kennung"}},
    {"title",
     QT_TRANSLATE_NOOP("ImportField", "Title"),
     false,
     {"title", "name", "headline", "titel", "bezeichnung", "vorfall"}},
    {"brand",
     QT_TRANSLATE_NOOP("ImportField", "Brand"),
     false,
     {"brand", "company", "organisation", "organization", "victimid", "victim", "victim.victimid",
      "marke", "unternehmen", "firma"}},
    {"occurred",
     QT_TRANSLATE_NOOP("ImportField", "Occurred"),
     false,
     {"occurred", "start", "begin", "from", "incidentdate", "date", "eingetreten", "beginn", "von",
      "datum", "vorfalldatum"}},
    {"disclosed",
     QT_TRANSLATE_NOOP("ImportField", "Disclosed"),
     false,
     {"disclosed", "disclosure", "disclosuredate", "published", "reported", "bekannt",
      "bekanntgabe", "bekanntgeworden", "veröffentlicht", "offengelegt"}},
    {"resolved",
     QT_TRANSLATE_NOOP("ImportField", "Resolved"),
     false,
     {"resolved", "end", "closed", "until", "behoben", "ende", "bis", "gelöst"}},
    {"severity",
     QT_TRANSLATE_NOOP("ImportField", "Severity"),
     false,
     {"severity", "overallrating", "impact.overallrating", "schwere", "schweregrad"}},
    {"affected",
     QT_TRANSLATE_NOOP("ImportField", "Affected"),
     false,
     {"affected", "peopleaffected", "personsaffected", "customersaffected", "recordsaffected",
      "records", "attribute.confidentiality.datatotal", "betroffene", "betroffen",
      "betroffenepersonen", "betroffenekunden", "datensätze"}},
    {"sensitivity",
     QT_TRANSLATE_NOOP("ImportField", "Sensitivity"),
     false,
     {"sensitivity", "sensitivität", "sensibilität", "schutzbedarf"}},
    {"owner", QT_TRANSLATE_NOOP("ImportField", "Owner"), false, {"owner", "zuordnung", "wessen"}},
    {"similarity",
     QT_TRANSLATE_NOOP("ImportField", "Similarity"),
     false,
     {"similarity", "ähnlichkeit"}},
    {"category",
     QT_TRANSLATE_NOOP("ImportField", "Category"),
     false,
     {"category", "type", "kind", "kategorie", "art", "typ"}},
    {"status",
     QT_TRANSLATE_NOOP("ImportField", "Status"),
     false,
     {"status", "state", "securityincident"}},
    {"response", QT_TRANSLATE_NOOP("ImportField", "Response"), false, {"response", "reaktion"}},
    {"media", QT_TRANSLATE_NOOP("ImportField", "Media"), false, {"media", "medien"}},
    {"spillover",
     QT_TRANSLATE_NOOP("ImportField", "Spill-over"),
     false,
     {"spillover", "übertragung"}},
    {"halflife",
     QT_TRANSLATE_NOOP("ImportField", "Half-life in days"),
     false,
     {"halflife", "halflifedays", "halbwertszeit"}},
    {"scar",
     QT_TRANSLATE_NOOP("ImportField", "Lasting scar"),
     false,
     {"scar", "bleibenderschaden"}},
    {"note",
     QT_TRANSLATE_NOOP("ImportField", "Note"),
     false,
     {"note", "notes", "comment", "remark", "notiz", "bemerkung", "anmerkung", "kommentar"}},
};

const std::vector<Field> kBrandFields {
    {"date",
     QT_TRANSLATE_NOOP("ImportField", "Date"),
     true,
     {"date", "day", "week", "month", "quarter", "period", "wave", "datum", "tag", "woche", "monat",
      "quartal", "zeitraum", "stichtag", "welle"}},
    {"value",
     QT_TRANSLATE_NOOP("ImportField", "Value"),
     true,
     {"value", "index", "brandtrust", "brandindex", "trust", "score", "mean", "average", "wert",
      "markenvertrauen", "vertrauen", "vertrauenswert", "mittelwert"}},
    {"n",
     QT_TRANSLATE_NOOP("ImportField", "People asked"),
     false,
     {"n", "samplesize", "sample", "respondents", "base", "people", "fallzahl", "stichprobe",
      "stichprobengröße", "befragte", "basis"}},
};

QString plain(const QString& name)
{
    QString kept;
    for (const QChar letter : name.toLower()) {
        if (!letter.isSpace() && letter != QLatin1Char('-') && letter != QLatin1Char('_'))
            kept += letter;
    }
    if (kept.endsWith(QLatin1Char('.'))) // "Kundennr."
        kept.chop(1);
    return kept;
}

/// "Bewertung (1–10)" without what stands in brackets behind it: unit, scale, currency.
QString withoutBrackets(const QString& name)
{
    const qsizetype bracket = name.indexOf(QLatin1Char('('));
    return bracket > 0 && name.trimmed().endsWith(QLatin1Char(')')) ? name.left(bracket) : name;
}

/// The column whose name comes first among a field's synonyms; empty for none. Of several that
/// only differ in brackets ("Score (old)", "Score (new)") none is chosen.
QString columnFor(const Field& field, const QStringList& header)
{
    QStringList bracketed;
    for (const char* synonym : field.synonyms) {
        const QString wanted = QString::fromUtf8(synonym);
        for (const QString& column : header) {
            if (plain(column) == wanted)
                return column;
            if (plain(withoutBrackets(column)) == wanted)
                bracketed += column;
        }
    }
    return bracketed.size() == 1 ? bracketed.front() : QString();
}
} // namespace

std::span<const Field> fields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Scores:
        return kScoreFields;
    case ImportKind::Incidents:
        return kIncidentFields;
    case ImportKind::Brand:
        return kBrandFields;
    }
    Q_UNREACHABLE();
}

QMap<QString, QString> guessColumns(const QStringList& header, ImportKind kind)
{
    QMap<QString, QString> columns;
    for (const Field& field : fields(kind)) {
        const QString column = columnFor(field, header);
        const bool isTaken = std::any_of(columns.begin(), columns.end(),
                                         [&](const QString& taken) { return taken == column; });
        if (!column.isEmpty() && !isTaken)
            columns.insert(QString::fromLatin1(field.id), column);
    }
    return columns;
}

} // namespace trustbilanz::importers
