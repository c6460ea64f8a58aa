// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program.h"

#include <QRegularExpression>
#include <QSet>

using namespace trustbilanz::tests;

namespace {
const char* const kFolders[] {"torture-csv", "torture-json", "torture-xlsx", "naughty-strings"};

/// A line of tests/data/torture/outcomes.tsv: what is imported how, what comes of it, and why.
struct Outcome {
    QString file; ///< below the folder of the data
    QString command; ///< "scores" or "incidents", and options
    QString result; ///< as resultOf() tells it
    QString why;
};

std::vector<Outcome> outcomes()
{
    std::vector<Outcome> table;
    const QByteArray bytes
        = readFile(QStringLiteral(TRUSTBILANZ_SOURCE_DIR "/tests/data/torture/outcomes.tsv"));
    const QStringList lines = QString::fromUtf8(bytes).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) { // below the names of the columns
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (cells.size() == 4)
            table.push_back({cells[0], cells[1], cells[2], cells[3]});
    }
    return table;
}

/// Options as a shell would split them: a "word with blanks" is one.
QStringList argumentsOf(const QString& command)
{
    static const QRegularExpression word(QStringLiteral("\"([^\"]*)\"|(\\S+)"));
    QStringList arguments;
    for (auto found = word.globalMatch(command); found.hasNext();) {
        const auto match = found.next();
        arguments += match.captured(1) + match.captured(2);
    }
    return arguments;
}

qint64 count(const QJsonObject& report, const char* name)
{
    return report[QLatin1String(name)].toInteger(-1);
}

/// "83 rows: 82 new, 1 rejected; raggedRow x1 from 56" or "refused missingColumn: date".
QString resultOf(const Run& run, const QString& path)
{
    const QJsonObject report = run.object();
    if (report.contains(QLatin1String("error"))) {
        const QJsonObject error = report[QLatin1String("error")].toObject();
        QString detail = error[QLatin1String("detail")].toString();
        detail.remove(path);
        const int line = error[QLatin1String("line")].toInt();
        return QStringLiteral("refused ") + error[QLatin1String("kind")].toString()
            + (detail.isEmpty() ? QString() : QStringLiteral(": ") + detail)
            + (line > 0 ? QStringLiteral(" (line %1)").arg(line) : QString());
    }
    QStringList problems;
    for (const QJsonValue problem : report[QLatin1String("problems")].toArray())
        problems += QStringLiteral("%1 x%2 from %3")
                        .arg(problem[QLatin1String("kind")].toString())
                        .arg(problem[QLatin1String("count")].toInt())
                        .arg(problem[QLatin1String("firstLine")].toInt());
    return QStringLiteral("%1 rows: %2 new, %3 rejected")
               .arg(count(report, "rows"))
               .arg(count(report, "new"))
               .arg(count(report, "rejected"))
        + (problems.isEmpty() ? QString()
                              : QStringLiteral("; ") + problems.join(QStringLiteral(", ")));
}

/// Equal, changed and new of the clean table, where damage stays within a row of the right size.
const QMap<QString, QString> kUnlikeClean {
    // Bare apostrophes in cells in apostrophes: 23 rows break, in one a cell moves.
    {QStringLiteral("file_quotation_char_0x27.csv"), QStringLiteral("59 1 23")},
    // The clean file keeps the quote in front of the date: rejected in both.
    {QStringLiteral("row_extra_quote65_col0.csv"), QStringLiteral("82 0 0")},
    // The stray quote joins the price with half of the product's type.
    {QStringLiteral("row_extra_quote80_col4.csv"), QStringLiteral("82 1 0")},
    // The type and the description, which holds a delimiter, became one cell and two.
    {QStringLiteral("row_less_sep_row20_col5.csv"), QStringLiteral("82 1 0")},
};

bool addsUp(const QJsonObject& report)
{
    return count(report, "rows")
        == count(report, "new") + count(report, "equal") + count(report, "changed")
        + count(report, "rejected");
}
} // namespace

/// Every file of the torture collections through the console program, beside the table of what has
/// to come of it: no crash, no hang, no row lost in silence.
class TestEveryTorture : public QObject
{
    Q_OBJECT

    PrivateHome m_home;
    QString m_empty = m_home.file(QStringLiteral("empty.trust"));
    QString m_workspace = m_home.file(QStringLiteral("work.trust"));
    QString m_folder = sharedData();

    Run import(const Outcome& outcome)
    {
        return runJson(words("import %1", {m_workspace}) + argumentsOf(outcome.command)
                       << m_folder + QLatin1Char('/') + outcome.file);
    }

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT_SHARED_DATA;
        COMPARE_EXIT(runProgram(words("new %1", {m_empty})), 0);
    }

    void tableHoldsEveryFile()
    {
        QSet<QString> listed;
        for (const Outcome& outcome : outcomes()) {
            listed += outcome.file;
            QVERIFY2(!outcome.why.isEmpty(), qPrintable(outcome.file));
        }
        for (const char* name : kFolders) {
            const QString folder = m_folder + QLatin1Char('/') + QLatin1String(name);
            for (const QString& path : filesBelow(folder)) {
                const bool isData = !path.endsWith(QLatin1String("README.md"))
                    && !path.endsWith(QLatin1String("SHA256SUMS"));
                QVERIFY2(!isData || listed.contains(path.mid(m_folder.size() + 1)),
                         qPrintable(path));
            }
        }
    }

    void everyFileHasItsOutcome()
    {
        const QByteArray empty = readFile(m_empty);
        QStringList unlike;
        for (const Outcome& outcome : outcomes()) {
            writeFile(m_workspace, empty);
            const Run run = import(outcome);
            QVERIFY2(run.exitCode >= 0, qPrintable(outcome.file));
            QVERIFY2(run.isOneDocument(), qPrintable(outcome.file));
            const bool isRefused = run.exitCode > 1;
            QVERIFY2(!isRefused || readFile(m_workspace) == empty, qPrintable(outcome.file));
            QVERIFY2(isRefused || addsUp(run.object()), qPrintable(outcome.file));
            const QString result = resultOf(run, m_folder + QLatin1Char('/') + outcome.file);
            if (result != outcome.result)
                unlike += QStringLiteral("%1\t%2\t%3\t%4")
                              .arg(outcome.file, outcome.command, result, outcome.why);
        }
        if (qEnvironmentVariableIsSet("TRUSTBILANZ_OUTCOMES"))
            writeFile(qEnvironmentVariable("TRUSTBILANZ_OUTCOMES"),
                      unlike.join(QLatin1Char('\n')).toUtf8());
        QVERIFY2(unlike.isEmpty(), qPrintable(unlike.join(QLatin1Char('\n'))));
    }

    void whatWasImportedIsEqualTheNextTime()
    {
        for (const Outcome& outcome : outcomes()) {
            if (outcome.result.startsWith(QLatin1String("refused"))
                || outcome.result.contains(QLatin1String(" 0 new")))
                continue;
            writeFile(m_workspace, readFile(m_empty));
            const qint64 added = count(import(outcome).object(), "new");
            const QJsonObject again = import(outcome).object();
            QVERIFY2(count(again, "new") == 0 && count(again, "equal") == added,
                     qPrintable(outcome.file));
        }
    }

    /// The clean table above a damaged one: what was read of that is equal, what was rejected is
    /// new, and nothing has another content, but for the damage within a row of the right size.
    void damagedTablesBecomeTheirCleanOnes()
    {
        const QString damaged = QStringLiteral("torture-csv/pollock/csv/");
        QStringList unlike;
        int compared = 0;
        for (Outcome outcome : outcomes()) {
            if (!outcome.file.startsWith(damaged)
                || outcome.result.startsWith(QLatin1String("refused"))
                || outcome.file.contains(QLatin1String("multitable")))
                continue;
            writeFile(m_workspace, readFile(m_empty));
            const QJsonObject first = import(outcome).object();
            const QString name = outcome.file.mid(damaged.size());
            outcome.file.replace(QStringLiteral("/csv/"), QStringLiteral("/clean/"));
            outcome.command += QStringLiteral(" --dry-run");
            const QJsonObject clean = import(outcome).object();
            const QString result = QStringLiteral("%1 %2 %3")
                                       .arg(count(clean, "equal"))
                                       .arg(count(clean, "changed"))
                                       .arg(count(clean, "new"));
            const qint64 read = count(first, "new");
            const QString expected = kUnlikeClean.value(
                name, QStringLiteral("%1 0 %2").arg(read).arg(count(clean, "rows") - read));
            if (result != expected)
                unlike += name + QLatin1Char(' ') + result;
            ++compared;
        }
        QVERIFY2(unlike.isEmpty(), qPrintable(unlike.join(QLatin1Char('\n'))));
        QVERIFY(compared > 45);
    }

    /// Titles as hostile as they come, kept to the letter and shown in one line of a table.
    void naughtyStringsAsTitles()
    {
        const QJsonArray strings
            = QJsonDocument::fromJson(
                  readFile(m_folder + QStringLiteral("/naughty-strings/blns.json")))
                  .array();
        QVERIFY(strings.size() > 500);
        QByteArray lines;
        for (qsizetype i = 0; i < strings.size(); ++i)
            lines += QJsonDocument(
                         QJsonObject {{QStringLiteral("id"), QString::number(i)},
                                      {QStringLiteral("disclosed"), QStringLiteral("2024-01-02")},
                                      {QStringLiteral("title"), strings[i]}})
                         .toJson(QJsonDocument::Compact)
                + '\n';
        const QString source = writeFile(m_home.file(QStringLiteral("titles.ndjson")), lines);
        writeFile(m_workspace, readFile(m_empty));
        COMPARE_EXIT(runJson(words("import %1 incidents %2", {m_workspace, source})), 0);
        const QJsonArray incidents = runJson(words("incidents %1", {m_workspace})).array();
        QCOMPARE(incidents.size(), strings.size());
        for (const QJsonValue incident : incidents)
            QCOMPARE(
                incident[QLatin1String("title")].toString(),
                strings[incident[QLatin1String("id")].toString().toInt()].toString().trimmed());
        COMPARE_EXIT(runProgram(words("incidents %1", {m_workspace})), 0);
    }
};

QTEST_GUILESS_MAIN(TestEveryTorture)
#include "tst_everytorture.moc"
