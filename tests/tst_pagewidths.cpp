// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/mainwindow.h"
#include "models/session/demo.h"
#include "models/session/session.h"
#include "tests/support.h"
#include "widgets/panel.h"

#include <QLabel>
#include <QMultiMap>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;
constexpr QSize kSmallestWindow(1024, 700);

/// Least widths of the cards and fields of a page, the widest first: what a page that is cut off at
/// its right is too wide by.
QString widest(const QWidget& page)
{
    QMultiMap<int, QString> widths;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page) || widget->layout())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const QString words = label ? label->text() : widget->accessibleName();
        const int width = std::max(widget->minimumSizeHint().width(), widget->minimumWidth());
        widths.insert(
            -width,
            QStringLiteral("%1 %2 %3")
                .arg(width)
                .arg(QString::fromLatin1(widget->metaObject()->className()), words.left(40)));
    }
    return widths.values().mid(0, 8).join(QStringLiteral(" | "));
}

/// Buttons with long words in German that stand beside others.
constexpr const char* kLongButtons[] = {"keepScenario",      "forgetScenario", "undoScenario",
                                        "scenarioTemplates", "ownFigures",     "publishedDefaults"};

/// Those of a page that have less room than their words need.
QStringList cutButtons(const QWidget& page)
{
    QStringList cut;
    for (const char* name : kLongButtons) {
        const auto* button = page.findChild<QToolButton*>(QLatin1String(name));
        if (button && button->isVisibleTo(&page) && button->width() < button->sizeHint().width())
            cut << button->text();
    }
    return cut;
}
} // namespace

constexpr int kFewCustomers = 1000; ///< open sooner
constexpr QSize kTinyRoom(624, 352); ///< of 1280 x 800 pixels at 200 %, with a frame around it

/// A widget that is wholly in sight.
bool isWhole(const QWidget& widget)
{
    return widget.visibleRegion().boundingRect() == widget.rect();
}

/// Pages scroll down, and to the side only where the screen has less than the smallest window: what
/// is too wide would be cut off.
class TestPageWidths : public QObject
{
    Q_OBJECT
private slots:
    void everyPageFitsTheSmallestWindow_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void everyPageFitsTheSmallestWindow()
    {
        QFETCH(QString, language);
        const tests::PrivateHome home;
        const QString workspace = home.file(QStringLiteral("sample.trust"));
        VERIFY_RESULT(session::writeDemo(workspace, {}));
        setLanguage(language);
        applyTheme(*qApp, ThemeChoice::Light);
        Settings settings;
        session::Session session;
        MainWindow window(session, settings);
        window.resize(kSmallestWindow);
        window.show();
        session.open(workspace);
        settle(session);
        for (const PageEntry& page : pages()) {
            QVERIFY(window.showPage(QString::fromLatin1(page.id)));
            settle(session);
            const QScrollArea* area = shownPage(window);
            QVERIFY(area);
            QVERIFY2(
                area->widget()->width() <= area->viewport()->width(),
                qPrintable(QLatin1String(page.id) + QLatin1String(": ") + widest(*area->widget())));
            QCOMPARE(cutButtons(*area->widget()), QStringList());
        }
    }

    void theWindowFitsItsScreen()
    {
        const tests::PrivateHome home;
        Settings settings;
        session::Session session;
        const MainWindow window(session, settings);
        const QSize screen = window.screen()->availableSize();
        QVERIFY(window.minimumWidth() <= screen.width());
        QVERIFY(window.minimumHeight() <= screen.height());
    }

    /// In German, whose words are longer.
    void onASmallScreenEverythingIsReached()
    {
        const tests::PrivateHome home;
        const QString workspace = home.file(QStringLiteral("sample.trust"));
        session::DemoPlan plan;
        plan.customers = kFewCustomers;
        VERIFY_RESULT(session::writeDemo(workspace, plan));
        setLanguage(QStringLiteral("de"));
        applyTheme(*qApp, ThemeChoice::Light);
        Settings settings;
        session::Session session;
        MainWindow window(session, settings);
        window.setMinimumSize(kTinyRoom);
        window.resize(kTinyRoom);
        window.show();
        QCOMPARE(window.minimumSizeHint().boundedTo(kTinyRoom), window.minimumSizeHint());
        session.open(workspace);
        settle(session);
        for (const PageEntry& page : pages()) {
            QVERIFY(window.showPage(QString::fromLatin1(page.id)));
            settle(session);
            const QScrollArea* area = shownPage(window);
            QVERIFY(area);
            const QScrollBar* bar = area->horizontalScrollBar();
            QVERIFY2(bar->isVisible(), page.id);
            QCOMPARE(bar->maximum(), area->widget()->width() - area->viewport()->width());
        }
        QCOMPARE(window.minimumSizeHint().boundedTo(kTinyRoom), window.minimumSizeHint());
        for (QToolButton* button : window.findChildren<QToolButton*>(QStringLiteral("nav"))) {
            if (button->focusPolicy() == Qt::NoFocus)
                continue;
            button->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY2(isWhole(*button), qPrintable(button->accessibleName()));
        }
    }

private:
    static void settle(const session::Session& session)
    {
        for (int i = 0; i < 2; ++i) { // a page asks once it is shown
            if (!QTest::qWaitFor([&] { return session.isOpen() && !session.isBusy(); }, kPatience))
                qFatal("the session does not come to rest");
            QTest::qWait(100);
        }
    }

    static const QScrollArea* shownPage(const QWidget& window)
    {
        for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
            if (area->isVisible() && area->findChild<Panel*>())
                return area;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestPageWidths)
#include "tst_pagewidths.moc"
