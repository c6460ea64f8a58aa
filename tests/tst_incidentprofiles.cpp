// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/profiles.h"
#include "tests/incidentsamples.h"

using namespace trustbilanz;
using namespace trustbilanz::tests;

class TestIncidentProfiles : public QObject
{
    Q_OBJECT
private slots:
    void incidentProfileIsApplied();
    void declaredColumnsStand();
    void healthPortalKeepsStateOutOfStatus();
    void unknownNumbersAreMissing();
    void verisTableSaysWhatItsJsonSays();
    void declaredColumnsStandAboveVerisNames();

private:
    PrivateHome m_home;
    QTemporaryDir m_folder;
    QString write(const char* name, const QByteArray& bytes)
    {
        return writeFile(m_folder.filePath(QString::fromLatin1(name)), bytes);
    }
};

void TestIncidentProfiles::incidentProfileIsApplied()
{
    const auto reading = read(write(
        "breaches.json",
        R"([{"Name":"Acme2","Title":"Acme","BreachDate":"2019-07-01","AddedDate":"2020-01-15T22:40:00Z",)"
        R"("PwnCount":3000000000,"Description":"<b>x</b>"},)"
        R"({"Name":"Other","Title":"Other","BreachDate":"2020-02-03","AddedDate":"2020-02-04T08:00:00Z","PwnCount":5}])"));
    VERIFY_RESULT(reading);
    QCOMPARE(
        flat(reading->incidents),
        (QStringList {QStringLiteral("Acme2 own confirmed 2019-07-01 2020-01-15 - 3000000000 -"),
                      QStringLiteral("Other other confirmed 2020-02-03 2020-02-04 - 5 -")}));
    const auto& findings = reading->report.detected.findings;
    const auto profile = std::ranges::find(findings, QStringLiteral("profile"), &Finding::what);
    QVERIFY(profile != findings.end());
    QCOMPARE(profile->reading, QStringLiteral("hibp"));
}

void TestIncidentProfiles::healthPortalKeepsStateOutOfStatus()
{
    const auto reading = read(write("hhs.csv",
                                    "\"Name of Covered Entity\",\"State\",\"Individuals "
                                    "Affected\",\"Breach Submission Date\",\"Type of Breach\"\n"
                                    "\"Acme\",\"GA\",\"65405\",\"03/04/2025\",\"Theft\"\n"));
    VERIFY_RESULT(reading);
    QCOMPARE(reading->report.issues.size(), size_t(0));
    QCOMPARE(reading->incidents.size(), size_t(1));
    QCOMPARE(reading->incidents[0].disclosed->iso(), QStringLiteral("2025-03-04"));
    QCOMPARE(reading->incidents[0].category, QStringLiteral("Theft"));
}

void TestIncidentProfiles::verisTableSaysWhatItsJsonSays()
{
    SKIP_WITHOUT_SHARED_DATA;
    const QString base = sharedData() + QStringLiteral("/veris-vcdb/vcdb_2019_part_a");
    const auto table = read(base + QStringLiteral(".csv.gz"));
    const auto json = read(base + QStringLiteral(".json.gz"));
    VERIFY_RESULT(table);
    VERIFY_RESULT(json);
    QCOMPARE(table->report.rows, json->report.rows);
    QCOMPARE(table->incidents.size(), json->incidents.size());
    for (size_t i = 0; i < table->incidents.size(); ++i) {
        Incident expected = json->incidents[i];
        expected.sensitivity = table->incidents[i].sensitivity; // its columns were left out
        QCOMPARE(flat(table->incidents[i]), flat(expected));
        QCOMPARE(table->incidents[i].category, expected.category);
        QCOMPARE(table->incidents[i].brand, expected.brand);
    }
}

void TestIncidentProfiles::declaredColumnsStand()
{
    ImportPlan plan = incidentPlan();
    plan.columns.insert(QStringLiteral("disclosed"), QStringLiteral("BreachDate"));
    const auto reading = read(write("one.json",
                                    R"([{"Name":"A","Title":"A","BreachDate":"2019-07-01",)"
                                    R"("AddedDate":"2020-01-15T22:40:00Z","PwnCount":3}])"),
                              plan);
    VERIFY_RESULT(reading);
    QCOMPARE(flat(reading->incidents),
             QStringList(QStringLiteral("A other confirmed 2019-07-01 2019-07-01 - 3 -")));
}

void TestIncidentProfiles::unknownNumbersAreMissing()
{
    const auto reading = read(write("unknown.csv",
                                    "id,disclosed,affected,severity\n"
                                    "A,2024-01-05,Unknown,unbekannt\n"
                                    "B,2024-01-06,several,2\n"));
    VERIFY_RESULT(reading);
    QCOMPARE(flat(reading->incidents),
             QStringList(QStringLiteral("A own confirmed - 2024-01-05 - - -")));
    QCOMPARE(issuesOf(reading->report), QStringList(QStringLiteral("3 unreadableNumber affected")));
}

void TestIncidentProfiles::declaredColumnsStandAboveVerisNames()
{
    const QByteArray table
        = "incident_id,timeline.incident.year,timeline.incident.month,victim.victim_id,"
          "action.Hacking,security_incident.Confirmed,attribute.confidentiality.data.variety.Bank,"
          "impact.overall_rating.Painful,attribute.confidentiality.data_total,kind\n"
          "V1,2014,3,Acme,TRUE,TRUE,TRUE,TRUE,4711,Phishing\n"
          "V2,2015,NA,Bolt,FALSE,FALSE,FALSE,FALSE,NA,Theft\n";
    ImportPlan plan = incidentPlan();
    plan.columns.insert(QStringLiteral("category"), QStringLiteral("kind"));
    const auto reading = read(write("veris.csv", table), plan);
    VERIFY_RESULT(reading);
    QCOMPARE(flat(reading->incidents),
             (QStringList {QStringLiteral("V1 own confirmed 2014-03 - 3 4711 4"),
                           QStringLiteral("V2 other confirmed 2015 - - - -")}));
    QCOMPARE(reading->incidents[0].category, QStringLiteral("Phishing"));
}

QTEST_GUILESS_MAIN(TestIncidentProfiles)
#include "tst_incidentprofiles.moc"
