// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/incidentschema.h"

#include "models/importers/ambiguity.h"
#include "models/importers/incidentid.h"
#include "models/importers/incidentreadings.h"
#include "models/importers/issuelog.h"
#include "models/importers/scoreschema.h"
#include "models/records/macroassumptions.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace trustbilanz::importers {

namespace {
constexpr double kMostAffected = 1e15; // still exact in a double
constexpr double kHighestMedia = 1.5;

bool sameName(const QString& one, const QString& other)
{
    const auto plain = [](QString name) { return name.remove(QLatin1Char(' ')).toCaseFolded(); };
    return !plain(one).isEmpty() && plain(one) == plain(other);
}

/// Makes incidents of records one by one.
class IncidentMaker
{
public:
    IncidentMaker(const IncidentReadings& readings, const ImportPlan& plan, const OwnerRule& owners,
                  IssueLog& issues)
        : m_readings(readings)
        , m_plan(plan)
        , m_owners(owners)
        , m_issues(issues)
    {
    }

    /// Nothing where the record is left out.
    std::optional<Incident> make(const IncidentCells& record)
    {
        m_record = &record;
        m_isGood = record.isUsable;
        m_issues.setSource(record.source);
        for (const auto& [field, kind] : record.issues)
            report(field, kind);
        if (!record.isUsable)
            return std::nullopt;
        Incident incident;
        readTexts(incident);
        readDates(incident);
        readNumbers(incident);
        readWords(incident);
        incident.owner = ownerOf(incident.brand);
        if (m_isGood && m_ids.contains(incident.id))
            report(QStringLiteral("id"), IssueKind::DuplicateId);
        if (!m_isGood)
            return std::nullopt;
        while (incident.id.isEmpty() || m_ids.contains(incident.id))
            incident.id = m_madeIds.next(incident);
        m_ids.insert(incident.id);
        return incident;
    }

private:
    QString text(const char* field) const { return m_record->text(QString::fromLatin1(field)); }

    void report(const QString& field, IssueKind kind)
    {
        m_issues.add(m_record->line, field, kind);
        m_isGood = m_isGood && (!isRejection(kind) || staysEmpty(field, kind));
    }

    bool staysEmpty(const QString& field, IssueKind kind) const
    {
        return !field.isEmpty() && concernsOneCell(kind)
            && m_plan.decisionOn(kind) == OnProblem::Empty;
    }

    void readTexts(Incident& incident)
    {
        incident.id = text("id");
        incident.title = text("title");
        incident.brand = text("brand");
        incident.category = text("category");
        incident.note = text("note");
    }

    void readDates(Incident& incident)
    {
        incident.occurred = dateOf(QStringLiteral("occurred"));
        incident.disclosed = dateOf(QStringLiteral("disclosed"));
        incident.resolved = dateOf(QStringLiteral("resolved"));
        const bool hasCell = !text("occurred").isEmpty() || !text("disclosed").isEmpty();
        const bool wasEmptied = m_isGood && !incident.occurred && !incident.disclosed;
        if (!hasCell || wasEmptied)
            report(QStringLiteral("disclosed"), IssueKind::MissingDate);
    }

    std::optional<PartialDate> dateOf(const QString& field)
    {
        const IncidentCell cell = m_record->cells.value(field);
        if (cell.text.isEmpty())
            return std::nullopt;
        const auto date = m_readings.date(field, cell);
        if (!date)
            report(field, IssueKind::UnreadableDate);
        else if (date->day < kFirstIncidentDay)
            report(field, IssueKind::OutOfRange);
        else if (m_plan.today && date->day > *m_plan.today)
            report(field, IssueKind::FutureDate);
        return date;
    }

    void readNumbers(Incident& incident)
    {
        if (const auto affected = numberOf(QStringLiteral("affected"), 0, kMostAffected))
            incident.affected = wholeAffected(*affected);
        incident.affectedUnit = m_record->affectedUnit;
        incident.similarity = numberOf(QStringLiteral("similarity"), 0, 1);
        incident.media = numberOf(QStringLiteral("media"), 1, kHighestMedia);
        incident.spillOver = numberOf(QStringLiteral("spillover"), kLeastSpillOver, kMostSpillOver);
        incident.halfLifeDays
            = numberOf(QStringLiteral("halflife"), kShortestHalfLife, kLongestHalfLife);
        incident.scar = numberOf(QStringLiteral("scar"), 0, 1);
    }

    /// People and records come whole; part of one is a number read wrongly.
    std::optional<qint64> wholeAffected(double affected)
    {
        if (affected == std::floor(affected))
            return qint64(affected);
        report(QStringLiteral("affected"), IssueKind::UnreadableNumber);
        return std::nullopt;
    }

    std::optional<double> numberOf(const QString& field, double lowest, double highest)
    {
        const IncidentCell cell = m_record->cells.value(field);
        if (cell.text.isEmpty())
            return std::nullopt;
        const auto number = m_readings.number(field, cell);
        if (!number)
            report(field, IssueKind::UnreadableNumber);
        if (!number || (*number >= lowest && *number <= highest))
            return number;
        report(field, IssueKind::OutOfRange);
        return std::nullopt;
    }

    void readWords(Incident& incident)
    {
        incident.severity = wordOf("severity", severityFromWord);
        incident.sensitivity = wordOf("sensitivity", sensitivityFromWord);
        incident.response = wordOf("response", responseFromWord);
        // A word that nobody understands must not lower the index: listed, but not counted.
        incident.status = wordOf("status", statusFromWord)
                              .value_or(text("status").isEmpty() ? IncidentStatus::Confirmed
                                                                 : IncidentStatus::Suspected);
    }

    template<class Value>
    std::optional<Value> wordOf(const char* field, std::optional<Value> (*fromWord)(const QString&))
    {
        const QString word = text(field);
        const auto value = word.isEmpty() ? std::nullopt : fromWord(word);
        if (!value && !word.isEmpty())
            report(QString::fromLatin1(field), IssueKind::UnknownWord);
        return value;
    }

    /// The word of the source, else by brand: the workspace's name is own, any other is other;
    /// a source without brands is our own log (records.md).
    Owner ownerOf(const QString& brand)
    {
        const auto word = wordOf("owner", ownerFromWord);
        if (m_plan.owner || m_owners.overrule)
            return m_plan.owner ? *m_plan.owner : *m_owners.overrule;
        if (word || !text("owner").isEmpty())
            return word.value_or(Owner::Other);
        const bool isOurs = !m_record->hasBrand || sameName(brand, m_owners.workspaceName);
        if (!isOurs)
            return Owner::Other;
        return m_record->partnerActed ? Owner::Partner : Owner::Own;
    }

    const IncidentReadings& m_readings;
    const ImportPlan& m_plan;
    const OwnerRule& m_owners;
    IssueLog& m_issues;
    const IncidentCells* m_record = nullptr;
    bool m_isGood = true;
    QSet<QString> m_ids;
    IncidentIds m_madeIds;
};

void describeDates(const std::vector<Incident>& incidents, ImportReport& report)
{
    for (const Incident& incident : incidents) {
        const auto date = incident.effectiveDate();
        if (!report.firstDate || date->anchor() < report.firstDate->anchor())
            report.firstDate = date;
        if (!report.lastDate || date->anchor() > report.lastDate->anchor())
            report.lastDate = date;
    }
}
} // namespace

Result<IncidentReading> incidentsFrom(const IncidentRows& rows, const ImportPlan& plan,
                                      const OwnerRule& owners)
{
    const auto readings = IncidentReadings::find(rows, plan);
    if (!readings)
        return tl::unexpected(readings.error());
    const std::vector<AmbiguousField> ambiguous = readings->ambiguousFields();
    if (!ambiguous.empty())
        return tl::unexpected(ambiguityError(ambiguous, rows.header));
    IncidentReading reading;
    IssueLog issues;
    IncidentMaker maker(*readings, plan, owners, issues);
    for (const IncidentCells& record : rows.rows) {
        if (auto incident = maker.make(record)) {
            reading.incidents.push_back(std::move(*incident));
            continue;
        }
        ++reading.report.rejected;
        if (const auto stop = issues.firstStop(plan)) {
            const qsizetype column = rows.header.indexOf(rows.columns.value(stop->column));
            return tl::unexpected(stoppedBy(*stop, int(column) + 1));
        }
    }
    reading.report.kind = ImportKind::Incidents;
    reading.report.source = rows.source;
    reading.report.sha256 = rows.sha256;
    reading.report.rows = qint64(rows.rows.size());
    reading.report.detected = rows.detected;
    readings->describe(reading.report.detected);
    describeDates(reading.incidents, reading.report);
    issues.moveInto(reading.report);
    return reading;
}

} // namespace trustbilanz::importers
