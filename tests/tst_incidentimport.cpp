// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/incidentsamples.h"

using namespace trustbilanz;
using namespace trustbilanz::importers;
using namespace trustbilanz::tests;

class TestIncidentImport : public QObject
{
    Q_OBJECT
private slots:
    void logIsRead();
    void ownerRules_data();
    void ownerRules();
    void unknownWordsAreWarnings();
    void badRows_data();
    void badRows();
    void idsAreMadeOfTheContent();
    void answersAreNoIncidents_data();
    void answersAreNoIncidents();
    void missingDateColumnIsRefused();
    void germanLog();
    void ambiguousDateIsRefused();
    void ambiguousCountIsRefused();
    void misreadValuesAreRejected();
    void oneColumnIsDeclaredApart();
    void whatSettledIsStated();
    void previewOfALog();
    void stopOnFirstProblem();
    void cancelled();
    void britishAirways();

private:
    QTemporaryDir m_folder;
    QString write(const QString& name, const QByteArray& bytes)
    {
        return writeFile(m_folder.filePath(name), bytes);
    }
};

void TestIncidentImport::logIsRead()
{
    const auto reading = read(specimen(QStringLiteral("log.csv")));
    VERIFY_RESULT(reading);
    QCOMPARE(flat(reading->incidents),
             (QStringList {QStringLiteral("A1 own confirmed 2024-01-05 2024-01-06 4 1000 -"),
                           QStringLiteral("A2 own near-miss 2024-02 - 3 - -"),
                           QStringLiteral("A3 other confirmed 2023 2024 - 5 -")}));
    QCOMPARE(reading->incidents[0].title, QStringLiteral("Outage"));
    QVERIFY(reading->incidents[0].affectedUnit == AffectedUnit::People);
    QCOMPARE(reading->report.rows, 3);
    QCOMPARE(reading->report.rejected, 0);
    QCOMPARE(reading->report.firstDate->iso(), QStringLiteral("2024-01-06"));
    QCOMPARE(reading->report.lastDate->iso(), QStringLiteral("2024"));
}

void TestIncidentImport::ownerRules_data()
{
    QTest::addColumn<QString>("row"); // brand, owner
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char* name, const char* cells, const char* workspace, const char* owner) {
              QTest::newRow(name) << QString::fromUtf8(cells) << QString::fromUtf8(workspace)
                                  << QString::fromLatin1(owner);
          };
    row("our name", "British Airways,", "British Airways", "own");
    row("case and blanks do not matter", "british  AIRWAYS ,", "British Airways", "own");
    row("another name", "Iberia,", "British Airways", "other");
    row("part of the name", "British,", "British Airways", "other");
    row("no name", ",", "British Airways", "other");
    row("no name on both sides", ",", "", "other");
    row("the source says partner", "Iberia,Partner", "British Airways", "partner");
    row("the source says Wettbewerber", "Iberia,Wettbewerber", "British Airways", "competitor");
    row("a word nobody knows", "British Airways,cousin", "British Airways", "other");
}

void TestIncidentImport::ownerRules()
{
    QFETCH(QString, row);
    QFETCH(QString, workspace);
    QFETCH(QString, expected);
    const QString path = write(QStringLiteral("owners.csv"),
                               "disclosed,brand,owner\n2024-01-06," + row.toUtf8() + "\n");
    const OwnerRule rule {workspace, std::nullopt};
    const auto reading = read(path, incidentPlan(), rule);
    VERIFY_RESULT(reading);
    QCOMPARE(ownerId(reading->incidents[0].owner), expected);
    const auto overruled = read(path, incidentPlan(), {workspace, Owner::Competitor});
    QVERIFY(overruled->incidents[0].owner == Owner::Competitor);
    ImportPlan plan = incidentPlan();
    plan.owner = Owner::Partner;
    QVERIFY(read(path, plan, rule)->incidents[0].owner == Owner::Partner);
    const auto brandless = read(write(QStringLiteral("brandless.csv"), "disclosed\n2024-01-06\n"),
                                incidentPlan(), rule);
    QVERIFY(brandless->incidents[0].owner == Owner::Own);
}

void TestIncidentImport::unknownWordsAreWarnings()
{
    const auto reading = read(specimen(QStringLiteral("unknown-words.csv")));
    VERIFY_RESULT(reading);
    QCOMPARE(issuesOf(reading->report),
             (QStringList {QStringLiteral("2 unknownWord severity"),
                           QStringLiteral("2 unknownWord status")}));
    QCOMPARE(reading->report.rejected, 0);
    QCOMPARE(reading->incidents.size(), size_t(2));
    QVERIFY(!reading->incidents[0].severity);
}

void TestIncidentImport::badRows_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("issues");
    QTest::addColumn<int>("kept");
    const auto row = [](const char* name, const char* issues, int kept) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(issues) << kept;
    };
    row("no-date.csv", "2 missingDate disclosed", 1);
    row("duplicate-id.csv", "3 duplicateId id", 1);
    row("bad-numbers.csv",
        "2 unreadableNumber affected|3 outOfRange affected|4 outOfRange similarity|"
        "5 outOfRange media",
        1);
    row("lines.ndjson", "4 brokenRecord", 2);
}

void TestIncidentImport::badRows()
{
    QFETCH(QString, file);
    QFETCH(QString, issues);
    QFETCH(int, kept);
    const auto reading = read(specimen(file));
    VERIFY_RESULT(reading);
    QCOMPARE(issuesOf(reading->report).join(QLatin1Char('|')), issues);
    QCOMPARE(int(reading->incidents.size()), kept);
    QCOMPARE(reading->report.rejected, reading->report.rows - kept);
}

void TestIncidentImport::idsAreMadeOfTheContent()
{
    const auto idsIn = [&](const char* name, const char* rows) {
        QStringList ids;
        const auto reading = read(write(QString::fromLatin1(name), rows));
        for (const Incident& incident : reading->incidents)
            ids += incident.id;
        return ids;
    };
    const QStringList ids = idsIn("some.csv", "title,disclosed\nLeak,2024-01-05\nHack,2024-02\n");
    QCOMPARE(ids.size(), 2);
    QVERIFY(ids[0] != ids[1]);
    QVERIFY(ids[0].endsWith(QLatin1String("-1")) && ids[1].endsWith(QLatin1String("-1")));
    // Other rows, another order, another way to write the date and another format: the same.
    QCOMPARE(
        idsIn("more.csv", "disclosed;title\n1.3.2024;New\n28.2.2024;Old\n5.1.2024;Leak\n").last(),
        ids[0]);
    QCOMPARE(idsIn("same.json", R"([{"title":"Hack","disclosed":"2024-02"}])"),
             QStringList {ids[1]});
    const QStringList twice
        = idsIn("twice.csv", "title,disclosed\nLeak,2024-01-05\nLeak,2024-01-05\n");
    QCOMPARE(twice, (QStringList {ids[0], ids[0].chopped(1) + QLatin1Char('2')}));
}

void TestIncidentImport::answersAreNoIncidents_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isLog");
    QTest::newRow("scores") << QByteArray("customer,date,score") << false;
    QTest::newRow("scores with an id") << QByteArray("id,date,score") << false;
    QTest::newRow("German marks") << QByteArray("Kunde,Datum,Note") << false;
    QTest::newRow("title") << QByteArray("id,date,title") << true;
    QTest::newRow("severity") << QByteArray("id,date,severity") << true;
    QTest::newRow("disclosure") << QByteArray("id,disclosed,score") << true;
}

void TestIncidentImport::answersAreNoIncidents()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, isLog);
    const auto reading = read(write(QStringLiteral("x.csv"), header + "\n1,2024-01-05,4\n"));
    QCOMPARE(reading.has_value(), isLog);
    if (isLog)
        return;
    VERIFY_ERROR(reading, MissingColumn);
    QVERIFY(reading.error().detail.contains(QLatin1String("title")));
    QVERIFY(reading.error().detail.contains(QLatin1String("brand")));
}

void TestIncidentImport::missingDateColumnIsRefused()
{
    VERIFY_ERROR(read(specimen(QStringLiteral("no-date-column.csv"))), MissingColumn);
    ImportPlan plan = incidentPlan();
    plan.columns = {{QStringLiteral("colour"), QStringLiteral("title")}};
    VERIFY_ERROR(read(specimen(QStringLiteral("log.csv")), plan), BadOption);
    plan.columns = {{QStringLiteral("title"), QStringLiteral("colour")}};
    VERIFY_ERROR(read(specimen(QStringLiteral("log.csv")), plan), MissingColumn);
    plan.columns = {{QStringLiteral("brand"), QString()}}; // declared as not there
    QVERIFY(read(specimen(QStringLiteral("log.csv")), plan)->incidents[2].owner == Owner::Own);
}

void TestIncidentImport::germanLog()
{
    const auto reading = read(specimen(QStringLiteral("german.csv")));
    VERIFY_RESULT(reading);
    QCOMPARE(flat(reading->incidents),
             (QStringList {QStringLiteral("V1 own confirmed 2024-01-05 - 4 1000 -"),
                           QStringLiteral("V2 competitor confirmed 2024-02-13 - 5 1250000 -")}));
    QCOMPARE(reading->report.detected.dateFormat, QStringLiteral("dd.MM.yyyy"));
    QCOMPARE(reading->report.detected.thousands, QStringLiteral("point"));
}

void TestIncidentImport::ambiguousDateIsRefused()
{
    const QString path
        = write(QStringLiteral("dates.csv"), "id,disclosed\nA1,03/04/2024\nA2,2023\n");
    const auto reading = read(path);
    VERIFY_ERROR(reading, AmbiguousColumn);
    QVERIFY(reading.error().detail.startsWith(QLatin1String("disclosed: \"03/04/2024\"")));
    ImportPlan plan = incidentPlan();
    plan.dateFormat = QStringLiteral("M/d/yyyy");
    QCOMPARE(iso(read(path, plan)->incidents[0].disclosed), QStringLiteral("2024-03-04"));
    QCOMPARE(iso(read(path, plan)->incidents[1].disclosed), QStringLiteral("2023"));
}

void TestIncidentImport::ambiguousCountIsRefused()
{
    const QString path
        = write(QStringLiteral("counts.csv"), "id,disclosed,affected\nA1,2024-01-06,10.000\n");
    VERIFY_ERROR(read(path), AmbiguousColumn);
    ImportPlan plan = incidentPlan();
    plan.thousands = QStringLiteral("point");
    QCOMPARE(read(path, plan)->incidents[0].affected.value(), 10'000);
}

void TestIncidentImport::misreadValuesAreRejected()
{
    const auto reading = read(write(QStringLiteral("misread.csv"),
                                    "id,disclosed,affected\nA1,1899-12-31,5\nA2,1900-01-01,5\n"
                                    "A3,2024-01-06,2.5\nA4,203-07-01,5\nA5,2024-01-06,1e300\n"
                                    "A6,0203-07,5\n"));
    VERIFY_RESULT(reading);
    QCOMPARE(issuesOf(reading->report),
             (QStringList {QStringLiteral("2 outOfRange disclosed"),
                           QStringLiteral("4 unreadableNumber affected"),
                           QStringLiteral("5 unreadableDate disclosed"),
                           QStringLiteral("6 outOfRange affected"),
                           QStringLiteral("7 outOfRange disclosed")}));
    QCOMPARE(reading->incidents.size(), size_t(1));
    QCOMPARE(reading->incidents[0].id, QStringLiteral("A2"));
}

void TestIncidentImport::oneColumnIsDeclaredApart()
{
    // Disclosure is American for certain; when it happened could be either.
    const QString path
        = write(QStringLiteral("apart.csv"), "id,disclosed,occurred\nA1,05/27/2024,03/04/2024\n");
    const auto reading = read(path);
    VERIFY_ERROR(reading, AmbiguousColumn);
    QCOMPARE(reading.error().detail,
             QStringLiteral("occurred: \"03/04/2024\" = 2024-04-03 (--date-format "
                            "occurred=d/M/yyyy) | 2024-03-04 (--date-format occurred=M/d/yyyy)"));
    ImportPlan plan = incidentPlan();
    plan.notations[QStringLiteral("occurred")].dateFormat = QStringLiteral("d/M/yyyy");
    const auto declared = read(path, plan);
    VERIFY_RESULT(declared);
    QCOMPARE(iso(declared->incidents[0].disclosed), QStringLiteral("2024-05-27"));
    QCOMPARE(iso(declared->incidents[0].occurred), QStringLiteral("2024-04-03"));
    plan.notations[QStringLiteral("happened")].dateFormat = QStringLiteral("d/M/yyyy");
    VERIFY_ERROR(read(path, plan), MissingColumn);
}

void TestIncidentImport::whatSettledIsStated()
{
    const auto reading = read(write(QStringLiteral("settled.csv"),
                                    "id,disclosed,affected\nA1,03/04/2024,1.234\n"
                                    "A2,2023,7\nA3,13/04/2024,1.234.567\n"));
    VERIFY_RESULT(reading);
    const std::vector<Finding>& findings = reading->report.detected.findings;
    const auto stated = [&](const char* what) {
        for (const Finding& finding : findings) {
            if (finding.what == QLatin1String(what))
                return QStringLiteral("%1 %2 %3 %4 %5")
                    .arg(finding.column, finding.reading, finding.reason)
                    .arg(finding.line)
                    .arg(finding.example);
        }
        return QString();
    };
    QCOMPARE(stated("date"), QStringLiteral("disclosed d/M/yyyy settledByRow 4 13/04/2024"));
    QCOMPARE(stated("number"), QStringLiteral("affected comma settledByRow 4 1.234.567"));
    // A source with nothing but years has no format of dates.
    const auto years = read(write(QStringLiteral("years.csv"), "id,disclosed\nA1,2023\nA2,2024\n"));
    VERIFY_RESULT(years);
    QVERIFY(years->report.detected.dateFormat.isEmpty());
}

void TestIncidentImport::previewOfALog()
{
    const auto shown = preview(specimen(QStringLiteral("log.csv")), incidentPlan());
    VERIFY_RESULT(shown);
    QVERIFY(!shown->error);
    QCOMPARE(shown->rows.size(), size_t(3));
    QVERIFY(shown->fields.contains(QStringLiteral("disclosed")));
    const qsizetype occurred = shown->fields.indexOf(QStringLiteral("occurred"));
    QCOMPARE(shown->rows[1].understood[occurred], QStringLiteral("2024-02"));
    const auto ambiguous = preview(
        write(QStringLiteral("dates.csv"), "id,disclosed\nA1,03/04/2024\n"), incidentPlan());
    VERIFY_RESULT(ambiguous);
    QCOMPARE(ambiguous->ambiguous.size(), size_t(1));
    QCOMPARE(ambiguous->ambiguous[0].readings.size(), size_t(2));
    QCOMPARE(errorId(ambiguous->error->kind), QStringLiteral("ambiguousColumn"));
}

void TestIncidentImport::stopOnFirstProblem()
{
    ImportPlan plan = incidentPlan();
    plan.onProblem = OnProblem::Stop;
    const auto reading = read(specimen(QStringLiteral("duplicate-id.csv")), plan);
    VERIFY_ERROR(reading, BadOption);
    QCOMPARE(reading.error().line, 3);
    QCOMPARE(reading.error().column, 1);
}

void TestIncidentImport::cancelled()
{
    const auto stop = [](qint64, qint64) { return false; };
    for (const char* name : {"log.csv", "flat.json"}) {
        const auto reading
            = readIncidents(specimen(QString::fromLatin1(name)), incidentPlan(), kAcme, stop);
        VERIFY_ERROR(reading, Cancelled);
    }
}

void TestIncidentImport::britishAirways()
{
    SKIP_WITHOUT_SHARED_DATA;
    const QString path = sharedData() + QStringLiteral("/pair-british-airways/ba_incidents.csv");
    const auto reading = read(path, incidentPlan(), {QStringLiteral("British Airways"), {}});
    VERIFY_RESULT(reading);
    QCOMPARE(reading->incidents.size(), size_t(9));
    QCOMPARE(reading->report.rejected, 0);
    for (const Incident& incident : reading->incidents)
        QVERIFY(incident.owner == Owner::Own);
    const Incident& first = reading->incidents[0];
    QCOMPARE(flat(first), QStringLiteral("BA-2015-03 own confirmed 2015-03 - - 10000 -"));
    QCOMPARE(first.effectiveDate()->iso(), QStringLiteral("2015-03"));
    const Incident& outage = reading->incidents[1];
    QCOMPARE(flat(outage),
             QStringLiteral("BA-2017-05 own confirmed 2017-05-27 2017-05-27 - 75000 -"));
    QCOMPARE(iso(outage.resolved), QStringLiteral("2017-05-29"));
    QCOMPARE(outage.category, QStringLiteral("outage"));
}

QTEST_GUILESS_MAIN(TestIncidentImport)
#include "tst_incidentimport.moc"
