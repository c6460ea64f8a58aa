// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program.h"

#include <cmath>

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
QString key(const char* text)
{
    return QString::fromLatin1(text);
}

/// A mean on the survey's own scale of 1 to 3.
double onScale(const QJsonValue& index)
{
    return 1 + 2 * index.toDouble() / 100;
}

bool isNear(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.12g instead of %.12g", value, expected);
    return false;
}

/// Forty customers over two years and two regions: a small panel without surprises.
QByteArray sampleFile()
{
    QByteArray csv = "customer,date,score,region\n";
    const auto row = [&](int customer, const char* date, int score) {
        csv += QByteArray::number(customer) + ',' + date + ',' + QByteArray::number(score)
            + (customer % 4 == 0 ? ",South\n" : ",North\n");
    };
    for (int i = 0; i < 40; ++i)
        row(i, "2023-05-10", 4 + i % 5);
    for (int i = 20; i < 60; ++i)
        row(i, "2024-05-10", 3 + i % 5);
    return csv;
}
} // namespace

class TestCliPanel : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    PrivateHome m_home;
    QString m_workspace;

    QStringList line(const char* text) const { return words(text, {m_workspace}); }

    /// A workspace with one question of the General Social Survey, three times asked.
    QString survey(const char* question)
    {
        const QString path = m_folder.filePath(key(question) + key(".trust"));
        if (QFile::exists(path))
            return path;
        if (runProgram(words("new %1", {path})).exitCode != 0)
            qFatal("no workspace");
        const Run run = runJson(
            words("import %1 scores %2/pair-gss-banks-2006-2010/gss_panel_2006_2008_2010.csv "
                  "--column customer=firstid --column date=year --scale 1:3 --date-format yyyy",
                  {path, sharedData()})
            << key("--column") << key("score=") + key(question) << key("--labels")
            << key("a Great Deal=3,Only some=2,Hardly any=1"));
        if (run.exitCode != 1) // rows without an answer are rejected
            qFatal("%s", transcript(run).constData());
        return path;
    }

    static QJsonArray years(const QString& path)
    {
        return runJson(words("trend %1 --interval year", {path})).object()[key("micro")].toArray();
    }

private slots:
    void initTestCase()
    {
        m_workspace = m_folder.filePath(key("panel.trust"));
        const QString csv = writeFile(m_folder.filePath(key("panel.csv")), sampleFile());
        COMPARE_EXIT(runProgram(line("new %1")), 0);
        COMPARE_EXIT(runProgram(words("import %1 scores %2 --scale 0:10 --segment region=region",
                                      {m_workspace, csv})),
                     0);
    }

    void banksLoseTrust()
    {
        SKIP_WITHOUT_SHARED_DATA;
        const QJsonArray banks = years(survey("confinan"));
        QCOMPARE(banks.size(), 3);
        const std::array means {2.15385, 1.96450, 1.66627};
        const std::array counts {1313, 1014, 836};
        for (int i = 0; i < 3; ++i) {
            QVERIFY(isNear(onScale(banks[i][key("mean")]), means[size_t(i)], 5e-6));
            QCOMPARE(banks[i][key("customers")].toInt(), counts[size_t(i)]);
        }
    }

    void medicineDoesNot()
    {
        SKIP_WITHOUT_SHARED_DATA;
        const QJsonArray control = years(survey("conmedic"));
        const std::array means {2.29523, 2.27827, 2.27924};
        for (int i = 0; i < 3; ++i)
            QVERIFY(isNear(onScale(control[i][key("mean")]), means[size_t(i)], 5e-6));
        const QJsonObject split = runJson(words("panel %1 --first 2006..2006 --second 2010..2010",
                                                {survey("conmedic")}))
                                      .object();
        const QJsonObject interval = split[key("intervals")][key("sameCustomers")].toObject();
        QVERIFY(interval[key("low")].toDouble() < 0 && interval[key("high")].toDouble() > 0);
    }

    void mostOfThePanelStayedOrFell()
    {
        SKIP_WITHOUT_SHARED_DATA;
        const Run run = runJson(
            words("panel %1 --first 2008-01-01..2008-12-31 --second 2010-01-01..2010-12-31",
                  {survey("confinan")}));
        COMPARE_EXIT(run, 0);
        QVERIFY(run.isOneDocument());
        const QJsonObject split = run.object();
        QCOMPARE(split[key("both")].toInt(), 829);
        QCOMPARE(split[key("down")].toInt(), 308);
        QCOMPARE(split[key("same")].toInt(), 445);
        QCOMPARE(split[key("up")].toInt(), 76);
        QVERIFY(isNear(onScale(split[key("firstMean")]), 1.96450, 5e-6));
        QVERIFY(isNear(onScale(split[key("secondMean")]), 1.66627, 5e-6));
        const double change = split[key("change")].toDouble();
        QVERIFY(isNear(change, (1.666 - 1.965) * 50, .05));
        QVERIFY(
            isNear(split[key("sameCustomers")].toDouble() + split[key("whoAnswered")].toDouble(),
                   change, 1e-9));
        const QJsonObject interval = split[key("intervals")][key("sameCustomers")].toObject();
        QVERIFY(interval[key("high")].toDouble() < 0);
        QVERIFY(interval[key("p")].toDouble() < 1e-6);
    }

    void aMonthStandsForItsDays()
    {
        const Run run = runJson(line("panel %1 --first 2023-05..2023-05 --second 2024..2024"));
        COMPARE_EXIT(run, 0);
        const QJsonObject split = run.object();
        QCOMPARE(split[key("first")][key("to")].toString(), key("2023-05-31"));
        QCOMPARE(split[key("second")][key("from")].toString(), key("2024-01-01"));
        QCOMPARE(split[key("both")].toInt(), 20);
        QCOMPARE(split[key("down")].toInt(), 20);
        QCOMPARE(split[key("change")].toDouble(), -10.0);
        QCOMPARE(split[key("sameCustomers")].toDouble(), -10.0);
        QCOMPARE(split[key("whoAnswered")].toDouble(), 0.0);
    }

    void smallGroupsAreNull()
    {
        const Run run
            = runJson(line("panel %1 --first 2023..2023 --second 2024..2024 --where region=South"));
        COMPARE_EXIT(run, 0);
        QCOMPARE(run.object()[key("hidden")].toBool(), false);
        for (const char* name : {"both", "down", "same", "up", "sameCustomers", "whoAnswered"})
            QVERIFY(run.object()[key(name)].isNull());
        const QString text = QString::fromUtf8(
            runProgram(line("panel %1 --first 2023..2023 --second 2024..2024 --language en "
                            "--where region=South"))
                .out);
        QVERIFY2(text.contains(key("hidden to protect groups below 10")), qPrintable(text));
        const QString nobody = QString::fromUtf8(
            runProgram(line("panel %1 --first 1990..1990 --second 2024..2024 --language en")).out);
        QVERIFY2(nobody.contains(key("no answers, or hidden")), qPrintable(nobody));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("no second range") << "--first 2023..2023";
        QTest::newRow("no first range") << "--second 2023..2023";
        QTest::newRow("no range") << "--first 2023 --second 2024..2024";
        QTest::newRow("no dates") << "--first a..b --second 2024..2024";
        QTest::newRow("ends before it begins")
            << "--first 2023-05-02..2023-05-01 --second 2024..2024";
        QTest::newRow("ranges overlap") << "--first 2023..2024 --second 2024..2024";
        QTest::newRow("unknown value") << "--first 2023..2023 --second 2024..2024 --where region=X";
        QTest::newRow("unknown segment") << "--first 2023..2023 --second 2024..2024 --where x=X";
    }

    void wrongUse()
    {
        QFETCH(QString, options);
        const Run run = runJson(line("panel %1") + words(qPrintable(options)));
        COMPARE_EXIT(run, 2);
        QCOMPARE(run.errorKind(), key("badOption"));
    }

    void netTrustAndCoverage()
    {
        const Run run = runJson(line("trend %1 --interval year --net 5:6:scale --stale-after 6"));
        COMPARE_EXIT(run, 0);
        const QJsonObject trend = run.object();
        const QJsonObject net = trend[key("micro")][0][key("net")].toObject();
        QCOMPARE(net[key("top")].toDouble(), 60.0); // 6 to 8 of 4 to 8
        QCOMPARE(net[key("bottom")].toDouble(), 40.0);
        QCOMPARE(net[key("value")].toDouble(), 20.0);
        const double half = 195.9963985 * std::sqrt((1 - .04) / 40);
        QVERIFY(isNear(net[key("high")].toDouble(), 20 + half, 1e-5));
        QCOMPARE(trend[key("boxes")][key("scale")].toBool(), true);
        QCOMPARE(trend[key("staleAfter")].toInt(), 6);
        const QJsonArray coverage = trend[key("coverage")].toArray();
        QCOMPARE(coverage.size(), 2);
        QCOMPARE(coverage[1][key("known")].toInt(), 60);
        QCOMPARE(coverage[1][key("current")].toInt(), 40);
        QVERIFY(isNear(coverage[1][key("value")].toDouble(), 200.0 / 3, 1e-9));
    }

    void segmentsAreRanked()
    {
        const QJsonObject changes = runJson(line("trend %1 --interval year --by region"))
                                        .object()[key("changes")]
                                        .toObject();
        QCOMPARE(changes[key("first")][key("from")].toString(), key("2023-01-01"));
        QCOMPARE(changes[key("second")][key("to")].toString(), key("2024-12-31"));
        const QJsonArray values = changes[key("values")].toArray();
        QCOMPARE(values.size(), 2);
        for (const QJsonValue& value : values) {
            QVERIFY(isNear(value[key("change")].toDouble(), -10, 2));
            QVERIFY(value[key("adjustedP")].toDouble() >= value[key("p")].toDouble());
        }
        QVERIFY(!runJson(line("trend %1")).object().contains(key("changes")));
    }

    void badBoxes_data()
    {
        QTest::addColumn<QString>("options");
        for (const char* options : {"--net 75", "--net a:b", "--net 75:25", "--net 3:11:scale",
                                    "--net 1:2:index", "--stale-after 0", "--stale-after x"})
            QTest::newRow(options) << options;
    }

    void badBoxes()
    {
        QFETCH(QString, options);
        const Run run = runJson(line("trend %1") + words(qPrintable(options)));
        COMPARE_EXIT(run, 2);
        QCOMPARE(run.errorKind(), key("badOption"));
    }
};

QTEST_GUILESS_MAIN(TestCliPanel)
#include "tst_clipanel.moc"
