// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pseudonyms.h"
#include "models/store/store.h"
#include "tests/storedanswers.h"
#include "tests/support.h"

#include <limits>

using namespace trustbilanz;
using namespace trustbilanz::store;
using Answers = tests::StoredAnswers;

namespace {
ImportBatch batchOf(const ScorePart& part)
{
    ImportBatch batch;
    batch.source = QStringLiteral("answers.csv");
    batch.sha256 = QStringLiteral("00ff");
    batch.rows = batch.added = qint64(part.rows());
    batch.customers = qint64(part.customers.size());
    batch.firstDate = PartialDate::from(2024, 1);
    batch.lastDate = PartialDate::from(2024, 12, 31);
    return batch;
}

WorkspaceSettings fullSettings()
{
    WorkspaceSettings settings;
    settings.name = QStringLiteral("Müller & Söhne");
    settings.currency = QStringLiteral("CHF");
    settings.customers = 40'000'000'000;
    settings.revenue = 0.1 + 0.2;
    settings.revenueGrowth = -0.03;
    settings.ebitda = 1e300;
    settings.ebitdaGrowth = 0;
    settings.macroBase = 87.5;
    settings.timeZone = QStringLiteral("America/St_Johns");
    settings.smallestGroup = 25;
    settings.balanceWeight = 0.3;
    settings.balanceBorder = 62.5;
    settings.sharingSegment = QStringLiteral("Einwilligung");
    settings.sharingValues = {QStringLiteral("ja, \"gern\""), QString(), QStringLiteral("später")};
    settings.dataSharing.saturation = 2.5;
    settings.dataSharing.consentedShare = 1.0 / 3;
    settings.measure.cost = 250'000;
    settings.sample = true;
    return settings;
}

Incident fullIncident()
{
    Incident incident;
    incident.id = QStringLiteral("2017-05-ba");
    incident.title = QStringLiteral("Ausfall \"IT\"");
    incident.brand = QStringLiteral("BA");
    incident.category = QStringLiteral("error");
    incident.note = QStringLiteral("a\nb");
    incident.occurred = PartialDate::from(2017);
    incident.disclosed = PartialDate::from(2017, 5);
    incident.resolved = PartialDate::from(2017, 5, 29);
    incident.severity = 4;
    incident.affected = 75'000;
    incident.affectedUnit = AffectedUnit::Records;
    incident.sensitivity = 3;
    incident.owner = Owner::Partner;
    incident.similarity = 1.0 / 3;
    incident.status = IncidentStatus::NearMiss;
    incident.response = Response {1.2, true};
    incident.media = 1.5;
    return incident;
}

Incident titled(const QString& id, const QString& title)
{
    Incident incident;
    incident.id = id;
    incident.title = title;
    incident.occurred = PartialDate::from(2020, 1, 1);
    return incident;
}

/// A part with weights and a driver that not everyone answered.
ScorePart richPart()
{
    ScorePart part = tests::storedPart({{'a', 0, 1}, {'b', 1, 2}, {'a', 1, 3}});
    part.scale = {1, 5, true};
    part.precision = DatePrecision::Month;
    part.weight = {PackedColumn::pack(std::vector<std::uint32_t> {0, 1, 0}, 2), {1, 2.5}};
    part.drivers.push_back({QStringLiteral("speed"),
                            {0, 4, false},
                            {PackedColumn::pack(std::vector<std::uint32_t> {1, 0, 1}, 2),
                             {3, std::numeric_limits<double>::quiet_NaN()}}});
    return part;
}
} // namespace

class TestStore : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_home.emplace();
        m_path = m_home->file(QStringLiteral("brand.trust"));
    }

    void settingsComeBack()
    {
        QString uuid;
        {
            const auto created = Store::create(m_path, fullSettings());
            VERIFY_RESULT(created);
            uuid = created->settings().uuid;
            QVERIFY(!uuid.isEmpty());
        }
        auto opened = Store::open(m_path, Store::Access::Write);
        VERIFY_RESULT(opened);
        WorkspaceSettings expected = fullSettings();
        expected.uuid = uuid;
        QVERIFY(opened->settings() == expected);

        WorkspaceSettings changed;
        changed.uuid = QStringLiteral("other");
        changed.name = QStringLiteral("New");
        const auto saved = opened->saveSettings(changed);
        VERIFY_RESULT(saved);
        changed.uuid = uuid;
        QVERIFY(opened->settings() == changed);
        *opened = std::move(*Store::open(m_path, Store::Access::Read));
        QVERIFY(opened->settings() == changed);
    }

    void aNewWorkspaceIsForItsOwner()
    {
        const auto created = Store::create(m_path, {});
        VERIFY_RESULT(created);
        const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner
            | QFileDevice::ReadUser | QFileDevice::WriteUser;
        const QString key = Pseudonymiser::keyPath(created->settings().uuid);
        QCOMPARE(QFile::permissions(m_path), ownerOnly);
        QCOMPARE(QFile::permissions(key), ownerOnly);
        QCOMPARE(QFileInfo(key).size(), 32);
        QVERIFY(!(QFile::permissions(QFileInfo(key).path()) & QFileDevice::ReadOther));
    }

    void anExistingFileIsKept()
    {
        tests::writeFile(m_path, "precious");
        const auto created = Store::create(m_path, {});
        VERIFY_ERROR(created, Exists);
        QCOMPARE(tests::readFile(m_path), QByteArray("precious"));
    }

    void closingLeavesOneFile()
    {
        const QDir folder = QFileInfo(m_path).dir();
        {
            auto workspace = Store::create(m_path, {});
            VERIFY_RESULT(workspace);
            QVERIFY(workspace->audit(QStringLiteral("test"), {}));
        }
        QCOMPARE(folder.entryList(QDir::Files), QStringList {QStringLiteral("brand.trust")});
    }

    void scoresComeBack()
    {
        const ScorePart part = richPart();
        auto workspace = Store::create(m_path, {});
        VERIFY_RESULT(workspace);
        const auto batch = workspace->appendScores(part, batchOf(part));
        VERIFY_RESULT(batch);
        QCOMPARE(batch->id, 1);
        *workspace = std::move(*Store::open(m_path, Store::Access::Read));
        const auto columns = workspace->scores();
        VERIFY_RESULT(columns);
        const ScorePart& back = *columns->parts()[0];
        QCOMPARE(back.batch, 1);
        QVERIFY(back.scale == part.scale);
        QCOMPARE(columns->precision(), DatePrecision::Month);
        QCOMPARE(columns->customers(), part.customers);
        QVERIFY(back.customer == part.customer);
        QVERIFY(back.day == part.day);
        QCOMPARE(back.weight.values, part.weight.values);
        QCOMPARE(back.weight.codes.at(1), 1U);
        QCOMPARE(columns->driverNames(), QStringList {QStringLiteral("speed")});
        QVERIFY(back.drivers[0].scale == part.drivers[0].scale);
        QCOMPARE(back.drivers[0].answers.values[back.drivers[0].answers.codes.at(0)],
                 part.drivers[0].answers.values[1]);
        QVERIFY(std::isnan(back.drivers[0].answers.values[1]));
        QVERIFY(tests::answersIn(*columns) == tests::answersIn(ScoreColumns({part})));
    }

    void manyChunks()
    {
        Answers answers;
        for (int i = 0; i < 150'000; ++i)
            answers.push_back({char('a' + i % 20), i / 100, double(i % 11)});
        const ScorePart part = tests::storedPart(answers);
        auto workspace = Store::create(m_path, {});
        VERIFY_RESULT(workspace);
        const auto batch = workspace->appendScores(part, batchOf(part));
        VERIFY_RESULT(batch);
        const auto columns = workspace->scores();
        VERIFY_RESULT(columns);
        QVERIFY(columns->parts()[0]->day == part.day);
        QVERIFY(tests::answersIn(*columns) == tests::answersIn(ScoreColumns({part})));
        const auto report = workspace->check();
        VERIFY_RESULT(report);
        QVERIFY2(report->isSound(), qPrintable(report->problems.join(QLatin1Char('\n'))));
        QCOMPARE(report->chunks, 4 * 3 + 3); // four columns, three chunks each; three dictionaries
    }

    void batchesComeBack()
    {
        auto workspace = Store::create(m_path, {});
        VERIFY_RESULT(workspace);
        const ScorePart part = tests::storedPart({{'a', 0, 1}});
        ImportBatch batch = batchOf(part);
        batch.imported = QStringLiteral("2026-11-21T10:00:00Z");
        const auto first = workspace->appendScores(part, batch);
        const auto second = workspace->appendIncidents(std::vector {fullIncident()}, {});
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        QVERIFY(!second->imported.isEmpty());
        batch.id = 1;
        QVERIFY(*first == batch);
        const auto batches = workspace->batches();
        VERIFY_RESULT(batches);
        QVERIFY(*batches == (std::vector {*first, *second}));
        QCOMPARE(second->kind, ImportKind::Incidents);
    }

    void aBatchNumberIsNeverGivenTwice()
    {
        auto workspace = Store::create(m_path, {});
        VERIFY_RESULT(workspace);
        const ScorePart part = tests::storedPart({{'a', 0, 1}});
        QCOMPARE(workspace->appendScores(part, batchOf(part))->id, 1);
        const auto undone = workspace->undo(1);
        VERIFY_RESULT(undone);
        QCOMPARE(undone->removed, 1);
        QCOMPARE(undone->restored, 0);
        QVERIFY(workspace->scores()->isEmpty());
        QCOMPARE(workspace->appendScores(part, batchOf(part))->id, 2);
        const auto unknown = workspace->undo(1);
        VERIFY_ERROR(unknown, BadOption);
    }

    void cancelledImportLeavesNoTrace()
    {
        auto workspace = Store::create(m_path, {});
        VERIFY_RESULT(workspace);
        const ScorePart part = tests::storedPart({{'a', 0, 1}, {'b', 0, 2}});
        QVERIFY(workspace->appendScores(part, batchOf(part)));
        const QByteArray before = tests::readFile(m_path);
        int calls = 0;
        const auto cancelled = workspace->appendScores(part, batchOf(part), {},
                                                       [&](qint64, qint64) { return ++calls < 3; });
        VERIFY_ERROR(cancelled, Cancelled);
        QCOMPARE(tests::readFile(m_path), before);
        const auto loading = workspace->scores([](qint64, qint64) { return false; });
        VERIFY_ERROR(loading, Cancelled);
    }

    void incidentsComeBack()
    {
        auto workspace = Store::create(m_path, {});
        VERIFY_RESULT(workspace);
        Incident sparse;
        sparse.id = QStringLiteral("sparse");
        sparse.occurred = PartialDate::from(2016, 2, 3);
        QVERIFY(workspace->saveIncident(fullIncident()));
        QVERIFY(workspace->saveIncident(sparse));
        const auto incidents = workspace->incidents();
        VERIFY_RESULT(incidents);
        QVERIFY(*incidents == (std::vector {sparse, fullIncident()}));
    }

    void documentsComeBack()
    {
        auto workspace = Store::create(m_path, {});
        VERIFY_RESULT(workspace);
        const QString name = QStringLiteral("scenario");
        QCOMPARE(*workspace->document(name), QByteArray());
        QVERIFY(workspace->saveDocument(name, "{\"a\":1}"));
        QVERIFY(workspace->saveDocument(name, "{\"a\":2}"));
        QCOMPARE(*workspace->document(name), QByteArray("{\"a\":2}"));
    }

    void readersChangeNothing()
    {
        QVERIFY(Store::create(m_path, {}));
        const QByteArray before = tests::readFile(m_path);
        auto reader = Store::open(m_path, Store::Access::Read);
        VERIFY_RESULT(reader);
        VERIFY_ERROR(reader->saveIncident(fullIncident()), ReadOnly);
        VERIFY_ERROR(reader->audit(QStringLiteral("export"), {}), ReadOnly);
        QVERIFY(reader->check()->isSound());
        QVERIFY(Store::open(m_path, Store::Access::Write));
        QCOMPARE(tests::readFile(m_path), before);
    }

    void importsOfIncidentsCanBeUndoneInAnyOrder()
    {
        const QString id = QStringLiteral("x");
        auto workspace = Store::create(m_path, {});
        VERIFY_RESULT(workspace);
        const auto import = [&](const char* title) {
            return workspace->appendIncidents(std::vector {titled(id, QLatin1String(title))}, {})
                ->id;
        };
        const auto title = [&] {
            const auto incidents = *workspace->incidents();
            return incidents.empty() ? QString() : incidents[0].title;
        };
        const int first = import("first");
        const int second = import("second");
        const int third = import("third");
        QCOMPARE(title(), QStringLiteral("third"));
        QCOMPARE(workspace->undo(second)->restored, 0);
        QCOMPARE(title(), QStringLiteral("third"));
        const UndoReport newest = *workspace->undo(third);
        QCOMPARE(newest.removed, 0); // the incident itself stays
        QCOMPARE(newest.restored, 1);
        QCOMPARE(title(), QStringLiteral("first"));
        QCOMPARE(workspace->undo(first)->removed, 1);
        QCOMPARE(title(), QString());
    }

    void handEditsOfImportedIncidents()
    {
        const QString id = QStringLiteral("x");
        auto workspace = Store::create(m_path, {});
        VERIFY_RESULT(workspace);
        QVERIFY(workspace->saveIncident(titled(id, QStringLiteral("by hand"))));
        const auto batch
            = workspace->appendIncidents(std::vector {titled(id, QStringLiteral("imported"))}, {});
        QVERIFY(workspace->saveIncident(titled(id, QStringLiteral("edited"))));
        QCOMPARE(workspace->incidents()->at(0).title, QStringLiteral("edited"));
        QCOMPARE(workspace->incidents()->at(0).batch, batch->id);
        QCOMPARE(workspace->undo(batch->id)->restored, 1);
        QCOMPARE(workspace->incidents()->at(0).title, QStringLiteral("by hand"));
    }

    void deletedIncidentsStayAway()
    {
        const QString id = QStringLiteral("x");
        auto workspace = Store::create(m_path, {});
        VERIFY_RESULT(workspace);
        const auto import = [&] {
            return workspace->appendIncidents(std::vector {titled(id, QStringLiteral("t"))}, {})
                ->id;
        };
        const int first = import();
        QVERIFY(workspace->deleteIncident(id));
        QVERIFY(workspace->incidents()->empty());
        const int second = import();
        QCOMPARE(workspace->incidents()->size(), size_t(1));
        QCOMPARE(workspace->undo(second)->restored, 0);
        QVERIFY(workspace->incidents()->empty());
        QVERIFY(workspace->saveIncident(titled(id, QStringLiteral("again"))));
        QCOMPARE(workspace->incidents()->at(0).title, QStringLiteral("again"));
        QVERIFY(workspace->deleteIncident(id));
        QVERIFY(workspace->incidents()->empty());
        QCOMPARE(workspace->undo(first)->removed, 1);
        QVERIFY(workspace->incidents()->empty());
    }

    void pseudonymsNeedTheKey()
    {
        const auto workspace = Store::create(m_path, {});
        VERIFY_RESULT(workspace);
        const QString uuid = workspace->settings().uuid;
        const auto first = Pseudonymiser::open(uuid);
        const auto other = Pseudonymiser::create(QStringLiteral("other"));
        VERIFY_RESULT(first);
        VERIFY_RESULT(other);
        QCOMPARE(first->pseudonym("anna"), Pseudonymiser::open(uuid)->pseudonym("anna"));
        QVERIFY(first->pseudonym("anna") != first->pseudonym("Anna"));
        QVERIFY(first->pseudonym("anna") != other->pseudonym("anna"));
        QCOMPARE(pseudonymText(tests::pseudonymOf('a')), QStringLiteral("61").repeated(16));

        const auto again = Pseudonymiser::create(uuid);
        VERIFY_ERROR(again, Exists);
        tests::writeFile(Pseudonymiser::keyPath(uuid), QByteArray(31, 'k'));
        const auto shortKey = Pseudonymiser::open(uuid);
        VERIFY_ERROR(shortKey, KeyMissing);
        QVERIFY(QFile::remove(Pseudonymiser::keyPath(uuid)));
        const auto missing = Pseudonymiser::open(uuid);
        VERIFY_ERROR(missing, KeyMissing);
        QCOMPARE(missing.error().detail, Pseudonymiser::keyPath(uuid));
    }

private:
    std::optional<tests::PrivateHome> m_home;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
