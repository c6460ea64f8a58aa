// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pdffile.h"
#include "tests/program.h"

using namespace trustbilanz::tests;

namespace {
QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// A machine without a display, whatever this one has.
void withoutDisplay()
{
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    qputenv("QT_QPA_PLATFORM", "xcb");
}

void onOneDay()
{
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
}
} // namespace

/// The report from a script.
class TestReportCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    PrivateHome m_home;
    QString m_workspace = m_folder.filePath(QStringLiteral("shop.trust"));

    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// A command line with %1 = workspace, %2 = folder.
    QStringList line(const char* text) const { return words(text, {m_workspace, m_folder.path()}); }

private slots:
    void initTestCase()
    {
        COMPARE_EXIT(runProgram(line("demo %1 --customers 400 --months 14 --language en")), 0);
    }

    void needsNoDisplay()
    {
        const Run run
            = runJson(line("report %1 --output %2/plain.pdf --language en"), withoutDisplay);
        COMPARE_EXIT(run, 0);
        QVERIFY(run.isOneDocument());
        QVERIFY2(run.err.isEmpty(), run.err.constData());
        QCOMPARE(run.object()[key("output")].toString(), key("plain.pdf"));
        QCOMPARE(run.object()[key("language")].toString(), key("en"));
        QVERIFY(isPdf(file("plain.pdf")));
        QVERIFY(run.object()[key("pages")].toInt() > 1);
        QCOMPARE(run.object()[key("pages")].toInt(), pagesOf(file("plain.pdf")));
    }

    void theReportHasALanguageOfItsOwn()
    {
        const Run run
            = runProgram(line("--language en report %1 --output %2/own.pdf --language de"));
        COMPARE_EXIT(run, 0);
        QVERIFY2(run.out.contains("Pages"), run.out.constData()); // what is said stays English
        SKIP_WITHOUT_PDFTOTEXT;
        const QString text = wordsOf(file("own.pdf"));
        QVERIFY(text.contains(QStringLiteral("Markenvertrauen")));
        QVERIFY(!text.contains(QStringLiteral("Trust balance of")));
    }

    void oneLanguageIsThatOfBoth()
    {
        const Run run = runProgram(line("report %1 --output %2/both.pdf --language de"));
        COMPARE_EXIT(run, 0);
        QVERIFY2(run.out.contains("Seiten"), run.out.constData());
        SKIP_WITHOUT_PDFTOTEXT;
        QVERIFY(wordsOf(file("both.pdf")).contains(QStringLiteral("Markenvertrauen")));
    }

    void paperIsChosen()
    {
        COMPARE_EXIT(runProgram(line("report %1 --output %2/a4.pdf")), 0);
        COMPARE_EXIT(runProgram(line("report %1 --output %2/letter.pdf --page-size letter")), 0);
        QCOMPARE(sheetOf(file("a4.pdf")).toSize(), QSize(595, 842)); // 210 and 297 mm in points
        QCOMPARE(sheetOf(file("letter.pdf")).toSize(), QSize(612, 792)); // 8.5 and 11 inches
    }

    /// On one day nothing but the range can make the files differ.
    void theRangeIsThatOfTheOptions()
    {
        const QJsonArray micro = runJson(line("trend %1")).object()[key("micro")].toArray();
        const QString from = micro[2][key("period")].toString();
        COMPARE_EXIT(runProgram(line("report %1 --output %2/all.pdf"), onOneDay), 0);
        COMPARE_EXIT(runProgram(line("report %1 --output %2/part.pdf --from") << from, onOneDay),
                     0);
        QVERIFY(readFile(file("all.pdf")) != readFile(file("part.pdf")));
        COMPARE_EXIT(runProgram(line("report %1 --output %2/x.pdf --where region=Nowhere")), 2);
        QVERIFY(!QFile::exists(file("x.pdf")));
    }

    void theSameFileTwice()
    {
        COMPARE_EXIT(runProgram(line("report %1 --output %2/one.pdf --language en"), onOneDay), 0);
        COMPARE_EXIT(runProgram(line("report %1 --output %2/two.pdf --language en"), onOneDay), 0);
        QVERIFY(!readFile(file("one.pdf")).isEmpty());
        QCOMPARE(readFile(file("one.pdf")), readFile(file("two.pdf")));
    }

    void neverOverTheWorkspaceOrThroughALink()
    {
        const QByteArray before = readFile(m_workspace);
        COMPARE_EXIT(runProgram(line("report %1 --output %1")), 2);
        QCOMPARE(readFile(m_workspace), before);
        const QString target = writeFile(file("target"), "untouched");
        QVERIFY(QFile::link(target, file("link.pdf")));
        COMPARE_EXIT(runProgram(line("report %1 --output %2/link.pdf")), 2);
        QCOMPARE(readFile(target), QByteArray("untouched"));
    }

    void whatFailsHasItsExitCode()
    {
        Run run = runJson(line("report %2/none.trust --output %2/none.pdf"));
        COMPARE_EXIT(run, 6);
        QCOMPARE(run.errorKind(), key("fileUnreadable"));
        run = runJson(line("report %1 --output %2/no/such/folder.pdf"));
        COMPARE_EXIT(run, 5);
        QVERIFY(run.isOneDocument());
    }
};

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
