// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/csvtables.h"
#include "tests/support.h"

#include <QProcess>

using namespace trustbilanz;
using trustbilanz::tests::flat;
using trustbilanz::tests::found;
using trustbilanz::tests::readTable;
using trustbilanz::tests::writeFile;

namespace {
/// Every letter with a dot or accent that German, French and Spanish names have, and signs that
/// spreadsheets write.
const QString kTable = QString::fromUtf8("name,betrag\nKäse für Öl,5 €\nGröße Übung,7\n"
                                         "Ärger Straße,8 €\ncafé Señor,9\n");
const QString kRows
    = QString::fromUtf8("Käse für Öl|5 €/Größe Übung|7/Ärger Straße|8 €/café Señor|9");

QByteArray wide(const QString& text, bool isBigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xFF);
        const char high = char(c.unicode() >> 8);
        bytes.append(isBigEndian ? high : low).append(isBigEndian ? low : high);
    }
    return bytes;
}

/// Bytes of the table by hand: the positions of these letters in each code page.
QByteArray narrow(const QString& text, const QMap<QChar, char>& bytes)
{
    QByteArray narrowed;
    for (const QChar c : text)
        narrowed.append(c.unicode() < 128 ? char(c.unicode()) : bytes.value(c, '?'));
    return narrowed;
}

QMap<QChar, char> letters(const char* bytes)
{
    const QString order = QString::fromUtf8("äöüÄÖÜßéñ€");
    QMap<QChar, char> map;
    for (qsizetype i = 0; i < order.size(); ++i)
        map.insert(order[i], bytes[i]);
    return map;
}

const QMap<QChar, char> kWindows = letters("\xE4\xF6\xFC\xC4\xD6\xDC\xDF\xE9\xF1\x80");
const QMap<QChar, char> kLatin9 = letters("\xE4\xF6\xFC\xC4\xD6\xDC\xDF\xE9\xF1\xA4");
const QMap<QChar, char> kMac = letters("\x8A\x9A\x9F\x80\x85\x86\xA7\x8E\x96\xDB");
} // namespace

class TestEncodings : public QObject
{
    Q_OBJECT
private slots:
    void encodingIsFound_data();
    void encodingIsFound();
    void oneWordIsEnough_data();
    void oneWordIsEnough();
    void declaredEncodingWins();
    void unknownEncodingIsRefused();
    void undecodableBytesSpoilTheirRow_data();
    void undecodableBytesSpoilTheirRow();
    void otherAlphabetIsNotGuessed();
    void lateInvalidByteIsKeptInItsRow();
    void charactersAcrossBlocks_data();
    void charactersAcrossBlocks();
    void packedFileIsDecoded();
    void nulSpoilsItsRow();
    void manyNulsAreNoText();

private:
    QTemporaryDir m_folder;
    QString write(const QByteArray& bytes)
    {
        return writeFile(m_folder.filePath(QStringLiteral("file.csv")), bytes);
    }
};

void TestEncodings::encodingIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("finding");
    const QByteArray utf8 = kTable.toUtf8();
    const auto row = [](const char* name, const QByteArray& bytes, const char* finding) {
        QTest::newRow(name) << bytes << QString::fromLatin1(finding);
    };
    row("UTF-8", utf8, "utf-8 (validUtf8)");
    row("UTF-8 with a mark", "\xEF\xBB\xBF" + utf8, "utf-8-bom (byteOrderMark)");
    row("UTF-16 LE with a mark", "\xFF\xFE" + wide(kTable, false), "utf-16le (byteOrderMark)");
    row("UTF-16 BE with a mark", "\xFE\xFF" + wide(kTable, true), "utf-16be (byteOrderMark)");
    row("UTF-16 LE", wide(kTable, false), "utf-16le (zeroBytes)");
    row("UTF-16 BE", wide(kTable, true), "utf-16be (zeroBytes)");
    row("Windows", narrow(kTable, kWindows), "windows-1252 (plausibleLetters)");
    row("Latin 9", narrow(kTable, kLatin9), "iso-8859-15 (plausibleLetters)");
    row("Macintosh", narrow(kTable, kMac), "mac-roman (plausibleLetters)");
}

void TestEncodings::encodingIsFound()
{
    QFETCH(QByteArray, bytes);
    const auto table = readTable(write(bytes));
    VERIFY_RESULT(table);
    QTEST(found(table->detected, "encoding"), "finding");
    QCOMPARE(flat(table->rows), kRows);
    QCOMPARE(table->header.join(QLatin1Char('|')), QStringLiteral("name|betrag"));
}

void TestEncodings::oneWordIsEnough_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* word, const char* expected) {
        QTest::newRow(name) << QByteArray(word) << QString::fromUtf8(expected);
    };
    row("Windows u umlaut", "f\xFCr", "für");
    row("Windows capital",
        "\xDC"
        "bung",
        "Übung");
    row("Windows sharp s", "gro\xDF", "groß");
    row("Windows apostrophe", "it\x92s", "it’s");
    row("Windows quotes", "\x84gut\x93", "„gut“");
    row("Windows dash", "1 \x96 10", "1 – 10");
    row("Windows euro", "5 \x80", "5 €");
    row("Mac u umlaut", "f\x9Fr", "für");
    row("Mac o umlaut", "sch\x9An", "schön");
    row("Mac a umlaut", "K\x8Ase", "Käse");
    row("Mac sharp s", "gro\xA7", "groß");
    row("Mac capital",
        "\x86"
        "bung",
        "Übung");
    row("Latin 9 euro", "5 \xA4", "5 €");
}

void TestEncodings::oneWordIsEnough()
{
    QFETCH(QByteArray, word);
    const auto table = readTable(write("a,b\n1," + word + "\n"));
    VERIFY_RESULT(table);
    QCOMPARE(table->rows.size(), size_t(1));
    QTEST(table->rows[0][1], "expected");
}

void TestEncodings::declaredEncodingWins()
{
    ImportPlan plan;
    plan.encoding = QStringLiteral("cp437");
    const auto dos = readTable(write("a,b\n1,f\x81r\n"), plan); // where DOS has its u umlaut
    VERIFY_RESULT(dos);
    QCOMPARE(flat(dos->rows), QString::fromUtf8("1|für"));
    QVERIFY(found(dos->detected, "encoding").isEmpty());
    plan.encoding = QStringLiteral("iso-8859-1");
    const auto latin = readTable(write("a,b\n1,\xC3\xBC\n"), plan); // would be UTF-8
    VERIFY_RESULT(latin);
    QCOMPARE(flat(latin->rows), QString::fromUtf8("1|Ã¼"));
    plan.encoding = QStringLiteral("utf-8");
    const auto utf8 = readTable(write("a,b\n1,f\xFCr\n"), plan);
    VERIFY_RESULT(utf8);
    QCOMPARE(utf8->detected.encoding, QStringLiteral("utf-8"));
}

void TestEncodings::unknownEncodingIsRefused()
{
    ImportPlan plan;
    for (const char* name : {"klingon", "ascii//ignore", "/"}) {
        plan.encoding = QString::fromLatin1(name);
        VERIFY_ERROR(readTable(write("a,b\n1,2\n"), plan), BadOption);
    }
}

void TestEncodings::undecodableBytesSpoilTheirRow_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray loneHalf("\x00\xD8", 2);
    QTest::newRow("unused byte of Windows-1252")
        << QStringLiteral("windows-1252") << QByteArray("a,b\n1,\x81\n2,\xFC\n");
    QTest::newRow("half a pair of UTF-16") << QStringLiteral("utf-16le")
                                           << wide(QStringLiteral("a,b\n1,"), false) + loneHalf
            + wide(QString::fromUtf8("\n2,ü\n"), false);
}

void TestEncodings::undecodableBytesSpoilTheirRow()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    ImportPlan plan;
    plan.encoding = encoding;
    auto file = importers::CsvFile::open(write(bytes), plan);
    VERIFY_RESULT(file);
    const Progress silent;
    importers::CsvPass pass(*file, silent);
    QVERIFY(pass.nextBlock().value_or(false));
    importers::CsvRow row;
    QVERIFY(pass.nextRow(row));
    QVERIFY(!importers::isUtf8(row.cell(1)));
    QVERIFY(pass.nextRow(row));
    QCOMPARE(importers::textOf(row.cell(1)), QString::fromUtf8("ü"));
    // Nothing but the end of the text may be cut off.
    QVERIFY(!pass.nextRow(row));
}

void TestEncodings::otherAlphabetIsNotGuessed()
{
    // "привет, мир" in windows-1251: letters throughout in windows-1252 too, but no words.
    const auto table = readTable(write("a,b\n1,\xEF\xF0\xE8\xE2\xE5\xF2\n2,\xEC\xE8\xF0\n"));
    VERIFY_RESULT(table);
    QCOMPARE(found(table->detected, "encoding"), QStringLiteral("utf-8 (unclear)"));
}

void TestEncodings::lateInvalidByteIsKeptInItsRow()
{
    QByteArray text = QString::fromUtf8("a,b\n1,ü\n").toUtf8();
    while (text.size() < 300 * 1024)
        text += "2,long enough to leave the sample\n";
    const auto table = readTable(write(text
                                       + "3,S\xFC"
                                         "d\n"));
    VERIFY_RESULT(table);
    QCOMPARE(found(table->detected, "encoding"), QStringLiteral("utf-8 (validUtf8)"));
    QCOMPARE(table->rows.back()[1],
             QString::fromUtf8("S\xEF\xBF\xBD"
                               "d"));
}

void TestEncodings::charactersAcrossBlocks_data()
{
    QTest::addColumn<int>("shift");
    for (int shift = 0; shift < 4; ++shift)
        QTest::addRow("shifted by %d", shift) << shift;
}

/// Pairs of UTF-16 and rows are cut by every border between blocks once.
void TestEncodings::charactersAcrossBlocks()
{
    QFETCH(int, shift);
    QString text
        = QStringLiteral("a,b\n") + QString(shift, QLatin1Char('x')) + QStringLiteral(",1\n");
    const QString cell = QString::fromUtf8("ü🙂€");
    constexpr size_t kRows = 60'000;
    for (size_t i = 0; i < kRows; ++i)
        text += cell + QStringLiteral(",2\n");
    const auto table = readTable(write("\xFF\xFE" + wide(text, false)));
    VERIFY_RESULT(table);
    QCOMPARE(table->rows.size(), kRows + 1);
    const auto differs = [&](const QStringList& row) { return row[0] != cell; };
    QVERIFY(std::none_of(table->rows.begin() + 1, table->rows.end(), differs));
}

void TestEncodings::packedFileIsDecoded()
{
    const QString gzip = QStandardPaths::findExecutable(QStringLiteral("gzip"));
    if (gzip.isEmpty())
        QSKIP("SKIPPED: no gzip");
    const QString path = write(narrow(kTable, kWindows));
    QCOMPARE(QProcess::execute(gzip, {QStringLiteral("-f"), path}), 0);
    const auto table = readTable(path + QStringLiteral(".gz"));
    VERIFY_RESULT(table);
    QCOMPARE(flat(table->rows), kRows);
}

void TestEncodings::nulSpoilsItsRow()
{
    QByteArray text("a,b\n1,2\n");
    text.append("3,").append('\0').append("4\n");
    while (text.size() < 200)
        text += "5,6\n";
    const auto table = readTable(write(text));
    VERIFY_RESULT(table);
    QCOMPARE(table->damage[0], QString());
    QCOMPARE(table->damage[1], QStringLiteral("invalidEncoding"));
    QCOMPARE(std::count(table->damage.begin(), table->damage.end(), QString()),
             std::ptrdiff_t(table->rows.size()) - 1);
}

void TestEncodings::manyNulsAreNoText()
{
    QByteArray bytes("a,b\n1,2\n");
    for (int i = 0; i < 50; ++i)
        bytes.append("abc").append('\0');
    VERIFY_ERROR(readTable(write(bytes)), UnknownFormat);
}

QTEST_GUILESS_MAIN(TestEncodings)
#include "tst_encodings.moc"
