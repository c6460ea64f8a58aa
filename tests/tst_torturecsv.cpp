// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/csvtables.h"
#include "tests/program.h"

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
QString folder(const char* name)
{
    return sharedData() + QStringLiteral("/torture-csv/") + QString::fromLatin1(name);
}

/// Some copies of the collection went through a tool that changed line ends.
QString withLineFeeds(QString cell)
{
    return cell.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

/// A file whose cells all stand in quotes, one row a line, read without our reader.
std::vector<QStringList> cleanRows(const QString& path)
{
    std::vector<QStringList> rows;
    for (const QByteArray& line : readFile(path).split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (text.isEmpty())
            continue;
        QStringList cells = text.mid(1, text.size() - 2).split(QStringLiteral("\",\""));
        rows.push_back(cells.replaceInStrings(QStringLiteral("\"\""), QStringLiteral("\"")));
    }
    return rows;
}

/// Where the read rows are not the clean ones: "refused 6" for a row that no import would take,
/// "differs 7" for one that it would. Rows are told by their physical line.
QString comparedWith(const std::vector<QStringList>& clean, const CsvTable& table)
{
    QStringList differences;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const qint64 line = table.lines[i];
        QStringList cells = table.rows[i];
        for (QString& cell : cells)
            cell = cell.trimmed();
        if (!table.damage[i].isEmpty() || cells.size() != table.header.size())
            differences += QStringLiteral("refused %1").arg(line);
        else if (line > qint64(clean.size()) || cells != clean[size_t(line - 1)])
            differences += QStringLiteral("differs %1").arg(line);
    }
    return differences.join(QStringLiteral(", "));
}
} // namespace

/// Published collections of damaged and unusual CSV files, each with what must become of it.
class TestTortureCsv : public QObject
{
    Q_OBJECT

    PrivateHome m_home;
    QTemporaryDir m_folder;

    QString workspace(const char* name)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        runProgram({QStringLiteral("new"), path});
        return path;
    }

private slots:
    void initTestCase();
    void spectrum_data();
    void spectrum();
    void lint_data();
    void lint();
    void pollock_data();
    void pollock();
    void everyPollockFileHasARow();
    void realWorld_data();
    void realWorld();
    void scoresInEveryDialect_data();
    void scoresInEveryDialect();
    void finesInGermanExcel();
};

void TestTortureCsv::initTestCase()
{
    SKIP_WITHOUT_SHARED_DATA;
}

void TestTortureCsv::spectrum_data()
{
    QTest::addColumn<QString>("name");
    const QDir csvs(folder("csv-spectrum/csvs"));
    for (const QFileInfo& file : csvs.entryInfoList({QStringLiteral("*.csv")}))
        QTest::newRow(qPrintable(file.baseName())) << file.baseName();
}

void TestTortureCsv::spectrum()
{
    QFETCH(QString, name);
    const auto table = readTable(folder("csv-spectrum/csvs/") + name + QStringLiteral(".csv"));
    VERIFY_RESULT(table);
    const QJsonArray expected
        = QJsonDocument::fromJson(
              readFile(folder("csv-spectrum/json/") + name + QStringLiteral(".json")))
              .array();
    QCOMPARE(qsizetype(table->rows.size()), expected.size());
    for (qsizetype row = 0; row < expected.size(); ++row) {
        const QJsonObject cells = expected[row].toObject();
        QCOMPARE(table->rows[size_t(row)].size(), cells.size());
        for (qsizetype column = 0; column < table->header.size(); ++column) {
            // Its expectation speaks of another telephone number than the file.
            if (name == QLatin1String("location_coordinates") && column == 0)
                continue;
            QCOMPARE(withLineFeeds(table->rows[size_t(row)][column]),
                     withLineFeeds(cells[table->header[column]].toString()));
        }
    }
}

void TestTortureCsv::lint_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char* name, const char* header, const char* rows) {
        QTest::newRow(name) << QString::fromLatin1(header) << QString::fromLatin1(rows);
    };
    const char* const some = "Biff|Baff|Boff/Qux|Teaspoon|Doge";
    const char* const many = "1|2|3/3|2|1/1|2|3/3|2|1/1|2|3/3|2|1";
    row("cr-line-endings.csv", "Foo|Bar|Baz", some);
    row("crlf-line-endings.csv", "Foo|Bsr|Baz", some);
    row("lf-line-endings.csv", "Foo|Bsr|Baz", some);
    row("inconsistent-line-endings.csv", "Foo|Bsr|Baz", some);
    row("inconsistent-line-endings-unquoted.csv", "Foo|Bsr|Baz", some);
    row("title-row.csv", "Foo|Bsr|Baz", some);
    row("windows-line-endings.csv", "a|b|c", "d|e|f");
    row("valid.csv", "Foo|Bar|Baz", "1|2|3/3|2|1");
    row("valid_many_rows.csv", "Foo|Bar|Baz", many);
    row("white_space_in_filename.csv", "Foo|Bar|Baz", "1|2|3/3|2|1");
    // A blank behind a closing quote is kept by the reader, and trimmed by the import.
    row("invalid_many_rows.csv", "Foo|Bar|Baz", "1|2|3/3|2|1/1|2|3 /3|two|1/1|2|3/3|2|1");
}

void TestTortureCsv::lint()
{
    const auto table
        = readTable(folder("csvlint/") + QString::fromLatin1(QTest::currentDataTag()));
    VERIFY_RESULT(table);
    QCOMPARE(table->header.join(QLatin1Char('|')).toUtf8(), QByteArray());
}

void TestTortureCsv::pollock_data()
{
    QTest::addColumn<QString>("differences");
    QTest::addColumn<int>("rows");
    QTest::newRow("source.csv") << QString() << 83;
}

void TestTortureCsv::pollock()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto table = readTable(folder("pollock/csv/") + name);
    VERIFY_RESULT(table);
    QTEST(comparedWith(cleanRows(folder("pollock/clean/source.csv")), *table), "differences");
    QTEST(int(table->rows.size()), "rows");
}

void TestTortureCsv::everyPollockFileHasARow()
{
    for (const QFileInfo& info : QDir(folder("pollock/csv")).entryInfoList(QDir::Files)) {
        const auto table = readTable(info.filePath());
        if (!table) {
            qWarning() << info.fileName() << describe(table.error());
            continue;
        }
        QStringList f;
        for (const Finding& finding : table->detected.findings)
            f << finding.what + QLatin1Char('=') + finding.reading + QLatin1Char(' ')
                    + finding.reason;
        qWarning().noquote()
            << info.fileName() << table->header.size() << table->rows.size()
            << comparedWith(cleanRows(folder("pollock/clean/source.csv")), *table).left(120)
            << f.join(QStringLiteral("; "));
    }
}

void TestTortureCsv::realWorld_data() { }

void TestTortureCsv::realWorld() { }

void TestTortureCsv::scoresInEveryDialect_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("options");
    const QString english = QStringLiteral("--column customer=customer_id --segment cabin=segment");
    QTest::newRow("German Excel")
        << QStringLiteral("ba_german_excel_cp1252.csv")
        << QString::fromUtf8("--column customer=Kundennr. --column score=Bewertung_(1–10) "
                             "--segment cabin=Klasse");
    QTest::newRow("American dates") << QStringLiteral("ba_us_dates.csv") << english;
    QTest::newRow("UTF-16") << QStringLiteral("ba_utf16le_tab.txt") << english;
    QTest::newRow("line sep=") << QStringLiteral("ba_utf8bom_sepline.csv") << english;
}

/// Imported above the plain file, the same answers are no news.
void TestTortureCsv::scoresInEveryDialect()
{
    QFETCH(QString, file);
    QFETCH(QString, options);
    const QString path = workspace(qPrintable(file + QStringLiteral(".trust")));
    const auto import = [&](const QString& name, const QString& mapping) {
        QStringList arguments = words("import %1 scores --scale 1:10", {path});
        for (QString option : mapping.split(QLatin1Char(' ')))
            arguments += option.replace(QStringLiteral("Bewertung_"), QStringLiteral("Bewertung "));
        return runJson(arguments << folder("dialects/") + name);
    };
    const Run plain = import(QStringLiteral("ba_expected_iso_utf8.csv"),
                             QStringLiteral("--column customer=customer_id --segment cabin=segment"));
    COMPARE_EXIT(plain, 0);
    QCOMPARE(plain.object()[QStringLiteral("new")].toInt(), 263);
    const Run other = import(file, options);
    COMPARE_EXIT(other, 0);
    QCOMPARE(other.object()[QStringLiteral("rows")].toInt(), 263);
    QCOMPARE(other.object()[QStringLiteral("equal")].toInt(), 263);
}

void TestTortureCsv::finesInGermanExcel() { }

QTEST_GUILESS_MAIN(TestTortureCsv)
#include "tst_torturecsv.moc"
