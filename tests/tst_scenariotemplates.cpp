// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scenariotemplates.h"
#include "tests/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace trustbilanz;
using session::ScenarioTemplate;
using session::scenarioTemplateFromJson;

namespace {
const QString kFolder = QStringLiteral(TRUSTBILANZ_SOURCE_DIR "/resources/templates/");

QByteArray fileOf(const QString& id)
{
    return tests::readFile(kFolder + id + QStringLiteral(".json"));
}

/// The file of data theft with one piece of text replaced.
QByteArray theftWith(const QByteArray& piece, const QByteArray& replacement)
{
    const QByteArray file = fileOf(QStringLiteral("data-theft"));
    if (!file.contains(piece))
        qFatal("%s is not in the file", piece.constData());
    return QByteArray(file).replace(piece, replacement);
}
} // namespace

class TestScenarioTemplates : public QObject
{
    Q_OBJECT
private slots:
    void everyFileIsOffered()
    {
        QStringList offered;
        for (const ScenarioTemplate& one : session::scenarioTemplates())
            offered << one.id + QStringLiteral(".json");
        QCOMPARE(offered.front(), QStringLiteral("data-theft.json"));
        QCOMPARE(offered.size(), 7);
        offered.sort();
        QCOMPARE(offered, QDir(kFolder).entryList(QDir::Files, QDir::Name));
    }

    void everyTemplateIsSound_data() { templateRows(); }

    void everyTemplateIsSound()
    {
        QFETCH(const QString, id);
        const auto read = scenarioTemplateFromJson(fileOf(id));
        VERIFY_RESULT(read);
        QCOMPARE(read->id, id);
        QVERIFY(read->scenario.hasSimulation());
        QVERIFY(!read->scenario.revenue && read->scenario.currency.isEmpty());
        QVERIFY(read->scenario.name.isEmpty()); // it is in the reader's language
    }

    void everyTemplateSpeaksBothLanguages_data() { templateRows(); }

    void everyTemplateSpeaksBothLanguages()
    {
        QFETCH(const QString, id);
        const auto read = scenarioTemplateFromJson(fileOf(id));
        const auto speaksBoth = [](const session::Words& words) {
            const QString english = words.value(QStringLiteral("en"));
            const QString german = words.value(QStringLiteral("de"));
            return !english.isEmpty() && !german.isEmpty() && english != german;
        };
        QVERIFY(speaksBoth(read->names));
        QVERIFY(speaksBoth(read->descriptions));
        for (const session::TemplateSource& source : read->sources)
            QVERIFY2(speaksBoth(source.words), qPrintable(source.of));
    }

    /// Either a published figure is named, or the words say whose assumption it is.
    void everyFigureSaysWhereItIsFrom_data() { templateRows(); }

    void everyFigureSaysWhereItIsFrom()
    {
        QFETCH(const QString, id);
        const auto read = scenarioTemplateFromJson(fileOf(id));
        QStringList of;
        for (const session::TemplateSource& source : read->sources) {
            of << source.of;
            QCOMPARE(source.words.value(QStringLiteral("en"))
                         .startsWith(QStringLiteral("Own assumption: ")),
                     source.evidence.isEmpty());
            QCOMPARE(source.words.value(QStringLiteral("de"))
                         .startsWith(QStringLiteral("Eigene Annahme: ")),
                     source.evidence.isEmpty());
        }
        QCOMPARE(of.join(QLatin1Char(' ')),
                 QStringLiteral("frequency losses.response losses.lostRevenue"));
    }

    void competitorMayHelp()
    {
        const QJsonObject file
            = QJsonDocument::fromJson(fileOf(QStringLiteral("competitor-scandal"))).object();
        const QJsonObject each = file[QLatin1String("scenario")][QLatin1String("losses")][1]
                                     .toObject()[QLatin1String("each")]
                                     .toObject();
        const QJsonArray share
            = each[QLatin1String("trustLoss")].toObject()[QLatin1String("pert")].toArray();
        // 6 % times ownership at similarity 0.5 (models.md 2): -0.15 to 0.30 times 0.5
        QCOMPARE(share[0].toDouble(), -0.06 * 0.15 * 0.5);
        QCOMPARE(share[1].toDouble(), 0.06 * 0.15 * 0.5);
        QCOMPARE(share[2].toDouble(), 0.06 * 0.30 * 0.5);
    }

    void wrongTemplatesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* name, const QByteArray& json, const char* key) {
            QTest::newRow(name) << json << QString::fromLatin1(key);
        };
        row("no JSON", "{", "");
        row("a list", "[]", "");
        row("nothing in it", "{}", "id");
        row("unknown key", theftWith("\"description\"", "\"describtion\""), "describtion");
        row("no German name", theftWith("Datendiebstahl", ""), "name.de");
        row("third language", theftWith("\"de\": \"Datendiebstahl\"", "\"fr\": \"Vol\""),
            "name.fr");
        row("unknown figure", theftWith("breach_cost_2024", "breach_cost_1924"),
            "sources.1.evidence");
        row("source of nothing", theftWith("\"losses.response\"", "\"losses.fines\""),
            "sources.1.of");
        row("source twice", theftWith("\"losses.response\"", "\"frequency\""), "sources.1.of");
        row("loss without source", theftWith("\"response\"", "\"fines\""), "sources.1.of");
        row("typing error in the scenario", theftWith("\"frequency\": {", "\"frequenzy\": {"),
            "frequenzy");
        row("range upside down", theftWith("[0.1, 0.5, 2]", "[2, 0.5, 0.1]"),
            "frequency.poisson.pert");
    }

    void wrongTemplatesAreRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, key);
        const auto read = scenarioTemplateFromJson(json);
        VERIFY_ERROR(read, BadScenario);
        QCOMPARE(read.error().detail.section(QLatin1Char(' '), 0, 0), key);
    }

private:
    static void templateRows()
    {
        QTest::addColumn<QString>("id");
        for (const QString& name : QDir(kFolder).entryList(QDir::Files)) {
            const QString id = name.chopped(5);
            QTest::newRow(qPrintable(id)) << id;
        }
    }
};

QTEST_GUILESS_MAIN(TestScenarioTemplates)
#include "tst_scenariotemplates.moc"
