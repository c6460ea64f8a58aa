// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program.h"

#include <cmath>

using namespace trustbilanz::tests;

namespace {
constexpr int kListed = 6159 - 1 - 4; // rows of the VERIS list less those with a problem

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

void compareNear(double actual, double expected, double tolerance)
{
    QVERIFY2(std::abs(actual - expected) <= tolerance,
             qPrintable(QStringLiteral("%1 is not %2").arg(actual).arg(expected)));
}

QMap<QString, QJsonObject> byPeriod(const QJsonArray& points)
{
    QMap<QString, QJsonObject> map;
    for (const QJsonValue point : points)
        map.insert(point[key("period")].toString(), point.toObject());
    return map;
}

int problemCount(const QJsonObject& report, const char* kind, const char* column)
{
    for (const QJsonValue problem : report[key("problems")].toArray()) {
        if (problem[key("kind")].toString() == key(kind)
            && problem[key("column")].toString() == key(column))
            return problem[key("count")].toInt();
    }
    return 0;
}
} // namespace

/// The published files through the console program. Expected figures were computed from the same
/// files by other means.
class TestRealData : public QObject
{
    Q_OBJECT

    PrivateHome m_home;
    QTemporaryDir m_folder;
    QString m_workspace = m_folder.filePath(QStringLiteral("ba.trust"));
    Run m_scores;

    QStringList line(const char* text) const
    {
        return words(text, {m_workspace, sharedData(), m_folder.path()});
    }
    QJsonArray macro() const
    {
        return runJson(line("trend %1 --interval year")).object()[key("macro")].toArray();
    }

    void importIncidentFile(const char* name, const QByteArray& row)
    {
        const QString path
            = writeFile(m_folder.filePath(QString::fromLatin1(name)),
                        "id,title,disclosed,severity,affected,sensitivity,owner,status\n" + row);
        COMPARE_EXIT(runProgram(line("import %1 incidents") << path), 0);
    }

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT_SHARED_DATA;
        QStringList made = line("new %1 --currency GBP --customers 40000000 --revenue 13e9 --name");
        COMPARE_EXIT(runProgram(made << QStringLiteral("British Airways")), 0);
        m_scores = runJson(line(
            "import %1 scores %2/pair-british-airways/ba_reviews.csv --column customer=CustomerID "
            "--column date=Datetime --column score=OverallRating --scale 1:10 "
            "--segment seat=SeatType --segment traveller=TypeOfTraveller"));
    }

    void reviewsAreCounted()
    {
        COMPARE_EXIT(m_scores, 1);
        const QJsonObject report = m_scores.object();
        QCOMPARE(report[key("rows")].toInt(), 3701);
        QCOMPARE(report[key("rejected")].toInt(), 5);
        QCOMPARE(report[key("new")].toInt(), 3696);
        QCOMPARE(report[key("customers")].toInt(), 2897);
        QCOMPARE(report[key("firstDate")].toString(), QStringLiteral("2011-10-09"));
        QCOMPARE(report[key("lastDate")].toString(), QStringLiteral("2023-11-19"));
        QCOMPARE(problemCount(report, "missingScore", "score"), 5);
        QCOMPARE(report[key("problems")][0][key("firstLine")].toInt(), 3123);
    }

    void yearsHaveTheKnownFigures()
    {
        const auto years
            = byPeriod(runJson(line("trend %1 --interval year")).object()[key("micro")].toArray());
        QCOMPARE(years[key("2014-01-01")][key("answers")].toInt(), 464);
        const QJsonObject outage = years[key("2017-01-01")];
        QCOMPARE(outage[key("answers")].toInt(), 572);
        QCOMPARE(outage[key("customers")].toInt(), 510);
        compareNear(outage[key("mean")].toDouble(), 29.248729, 5e-7);
        compareNear(outage[key("low")].toDouble(), 26.60, 0.005);
        compareNear(outage[key("high")].toDouble(), 31.90, 0.005);
        QVERIFY(years[key("2011-01-01")][key("hidden")].toBool()); // three customers
        QVERIFY(!years.contains(key("2013-01-01"))); // no answers: no entry
    }

    void smallMonthsAreHidden()
    {
        const QJsonArray months
            = runJson(line("trend %1 --from 2014-01-01")).object()[key("micro")].toArray();
        QCOMPARE(months.size(), 115);
        int hidden = 0;
        for (const QJsonValue month : months)
            hidden += month[key("hidden")].toBool() ? 1 : 0;
        QCOMPARE(hidden, 17 + 2); // that many are small, and two would give one away
        const QJsonObject may = byPeriod(months)[key("2017-05-01")];
        QCOMPARE(may[key("customers")].toInt(), 52);
        QCOMPARE(may[key("answers")].toInt(), 53);
        compareNear(may[key("mean")].toDouble(), 34.6, 0.05);
        compareNear(may[key("low")].toDouble(), 25.4, 0.05);
        compareNear(may[key("high")].toDouble(), 43.8, 0.05);
        compareNear(may[key("sd")].toDouble(), 33.1, 0.05);
    }

    void seatsAreSegments()
    {
        const Run run
            = runJson(line("trend %1 --interval year --by seat --from 2017-01-01 --to 2017-12-31"));
        COMPARE_EXIT(run, 0);
        QStringList seats;
        for (const QJsonValue point : run.object()[key("micro")].toArray())
            seats.append(point[key("segment")].toString());
        QCOMPARE(seats,
                 QStringList({key("Business Class"), key("Economy Class"), key("First Class"),
                              key("Premium Economy")}));
    }

    void ownIncidentsMoveTheIndex()
    {
        const QJsonArray before = macro();
        const Run run = runJson(line(
            "import %1 incidents %2/pair-british-airways/ba_incidents.csv"
            " --column id=incident_id --column occurred=start --column affected=people_affected"));
        COMPARE_EXIT(run, 0);
        QCOMPARE(run.object()[key("new")].toInt(), 9);
        const QJsonArray incidents = runJson(line("incidents %1")).array();
        QCOMPARE(incidents.size(), 9);
        for (const QJsonValue incident : incidents) {
            QCOMPARE(incident[key("owner")].toString(), QStringLiteral("own"));
            QVERIFY(incident[key("counted")].toBool());
            QVERIFY(incident[key("peakLoss")].toDouble() > 0);
        }
        QCOMPARE(incidents[0][key("disclosed")].toString(), QStringLiteral("2015-03"));
        QCOMPARE(incidents[0][key("precision")].toString(), QStringLiteral("month"));
        QVERIFY(macro() != before);
    }

    void worldWideListsDoNotMoveTheIndex()
    {
        const QJsonArray before = macro();
        const Run list
            = runJson(line("import %1 incidents %2/veris-vcdb/vcdb_2019_part_a.json.gz"));
        COMPARE_EXIT(list, 1);
        QCOMPARE(list.object()[key("rows")].toInt(), 6159);
        QCOMPARE(list.object()[key("new")].toInt(), kListed);
        QCOMPARE(list.object()[key("rejected")].toInt(), 5);
        QCOMPARE(problemCount(list.object(), "unreadableDate", "occurred"), 1); // 29 February 2018
        QCOMPARE(problemCount(list.object(), "duplicateId", "id"), 4);
        // Incidents that both tell, some with other words: nothing happens before it is said whose.
        const Run undecided = runJson(line("import %1 incidents %2/veris-incidents-single"));
        COMPARE_EXIT(undecided, 2);
        QCOMPARE(undecided.errorKind(), QStringLiteral("changedRows"));
        const Run files
            = runJson(line("import %1 incidents %2/veris-incidents-single --on-changed keep"));
        COMPARE_EXIT(files, 0);
        QCOMPARE(files.object()[key("new")].toInt(), 26);
        QCOMPARE(files.object()[key("equal")].toInt() + files.object()[key("changed")].toInt(), 73);
        QCOMPARE(macro(), before);
    }

    void othersAreListedButNeverCounted()
    {
        int others = 0;
        for (const QJsonValue incident : runJson(line("incidents %1")).array()) {
            if (incident[key("owner")].toString() != key("other"))
                continue;
            ++others;
            QVERIFY(!incident[key("counted")].toBool());
        }
        QCOMPARE(others, kListed + 26);
    }

    void onlyConfirmedIncidentsCount()
    {
        const QJsonArray before = macro();
        importIncidentFile("near.csv",
                           "N-1,Stopped in time,2018-03-01,catastrophic,1000000,5,own,near-miss\n");
        QCOMPARE(macro(), before);
        importIncidentFile(
            "false.csv",
            "N-2,Nothing happened,2018-03-01,catastrophic,1000000,5,own,false-positive\n");
        QCOMPARE(macro(), before);
        importIncidentFile("real.csv",
                           "N-3,It did happen,2018-03-01,catastrophic,1000000,5,own,confirmed\n");
        const QJsonArray after = macro();
        QCOMPARE(after.size(), before.size());
        const auto earlier = byPeriod(before);
        for (const auto& [period, point] : byPeriod(after).asKeyValueRange())
            QCOMPARE(point[key("index")].toDouble() < earlier[period][key("index")].toDouble(),
                     period >= key("2018-01-01"));
    }

    void everythingComesBackOut()
    {
        const QJsonArray batches = runJson(line("batches %1")).array();
        QCOMPARE(batches.size(), 7);
        COMPARE_EXIT(runProgram(line("check %1")), 0);
        for (const QJsonValue batch : batches)
            COMPARE_EXIT(
                runProgram(line("undo %1") << QString::number(batch[key("batch")].toInt())), 0);
        QVERIFY(runJson(line("incidents %1")).array().isEmpty());
        QVERIFY(runJson(line("trend %1")).object()[key("micro")].toArray().isEmpty());
        COMPARE_EXIT(runProgram(line("check %1")), 0);
    }
};

QTEST_GUILESS_MAIN(TestRealData)
#include "tst_realdata.moc"
