// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables.h"
#include "widgets/text.h"

#include <algorithm>
#include <array>
#include <map>

namespace trustbilanz {

namespace {
class IncidentCells
{
    Q_DECLARE_TR_FUNCTIONS(IncidentCells)
};

template<class Value>
QVariant variant(const std::optional<Value>& value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

/// A text that sorts as it reads.
template<QString (*Text)(const IncidentRow&)>
QVariant asText(const IncidentRow& row)
{
    return Text(row);
}

QVariant dateValue(const IncidentRow& row)
{
    const auto date = row.assessed.incident.effectiveDate();
    return date ? QVariant(date->anchor()) : QVariant();
}

QString dateText(const IncidentRow& row)
{
    return text::date(row.assessed.incident.effectiveDate());
}

QString ownerText(const IncidentRow& row)
{
    return text::owner(row.assessed.incident.owner);
}

QString statusText(const IncidentRow& row)
{
    const QString status = text::status(row.assessed.incident.status);
    return row.assessed.counted ? status : IncidentCells::tr("%1, not counted").arg(status);
}

QString titleText(const IncidentRow& row)
{
    const Incident& incident = row.assessed.incident;
    return incident.title.isEmpty() ? incident.id : incident.title;
}

QString affectedText(const IncidentRow& row)
{
    const Incident& incident = row.assessed.incident;
    if (!incident.affected)
        return text::missing();
    const QString count = text::count(*incident.affected);
    return incident.affectedUnit == AffectedUnit::People
        ? count
        : IncidentCells::tr("%1 records").arg(count);
}

QString assumedText(const IncidentRow& row)
{
    QStringList names;
    for (const QString& id : row.assessed.assumed)
        names << text::fieldTitle(id);
    return names.isEmpty() ? text::missing() : names.join(QLatin1String(", "));
}

/// Losses only where an incident moves the index.
QVariant lossValue(const IncidentRow& row, double AssessedIncident::*member)
{
    return row.assessed.counted ? QVariant(row.assessed.*member) : QVariant();
}

/// As a change of the index: a loss of 8.4 points reads "−8.4 pts".
QString lossText(const IncidentRow& row, double AssessedIncident::*member)
{
    return row.assessed.counted ? text::points(-(row.assessed.*member)) : text::missing();
}

constexpr IncidentTable::Column kNumber {
    "number", QT_TRANSLATE_NOOP("IncidentTable", "No."),
    [](const IncidentRow& row) { return variant(row.number); },
    [](const IncidentRow& row) { return row.number ? text::count(*row.number) : text::missing(); },
    true};
constexpr IncidentTable::Column kTitle {"title", QT_TRANSLATE_NOOP("IncidentTable", "Incident"),
                                        asText<titleText>, titleText, false};
constexpr IncidentTable::Column kDisclosed {
    "disclosed", QT_TRANSLATE_NOOP("IncidentTable", "Disclosed"), dateValue, dateText, true};
constexpr IncidentTable::Column kOwner {"owner", QT_TRANSLATE_NOOP("IncidentTable", "Owner"),
                                        asText<ownerText>, ownerText, false};
constexpr IncidentTable::Column kPeak {
    "peakLoss", QT_TRANSLATE_NOOP("IncidentTable", "At its peak"),
    [](const IncidentRow& row) { return lossValue(row, &AssessedIncident::peakLoss); },
    [](const IncidentRow& row) { return lossText(row, &AssessedIncident::peakLoss); }, true};
constexpr IncidentTable::Column kLeft {
    "lossNow", QT_TRANSLATE_NOOP("IncidentTable", "Left now"),
    [](const IncidentRow& row) { return lossValue(row, &AssessedIncident::lossNow); },
    [](const IncidentRow& row) { return lossText(row, &AssessedIncident::lossNow); }, true};

constexpr std::array<IncidentTable::Column, 5> kShortIncidentColumns {kNumber, kTitle, kDisclosed,
                                                                      kPeak, kLeft};

constexpr std::array<IncidentTable::Column, 4> kRecoveryColumns {kNumber, kTitle, kPeak, kLeft};

constexpr std::array<IncidentTable::Column, 10> kIncidentColumns {{
    kNumber,
    kTitle,
    kDisclosed,
    kOwner,
    {"status", QT_TRANSLATE_NOOP("IncidentTable", "Status"), asText<statusText>, statusText, false},
    {"severity", QT_TRANSLATE_NOOP("IncidentTable", "Severity"),
     [](const IncidentRow& row) { return variant(severityOf(row.assessed.incident)); },
     [](const IncidentRow& row) { return text::severity(severityOf(row.assessed.incident)); }, false},
    {"affected", QT_TRANSLATE_NOOP("IncidentTable", "Affected"),
     [](const IncidentRow& row) { return variant(row.assessed.incident.affected); }, affectedText,
     true},
    kPeak,
    kLeft,
    {"assumed", QT_TRANSLATE_NOOP("IncidentTable", "Assumed"), asText<assumedText>, assumedText,
     false},
}};

constexpr std::array kIncidentMethods {
    tables::ColumnMethod {"number", "incident-factors"},
    tables::ColumnMethod {"disclosed", "incident-factors"},
    tables::ColumnMethod {"affected", "incident-factors"},
    tables::ColumnMethod {"peakLoss", "incident-factors"},
    tables::ColumnMethod {"lossNow", "recovery"},
};
Day anchorOf(const AssessedIncident& assessed)
{
    const auto date = assessed.incident.effectiveDate();
    return date ? date->anchor() : 0;
}
} // namespace

std::vector<IncidentRow> numberedIncidents(const Trend& trend)
{
    std::vector<IncidentRow> rows;
    for (const AssessedIncident& assessed : trend.incidents) {
        if (assessed.incident.owner != Owner::Other)
            rows.push_back({std::nullopt, assessed});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const IncidentRow& a, const IncidentRow& b) {
        return anchorOf(a.assessed) < anchorOf(b.assessed);
    });
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].number = int(i) + 1;
    return rows;
}

std::vector<IncidentRow> incidentRows(const std::vector<AssessedIncident>& incidents,
                                      const Trend& trend)
{
    std::map<QString, int> numbers;
    for (const IncidentRow& row : numberedIncidents(trend))
        numbers[row.assessed.incident.id] = *row.number;
    std::vector<IncidentRow> rows;
    for (const AssessedIncident& assessed : incidents) {
        const auto number = numbers.find(assessed.incident.id);
        rows.push_back(
            {number == numbers.end() ? std::nullopt : std::optional(number->second), assessed});
    }
    return rows;
}

IncidentTable* makeIncidentTable(QObject* parent)
{
    return new IncidentTable("IncidentTable", kIncidentColumns, kIncidentMethods, parent);
}

IncidentTable* makeRecoveryTable(QObject* parent)
{
    return new IncidentTable("IncidentTable", kRecoveryColumns, kIncidentMethods, parent);
}

IncidentTable* makeShortIncidentTable(QObject* parent)
{
    return new IncidentTable("IncidentTable", kShortIncidentColumns, kIncidentMethods, parent);
}

} // namespace trustbilanz
