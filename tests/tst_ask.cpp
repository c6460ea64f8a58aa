// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "tests/support.h"

using namespace trustbilanz;
using namespace trustbilanz::session;

namespace {
/// An answer without anybody to count.
struct Name {
    QString text;
};
void roundCounts(Name&) { }

/// The answers of the GSS panel to banks, counted (models.md 1.7).
PanelSplit countedSplit()
{
    PanelSplit split;
    split.firstCustomers = 829;
    split.secondCustomers = 831;
    split.same.emplace();
    split.same->both = 829;
    split.same->directions = Directions {308, 445, 76};
    return split;
}
} // namespace

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
            [](const WorkspaceData&, const TrendView&, const Progress&) -> Result<Name> {
                return failure(Error::Kind::CoarseDates);
            },
            [&heard](const Result<Name>& result) { heard = result.error(); });
        settle();
        QVERIFY(heard);
        QCOMPARE(heard->kind, Error::Kind::CoarseDates);
    }

    void theScreenHearsCountsAsTheyAre()
    {
        QObject asker;
        QCOMPARE(splitFor(asker), countedSplit());
    }

    void paperHearsRoundedCounts()
    {
        QObject sheet;
        sheet.setProperty(kForPaper, true);
        QObject panel(&sheet);
        const PanelSplit heard = splitFor(panel);
        QCOMPARE(heard.firstCustomers, 830);
        QCOMPARE(heard.secondCustomers, 830);
        QCOMPARE(heard.same->both, 830);
        QCOMPARE(*heard.same->directions, (Directions {310, 445, 75}));
    }

    void paperShowsARoundedSnapshot()
    {
        QObject sheet;
        sheet.setProperty(kForPaper, true);
        QCOMPARE(m_session->snapshotFor(*m_session), m_session->snapshot());
        QVERIFY(m_session->snapshotFor(sheet) != m_session->snapshot());
    }

private:
    void ask(QObject& asker, QStringList& heard)
    {
        m_session->ask(
            &asker,
            [](const WorkspaceData& data, const TrendView&, const Progress&) -> Result<Name> {
                return Name {data.settings.name};
            },
            [&heard](const Result<Name>& name) { heard << name.value().text; });
    }
    PanelSplit splitFor(QObject& asker)
    {
        PanelSplit heard;
        m_session->ask(
            &asker,
            [](const WorkspaceData&, const TrendView&, const Progress&) {
                return Result<PanelSplit>(countedSplit());
            },
            [&heard](const Result<PanelSplit>& split) { heard = split.value(); });
        settle();
        return heard;
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
