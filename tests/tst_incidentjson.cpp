// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/incidentsamples.h"

#include <map>

using namespace trustbilanz;
using namespace trustbilanz::importers;
using namespace trustbilanz::tests;

class TestIncidentJson : public QObject
{
    Q_OBJECT
private slots:
    void flatJson();
    void wrappersAndLines();
    void brokenJsonIsRefusedWithItsLine();
    void jsonPath();
    void veris();
    void folderKeepsTheIssuesOfEachFile();
    void packedJsonIsRead();
    void verisCommunityDatabase();
    void verisSingleFiles();
    void tortureJsonNeverCrashes();

private:
    QTemporaryDir m_folder;
    QString write(const QString& name, const QByteArray& bytes)
    {
        return writeFile(m_folder.filePath(name), bytes);
    }
};

void TestIncidentJson::flatJson()
{
    const auto reading = read(specimen(QStringLiteral("flat.json")));
    VERIFY_RESULT(reading);
    QCOMPARE(flat(reading->incidents),
             (QStringList {QStringLiteral("J1 own confirmed - 2024-01-06 4 1234 -"),
                           QStringLiteral("J2 own confirmed - 2024-02 - - -")}));
    QCOMPARE(issuesOf(reading->report),
             (QStringList {QStringLiteral("2 schemaViolation affected"),
                           QStringLiteral("3 brokenRecord")}));
    QCOMPARE(reading->report.rejected, 1);
}

void TestIncidentJson::wrappersAndLines()
{
    const QStringList ids {QStringLiteral("J1"), QStringLiteral("J2")};
    for (const char* name : {"wrapped.json", "lines.ndjson"}) {
        const auto reading = read(specimen(QString::fromLatin1(name)));
        VERIFY_RESULT(reading);
        QCOMPARE((QStringList {reading->incidents[0].id, reading->incidents[1].id}), ids);
    }
    const auto single = read(write(QStringLiteral("one.json"),
                                   R"({"id":"J1","disclosed":"2024-01-06","tags":[{"a":1}]})"));
    VERIFY_RESULT(single);
    QCOMPARE(single->incidents.size(), size_t(1));
    const auto none = read(write(QStringLiteral("none.json"), "[]"));
    VERIFY_RESULT(none);
    QCOMPARE(none->report.rows, 0);
}

void TestIncidentJson::brokenJsonIsRefusedWithItsLine()
{
    const auto reading = read(specimen(QStringLiteral("broken.json")));
    VERIFY_ERROR(reading, UnknownFormat);
    QCOMPARE(reading.error().line, 3);
    VERIFY_ERROR(read(write(QStringLiteral("deep.json"), QByteArray(100'000, '['))), UnknownFormat);
    VERIFY_ERROR(read(write(QStringLiteral("empty.json"), QByteArray())), FileUnreadable);
    VERIFY_ERROR(read(write(QStringLiteral("text.json"), "hello")), UnknownFormat);
}

void TestIncidentJson::jsonPath()
{
    const QString path = write(QStringLiteral("nested.json"),
                               R"({"data":{"list":[{"id":"J1","disclosed":"2024-01-06"}]}})");
    ImportPlan plan = incidentPlan();
    plan.jsonPath = QStringLiteral("data.list");
    QCOMPARE(read(path, plan)->incidents[0].id, QStringLiteral("J1"));
    plan.jsonPath = QStringLiteral("data.table");
    VERIFY_ERROR(read(path, plan), BadOption);
}

void TestIncidentJson::veris()
{
    const auto reading = read(specimen(QStringLiteral("veris.json")));
    VERIFY_RESULT(reading);
    QCOMPARE(flat(reading->incidents),
             (QStringList {QStringLiteral("V2 partner near-miss 2019-05-30 2019-06-13 4 5000 5"),
                           QStringLiteral("V3 other confirmed 2017-03 2018-06 - - -"),
                           QStringLiteral("V4 other confirmed 2016 2017 - - -")}));
    QCOMPARE(issuesOf(reading->report),
             (QStringList {QStringLiteral("1 unreadableDate occurred"),
                           QStringLiteral("4 schemaViolation attribute.confidentiality.data_total"),
                           QStringLiteral("4 schemaViolation attribute.confidentiality.data"),
                           QStringLiteral("5 schemaViolation timeline.incident"),
                           QStringLiteral("5 schemaViolation timeline.discovery"),
                           QStringLiteral("5 missingDate disclosed")}));
    QCOMPARE(reading->report.rejected, 2);
    const Incident& nearMiss = reading->incidents[0];
    QCOMPARE(nearMiss.title, QStringLiteral("acme: SQLi"));
    QCOMPARE(nearMiss.category, QStringLiteral("hacking"));
    QVERIFY(nearMiss.affectedUnit == AffectedUnit::Records);
    QCOMPARE(reading->incidents[1].title, QStringLiteral("A laptop was stolen."));
    QCOMPARE(reading->incidents[2].title, QStringLiteral("malware"));
}

void TestIncidentJson::folderKeepsTheIssuesOfEachFile()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("b.json")), R"({"id":"B","disclosed":"soon"})");
    writeFile(folder.filePath(QStringLiteral("a.json")), R"({"id":"A","disclosed":"2024-01-06"})");
    writeFile(folder.filePath(QStringLiteral("c.json")), "{ not json");
    writeFile(folder.filePath(QStringLiteral("d.json")), R"({"id":"A","disclosed":"2024-01-07"})");
    writeFile(folder.filePath(QStringLiteral("readme.txt")), "not read");
    const auto reading = read(folder.path());
    VERIFY_RESULT(reading);
    QCOMPARE(reading->incidents.size(), size_t(1));
    QStringList places;
    for (const RowIssue& issue : reading->report.issues)
        places += issue.source + QLatin1Char(' ') + issueId(issue.kind);
    QCOMPARE(places,
             (QStringList {QStringLiteral("b.json unreadableDate"),
                           QStringLiteral("c.json brokenRecord"),
                           QStringLiteral("d.json duplicateId")}));
    QCOMPARE(reading->report.sha256.size(), 64);
    const QTemporaryDir empty;
    VERIFY_ERROR(read(empty.path()), FileUnreadable);
}

void TestIncidentJson::packedJsonIsRead()
{
    // gzip -n of [{"id":"J1","disclosed":"2024-01-06"}] and a newline.
    const auto reading = read(write(
        QStringLiteral("packed.json.gz"),
        QByteArray::fromHex("1f8b08000000000000038bae56ca4c51b252f23254d2514ac92c4ecec92f4e0509"
                            "18191899e81a18ea1a9829d5c67201007183c9cb27000000")));
    VERIFY_RESULT(reading);
    QCOMPARE(reading->incidents[0].id, QStringLiteral("J1"));
}

void TestIncidentJson::verisCommunityDatabase()
{
    SKIP_WITHOUT_SHARED_DATA;
    const QString path = sharedData() + QStringLiteral("/veris-vcdb/vcdb_2019_part_a.json.gz");
    const auto reading = read(path, incidentPlan(), {QStringLiteral("British Airways"), {}});
    VERIFY_RESULT(reading);
    const ImportReport& report = reading->report;
    QCOMPARE(report.rows, 6159);
    QCOMPARE(report.rejected, 5);
    QCOMPARE(reading->incidents.size(), size_t(6154));
    std::map<QString, qint64> problems;
    for (const IssueCount& problem : report.problems)
        problems[issueId(problem.kind)] += problem.count;
    QCOMPARE(problems,
             (std::map<QString, qint64> {{QStringLiteral("duplicateId"), 4},
                                         {QStringLiteral("schemaViolation"), 14},
                                         {QStringLiteral("unreadableDate"), 1}}));
    double records = 0;
    int suspected = 0;
    for (const Incident& incident : reading->incidents) {
        QVERIFY(incident.owner == Owner::Other);
        records += double(incident.affected.value_or(0));
        suspected += incident.status == IncidentStatus::Suspected ? 1 : 0;
    }
    QCOMPARE(suspected, 52);
    QVERIFY(records > 2.0e10 && records <= 20'145'749'187.0); // README: the sum of all rows
    QCOMPARE(report.sha256,
             QStringLiteral("57b3266eb159b512a6ecae8ec056496fa2ae941d66831b12d44bdf57ded81653"));
}

void TestIncidentJson::verisSingleFiles()
{
    SKIP_WITHOUT_SHARED_DATA;
    const auto reading = read(sharedData() + QStringLiteral("/veris-incidents-single"));
    VERIFY_RESULT(reading);
    QCOMPARE(reading->report.rows, 99);
    QCOMPARE(qint64(reading->incidents.size()), 99 - reading->report.rejected);
    QVERIFY2(reading->report.rejected == 0,
             qPrintable(issuesOf(reading->report).join(QLatin1Char('|'))));
}

void TestIncidentJson::tortureJsonNeverCrashes()
{
    SKIP_WITHOUT_SHARED_DATA;
    const QDir folder(sharedData() + QStringLiteral("/torture-json/test_parsing"));
    int read = 0;
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
        const auto reading = readIncidents(file.filePath(), incidentPlan(), kAcme);
        // What the suite says must be rejected must never become an incident.
        if (file.fileName().startsWith(QLatin1Char('n')) && reading)
            QVERIFY2(reading->incidents.empty(), qPrintable(file.fileName()));
        ++read;
    }
    QVERIFY(read > 200);
}

QTEST_GUILESS_MAIN(TestIncidentJson)
#include "tst_incidentjson.moc"
