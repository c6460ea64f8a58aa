// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/exports.h"
#include "models/store/pseudonyms.h"
#include "models/trust/roundedcounts.h"
#include "tests/storedanswers.h"
#include "tests/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <limits>

using namespace trustbilanz;
using session::ExportKind;
using session::ExportStyle;
using session::WorkspaceData;

namespace {
QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

WorkspaceData dataOf(ScorePart part, std::vector<Incident> incidents = {})
{
    WorkspaceData data;
    data.settings.name = text("Brand");
    data.settings.smallestGroup = 5;
    std::vector<ScorePart> parts;
    parts.push_back(std::move(part));
    data.scores = std::make_shared<const ScoreColumns>(std::move(parts));
    data.outline = session::outlineOf(*data.scores);
    data.incidents = std::move(incidents);
    return data;
}

ScorePart twoAnswers()
{
    ScorePart part = tests::storedPart({{'a', 0, 7.5, "north"}, {'b', 1, 10, "a;b,\"c\""}});
    part.drivers.push_back({text("speed"),
                            {0, 4, false},
                            {PackedColumn::pack(std::vector<std::uint32_t> {1, 0}, 2),
                             {3, std::numeric_limits<double>::quiet_NaN()}}});
    return part;
}

Incident outage(const char* title)
{
    Incident incident;
    incident.id = text("i1");
    incident.title = text(title);
    incident.disclosed = PartialDate::from(2024, 1);
    incident.severity = 4;
    incident.affected = 75'000;
    incident.response = Response {1.2, true};
    incident.media = 1.25;
    return incident;
}

/// 12 customers with the score 5 in January, 3 in February; all on the first of the month.
ScorePart threeMonths()
{
    tests::StoredAnswers answers;
    for (int i = 0; i < 12; ++i)
        answers.push_back({char('a' + i), 0, double(i % 2 ? 4 : 6)});
    for (int i = 0; i < 3; ++i)
        answers.push_back({char('a' + i), 31, 9});
    for (int i = 0; i < 5; ++i)
        answers.push_back({char('m' + i), 60, 5});
    return tests::storedPart(answers);
}
} // namespace

class TestExports : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_home.emplace();
        m_csv = m_home->file(text("out.csv"));
    }

    void answersAsPlainText()
    {
        const auto report = write(dataOf(twoAnswers()), ExportKind::Scores, m_csv);
        VERIFY_RESULT(report);
        QCOMPARE(report->output, text("out.csv"));
        QCOMPARE(report->rows, 2);
        const QByteArray a = QByteArray("61").repeated(16);
        const QByteArray b = QByteArray("62").repeated(16);
        QCOMPARE(tests::readFile(m_csv),
                 "customer,date,score,scale_min,scale_max,index,region,weight,speed\n" + a
                     + ",2024-01-01,7.5,0,10,75,north,1,\n" + b
                     + ",2024-01-02,10,0,10,100,\"a;b,\"\"c\"\"\",1,3\n");
    }

    void answersForGermanExcel()
    {
        QVERIFY(write(dataOf(twoAnswers()), ExportKind::Scores, m_csv, ExportStyle::GermanExcel));
        const QByteArray bytes = tests::readFile(m_csv);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"
                                 "customer;date;score;"));
        QVERIFY(bytes.contains(";2024-01-01;7,5;0;10;75;north;1;\r\n"));
        QVERIFY(bytes.contains(";\"a;b,\"\"c\"\"\";1;3\r\n"));
    }

    void answersAsJson()
    {
        const QString path = m_home->file(text("out.json"));
        QVERIFY(write(dataOf(twoAnswers()), ExportKind::Scores, path, ExportStyle::GermanExcel));
        const QJsonArray rows = QJsonDocument::fromJson(tests::readFile(path)).array();
        QCOMPARE(rows.size(), 2);
        const QJsonObject expected {{text("customer"), text("61").repeated(16)},
                                    {text("date"), text("2024-01-01")},
                                    {text("score"), 7.5},
                                    {text("scale_min"), 0},
                                    {text("scale_max"), 10},
                                    {text("index"), 75},
                                    {text("region"), text("north")},
                                    {text("weight"), 1},
                                    {text("speed"), QJsonValue::Null}};
        QCOMPARE(rows[0].toObject(), expected);
        QCOMPARE(rows[1][text("region")].toString(), text("a;b,\"c\""));
    }

    void monthsStayMonths()
    {
        ScorePart part = twoAnswers();
        part.precision = DatePrecision::Month;
        QVERIFY(write(dataOf(std::move(part)), ExportKind::Scores, m_csv));
        QVERIFY(tests::readFile(m_csv).contains(",2024-01,7.5,"));
    }

    void emptyWorkspaces()
    {
        const WorkspaceData data = dataOf({});
        QCOMPARE(write(data, ExportKind::Incidents, m_csv)->rows, 0);
        QCOMPARE(tests::readFile(m_csv).count('\n'), 1);
        const QString path = m_home->file(text("out.json"));
        QCOMPARE(write(data, ExportKind::Scores, path)->rows, 0);
        QVERIFY(QJsonDocument::fromJson(tests::readFile(path)).isArray());
    }

    void incidents()
    {
        QVERIFY(write(dataOf({}, {outage("Ausfall")}), ExportKind::Incidents, m_csv));
        QCOMPARE(tests::readFile(m_csv),
                 QByteArray("id,title,brand,category,occurred,disclosed,resolved,severity,affected,"
                            "affected_unit,sensitivity,owner,similarity,status,response,media,note,"
                            "spillover,halflife,scar\n"
                            "i1,Ausfall,,,,2024-01,,4,75000,people,,own,,confirmed,deception,1.25,"
                            ",,,\n"));
    }

    void formulasAreDefused_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("equals") << text("=1+1") << QByteArray(",'=1+1,");
        QTest::newRow("plus") << text("+1") << QByteArray(",'+1,");
        QTest::newRow("minus") << text("-1") << QByteArray(",'-1,");
        QTest::newRow("at") << text("@SUM(A1)") << QByteArray(",'@SUM(A1),");
        QTest::newRow("tab") << text("\t=1") << QByteArray(",'\t=1,");
        QTest::newRow("return") << text("\r=1") << QByteArray(",\"'\r=1\",");
        QTest::newRow("full-width equals") << text("＝1") << QByteArray(",'＝1,");
        QTest::newRow("full-width at") << text("＠1") << QByteArray(",'＠1,");
        QTest::newRow("quoted") << text("=\"a\",b") << QByteArray(",\"'=\"\"a\"\",b\",");
        QTest::newRow("harmless") << text("1=1") << QByteArray(",1=1,");
    }

    void formulasAreDefused()
    {
        QFETCH(const QString, title);
        QFETCH(const QByteArray, cell);
        const WorkspaceData data = dataOf({}, {outage(title.toUtf8().constData())});
        QVERIFY(write(data, ExportKind::Incidents, m_csv));
        QVERIFY2(tests::readFile(m_csv).contains(cell), tests::readFile(m_csv).constData());
        const QString path = m_home->file(text("out.json"));
        QVERIFY(write(data, ExportKind::Incidents, path));
        const auto rows = QJsonDocument::fromJson(tests::readFile(path)).array();
        QCOMPARE(rows[0][text("title")].toString(), title);
    }

    void negativeNumbersStayNumbers()
    {
        ScorePart part = tests::storedPart({{'a', 0, -2}});
        part.scale = {-5, 5};
        QVERIFY(write(dataOf(std::move(part)), ExportKind::Scores, m_csv));
        QVERIFY(tests::readFile(m_csv).contains(",-2,-5,5,30,"));
    }

    void trendIsRoundedAndHidden()
    {
        QVERIFY(write(dataOf(threeMonths()), ExportKind::Trend, m_csv));
        const QList<QByteArray> lines = tests::readFile(m_csv).split('\n');
        QCOMPARE(lines[0],
                 QByteArray("period,segment,customers,answers,mean,low,high,macro,"
                            "macro_low,macro_high,gap"));
        // Scores 6 and 4 in turn: mean 50, s = 10.4447, t(11) = 2.20099, half width 6.6362.
        // 12 customers are about 10. No incidents: the modelled index stays at 100.
        QCOMPARE(lines[1], QByteArray("2024-01-01,,10,10,50.0,43.4,56.6,100.0,100.0,100.0,-50.0"));
        // 3 customers are too few for any figure of theirs, and 5 more would give them away.
        QCOMPARE(lines[2], QByteArray("2024-02-01,,,,,,,100.0,100.0,100.0,"));
        QCOMPARE(lines[3], QByteArray("2024-03-01,,,,,,,100.0,100.0,100.0,"));
    }

    void customersOfImportsAreRounded()
    {
        Snapshot snapshot;
        snapshot.batches.resize(1);
        snapshot.batches[0].customers = 12;
        trust::roundCounts(snapshot);
        QCOMPARE(snapshot.batches[0].customers, 10);
    }

    /// What a bridge rests on stands beside the change of scale, on paper too.
    void customersOfBridgesAreRounded()
    {
        ScaleChange change;
        change.bridge = ScaleBridge {3.5, 2, 5, 2, 123, 58};
        const auto areRounded = [](const std::vector<ScaleChange>& changes) {
            return changes.size() == 1 && changes[0].bridge->customersBefore == 125
                && changes[0].bridge->customersAfter == 60 && changes[0].bridge->points == 3.5;
        };
        Snapshot snapshot;
        SegmentTrends trends;
        Density density;
        Effect effect;
        for (auto* changes : {&snapshot.trend.scaleChanges, &trends.scaleChanges,
                              &density.scaleChanges, &effect.scaleChanges})
            changes->push_back(change);
        trust::roundCounts(snapshot);
        trust::roundCounts(trends);
        trust::roundCounts(density);
        trust::roundCounts(effect);
        QVERIFY(areRounded(snapshot.trend.scaleChanges));
        QVERIFY(areRounded(trends.scaleChanges));
        QVERIFY(areRounded(density.scaleChanges));
        QVERIFY(areRounded(effect.scaleChanges));
    }

    void trendByValuesOfASegment()
    {
        TrendView view;
        view.by = text("region");
        const QString path = m_home->file(text("out.json"));
        const auto report = session::exportData(dataOf(threeMonths()), ExportKind::Trend, view,
                                                path, ExportStyle::Plain);
        VERIFY_RESULT(report);
        const auto rows = QJsonDocument::fromJson(tests::readFile(path)).array();
        QCOMPARE(rows[0][text("segment")].toString(), text("north"));
        QVERIFY(rows[0][text("gap")].isNull());
    }

    void filesArePrivateOrUsual()
    {
        const mode_t before = ::umask(022);
        QVERIFY(write(dataOf(twoAnswers()), ExportKind::Scores, m_csv));
        const QString incidents = m_home->file(text("incidents.csv"));
        QVERIFY(write(dataOf({}), ExportKind::Incidents, incidents));
        ::umask(before);
        const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner
            | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFile::permissions(m_csv), ownerOnly);
        QCOMPARE(QFile::permissions(incidents),
                 ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    }

    void neverThroughASymbolicLink()
    {
        const QString victim = tests::writeFile(m_home->file(text("victim")), "precious");
        QVERIFY(QFile::link(victim, m_csv));
        const auto refused = write(dataOf(twoAnswers()), ExportKind::Scores, m_csv);
        VERIFY_ERROR(refused, ReadOnly);
        QCOMPARE(tests::readFile(victim), QByteArray("precious"));
    }

    void refusedTargets()
    {
        const WorkspaceData data = dataOf(twoAnswers());
        const auto suffix = write(data, ExportKind::Scores, m_home->file(text("out.pdf")));
        VERIFY_ERROR(suffix, BadOption);
        const auto folder = write(data, ExportKind::Scores, m_home->file(text("none/out.csv")));
        VERIFY_ERROR(folder, ReadOnly);
        QVERIFY(QDir().mkdir(m_csv));
        const auto directory = write(data, ExportKind::Scores, m_csv);
        VERIFY_ERROR(directory, ReadOnly);
    }

    void fullDiskLeavesTheEarlierFile()
    {
        tests::writeFile(m_csv, "earlier");
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual {};
        ::getrlimit(RLIMIT_FSIZE, &usual);
        const rlimit small {100, usual.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto report = write(dataOf(threeMonths()), ExportKind::Scores, m_csv);
        ::setrlimit(RLIMIT_FSIZE, &usual);
        VERIFY_ERROR(report, NoSpace);
        QCOMPARE(tests::readFile(m_csv), QByteArray("earlier"));
        const QDir folder = QFileInfo(m_csv).dir();
        QCOMPARE(folder.entryList(QDir::Files), QStringList {text("out.csv")});
    }

    void cancelledLeavesNothing()
    {
        const auto stopped
            = session::exportData(dataOf(twoAnswers()), ExportKind::Scores, {}, m_csv,
                                  ExportStyle::Plain, [](qint64, qint64) { return false; });
        VERIFY_ERROR(stopped, Cancelled);
        QVERIFY(QFileInfo(m_csv).dir().isEmpty(QDir::Files));
    }

private:
    static Result<session::ExportReport> write(const WorkspaceData& data, ExportKind kind,
                                               const QString& path,
                                               ExportStyle style = ExportStyle::Plain)
    {
        return session::exportData(data, kind, {}, path, style);
    }

    std::optional<tests::PrivateHome> m_home;
    QString m_csv;
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
