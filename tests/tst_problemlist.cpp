// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/problemlist.h"
#include "tests/support.h"

using namespace trustbilanz;
using namespace trustbilanz::session;

namespace {
ImportReport report()
{
    ImportReport report;
    report.source = QStringLiteral("scores.csv");
    report.issues = {{7, QStringLiteral("date"), IssueKind::UnreadableDate, {}},
                     {1204, QStringLiteral("=region"), IssueKind::InvalidEncoding,
                      QStringLiteral("part, two.csv")}};
    return report;
}

ProblemWords german()
{
    return {{QStringLiteral("Zeile"), QStringLiteral("Feld"), QStringLiteral("Problem"),
             QStringLiteral("Quelle")},
            {{IssueKind::UnreadableDate, QStringLiteral("Datum ist nicht verständlich")},
             {IssueKind::InvalidEncoding, QStringLiteral("Zeichen sind beschädigt")}},
            {{QStringLiteral("date"), QStringLiteral("Datum")}},
            ExportStyle::GermanExcel};
}
} // namespace

class TestProblemList : public QObject
{
    Q_OBJECT
private slots:
    void everyRowInWords()
    {
        const QString path = m_folder.filePath(QStringLiteral("problems.csv"));
        VERIFY_RESULT(writeProblems(report(), path, german()));
        QCOMPARE(tests::readFile(path),
                 QByteArray("\xEF\xBB\xBFZeile;Feld;Problem;Quelle\r\n"
                            "7;Datum;Datum ist nicht verständlich;scores.csv\r\n"
                            "1204;'=region;Zeichen sind beschädigt;part, two.csv\r\n"));
    }

    void plainStyleIsForOtherPrograms()
    {
        const QString path = m_folder.filePath(QStringLiteral("plain.csv"));
        ProblemWords words = german();
        words.style = ExportStyle::Plain;
        VERIFY_RESULT(writeProblems(report(), path, words));
        const QByteArrayList lines = tests::readFile(path).split('\n');
        QCOMPARE(lines[0], QByteArray("Zeile,Feld,Problem,Quelle"));
        QVERIFY(lines[2].endsWith(",\"part, two.csv\""));
    }

    void placeThatCannotBeWrittenIsSaid()
    {
        QVERIFY(!writeProblems(report(), QStringLiteral("/proc/problems.csv"), german()));
    }

    void stoppedWritingLeavesNothing()
    {
        const QString path = m_folder.filePath(QStringLiteral("stopped.csv"));
        VERIFY_ERROR(writeProblems(report(), path, german(), [](qint64, qint64) { return false; }),
                     Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void neverThroughASymbolicLink()
    {
        const QString victim
            = tests::writeFile(m_folder.filePath(QStringLiteral("victim")), "precious");
        const QString path = m_folder.filePath(QStringLiteral("link.csv"));
        QVERIFY(QFile::link(victim, path));
        VERIFY_ERROR(writeProblems(report(), path, german()), ReadOnly);
        QCOMPARE(tests::readFile(victim), QByteArray("precious"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestProblemList)
#include "tst_problemlist.moc"
