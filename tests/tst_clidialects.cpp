// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program.h"

using namespace trustbilanz::tests;

namespace {
QString folder(const char* name)
{
    return sharedData() + QStringLiteral("/torture-csv/") + QString::fromLatin1(name);
}
} // namespace

/// The same records in the notations of several programs, through the console program.
class TestCliDialects : public QObject
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
    void reportSaysHowAFileWasRead();
    void declaredDialect();
    void scoresInEveryDialect_data();
    void scoresInEveryDialect();
    void finesInGermanExcel();
};

void TestCliDialects::reportSaysHowAFileWasRead()
{
    const QString path = workspace("report.trust");
    const QString source = writeFile(m_folder.filePath(QStringLiteral("report.csv")),
                                     "Umfrage 2024\nKunde;Datum;Wertung\nM\xFCller;02.01.2024;8\n"
                                     "Stra\xDF"
                                     "er;03.01.2024;9\nSumme;;17\n");
    const QStringList import = words("import %1 scores %2 --scale 1:10 --column score=Wertung "
                                     "--dry-run --language en",
                                     {path, source});
    const Run run = runProgram(import);
    COMPARE_EXIT(run, 0);
    for (const char* sentence :
         {"The text makes most sense as Windows-1252", "Columns are separated by semicolon",
          "The names of the columns stand in line 2; what stands above", " at the end "})
        QVERIFY2(run.out.contains(sentence), transcript(run).constData());
    const QJsonObject report = runJson(import).object();
    QCOMPARE(report[QStringLiteral("rows")].toInt(), 2);
    const QJsonArray findings
        = report[QStringLiteral("detected")][QStringLiteral("findings")].toArray();
    QCOMPARE(findings.first()[QStringLiteral("what")].toString(), QStringLiteral("encoding"));
    QCOMPARE(findings.first()[QStringLiteral("reading")].toString(),
             QStringLiteral("windows-1252"));
    QCOMPARE(findings.first()[QStringLiteral("reason")].toString(),
             QStringLiteral("plausibleLetters"));
}

/// Nothing is found out where everything is said.
void TestCliDialects::declaredDialect()
{
    const QString path = workspace("declared.trust");
    const QString source = writeFile(m_folder.filePath(QStringLiteral("declared.csv")),
                                     "'M\x81ller \\'M\\'' 2024-01-02 8\n'Stra\xE1"
                                     "er' 2024-01-03 9\n");
    QStringList import
        = words("import %1 scores %2 --scale 1:10 --encoding cp437 --quote ' --escape \\ "
                "--header-row 0 --footer-rows 0 --column customer=1 --column date=2 "
                "--column score=3 --delimiter",
                {path, source});
    const Run run = runJson(import << QStringLiteral(" "));
    COMPARE_EXIT(run, 0);
    QCOMPARE(run.object()[QStringLiteral("new")].toInt(), 2);
    QCOMPARE(run.object()[QStringLiteral("customers")].toInt(), 2);
}

void TestCliDialects::scoresInEveryDialect_data()
{
    SKIP_WITHOUT_SHARED_DATA;
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
void TestCliDialects::scoresInEveryDialect()
{
    SKIP_WITHOUT_SHARED_DATA;
    QFETCH(QString, file);
    QFETCH(QString, options);
    const QString path = workspace(qPrintable(file + QStringLiteral(".trust")));
    const auto import = [&](const QString& name, const QString& mapping) {
        QStringList arguments = words("import %1 scores --scale 1:10", {path});
        for (QString option : mapping.split(QLatin1Char(' ')))
            arguments += option.replace(QStringLiteral("Bewertung_"), QStringLiteral("Bewertung "));
        return runJson(arguments << folder("dialects/") + name);
    };
    const Run plain
        = import(QStringLiteral("ba_expected_iso_utf8.csv"),
                 QStringLiteral("--column customer=customer_id --segment cabin=segment"));
    COMPARE_EXIT(plain, 0);
    QCOMPARE(plain.object()[QStringLiteral("new")].toInt(), 263);
    const Run other = import(file, options);
    COMPARE_EXIT(other, 0);
    QCOMPARE(other.object()[QStringLiteral("rows")].toInt(), 263);
    QCOMPARE(other.object()[QStringLiteral("equal")].toInt(), 263);
    const QJsonValue detected = other.object()[QStringLiteral("detected")];
    QVERIFY(detected[QStringLiteral("findings")].toArray().size() >= 3);
}

/// The same incidents come of both files, letter by letter.
void TestCliDialects::finesInGermanExcel()
{
    SKIP_WITHOUT_SHARED_DATA;
    const auto exported = [&](const char* file, const char* mapping) {
        const QString path = workspace(qPrintable(QLatin1String(file) + QLatin1String(".trust")));
        QStringList arguments = words("import %1 incidents", {path});
        for (QString option : QString::fromUtf8(mapping).split(QLatin1Char(' ')))
            arguments += option.replace(QLatin1Char('_'), QLatin1Char(' '));
        const Run run = runJson(arguments << folder("dialects/") + QString::fromLatin1(file));
        const QString output = path + QStringLiteral(".csv");
        runProgram(words("export %1 incidents --output %2", {path, output}));
        return std::pair(run.object()[QStringLiteral("new")].toInt(), readFile(output));
    };
    const auto plain = exported("gdpr_expected_iso_utf8.csv",
                                "--column id=id --column disclosed=date --column title=controller "
                                "--column category=type");
    const auto german = exported("gdpr_german_excel_cp1252.csv",
                                 "--column id=Nr --column disclosed=Datum --column "
                                 "title=Verantwortlicher --column category=Art_des_Verstoßes");
    QCOMPARE(plain.first, 250); // the ids of the other 187 start again at 1
    QCOMPARE(german.first, 250);
    QVERIFY(plain.second.size() > 10'000);
    QCOMPARE(german.second, plain.second);
}

QTEST_GUILESS_MAIN(TestCliDialects)
#include "tst_clidialects.moc"
