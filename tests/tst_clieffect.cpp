// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program.h"

#include <cmath>

using namespace trustbilanz::tests;

namespace {
QString key(const char* name)
{
    return QString::fromLatin1(name);
}

bool isNear(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.10g instead of %.10g", value, expected);
    return false;
}

double number(const QJsonObject& object, const char* outer, const char* inner)
{
    return object[key(outer)][key(inner)].toDouble();
}

/// Answers of twelve customers in each of sixteen months, whose means are the example of models.md.
QByteArray exampleScores()
{
    const int means[] {70, 71, 69, 70, 70, 71, 70, 69, 60, 61, 62, 62, 63, 64, 65, 65};
    QByteArray csv = "customer,date,score,hit\n";
    for (int month = 0; month < 16; ++month) {
        const QByteArray day = QDate(2020, 1, 15).addMonths(month).toString(Qt::ISODate).toLatin1();
        for (int customer = 0; customer < 24; ++customer) {
            const int score = means[month] + (customer % 2 == 0 ? 4 : -4);
            csv += "c" + QByteArray::number(customer) + "," + day + "," + QByteArray::number(score)
                + (customer < 12 ? ",yes\n" : ",no\n");
        }
    }
    return csv;
}

/// Twelve customers in each of 48 weeks whose course has two valleys, which no lines follow.
QByteArray valleys()
{
    QByteArray csv = "customer,date,score\n";
    for (int week = 0; week < 48; ++week) {
        const QByteArray day = QDate(2020, 1, 6).addDays(7 * week).toString(Qt::ISODate).toLatin1();
        const double mean = 60 + std::abs(week % 24 - 12) * 0.8 + (week * week * 7 % 11) / 20.0;
        for (int customer = 0; customer < 12; ++customer)
            csv += "c" + QByteArray::number(customer) + "," + day + ","
                + QByteArray::number(mean + (customer % 2 == 0 ? 4 : -4)) + "\n";
    }
    return csv;
}
} // namespace

/// `effect` through the console program.
class TestCliEffect : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    PrivateHome m_home;
    QString m_shop = m_folder.filePath(QStringLiteral("shop.trust"));
    QString m_airline = m_folder.filePath(QStringLiteral("airline.trust"));

    QStringList line(const char* text) const
    {
        return words(text, {m_shop, m_airline, sharedData(), m_folder.path()});
    }
    QJsonObject effect(const char* options) const
    {
        const Run run = runJson(line(options));
        if (run.exitCode != 0 || !run.isOneDocument())
            qFatal("%s", transcript(run).constData());
        return run.object();
    }
    QString text(const char* options, const char* language) const
    {
        return QString::fromUtf8(runProgram(line(options) << QStringLiteral("--language")
                                                          << QString::fromLatin1(language))
                                     .out);
    }

private slots:
    void initTestCase();
    void exampleOfTheModels();
    void defaultsReachAsFarAsTheData();
    void textSpeaksBothLanguages();
    void neverSpeaksOfCauses();
    void tooLittleDataGivesMeansOnly();
    void remlAtItsBoundIsNoResult();
    void affectedCustomers();
    void eventStudy();
    void wrongUse_data();
    void wrongUse();
    void coarseDatesAreRefused();
    void dipAroundTheOutage();
    void windowsThatCanBeMovedAreHidden();
    void tooFewAnswersAroundTheTheft();
    void noStepOnceTheTrendIsInTheModel();
};

void TestCliEffect::initTestCase()
{
    const QString scores = writeFile(m_folder.filePath(key("scores.csv")), exampleScores());
    const QString incidents
        = writeFile(m_folder.filePath(key("incidents.csv")),
                    "id,title,disclosed,owner\nA,Leak,2020-09-01,own\nB,Later leak,2021-02-03,own\n"
                    "C,Rough date,2020-11,own\nD,Rival,2020-10-01,competitor\n");
    COMPARE_EXIT(runProgram(line("new %1 --name Shop")), 0);
    COMPARE_EXIT(runProgram(line("import %1 scores")
                            << scores << line("--scale 0:100 --segment") << key("hit=hit")),
                 0);
    COMPARE_EXIT(runProgram(line("import %1 incidents") << incidents), 0);
    if (sharedData().isEmpty())
        return;
    COMPARE_EXIT(runProgram(line("new %2 --name") << key("British Airways")), 0);
    COMPARE_EXIT(
        runProgram(line("import %2 scores %3/pair-british-airways/ba_scores_tidy.csv --scale 1:10 "
                        "--column customer=customer_id")),
        0);
    COMPARE_EXIT(runProgram(line("import %2 incidents %3/pair-british-airways/ba_incidents.csv")),
                 0);
}

void TestCliEffect::exampleOfTheModels()
{
    const QJsonObject result = effect("effect %1 --incident A --before 8 --after 8");
    QCOMPARE(result[key("interval")].toString(), key("month"));
    QCOMPARE(result[key("pointsBefore")].toInt(), 8);
    QCOMPARE(result[key("pointsAfter")].toInt(), 8);
    QVERIFY(result[key("enough")].toBool());
    QVERIFY(!result.contains(key("reason")));
    QCOMPARE(result[key("method")].toString(), key("segmented regression"));
    QCOMPARE(result[key("errors")].toString(), key("larger of OLS and Newey-West lag 2: OLS"));
    QVERIFY(isNear(number(result, "level", "estimate"), -9.5119048, 5e-8));
    QVERIFY(isNear(number(result, "level", "se"), .6130278, 5e-8));
    QVERIFY(isNear(number(result, "level", "low"), -9.5119048 - 2.178813 * .6130278, 1e-6));
    QVERIFY(number(result, "level", "p") < 1e-8);
    QVERIFY(isNear(number(result, "slopeBefore", "estimate"), -0.0714286, 5e-8));
    QVERIFY(isNear(number(result, "slopeChange", "estimate"), 0.8095238, 5e-8));
    QVERIFY(result[key("reml")].isNull()); // from 24 points
    QVERIFY(result[key("placebo")][key("p")].isNull());
    QCOMPARE(result[key("placebo")][key("fits")].toInt(), 0);
    const QStringList ids = result[key("overlapping")].toVariant().toStringList();
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()),
             (QSet<QString> {key("B"), key("C")})); // the rival's is not ours
    QCOMPARE(result[key("ofOthers")].toArray(),
             (QJsonArray {QJsonObject {{key("id"), key("D")}, {key("owner"), key("competitor")}}}));
    QVERIFY(isNear(result[key("meanBefore")].toDouble(), 70, 1e-9)); // of customers, all months
    QVERIFY(isNear(result[key("meanAfter")].toDouble(), 62.75, 1e-9));
    QVERIFY(result[key("weakPoints")].toBool());
    const QJsonArray periods = result[key("periods")].toArray();
    QCOMPARE(periods.size(), 16);
    QVERIFY(isNear(number(periods[0].toObject(), "fitted", "value"), 70.25, 1e-9));
    QVERIFY(periods[0][key("counterfactual")].isNull());
    QVERIFY(periods[15][key("counterfactual")].isObject());
}

void TestCliEffect::defaultsReachAsFarAsTheData()
{
    const QJsonObject whole = effect("effect %1 --incident A");
    QCOMPARE(whole[key("pointsBefore")].toInt(), 8);
    QCOMPARE(whole[key("pointsAfter")].toInt(), 8);
    const QJsonObject byDate = effect("effect %1 --date 2020-09-01");
    QCOMPARE(byDate[key("level")], whole[key("level")]);
    QVERIFY(byDate[key("incident")].isNull());
    const QJsonObject wider = effect("effect %1 --incident A --confidence 0.99");
    QVERIFY(number(wider, "level", "low") < number(whole, "level", "low"));
    const QJsonObject filtered = effect("effect %1 --incident A --where hit=yes");
    QCOMPARE(filtered[key("before")][key("customers")].toInt(), 12);
}

void TestCliEffect::textSpeaksBothLanguages()
{
    const QString english = text("effect %1 --incident A", "en");
    QVERIFY2(english.contains(key("From September 2020 on, individual trust lies lower than its "
                                  "earlier course led to expect")),
             qPrintable(english));
    QVERIFY(english.contains(QString::fromUtf8("\u22129.5\u00a0pts")));
    QVERIFY(english.contains(QString::fromUtf8("\u221210.8\u00a0to\u00a0\u22128.2)")));
    QVERIFY(english.contains(key("Later leak (3 Feb 2021)")));
    const QString german = text("effect %1 --incident A", "de");
    QVERIFY2(german.contains(key("Ab September 2020 liegt das individuelle Vertrauen niedriger")),
             qPrintable(german));
    QVERIFY(german.contains(QString::fromUtf8("\u22129,5\u00a0Pkt.")));
    QVERIFY(german.contains(QString::fromUtf8("Schwache Messpunkte")));
}

void TestCliEffect::neverSpeaksOfCauses()
{
    static const QRegularExpression causes(
        QStringLiteral("caus|because|due to|ursach|verursach|wegen|Wirkung|bewirk|impact"),
        QRegularExpression::CaseInsensitiveOption);
    for (const char* options :
         {"effect %1 --incident A", "effect %1 --incident B", "effect %1 --all",
          "effect %1 --incident A --affected hit=yes --season", "effect --help"}) {
        for (const char* language : {"en", "de"}) {
            const QString said = text(options, language);
            QVERIFY(!said.isEmpty());
            QVERIFY2(!said.contains(causes), qPrintable(causes.match(said).captured()));
        }
    }
}

void TestCliEffect::tooLittleDataGivesMeansOnly()
{
    const QJsonObject result = effect("effect %1 --incident B");
    QVERIFY(!result[key("enough")].toBool());
    QCOMPARE(result[key("reason")].toString(), key("fewPoints"));
    QCOMPARE(result[key("pointsBefore")].toInt(), 13); // February is cut
    QCOMPARE(result[key("pointsAfter")].toInt(), 2);
    for (const char* absent : {"level", "slopeBefore", "slopeChange", "reml", "placebo", "method"})
        QVERIFY2(!result.contains(key(absent)), absent);
    QVERIFY(result[key("meanBefore")].isDouble());
    QVERIFY(isNear(result[key("meanAfter")].toDouble(), 65, 1e-9));
    QVERIFY(text("effect %1 --incident B", "de")
                .contains(QString::fromUtf8("Zu wenige Messpunkte für einen Test")));
}

void TestCliEffect::remlAtItsBoundIsNoResult()
{
    const QString scores = writeFile(m_folder.filePath(key("valleys.csv")), valleys());
    COMPARE_EXIT(runProgram(line("new %4/valleys.trust")), 0);
    COMPARE_EXIT(runProgram(line("import %4/valleys.trust scores --scale 0:100") << scores), 0);
    const char* options = "effect %4/valleys.trust --date 2020-06-22 --interval week";
    const QJsonObject reml = effect(options)[key("reml")].toObject();
    QVERIFY(isNear(reml[key("phi")].toDouble(), 0.99, 1e-6));
    QVERIFY(reml[key("atBound")].toBool());
    for (const char* name : {"level", "slopeBefore", "slopeChange"})
        QVERIFY(reml.contains(key(name)) && reml[key(name)].isNull());
    const QString english = text(options, "en");
    QVERIFY2(english.contains(key("(REML) give no result")), qPrintable(english));
    QCOMPARE(english.count(key("REML")), 1); // no row of the table
    QVERIFY(text(options, "de").contains(key("(REML) gibt es kein Ergebnis")));
}

void TestCliEffect::affectedCustomers()
{
    const QJsonObject groups
        = effect("effect %1 --incident A --affected hit=yes")[key("groups")].toObject();
    QCOMPARE(groups[key("affectedBefore")][key("customers")].toInt(), 12);
    QVERIFY(isNear(number(groups, "affectedAfter", "mean"), 62.75, 1e-9));
    // All went the same way: nothing varies that a difference could be judged by.
    QVERIFY(groups[key("difference")].isNull());
    QCOMPARE(groups[key("periods")].toArray().size(), 16);
    COMPARE_EXIT(runProgram(line("effect %1 --incident A --affected hit=perhaps")), 2);
    COMPARE_EXIT(runProgram(line("effect %1 --incident A --affected colour=red")), 2);
}

void TestCliEffect::eventStudy()
{
    const QJsonObject study = effect("effect %1 --all --before 12 --after 2");
    QCOMPARE(study[key("method")].toString(), key("event study"));
    QCOMPARE(study[key("estimationFrom")].toInt(), -12);
    QCOMPARE(study[key("estimationTo")].toInt(), -3);
    const QJsonArray events = study[key("events")].toArray();
    QCOMPARE(events.size(), 3); // our own, by date
    QCOMPARE(events[0][key("id")].toString(), key("A"));
    QVERIFY(study[key("signP")].isNull());
}

void TestCliEffect::wrongUse_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("nothing to look at") << key("");
    QTest::newRow("two things") << key("--incident A --date 2020-09-01");
    QTest::newRow("unknown incident") << key("--incident Z");
    QTest::newRow("no date") << key("--date yesterday");
    QTest::newRow("no periods") << key("--incident A --before 0");
    QTest::newRow("season of all") << key("--all --season");
    QTest::newRow("unknown value") << key("--incident A --where hit=perhaps");
}

void TestCliEffect::wrongUse()
{
    QFETCH(QString, options);
    const Run run
        = runJson(line("effect %1") << options.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    COMPARE_EXIT(run, 2);
    QCOMPARE(run.errorKind(), key("badOption"));
}

void TestCliEffect::coarseDatesAreRefused()
{
    for (const char* interval : {"day", "week"}) {
        const Run run
            = runJson(line("effect %1 --incident C --interval") << QString::fromLatin1(interval));
        COMPARE_EXIT(run, 2);
        QCOMPARE(run.errorKind(), key("coarseDates"));
    }
    const QJsonObject months = effect("effect %1 --incident C");
    QCOMPARE(months[key("start")].toString(), key("2020-12-01"));
    QCOMPARE(months[key("periods")][10][key("role")].toString(), key("leftOut"));
}

/// 30 days before 52 answers, 30 days after 56, and the later ones are lower.
void TestCliEffect::dipAroundTheOutage()
{
    SKIP_WITHOUT_SHARED_DATA;
    const QJsonObject result
        = effect("effect %2 --incident BA-2017-05 --interval day --before 30 --after 30");
    QVERIFY(!result[key("enough")].toBool()); // days have fewer than ten customers
    QCOMPARE(result[key("before")][key("answers")].toInt(), 52);
    QCOMPARE(result[key("after")][key("answers")].toInt(), 56);
    QVERIFY(isNear(result[key("meanBefore")].toDouble(), 36.65, 0.005));
    QVERIFY(isNear(result[key("meanAfter")].toDouble(), 22.86, 0.005));
    QVERIFY(isNear(number(result, "meanChange", "estimate"), -13.79, 0.005));
    QVERIFY(number(result, "meanChange", "high") < 0);
}

/// Windows that a reader moves would tell single answers by subtraction.
void TestCliEffect::windowsThatCanBeMovedAreHidden()
{
    SKIP_WITHOUT_SHARED_DATA;
    for (const char* options : {"--incident BA-2017-05 --interval day --before 31 --after 30",
                                "--incident BA-2017-05 --interval day --before 30 --after 1",
                                "--date 2017-05-27 --interval day --before 30 --after 30"}) {
        const QJsonObject result = effect(QByteArray("effect %2 ").append(options).constData());
        QVERIFY2(result[key("before")][key("hidden")].toBool(), options);
        QVERIFY2(result[key("meanChange")].isNull(), options);
    }
}

void TestCliEffect::tooFewAnswersAroundTheTheft()
{
    SKIP_WITHOUT_SHARED_DATA;
    const char* options = "effect %2 --incident BA-2018-09 --interval day --before 30 --after 30";
    const QJsonObject result = effect(options);
    QCOMPARE(result[key("reason")].toString(), key("fewPoints"));
    QVERIFY(result[key("before")][key("fewAnswers")].toBool());
    QVERIFY(number(result, "meanChange", "low") < 0);
    QVERIFY(number(result, "meanChange", "high") > 0);
    QVERIFY(text(options, "en").contains(key("too few answers to tell it from chance")));
    QVERIFY(text(options, "de").contains(QString::fromUtf8("zu wenige Antworten")));
}

/// Months of 2015 to 2019: trust fell before the outage, and June 2017 is no step in that.
void TestCliEffect::noStepOnceTheTrendIsInTheModel()
{
    SKIP_WITHOUT_SHARED_DATA;
    const char* options = "effect %2 --incident BA-2017-05 --before 28 --after 31";
    const QJsonObject result = effect(options);
    QCOMPARE(result[key("pointsBefore")].toInt(), 28); // 2015-01 to 2017-04
    QCOMPARE(result[key("pointsAfter")].toInt(), 31); // 2017-06 to 2019-12
    QCOMPARE(result[key("start")].toString(), key("2017-06-01"));
    QVERIFY(number(result, "level", "low") < 0);
    QVERIFY(number(result, "level", "high") > 0);
    QVERIFY(number(result, "level", "p") > 0.3);
    QVERIFY(number(result, "slopeBefore", "high") < 0);
    QVERIFY(result[key("placebo")][key("fits")].toInt() >= 19);
    QVERIFY(result[key("placebo")][key("p")].toDouble() > 0.3);
    QVERIFY(result[key("reml")].isObject());
    // The mean did fall; only the trend explains it.
    QVERIFY(number(result, "meanChange", "high") < 0);
    QVERIFY(text(options, "en").contains(key("No change of level in June 2017")));
    QVERIFY(text(options, "de").contains(QString::fromUtf8("Keine Änderung des Niveaus")));
}

QTEST_GUILESS_MAIN(TestCliEffect)
#include "tst_clieffect.moc"
