// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoresamples.h"

#include <cmath>
#include <set>

using namespace trustbilanz;
using namespace trustbilanz::importers;
using namespace trustbilanz::tests;

namespace {
constexpr int kRows = 10'000;
constexpr int kBadScores = 80; ///< more than a preview shows of one kind

/// Customer "c7" stands in line 7. One date and 80 scores are not understood.
QByteArray manyRows()
{
    QByteArray csv = "customer,date,score,region\n";
    for (int line = 2; line < kRows + 2; ++line) {
        const bool isBadScore = line > 5000 && line <= 5000 + kBadScores;
        csv += 'c' + QByteArray::number(line) + (line == 7000 ? ",soon," : ",2024-01-31,")
            + (isBadScore ? "x" : "7") + ",North\n";
    }
    return csv;
}

ImportPlan incidents()
{
    ImportPlan plan;
    plan.kind = ImportKind::Incidents;
    return plan;
}

QStringList problemsOf(const std::vector<IssueCount>& problems)
{
    QStringList texts;
    for (const IssueCount& problem : problems)
        texts += QStringLiteral("%1 %2 %3 from %4")
                     .arg(problem.count)
                     .arg(issueId(problem.kind), problem.column)
                     .arg(problem.firstLine);
    return texts;
}

size_t countWith(const Preview& preview, IssueKind kind)
{
    return size_t(std::ranges::count_if(preview.rows, [kind](const PreviewRow& row) {
        return std::ranges::find(row.issues, kind, &RowIssue::kind) != row.issues.end();
    }));
}
} // namespace

/// Which rows a preview shows, and that it understands them as the import does.
class TestPreview : public QObject
{
    Q_OBJECT
private slots:
    void shortFileIsShownWhole()
    {
        const auto shown = preview(specimen(QStringLiteral("good.csv")), usualPlan());
        VERIFY_RESULT(shown);
        QCOMPARE(shown->total, std::optional(qint64(3)));
        QCOMPARE(shown->rows.size(), size_t(3));
        QCOMPARE(shown->rows.front().line, 2);
        QCOMPARE(shown->rows.back().line, 4);
    }

    void linesAreThoseOfTheFile()
    {
        const auto shown = preview(write(manyRows()), usualPlan());
        VERIFY_RESULT(shown);
        QCOMPARE(shown->total, std::optional(qint64(kRows)));
        qint64 before = 0;
        for (const PreviewRow& row : shown->rows) {
            QCOMPARE(row.raw.front(), QStringLiteral("c%1").arg(row.line));
            QVERIFY2(row.line > before, "a row stands twice or in the wrong place");
            before = row.line;
        }
    }

    void firstRowsAndSomeOfEveryQuarter()
    {
        const auto shown = preview(write(manyRows()), usualPlan());
        VERIFY_RESULT(shown);
        for (int i = 0; i < kPreviewRows; ++i)
            QCOMPARE(shown->rows[size_t(i)].line, i + 2);
        std::set<qint64> quarters;
        size_t random = 0;
        for (const PreviewRow& row : shown->rows) {
            if (row.line <= kPreviewRows + 1 || !row.issues.empty())
                continue;
            ++random;
            quarters.insert((row.line - 2) * 4 / kRows);
        }
        QCOMPARE(quarters.size(), size_t(4));
        QVERIFY2(random > kPreviewRows * 9 / 10 && random <= kPreviewRows,
                 qPrintable(QString::number(random)));
    }

    void twiceTheSameRows()
    {
        const QString path = write(manyRows());
        const auto once = preview(path, usualPlan());
        const auto again = preview(path, usualPlan());
        VERIFY_RESULT(once);
        VERIFY_RESULT(again);
        QVERIFY(
            std::ranges::equal(once->rows, again->rows, {}, &PreviewRow::line, &PreviewRow::line));
    }

    void everyKindOfProblemIsShown()
    {
        const QString path = write(manyRows());
        const auto shown = preview(path, usualPlan());
        VERIFY_RESULT(shown);
        QCOMPARE(countWith(*shown, IssueKind::UnreadableDate), size_t(1));
        const size_t scores = countWith(*shown, IssueKind::UnreadableNumber);
        QVERIFY2(scores >= kPreviewRows && scores < kBadScores,
                 qPrintable(QString::number(scores)));
        QCOMPARE(problemsOf(shown->problems),
                 (QStringList {QStringLiteral("80 unreadableNumber score from 5001"),
                               QStringLiteral("1 unreadableDate date from 7000")}));
        const auto imported = read(path, usualPlan());
        VERIFY_RESULT(imported);
        QCOMPARE(problemsOf(shown->problems), problemsOf(imported->report.problems));
    }

    void quotedRowsAreReadTwiceUnharmed()
    {
        const QByteArray name(300, 'n');
        const auto shown = preview(write("customer,date,score,region\n\"" + name
                                         + "\",\"2024-01-31\",\"7\",\"a \"\"b\"\" c\"\n"),
                                   usualPlan());
        VERIFY_RESULT(shown);
        QCOMPARE(shown->rows[0].raw[0], QString::fromLatin1(name));
        QCOMPARE(shown->rows[0].understood[0], QString::fromLatin1(name));
        QCOMPARE(shown->rows[0].understood[3], QStringLiteral("a \"b\" c"));
    }

    void raggedRowIsNotUnderstoodAtAll()
    {
        const auto shown = preview(
            write("customer,date,score,region\na,2024-01-31,7,North\nb,2024-01-31\n"), usualPlan());
        VERIFY_RESULT(shown);
        QCOMPARE(shown->rows[1].raw,
                 (QStringList {QStringLiteral("b"), QStringLiteral("2024-01-31")}));
        QCOMPARE(shown->rows[1].understood.size(), 4);
        QVERIFY(shown->rows[1].understood.join(QString()).isEmpty());
        QCOMPARE(countWith(*shown, IssueKind::RaggedRow), size_t(1));
    }

    void planWithoutScaleShowsOnlyTheStart()
    {
        ImportPlan plan = usualPlan();
        plan.scale.reset();
        const auto shown = preview(write(manyRows()), plan);
        VERIFY_RESULT(shown);
        QCOMPARE(shown->rows.size(), size_t(kPreviewRows));
        QVERIFY(!shown->total);
        QVERIFY(shown->rows[0].understood.isEmpty());
    }

    void stopsWhenAsked()
    {
        VERIFY_ERROR(preview(write(manyRows()), usualPlan(), [](qint64, qint64) { return false; }),
                     Cancelled);
    }

    void abbreviatedColumnIsRecognised()
    {
        const auto shown = preview(
            write("Kundennr.;Datum;Vertrauenswert;region\na;31.01.2024;7,5;Nord\n"), usualPlan());
        VERIFY_RESULT(shown);
        QVERIFY(!shown->error);
        QCOMPARE(shown->rows[0].understood.join(QLatin1Char(' ')),
                 QStringLiteral("a 2024-01-31 7.5 Nord"));
    }

    void columnsOfUsualExportsAreRecognised_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("columns"); // customer, date, score
        QTest::newRow("recommendation") << "Kundennummer;Umfragedatum;NPS-Bewertung;Kanal"
                                        << "Kundennummer;Umfragedatum;NPS-Bewertung";
        QTest::newRow("help desk") << "Ticket ID;Requester ID;CSAT;Created at;Group"
                                   << "Requester ID;Created at;CSAT";
        QTest::newRow("workbook") << "Kunden-ID;Befragt am;Zufriedenheit (1-5);Region"
                                  << "Kunden-ID;Befragt am;Zufriedenheit (1-5)";
        QTest::newRow("nothing of it") << "Artikel;Lager;Preis"
                                       << ";;";
    }

    void columnsOfUsualExportsAreRecognised()
    {
        QFETCH(QString, header);
        QFETCH(QString, columns);
        const auto guess = guessColumns(header.split(QLatin1Char(';')), ImportKind::Scores);
        QStringList found;
        for (const char* field : {"customer", "date", "score"})
            found << guess.value(QLatin1String(field));
        QCOMPARE(found.join(QLatin1Char(';')), columns);
    }

    void driverIsLeftEmptyAndTheRowKept()
    {
        ImportPlan plan = driverPlan();
        const QString path
            = write("customer,date,score,care\na,2024-01-31,7,x\nb,2024-01-31,x,9\n");
        QCOMPARE(read(path, plan)->report.rejected, 2);
        plan.onKind.insert(IssueKind::UnreadableNumber, OnProblem::Empty);
        const auto reading = read(path, plan);
        VERIFY_RESULT(reading);
        QCOMPARE(reading->report.rejected, 1); // without a score there is no answer
        QCOMPARE(rowsOf(reading->part), QStringList(QStringLiteral("a 2024-01-31 7")));
        QVERIFY(std::isnan(scoreAt(reading->part.drivers[0].answers, 0)));
        QCOMPARE(reading->report.problems.size(), size_t(2));
    }

    void onlyTheChosenKindStops()
    {
        ImportPlan plan = usualPlan();
        plan.onKind.insert(IssueKind::OutOfScale, OnProblem::Stop);
        const QByteArray start = "customer,date,score,region\na,2024-01-31,x,North\n";
        VERIFY_RESULT(read(write(start), plan));
        const auto stopped = read(write(start + "b,2024-01-31,11,North\n"), plan);
        VERIFY_ERROR(stopped, BadOption);
        QCOMPARE(stopped.error().line, 3);
    }

    void incidentIsKeptWithoutItsCount()
    {
        const QString path = write("id,disclosed,affected\nA,2024-01-06,many\nB,later,12\n");
        ImportPlan plan = incidents();
        QCOMPARE(readIncidents(path, plan, {})->report.rejected, 2);
        plan.onProblem = OnProblem::Empty;
        const auto reading = readIncidents(path, plan, {});
        VERIFY_RESULT(reading);
        QCOMPARE(reading->incidents.size(), size_t(1)); // without any date it cannot be placed
        QCOMPARE(reading->incidents[0].id, QStringLiteral("A"));
        QVERIFY(!reading->incidents[0].affected);
    }

    void incidentsShowTheirProblemsBesideTheLine()
    {
        const auto shown = preview(
            write("id,disclosed,affected\nA,2024-01-06,many\nB,2024-01-07,12\n"), incidents());
        VERIFY_RESULT(shown);
        QCOMPARE(shown->total, std::optional(qint64(2)));
        QCOMPARE(shown->rows[0].line, 2);
        QCOMPARE(shown->rows[0].issues.size(), size_t(1));
        QVERIFY(shown->rows[1].issues.empty());
        QCOMPARE(problemsOf(shown->problems),
                 QStringList(QStringLiteral("1 unreadableNumber affected from 2")));
    }

private:
    static ImportPlan driverPlan()
    {
        ImportPlan plan;
        plan.scale = ScoreScale {1, 10, false};
        plan.columns.insert(QStringLiteral("driver:care"), QStringLiteral("care"));
        plan.driverScales.insert(QStringLiteral("care"), {1, 10, false});
        return plan;
    }
    QString write(const QByteArray& bytes)
    {
        return writeFile(m_folder.filePath(QStringLiteral("file.csv")), bytes);
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
