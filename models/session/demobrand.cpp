// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demobrand.h"

#include <QCoreApplication>

namespace trustbilanz::session {

namespace {
const QString kBrand = QStringLiteral("Nordlicht Mobil");
constexpr qint64 kCustomerBase = 2'400'000;

std::optional<PartialDate> date(const char* iso)
{
    return PartialDate::fromIso(QLatin1String(iso));
}

Incident incident(const char* id, const char* title, const char* category, const char* disclosed)
{
    Incident result;
    result.id = QLatin1String(id);
    result.title = QLatin1String(title);
    result.brand = kBrand;
    result.category = QLatin1String(category);
    result.disclosed = date(disclosed);
    return result;
}

Incident nearMiss()
{
    Incident result = incident(
        "NM-2024-05",
        QT_TRANSLATE_NOOP("Sample", "Backup folder was open for two hours, nobody found it"),
        "error", "2024-05");
    result.status = IncidentStatus::NearMiss;
    result.severity = 2;
    result.sensitivity = 3;
    return result;
}

Incident partnerLeak()
{
    Incident result = incident(
        "NM-2024-09",
        QT_TRANSLATE_NOOP("Sample", "Repair partner loses a laptop with customer orders"),
        "physical", "2024-09-12");
    result.occurred = date("2024-09-04");
    result.owner = Owner::Partner;
    result.severity = 3;
    result.affected = 18'000;
    result.sensitivity = 3;
    result.response = Response {1, false};
    return result;
}

Incident dataTheft()
{
    Incident result = incident(
        "NM-2025-03", QT_TRANSLATE_NOOP("Sample", "Customer data stolen through a web shop flaw"),
        "hacking", "2025-03-18");
    result.occurred = date("2025-02-27");
    result.resolved = date("2025-04-10");
    result.severity = 4;
    result.affected = 140'000;
    result.sensitivity = 4;
    result.response = Response {0.85, false};
    result.media = 1.3;
    result.note = QLatin1String(
        QT_TRANSLATE_NOOP("Sample", "Customers were told within 72 hours of the discovery."));
    return result;
}

Incident privacyDashboard()
{
    Incident result = incident(
        "NM-2025-07",
        QT_TRANSLATE_NOOP("Sample",
                          "Privacy dashboard launched: every customer sees and deletes own data"),
        "privacy", "2025-07-01");
    result.status = IncidentStatus::Positive;
    result.severity = 3;
    result.affected = 600'000;
    result.sensitivity = 3;
    return result;
}

Incident competitorScandal()
{
    Incident result = incident(
        "VF-2025-09", QT_TRANSLATE_NOOP("Sample", "Competitor sold location data without consent"),
        "misuse", "2025-09-09");
    result.brand = QStringLiteral("Veltafon");
    result.owner = Owner::Competitor;
    result.severity = 3;
    result.affected = 900'000;
    result.sensitivity = 4;
    result.similarity = 0.7;
    return result;
}

Incident outage()
{
    Incident result
        = incident("NM-2025-11",
                   QT_TRANSLATE_NOOP("Sample", "Network down for 31 hours in the north and west"),
                   "environmental", "2025-11-06");
    result.occurred = date("2025-11-06");
    result.resolved = date("2025-11-07");
    result.severity = 3;
    result.affected = 420'000;
    result.response = Response {1, false};
    return result;
}

Incident brokenPromise()
{
    Incident result = incident(
        "NM-2026-02",
        QT_TRANSLATE_NOOP("Sample", "Price raised in spite of the promised price guarantee"),
        "contract", "2026-02-10");
    result.severity = 3;
    result.affected = 300'000;
    result.sensitivity = 1;
    result.response = Response {1.2, true};
    return result;
}
} // namespace

QString plainWord(const char* word)
{
    return QString::fromUtf8(word);
}

WorkspaceSettings demoSettings()
{
    WorkspaceSettings settings;
    settings.name = kBrand;
    settings.customers = kCustomerBase;
    settings.revenue = 2.4e9;
    settings.revenueGrowth = 0.03;
    settings.ebitda = 4.1e8;
    settings.ebitdaGrowth = 0.05;
    settings.sample = true;
    return settings;
}

std::vector<Incident> demoIncidents(const DemoWords& word)
{
    std::vector<Incident> incidents {nearMiss(),         partnerLeak(),       dataTheft(),
                                     privacyDashboard(), competitorScandal(), outage(),
                                     brokenPromise()};
    for (Incident& incident : incidents) {
        for (QString* text : {&incident.title, &incident.note})
            *text = text->isEmpty() ? *text : word(text->toUtf8().constData());
    }
    return incidents;
}

std::vector<PlantedEffect> demoEffects()
{
    const auto effect = [](const char* id, double microPoints, double halfLifeDays) {
        return PlantedEffect {QLatin1String(id), microPoints, halfLifeDays};
    };
    return {effect("NM-2024-05", 0, 0),     effect("NM-2024-09", -3, 60),
            effect("NM-2025-03", -9, 120),  effect("NM-2025-07", 2, 90),
            effect("VF-2025-09", -1.5, 45), effect("NM-2025-11", -6, 60),
            effect("NM-2026-02", -5, 240)};
}

Day demoLastDay()
{
    return dayFrom({2026, 6, 30});
}

} // namespace trustbilanz::session
