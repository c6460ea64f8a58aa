// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "models/session/ask.h"
#include "models/session/imports.h"
#include "models/session/session.h"
#include "tests/support.h"
#include "widgets/jobbar.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 300'000;
constexpr int kManyRows = 1'000'000;

ImportPlan plan()
{
    ImportPlan plan;
    plan.scale = ScoreScale {1, 10, false};
    return plan;
}

QByteArray scores(int rows)
{
    QByteArray csv = "customer,date,score\n";
    for (int i = 0; i < rows; ++i)
        csv += 'c' + QByteArray::number(i) + ",2024-01-31,7\n";
    return csv;
}
} // namespace

/// What the foot of the window tells while a file is imported and afterwards.
class TestImportProgress : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        setLanguage(QStringLiteral("en"));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void timeIsToldByTheMedianOfTheLastSeconds()
    {
        RemainingTime time;
        for (int second = 0; second <= 2; ++second) {
            time.add(second * 1000, second * 0.05);
            QVERIFY2(!time.seconds(), "an early guess was told");
        }
        time.add(3000, 0.15);
        QCOMPARE(time.speed().value(), 0.05);
        QCOMPARE(time.seconds().value(), 17.0); // .85 left
        time.add(4000, 0.6); // one leap does not change the median
        QCOMPARE(time.speed().value(), 0.05);
        QCOMPARE(time.seconds().value(), 8.0);
    }

    void slowdownIsNoticedAfterTheWindow()
    {
        RemainingTime time;
        for (int second = 0; second <= 4; ++second)
            time.add(second * 1000, second * 0.1);
        for (int second = 5; second <= 14; ++second)
            time.add(second * 1000, 0.4 + (second - 4) * 0.01);
        QCOMPARE(qRound(time.seconds().value()), 50); // .5 left at .01 per second
    }

    void secondPassStartsAnew()
    {
        RemainingTime time;
        for (int second = 0; second <= 4; ++second)
            time.add(second * 1000, second * 0.2);
        time.add(5000, 0.01);
        QVERIFY(!time.seconds());
    }

    void phasesFollowEachOther()
    {
        using session::ImportPhase;
        QCOMPARE(session::importStep(ImportKind::Scores, 0).phase, ImportPhase::Reading);
        QCOMPARE(session::importStep(ImportKind::Scores, 0.4).share, 0.5);
        QCOMPARE(session::importStep(ImportKind::Scores, 0.85).phase, ImportPhase::Comparing);
        QCOMPARE(session::importStep(ImportKind::Scores, 1).phase, ImportPhase::Writing);
        QCOMPARE(session::importStep(ImportKind::Scores, 1).share, 1.0);
        QCOMPARE(session::importStep(ImportKind::Incidents, 0.85).phase, ImportPhase::Reading);
    }

    void windowStaysUsableDuringAMillionRows()
    {
        Shown shown(*m_home);
        int turns = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer, [&] { ++turns; });
        timer.start(0);
        int steps = 0;
        int stepsWithTurns = 0;
        int turnsBefore = -1;
        QString told;
        connect(&shown.session, &session::Session::jobProgress, &timer, [&](int) {
            ++steps;
            stepsWithTurns += turns > turnsBefore ? 1 : 0;
            turnsBefore = turns;
            const QString text = shown.label()->text();
            told = text.startsWith(QStringLiteral("Reading")) ? text : told;
        });
        QSignalSpy imported(&shown.session, &session::Session::imported);
        shown.session.importFile(shown.file(*m_home, kManyRows), plan(), kManyRows);
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, kPatience);
        QVERIFY2(steps >= 5, qPrintable(QString::number(steps)));
        QVERIFY2(stepsWithTurns >= steps / 2, "the window waited for the import");
        QVERIFY2(told.startsWith(QStringLiteral("Reading many.csv · ")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral(" of 20.9")), qPrintable(told)); // MB of the file
        QCOMPARE(shown.session.snapshot()->answers, kManyRows);
    }

    void cancelKeepsNothing()
    {
        Shown shown(*m_home);
        const QByteArray before = tests::readFile(shown.session.path());
        QSignalSpy failed(&shown.session, &session::Session::failed);
        connect(&shown.session, &session::Session::jobProgress, shown.button("Cancel"),
                [&](int perMille) {
                    if (perMille > 0)
                        shown.button("Cancel")->click();
                });
        shown.session.importFile(shown.file(*m_home, kManyRows), plan(), kManyRows);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatience);
        QCOMPARE(failed[0][0].value<Error>().kind, Error::Kind::Cancelled);
        QCOMPARE(tests::readFile(shown.session.path()), before);
        QVERIFY(shown.bar.isHidden());
    }

    /// What is written outside the workspace is told by its name, and Cancel reaches it.
    void writingIsToldAndCancelled()
    {
        Shown shown(*m_home);
        std::optional<Result<int>> written;
        shown.session.write(
            &shown.bar, QStringLiteral("report.pdf"),
            [](const Progress& progress) -> Result<int> {
                constexpr int kMostTurns = 4000; // of 5 ms, so that a failure ends
                for (int turn = 0; turn < kMostTurns; ++turn) {
                    if (!progress(turn, kMostTurns))
                        return failure(Error::Kind::Cancelled);
                    QThread::msleep(5);
                }
                return kMostTurns;
            },
            [&](const Result<int>& result) { written = result; });
        QTRY_VERIFY_WITH_TIMEOUT(shown.bar.isVisible(), kPatience);
        QCOMPARE(shown.label()->text(), QStringLiteral("Writing report.pdf"));
        shown.button("Cancel")->click();
        QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), kPatience);
        QVERIFY(!written->has_value());
        QCOMPARE(written->error().kind, Error::Kind::Cancelled);
        QVERIFY(shown.bar.isHidden());
    }

    void toastTakesTheImportBack()
    {
        Shown shown(*m_home);
        shown.session.importFile(shown.file(*m_home, 3696), plan(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(
            shown.label()->text().startsWith(QStringLiteral("3,696 new scores from many.csv")),
            kPatience);
        QVERIFY(shown.button("Undo import")->isVisible());
        shown.button("Undo import")->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            shown.label()->text().startsWith(QStringLiteral("Import taken back: 3,696 rows")),
            kPatience);
        QVERIFY(!shown.button("Undo import")->isVisible());
        QCOMPARE(shown.session.snapshot()->answers, 0);
        setLanguage(QStringLiteral("de"));
        QTRY_VERIFY(shown.label()->text().contains(QStringLiteral("3.696")));
        setLanguage(QStringLiteral("en"));
    }

private:
    /// A workspace of its own with the foot of a window.
    struct Shown {
        explicit Shown(const tests::PrivateHome& home)
            : bar(session)
        {
            static int number = 0;
            session.create(home.file(QStringLiteral("w%1.trust").arg(++number)), {});
            if (!QTest::qWaitFor([this] { return session.isOpen(); }, kPatience))
                qFatal("the workspace does not open");
        }
        QLabel* label() const { return bar.findChild<QLabel*>(QStringLiteral("job.text")); }
        QPushButton* button(const char* text) const
        {
            for (QPushButton* button : bar.findChildren<QPushButton*>()) {
                if (button->text() == QLatin1String(text))
                    return button;
            }
            qFatal("no button %s", text);
        }
        static QString file(const tests::PrivateHome& home, int rows)
        {
            return tests::writeFile(home.file(QStringLiteral("many.csv")), scores(rows));
        }
        session::Session session;
        JobBar bar;
    };

    std::optional<tests::PrivateHome> m_home;
};

QTEST_MAIN(TestImportProgress)
#include "tst_importprogress.moc"
