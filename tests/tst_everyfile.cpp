// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program.h"

using namespace trustbilanz::tests;

namespace {
QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// What importing a file leaves behind, as counted in the file itself.
struct Expected {
    int rows;
    int added;
    int rejected;
    const char* firstDate; ///< empty = not compared
};
} // namespace

/// Every incident log and score file of the real data through the console program: what comes out
/// of it, or why it is refused.
class TestEveryFile : public QObject
{
    Q_OBJECT

    PrivateHome m_home;
    QTemporaryDir m_folder;
    QString m_workspace = m_folder.filePath(QStringLiteral("every.trust"));

    /// `%1` is the workspace, `%2` the folder of the data. Options with blanks stand in `more`.
    Run import(const char* what, const QStringList& more = {}) const
    {
        return runJson(words(what, {m_workspace, sharedData()}) + more);
    }

private slots:
    void init()
    {
        SKIP_WITHOUT_SHARED_DATA;
        QFile::remove(m_workspace);
        COMPARE_EXIT(runProgram(words("new %1", {m_workspace})), 0);
    }

    void imports_data()
    {
        SKIP_WITHOUT_SHARED_DATA;
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<Expected>("expected");
        const auto row = [](const char* name, const char* line, const Expected& expected,
                            const QStringList& more = {}) {
            QTest::newRow(name) << QByteArray(line) << more << expected;
        };
        row("Have I Been Pwned", "import %1 incidents %2/hibp-breaches/breaches_2025.json",
            {875, 875, 0, "2013-11-30"});
        row("HHS portal", "import %1 incidents %2/hhs-breach-portal/breach_report_2025.csv",
            {790, 790, 0, "2023-02-17"});
        // 33 numbers of records are sentences; 204 say "Unknown", which is no number at all.
        row("Privacy Rights Clearinghouse",
            "import %1 incidents %2/prc-chronology-2016/prc_2016.csv", {810, 777, 33, ""});
        // Four ids occur again, one date is not in the calendar.
        row("VERIS database, JSON", "import %1 incidents %2/veris-vcdb/vcdb_2019_part_a.json.gz",
            {6159, 6154, 5, ""});
        row("VERIS database, CSV", "import %1 incidents %2/veris-vcdb/vcdb_2019_part_a.csv.gz",
            {6159, 6154, 5, ""});
        row("VERIS, a folder of files", "import %1 incidents %2/veris-incidents-single",
            {99, 99, 0, ""});
        row("VERIS, one file",
            "import %1 incidents "
            "%2/veris-incidents-single/02E3A940-C052-40FE-9E70-996E84F0F59E.json",
            {1, 1, 0, ""});
        row("Information is Beautiful",
            "import %1 incidents %2/breach-lists/iib_worlds_biggest_breaches.csv "
            "--column occurred=year",
            {369, 369, 0, ""});
        // Three periods in place of a year and 23 numbers in words, one row with both.
        row("Wikipedia",
            "import %1 incidents %2/breach-lists/wikipedia_data_breaches_2023.csv "
            "--column occurred=Year --column title=Entity --column affected=Records",
            {352, 327, 25, ""});
        row("GDPR fines", "import %1 incidents %2/gdpr-fines-2020/gdpr_violations.csv",
            {437, 250, 187, "1970-01-01"});
        row("British Airways, incidents",
            "import %1 incidents %2/pair-british-airways/ba_incidents.csv", {9, 9, 0, "2015-03"});
        row("Banks, incidents",
            "import %1 incidents %2/pair-gss-banks-2006-2010/financial_incidents.csv",
            {5, 5, 0, "2008-03-14"});
        row("British Airways, reviews",
            "import %1 scores %2/pair-british-airways/ba_reviews.csv --column customer=CustomerID "
            "--column date=Datetime --column score=OverallRating --scale 1:10",
            {3701, 3696, 5, "2011-10-09"});
        row("British Airways, tidy",
            "import %1 scores %2/pair-british-airways/ba_scores_tidy.csv --scale 1:10",
            {3696, 3696, 0, "2011-10-09"});
        // 2837 rows have no year (not interviewed) or no answer (not asked).
        row("General Social Survey",
            "import %1 scores %2/pair-gss-banks-2006-2010/gss_panel_2006_2008_2010.csv "
            "--column customer=firstid --column date=year --column score=confinan --scale 1:3 "
            "--date-format yyyy",
            {6000, 3163, 2837, "2006"},
            {key("--labels"), key("a Great Deal=3,Only some=2,Hardly any=1")});
        row("airline tweets",
            "import %1 scores %2/airline-tweets-2015/airline_tweets.csv "
            "--column customer=customer_id --column date=tweet_created "
            "--column score=airline_sentiment --scale 1:3 --labels negative=1,neutral=2,positive=3",
            {14640, 14640, 0, ""});
    }

    void imports()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QStringList, more);
        QFETCH(const Expected, expected);
        const Run run = import(line.constData(), more);
        COMPARE_EXIT(run, expected.rejected > 0 ? 1 : 0);
        const QJsonObject report = run.object();
        const auto count = [&](const char* name) { return report[key(name)].toInt(-1); };
        QCOMPARE(count("rows"), expected.rows);
        QCOMPARE(count("new"), expected.added);
        QCOMPARE(count("rejected"), expected.rejected);
        QCOMPARE(count("new") + count("equal") + count("changed") + count("rejected"),
                 count("rows"));
        if (*expected.firstDate != '\0')
            QCOMPARE(report[key("firstDate")].toString(), key(expected.firstDate));

        // The same again adds nothing and loses nothing.
        const Run again = import(line.constData(), more);
        QCOMPARE(again.object()[key("new")].toInt(-1), 0);
        QCOMPARE(again.object()[key("equal")].toInt(-1), expected.added);
    }

    void refusals_data()
    {
        SKIP_WITHOUT_SHARED_DATA;
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const char* line, int exitCode, const char* kind,
                            const char* detail) {
            QTest::newRow(name) << QByteArray(line) << exitCode << key(kind) << key(detail);
        };
        row("a list without a date column",
            "import %1 incidents %2/breach-lists/iib_worlds_biggest_breaches.csv", 2,
            "missingColumn", "disclosed");
        row("another", "import %1 incidents %2/breach-lists/wikipedia_data_breaches_2023.csv", 2,
            "missingColumn", "disclosed");
        row("a text", "import %1 incidents %2/postmortems-danluu/post-mortems.md", 2,
            "missingColumn", "disclosed");
        row("a JSON schema", "import %1 incidents %2/veris-schema/verisc.json", 2, "missingColumn",
            "disclosed");
        row("a series", "import %1 scores %2/its-sicily/sicily.csv --scale 0:1", 2, "missingColumn",
            "customer");
        row("prices", "import %1 scores %2/stock-equifax/EFX.csv --scale 0:1", 2, "missingColumn",
            "customer");
        row("reviews without a scale",
            "import %1 scores %2/pair-british-airways/ba_scores_tidy.csv", 2, "scaleMissing",
            "score");
        row("an old workbook", "import %1 scores %2/torture-xlsx/1904_1900.xls --scale 0:1", 6,
            "otherSpreadsheet", "1904_1900.xls");
        row("an OpenDocument table", "import %1 incidents %2/torture-xlsx/1904_1900.ods", 6,
            "otherSpreadsheet", "1904_1900.ods");
        row("several sheets", "import %1 incidents %2/torture-xlsx/mixed_sheets.xlsx", 2,
            "ambiguousSheet", "survey | choices | settings");
        row("an unknown profile",
            "import %1 incidents %2/hhs-breach-portal/breach_report_2025.csv --profile nosuch", 2,
            "badOption", "--profile nosuch");
    }

    void refusals()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const int, exitCode);
        QFETCH(const QString, kind);
        QFETCH(const QString, detail);
        const Run run = import(line.constData());
        COMPARE_EXIT(run, exitCode);
        QCOMPARE(run.errorKind(), kind);
        QVERIFY2(run.object()[key("error")][key("detail")].toString().contains(detail),
                 run.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestEveryFile)
#include "tst_everyfile.moc"
