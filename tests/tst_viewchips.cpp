// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demo.h"
#include "models/session/session.h"
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/rangechip.h"
#include "widgets/viewschip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>

#include <memory>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;

Day day(int year, int month, int dayOfMonth)
{
    return dayFrom({year, month, dayOfMonth});
}

AssessedIncident incidentOn(Day on, const QString& title, Owner owner)
{
    AssessedIncident assessed;
    assessed.incident.id = title;
    assessed.incident.title = title;
    assessed.incident.disclosed = PartialDate {on, DatePrecision::Day};
    assessed.incident.owner = owner;
    return assessed;
}

/// Two years up to the end of June 2025, with three incidents in the log.
Snapshot twoYears()
{
    Snapshot snapshot;
    snapshot.firstDay = day(2023, 7, 1);
    snapshot.lastDay = day(2025, 6, 30);
    snapshot.trend.from = *snapshot.firstDay;
    snapshot.trend.to = *snapshot.lastDay;
    snapshot.incidents = {incidentOn(day(2025, 3, 18), QStringLiteral("Theft & fraud"), Owner::Own),
                          incidentOn(day(2024, 11, 2), QStringLiteral("Elsewhere"), Owner::Other),
                          incidentOn(day(2024, 1, 9), QStringLiteral("Outage"), Owner::Partner)};
    snapshot.trend.incidents = snapshot.incidents;
    return snapshot;
}

QStringList textsOf(const QMenu& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions())
        texts << (action->isSeparator() ? QStringLiteral("–") : action->text());
    return texts;
}

QAction* actionOf(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}
} // namespace

class TestViewChips : public QObject
{
    Q_OBJECT
private slots:
    void theRangeIsSaidInWords_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("name");
        const int none = 0;
        QTest::newRow("all") << none << none << QStringLiteral("All data");
        QTest::newRow("days") << day(2025, 6, 1) << none << QStringLiteral("Last 30 days");
        QTest::newRow("months") << day(2024, 7, 1) << none << QStringLiteral("Last 12 months");
        QTest::newRow("incident") << day(2024, 1, 9) << none << QStringLiteral("Since “Outage”");
        QTest::newRow("incident of others")
            << day(2024, 11, 2) << none << QStringLiteral("2 Nov 2024 to 30 Jun 2025");
        QTest::newRow("incident, but not to the end")
            << day(2024, 1, 9) << day(2024, 2, 1) << QStringLiteral("9 Jan 2024 to 1 Feb 2024");
    }

    void theRangeIsSaidInWords()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        const tests::Language english(QStringLiteral("en"));
        Snapshot snapshot = twoYears();
        if (from != 0)
            snapshot.trend.view.from = snapshot.trend.from = from;
        if (to != 0)
            snapshot.trend.view.to = snapshot.trend.to = to;
        RangeChip chip;
        chip.showSnapshot(snapshot);
        QTEST(chip.rangeName(), "name");
        QVERIFY2(chip.accessibleName().contains(QStringLiteral(" 202")),
                 qPrintable(chip.accessibleName())); // the days stand there in any case
    }

    void aRangeBeginsWithAnIncident()
    {
        const tests::Language english(QStringLiteral("en"));
        RangeChip chip;
        chip.showSnapshot(twoYears());
        std::optional<DateRange> chosen;
        connect(&chip, &RangeChip::chosen, &chip, [&](const DateRange& range) { chosen = range; });
        const std::unique_ptr<QMenu> menu(chip.makeMenu());
        const QAction* since = actionOf(*menu, QStringLiteral("Since an incident"));
        QVERIFY(since && since->menu());
        QCOMPARE(textsOf(*since->menu()),
                 QStringList({QStringLiteral("2 · Theft && fraud, 18 Mar 2025"),
                              QStringLiteral("1 · Outage, 9 Jan 2024")}));
        since->menu()->actions().at(1)->trigger();
        QVERIFY(chosen == (DateRange {day(2024, 1, 9), std::nullopt}));
    }

    void viewsAreSavedRenamedAndDeleted()
    {
        const tests::Language english(QStringLiteral("en"));
        const tests::PrivateHome home;
        const QString path = home.file(QStringLiteral("views.trust"));
        VERIFY_RESULT(session::writeDemo(path, {.customers = 40, .months = 6}));
        session::Session session;
        session.open(path);
        ViewsChip chip(session);
        const auto settle = [&] {
            QTRY_VERIFY_WITH_TIMEOUT(session.isOpen() && !session.isBusy(), kPatience);
            chip.showSnapshot(*session.snapshot());
        };
        settle();
        const auto choose = [&](const QString& text) {
            const std::unique_ptr<QMenu> menu(chip.makeMenu());
            QAction* action = actionOf(*menu, text);
            QVERIFY2(action, qPrintable(textsOf(*menu).join(QLatin1Char('\n'))));
            action->trigger();
        };
        const auto answer = [&](const QString& name) {
            auto* dialog = chip.findChild<QInputDialog*>();
            QVERIFY(dialog);
            dialog->setTextValue(name);
            dialog->accept();
            delete dialog;
            settle();
        };
        choose(QStringLiteral("Save this view …"));
        answer(QStringLiteral("  Months "));
        QCOMPARE(session.snapshot()->views.size(), size_t(1));
        QCOMPARE(session.snapshot()->views[0].name, QStringLiteral("Months"));

        TrendView weeks = session.view();
        weeks.interval = Interval::Week;
        session.setView(weeks);
        settle();
        choose(QStringLiteral("Months"));
        settle();
        QCOMPARE(int(session.view().interval), int(Interval::Month));

        choose(QStringLiteral("Open the workspace with “Months”"));
        settle();
        QVERIFY(session.snapshot()->views[0].isFirst);
        choose(QStringLiteral("Copy the saved views"));
        choose(QStringLiteral("Rename “Months” …"));
        answer(QStringLiteral("By month"));
        QCOMPARE(session.snapshot()->views[0].name, QStringLiteral("By month"));
        QVERIFY(session.snapshot()->views[0].isFirst);
        choose(QStringLiteral("Delete “By month”"));
        settle();
        QVERIFY(session.snapshot()->views.empty());
        choose(QStringLiteral("Add views from the clipboard"));
        settle();
        QCOMPARE(session.snapshot()->views.size(), size_t(1));
        QCOMPARE(session.snapshot()->views[0].name, QStringLiteral("Months"));
        QVERIFY(!session.snapshot()->views[0].isFirst); // it was, where it was copied
    }

    void onlyViewsAreTakenFromTheClipboard()
    {
        const tests::Language english(QStringLiteral("en"));
        session::Session session;
        for (const char* text : {"", "[]", "Hello", R"([{"name":"A"}])"}) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
            ViewsChip asked(session);
            const std::unique_ptr<QMenu> menu(asked.makeMenu());
            const QAction* add = actionOf(*menu, QStringLiteral("Add views from the clipboard"));
            QVERIFY(add);
            QVERIFY2(!add->isEnabled(), text);
        }
    }

    void noNameSavesNothing()
    {
        session::Session session;
        ViewsChip chip(session);
        Snapshot snapshot;
        chip.showSnapshot(snapshot);
        const std::unique_ptr<QMenu> menu(chip.makeMenu());
        menu->actions().first()->trigger(); // the way to save it
        auto* dialog = chip.findChild<QInputDialog*>();
        QVERIFY(dialog);
        dialog->setTextValue(QStringLiteral("  "));
        dialog->accept();
        QVERIFY(!session.isBusy());
    }
};

QTEST_MAIN(TestViewChips)
#include "tst_viewchips.moc"
