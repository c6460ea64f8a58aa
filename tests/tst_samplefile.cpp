// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demo.h"
#include "models/session/samplefile.h"
#include "models/store/pseudonyms.h"
#include "models/store/store.h"
#include "tests/support.h"

using namespace trustbilanz;

/// Sample data leave at once; nothing else ever does.
class TestSampleFile : public QObject
{
    Q_OBJECT
private slots:
    void theSampleGoesWithItsKey()
    {
        const QString path = m_home.file(QStringLiteral("sample.trust"));
        const auto settings = session::writeDemo(path, {.customers = 50, .months = 3});
        VERIFY_RESULT(settings);
        const QString key = store::Pseudonymiser::keyPath(settings->uuid);
        QVERIFY(QFile::exists(key));
        VERIFY_RESULT(session::deleteSample(path));
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(key));
    }

    void anEmptyWorkspaceGoesWithItsKey()
    {
        const QString path = m_home.file(QStringLiteral("empty.trust"));
        QString key;
        {
            const auto store = store::Store::create(path, {});
            VERIFY_RESULT(store);
            key = store::Pseudonymiser::keyPath(store->settings().uuid);
        }
        QVERIFY(QFile::exists(key));
        VERIFY_RESULT(session::deleteEmpty(path));
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(key));
    }

    void whatHoldsDataIsNotEmpty()
    {
        const QString path = m_home.file(QStringLiteral("entered.trust"));
        {
            auto store = store::Store::create(path, {});
            VERIFY_RESULT(store);
            Incident incident;
            incident.id = QStringLiteral("1");
            incident.title = QStringLiteral("Outage");
            incident.occurred = PartialDate::fromIso(QStringLiteral("2024-03-01"));
            VERIFY_RESULT(store->saveIncident(incident));
        }
        VERIFY_ERROR(session::deleteEmpty(path), ReadOnly);
        QVERIFY(QFile::exists(path));
    }

    void aRealWorkspaceStays()
    {
        const QString path = m_home.file(QStringLiteral("brand.trust"));
        WorkspaceSettings settings;
        settings.name = QStringLiteral("Brand");
        QString key;
        {
            const auto store = store::Store::create(path, settings);
            VERIFY_RESULT(store);
            key = store::Pseudonymiser::keyPath(store->settings().uuid);
        }
        VERIFY_ERROR(session::deleteSample(path), ReadOnly);
        QVERIFY(QFile::exists(key));
        const auto store = store::Store::open(path, store::Store::Access::Read);
        VERIFY_RESULT(store);
        QCOMPARE(store->settings().name, settings.name);
    }

    void whatIsNoWorkspaceStays()
    {
        const QString path = m_home.file(QStringLiteral("letter.txt"));
        tests::writeFile(path, "Dear customers");
        QVERIFY(!session::deleteSample(path));
        QCOMPARE(tests::readFile(path), QByteArray("Dear customers"));
        QVERIFY(!session::deleteSample(m_home.file(QStringLiteral("nothing.trust"))));
    }

    void notWhileSomebodyWrites()
    {
        const QString path = m_home.file(QStringLiteral("busy.trust"));
        VERIFY_RESULT(session::writeDemo(path, {.customers = 50, .months = 3}));
        const auto writer = store::Store::open(path, store::Store::Access::Write);
        VERIFY_RESULT(writer);
        VERIFY_ERROR(session::deleteSample(path), Busy);
        QVERIFY(QFile::exists(path));
    }

private:
    tests::PrivateHome m_home;
};

QTEST_GUILESS_MAIN(TestSampleFile)
#include "tst_samplefile.moc"
