// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/scorepass.h"
#include "models/session/imports.h"
#include "tests/scoresamples.h"

#include <QRegularExpression>

#include <random>
#include <stdexcept>

#ifdef __linux__
#include <sched.h>
#endif

using namespace trustbilanz;
using namespace trustbilanz::importers;
using namespace trustbilanz::tests;

namespace {
constexpr int kRows = 90'000; // several blocks of the reader

struct Sample {
    QByteArray text = "customer,date,score,weight,speed,region,place\n";
    QStringList rows; ///< what is to be understood, in the order of the file
    int rejected = 0;
};

/// Rows as they come: mostly plain, some quoted, some bad, words and customers that are new now
/// and then, days in any order.
Sample sampleOf(std::mt19937& random)
{
    const std::array regions {"North", "South", "East", "a region with a long name", "S\u00FCd"};
    Sample sample;
    for (int i = 0; i < kRows; ++i) {
        const QString customer = QStringLiteral("C%1").arg(random() % (1 + unsigned(i) / 8));
        const QString day = QDate(2024, 1, 1).addDays(random() % 90).toString(Qt::ISODate);
        const QString score = QString::number(1 + random() % 10);
        const QString region = QString::fromUtf8(regions[random() % regions.size()]);
        const QString place = QStringLiteral("P%1").arg(random() % (1 + unsigned(i) / 500));
        const bool isQuoted = i > 30'000 && i < 50'000 && random() % 50 == 0;
        const bool isBad = random() % 2000 == 0;
        QStringList cells {customer,
                           day,
                           isBad ? QStringLiteral("many") : score,
                           QString::number(1 + random() % 3),
                           QString::number(random() % 11),
                           isQuoted ? QLatin1Char('"') + region + QLatin1Char('"') : region,
                           place};
        sample.text += cells.join(QLatin1Char(',')).toUtf8() + (i % 7 == 0 ? "\r\n" : "\n");
        sample.rejected += isBad ? 1 : 0;
        if (!isBad)
            sample.rows
                += QStringList({customer, day, score, region, place}).join(QLatin1Char(' '));
    }
    return sample;
}

ImportPlan samplePlan()
{
    ImportPlan plan = usualPlan();
    plan.columns = {{QStringLiteral("weight"), QStringLiteral("weight")},
                    {QStringLiteral("driver:speed"), QStringLiteral("speed")}};
    plan.driverScales = {{QStringLiteral("speed"), ScoreScale {0, 10, false}}};
    plan.segments.push_back({QStringLiteral("place"), QStringLiteral("place")});
    return plan;
}

Result<ScorePass::Attempt> readWith(int threads, const QString& path, const ImportPlan& plan,
                                    const Progress& progress = {})
{
    auto file = CsvFile::open(path, plan);
    if (!file)
        return tl::unexpected(file.error());
    const auto mapping = ScoreMapping::from(plan, file->header);
    if (!mapping)
        return tl::unexpected(mapping.error());
    const auto readings = ColumnReadings::find(*file, plan, mapping->numberColumns(),
                                               {{QStringLiteral("date"), mapping->date}},
                                               ColumnReadings::Depth::Sample, {});
    if (!readings)
        return tl::unexpected(readings.error());
    return ScorePass(*file, plan, *mapping, *readings, progress, threads).run(plainPseudonym);
}

using Codes = std::vector<std::uint32_t>;

Codes codesOf(const PackedColumn& column)
{
    return column.visit([](auto codes) { return Codes(codes.begin(), codes.end()); });
}

std::vector<std::uint64_t> bitsOf(const std::vector<double>& values)
{
    std::vector<std::uint64_t> bits;
    for (const double value : values)
        bits.push_back(std::bit_cast<std::uint64_t>(value));
    return bits;
}

void compareNumbers(const NumberColumn& left, const NumberColumn& right)
{
    QCOMPARE(codesOf(left.codes), codesOf(right.codes));
    QCOMPARE(bitsOf(left.values), bitsOf(right.values));
}

void compareParts(const ScorePart& left, const ScorePart& right)
{
    QVERIFY(left.customers == right.customers);
    QVERIFY(left.customer == right.customer);
    QVERIFY(left.day == right.day);
    QCOMPARE(left.precision, right.precision);
    compareNumbers(left.score, right.score);
    compareNumbers(left.weight, right.weight);
    QCOMPARE(left.drivers.size(), right.drivers.size());
    for (size_t i = 0; i < left.drivers.size(); ++i)
        compareNumbers(left.drivers[i].answers, right.drivers[i].answers);
    QCOMPARE(left.segments.size(), right.segments.size());
    for (size_t i = 0; i < left.segments.size(); ++i) {
        QCOMPARE(codesOf(left.segments[i].codes), codesOf(right.segments[i].codes));
        QVERIFY(left.segments[i].values == right.segments[i].values);
    }
}

void compareReports(const ImportReport& left, const ImportReport& right)
{
    QCOMPARE(left.sha256, right.sha256);
    QCOMPARE(left.rows, right.rows);
    QCOMPARE(left.rejected, right.rejected);
    QCOMPARE(left.customers, right.customers);
    QCOMPARE(issuesOf(left), issuesOf(right));
    QCOMPARE(left.problems.size(), right.problems.size());
    for (size_t i = 0; i < left.problems.size(); ++i) {
        QCOMPARE(left.problems[i].count, right.problems[i].count);
        QCOMPARE(left.problems[i].firstLine, right.problems[i].firstLine);
    }
}

/// How often progress was told before it asked to stop.
Progress stopAfter(int calls, int& told)
{
    return [calls, &told](qint64, qint64) { return ++told < calls; };
}

/// One processor or all for this thread and those it starts; false where that has no effect.
class Processors
{
public:
#ifdef __linux__
    Processors()
    {
        sched_getaffinity(0, sizeof m_all, &m_all);
    }
    ~Processors()
    {
        sched_setaffinity(0, sizeof m_all, &m_all);
    }
    bool useOne()
    {
        cpu_set_t one;
        CPU_ZERO(&one);
        for (int processor = 0; processor < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++processor) {
            if (CPU_ISSET(processor, &m_all))
                CPU_SET(processor, &one);
        }
        sched_setaffinity(0, sizeof one, &one);
        return QThread::idealThreadCount() == 1;
    }

private:
    cpu_set_t m_all {};
#else
    bool useOne()
    {
        return false;
    }
#endif
};
} // namespace

class TestImportThreads : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        std::mt19937 random(11);
        m_sample = sampleOf(random);
        m_path = writeFile(m_folder.filePath(QStringLiteral("sample.csv")), m_sample.text);
    }

    void everyBlockRunsOnce()
    {
        for (const int threads : {1, 2, 3, 8}) {
            maths::BlockThreads loop(threads);
            for (const size_t count : {0, 1, 2, 3, 100}) {
                std::vector<int> runs(count, 0);
                loop.run(count, [&](size_t block) { ++runs[block]; });
                QCOMPARE(runs, std::vector<int>(count, 1));
            }
        }
    }

    void exceptionOfABlockArrives()
    {
        for (const int threads : {1, 2}) {
            maths::BlockThreads loop(threads);
            const auto fail = [](size_t block) {
                if (block >= 3)
                    throw std::out_of_range(std::to_string(block));
            };
            try {
                loop.run(6, fail);
                QFAIL("nothing was thrown");
            } catch (const std::out_of_range& exception) {
                QCOMPARE(exception.what(), "3");
            }
        }
    }

    void rowsOverManyBlocksAreUnderstood()
    {
        const auto attempt = readWith(2, m_path, samplePlan());
        VERIFY_RESULT(attempt);
        QCOMPARE(attempt->reading.report.rows, qint64(kRows));
        QCOMPARE(attempt->reading.report.rejected, qint64(m_sample.rejected));
        QStringList expected = m_sample.rows;
        const auto dayOf = [](const QString& row) { return row.section(QLatin1Char(' '), 1, 1); };
        std::stable_sort(expected.begin(), expected.end(),
                         [&](const QString& a, const QString& b) { return dayOf(a) < dayOf(b); });
        QCOMPARE(rowsOf(attempt->reading.part), expected);
    }

    void columnsAndProblemsAreTheSame()
    {
        const auto alone = readWith(1, m_path, samplePlan());
        VERIFY_RESULT(alone);
        QVERIFY(!alone->reading.report.problems.empty());
        for (const int threads : {2, 3, 8}) {
            const auto together = readWith(threads, m_path, samplePlan());
            VERIFY_RESULT(together);
            compareParts(alone->reading.part, together->reading.part);
            compareReports(alone->reading.report, together->reading.report);
        }
    }

    void theFirstOfTwoProblemsStops()
    {
        QByteArray text = m_sample.text;
        const qsizetype third = text.indexOf('\n', 3 * text.size() / 4);
        text.insert(third + 1, "C1,2024-01-01,99,1,1,North,P1\n");
        text += "C1,2024-01-01,,1,1,North,P1\n";
        const QString path = writeFile(m_folder.filePath(QStringLiteral("bad.csv")), text);
        ImportPlan plan = samplePlan();
        plan.onKind[IssueKind::OutOfScale] = OnProblem::Stop;
        plan.onKind[IssueKind::MissingScore] = OnProblem::Stop;
        const auto line = int(QByteArrayView(text).first(third + 1).count('\n')) + 1;
        for (const int threads : {1, 2, 8}) {
            const auto stopped = readWith(threads, path, plan);
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().detail, issueId(IssueKind::OutOfScale));
            QCOMPARE(stopped.error().line, line);
        }
    }

    void cancelStopsAtTheNextBlock()
    {
        for (const int threads : {1, 2, 8}) {
            for (const int calls : {1, 3}) {
                int told = 0;
                const auto stopped
                    = readWith(threads, m_path, samplePlan(), stopAfter(calls, told));
                QVERIFY(!stopped);
                QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
                QCOMPARE(told, calls);
            }
        }
    }

    void lateDoubtIsFound()
    {
        const QString path = writeFile(m_folder.filePath(QStringLiteral("doubt.csv")),
                                       m_sample.text + "C1,2024-01-01,\"7,5\",1,1,North,P1\n");
        for (const int threads : {1, 2, 8}) {
            const auto attempt = readWith(threads, path, samplePlan());
            VERIFY_RESULT(attempt);
            QVERIFY(attempt->needsWholeFile);
        }
    }

    void theFileHasTheSameBytes()
    {
        Processors processors;
        const QString together = importInto(QStringLiteral("together.trust"));
        if (!processors.useOne())
            QSKIP("the number of threads cannot be chosen here");
        const QString alone = importInto(QStringLiteral("alone.trust"));
        QVERIFY(withoutTimes(readFile(together)) == withoutTimes(readFile(alone)));
    }

private:
    /// Into a copy of one empty workspace: its identity and key are the same.
    QString importInto(const QString& name)
    {
        const QString path = m_home.file(name);
        const QString empty = m_home.file(QStringLiteral("empty.trust"));
        if (!QFile::exists(empty)) {
            WorkspaceSettings settings;
            settings.name = QStringLiteral("ACME");
            if (!store::Store::create(empty, settings))
                qFatal("no workspace");
        }
        QFile::copy(empty, path);
        auto opened = store::Store::open(path, store::Store::Access::Write);
        if (!opened || !session::importFile(*opened, m_path, samplePlan()))
            qFatal("no import");
        return path;
    }

    static QByteArray withoutTimes(const QByteArray& bytes)
    {
        static const QRegularExpression time(
            QStringLiteral("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
        return QString::fromLatin1(bytes).remove(time).toLatin1();
    }

    QTemporaryDir m_folder;
    PrivateHome m_home;
    Sample m_sample;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestImportThreads)
#include "tst_importthreads.moc"
