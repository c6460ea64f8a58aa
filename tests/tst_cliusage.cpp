// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program.h"

using namespace trustbilanz::tests;

namespace {
QString key(const char* name)
{
    return QString::fromLatin1(name);
}
} // namespace

/// How the console program is spoken to: help, options, one document for each call, wrong use.
class TestCliUsage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    PrivateHome m_home;
    QString m_workspace = m_folder.filePath(QStringLiteral("shop.trust"));

    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// A command line with %1 = workspace, %2 = scores, %4 = folder.
    QStringList line(const char* text) const
    {
        return words(text, {m_workspace, file("scores.csv"), {}, m_folder.path()});
    }

private slots:
    void initTestCase()
    {
        writeFile(file("scores.csv"), "customer,date,score\na,2024-01-01,-3\nb,2024-01-02,3\n");
        COMPARE_EXIT(runProgram(line("new %1 --name Shop")), 0);
        COMPARE_EXIT(runProgram(line("import %1 scores %2 --scale -3:3")), 0);
    }

    void helpListsEveryCommand()
    {
        const Run run = runProgram(
            {QStringLiteral("--help"), QStringLiteral("--language"), QStringLiteral("en")});
        COMPARE_EXIT(run, 0);
        for (const char* command :
             {"new", "demo", "import", "batches", "undo", "trend", "incidents", "effect", "fit",
              "scenario", "report", "export", "check", "--json", "--quiet", "--language", "--version"})
            QVERIFY2(run.out.contains(QByteArray("\n  ") + command), command);
    }

    void everyCommandExplainsItself_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("option");
        QTest::newRow("new") << key("new") << QByteArray("--macro-base");
        QTest::newRow("demo") << key("demo") << QByteArray("--months");
        QTest::newRow("import") << key("import") << QByteArray("--on-changed");
        QTest::newRow("batches") << key("batches") << QByteArray("FILE");
        QTest::newRow("undo") << key("undo") << QByteArray("BATCH");
        QTest::newRow("trend") << key("trend") << QByteArray("--where");
        QTest::newRow("incidents") << key("incidents") << QByteArray("--from");
        QTest::newRow("fit") << key("fit") << QByteArray("--confidence");
        QTest::newRow("effect") << key("effect") << QByteArray("--affected");
        QTest::newRow("scenario") << key("scenario") << QByteArray("--workspace");
        QTest::newRow("report") << key("report") << QByteArray("--page-size");
        QTest::newRow("export") << key("export") << QByteArray("--style");
        QTest::newRow("check") << key("check") << QByteArray("FILE");
    }

    void everyCommandExplainsItself()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, option);
        const Run run = runProgram({command, QStringLiteral("--help")});
        COMPARE_EXIT(run, 0);
        QVERIFY2(run.out.contains(option), run.out.constData());
        QVERIFY(run.err.isEmpty());
    }

    void versionIsTheProjects()
    {
        COMPARE_EXIT(runProgram({QStringLiteral("--version")}), 0);
        const Run run = runJson({QStringLiteral("--version")});
        QVERIFY(run.isOneDocument());
        QCOMPARE(run.object()[key("version")].toString(), QStringLiteral(TRUSTBILANZ_VERSION));
    }

    void everyAnswerIsOneDocument_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("batches") << line("batches %1");
        QTest::newRow("trend") << line("trend %1");
        QTest::newRow("incidents") << line("incidents %1");
        QTest::newRow("check") << line("check %1");
        QTest::newRow("dry run") << line(
            "import %1 scores %2 --scale 0:10 --segment shop=shop --dry-run");
        QTest::newRow("export") << line("export %1 trend --output %4/one.csv");
        QTest::newRow("error") << line("check %4/missing.trust");
        QTest::newRow("wrong use") << line("trend %1 --interval fortnight");
        QTest::newRow("no command") << QStringList();
        QTest::newRow("help") << line("trend --help");
    }

    void everyAnswerIsOneDocument()
    {
        QFETCH(QStringList, arguments);
        const Run after = runProgram(arguments + QStringList {QStringLiteral("--json")});
        QVERIFY2(after.isOneDocument(), transcript(after).constData());
        QVERIFY2(after.err.isEmpty(), after.err.constData());
        const Run before = runProgram(QStringList {QStringLiteral("--json")} + arguments);
        QCOMPARE(before.exitCode, after.exitCode);
        QVERIFY(before.isOneDocument());
    }

    void optionsMayStandAnywhere()
    {
        const QByteArray expected = runProgram(line("batches %1 --json")).out;
        QCOMPARE(runProgram(line("--json batches %1")).out, expected);
        QCOMPARE(runProgram(line("batches --json %1")).out, expected);
        QCOMPARE(runProgram(line("--language de batches --quiet %1 --json")).out, expected);
        COMPARE_EXIT(runProgram(line("new %4/loss.trust --ebitda -2e6 --ebitda-growth=-0.02")), 0);
    }

    void dashesEndTheOptions()
    {
        QFile::remove(file("--json"));
        const Run run = runProgram(line("import %1 scores --scale -3:3 -- --json"));
        COMPARE_EXIT(run, 6);
        QVERIFY2(run.err.contains("“--json”"), run.err.constData());
    }

    void strangeNamesCannotSteerTheTerminal()
    {
        const Run run = runProgram({key("check"), QStringLiteral("a\033[2Jb.trust")});
        COMPARE_EXIT(run, 6);
        QVERIFY(!run.err.contains('\033'));
    }

    void wrongUseNamesTheOption_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown command") << line("tendency %1") << key("tendency");
        QTest::newRow("a command of a later version") << line("forecast %1") << key("forecast");
        QTest::newRow("unknown option") << line("trend %1 --colour red") << key("--colour");
        QTest::newRow("option without value") << line("trend %1 --interval") << key("--interval");
        QTest::newRow("option given twice") << line("trend %1 --by a --by b") << key("--by");
        QTest::newRow("flag with a value") << line("trend %1 --bridge=maybe") << key("--bridge");
        QTest::newRow("missing workspace") << line("trend") << key("FILE");
        QTest::newRow("unknown period")
            << line("trend %1 --interval fortnight") << key("--interval");
        QTest::newRow("date without day") << line("trend %1 --from 2024-01") << key("--from");
        QTest::newRow("range backwards")
            << line("trend %1 --from 2024-02-01 --to 2024-01-01") << key("--from");
        QTest::newRow("filter without value") << line("trend %1 --where shop") << key("--where");
        QTest::newRow("quote left open") << line("trend %1 --where shop=\"a") << key("--where");
        QTest::newRow("segment that is none") << line("trend %1 --by planet") << key("planet");
        QTest::newRow("unknown language") << line("trend %1 --language fr") << key("--language");
        QTest::newRow("confidence beyond one")
            << line("trend %1 --confidence 95") << key("--confidence");
        QTest::newRow("number with a comma")
            << line("new %4/n.trust --revenue 1,5") << key("--revenue");
        QTest::newRow("not a number") << line("new %4/n.trust --revenue nan") << key("--revenue");
        QTest::newRow("group too small to publish") << line("new %4/n.trust --k 4") << key("--k");
        QTest::newRow("currency that is none")
            << line("new %4/n.trust --currency Euro") << key("--currency");
        QTest::newRow("time zone that is none")
            << line("new %4/n.trust --time-zone Mars/Base") << key("--time-zone");
        QTest::newRow("batch that is none") << line("undo %1 99") << key("99");
        QTest::newRow("batch that is no number") << line("undo %1 last") << key("BATCH");
        QTest::newRow("export without a place") << line("export %1 trend") << key("--output");
        QTest::newRow("export over the workspace")
            << line("export %1 trend --output %1") << key("--output");
        QTest::newRow("language given twice where one is enough")
            << line("trend %1 --language de --language en") << key("--language");
        QTest::newRow("report without a place") << line("report %1") << key("--output");
        QTest::newRow("report over the workspace")
            << line("report %1 --output %1") << key("--output");
        QTest::newRow("report in an unknown language")
            << line("report %1 --output %4/a.pdf --language en --language fr")
            << key("--language");
        QTest::newRow("report on unknown paper")
            << line("report %1 --output %4/a.pdf --page-size a5") << key("--page-size");
        QTest::newRow("report of a range backwards")
            << line("report %1 --output %4/a.pdf --from 2024-02-01 --to 2024-01-01")
            << key("--from");
        QTest::newRow("export of something else")
            << line("export %1 all --output %4/a.csv") << key("all");
    }

    void wrongUseNamesTheOption()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const QByteArray before = readFile(m_workspace);
        const Run run = runJson(arguments);
        COMPARE_EXIT(run, 2);
        QCOMPARE(run.errorKind(), QStringLiteral("badOption"));
        const QString detail = run.object()[key("error")][key("detail")].toString();
        QVERIFY2(detail.contains(named), qPrintable(detail));
        const Run spoken = runProgram(arguments);
        COMPARE_EXIT(spoken, 2);
        QVERIFY(spoken.out.isEmpty());
        QVERIFY2(spoken.err.contains(named.toUtf8()), spoken.err.constData());
        // The parsing library speaks English only.
        QVERIFY2(!spoken.err.contains("Could not convert"), spoken.err.constData());
        QCOMPARE(readFile(m_workspace), before);
        QVERIFY(!QFile::exists(file("n.trust")));
    }

    void newRefusesToOverwrite()
    {
        const QByteArray before = readFile(m_workspace);
        const Run run = runJson(line("new %1"));
        COMPARE_EXIT(run, 2);
        QCOMPARE(run.errorKind(), QStringLiteral("exists"));
        QCOMPARE(readFile(m_workspace), before);
    }
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
