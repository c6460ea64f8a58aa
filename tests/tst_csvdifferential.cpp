// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/csvtables.h"
#include "tests/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <random>

using namespace trustbilanz;
using trustbilanz::tests::flat;
using trustbilanz::tests::readTable;
using trustbilanz::tests::writeFile;

namespace {
constexpr int kFiles = 10'000;
constexpr int kPatience = 120'000; // milliseconds
constexpr unsigned kSeed = 20'240'229;

/// A line of JSON in, a line of JSON out: {"text", "delimiter"} -> rows. Blank lines are left
/// away here as our reader leaves them away.
const char* const kReference = R"(
import csv, io, json, sys
for line in sys.stdin:
    file = json.loads(line)
    text = io.StringIO(file["text"], newline="")
    rows = [row for row in csv.reader(text, delimiter=file["delimiter"]) if row]
    print(json.dumps(rows))
)";

struct Specimen {
    QString text;
    QString delimiter;
    /// A quote that never closes: Python takes the rest of the file as one cell, we give up one
    /// line and read on. Only the rows before it are compared.
    bool isOpenAtTheEnd = false;
};

/// Writes files that stay inside what both readers promise. Left away, because they differ on
/// purpose: carriage returns alone (Python ends a line there, we only where the whole file does),
/// blanks before a quote (Python has an option, we find it out), NUL (we refuse the row).
class Generator
{
public:
    explicit Generator(unsigned seed)
        : m_random(seed)
    {
    }

    Specimen next()
    {
        static const QStringList delimiters {QStringLiteral(","), QStringLiteral(";"),
                                             QStringLiteral("\t"), QStringLiteral("|")};
        m_delimiter = pick(delimiters);
        m_newline = chance(50) ? QStringLiteral("\n") : QStringLiteral("\r\n");
        Specimen specimen {row(QStringLiteral("first"), 3), m_delimiter};
        for (int rows = number(9); rows > 0; --rows)
            specimen.text += m_newline + row(cell(), chance(85) ? 3 : 1 + number(5));
        specimen.isOpenAtTheEnd = chance(3);
        if (specimen.isOpenAtTheEnd)
            specimen.text += m_newline + QStringLiteral("x") + m_delimiter
                + QStringLiteral("\"never closed") + m_newline + row(QStringLiteral("y"), 2);
        else if (chance(70))
            specimen.text += m_newline;
        return specimen;
    }

private:
    int number(int limit) { return int(m_random() % unsigned(limit)); }
    bool chance(int percent) { return number(100) < percent; }
    QString pick(const QStringList& choices) { return choices[number(int(choices.size()))]; }

    QString row(const QString& first, int cells)
    {
        QStringList written {first};
        while (written.size() < cells)
            written += cell();
        return written.join(m_delimiter);
    }

    QString cell()
    {
        if (chance(15))
            return {};
        return chance(40) ? quotedCell() : bareCell();
    }

    QString bareCell()
    {
        static const QStringList pieces {QStringLiteral("a"),
                                         QStringLiteral("7"),
                                         QStringLiteral(" b"),
                                         QString::fromUtf8("ü"),
                                         QString::fromUtf8("€"),
                                         QString::fromUtf8("🙂"),
                                         QStringLiteral("longer words"),
                                         QStringLiteral("'")};
        QString cell = pick(pieces);
        for (int more = number(4); more > 0; --more)
            cell += chance(10) ? QStringLiteral("\"") : pick(pieces);
        return cell;
    }

    QString quotedCell()
    {
        const QStringList pieces {QStringLiteral("a"),    QStringLiteral("\"\""),
                                  QStringLiteral("\n"),   QStringLiteral("\r\n"),
                                  QString::fromUtf8("ß"), QStringLiteral(" "),
                                  QStringLiteral("\\"),   m_delimiter};
        QString cell = QStringLiteral("\"");
        for (int more = number(6); more > 0; --more)
            cell += pick(pieces);
        // Text behind the closing quote is no CSV, but both keep it.
        return cell + (chance(5) ? QStringLiteral("\"tail") : QStringLiteral("\""));
    }

    std::mt19937 m_random;
    QString m_delimiter;
    QString m_newline;
};

QByteArray questionFor(const Specimen& specimen)
{
    return QJsonDocument(QJsonObject {{QStringLiteral("text"), specimen.text},
                                      {QStringLiteral("delimiter"), specimen.delimiter}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

std::vector<QStringList> rowsFrom(const QByteArray& line)
{
    std::vector<QStringList> rows;
    for (const QJsonValue& row : QJsonDocument::fromJson(line).array()) {
        QStringList cells;
        for (const QJsonValue& cell : row.toArray())
            cells += cell.toString();
        rows.push_back(cells);
    }
    return rows;
}

ImportPlan planFor(const Specimen& specimen)
{
    ImportPlan plan;
    plan.encoding = QStringLiteral("utf-8");
    plan.delimiter = specimen.delimiter;
    plan.quote = QStringLiteral("\"");
    plan.escape = QStringLiteral("none");
    plan.headerRow = 0;
    plan.footerRows = 0;
    return plan;
}
} // namespace

/// Our reader beside an independent one: Python's.
class TestCsvDifferential : public QObject
{
    Q_OBJECT
private slots:
    void readsLikePython();
};

void TestCsvDifferential::readsLikePython()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("SKIPPED: no python3 to compare with");
    Generator generator(kSeed);
    std::vector<Specimen> specimens;
    QByteArray questions;
    for (int i = 0; i < kFiles; ++i) {
        specimens.push_back(generator.next());
        questions += questionFor(specimens.back());
    }
    QTemporaryDir folder;
    QProcess reference;
    reference.setStandardInputFile(
        writeFile(folder.filePath(QStringLiteral("questions")), questions));
    reference.start(python, {QStringLiteral("-c"), QString::fromLatin1(kReference)});
    QVERIFY(reference.waitForFinished(kPatience));
    QCOMPARE(reference.exitCode(), 0);
    const QString path = folder.filePath(QStringLiteral("file.csv"));
    qint64 compared = 0;
    for (const Specimen& specimen : specimens) {
        std::vector<QStringList> expected = rowsFrom(reference.readLine());
        const auto table
            = readTable(writeFile(path, specimen.text.toUtf8()), planFor(specimen));
        VERIFY_RESULT(table);
        std::vector<QStringList> rows = table->rows;
        if (specimen.isOpenAtTheEnd) {
            expected.pop_back();
            QVERIFY2(rows.size() > expected.size(), qPrintable(specimen.text));
            QCOMPARE(table->damage[expected.size()], QStringLiteral("raggedRow"));
            rows.resize(expected.size());
        }
        QVERIFY2(rows == expected, qPrintable(QStringLiteral("%1\nours: %2\ntheirs: %3")
                                                  .arg(specimen.text, flat(rows), flat(expected))));
        compared += qint64(rows.size());
    }
    QVERIFY(compared > 4 * kFiles);
}

QTEST_GUILESS_MAIN(TestCsvDifferential)
#include "tst_csvdifferential.moc"
