// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pseudonyms.h"
#include "models/store/store.h"
#include "tests/storedanswers.h"
#include "tests/support.h"

#include <QThread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>
#include <random>

using namespace trustbilanz;
using namespace trustbilanz::store;

namespace {
constexpr uid_t kNobody = 65534;
constexpr int kNotPossible = 77;
constexpr qint64 kVersionOffset = 60; // in the header of a SQLite file
constexpr qint64 kApplicationIdOffset = 68;

ScorePart somePart(int rows)
{
    tests::StoredAnswers answers;
    for (int i = 0; i < rows; ++i)
        answers.push_back({char('a' + i % 26), i / 50, double(i * 7 % 11)});
    return tests::storedPart(answers);
}

ImportBatch batchOf(const ScorePart& part)
{
    ImportBatch batch;
    batch.rows = batch.added = qint64(part.rows());
    return batch;
}

/// A workspace with scores and incidents, closed.
void makeWorkspace(const QString& path, int rows = 5000)
{
    auto workspace = Store::create(path, {});
    const ScorePart part = somePart(rows);
    Incident incident;
    incident.id = QStringLiteral("one");
    incident.title = QStringLiteral("Outage");
    incident.occurred = PartialDate::from(2024, 1, 2);
    if (!workspace || !workspace->appendScores(part, batchOf(part))
        || !workspace->saveIncident(incident))
        qFatal("cannot make a workspace");
}

/// Runs in a process of its own; the result is its exit code.
int inChild(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

int codeOf(const std::optional<Error>& error)
{
    return error ? int(error->kind) + 1 : 0;
}

template<class T>
std::optional<Error> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

/// Everything a program does with a workspace; must not crash, whatever the bytes.
std::optional<Error> useWholly(const QString& path)
{
    const auto workspace = Store::open(path, Store::Access::Read);
    if (!workspace)
        return workspace.error();
    const auto report = workspace->check();
    std::optional<Error> error = errorOf(workspace->scores());
    if (!error)
        error = errorOf(workspace->incidents());
    if (!error)
        error = errorOf(workspace->batches());
    if (!error && report && !report->isSound())
        error = Error {Error::Kind::Damaged, report->problems.first()};
    return error;
}

QByteArray withNumber(QByteArray bytes, qint64 offset, char value)
{
    bytes[offset + 3] = value; // big-endian, 4 bytes
    return bytes;
}
} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_home.emplace();
        m_path = m_home->file(QStringLiteral("x.trust"));
    }

    void notAWorkspace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty file") << QByteArray();
        QTest::newRow("a table") << QByteArray("customer,date,score\n1,2024-01-01,5\n");
        QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a").append(200, '\0');
        QTest::newRow("the beginning only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("another program's database")
            << QByteArray("SQLite format 3\0", 16).append(QByteArray(4080, '\0'));
    }

    void notAWorkspace()
    {
        QFETCH(const QByteArray, bytes);
        tests::writeFile(m_path, bytes);
        for (const auto access : {Store::Access::Read, Store::Access::Write}) {
            const auto opened = Store::open(m_path, access);
            VERIFY_ERROR(opened, NotAWorkspace);
            QCOMPARE(opened.error().detail, m_path);
        }
        QCOMPARE(tests::readFile(m_path), bytes);
    }

    void noFileAtAll()
    {
        const auto missing = Store::open(m_path, Store::Access::Write);
        VERIFY_ERROR(missing, FileUnreadable);
        QVERIFY(!QFileInfo::exists(m_path));
        const auto folder = Store::open(QFileInfo(m_path).path(), Store::Access::Read);
        VERIFY_ERROR(folder, NotAWorkspace);
        QVERIFY(::mkfifo(QFile::encodeName(m_path).constData(), 0600) == 0);
        const auto pipe = Store::open(m_path, Store::Access::Read);
        VERIFY_ERROR(pipe, NotAWorkspace);
    }

    void versionsOfTheFile()
    {
        makeWorkspace(m_path);
        const QByteArray good = tests::readFile(m_path);
        const QByteArray newer = withNumber(good, kVersionOffset, 99);
        tests::writeFile(m_path, newer);
        for (const auto access : {Store::Access::Read, Store::Access::Write}) {
            const auto opened = Store::open(m_path, access);
            VERIFY_ERROR(opened, NewerVersion);
        }
        QCOMPARE(tests::readFile(m_path), newer);

        tests::writeFile(m_path, withNumber(good, kApplicationIdOffset, 0));
        const auto foreign = Store::open(m_path, Store::Access::Read);
        VERIFY_ERROR(foreign, NotAWorkspace);

        // Version 0 claims to be empty, but the tables are there.
        const QByteArray older = withNumber(good, kVersionOffset, 0);
        tests::writeFile(m_path, older);
        const auto unclear = Store::open(m_path, Store::Access::Write);
        VERIFY_ERROR(unclear, Damaged);
        QCOMPARE(tests::readFile(m_path), older);
    }

    void flippedBitsAreNoticedOrHarmless()
    {
        makeWorkspace(m_path);
        const QByteArray good = tests::readFile(m_path);
        const auto answers = tests::answersIn(*Store::open(m_path, Store::Access::Read)->scores());
        std::vector<qsizetype> used; // most of a small file is empty
        for (qsizetype i = 0; i < good.size(); ++i) {
            if (good[i] != 0)
                used.push_back(i);
        }
        std::mt19937 random(7);
        int noticed = 0;
        for (int i = 0; i < 400; ++i) {
            QByteArray bad = good;
            const qsizetype place = used[random() % used.size()];
            bad[place] = char(bad[place] ^ 1 << (random() % 8));
            tests::writeFile(m_path, bad);
            const auto error = useWholly(m_path);
            QCOMPARE(tests::readFile(m_path), bad);
            noticed += error ? 1 : 0;
            const auto workspace = Store::open(m_path, Store::Access::Read);
            const auto columns
                = workspace.and_then([](const Store& store) { return store.scores(); });
            QVERIFY2(!columns || tests::answersIn(*columns) == answers,
                     qPrintable(QStringLiteral("byte %1").arg(place)));
        }
        QVERIFY2(noticed > 300, qPrintable(QString::number(noticed)));
    }

    void truncatedFilesAreNoticed()
    {
        makeWorkspace(m_path);
        const QByteArray good = tests::readFile(m_path);
        std::mt19937 random(11);
        for (int i = 0; i < 60; ++i) {
            const QByteArray bad = good.first(qsizetype(random() % size_t(good.size())));
            tests::writeFile(m_path, bad);
            QVERIFY(useWholly(m_path).has_value());
            QCOMPARE(tests::readFile(m_path), bad);
        }
    }

    void damagedScoresAreNamed()
    {
        makeWorkspace(m_path);
        QByteArray bytes = tests::readFile(m_path);
        // The dictionary of customers: 16 times the same letter each.
        const qsizetype place = bytes.indexOf(QByteArray(16, 'b'));
        QVERIFY(place > 0);
        bytes[place] = 'B';
        tests::writeFile(m_path, bytes);
        const auto workspace = Store::open(m_path, Store::Access::Read);
        VERIFY_RESULT(workspace);
        const QString name = QStringLiteral("dictionary/1/customer/0");
        const auto columns = workspace->scores();
        VERIFY_ERROR(columns, Damaged);
        QCOMPARE(columns.error().detail, name);
        QCOMPARE(workspace->check()->problems, QStringList {name});
    }

    void damagedIncidentsAreNoticed()
    {
        makeWorkspace(m_path);
        QByteArray bytes = tests::readFile(m_path);
        tests::writeFile(m_path, bytes.replace("Outage", "Outagf"));
        const auto workspace = Store::open(m_path, Store::Access::Read);
        VERIFY_RESULT(workspace);
        const auto incidents = workspace->incidents();
        VERIFY_ERROR(incidents, Damaged);
        QVERIFY(!workspace->check()->isSound());
    }

    void fullDisk()
    {
        makeWorkspace(m_path);
        const QByteArray before = tests::readFile(m_path);
        const ScorePart part = somePart(60'000);
        const int code = inChild([&] {
            auto workspace = Store::open(m_path, Store::Access::Write);
            const rlimit limit {rlim_t(before.size()) + 20'000, RLIM_INFINITY};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            return codeOf(errorOf(workspace->appendScores(part, batchOf(part))));
        });
        QCOMPARE(code, codeOf(Error {Error::Kind::NoSpace}));
        QCOMPARE(tests::readFile(m_path), before);
        QVERIFY(!useWholly(m_path));
    }

    void fullDiskForTheJournal()
    {
        makeWorkspace(m_path);
        const QByteArray before = tests::readFile(m_path);
        for (const rlim_t bytes : {0, 100, 1000, 20'000}) {
            const int code = inChild([&] {
                auto workspace = Store::open(m_path, Store::Access::Write);
                const rlimit limit {bytes, RLIM_INFINITY};
                ::setrlimit(RLIMIT_FSIZE, &limit);
                return codeOf(errorOf(workspace->undo(1)));
            });
            QCOMPARE(code, codeOf(Error {Error::Kind::NoSpace}));
            QCOMPARE(tests::readFile(m_path), before);
        }
    }

    void fullDiskForANewWorkspace()
    {
        const QString keys = QFileInfo(Pseudonymiser::keyPath(QStringLiteral("x"))).path();
        for (const rlim_t bytes : {0, 10, 100, 20'000}) {
            const int code = inChild([&] {
                std::signal(SIGXFSZ, SIG_IGN);
                const rlimit limit {bytes, RLIM_INFINITY};
                ::setrlimit(RLIMIT_FSIZE, &limit);
                return codeOf(errorOf(Store::create(m_path, {})));
            });
            QCOMPARE(code, codeOf(Error {Error::Kind::NoSpace}));
            QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files), QStringList());
            QCOMPARE(QDir(keys).entryList(QDir::Files), QStringList());
        }
    }

    void readOnlyFolder()
    {
        makeWorkspace(m_path);
        const QByteArray before = tests::readFile(m_path);
        const QString folder = QFileInfo(m_path).path();
        const auto everyone = QFileDevice::ReadOwner | QFileDevice::WriteOwner
            | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QFile::setPermissions(m_path, everyone);
        QFile::setPermissions(folder, everyone | QFileDevice::ExeOwner | QFileDevice::ExeOther);
        const int code = inChild([&] {
            qputenv("XDG_DATA_HOME", QByteArray("/proc/nowhere"));
            if (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)
                return kNotPossible;
            if (::chdir("/") != 0 || ::access(QFile::encodeName(m_path).constData(), R_OK) != 0)
                return kNotPossible;
            const auto reader = Store::open(m_path, Store::Access::Read);
            const auto writer = Store::open(m_path, Store::Access::Write);
            const auto created = Store::create(folder + QStringLiteral("/new.trust"), {});
            const bool right = reader && reader->scores() && !writer && !created
                && writer.error().kind == Error::Kind::ReadOnly
                && created.error().kind == Error::Kind::ReadOnly;
            return right ? 0 : 1;
        });
        if (code == kNotPossible)
            QSKIP("SKIPPED: needs the right to become another user");
        QCOMPARE(code, 0);
        QCOMPARE(tests::readFile(m_path), before);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList {QStringLiteral("x.trust")});
    }

    void oneWriterAtATime()
    {
        makeWorkspace(m_path);
        auto writer = Store::open(m_path, Store::Access::Write);
        VERIFY_RESULT(writer);
        QElapsedTimer timer;
        timer.start();
        const auto second = Store::open(m_path, Store::Access::Write, 200);
        VERIFY_ERROR(second, Busy);
        QVERIFY(timer.elapsed() >= 200);
        const QString alias = m_home->file(QStringLiteral("alias.trust"));
        QVERIFY(QFile::link(m_path, alias));
        const auto byOtherName = Store::open(alias, Store::Access::Write, 0);
        VERIFY_ERROR(byOtherName, Busy);
        const auto reader = Store::open(m_path, Store::Access::Read);
        VERIFY_RESULT(reader);
        QVERIFY(!reader->scores()->isEmpty());
        {
            const Store closed = std::move(*writer);
        }
        const auto third = Store::open(m_path, Store::Access::Write, 0);
        VERIFY_RESULT(third);
    }

    void killedInTheMiddleOfAnImport()
    {
        makeWorkspace(m_path);
        const QByteArray before = tests::readFile(m_path);
        const QString started = m_home->file(QStringLiteral("started"));
        const ScorePart part = somePart(200'000);
        const pid_t child = ::fork();
        if (child == 0) {
            auto workspace = Store::open(m_path, Store::Access::Write);
            const auto slowly = [&](qint64 done, qint64 total) {
                if (done > total / 2) {
                    tests::writeFile(started, "x");
                    QThread::sleep(60);
                }
                return true;
            };
            const auto batch = workspace->appendScores(part, batchOf(part), {}, slowly);
            ::_exit(batch ? 0 : 1);
        }
        const bool isImporting
            = QTest::qWaitFor([&] { return QFileInfo::exists(started); }, 20'000);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(isImporting);
        QVERIFY(!useWholly(m_path)); // a reader may be the first to come
        QCOMPARE(tests::readFile(m_path), before);
        auto workspace = Store::open(m_path, Store::Access::Write, 0);
        VERIFY_RESULT(workspace);
        const auto batch = workspace->appendScores(part, batchOf(part));
        VERIFY_RESULT(batch);
        QCOMPARE(workspace->scores()->rows(), size_t(205'000));
    }

private:
    std::optional<tests::PrivateHome> m_home;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
