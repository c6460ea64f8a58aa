// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"
#include "tests/program.h"

#include <cmath>

using namespace trustbilanz::tests;

namespace {
const QByteArray kFirst = "customer,date,score\n"
                          "a,2024-01-01,1\n"
                          "b,2024-01-01,2\n"
                          "c,2024-01-02,3\n"
                          "d,2024-01-02,4\n"
                          "e,2024-01-03,5\n";
const QByteArray kCorrected = "customer,date,score\n"
                              "a,2024-01-01,1\n"
                              "b,2024-01-01,5\n"
                              "f,2024-01-04,5\n";
const QByteArray kFlawed = "customer,date,score\n"
                           "a,2024-02-01,1\n"
                           "b,2024-02-01,\n"
                           "c,2024-02-01,9\n"
                           ",2024-02-01,3\n"
                           "d,yesterday,3\n";

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

bool isOpenIn(qint64 process, const QString& file)
{
    const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(process));
    for (const QFileInfo& link : descriptors.entryInfoList(QDir::System | QDir::Files)) {
        if (link.symLinkTarget() == file)
            return true;
    }
    return false;
}

/// A file that takes long enough to read that a signal arrives in the middle.
QString writeLongFile(const QString& path)
{
    constexpr int kRows = 3'000'000;
    QByteArray bytes = "customer,date,score\n";
    bytes.reserve(qsizetype(kRows) * 24);
    for (int i = 0; i < kRows; ++i)
        bytes += QByteArray::number(i) + ",2024-01-01,3\n";
    return writeFile(path, bytes);
}
} // namespace

/// What an import keeps, refuses, counts and takes back, seen from a script.
class TestCliImport : public QObject
{
    Q_OBJECT

    PrivateHome m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;

    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList line(const char* text) const
    {
        return words(text, {m_workspace, m_folder->path()});
    }
    double mean() const
    {
        return runJson(line("trend %1 --interval year"))
            .object()[key("micro")][0][key("mean")]
            .toDouble();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = file("shop.trust");
        writeFile(file("first.csv"), kFirst);
        writeFile(file("corrected.csv"), kCorrected);
        writeFile(file("flawed.csv"), kFlawed);
        COMPARE_EXIT(runProgram(line("new %1 --name Shop --k 5")), 0);
    }

    void reportHasEveryKey()
    {
        const Run run = runJson(line("import %1 scores %2/first.csv --scale 1:5"));
        COMPARE_EXIT(run, 0);
        const QJsonObject report = run.object();
        QCOMPARE(report.keys(),
                 QStringList({key("batch"), key("changed"), key("customers"), key("detected"),
                              key("equal"), key("firstDate"), key("kind"), key("lastDate"),
                              key("new"), key("problems"), key("rejected"), key("rows"),
                              key("scale"), key("seconds"), key("sha256"), key("source")}));
        QCOMPARE(report[key("batch")].toInt(), 1);
        QCOMPARE(report[key("source")].toString(), QStringLiteral("first.csv"));
        QCOMPARE(report[key("sha256")].toString().toLatin1(),
                 QCryptographicHash::hash(kFirst, QCryptographicHash::Sha256).toHex());
        QCOMPARE(report[key("rows")].toInt(), 5);
        QCOMPARE(report[key("new")].toInt(), 5);
        QCOMPARE(report[key("customers")].toInt(), 5);
        QCOMPARE(report[key("firstDate")].toString(), QStringLiteral("2024-01-01"));
        QCOMPARE(report[key("lastDate")].toString(), QStringLiteral("2024-01-03"));
        QCOMPARE(report[key("scale")].toArray(), QJsonArray({1, 5}));
        QCOMPARE(report[key("detected")][key("dateFormat")].toString(),
                 QStringLiteral("yyyy-MM-dd"));
    }

    void sameFileAgainIsEqual()
    {
        COMPARE_EXIT(runProgram(line("import %1 scores %2/first.csv --scale 1:5")), 0);
        const QByteArray before = readFile(m_workspace);
        const Run again = runJson(line("import %1 scores %2/first.csv --scale 1:5"));
        COMPARE_EXIT(again, 0);
        QCOMPARE(again.object()[key("batch")].toInt(), 0);
        QCOMPARE(again.object()[key("new")].toInt(), 0);
        QCOMPARE(again.object()[key("equal")].toInt(), 5);
        QCOMPARE(readFile(m_workspace), before);
    }

    void changedRowsAreRefusedWithoutAnAnswer()
    {
        COMPARE_EXIT(runProgram(line("import %1 scores %2/first.csv --scale 1:5")), 0);
        const QByteArray before = readFile(m_workspace);
        const Run refused = runJson(line("import %1 scores %2/corrected.csv --scale 1:5"));
        COMPARE_EXIT(refused, 2);
        QCOMPARE(refused.errorKind(), QStringLiteral("changedRows"));
        const Run counted
            = runJson(line("import %1 scores %2/corrected.csv --scale 1:5 --dry-run"));
        COMPARE_EXIT(counted, 0);
        QCOMPARE(counted.object()[key("changed")].toInt(), 1);
        QCOMPARE(counted.object()[key("new")].toInt(), 1);
        QCOMPARE(counted.object()[key("equal")].toInt(), 1);
        QCOMPARE(readFile(m_workspace), before);
        const Run spoken = runProgram(line("import %1 scores %2/corrected.csv --scale 1:5"));
        QVERIFY2(spoken.err.contains("--on-changed"), spoken.err.constData());
    }

    void changedRowsAreKeptOrReplaced_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<double>("mean"); // of a to f on a scale from 1 to 5
        QTest::newRow("keep") << key("keep") << (0 + 25 + 50 + 75 + 100 + 100) / 6.0;
        QTest::newRow("replace") << key("replace") << (0 + 100 + 50 + 75 + 100 + 100) / 6.0;
    }

    void changedRowsAreKeptOrReplaced()
    {
        QFETCH(QString, answer);
        QFETCH(double, mean);
        COMPARE_EXIT(runProgram(line("import %1 scores %2/first.csv --scale 1:5")), 0);
        COMPARE_EXIT(runProgram(line("import %1 scores %2/corrected.csv --scale 1:5 --on-changed")
                                << answer),
                     0);
        QVERIFY(std::abs(this->mean() - mean) < 1e-9);
        const Run undone = runJson(line("undo %1 2"));
        COMPARE_EXIT(undone, 0);
        QCOMPARE(undone.object()[key("restored")].toInt(), answer == key("replace") ? 1 : 0);
        QCOMPARE(this->mean(), 50.0);
    }

    void undoSaysWhatItTakesFromLaterImports()
    {
        COMPARE_EXIT(runProgram(line("import %1 scores %2/first.csv --scale 1:5")), 0);
        COMPARE_EXIT(
            runProgram(line("import %1 scores %2/corrected.csv --scale 1:5 --on-changed keep")), 0);
        const Run later = runProgram(line("undo %1 2"));
        QVERIFY2(!later.out.contains("first.csv"), later.out.constData());
        COMPARE_EXIT(
            runProgram(line("import %1 scores %2/corrected.csv --scale 1:5 --on-changed keep")), 0);
        const Run earlier = runProgram(line("undo %1 1"));
        QVERIFY2(earlier.out.contains("corrected.csv (1)"), earlier.out.constData());
    }

    void undoWorksAfterLaterImports()
    {
        COMPARE_EXIT(runProgram(line("import %1 scores %2/first.csv --scale 1:5")), 0);
        COMPARE_EXIT(
            runProgram(line("import %1 scores %2/corrected.csv --scale 1:5 --on-changed replace")),
            0);
        const Run undone = runJson(line("undo %1 1"));
        COMPARE_EXIT(undone, 0);
        QCOMPARE(undone.object()[key("batch")].toInt(), 1);
        const QJsonArray batches = runJson(line("batches %1")).array();
        QCOMPARE(batches.size(), 1);
        QCOMPARE(batches[0][key("batch")].toInt(), 2);
        const QJsonArray overlapping = undone.object()[key("overlapping")].toArray();
        QCOMPARE(overlapping.size(), 1);
        QCOMPARE(overlapping[0][key("equal")].toInt(), 1);
        COMPARE_EXIT(runProgram(line("check %1")), 0);
        COMPARE_EXIT(runProgram(line("undo %1 1")), 2);
    }

    void severalSourcesAreSeveralBatches()
    {
        const Run run = runJson(
            line("import %1 scores %2/first.csv %2/missing.csv %2/flawed.csv --scale 1:5"));
        COMPARE_EXIT(run, 6);
        const QJsonArray reports = run.array();
        QCOMPARE(reports.size(), 3);
        QCOMPARE(reports[0][key("batch")].toInt(), 1);
        QCOMPARE(reports[1][key("error")][key("kind")].toString(),
                 QStringLiteral("fileUnreadable"));
        QCOMPARE(reports[2][key("batch")].toInt(), 2);
        QCOMPARE(runJson(line("batches %1")).array().size(), 2);
    }

    void rejectedRowsAreReported()
    {
        const Run run = runJson(
            line("import %1 scores %2/flawed.csv --scale 1:5 --problems %2/problems.csv"));
        COMPARE_EXIT(run, 1);
        const QJsonObject report = run.object();
        QCOMPARE(report[key("rows")].toInt(), 5);
        QCOMPARE(report[key("new")].toInt(), 1);
        QCOMPARE(report[key("rejected")].toInt(), 4);
        QSet<QString> kinds;
        for (const QJsonValue problem : report[key("problems")].toArray())
            kinds.insert(problem[key("kind")].toString());
        QCOMPARE(kinds,
                 QSet<QString>({key("missingScore"), key("outOfScale"), key("missingCustomer"),
                                key("unreadableDate")}));
        const QByteArray list = readFile(file("problems.csv"));
        QVERIFY2(list.startsWith("line,column,kind,source\n"), list.constData());
        QVERIFY2(list.contains("\n3,score,missingScore,flawed.csv\n"), list.constData());
        QVERIFY2(list.contains("\n6,date,unreadableDate,flawed.csv\n"), list.constData());
        QVERIFY(!list.contains("yesterday"));
    }

    void importStandsWithoutItsList()
    {
        // The list is longer than a file may be here, the workspace is not.
        const QByteArray bad = QByteArray(",2024-02-01,3\n").repeated(100'000);
        writeFile(file("many.csv"), kFlawed + bad);
        QProcess process;
        process.start(QStringLiteral("sh"),
                      QStringList {QStringLiteral("-c"),
                                   QStringLiteral("ulimit -f 3000; exec \"$@\""),
                                   QStringLiteral("sh"),
                                   QStringLiteral(TRUSTBILANZ_BUILD_DIR "/app/trustbilanz-cli")}
                          + line("import %1 scores %2/many.csv --scale 1:5 --language en "
                                 "--problems %2/list.csv"));
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray told = process.readAllStandardError();
        QCOMPARE(process.exitCode(), 5);
        QVERIFY2(told.contains("What was imported stands."), told.constData());
        QVERIFY2(!told.contains("nothing was changed"), told.constData());
        QCOMPARE(runJson(line("batches %1")).array().size(), 1);
    }

    void stopNamesTheProblemInWords()
    {
        writeFile(file("lines.ndjson"),
                  "{\"customer\":\"a\",\"date\":\"2024-01-05\",\"score\":3}\nx\n");
        const Run run = runProgram(line("import %1 scores %2/lines.ndjson --scale 1:5 "
                                        "--on-problem stop --language en"));
        COMPARE_EXIT(run, 2);
        QVERIFY2(!transcript(run).contains("brokenRecord"), transcript(run).constData());
    }

    void problemsNeverOverwriteWhatIsRead()
    {
        const QByteArray before = readFile(m_workspace);
        COMPARE_EXIT(runProgram(line("import %1 scores %2/flawed.csv --scale 1:5 --problems %1")),
                     2);
        COMPARE_EXIT(
            runProgram(line("import %1 scores %2/flawed.csv --scale 1:5 --problems %2/flawed.csv")),
            2);
        QCOMPARE(readFile(m_workspace), before);
        QCOMPARE(readFile(file("flawed.csv")), kFlawed);
    }

    void stopKeepsNothing()
    {
        const QByteArray before = readFile(m_workspace);
        const Run run
            = runJson(line("import %1 scores %2/flawed.csv --scale 1:5 --on-problem stop"));
        QVERIFY2(run.exitCode > 0 && run.object().contains(key("error")),
                 transcript(run).constData());
        QCOMPARE(run.object()[key("error")][key("line")].toInt(), 3);
        QCOMPARE(readFile(m_workspace), before);
    }

    void optionsReachTheReader()
    {
        writeFile(file("words.csv"),
                  "Befragung 2024\nKunde;Tag;Antwort;Preis;Ort\n"
                  "a;01.02.2024;sehr gut;5;Bonn\n"
                  "b;01.02.2024;schlecht, leider;1;\n"
                  "Summe;;;;\n");
        QStringList arguments
            = line("import %1 scores %2/words.csv --header-row 2 --footer-rows 1 --delimiter ; "
                   "--column customer=Kunde --column date=Tag --column score=Antwort "
                   "--column driver:price=Preis --driver-scale price=1:5 --segment place=Ort "
                   "--date-format dd.MM.yyyy --scale 1:4:reversed --labels");
        const Run run = runJson(arguments << QStringLiteral("Sehr gut=1,\"schlecht, leider=4\""));
        COMPARE_EXIT(run, 0);
        QCOMPARE(run.object()[key("new")].toInt(), 2);
        QCOMPARE(run.object()[key("scale")].toArray().at(2).toString(), QStringLiteral("reversed"));
    }

    void refusedUseKeepsTheWorkspace_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("kind");
        const QString bad = key("badOption");
        QTest::newRow("scores without a scale")
            << key("scores %2/first.csv") << key("scaleMissing");
        QTest::newRow("scale backwards") << key("scores %2/first.csv --scale 5:1") << bad;
        QTest::newRow("field that is none")
            << key("scores %2/first.csv --scale 1:5 --column colour=a") << bad;
        QTest::newRow("field of the other kind")
            << key("incidents %2/first.csv --column score=score") << bad;
        QTest::newRow("owner of scores")
            << key("scores %2/first.csv --scale 1:5 --owner own") << bad;
        QTest::newRow("scale of incidents") << key("incidents %2/first.csv --scale 1:5") << bad;
        QTest::newRow("sheet") << key("scores %2/first.csv --scale 1:5 --sheet A") << bad;
        QTest::newRow("range") << key("scores %2/first.csv --scale 1:5 --range A1:B2") << bad;
        QTest::newRow("profile") << key("scores %2/first.csv --scale 1:5 --profile a") << bad;
        QTest::newRow("year pivot")
            << key("scores %2/first.csv --scale 1:5 --year-pivot 69") << bad;
        QTest::newRow("label without a number")
            << key("scores %2/first.csv --scale 1:5 --labels good=fine") << bad;
        QTest::newRow("unknown date format")
            << key("scores %2/first.csv --scale 1:5 --date-format moon") << bad;
        QTest::newRow("column that is missing")
            << key("scores %2/first.csv --scale 1:5 --column score=Score9") << key("missingColumn");
    }

    void refusedUseKeepsTheWorkspace()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, kind);
        const QByteArray before = readFile(m_workspace);
        const Run run = runJson(line("import %1") + line(arguments.toLatin1().constData()));
        COMPARE_EXIT(run, 2);
        QCOMPARE(run.errorKind(), kind);
        QCOMPARE(readFile(m_workspace), before);
    }

    void twoReadingsAreNamed()
    {
        writeFile(file("days.csv"), "customer,date,score\na,03/04/2024,1\nb,05/06/2024,2\n");
        const Run run = runJson(line("import %1 scores %2/days.csv --scale 1:5"));
        COMPARE_EXIT(run, 2);
        QCOMPARE(run.errorKind(), QStringLiteral("ambiguousColumn"));
        const QString detail = run.object()[key("error")][key("detail")].toString();
        QVERIFY2(detail.contains(key("d/M/yyyy")) && detail.contains(key("M/d/yyyy")),
                 qPrintable(detail));
        COMPARE_EXIT(
            runProgram(line("import %1 scores %2/days.csv --scale 1:5 --date-format d/M/yyyy")), 0);
    }

    void secondWriterWaitsInVain()
    {
        using trustbilanz::store::Store;
        const auto writer = Store::open(m_workspace, Store::Access::Write);
        VERIFY_RESULT(writer);
        const Run run = runJson(line("import %1 scores %2/first.csv --scale 1:5"));
        COMPARE_EXIT(run, 3);
        QCOMPARE(run.errorKind(), QStringLiteral("busy"));
        COMPARE_EXIT(runProgram(line("trend %1")), 0); // readers are welcome
    }

    void withoutTheKeyOnlyScoresAreRefused()
    {
        for (const QString& name : filesBelow(m_home.file(key("data"))))
            QFile::remove(name);
        const Run run = runJson(line("import %1 scores %2/first.csv --scale 1:5"));
        COMPARE_EXIT(run, 2);
        QCOMPARE(run.errorKind(), QStringLiteral("keyMissing"));
        COMPARE_EXIT(runProgram(line("trend %1")), 0);
    }

    void interruptKeepsNothing()
    {
        const QString source = writeLongFile(file("long.csv"));
        const QByteArray before = readFile(m_workspace);
        QProcess process;
        process.start(QStringLiteral(TRUSTBILANZ_BUILD_DIR "/app/trustbilanz-cli"),
                      line("import %1 scores %2/long.csv --scale 1:5 --json"));
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(
            isOpenIn(process.processId(), source) || process.state() != QProcess::Running, 30'000);
        process.terminate();
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray out = process.readAllStandardOutput();
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY2(process.exitCode() == 130 && out.contains("\"cancelled\""), out.constData());
        QCOMPARE(readFile(m_workspace), before);
        QVERIFY(runJson(line("batches %1")).array().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
