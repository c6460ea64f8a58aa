// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/navigationrail.h"
#include "app/openingpage.h"
#include "app/pagestack.h"
#include "app/startpage.h"
#include "models/session/demo.h"
#include "models/session/savedviews.h"
#include "models/session/session.h"
#include "models/store/store.h"
#include "tests/screens.h"
#include "tests/support.h"
#include "widgets/charts/timechart.h"
#include "widgets/errorbanner.h"
#include "widgets/panel.h"
#include "widgets/theme.h"

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;

/// Every action of the menus, also of menus in menus.
QList<QAction*> actionsOf(const QMenuBar& bar)
{
    QList<QAction*> actions;
    for (const QMenu* menu : bar.findChildren<QMenu*>())
        actions += menu->actions();
    return actions;
}

QStringList menuTexts(const QMenuBar& bar)
{
    QStringList texts;
    for (const QMenu* menu : bar.findChildren<QMenu*>())
        texts << menu->title();
    for (const QAction* action : actionsOf(bar))
        texts << action->text();
    return texts;
}
} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        m_workspace = m_home->file(QStringLiteral("sample.trust"));
        VERIFY_RESULT(session::writeDemo(m_workspace, {.customers = 400, .months = 14}));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void init() { setLanguage(QStringLiteral("en")); }

    void firstStartOffersThreeWays()
    {
        Window shown;
        const auto* start = shown.window.findChild<StartPage*>();
        QVERIFY(start->isVisible());
        QCOMPARE(start->findChildren<QPushButton*>().size(), 3);
        QVERIFY(tests::visibleTexts(*start).join(QLatin1Char(' ')).contains(QLatin1String("GDPR")));
        QVERIFY(!shown.window.showPage(QStringLiteral("overview")));
        for (const QAction* action : actionsOf(*shown.window.menuBar())) {
            if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+1")))
                QVERIFY2(!action->isEnabled(), "a page can be chosen without a workspace");
        }
        QCOMPARE(tests::elidedTexts(shown.window), QStringList());
    }

    void theWindowIsPaintedBeforeTheLastWorkspaceIsOpened()
    {
        Window shown;
        shown.window.hide();
        shown.window.openOnceShown(m_workspace);
        QTest::qWait(50);
        QVERIFY(!shown.session.isBusy() && !shown.session.isOpen());
        const auto* opening = shown.window.findChild<OpeningPage*>();
        QSignalSpy painted(opening, &OpeningPage::painted);
        shown.window.show();
        QVERIFY(painted.wait(kPatience));
        QVERIFY(shown.session.isBusy());
        QVERIFY(tests::visibleTexts(*opening).join(QLatin1Char(' ')).contains(
            QLatin1String("sample")));
        shown.settle();
        QCOMPARE(shown.window.pageStack().currentPage(), 0);
        QCOMPARE(painted.size(), 1);
    }

    void aLastWorkspaceThatDoesNotOpenLeadsToTheStart()
    {
        Window shown;
        const QString broken = m_home->file(QStringLiteral("broken.trust"));
        tests::writeFile(broken, "no workspace");
        QSignalSpy failed(&shown.session, &session::Session::failed);
        shown.window.openOnceShown(broken);
        QVERIFY(failed.wait(kPatience));
        shown.settle();
        QVERIFY(shown.window.findChild<StartPage*>()->isVisible());
        QVERIFY(shown.window.findChild<ErrorBanner*>()->isVisible());
    }

    void whoGoesOnWithAWorkspaceDoesNotWaitForTheStartPage_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("sample") << m_workspace;
        QTest::newRow("a file that is all suffix") << m_home->file(QStringLiteral(".trust"));
    }

    void whoGoesOnWithAWorkspaceDoesNotWaitForTheStartPage()
    {
        QFETCH(const QString, path);
        QVERIFY(QFile::exists(path) || QFile::copy(m_workspace, path));
        Settings settings;
        session::Session session;
        MainWindow window(session, settings);
        window.openOnceShown(path);
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(session.isOpen() && !session.isBusy(), kPatience);
        QVERIFY(!window.findChild<StartPage*>());
        session.close();
        QVERIFY(window.findChild<StartPage*>()->isVisible());
    }

    void pagesFollowTheirShortcuts()
    {
        Window shown(m_workspace);
        for (int i = 0; i < int(pages().size()); ++i) {
            const QKeySequence keys(QStringLiteral("Ctrl+%1").arg(i + 1));
            for (QAction* action : actionsOf(*shown.window.menuBar())) {
                if (action->shortcut() == keys)
                    action->trigger();
            }
            QCOMPARE(shown.window.pageStack().currentPage(), i);
        }
        QVERIFY(!shown.window.showPage(QStringLiteral("nowhere")));
    }

    void backAndForwardRepeatPagesAndViews()
    {
        Window shown(m_workspace);
        const auto press = [&shown](Qt::Key key) {
            for (QAction* action : actionsOf(*shown.window.menuBar())) {
                if (action->shortcut() == QKeySequence(Qt::ALT | key) && action->isEnabled())
                    action->trigger();
            }
            shown.settle();
        };
        TrendView weeks = shown.session.view();
        weeks.interval = Interval::Week;
        shown.session.setView(weeks);
        shown.settle();
        QVERIFY(shown.window.showPage(QStringLiteral("brand")));
        press(Qt::Key_Left);
        QCOMPARE(shown.window.pageStack().currentPage(), 0);
        QCOMPARE(int(shown.session.snapshot()->trend.view.interval), int(Interval::Week));
        press(Qt::Key_Left);
        QCOMPARE(int(shown.session.snapshot()->trend.view.interval), int(Interval::Month));
        press(Qt::Key_Left); // nothing is before
        press(Qt::Key_Right);
        QCOMPARE(int(shown.session.snapshot()->trend.view.interval), int(Interval::Week));
        press(Qt::Key_Right);
        QCOMPARE(shown.window.pageStack().currentPage(), 2);
    }

    void anIncidentLeadsToItsBeforeAndAfter()
    {
        Window shown(m_workspace);
        const auto& incidents = shown.session.snapshot()->incidents;
        const auto wanted = std::ranges::find_if(incidents, [](const AssessedIncident& each) {
            return each.counted && each.incident.owner == Owner::Own;
        });
        QVERIFY(wanted != incidents.end());
        const QString title = wanted->incident.title;
        auto* chart = shown.window.pageStack().page(0)->findChild<TimeChart*>();
        emit chart->markerActivated(wanted->incident.id);
        shown.settle();
        QCOMPARE(shown.window.pageStack().currentPage(), 2);
        const auto* choice = shown.window.pageStack().page(2)->findChild<QComboBox*>(
            QStringLiteral("effect.incident"));
        QVERIFY2(choice->currentText().contains(title), qPrintable(choice->currentText()));
    }

    void aWorkspaceOpensWithItsFirstView()
    {
        const QString path = m_home->file(QStringLiteral("first.trust"));
        QVERIFY(QFile::copy(m_workspace, path));
        {
            SavedView first {QStringLiteral("Quarters"), {}, true};
            first.view.interval = Interval::Quarter;
            auto store = store::Store::open(path, store::Store::Access::Write);
            VERIFY_RESULT(store);
            VERIFY_RESULT(store->saveDocument(session::kSavedViewsDocument,
                                              session::savedViewsToJson({first})));
        }
        Window shown(path);
        QCOMPARE(int(shown.session.snapshot()->trend.view.interval), int(Interval::Quarter));
        for (const QAction* action : actionsOf(*shown.window.menuBar())) {
            if (action->shortcut() == QKeySequence(Qt::ALT | Qt::Key_Left))
                QVERIFY2(!action->isEnabled(), "there is nothing before the first view");
        }
    }

    void thereAndBackLeavesNoForeignWord()
    {
        setLanguage(QStringLiteral("de"));
        Window shown(m_workspace);
        for (const PageEntry& page : pages()) {
            shown.window.showPage(QLatin1String(page.id));
            shown.settle();
            const QStringList before
                = tests::visibleTexts(shown.window) + menuTexts(*shown.window.menuBar());
            const QSize size = shown.window.pageStack().page(0)->size();
            setLanguage(QStringLiteral("en"));
            shown.settle();
            QVERIFY(tests::visibleTexts(shown.window) != before); // at least the numbers differ
            setLanguage(QStringLiteral("de"));
            shown.settle();
            QCOMPARE(tests::visibleTexts(shown.window) + menuTexts(*shown.window.menuBar()),
                     before);
            QCOMPARE(shown.window.pageStack().page(0)->size(), size);
        }
    }

    void closingKeepsWhatIsBeingTyped()
    {
        session::Session session;
        Settings settings;
        auto window = std::make_unique<MainWindow>(session, settings);
        window->show();
        const QString workspace = m_home->file(QStringLiteral("typed.trust"));
        QVERIFY(QFile::copy(m_workspace, workspace));
        session.open(workspace);
        QVERIFY(QTest::qWaitFor([&] { return !session.isBusy(); }, kPatience));
        QVERIFY(window->showPage(QStringLiteral("scenarios")));
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        auto* name = window->findChild<QLineEdit*>(QStringLiteral("scenarioName"));
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Storm"));
        window.reset();
        QTRY_COMPARE(session.snapshot()->scenario.name, QStringLiteral("Storm"));
    }

    void buttonsOfQtSpeakTheLanguageToo()
    {
        setLanguage(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"),
                 QStringLiteral("Abbrechen"));
        setLanguage(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    }

    void railShowsIconsOnlyInANarrowWindow()
    {
        Window shown(m_workspace);
        const auto* rail = shown.window.findChild<NavigationRail*>();
        shown.window.resize(1300, 800);
        QVERIFY(!rail->isCollapsed());
        const int wide = rail->width();
        shown.window.resize(1299, 800);
        QVERIFY(rail->isCollapsed());
        shown.settle();
        QVERIFY(rail->width() < wide / 3);
        for (const QToolButton* button : rail->findChildren<QToolButton*>())
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->accessibleName()));
    }

    void titleNamesTheWorkspaceAndMarksTheSample()
    {
        Window shown(m_workspace);
        const QString name = shown.session.snapshot()->settings.name;
        QVERIFY(shown.window.windowTitle().contains(name));
        QVERIFY(shown.window.windowTitle().contains(QStringLiteral("sample"), Qt::CaseInsensitive));
        shown.session.close();
        QVERIFY(!shown.window.windowTitle().contains(name));
        QVERIFY(shown.window.findChild<StartPage*>()->isVisible());
    }

    void whatFailsIsSaidAndStays()
    {
        Window shown(m_workspace);
        const auto* banner = shown.window.findChild<ErrorBanner*>();
        QVERIFY(!banner->isVisible());
        shown.session.open(m_home->file(QStringLiteral("nothing.trust")));
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kPatience);
        QVERIFY(banner->findChild<QLabel*>()->text().contains(QStringLiteral("nothing.trust")));
        QVERIFY(shown.session.isOpen());
        shown.session.reload();
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), kPatience);
    }

    void workspacesAreRememberedAndCanBeForgotten()
    {
        Window shown(m_workspace);
        QCOMPARE(shown.settings.lastWorkspace, m_workspace);
        QCOMPARE(shown.settings.recentWorkspaces, QStringList {m_workspace});
        for (QAction* action : actionsOf(*shown.window.menuBar())) {
            if (action->text() == QStringLiteral("&Clear list"))
                action->trigger();
        }
        QCOMPARE(shown.settings.recentWorkspaces, QStringList());
        QCOMPARE(shown.settings.lastWorkspace, QString());
    }

    void anotherProgramsChangeIsShown()
    {
        const QString path = m_home->file(QStringLiteral("shared.trust"));
        QVERIFY(QFile::copy(m_workspace, path));
        Window shown(path);
        {
            auto store = store::Store::open(path, store::Store::Access::Write);
            VERIFY_RESULT(store);
            WorkspaceSettings settings = store->settings();
            settings.name = QStringLiteral("Renamed elsewhere");
            VERIFY_RESULT(store->saveSettings(settings));
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            shown.window.windowTitle().contains(QStringLiteral("Renamed elsewhere")), kPatience);
    }

private:
    struct Window {
        explicit Window(const QString& workspace = QString())
        {
            window.resize(1280, 800);
            window.show();
            if (!workspace.isEmpty())
                session.open(workspace);
            settle();
        }
        void settle()
        {
            if (!QTest::qWaitFor([this] { return !session.isBusy(); }, kPatience))
                qFatal("the session does not come to rest");
            QTest::qWait(50); // layouts settle
        }
        Settings settings;
        session::Session session;
        MainWindow window {session, settings};
    };

    std::optional<tests::PrivateHome> m_home;
    QString m_workspace;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
