// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program.h"

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace trustbilanz::tests;

namespace {
constexpr unsigned kNobody = 65534; // an ordinary user without a name
constexpr rlim_t kRoomToSpare = 256 * 1024; // bytes

const QByteArray kScores = "customer,date,score\na,2024-01-01,1\nb,2024-01-02,5\n";

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// Scores of so many customers that their pseudonyms alone need megabytes.
QByteArray manyScores()
{
    constexpr int kRows = 300'000;
    QByteArray bytes = "customer,date,score\n";
    for (int i = 0; i < kRows; ++i)
        bytes += QByteArray::number(i) + ",2024-01-01,3\n";
    return bytes;
}

void becomeNobody()
{
    if (setgid(kNobody) != 0 || setuid(kNobody) != 0)
        _exit(127);
}

std::function<void()> limitFiles(rlim_t bytes)
{
    return [bytes] {
        const rlimit limit {bytes, bytes};
        setrlimit(RLIMIT_FSIZE, &limit);
    };
}

void giveToNobody(const QString& path)
{
    QStringList all {path};
    QDirIterator below(path, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (below.hasNext())
        all.append(below.next());
    for (const QString& each : all)
        QCOMPARE(chown(QFile::encodeName(each).constData(), kNobody, kNobody), 0);
}

/// A file system of two megabytes; gone with this object.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& folder)
        : m_folder(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
        m_mounted = mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=2m") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            umount(m_folder.constData());
    }
    bool isMounted() const { return m_mounted; }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};
} // namespace

/// Bad input and bad places: a clear message in both languages, the right exit code, and not one
/// byte of the workspace changed.
class TestBadInput : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateHome> m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
    QByteArray m_before;
    QStringList m_filesBefore;

    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList line(const char* text) const
    {
        return words(text, {m_workspace, m_folder->path(), file("closed")});
    }

    /// Code and kind for scripts, a sentence that names the place for people in both languages,
    /// and nothing left behind.
    void verifyRefused(const char* command, int code, const char* kind, const QByteArray& named,
                       const std::function<void()>& inChild = {})
    {
        const Run run = runJson(line(command), inChild);
        COMPARE_EXIT(run, code);
        QVERIFY(run.isOneDocument());
        QCOMPARE(run.errorKind(), key(kind));
        const Run german = runProgram(line(command) << key("--language") << key("de"), inChild);
        const Run english = runProgram(line(command) << key("--language") << key("en"), inChild);
        COMPARE_EXIT(german, code);
        COMPARE_EXIT(english, code);
        QVERIFY2(german.err.contains(named) && german.err.endsWith(".\n"), german.err.constData());
        QVERIFY2(english.err.contains(named) && german.err != english.err, english.err.constData());
        verifyUntouched();
    }

    void verifyUntouched()
    {
        QCOMPARE(readFile(m_workspace), m_before);
        QCOMPARE(filesBelow(m_folder->path()), m_filesBefore);
    }

    void rememberState()
    {
        m_before = readFile(m_workspace);
        m_filesBefore = filesBelow(m_folder->path());
    }

    /// Everything belongs to an ordinary user, except the folder "closed", in which only root may
    /// write.
    bool handOver()
    {
        if (geteuid() != 0)
            return false;
        giveToNobody(m_folder->path());
        giveToNobody(QFileInfo(m_home->file(key("data"))).path());
        QDir().mkdir(file("closed"));
        QFile::copy(m_workspace, file("closed/shop.trust"));
        giveToNobody(file("closed/shop.trust"));
        rememberState();
        return runProgram({key("--version")}, becomeNobody).exitCode == 0;
    }

private slots:
    void init()
    {
        m_home = std::make_unique<PrivateHome>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = file("shop.trust");
        writeFile(file("scores.csv"), kScores);
        writeFile(file("more.csv"), kScores + "c,2024-01-03,2\n");
        writeFile(file("empty.csv"), {});
        writeFile(file("picture.csv"),
                  QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000010"));
        writeFile(file("picture.png"),
                  QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000010"));
        writeFile(file("notes.trust"),
                  "This is a text and no workspace, whatever its name says.\n");
        writeFile(file("nameless.csv"), "one,two,three\n1,2,3\n");
        writeFile(file("broken.json"), "[{\"incident_id\":");
        COMPARE_EXIT(runProgram(line("new %1 --name Shop --k 5")), 0);
        COMPARE_EXIT(runProgram(line("import %1 scores %2/scores.csv --scale 1:5")), 0);
        rememberState();
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* name, const char* command, int code, const char* kind,
                            const char* named) {
            QTest::newRow(name) << QByteArray(command) << code << QByteArray(kind)
                                << QByteArray(named);
        };
        row("missing source", "import %1 scores %2/none.csv --scale 1:5", 6, "fileUnreadable",
            "none.csv");
        row("empty file", "import %1 scores %2/empty.csv --scale 1:5", 6, "fileUnreadable",
            "empty.csv");
        row("empty incident log", "import %1 incidents %2/empty.csv", 6, "fileUnreadable",
            "empty.csv");
        row("folder of scores", "import %1 scores %2 --scale 1:5", 6, "fileUnreadable", "/");
        row("picture", "import %1 scores %2/picture.png --scale 1:5", 6, "unknownFormat",
            "picture.png");
        row("picture named .csv", "import %1 scores %2/picture.csv --scale 1:5", 6, "unknownFormat",
            "picture.csv");
        row("picture as incident log", "import %1 incidents %2/picture.png", 6, "unknownFormat",
            "picture.png");
        row("half a JSON file", "import %1 incidents %2/broken.json", 6, "unknownFormat",
            "broken.json");
        row("workspace as source", "import %1 scores %1 --scale 1:5", 6, "unknownFormat",
            "shop.trust");
        row("missing column", "import %1 scores %2/nameless.csv --scale 1:5", 2, "missingColumn",
            "customer");
        row("scale not stated", "import %1 scores %2/scores.csv", 2, "scaleMissing", "--scale");
        row("missing workspace", "trend %2/none.trust", 6, "fileUnreadable", "none.trust");
        row("text as workspace", "trend %2/notes.trust", 4, "notAWorkspace", "notes.trust");
        row("text as workspace to write", "undo %2/notes.trust 1", 4, "notAWorkspace",
            "notes.trust");
        row("missing scenario", "scenario %2/none.json", 6, "fileUnreadable", "none.json");
        row("folder as scenario", "scenario %2", 6, "fileUnreadable", "/");
        row("text as scenario", "scenario %2/scores.csv", 2, "badScenario", ".");
        row("export into no folder", "export %1 trend --output %2/none/a.csv", 5, "readOnly",
            "a.csv");
        row("new in no folder", "new %2/none/a.trust", 5, "readOnly", "a.trust");
    }

    void badFilesAreRefused()
    {
        QFETCH(QByteArray, command);
        QFETCH(int, code);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, named);
        verifyRefused(command.constData(), code, kind.constData(), named);
    }

    void scoresOutOfScaleAreLeftOut()
    {
        const Run run = runJson(line("import %1 scores %2/scores.csv --scale 2:4 --dry-run"));
        COMPARE_EXIT(run, 1);
        QCOMPARE(run.object()[key("rejected")].toInt(), 2);
        QCOMPARE(run.object()[key("problems")][0][key("kind")].toString(),
                 QStringLiteral("outOfScale"));
        verifyUntouched();
    }

    void everyTruncatedWorkspaceIsRefused()
    {
        constexpr qsizetype kPage = 16 * 1024;
        const QByteArray whole = readFile(m_workspace);
        for (qsizetype size : {qsizetype(1), qsizetype(99), qsizetype(4096), whole.size() / 2,
                               whole.size() - kPage}) {
            writeFile(file("notes.trust"), whole.left(size));
            for (const char* command : {"check %2/notes.trust", "trend %2/notes.trust"}) {
                const Run run = runJson(line(command));
                QVERIFY2(run.exitCode == 4,
                         (QByteArray::number(size) + command + transcript(run)).constData());
                QVERIFY(run.isOneDocument());
            }
        }
    }

    /// One wrong byte in every page: what carries scores is found, and nothing crashes.
    void wrongBytesAreFound()
    {
        constexpr qsizetype kStep = 4096 + 57;
        const QByteArray whole = readFile(m_workspace);
        int found = 0;
        for (qsizetype place = 100; place < whole.size(); place += kStep) {
            QByteArray wrong = whole;
            wrong[place] = char(wrong[place] ^ 0x5a);
            writeFile(file("notes.trust"), wrong);
            const Run run = runJson(line("check %2/notes.trust"));
            QVERIFY2(run.exitCode == 0 || run.exitCode == 4, transcript(run).constData());
            found += run.exitCode == 4 ? 1 : 0;
        }
        QVERIFY(found > 0);
    }

    void readOnlyFolderIsNamed_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("import") << QByteArray("import %3/shop.trust scores %2/more.csv --scale 1:5")
                                << QByteArray("shop.trust");
        QTest::newRow("undo") << QByteArray("undo %3/shop.trust 1") << QByteArray("shop.trust");
        QTest::newRow("new") << QByteArray("new %3/new.trust") << QByteArray("new.trust");
        QTest::newRow("demo") << QByteArray("demo %3/demo.trust --customers 50 --months 3")
                              << QByteArray("demo.trust");
        QTest::newRow("export") << QByteArray("export %1 trend --output %3/trend.csv")
                                << QByteArray("trend.csv");
        QTest::newRow("list of problems")
            << QByteArray("import %1 scores %2/scores.csv --scale 2:4 --problems "
                          "%3/problems.csv")
            << QByteArray("problems.csv");
    }

    void readOnlyFolderIsNamed()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, named);
        if (!handOver())
            QSKIP("SKIPPED: needs root, to become an ordinary user who can reach the program");
        const QByteArray closed = readFile(file("closed/shop.trust"));
        verifyRefused(command.constData(), 5, "readOnly", named, becomeNobody);
        QCOMPARE(readFile(file("closed/shop.trust")), closed);
    }

    void readOnlyWorkspaceCanBeRead()
    {
        if (!handOver())
            QSKIP("SKIPPED: needs root, to become an ordinary user who can reach the program");
        for (const char* command :
             {"trend %3/shop.trust", "batches %3/shop.trust", "check %3/shop.trust",
              "import %3/shop.trust scores %2/scores.csv --scale 1:5 --dry-run",
              "export %3/shop.trust trend --output %2/out.csv"})
            COMPARE_EXIT(runProgram(line(command), becomeNobody), 0);
    }

    void fullDiskKeepsTheWorkspace_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("import") << QByteArray("import %1 scores %2/many.csv --scale 1:5")
                                << QByteArray("shop.trust");
        QTest::newRow("demo") << QByteArray("demo %2/demo.trust") << QByteArray("demo.trust");
    }

    void fullDiskKeepsTheWorkspace()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, named);
        writeFile(file("many.csv"), manyScores());
        rememberState();
        verifyRefused(command.constData(), 5, "noSpace", named,
                      limitFiles(rlim_t(m_before.size()) + kRoomToSpare));
        COMPARE_EXIT(runProgram(line("check %1")), 0);
    }

    void fullDiskLeavesNoHalfFile()
    {
        verifyRefused("new %2/new.trust", 5, "noSpace", "new.trust", limitFiles(8192));
        verifyRefused("export %1 incidents --output %2/log.csv", 5, "noSpace", "log.csv",
                      limitFiles(16));
    }

    void smallDiskKeepsTheWorkspace()
    {
        const QByteArray many = manyScores();
        writeFile(file("many.csv"), many);
        const SmallDisk disk(file("disk"));
        if (!disk.isMounted())
            QSKIP("SKIPPED: needs the right to mount a small disk");
        m_workspace = file("disk/shop.trust");
        COMPARE_EXIT(runProgram(line("new %1")), 0);
        COMPARE_EXIT(runProgram(line("import %1 scores %2/scores.csv --scale 1:5")), 0);
        rememberState();
        verifyRefused("import %1 scores %2/many.csv --scale 1:5", 5, "noSpace", "shop.trust");
        COMPARE_EXIT(runProgram(line("check %1")), 0);
        COMPARE_EXIT(runProgram(line("undo %1 1")), 0);
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
