// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scenariolibrary.h"
#include "models/session/trialexport.h"
#include "tests/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace trustbilanz;

namespace {
Scenario named(const QString& name, double revenue)
{
    Scenario scenario;
    scenario.name = name;
    scenario.currency = QStringLiteral("EUR");
    scenario.revenue = revenue;
    scenario.simulation.frequency = {Frequency::Kind::Bernoulli, {}, 1};
    scenario.simulation.losses = {{QStringLiteral("response"), fixedAt(5)}};
    return scenario;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class TestScenarioLibrary : public QObject
{
    Q_OBJECT
private slots:
    void comesBackAsItWasKept()
    {
        const std::vector<Scenario> library {named(QStringLiteral("A"), 1),
                                             named(QStringLiteral("B"), 2)};
        const auto again = session::scenariosFromJson(session::scenariosToJson(library));
        VERIFY_RESULT(again);
        QCOMPARE(again->size(), size_t(2));
        QVERIFY(*again == library);
    }

    void aNameIsThereOnce()
    {
        std::vector<Scenario> library {named(QStringLiteral("A"), 1),
                                       named(QStringLiteral("B"), 2)};
        library = session::withScenario(library, named(QStringLiteral("A"), 3));
        QCOMPARE(library.size(), size_t(2));
        QCOMPARE(*library[0].revenue, 3.0);
        library = session::withScenario(library, named(QStringLiteral("C"), 4));
        QCOMPARE(library.back().name, QStringLiteral("C"));
        library = session::withoutScenario(library, QStringLiteral("B"));
        QCOMPARE(library.size(), size_t(2));
        QCOMPARE(library[1].name, QStringLiteral("C"));
    }

    void refusesWhatIsNoLibrary_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("no");
        QTest::newRow("an object") << QByteArray("{}");
        QTest::newRow("a scenario with an unknown key") << QByteArray(R"([{"nonsense":1}])");
    }

    void refusesWhatIsNoLibrary()
    {
        QFETCH(QByteArray, json);
        const auto library = session::scenariosFromJson(json);
        QVERIFY(!library);
        QCOMPARE(library.error().kind, Error::Kind::Damaged);
    }

    /// One certain event of 5: every trial costs 5.
    void exportsEveryTrial()
    {
        const QTemporaryDir folder;
        session::TrialExport request {named(QStringLiteral("A"), 1), {}};
        request.options.trials = 3;
        request.options.seed = 7;
        const QString path = folder.filePath(QStringLiteral("trials.csv"));
        const auto report = session::exportTrials(request, path);
        VERIFY_RESULT(report);
        QCOMPARE(report->rows, 3);
        const QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines[0].startsWith("trial,loss,currency,seed,trials,version"), lines[0]);
        QVERIFY2(lines[3].startsWith("3,5,EUR,7,3,"), lines[3]);
    }

    void exportsTrialsAsADocument()
    {
        const QTemporaryDir folder;
        session::TrialExport request {
            named(QStringLiteral("A"), 1), {}, session::TrialFormat::Json};
        request.options.trials = 3;
        const QString path = folder.filePath(QStringLiteral("trials.json"));
        VERIFY_RESULT(session::exportTrials(request, path));
        const QJsonObject document = QJsonDocument::fromJson(contentOf(path)).object();
        QCOMPARE(document[QStringLiteral("losses")].toArray(), (QJsonArray {5.0, 5.0, 5.0}));
        QCOMPARE(document[QStringLiteral("seed")].toString(), QStringLiteral("1"));
    }

    void trialsNeverGoThroughASymbolicLink()
    {
        const QTemporaryDir folder;
        session::TrialExport request {named(QStringLiteral("A"), 1), {}};
        request.options.trials = 3;
        const QString victim
            = tests::writeFile(folder.filePath(QStringLiteral("victim")), "precious");
        const QString path = folder.filePath(QStringLiteral("link.csv"));
        QVERIFY(QFile::link(victim, path));
        VERIFY_ERROR(session::exportTrials(request, path), ReadOnly);
        QCOMPARE(contentOf(victim), QByteArray("precious"));
    }
};

QTEST_GUILESS_MAIN(TestScenarioLibrary)
#include "tst_scenariolibrary.moc"
