// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program.h"

#include <QRegularExpression>

using namespace trustbilanz::tests;

namespace {
QString specimen(const QString& name)
{
    return QStringLiteral(TRUSTBILANZ_SOURCE_DIR "/tests/data/ambiguous/") + name;
}

QString detailOf(const Run& run)
{
    return run.object()[QStringLiteral("error")][QStringLiteral("detail")].toString();
}

/// The options of an error, as a shell would hand them over: of every field the first reading or
/// the last.
QStringList optionsIn(const QString& detail, bool last)
{
    static const QRegularExpression option(
        QStringLiteral("\\((--[a-z-]+) (?:\"([^\"]*)\"|([^)]*))\\)"));
    QStringList options;
    for (const QString& field : detail.split(QStringLiteral("; "))) {
        QRegularExpressionMatch chosen;
        for (auto found = option.globalMatch(field); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            chosen = last || !chosen.hasMatch() ? match : chosen;
        }
        options << chosen.captured(1) << chosen.captured(2) + chosen.captured(3);
    }
    return options;
}
} // namespace

class TestAmbiguousFiles : public QObject
{
    Q_OBJECT
private slots:
    void onlyTheNamedOptionDecides_data();
    void onlyTheNamedOptionDecides();
    void incidentsToo();
    void everyOptionIsUnderstood();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();

private:
    PrivateHome m_home;
    int m_count = 0;

    QString workspace()
    {
        const QString path = m_home.file(QStringLiteral("%1.trust").arg(++m_count));
        runProgram(words("new %1", {path}));
        return path;
    }

    Run importScores(const QString& path, const QString& source, const QStringList& options)
    {
        return runJson(words("import %1 scores %2 --scale 0:5000", {path, source}) + options);
    }

    /// "2024-04-03 5|…" of everything stored, by date.
    QString stored(const QString& path)
    {
        const QString table = m_home.file(QStringLiteral("%1.csv").arg(m_count));
        runProgram(words("export %1 scores --output %2", {path, table}));
        QStringList rows;
        for (const QByteArray& line : readFile(table).split('\n').mid(1)) {
            const QList<QByteArray> cells = line.trimmed().split(',');
            if (cells.size() > 2)
                rows += QString::fromUtf8(cells[1] + ' ' + cells[2]);
        }
        return rows.join(QLatin1Char('|'));
    }
};

void TestAmbiguousFiles::onlyTheNamedOptionDecides_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("first"); // stored with the first reading of every field
    QTest::addColumn<QString>("last");
    const auto row = [](const char* file, const char* detail, const char* first, const char* last) {
        QTest::newRow(file) << QString::fromUtf8(detail) << QString::fromLatin1(first)
                            << QString::fromLatin1(last);
    };
    row("slashes.csv",
        "date: \"03/04/2024\" = 2024-04-03 (--date-format d/M/yyyy) | "
        "2024-03-04 (--date-format M/d/yyyy)",
        "2024-04-03 5|2024-06-05 7|2024-07-07 6", "2024-03-04 5|2024-05-06 7|2024-07-07 6");
    row("hyphens.csv",
        "date: \"03-04-2024\" = 2024-04-03 (--date-format d-M-yyyy) | "
        "2024-03-04 (--date-format M-d-yyyy)",
        "2023-12-11 7|2024-04-03 5", "2023-11-12 7|2024-03-04 5");
    row("two-digit-years.csv",
        "date: \"03/04/05\" = 2005-04-03 (--date-format d/M/yy) | "
        "2005-03-04 (--date-format M/d/yy) | 2003-04-05 (--date-format yy/MM/dd)",
        "2005-04-03 5|2006-01-02 7", "2002-01-06 7|2003-04-05 5");
    row("spreadsheet-serials.csv",
        "date: \"45249\" = 2023-11-19 (--date-format excel) | "
        "2027-11-20 (--date-format excel1904)",
        "2023-11-19 5|2023-11-20 7", "2027-11-20 5|2027-11-21 7");
    row("points-in-numbers.csv",
        "score: \"1.234\" = 1.234 (--decimal point) | 1234 (--decimal comma)",
        "2024-01-01 1.234|2024-01-02 750|2024-01-03 2.5",
        "2024-01-01 1234|2024-01-02 750|2024-01-03 2500");
    row("commas-in-numbers.csv",
        "score: \"1,234\" = 1234 (--decimal point) | 1.234 (--decimal comma)",
        "2024-01-01 1234|2024-01-02 750", "2024-01-01 1.234|2024-01-02 750");
    row("dates-and-numbers.csv",
        "score: \"1.234\" = 1.234 (--decimal point) | 1234 (--decimal comma); "
        "date: \"03/04/2024\" = 2024-04-03 (--date-format d/M/yyyy) | "
        "2024-03-04 (--date-format M/d/yyyy)",
        "2024-04-03 1.234|2024-06-05 2.345", "2024-03-04 1234|2024-05-06 2345");
    row("contradicting-dates.csv",
        "date: \"03/04/2024\" = 2024-04-03 (--date-format d/M/yyyy) | "
        "2024-03-04 (--date-format M/d/yyyy)",
        "2024-04-03 5|2024-04-13 6", "2024-03-04 5|2024-04-14 7");
    row("contradicting-numbers.csv",
        "score: \"1.234\" = 1.234 (--decimal point) | 1234 (--decimal comma)",
        "2024-01-01 1.234|2024-01-03 8.5", "2024-01-01 1234|2024-01-02 7.5");
    row("one-column-apart.csv",
        "weight: \"1.234\" = 1.234 (--decimal \"Gewicht (kg)=point\") | "
        "1234 (--decimal \"Gewicht (kg)=comma\")",
        "2024-02-01 7.5|2024-02-02 8.25", "2024-02-01 7.5|2024-02-02 8.25");
}

void TestAmbiguousFiles::onlyTheNamedOptionDecides()
{
    const QString file = QString::fromLatin1(QTest::currentDataTag());
    QStringList mapping;
    if (file == QLatin1String("points-in-numbers.csv"))
        mapping = {QStringLiteral("--column"), QStringLiteral("score=Punkte")};
    if (file == QLatin1String("one-column-apart.csv"))
        mapping = {QStringLiteral("--column"), QStringLiteral("weight=Gewicht (kg)")};
    const Run refused = importScores(workspace(), specimen(file), mapping);
    COMPARE_EXIT(refused, 2);
    QCOMPARE(refused.errorKind(), QStringLiteral("ambiguousColumn"));
    QTEST(detailOf(refused), "detail");
    for (const char* choice : {"first", "last"}) {
        const QString path = workspace();
        const QStringList options = optionsIn(detailOf(refused), choice == std::string("last"));
        const Run imported = importScores(path, specimen(file), mapping + options);
        // Where rows contradict each other, those that do not fit are rejected.
        COMPARE_EXIT(imported, file.startsWith(QLatin1String("contradicting")) ? 1 : 0);
        QTEST(stored(path), choice);
    }
}

void TestAmbiguousFiles::incidentsToo()
{
    const QString source = specimen(QStringLiteral("incident-log.csv"));
    const Run refused = runJson(words("import %1 incidents %2", {workspace(), source}));
    COMPARE_EXIT(refused, 2);
    QCOMPARE(detailOf(refused),
             QStringLiteral("disclosed: \"03/04/2024\" = 2024-04-03 (--date-format d/M/yyyy) | "
                            "2024-03-04 (--date-format M/d/yyyy); affected: \"10.000\" = 10 "
                            "(--decimal point) | 10000 (--decimal comma)"));
    const QString path = workspace();
    COMPARE_EXIT(runJson(words("import %1 incidents %2", {path, source})
                         + optionsIn(detailOf(refused), true)),
                 0);
    const QJsonObject first = runJson(words("incidents %1", {path})).array()[0].toObject();
    QCOMPARE(first[QStringLiteral("disclosed")].toString(), QStringLiteral("2024-03-04"));
    QCOMPARE(first[QStringLiteral("affected")].toInt(), 10'000);
}

void TestAmbiguousFiles::everyOptionIsUnderstood()
{
    // Every column for itself: an option for all beside one that says otherwise.
    const QString path = workspace();
    const QString source = writeFile(m_home.file(QStringLiteral("apart.csv")),
                                     "customer;date;score;w\nK1;03.04.68;1.234;1.234\n");
    const Run imported = importScores(
        path, source,
        words("--column weight=w --decimal point --decimal w=comma --thousands w=point "
              "--date-format date=dd.MM.yy --year-pivot 2060"));
    COMPARE_EXIT(imported, 0);
    QCOMPARE(stored(path), QStringLiteral("1968-04-03 1.234"));
    QVERIFY(readFile(m_home.file(QStringLiteral("%1.csv").arg(m_count))).contains("1234"));
}

void TestAmbiguousFiles::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("--decimal dot") << QStringLiteral("badOption");
    QTest::newRow("--decimal score=dot") << QStringLiteral("badOption");
    QTest::newRow("--decimal nowhere=point") << QStringLiteral("missingColumn");
    QTest::newRow("--decimal date=point --date-format stardate") << QStringLiteral("badOption");
    QTest::newRow("--year-pivot 99") << QStringLiteral("badOption");
}

void TestAmbiguousFiles::wrongOptionsAreRefused()
{
    const Run run = importScores(workspace(), specimen(QStringLiteral("slashes.csv")),
                                 words(QTest::currentDataTag()));
    COMPARE_EXIT(run, 2);
    QTEST(run.errorKind(), "kind");
}

QTEST_GUILESS_MAIN(TestAmbiguousFiles)
#include "tst_ambiguousfiles.moc"
