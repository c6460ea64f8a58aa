// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/jsontext.h"
#include "tests/scoresamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
QString suite()
{
    return sharedData() + QStringLiteral("/torture-json/test_parsing");
}

Result<importers::IncidentReading> incidentsIn(const QString& path)
{
    ImportPlan plan;
    plan.kind = ImportKind::Incidents;
    return importers::readIncidents(path, plan, {});
}

/// What was refused as broken; a text without a date or customer is sound JSON all the same.
template<class Reading>
bool isRefusedAsBroken(const Result<Reading>& reading)
{
    return !reading
        && (reading.error().kind == Error::Kind::UnknownFormat
            || reading.error().kind == Error::Kind::FileUnreadable);
}

/// Arrays and objects as Qt reads them: a second opinion.
QJsonValue valueByQt(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}
} // namespace

/// A published collection of texts that JSON parsers must take (y), must refuse (n) or may treat
/// either way (i), by the first letter of their names.
class TestTortureJson : public QObject
{
    Q_OBJECT
private slots:
    void verdicts_data();
    void verdicts();
    void values();
    void refusalsNameTheLine();
    void nestedNamesAreColumns();
    void scoresFromLinesAndWrappers();
    void badLinesAreRows();
    void severalListsAreNotGuessed();

private:
    QTemporaryDir m_folder;
    QString write(const char* name, const QByteArray& bytes)
    {
        return writeFile(m_folder.filePath(QString::fromLatin1(name)), bytes);
    }
};

void TestTortureJson::verdicts_data()
{
    SKIP_WITHOUT_SHARED_DATA;
    QTest::addColumn<QString>("path");
    const QStringList names = QDir(suite()).entryList({QStringLiteral("*.json")}, QDir::Files);
    QCOMPARE(names.size(), 236);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << suite() + QLatin1Char('/') + name;
}

void TestTortureJson::verdicts()
{
    QFETCH(const QString, path);
    const QChar verdict = path.section(QLatin1Char('/'), -1).front();
    ImportPlan scores;
    scores.scale = ScoreScale {1, 5, false};
    const auto incidents = incidentsIn(path);
    const auto answers = importers::readScores(path, scores, plainPseudonym);
    if (verdict != QLatin1Char('i')) {
        QCOMPARE(isRefusedAsBroken(incidents), verdict == QLatin1Char('n'));
        QCOMPARE(isRefusedAsBroken(answers), verdict == QLatin1Char('n'));
    }
    if (incidents)
        QCOMPARE(incidents->report.rejected + qint64(incidents->incidents.size()),
                 incidents->report.rows);
}

void TestTortureJson::values()
{
    SKIP_WITHOUT_SHARED_DATA;
    int compared = 0;
    for (const QString& name : QDir(suite()).entryList({QStringLiteral("y_*")}, QDir::Files)) {
        const QByteArray text = readFile(suite() + QLatin1Char('/') + name);
        const auto value = importers::parseJson(text, name);
        VERIFY_RESULT(value);
        if (!value->isArray() && !value->isObject())
            continue;
        QCOMPARE(*value, valueByQt(text));
        ++compared;
    }
    QVERIFY(compared > 60);
}

void TestTortureJson::refusalsNameTheLine()
{
    const auto lineOf = [](const QByteArray& text) {
        const auto value = importers::parseJson(text, {});
        return value ? 0 : value.error().line;
    };
    QCOMPARE(lineOf("{\"a\":1,\n\"b\":1.}"), 2);
    QCOMPARE(lineOf("[1,\n\n2,]"), 3);
    QCOMPARE(lineOf("[\"line\nbreak\"]"), 1);
    QVERIFY(!importers::parseJson(QByteArray(600, '[') + QByteArray(600, ']'), {}));
    QVERIFY(importers::parseJson(QByteArray(500, '[') + QByteArray(500, ']'), {}));
}

void TestTortureJson::nestedNamesAreColumns()
{
    ImportPlan plan;
    plan.scale = ScoreScale {0, 10, false};
    plan.columns = {{QStringLiteral("customer"), QStringLiteral("who.id")},
                    {QStringLiteral("date"), QStringLiteral("when")},
                    {QStringLiteral("score"), QStringLiteral("answer.value")}};
    plan.segments = {{QStringLiteral("Region"), QStringLiteral("who.region")}};
    const auto reading = importers::readScores(
        write("nested.json",
              R"([{"who":{"id":12345678901234567,"region":"Süd, West"},"when":"2024-01-02",)"
              R"("answer":{"value":1.234}},)"
              R"({"who":{"id":"B","region":null},"when":"2024-01-03","answer":{"value":7}}])"),
        plan, plainPseudonym);
    VERIFY_RESULT(reading);
    // 1.234 was a number: no question whether the point groups thousands.
    QCOMPARE(rowsOf(reading->part),
             (QStringList {QStringLiteral("1234567890123456 2024-01-02 1.234 Süd, West"),
                           QStringLiteral("B 2024-01-03 7 ")}));
}

void TestTortureJson::scoresFromLinesAndWrappers()
{
    ImportPlan plan;
    plan.scale = ScoreScale {1, 5, false};
    const QByteArray first = R"({"customer":"A","date":"2024-01-02","score":4})";
    const QByteArray second = R"({"customer":"B","date":"2024-01-03","score":5})";
    const QStringList expected {QStringLiteral("A 2024-01-02 4"), QStringLiteral("B 2024-01-03 5")};
    const auto rows = [&](const QString& path) {
        const auto reading = importers::readScores(path, plan, plainPseudonym);
        return reading ? rowsOf(reading->part) : QStringList(describe(reading.error()));
    };
    QCOMPARE(rows(write("lines.ndjson", first + '\n' + second + '\n')), expected);
    QCOMPARE(rows(write("list.json", '[' + first + ',' + second + ']')), expected);
    QCOMPARE(
        rows(write("wrapped.json", R"({"status":"ok","data":[)" + first + ',' + second + "]}")),
        expected);
    plan.jsonPath = QStringLiteral("page.answers");
    QCOMPARE(rows(write("deep.json", R"({"page":{"answers":[)" + first + ',' + second + "]}}")),
             expected);
}

void TestTortureJson::badLinesAreRows()
{
    ImportPlan plan;
    plan.scale = ScoreScale {1, 5, false};
    const QByteArray good = R"({"customer":"A","date":"2024-01-02","score":4})";
    const QByteArray list = R"({"customer":"B","date":"2024-01-03","score":[5]})";
    const auto issuesIn = [&](const char* name, const QByteArray& text) {
        const auto reading = importers::readScores(write(name, text), plan, plainPseudonym);
        return reading ? issuesOf(reading->report).join(QLatin1Char('|'))
                       : describe(reading.error());
    };
    // One problem for each of them, at its line of the file; blank lines count.
    QCOMPARE(issuesIn("bad.ndjson", good + "\n\n{broken\r\n" + list + "\n7\n" + good + "\n{\"cust"),
             QStringLiteral("3 brokenRecord|4 missingScore score|5 brokenRecord|7 brokenRecord"));
    QCOMPARE(issuesIn("first.jsonl", "{broken\n" + good + '\n'), QStringLiteral("1 brokenRecord"));
    QCOMPARE(issuesIn("list.json", '[' + good + ",null,[1]]"),
             QStringLiteral("2 brokenRecord|3 brokenRecord"));
    // Without a name that says so, only the first line tells that each is a text of its own.
    const auto reading = importers::readScores(write("first.json", "{broken\n" + good + '\n'), plan,
                                               plainPseudonym);
    VERIFY_ERROR(reading, UnknownFormat);
    QCOMPARE(reading.error().line, 1);
    QCOMPARE(reading.error().reason, Error::Reason::BrokenJson);
}

void TestTortureJson::severalListsAreNotGuessed()
{
    const auto reading = incidentsIn(write("two.json", R"({"a":[{"id":"1"}],"b":[{"id":"2"}]})"));
    VERIFY_ERROR(reading, BadOption);
    QCOMPARE(reading.error().detail, QStringLiteral("--json-path a | b"));
}

QTEST_GUILESS_MAIN(TestTortureJson)
#include "tst_torturejson.moc"
