// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/csvtables.h"
#include "tests/support.h"

#include <random>

using namespace trustbilanz;
using namespace trustbilanz::importers;
using trustbilanz::tests::flat;
using trustbilanz::tests::readTable;
using trustbilanz::tests::writeFile;

namespace {
QString quoted(const QString& cell)
{
    QString doubled = cell;
    doubled.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}
} // namespace

class TestCsvRows : public QObject
{
    Q_OBJECT
private slots:
    void cells_data();
    void cells();
    void linesArePhysical();
    void everyCutGivesAPrefixOfTheRows();
    void randomTablesReadBack();
    void rowAcrossManyBlocks();
    void veryLongCellIsTooLong();
    void unclosedQuoteLosesOneLine();
    void unclosedQuoteBeforeMuchTextLosesOneLine();
    void packedFileIsRead();
    void cutPackedFileIsUnreadable();
    void changedFileIsUnreadable();
    void foreignFiles_data();
    void foreignFiles();

private:
    QTemporaryDir m_folder;
    QString write(const QByteArray& bytes)
    {
        return writeFile(m_folder.filePath(QStringLiteral("file.csv")), bytes);
    }
};

void TestCsvRows::cells_data()
{
    QTest::addColumn<QByteArray>("text"); // below a header a,b
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("plain", "1,2\n3,4\n", "1|2/3|4");
    row("no newline at the end", "1,2\n3,4", "1|2/3|4");
    row("carriage returns", "1,2\r\n3,4\r\n", "1|2/3|4");
    row("blank lines", "1,2\n\n\r\n3,4\n", "1|2/3|4");
    row("empty cells", ",\n1,\n", "|/1|");
    row("delimiter in quotes", "\"1,5\",2\n", "1,5|2");
    row("doubled quotes", "\"say \"\"hi\"\"\",2\n", "say \"hi\"|2");
    row("only doubled quotes", "\"\"\"\",\"\"\n", "\"|");
    row("newline in quotes", "\"1\n2\",3\n4,5\n", "1\n2|3/4|5");
    row("carriage return in quotes", "\"1\r\n2\",3\n", "1\r\n2|3");
    row("quote inside a bare cell", "5\" disk,2\n3,4\n", "5\" disk|2/3|4");
    row("text behind the closing quote", "\"1\"st,2\n", "1st|2");
    row("blanks are kept", " 1 , 2\n", " 1 | 2");
    row("too few and too many", "1\n1,2,3\n", "1/1|2|3");
    row("umlauts", "\xC3\xBC,\xE2\x82\xAC\n", "\u00FC|\u20AC");
}

void TestCsvRows::cells()
{
    QFETCH(QByteArray, text);
    const auto table = readTable(write("a,b\n" + text));
    VERIFY_RESULT(table);
    QTEST(flat(table->rows), "expected");
}

void TestCsvRows::linesArePhysical()
{
    const auto table = readTable(write("a,b\n1,2\n\n\"x\ny\",3\n4,5\n"));
    VERIFY_RESULT(table);
    QCOMPARE(table->lines, (std::vector<qint64> {2, 4, 6}));
}

void TestCsvRows::everyCutGivesAPrefixOfTheRows()
{
    const QByteArray whole("a,b\n1,\"x, \"\"y\"\"\nz\"\r\n\xC3\xBC,4\n5,6\n");
    const auto all = readTable(write(whole));
    VERIFY_RESULT(all);
    for (qsizetype size = 4; size < whole.size(); ++size) {
        const auto cut = readTable(write(whole.left(size)));
        VERIFY_RESULT(cut);
        // Only what stands at the cut may differ: the rows before it are the same.
        for (size_t i = 0; i + 1 < cut->rows.size() && cut->damage[i].isEmpty(); ++i)
            QCOMPARE(cut->rows[i], all->rows[i]);
        QVERIFY(cut->rows.size() <= all->rows.size() + 1);
    }
}

void TestCsvRows::randomTablesReadBack()
{
    std::mt19937 random(42);
    const QStringList pieces {QStringLiteral("a"),      QStringLiteral("\""),
                              QStringLiteral(","),      QStringLiteral("\n"),
                              QStringLiteral("\u00FC"), QStringLiteral(" "),
                              QStringLiteral("\r\n"),   QStringLiteral("longer words")};
    for (int round = 0; round < 200; ++round) {
        std::vector<QStringList> rows;
        QString text = QStringLiteral("a,b,c\n");
        const int count = int(random() % 60);
        for (int r = 0; r < count; ++r) {
            QStringList cells;
            QStringList written;
            for (int c = 0; c < 3; ++c) {
                QString cell;
                for (unsigned n = random() % 6; n > 0; --n)
                    cell += pieces[qsizetype(random() % size_t(pieces.size()))];
                cells += cell;
                written += quoted(cell);
            }
            rows.push_back(cells);
            text += written.join(QLatin1Char(',')) + QLatin1Char('\n');
        }
        const auto table = readTable(write(text.toUtf8()));
        VERIFY_RESULT(table);
        QCOMPARE(flat(table->rows), flat(rows));
    }
}

void TestCsvRows::rowAcrossManyBlocks()
{
    // Row lengths that shift against the block size put every part of a row on a border once.
    QByteArray text("a,b\n");
    std::vector<QStringList> rows;
    for (int i = 0; i < 40'000; ++i) {
        const QString word(1 + i % 31, QLatin1Char('x'));
        rows.push_back({QString::number(i), word});
        text += QByteArray::number(i) + (i % 3 == 0 ? ",\"" : ",") + word.toLatin1()
            + (i % 3 == 0 ? "\"\r\n" : "\n");
    }
    const auto table = readTable(write(text));
    VERIFY_RESULT(table);
    QCOMPARE(table->rows.size(), rows.size());
    QVERIFY(table->rows == rows);
    QCOMPARE(table->lines.back(), 40'001);
}

void TestCsvRows::veryLongCellIsTooLong()
{
    const QByteArray longest(qsizetype(kLongestCell), 'x');
    const auto table = readTable(write("a,b\n1,2\n" + longest + ",2\n" + longest + "x,2\n3,4\n"));
    VERIFY_RESULT(table);
    QCOMPARE(table->damage,
             (std::vector<QString> {QString(), QString(), QStringLiteral("tooLong"), QString()}));
    QCOMPARE(table->rows.back().join(QLatin1Char('|')), QStringLiteral("3|4"));
    QCOMPARE(table->lines.back(), 5);
    const QByteArray endless(qsizetype(20 * kLongestCell), 'x');
    const auto cut = readTable(write("a,b\n1,2\n" + endless + "\n3,4\n"));
    VERIFY_RESULT(cut);
    QCOMPARE(cut->damage, (std::vector<QString> {QString(), QStringLiteral("tooLong"), QString()}));
    QCOMPARE(cut->lines.back(), 4);
}

void TestCsvRows::unclosedQuoteLosesOneLine()
{
    const auto table = readTable(write("a,b\n1,2\n3,\"4\n5,6\n7,8\n"));
    VERIFY_RESULT(table);
    QCOMPARE(table->damage,
             (std::vector<QString> {QString(), QStringLiteral("raggedRow"), QString(), QString()}));
    QCOMPARE(table->lines, (std::vector<qint64> {2, 3, 4, 5}));
    QCOMPARE(flat({table->rows[2], table->rows[3]}), QStringLiteral("5|6/7|8"));
}

void TestCsvRows::unclosedQuoteBeforeMuchTextLosesOneLine()
{
    QByteArray text("a,b\n1,\"2\n");
    constexpr int rows = 300'000; // well over a cell's limit
    for (int i = 0; i < rows; ++i)
        text += "345,6789\n";
    text += "1,\"closed\"\n";
    const auto table = readTable(write(text));
    VERIFY_RESULT(table);
    QCOMPARE(table->rows.size(), size_t(rows) + 2);
    QCOMPARE(table->damage.front(), QStringLiteral("tooLong"));
    QVERIFY(table->damage[1].isEmpty());
    QCOMPARE(table->rows.back().join(QLatin1Char('|')), QStringLiteral("1|closed"));
    QCOMPARE(table->lines.back(), rows + 3);
}

void TestCsvRows::packedFileIsRead()
{
    // gzip -n of "a,b\n1,2\n", and the same twice: members may follow one another.
    const QByteArray member
        = QByteArray::fromHex("1f8b08000000000000034bd449e232d431e202007b07970a08000000");
    const auto table = readTable(write(member));
    VERIFY_RESULT(table);
    QCOMPARE(flat(table->rows), QStringLiteral("1|2"));
    const auto twice = readTable(write(member + member));
    VERIFY_RESULT(twice);
    QCOMPARE(flat(twice->rows), QStringLiteral("1|2/a|b/1|2"));
}

void TestCsvRows::cutPackedFileIsUnreadable()
{
    const QByteArray member
        = QByteArray::fromHex("1f8b08000000000000034bd449e232d431e202007b07970a08000000");
    for (qsizetype size = 2; size < member.size(); ++size)
        VERIFY_ERROR(readTable(write(member.left(size))), FileUnreadable);
    QByteArray damaged = member;
    damaged[member.size() - 6] = char(damaged[member.size() - 6] ^ 1);
    VERIFY_ERROR(readTable(write(damaged)), FileUnreadable);
}

void TestCsvRows::changedFileIsUnreadable()
{
    const QString path = write("a,b\n1,2\n");
    auto source = Source::open(path);
    VERIFY_RESULT(source);
    write("a,b\n1,2\n3,4\n");
    VERIFY_ERROR(source->finish(), FileUnreadable);
    auto shrunk = Source::open(path);
    VERIFY_RESULT(shrunk);
    QVERIFY(QFile::resize(path, 3));
    VERIFY_ERROR(shrunk->finish(), FileUnreadable);
}

void TestCsvRows::foreignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    const QString unknown = errorId(Error::Kind::UnknownFormat);
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n") << unknown;
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04 and more") << unknown;
    QTest::newRow("workspace") << QByteArray("SQLite format 3\0", 16) << unknown;
    QTest::newRow("zero bytes") << QByteArray("a,b\n1,\0\n", 8) << unknown;
    QTest::newRow("nothing") << QByteArray() << errorId(Error::Kind::FileUnreadable);
}

void TestCsvRows::foreignFiles()
{
    QFETCH(QByteArray, bytes);
    const auto table = readTable(write(bytes));
    QVERIFY(!table.has_value());
    QTEST(errorId(table.error().kind), "error");
    VERIFY_ERROR(readTable(m_folder.path()), FileUnreadable);
    VERIFY_ERROR(readTable(m_folder.filePath(QStringLiteral("none.csv"))), FileUnreadable);
}

QTEST_GUILESS_MAIN(TestCsvRows)
#include "tst_csvrows.moc"
