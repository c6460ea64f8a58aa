// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/incidentsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
QJsonObject part(const QJsonObject& schema, const QString& path)
{
    QJsonObject at = schema;
    for (const QString& key : path.split(QLatin1Char('.'))) {
        at = at[QLatin1String("properties")].toObject()[key].toObject();
        if (at.contains(QLatin1String("items")))
            at = at[QLatin1String("items")].toObject();
    }
    return at;
}

/// Words that a version of the schema allows below a dotted path.
QStringList wordsAt(const QJsonObject& schema, const char* path)
{
    QStringList words;
    const QJsonObject at = part(schema, QString::fromLatin1(path));
    for (const QJsonValue& word : at[QLatin1String("enum")].toArray())
        words += word.toString();
    return words;
}

/// An incident that has only what it must, with `more` put in.
QString veris(const QString& more)
{
    return QStringLiteral(R"({"incident_id":"V","actor":{"unknown":{}},"asset":{},)"
                          R"("timeline":{"incident":{"year":2015}},%1})")
        .arg(more);
}
} // namespace

/// Every word that the three versions of the schema allow is understood, and what they do not
/// allow is said.
class TestVerisSchema : public QObject
{
    Q_OBJECT
private slots:
    void ratings_data() { versions(); }
    void ratings();
    void statuses_data() { versions(); }
    void statuses();
    void varieties_data() { versions(); }
    void varieties();
    void discoveryUnits_data() { versions(); }
    void discoveryUnits();
    void actions_data() { versions(); }
    void actions();
    void impossibleYearsAreLeftOut();

private:
    static void versions();
    static QJsonObject schema(const QString& file)
    {
        const QString path = sharedData() + QStringLiteral("/veris-schema/") + file;
        return QJsonDocument::fromJson(readFile(path)).object();
    }

    QTemporaryDir m_folder;
    Result<importers::IncidentReading> readText(const QString& text) const
    {
        return read(writeFile(m_folder.filePath(QStringLiteral("veris.json")), text.toUtf8()));
    }
    Result<importers::IncidentReading> reading(const QString& more) const
    {
        return readText(veris(more));
    }
    /// The incident, where nothing had to be said about it.
    std::optional<Incident> flawless(const QString& more) const
    {
        const auto found = reading(more);
        const bool isFlawless
            = found && found->incidents.size() == 1 && found->report.issues.empty();
        return isFlawless ? std::optional(found->incidents[0]) : std::nullopt;
    }
};

void TestVerisSchema::versions()
{
    SKIP_WITHOUT_SHARED_DATA;
    QTest::addColumn<QString>("file");
    QTest::newRow("1.3.3") << QStringLiteral("vcdb-merged1_3_3.json");
    QTest::newRow("1.3.6") << QStringLiteral("vcdb-merged1_3_6.json");
    QTest::newRow("1.4.1") << QStringLiteral("verisc-merged.json");
}

void TestVerisSchema::ratings()
{
    QFETCH(const QString, file);
    const QStringList ascending {QStringLiteral("Unknown"),     QStringLiteral("Insignificant"),
                                 QStringLiteral("Distracting"), QStringLiteral("Painful"),
                                 QStringLiteral("Damaging"),    QStringLiteral("Catastrophic")};
    const QStringList words = wordsAt(schema(file), "impact.overall_rating");
    QCOMPARE(words.size(), ascending.size());
    for (const QString& word : words) {
        const auto incident
            = flawless(QStringLiteral(R"("impact":{"overall_rating":"%1"})").arg(word));
        QVERIFY2(incident, qPrintable(word));
        QCOMPARE(int(incident->severity.value_or(0)), int(ascending.indexOf(word)));
    }
}

void TestVerisSchema::statuses()
{
    QFETCH(const QString, file);
    const QStringList words = wordsAt(schema(file), "security_incident");
    QCOMPARE(words.size(), 4);
    for (const QString& word : words) {
        const auto incident = flawless(QStringLiteral(R"("security_incident":"%1")").arg(word));
        QVERIFY2(incident, qPrintable(word));
        QCOMPARE(statusId(incident->status),
                 word.toLower().replace(QLatin1Char(' '), QLatin1Char('-')));
    }
}

void TestVerisSchema::varieties()
{
    QFETCH(const QString, file);
    const QStringList words = wordsAt(schema(file), "attribute.confidentiality.data.variety");
    QVERIFY(words.size() >= 15);
    for (const QString& word : words) {
        const auto incident = flawless(
            QStringLiteral(R"("attribute":{"confidentiality":{"data":[{"variety":"%1"}]}})")
                .arg(word));
        QVERIFY2(incident && incident->sensitivity >= 2, qPrintable(word));
    }
}

void TestVerisSchema::discoveryUnits()
{
    QFETCH(const QString, file);
    const QMap<QString, QString> found {{QStringLiteral("Days"), QStringLiteral("2015-03-02")},
                                        {QStringLiteral("Weeks"), QStringLiteral("2015-03-08")},
                                        {QStringLiteral("Months"), QStringLiteral("2015-04-01")},
                                        {QStringLiteral("Years"), QStringLiteral("2016-03-01")}};
    const QStringList words = wordsAt(schema(file), "timeline.discovery.unit");
    QCOMPARE(words.size(), 10);
    for (const QString& word : words) {
        const auto reading
            = readText(QStringLiteral(R"({"timeline":{"incident":{"year":2015,"month":3,"day":1},)"
                                      R"("discovery":{"unit":"%1","value":1}}})")
                           .arg(word));
        VERIFY_RESULT(reading);
        QVERIFY2(reading->report.issues.empty(), qPrintable(word));
        QCOMPARE(reading->incidents[0].effectiveDate()->iso(),
                 found.value(word, QStringLiteral("2015-03-01")));
    }
}

void TestVerisSchema::actions()
{
    QFETCH(const QString, file);
    const QStringList words
        = part(schema(file), QStringLiteral("action"))[QLatin1String("properties")]
              .toObject()
              .keys();
    QCOMPARE(words.size(), 8);
    for (const QString& word : words) {
        const auto incident = flawless(QStringLiteral(R"("action":{"%1":{}})").arg(word));
        QVERIFY2(incident, qPrintable(word));
        QCOMPARE(incident->category, word);
    }
}

void TestVerisSchema::impossibleYearsAreLeftOut()
{
    const auto found
        = reading(QStringLiteral(R"("plus":{"timeline":{"notification":{"year":203,"month":7}}})"));
    VERIFY_RESULT(found);
    QCOMPARE(found->incidents[0].effectiveDate()->iso(), QStringLiteral("2015"));
    QCOMPARE(issuesOf(found->report),
             QStringList(QStringLiteral("1 schemaViolation plus.timeline.notification.year")));
}

QTEST_GUILESS_MAIN(TestVerisSchema)
#include "tst_verisschema.moc"
