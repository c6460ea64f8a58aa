// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "tests/support.h"

using namespace trustbilanz;
using namespace trustbilanz::session;

/// What a panel gets to hear after it asked the session something.
class TestAsk : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_home.emplace();
        m_session.emplace();
        WorkspaceSettings settings;
        settings.name = QStringLiteral("Brand");
        m_session->create(m_home->file(QStringLiteral("brand.trust")), settings);
        settle();
        QVERIFY(m_session->isOpen());
    }

    void cleanup() { m_session.reset(); }

    void answersFromTheOpenWorkspace()
    {
        QObject asker;
        QStringList heard;
        ask(asker, heard);
        settle();
        QCOMPARE(heard, QStringList {QStringLiteral("Brand")});
    }

    void theNewestQuestionOfAnAskerWins()
    {
        QObject asker;
        QStringList heard;
        ask(asker, heard);
        ask(asker, heard);
        settle();
        QCOMPARE(heard.size(), 1);
    }

    void askersDoNotDisturbEachOther()
    {
        QObject first;
        QObject second;
        QStringList heard;
        ask(first, heard);
        ask(second, heard);
        settle();
        QCOMPARE(heard.size(), 2);
    }

    void nobodyHearsAfterTheAskerIsGone()
    {
        QStringList heard;
        {
            QObject asker;
            ask(asker, heard);
        }
        settle();
        QCOMPARE(heard, QStringList());
    }

    void nothingArrivesForAnEarlierSnapshot()
    {
        QObject asker;
        QStringList heard;
        ask(asker, heard);
        Scenario scenario = m_session->snapshot()->scenario;
        scenario.name = QStringLiteral("another");
        m_session->setScenario(scenario);
        settle();
        QCOMPARE(heard, QStringList());
    }

    void anErrorArrivesAsOne()
    {
        QObject asker;
        std::optional<Error> heard;
        m_session->ask(
            &asker,
            [](const WorkspaceData&, const TrendView&, const Progress&) -> Result<int> {
                return failure(Error::Kind::CoarseDates);
            },
            [&heard](const Result<int>& result) { heard = result.error(); });
        settle();
        QVERIFY(heard);
        QCOMPARE(heard->kind, Error::Kind::CoarseDates);
    }

private:
    void ask(QObject& asker, QStringList& heard)
    {
        m_session->ask(
            &asker,
            [](const WorkspaceData& data, const TrendView&, const Progress&) -> Result<QString> {
                return data.settings.name;
            },
            [&heard](const Result<QString>& name) { heard << name.value(); });
    }
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !m_session->isBusy(); }, 20'000));
    }

    std::optional<tests::PrivateHome> m_home;
    std::optional<Session> m_session;
};

QTEST_GUILESS_MAIN(TestAsk)
#include "tst_ask.moc"
