// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/navigationrail.h"
#include "app/newworkspacedialog.h"
#include "app/pagestack.h"
#include "app/startpage.h"
#include "app/tour.h"
#include "app/tourbubble.h"
#include "app/workspacequestions.h"
#include "models/session/demo.h"
#include "models/session/session.h"
#include "tests/screens.h"
#include "tests/support.h"
#include "widgets/card.h"
#include "widgets/importdialog/importdialog.h"
#include "widgets/panel.h"
#include "widgets/watermark.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <cstdlib>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;

/// How much two pictures of one size differ in the most different pixel, in steps of a channel.
int largestDifference(const QImage& one, const QImage& other)
{
    int largest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            largest = std::max({largest, std::abs(a.red() - b.red()),
                                std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
        }
    }
    return largest;
}
} // namespace

/// What helps a newcomer: the ways in, the tour, help by F1, and samples that are marked and leave.
class TestFirstSteps : public QObject
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

    void theTourPointsAtFiveThings_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"de", "en"}) {
            for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1920, 1080)})
                QTest::addRow("%s %d", language, size.width())
                    << QString::fromLatin1(language) << size;
        }
    }

    void theTourPointsAtFiveThings()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        setLanguage(language);
        Window shown(m_workspace, size);
        Tour::start(shown.window);
        QStringList seen;
        for (int i = 0; i < int(tourStations().size()); ++i) {
            const Tour* tour = shown.window.findChild<Tour*>();
            shown.settle();
            QCOMPARE(tour->station(), i);
            QTRY_VERIFY(tour->target());
            const QWidget* target = tour->target();
            QVERIFY(target->isVisible() && !target->objectName().isEmpty());
            seen << QString::fromLatin1(tourStations()[size_t(i)].target);
            const auto* ring = shown.window.findChild<QWidget*>(QStringLiteral("tourRing"));
            QTRY_VERIFY(ring->geometry().contains(
                QRect(target->mapTo(&shown.window, QPoint()), target->size())));
            QVERIFY(shown.window.rect().contains(shown.bubble()->geometry()));
            QCOMPARE(tests::elidedTexts(*shown.bubble()), QStringList());
            QCOMPARE(tests::unnamedFocusable(*shown.bubble()), QStringList());
            shown.bubble()->findChild<QPushButton*>(QStringLiteral("primary"))->click();
        }
        QTRY_VERIFY(!shown.window.findChild<Tour*>());
        QVERIFY(!shown.bubble());
        QCOMPARE(seen.size(), 5);
        QCOMPARE(seen.removeDuplicates(), 0);
    }

    void theTourIsWalkedByKeys()
    {
        Window shown(m_workspace);
        auto* rail = shown.window.findChild<NavigationRail*>();
        shown.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        auto* button = rail->findChild<QToolButton*>();
        button->setFocus();
        Tour::start(shown.window);
        const Tour* tour = shown.window.findChild<Tour*>();
        const auto press
            = [&](int key) { QTest::keyClick(shown.window.focusWidget(), Qt::Key(key)); };
        QVERIFY(shown.bubble()->isAncestorOf(shown.window.focusWidget()));
        press(Qt::Key_Left); // there is nothing before the first
        QCOMPARE(tour->station(), 0);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(tour->station(), 2);
        press(Qt::Key_Left);
        QCOMPARE(tour->station(), 1);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!shown.window.findChild<Tour*>());
        QCOMPARE(shown.window.focusWidget(), button);
    }

    void oneWorksOnDuringTheTour()
    {
        Window shown(m_workspace);
        Tour::start(shown.window);
        QTRY_VERIFY(shown.window.findChild<Tour*>()->target());
        QVERIFY(shown.window.showPage(QStringLiteral("scenarios")));
        auto* rail = shown.window.findChild<NavigationRail*>();
        QVERIFY(rail->findChildren<QToolButton*>().first()->isEnabled());
        shown.bubble()->findChild<QPushButton*>(QStringLiteral("primary"))->click();
        QCOMPARE(shown.window.pageStack().currentPage(), 0); // it leads back
        shown.window.showPage(QStringLiteral("data"));
        const Tour* tour = shown.window.findChild<Tour*>();
        QVERIFY(!tour->target());
        const auto* ring = shown.window.findChild<QWidget*>(QStringLiteral("tourRing"));
        QTRY_VERIFY(!ring->isVisible());
        QVERIFY(shown.bubble()->isVisible());
    }

    void theTourIsOfferedOnce()
    {
        Window shown;
        offerTourOnce(shown.window, shown.session, shown.settings);
        QVERIFY(!shown.bubble());
        shown.session.open(m_workspace);
        QTRY_VERIFY_WITH_TIMEOUT(shown.bubble(), kPatience);
        QVERIFY(shown.bubble()->isVisible());
        QVERIFY(!shown.bubble()->isAncestorOf(shown.window.focusWidget()));
        QVERIFY(shown.settings.tourOffered);
        shown.bubble()->findChild<QPushButton*>(QStringLiteral("tour.close"))->click();
        QTRY_VERIFY(!shown.bubble());
        offerTourOnce(shown.window, shown.session, shown.settings);
        shown.session.reload();
        shown.settle();
        QVERIFY(!shown.bubble());
    }

    void bubbleStandsBesideItsTarget_data()
    {
        QTest::addColumn<QRect>("target");
        QTest::addColumn<int>("edge");
        QTest::newRow("a rail") << QRect(0, 0, 200, 700) << int(Qt::LeftEdge);
        QTest::newRow("upper right corner") << QRect(900, 20, 100, 30) << int(Qt::TopEdge);
        QTest::newRow("lower right corner") << QRect(900, 650, 100, 30) << int(Qt::BottomEdge);
        QTest::newRow("right edge") << QRect(700, 0, 300, 700) << int(Qt::RightEdge);
    }

    void bubbleStandsBesideItsTarget()
    {
        QFETCH(QRect, target);
        QFETCH(int, edge);
        const QSize size(300, 200);
        const QRect room(0, 0, 1000, 700);
        const BubblePlace place = placeBubble(target, size, room);
        const QRect bubble(place.corner, size);
        QCOMPARE(int(place.edge), edge);
        QVERIFY(room.contains(bubble));
        QVERIFY(!bubble.intersects(target));
        const bool isBeside = place.edge == Qt::LeftEdge || place.edge == Qt::RightEdge;
        QVERIFY(place.tip > 0 && place.tip < (isBeside ? size.height() : size.width()));
    }

    void bubbleWithoutATargetPointsAtNothing()
    {
        const QRect room(0, 0, 1000, 700);
        const BubblePlace nowhere = placeBubble({}, QSize(300, 200), room);
        QCOMPARE(nowhere.tip, -1);
        QVERIFY(room.contains(QRect(nowhere.corner, QSize(300, 200))));
        QCOMPARE(placeBubble(room, QSize(300, 200), room).tip, -1); // no room beside it
    }

    void f1ExplainsThePage()
    {
        Window shown(m_workspace);
        auto* rail = shown.window.findChild<NavigationRail*>();
        for (const PageEntry& page : pages()) {
            shown.window.showPage(QLatin1String(page.id));
            shown.settle();
            QTest::keyClick(rail->findChild<QToolButton*>(), Qt::Key_F1);
            QCOMPARE(shown.help(), QCoreApplication::translate("Pages", page.title));
        }
        // A card knows better.
        shown.window.showPage(QStringLiteral("overview"));
        auto* card = shown.window.findChild<Card*>(QStringLiteral("kpi.micro"));
        QTest::keyClick(card->findChild<QToolButton*>(QStringLiteral("method")), Qt::Key_F1);
        QCOMPARE(shown.help(), QStringLiteral("Micro trust index"));
    }

    void helpMenuLeadsToThePages()
    {
        Window shown;
        shown.choose("&Help for this page");
        QCOMPARE(shown.help(), QStringLiteral("Getting started"));
        shown.choose("&Glossary");
        QCOMPARE(shown.help(), QStringLiteral("Glossary"));
        shown.choose("&Keyboard");
        QCOMPARE(shown.help(), QStringLiteral("Keyboard"));
        shown.choose("&Manual");
        QCOMPARE(shown.help(), QStringLiteral("Getting started"));
    }

    void whoImportsFirstGetsAWorkspaceForIt()
    {
        Window shown;
        const QString source = m_home->file(QStringLiteral("answers.csv"));
        tests::writeFile(source, "customer;date;score\n1;01.02.2024;7\n2;02.02.2024;9\n");
        auto* start = shown.window.findChild<StartPage*>();
        start->findChild<QPushButton*>(QStringLiteral("primary"))->click();
        auto* files = shown.window.findChild<QFileDialog*>();
        QVERIFY(files);
        files->close();
        askForFirstWorkspace(shown.session, source, &shown.window);
        auto* form = shown.window.findChild<NewWorkspaceDialog*>();
        QVERIFY(form);
        form->findChild<QLineEdit*>()->setText(QStringLiteral("Brand"));
        const QString workspace = m_home->file(QStringLiteral("documents/Brand.trust"));
        QCOMPARE(form->path(), workspace);
        form->accept();
        QTRY_VERIFY_WITH_TIMEOUT(shown.window.findChild<ImportDialog*>(), kPatience);
        QVERIFY(QFile::exists(workspace));
        QVERIFY(!shown.session.snapshot()->settings.sample);
        shown.settle();
        delete shown.window.findChild<ImportDialog*>();
        shown.settle();
    }

    void aNewWorkspaceReplacesNoFile()
    {
        tests::writeFile(m_home->file(QStringLiteral("documents/Shop 1.trust")), "kept");
        NewWorkspaceDialog dialog {{}};
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("primary"))->isEnabled());
        auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("company.name"));
        QTest::keyClicks(name, QStringLiteral("Shop/1"));
        QVERIFY(dialog.findChild<QPushButton*>(QStringLiteral("primary"))->isEnabled());
        QCOMPARE(dialog.path(), m_home->file(QStringLiteral("documents/Shop 1 2.trust")));
        const QString elsewhere = m_home->file(QStringLiteral("elsewhere.trust"));
        dialog.setPath(elsewhere);
        QCOMPARE(dialog.path(), elsewhere);
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("place"))
                    ->text()
                    .contains(QStringLiteral("elsewhere.trust")));
    }

    void samplesAreMarkedOnEveryCard()
    {
        Window shown(m_workspace);
        for (const PageEntry& page : pages()) {
            shown.window.showPage(QLatin1String(page.id));
            shown.settle();
            for (const Card* card : shown.window.pageStack().currentWidget()->findChildren<Card*>())
                QVERIFY2(showsSample(*card), qPrintable(QLatin1String(page.id) + card->title()));
        }
    }

    void theMarkIsSeenButPale_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(ThemeChoice::Light);
        QTest::newRow("dark") << int(ThemeChoice::Dark);
        QTest::newRow("high contrast") << int(ThemeChoice::HighContrast);
    }

    void theMarkIsSeenButPale()
    {
        QFETCH(int, theme);
        applyTheme(*qApp, ThemeChoice(theme));
        QWidget page;
        auto* card = new Card(&page);
        card->resize(400, 240);
        page.resize(400, 240);
        const QImage plain = card->grab().toImage();
        markSample(page, true);
        const QImage marked = card->grab().toImage();
        markSample(page, false);
        QCOMPARE(card->grab().toImage(), plain);
        applyTheme(*qApp, ThemeChoice::Light);
        const int difference = largestDifference(plain, marked);
        QVERIFY2(difference >= 8 && difference <= 30, qPrintable(QString::number(difference)));
    }

    void theSampleIsDeletedAtOnce()
    {
        const QString path = m_home->file(QStringLiteral("leaves.trust"));
        VERIFY_RESULT(session::writeDemo(path, {.customers = 60, .months = 4}));
        Window shown(path);
        shown.choose("&Delete the sample workspace …");
        auto* box = shown.window.findChild<QMessageBox*>(QStringLiteral("deleteSample"));
        QVERIFY(box);
        QVERIFY(box->text().contains(QStringLiteral("leaves.trust")));
        QVERIFY(QFile::exists(path));
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(path), kPatience);
        QVERIFY(shown.window.findChild<StartPage*>()->isVisible());
        QVERIFY(!shown.settings.recentWorkspaces.contains(path));
        QVERIFY(shown.settings.lastWorkspace.isEmpty());
    }

    void onlyASampleCanBeDeleted()
    {
        Window shown;
        QVERIFY(!shown.action("&Delete the sample workspace …")->isEnabled());
        WorkspaceSettings settings;
        settings.name = QStringLiteral("Brand");
        const QString path = m_home->file(QStringLiteral("brand.trust"));
        shown.session.create(path, settings);
        shown.settle();
        QVERIFY(shown.session.snapshot());
        QVERIFY(!shown.action("&Delete the sample workspace …")->isEnabled());
        askToDeleteSample(shown.session, &shown.window, [](const QString&) { qFatal("deleted"); });
        QVERIFY(!shown.window.findChild<QMessageBox*>());
        QVERIFY(QFile::exists(path));
        QVERIFY(!showsSample(*shown.window.pageStack().page(0)));
    }

private:
    struct Window {
        explicit Window(const QString& workspace = QString(), QSize size = QSize(1280, 800))
        {
            window.resize(size);
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
        TourBubble* bubble() const { return window.findChild<TourBubble*>(); }
        QString help() const
        {
            const auto* dialog = window.findChild<QDialog*>(QStringLiteral("methodDialog"));
            return dialog ? dialog->windowTitle() : QString();
        }
        QAction* action(const char* text)
        {
            for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>()) {
                for (QAction* one : menu->actions()) {
                    if (one->text() == QString::fromUtf8(text))
                        return one;
                }
            }
            qFatal("no such command: %s", text);
        }
        void choose(const char* text) { action(text)->trigger(); }

        Settings settings;
        session::Session session;
        MainWindow window {session, settings};
    };

    std::optional<tests::PrivateHome> m_home;
    QString m_workspace;
};

QTEST_MAIN(TestFirstSteps)
#include "tst_firststeps.moc"
