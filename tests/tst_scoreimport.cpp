// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scoresamples.h"

#include <QCryptographicHash>

#include <random>

using namespace trustbilanz;
using namespace trustbilanz::importers;
using namespace trustbilanz::tests;

class TestScoreImport : public QObject
{
    Q_OBJECT
private slots:
    void longNumbersAsIdsStayApart();
    void sameAnswersInEveryForm_data();
    void sameAnswersInEveryForm();
    void badRows_data();
    void badRows();
    void refusedFiles_data();
    void refusedFiles();
    void rowsAreSortedByDayAndStable();
    void progressCancels();
    void idsOfAnyLengthStayApart();
    void quotedIdsStayTheirOwn();
    void randomFileAgreesWithAPlainReading();
    void reportKnowsTheFile();
    void britishAirways();
    void expectedDialects();
    void tortureFilesNeverCrash();

private:
    QTemporaryDir m_folder;
    QString write(const QByteArray& bytes)
    {
        return writeFile(m_folder.filePath(QStringLiteral("file.csv")), bytes);
    }
};

void TestScoreImport::sameAnswersInEveryForm_data()
{
    QTest::addColumn<QString>("file");
    for (const char* name : {"byte-order-mark.csv", "carriage-returns.csv", "old-macintosh.csv",
                             "utf-16.csv", "title-rows.csv", "footer.csv",
                             "no-newline-at-the-end.csv", "blank-lines.csv", "separator-line.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestScoreImport::sameAnswersInEveryForm()
{
    QFETCH(QString, file);
    const auto reading = read(specimen(file), usualPlan());
    VERIFY_RESULT(reading);
    QCOMPARE(rowsOf(reading->part),
             (QStringList {QStringLiteral("C2 2024-01-01 5 South"),
                           QStringLiteral("C1 2024-01-02 8 North")}));
    QVERIFY(reading->report.issues.empty());
}

void TestScoreImport::badRows_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("issues");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("rejected");
    const auto row = [](const char* name, const char* issues, int rows, int rejected) {
        QTest::newRow(name) << QString::fromLatin1(name)
                            << QString::fromLatin1(issues).split(QLatin1Char('|')) << rows
                            << rejected;
    };
    row("missing-score.csv", "2 missingScore score", 2, 1);
    row("missing-customer.csv", "3 missingCustomer customer", 2, 1);
    row("missing-date.csv", "2 missingDate date", 2, 1);
    row("unreadable-number.csv", "2 unreadableNumber score", 2, 1);
    row("unreadable-date.csv", "2 unreadableDate date", 2, 1);
    row("out-of-scale.csv", "2 outOfScale score|4 outOfScale score", 3, 2);
    row("out-of-range-date.csv", "2 outOfRange date", 2, 1);
    row("ragged.csv", "2 raggedRow|4 raggedRow", 3, 2);
    row("invalid-encoding.csv", "2 invalidEncoding region", 2, 1);
    row("stray-quote.csv", "2 raggedRow", 3, 1);
    row("several-problems.csv",
        "2 missingCustomer customer|2 missingDate date|2 missingScore score", 2, 1);
}

void TestScoreImport::badRows()
{
    QFETCH(QString, file);
    const auto reading = read(specimen(file), usualPlan());
    VERIFY_RESULT(reading);
    QTEST(issuesOf(reading->report), "issues");
    QTEST(int(reading->report.rows), "rows");
    QTEST(int(reading->report.rejected), "rejected");
    QCOMPARE(qint64(reading->part.rows()), reading->report.rows - reading->report.rejected);
    // Nothing of a rejected row stays behind, not even in a dictionary.
    QCOMPARE(reading->part.segments[0].values.size(), size_t(1));
    QCOMPARE(qint64(reading->part.customers.size()),
             reading->report.rows - reading->report.rejected);
}

void TestScoreImport::refusedFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, Error::Kind kind) {
        QTest::newRow(name) << QString::fromLatin1(name) << errorId(kind);
    };
    row("latin-1-header.csv", Error::Kind::MissingColumn); // it is read, and has no region
    row("binary.csv", Error::Kind::UnknownFormat);
    row("picture.csv", Error::Kind::UnknownFormat);
    row("empty.csv", Error::Kind::FileUnreadable);
    row("no-such-file.csv", Error::Kind::FileUnreadable);
    row("", Error::Kind::FileUnreadable); // the folder
    row("two-columns-of-one-name.csv", Error::Kind::AmbiguousColumn);
    row("../incidents/flat.json", Error::Kind::MissingColumn); // it has no customers
    row("../incidents/broken.json", Error::Kind::UnknownFormat);
    row("german-header.csv", Error::Kind::MissingColumn); // it has no region
}

void TestScoreImport::refusedFiles()
{
    QFETCH(QString, file);
    const auto reading = read(specimen(file), usualPlan());
    QVERIFY(!reading.has_value());
    QTEST(errorId(reading.error().kind), "error");
}

void TestScoreImport::rowsAreSortedByDayAndStable()
{
    const auto reading = read(write("customer,date,score,region\n"
                                    "C1,2024-01-03,1,a\nC2,2024-01-01,2,b\nC3,2024-01-03,3,c\n"
                                    "C1,2024-01-01,4,a\nC2,1900-01-01,5,b\nC9,2079-06-06,6,\n"),
                              usualPlan());
    VERIFY_RESULT(reading);
    QCOMPARE(
        rowsOf(reading->part),
        (QStringList {QStringLiteral("C2 1900-01-01 5 b"), QStringLiteral("C2 2024-01-01 2 b"),
                      QStringLiteral("C1 2024-01-01 4 a"), QStringLiteral("C1 2024-01-03 1 a"),
                      QStringLiteral("C3 2024-01-03 3 c"), QStringLiteral("C9 2079-06-06 6 ")}));
    QCOMPARE(reading->report.customers, 4);
}

void TestScoreImport::progressCancels()
{
    QByteArray text("customer,date,score,region\n");
    for (int i = 0; i < 100'000; ++i)
        text += "C1,2024-04-03,5,North\n";
    const QString path = write(text);
    qint64 last = 0;
    int calls = 0;
    const auto whole
        = readScores(path, usualPlan(), plainPseudonym, [&](qint64 done, qint64 total) {
              last = done;
              ++calls;
              return done <= total;
          });
    VERIFY_RESULT(whole);
    QCOMPARE(last, qint64(text.size()));
    QVERIFY(calls > 3);
    const auto stopped = readScores(path, usualPlan(), plainPseudonym,
                                    [](qint64 done, qint64 total) { return done < total / 2; });
    VERIFY_ERROR(stopped, Cancelled);
}

void TestScoreImport::idsOfAnyLengthStayApart()
{
    // Ids that share their first 8, 16 or 40 characters, and one that is the beginning of another.
    QByteArray text("customer,date,score\n");
    const QByteArray base(40, 'x');
    for (int length = 1; length <= base.size(); ++length)
        text += base.left(length) + ",2024-01-01,5\n" + base.left(length) + "y,2024-01-01,5\n";
    ImportPlan plan;
    plan.scale = ScoreScale {1, 10, false};
    std::vector<std::string> seen;
    const auto reading = readScores(write(text + text.mid(text.indexOf('\n') + 1)), plan,
                                    [&](std::string_view id) {
                                        seen.emplace_back(id);
                                        return plainPseudonym(id);
                                    });
    VERIFY_RESULT(reading);
    QCOMPARE(reading->report.customers, 80);
    std::sort(seen.begin(), seen.end());
    QVERIFY(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
    QVERIFY(std::find(seen.begin(), seen.end(), base.toStdString() + "y") != seen.end());
}

void TestScoreImport::quotedIdsStayTheirOwn()
{
    QByteArray text("\"customer\",\"date\",\"score\"\n");
    QStringList expected;
    for (int i = 100; i < 700; ++i) {
        const QByteArray id = (i % 2 == 0 ? "C" : "a very long id of ") + QByteArray::number(i);
        text += "\"" + id + "\",\"2024-01-01\",\"5\"\n";
        expected += QString::fromLatin1(id);
    }
    QStringList pseudonyms; // the whole id: longer ones than a pseudonym must differ too
    const auto pseudonymOf = [&](std::string_view id) {
        pseudonyms += QString::fromUtf8(id.data(), qsizetype(id.size()));
        return plainPseudonym(id);
    };
    ImportPlan plan;
    plan.scale = ScoreScale {1, 10, false};
    VERIFY_RESULT(readScores(write(text), plan, pseudonymOf));
    pseudonyms.sort();
    expected.sort();
    QCOMPARE(pseudonyms, expected);
}

void TestScoreImport::randomFileAgreesWithAPlainReading()
{
    std::mt19937 random(7);
    struct Plain {
        int day;
        QString text;
    };
    std::vector<Plain> expected;
    QByteArray text("customer,date,score,region\n");
    for (int i = 0; i < 20'000; ++i) {
        const QDate date = QDate(2020, 1, 1).addDays(int(random() % 900));
        const QString id = QStringLiteral("C%1").arg(random() % 3000);
        const double score = 1 + double(random() % 900) / 100;
        const QString region
            = QStringLiteral("R%1").arg(random() % 700); // more than one byte holds
        const QString number = QString::number(score, 'f', 2);
        text += QStringLiteral("%1,%2,%3,%4\n")
                    .arg(id, date.toString(Qt::ISODate), number, region)
                    .toUtf8();
        expected.push_back(
            {dayFrom(date),
             QStringLiteral("%1 %2 %3 %4")
                 .arg(id, date.toString(Qt::ISODate), QString::number(number.toDouble()), region)});
    }
    std::stable_sort(expected.begin(), expected.end(),
                     [](const Plain& a, const Plain& b) { return a.day < b.day; });
    QStringList wanted;
    for (const Plain& row : expected)
        wanted += row.text;
    const auto reading = read(write(text), usualPlan());
    VERIFY_RESULT(reading);
    QCOMPARE(rowsOf(reading->part), wanted);
}

void TestScoreImport::reportKnowsTheFile()
{
    const QString path = specimen(QStringLiteral("good.csv"));
    const auto reading = read(path, usualPlan());
    VERIFY_RESULT(reading);
    const ImportReport& report = reading->report;
    QCOMPARE(report.source, QStringLiteral("good.csv"));
    QCOMPARE(
        report.sha256,
        QString::fromLatin1(
            QCryptographicHash::hash(tests::readFile(path), QCryptographicHash::Sha256).toHex()));
    QCOMPARE(report.rows, 3);
    QCOMPARE(report.customers, 2);
    QCOMPARE(report.firstDate->iso(), QStringLiteral("2024-01-01"));
    QCOMPARE(report.lastDate->iso(), QStringLiteral("2024-01-03"));
    QVERIFY(report.scale == usualPlan().scale);
}

void TestScoreImport::britishAirways()
{
    SKIP_WITHOUT_SHARED_DATA;
    ImportPlan plan;
    plan.columns = {{QStringLiteral("customer"), QStringLiteral("CustomerID")},
                    {QStringLiteral("date"), QStringLiteral("Datetime")},
                    {QStringLiteral("score"), QStringLiteral("OverallRating")}};
    plan.scale = ScoreScale {1, 10, false};
    plan.segments = {{QStringLiteral("seat"), QStringLiteral("SeatType")},
                     {QStringLiteral("traveller"), QStringLiteral("TypeOfTraveller")}};
    const QString folder = sharedData() + QStringLiteral("/pair-british-airways/");
    const auto reading = read(folder + QStringLiteral("ba_reviews.csv"), plan);
    VERIFY_RESULT(reading);
    const ImportReport& report = reading->report;
    QCOMPARE(report.rows, 3701);
    QCOMPARE(report.rejected, 5);
    QCOMPARE(qint64(reading->part.rows()), 3696);
    QCOMPARE(report.customers, 2897);
    QCOMPARE(report.firstDate->iso(), QStringLiteral("2011-10-09"));
    QCOMPARE(report.lastDate->iso(), QStringLiteral("2023-11-19"));
    QCOMPARE(report.problems.size(), size_t(1));
    QCOMPARE(issueId(report.problems[0].kind), QStringLiteral("missingScore"));
    QCOMPARE(report.problems[0].count, 5);
    QCOMPARE(report.problems[0].firstLine, 3123);
    QCOMPARE(report.sha256,
             QStringLiteral("0df756a77c2cb4bfb0d1d15d8aa726f1d3c31739a17b3653c28aa3437941adc8"));
    QCOMPARE(report.detected.encoding, QStringLiteral("utf-8"));
    QCOMPARE(report.detected.delimiter, QStringLiteral(","));
    QCOMPARE(report.detected.decimal, QStringLiteral("point"));
    QCOMPARE(report.detected.dateFormat, QStringLiteral("d MMMM yyyy"));
    // The tidy copy holds the same answers under ISO dates.
    plan.columns = {};
    plan.segments = {{QStringLiteral("seat"), QStringLiteral("segment")},
                     {QStringLiteral("traveller"), QStringLiteral("traveller_type")}};
    const auto tidy = read(folder + QStringLiteral("ba_scores_tidy.csv"), plan);
    VERIFY_RESULT(tidy);
    QStringList one = rowsOf(reading->part);
    QStringList other = rowsOf(tidy->part);
    one.sort();
    other.sort();
    QCOMPARE(one, other);
}

void TestScoreImport::expectedDialects()
{
    SKIP_WITHOUT_SHARED_DATA;
    const QString folder = sharedData() + QStringLiteral("/torture-csv/dialects/");
    for (const char* name : {"ba_german_excel_cp1252.csv", "ba_utf16le_tab.txt"})
        QVERIFY(!read(folder + QString::fromLatin1(name), usualPlan()).has_value());
}

void TestScoreImport::tortureFilesNeverCrash()
{
    SKIP_WITHOUT_SHARED_DATA;
    QDirIterator files(sharedData() + QStringLiteral("/torture-csv"), QDir::Files,
                       QDirIterator::Subdirectories);
    int shown = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        const auto raw = preview(path, usualPlan());
        if (!raw || raw->header.size() < 3)
            continue;
        ++shown;
        // Whatever the columns are: mapped as scores they give rows or issues, never less.
        ImportPlan plan;
        plan.scale = ScoreScale {0, 1e9, false};
        plan.decimal = QStringLiteral("point");
        plan.dateFormat = QStringLiteral("d/M/yyyy");
        plan.columns = {{QStringLiteral("customer"), raw->header[0]},
                        {QStringLiteral("date"), raw->header[1]},
                        {QStringLiteral("score"), raw->header[2]}};
        const auto reading = read(path, plan);
        if (reading)
            QCOMPARE(qint64(reading->part.rows()), reading->report.rows - reading->report.rejected);
    }
    QVERIFY(shown > 50);
}

/// A double would make one customer of all.
void TestScoreImport::longNumbersAsIdsStayApart()
{
    const QTemporaryDir folder;
    const QString path = writeFile(
        folder.filePath(QStringLiteral("ids.json")),
        R"([{"customer":12345678901234567890,"date":"2024-01-01","score":5},)"
        R"({"customer":12345678901234567891,"date":"2024-01-01","score":5},)"
        R"({"customer":123456789012345678901234567891,"date":"2024-01-01","score":5},)"
        R"({"customer":123456789012345678901234567892,"date":"2024-01-01","score":5}])");
    ImportPlan plan;
    plan.scale = ScoreScale {1, 10, false};
    const auto reading = read(path, plan);
    VERIFY_RESULT(reading);
    QCOMPARE(reading->report.customers, 4);
}

QTEST_GUILESS_MAIN(TestScoreImport)
#include "tst_scoreimport.moc"
