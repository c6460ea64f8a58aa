// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/zipfile.h"
#include "models/session/shownexport.h"
#include "models/session/tablewriter.h"
#include "tests/scoresamples.h"
#include "tests/storedanswers.h"
#include "tests/support.h"

#include <QRegularExpression>

#include <sys/resource.h>

#include <csignal>

using namespace trustbilanz;
using session::ExportKind;
using session::ExportStyle;
using session::ShownCell;
using session::ShownTable;
using session::WorkspaceData;

namespace {
using Kind = ShownCell::Kind;

const QString kSheet = QStringLiteral("xl/worksheets/sheet1.xml");
const QString kTexts = QStringLiteral("xl/sharedStrings.xml");
const QString kStyles = QStringLiteral("xl/styles.xml");

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray partOf(const QString& path, const QString& part)
{
    const auto archive = importers::ZipFile::open(path);
    if (!archive)
        return {};
    const auto device = archive->read(part);
    return device ? (*device)->readAll() : QByteArray();
}

WorkspaceData dataOf(ScorePart part, std::vector<Incident> incidents = {})
{
    WorkspaceData data;
    data.settings.name = text("Brand");
    std::vector<ScorePart> parts;
    parts.push_back(std::move(part));
    data.scores = std::make_shared<const ScoreColumns>(std::move(parts));
    data.incidents = std::move(incidents);
    return data;
}

/// No customer answers twice on one day.
tests::StoredAnswers manyAnswers(int count)
{
    constexpr int kCustomers = 26;
    constexpr int kDays = 2500;
    tests::StoredAnswers answers;
    for (int i = 0; i < count; ++i)
        answers.push_back({char('a' + i % kCustomers), -(i / kCustomers % kDays), double(i % 11)});
    return answers;
}

Incident incident(const char* title)
{
    Incident incident;
    incident.id = text("i1");
    incident.title = text(title);
    incident.occurred = PartialDate::from(2023, 12, 24);
    incident.disclosed = PartialDate::from(2024, 1);
    incident.severity = 4;
    incident.affected = 75'000;
    incident.media = 1.25;
    return incident;
}

/// One row with a cell of every kind: 29 February 2024 is the day 45351 of Excel, 1 May 2017 the
/// day 42856.
ShownTable everyKind()
{
    const Day leapDay = dayFrom(QDate(2024, 2, 29));
    const Day may = dayFrom(QDate(2017, 5, 1));
    return {
        text("Every kind"),
        {text("Words"), text("Figure"), text("Share"), text("Day"), text("Month"), text("None")},
        {{{Kind::Text, text("North; \"A\""), 0, 0, 0},
          {Kind::Number, text("−1,234.5"), -1234.5, 1, 0},
          {Kind::Percent, text("41.3 %"), 0.413, 1, 0},
          {Kind::Date, text("29 Feb 2024"), 0, 0, leapDay},
          {Kind::Month, text("May 2017"), 0, 0, may},
          {}}}};
}

ShownTable oneText(const QString& words)
{
    return {text("One"), {text("Words")}, {{{Kind::Text, words, 0, 0, 0}}}};
}
} // namespace

/// Workbooks as a spreadsheet and our own importer read them, and the same tables as CSV.
class TestWorkbook : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_home.emplace();
        m_xlsx = m_home->file(text("out.xlsx"));
        m_csv = m_home->file(text("out.csv"));
    }

    void cellsHaveTheirTypes()
    {
        VERIFY_RESULT(session::writeShownTable(everyKind(), m_xlsx, ExportStyle::Plain));
        const QByteArray sheet = partOf(m_xlsx, kSheet);
        QVERIFY(sheet.contains("<c r=\"A2\" t=\"s\">"));
        static const QRegularExpression figure(text("<c r=\"B2\" s=\"\\d\"><v>-1234.5</v></c>"));
        static const QRegularExpression share(text("<c r=\"C2\" s=\"\\d\"><v>0.413</v></c>"));
        static const QRegularExpression day(text("<c r=\"D2\" s=\"\\d\"><v>45351</v></c>"));
        static const QRegularExpression month(text("<c r=\"E2\" s=\"\\d\"><v>42856</v></c>"));
        for (const QRegularExpression& cell : {figure, share, day, month})
            QVERIFY2(QString::fromUtf8(sheet).contains(cell), qPrintable(cell.pattern()));
        QVERIFY(!sheet.contains("r=\"F2\"")); // what is not known is no zero
        const QByteArray styles = partOf(m_xlsx, kStyles);
        QVERIFY(styles.contains("formatCode=\"yyyy\\-mm\\-dd\""));
        QVERIFY(styles.contains("formatCode=\"mmm\\ yyyy\""));
        QVERIFY(styles.contains("formatCode=\"0.0%\""));
        QVERIFY(partOf(m_xlsx, kTexts).contains("<t>North; \"A\"</t>"));
    }

    void theHeaderIsBoldAndStays()
    {
        VERIFY_RESULT(session::writeShownTable(everyKind(), m_xlsx, ExportStyle::Plain));
        const QByteArray sheet = partOf(m_xlsx, kSheet);
        QVERIFY(sheet.contains("ySplit=\"1\""));
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<c r=\"A1\" s=\"1\""));
        QVERIFY(partOf(m_xlsx, kStyles).contains("<b/>"));
        QVERIFY(sheet.contains("customWidth=\"1\""));
    }

    void theSheetHasTheTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("plain") << text("Vertrauen im März") << QByteArray("Vertrauen im März");
        QTest::newRow("forbidden") << text("'A/B: [what]?'") << QByteArray("A B what");
        QTest::newRow("long") << QString(40, QLatin1Char('x')) << QByteArray(31, 'x');
        QTest::newRow("nothing left") << text("?") << QByteArray("Sheet1");
    }

    void theSheetHasTheTitle()
    {
        QFETCH(const QString, title);
        QFETCH(const QByteArray, name);
        ShownTable table = everyKind();
        table.title = title;
        VERIFY_RESULT(session::writeShownTable(table, m_xlsx, ExportStyle::Plain));
        const QByteArray book = partOf(m_xlsx, text("xl/workbook.xml"));
        QVERIFY2(book.contains("<sheet name=\"" + name + "\""), book.constData());
    }

    void bothStylesOfCsv()
    {
        VERIFY_RESULT(session::writeShownTable(everyKind(), m_csv, ExportStyle::Plain));
        QCOMPARE(tests::readFile(m_csv),
                 QByteArray("Words,Figure,Share,Day,Month,None\n"
                            "\"North; \"\"A\"\"\",-1234.5,0.413,2024-02-29,2017-05,\n"));
        VERIFY_RESULT(session::writeShownTable(everyKind(), m_csv, ExportStyle::GermanExcel));
        QCOMPARE(tests::readFile(m_csv),
                 QByteArray("\xEF\xBB\xBF"
                            "Words;Figure;Share;Day;Month;None\r\n"
                            "\"North; \"\"A\"\"\";-1234,5;0,413;2024-02-29;2017-05;\r\n"));
    }

    void clipboardIsTabSeparated()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        const QString german = session::tabSeparated(everyKind());
        QLocale::setDefault(QLocale::c());
        QCOMPARE(german,
                 text("Words\tFigure\tShare\tDay\tMonth\tNone\n"
                      "North; \"A\"\t-1234,5\t41,3%\t29 Feb 2024\tMay 2017\t"));
    }

    void formulasAreTexts_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"=1+1", "+1", "-1", "@SUM(A1)", "＝1"})
            QTest::newRow(words) << text(words);
    }

    void formulasAreTexts()
    {
        QFETCH(const QString, words);
        VERIFY_RESULT(session::writeShownTable(oneText(words), m_xlsx, ExportStyle::Plain));
        const QByteArray sheet = partOf(m_xlsx, kSheet);
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(sheet.contains("<c r=\"A2\" t=\"s\">"));
        QVERIFY(partOf(m_xlsx, kTexts).contains("<t>" + words.toUtf8() + "</t>"));
        VERIFY_RESULT(session::writeShownTable(oneText(words), m_csv, ExportStyle::Plain));
        QCOMPARE(tests::readFile(m_csv), "Words\n'" + words.toUtf8() + "\n");
        QCOMPARE(session::tabSeparated(oneText(words)), text("Words\n'") + words);
    }

    void incidentsComeInAgain()
    {
        const Incident written = incident("=1+1");
        const WorkspaceData data = dataOf({}, {written});
        VERIFY_RESULT(
            session::exportData(data, ExportKind::Incidents, {}, m_xlsx, ExportStyle::Plain));
        const auto reading = importers::readIncidents(m_xlsx, {}, {text("Brand"), {}});
        VERIFY_RESULT(reading);
        QCOMPARE(reading->incidents.size(), size_t(1));
        const Incident& read = reading->incidents.front();
        QCOMPARE(read.title, text("=1+1"));
        QVERIFY(read.occurred == written.occurred);
        QVERIFY(read.disclosed == written.disclosed); // a month stays a month
        QVERIFY(read.severity == written.severity);
        QVERIFY(read.affected == written.affected);
        QVERIFY(read.media == written.media);
    }

    /// So many that they do not wait in memory.
    void answersComeInAgain()
    {
        constexpr int kAnswers = 60'000;
        const WorkspaceData data = dataOf(tests::storedPart(manyAnswers(kAnswers)));
        const auto report
            = session::exportData(data, ExportKind::Scores, {}, m_xlsx, ExportStyle::Plain);
        VERIFY_RESULT(report);
        QCOMPARE(report->rows, kAnswers);
        QVERIFY(partOf(m_xlsx, kSheet).contains("t=\"inlineStr\""));
        ImportPlan plan;
        plan.scale = ScoreScale {0, 10, false};
        for (const char* field : {"customer", "date", "score"})
            plan.columns.insert(text(field), text(field));
        const auto reading = importers::readScores(m_xlsx, plan, tests::plainPseudonym);
        VERIFY_RESULT(reading);
        QCOMPARE(reading->part.rows(), size_t(kAnswers));
        QCOMPARE(reading->part.customers.size(), size_t(26));
        const ScorePart& written = *data.scores->parts().front();
        for (const size_t row : {size_t(0), size_t(1), size_t(kAnswers - 1)}) {
            QCOMPARE(reading->part.dayAt(row), written.dayAt(row));
            QCOMPARE(tests::scoreAt(reading->part.score, row), tests::scoreAt(written.score, row));
        }
    }

    void theTrendHasDatesAndRoundedCounts()
    {
        tests::StoredAnswers answers;
        for (int i = 0; i < 12; ++i)
            answers.push_back({char('a' + i), 0, double(i % 2 ? 4 : 6)});
        WorkspaceData data = dataOf(tests::storedPart(answers));
        data.settings.smallestGroup = 5;
        data.outline = session::outlineOf(*data.scores);
        VERIFY_RESULT(session::exportData(data, ExportKind::Trend, {}, m_xlsx, ExportStyle::Plain));
        const QString sheet = QString::fromUtf8(partOf(m_xlsx, kSheet));
        // 1 January 2024 is day 45292; 12 customers are about 10; the mean is 50.
        static const QRegularExpression row(
            text("<c r=\"A2\" s=\"\\d\"><v>45292</v></c><c r=\"C2\"><v>10</v></c>"
                 "<c r=\"D2\"><v>10</v></c><c r=\"E2\" s=\"\\d\"><v>50</v></c>"));
        QVERIFY2(sheet.contains(row), qPrintable(sheet));
    }

    void aSheetHasAnEnd()
    {
        using session::TableFormat;
        VERIFY_RESULT(session::checkRows(TableFormat::Xlsx, 1'048'575));
        const auto refused = session::checkRows(TableFormat::Xlsx, 1'048'576);
        VERIFY_ERROR(refused, BadOption);
        QVERIFY(refused.error().reason == Error::Reason::TooManyRows);
        VERIFY_RESULT(session::checkRows(TableFormat::Csv, 1'048'576));
    }

    void tooManyAnswersAreRefusedBeforeAnythingIsWritten()
    {
        tests::writeFile(m_xlsx, "earlier");
        const WorkspaceData data = dataOf(tests::storedPart(manyAnswers(1'048'576)));
        const auto refused
            = session::exportData(data, ExportKind::Scores, {}, m_xlsx, ExportStyle::Plain,
                                  [](qint64, qint64) { return false; });
        VERIFY_ERROR(refused, BadOption);
        QCOMPARE(tests::readFile(m_xlsx), QByteArray("earlier"));
    }

    void answersArePrivate()
    {
        const WorkspaceData data = dataOf(tests::storedPart(manyAnswers(3)));
        VERIFY_RESULT(
            session::exportData(data, ExportKind::Scores, {}, m_xlsx, ExportStyle::Plain));
        QCOMPARE(QFile::permissions(m_xlsx) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    void neverThroughASymbolicLink()
    {
        const QString victim = tests::writeFile(m_home->file(text("victim")), "precious");
        for (const char* name : {"a.xlsx", "a.csv", "a.png"}) {
            const QString path = m_home->file(text(name));
            QVERIFY(QFile::link(victim, path));
            const auto refused = path.endsWith(text("png"))
                ? session::writePicture("picture", path)
                : session::writeShownTable(everyKind(), path, ExportStyle::Plain);
            VERIFY_ERROR(refused, ReadOnly);
        }
        QCOMPARE(tests::readFile(victim), QByteArray("precious"));
    }

    void fullDiskLeavesTheEarlierFile()
    {
        tests::writeFile(m_xlsx, "earlier");
        const WorkspaceData data = dataOf(tests::storedPart(manyAnswers(60'000)));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual {};
        ::getrlimit(RLIMIT_FSIZE, &usual);
        // The workbook would fit, but not the rows that wait for it: the library is silent.
        const rlimit small {2'000'000, usual.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto report
            = session::exportData(data, ExportKind::Scores, {}, m_xlsx, ExportStyle::Plain);
        ::setrlimit(RLIMIT_FSIZE, &usual);
        VERIFY_ERROR(report, NoSpace);
        QCOMPARE(tests::readFile(m_xlsx), QByteArray("earlier"));
        QCOMPARE(QFileInfo(m_xlsx).dir().entryList(QDir::Files), QStringList {text("out.xlsx")});
    }

    void theSameTableGivesTheSameBytes()
    {
        qputenv("SOURCE_DATE_EPOCH", "1700000000");
        VERIFY_RESULT(session::writeShownTable(everyKind(), m_xlsx, ExportStyle::Plain));
        const QByteArray first = tests::readFile(m_xlsx);
        QTest::qWait(1100); // the library counts seconds
        VERIFY_RESULT(session::writeShownTable(everyKind(), m_xlsx, ExportStyle::Plain));
        qunsetenv("SOURCE_DATE_EPOCH");
        QCOMPARE(tests::readFile(m_xlsx), first);
        QVERIFY(partOf(m_xlsx, text("docProps/core.xml")).contains("2023-11-14T22:13:20Z"));
    }

private:
    std::optional<tests::PrivateHome> m_home;
    QString m_xlsx;
    QString m_csv;
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
