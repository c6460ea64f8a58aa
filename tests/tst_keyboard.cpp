// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandpalette.h"
#include "app/navigationrail.h"
#include "app/pagestack.h"
#include "tests/scenariowindow.h"
#include "widgets/pages/pageheader.h"
#include "widgets/panel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

using namespace trustbilanz;

/// What the keyboard reaches without many steps: parts of the window, and every command by its
/// name.
class TestKeyboard : public tests::ScenarioWindow
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        openWindow();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanup()
    {
        delete window().findChild<CommandPalette*>();
        QVERIFY(window().showPage(QStringLiteral("scenarios")));
    }

    void f6GoesThroughThePartsOfTheWindow()
    {
        auto* rail = window().findChild<NavigationRail*>();
        rail->findChild<QToolButton*>()->setFocus();
        QTest::keyClick(&window(), Qt::Key_F6);
        QVERIFY(!rail->isAncestorOf(window().focusWidget()));
        QWidget* first = window().focusWidget();
        QTest::keyClick(&window(), Qt::Key_F6);
        QVERIFY(window().focusWidget() != first);
        for (int i = 0; i < 4 && !rail->isAncestorOf(window().focusWidget()); ++i)
            QTest::keyClick(&window(), Qt::Key_F6);
        QVERIFY(rail->isAncestorOf(window().focusWidget()));
    }

    void f6ComesBackToWhereOneWas()
    {
        auto* name = window().findChild<QLineEdit*>(QStringLiteral("scenarioName"));
        name->setFocus();
        QTest::keyClick(&window(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(window().focusWidget() != name);
        QTest::keyClick(&window(), Qt::Key_F6);
        QCOMPARE(window().focusWidget(), name);
    }

    /// Not at what happens to be made first, when the focus comes with the reader from elsewhere.
    void aNewPageBeginsAtItsHead()
    {
        window().findChild<QLineEdit*>(QStringLiteral("scenarioName"))->setFocus();
        QVERIFY(window().showPage(QStringLiteral("individual")));
        const QWidget* focus = window().focusWidget();
        QVERIFY(focus);
        const auto* head = window().pageStack().currentWidget()->findChild<PageHeader*>();
        QVERIFY2(head->isAncestorOf(focus), qPrintable(focus->objectName()));
        QVERIFY(window().showPage(QStringLiteral("scenarios")));
        QCOMPARE(window().focusWidget()->objectName(), QStringLiteral("scenarioName"));
    }

    /// However late a button or a row was made.
    void tabGoesFromCardToCard()
    {
        QVERIFY(window().showPage(QStringLiteral("overview")));
        settle();
        auto* story = window().findChild<QWidget*>(QStringLiteral("trendCard"));
        QStringList seen;
        story->findChild<QToolButton*>(QStringLiteral("tableToggle"))->setFocus();
        for (; story->isAncestorOf(window().focusWidget()) && seen.size() < 9;
             QTest::keyClick(window().focusWidget(), Qt::Key_Tab))
            seen << window().focusWidget()->objectName();
        QVERIFY2(seen.size() > 3 && seen.contains(QStringLiteral("export")),
                 qPrintable(seen.join(QLatin1Char(' '))));
        QVERIFY(window()
                    .findChild<QWidget*>(QStringLiteral("attentionCard"))
                    ->isAncestorOf(window().focusWidget()));
    }

    void aPageIsFoundByAPartOfItsName()
    {
        type("scena");
        QVERIFY(list()->count() > 0);
        type("BALAN");
        QTest::keyClick(search(), Qt::Key_Return);
        settle();
        QCOMPARE(QLatin1String(pages()[size_t(window().pageStack().currentPage())].id),
                 QLatin1String("balance"));
    }

    void wordsInAnyOrder()
    {
        type("theme dark");
        const int found = list()->count();
        type("dark theme");
        QCOMPARE(list()->count(), found);
        QCOMPARE(found, 1);
    }

    void whatCannotBeDoneIsNotFound()
    {
        type("no such command");
        QCOMPARE(list()->count(), 0);
        QTest::keyClick(search(), Qt::Key_Return); // nothing to do, and nothing happens
        QVERIFY(window().findChild<CommandPalette*>());
    }

    void arrowsMoveWhileOneTypes()
    {
        type("import");
        QVERIFY(list()->count() > 2);
        QTest::keyClick(search(), Qt::Key_Down);
        QTest::keyClick(search(), Qt::Key_Down);
        QCOMPARE(list()->currentRow(), 2);
        QTest::keyClick(search(), Qt::Key_Up);
        QCOMPARE(list()->currentRow(), 1);
    }

    /// A card that lies below the visible part of its page comes into sight.
    void aCardIsShown()
    {
        take("data-theft");
        const QString title = cardOf("simulation.convergence")->title();
        QVERIFY(!title.isEmpty());
        type(qPrintable(title));
        QVERIFY(list()->count() > 0);
        QTest::keyClick(search(), Qt::Key_Return);
        settle();
        auto* area = qobject_cast<QScrollArea*>(window().pageStack().currentWidget());
        QTRY_VERIFY(area->verticalScrollBar()->value() > 0);
        QTRY_VERIFY(!cardOf("simulation.convergence")->visibleRegion().isEmpty());
    }

private:
    CommandPalette* palette()
    {
        if (auto* open = window().findChild<CommandPalette*>())
            return open;
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window()))
            qFatal("the window does not become active");
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        return window().findChild<CommandPalette*>();
    }
    QLineEdit* search() { return palette()->findChild<QLineEdit*>(); }
    QListWidget* list() { return palette()->findChild<QListWidget*>(); }
    void type(const char* words) { search()->setText(QString::fromUtf8(words)); }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
