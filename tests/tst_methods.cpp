// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/mainwindow.h"
#include "models/session/demo.h"
#include "models/session/session.h"
#include "models/tables/recordtable.h"
#include "tests/screens.h"
#include "tests/support.h"
#include "widgets/card.h"
#include "widgets/companyform.h"
#include "widgets/evidencelist.h"
#include "widgets/methodpage.h"
#include "widgets/pages/scenarioform.h"
#include "widgets/pages/simulationform.h"
#include "widgets/panel.h"
#include "widgets/text.h"

#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;

/// Cards that only take something in, and the list of what others published.
bool holdsNoFigure(const Card& card)
{
    return card.findChild<CompanyForm*>() || card.findChild<ScenarioForm*>()
        || card.findChild<SimulationForm*>()
        || card.findChild<EvidenceList*>()
        || card.findChild<QPushButton*>(QStringLiteral("primary"));
}

} // namespace

class TestMethods : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        m_workspace = m_home->file(QStringLiteral("sample.trust"));
        VERIFY_RESULT(session::writeDemo(m_workspace, {}));
        setLanguage(QStringLiteral("en"));
        applyTheme(*qApp, ThemeChoice::Light);
        m_window = std::make_unique<MainWindow>(m_session, m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        m_session.open(m_workspace);
        settle();
    }

    void cleanup() { delete dialog(); }

    void everyFigureHasAMethod_data() { pageRows(); }

    void everyFigureHasAMethod()
    {
        QFETCH(QString, page);
        showPage(page);
        int methods = 0;
        QStringList without;
        for (const Card* card : shownCards()) {
            if (holdsNoFigure(*card))
                continue;
            ++methods;
            if (methodTitle(card->method(), QStringLiteral("en")).isEmpty())
                without << card->title() + QLatin1Char(':') + card->method();
        }
        QCOMPARE(without.join(QStringLiteral(" | ")), QString());
        QVERIFY(methods > 0);
    }

    void everyColumnOfFiguresHasAMethod_data() { pageRows(); }

    void everyColumnOfFiguresHasAMethod()
    {
        QFETCH(QString, page);
        showPage(page);
        QStringList without;
        for (const QTableView* table : m_window->findChildren<QTableView*>()) {
            const QAbstractItemModel* model = table->model();
            for (int column = 0; model && column < model->columnCount(); ++column) {
                const auto header
                    = [&](int role) { return model->headerData(column, Qt::Horizontal, role); };
                if (!(header(Qt::TextAlignmentRole).toInt() & Qt::AlignRight))
                    continue;
                const QString method = header(tables::kMethodRole).toString();
                if (methodTitle(method, QStringLiteral("en")).isEmpty())
                    without << table->accessibleName() + QLatin1Char('/')
                            + header(Qt::DisplayRole).toString();
            }
        }
        QCOMPARE(without.join(QStringLiteral(" | ")), QString());
    }

    void opensBesideTheNumber()
    {
        showPage(QStringLiteral("balance"));
        Card* card = named("balance.index");
        card->findChild<QToolButton*>(QStringLiteral("method"))->click();
        settle();
        QVERIFY(dialog());
        QVERIFY(!dialog()->isModal());
        QCOMPARE(dialog()->windowTitle(), QStringLiteral("Balance index"));
        const BalancePoint last = m_session.snapshot()->trend.balance.back();
        for (const double value : {last.index, last.micro, last.macro})
            QVERIFY2(shown().contains(text::index(value)), qPrintable(shown()));
        QVERIFY(shown().contains(QStringLiteral("The figure you came from")));
        QCOMPARE(tests::elidedTexts(*dialog()).join(QLatin1Char('|')), QString());
        QCOMPARE(tests::unnamedFocusable(*dialog()).join(QLatin1Char('|')), QString());
    }

    void followsTheLanguage()
    {
        showPage(QStringLiteral("balance"));
        showMethod(QStringLiteral("balance-index"), m_window.get(), named("balance.index"));
        setLanguage(QStringLiteral("de"));
        settle();
        QCOMPARE(dialog()->windowTitle(), QStringLiteral("Gleichgewichtsindex"));
        QVERIFY(shown().contains(QStringLiteral("Die Zahl, von der Sie kommen")));
        QVERIFY(shown().contains(QStringLiteral("Gewicht von Mikro")));
        QVERIFY(!shown().contains(QStringLiteral("Weight")));
        for (const QPushButton* one : dialog()->findChildren<QPushButton*>())
            QVERIFY2(one->width() >= one->sizeHint().width(), qPrintable(one->text()));
        QCOMPARE(tests::elidedTexts(*dialog()).join(QLatin1Char('|')), QString());
        setLanguage(QStringLiteral("en"));
        settle();
    }

    void followsTheTheme()
    {
        showMethod(QStringLiteral("balance-index"), m_window.get());
        const QString light = browser()->toHtml();
        QVERIFY(light.contains(lightTheme().accent.name()));
        applyTheme(*qApp, ThemeChoice::Dark);
        settle();
        QVERIFY(browser()->toHtml().contains(darkTheme().accent.name()));
        QVERIFY(!browser()->toHtml().contains(lightTheme().accent.name()));
        applyTheme(*qApp, ThemeChoice::Light);
        settle();
    }

    void followsTheFigure()
    {
        showPage(QStringLiteral("balance"));
        Card* card = named("balance.index");
        showMethod(card->method(), card, card);
        WorkspaceSettings settings = m_session.snapshot()->settings;
        settings.balanceWeight = 0.25;
        m_session.saveSettings(settings);
        settle();
        // QTextDocument::toPlainText() makes no-break spaces plain ones.
        QVERIFY2(
            shown().contains(text::percent(0.25).replace(QChar(QChar::Nbsp), QLatin1Char(' '))),
            qPrintable(shown()));
        settings.balanceWeight = 0.5;
        m_session.saveSettings(settings);
        settle();
    }

    void linksAndBack()
    {
        showMethod(QStringLiteral("trust-gap"), m_window.get());
        browser()->setSource(QUrl(QStringLiteral("micro-index.html")));
        QCOMPARE(dialog()->windowTitle(), QStringLiteral("Micro trust index"));
        QAbstractButton* back = button(QStringLiteral("Back"));
        QVERIFY(back->isEnabled());
        back->click();
        QCOMPARE(dialog()->windowTitle(), QStringLiteral("Trust gap"));
        button(QStringLiteral("All methods"))->click();
        for (const QString& id : methodIds(QStringLiteral("en")))
            QVERIFY2(shown().contains(methodTitle(id, QStringLiteral("en"))), qPrintable(id));
    }

    void oneDialogForAll()
    {
        showMethod(QStringLiteral("trust-gap"), m_window.get());
        showMethod(QStringLiteral("tension"), m_window.get());
        QCOMPARE(m_window->findChildren<QDialog*>(QStringLiteral("methodDialog")).size(), 1);
        QCOMPARE(dialog()->windowTitle(),
                 methodTitle(QStringLiteral("tension"), QStringLiteral("en")));
        QVERIFY(shown().contains(QStringLiteral("Published figures")));
        QVERIFY(shown().contains(QStringLiteral("Sources disagree")));
    }

    void helpKeyInACardAndACell()
    {
        showPage(QStringLiteral("brand"));
        auto* table = m_window->findChild<QTableView*>(QStringLiteral("incidents"));
        const QAbstractItemModel* model = table->model();
        int left = -1;
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == QStringLiteral("Left now"))
                left = column;
        }
        table->setCurrentIndex(model->index(0, left));
        QTest::keyClick(table, Qt::Key_F1);
        QVERIFY(dialog());
        QCOMPARE(dialog()->windowTitle(), QStringLiteral("Recovery of an incident"));
        table->setCurrentIndex(model->index(0, 1)); // words: the card answers
        QTest::keyClick(table, Qt::Key_F1);
        QCOMPARE(dialog()->windowTitle(), QStringLiteral("Factors of an incident"));
    }

    void menuOfAColumn()
    {
        showPage(QStringLiteral("brand"));
        auto* table = m_window->findChild<QTableView*>(QStringLiteral("incidents"));
        QHeaderView* header = table->horizontalHeader();
        const int last = 8; // left now
        const QPoint place(header->sectionViewportPosition(last) + 5, 5);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                header->viewport()->mapToGlobal(place));
        QApplication::sendEvent(header->viewport(), &event);
        auto* menu = table->findChild<QMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("How is “Left now” calculated?"));
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(dialog()->windowTitle(), QStringLiteral("Recovery of an incident"));
    }

private:
    static void pageRows()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry& page : pages())
            QTest::newRow(page.id) << QString::fromLatin1(page.id);
    }

    void settle()
    {
        if (!QTest::qWaitFor([this] { return m_session.isOpen() && !m_session.isBusy(); },
                             kPatience))
            qFatal("the session does not come to rest");
        QTest::qWait(50);
    }

    void showPage(const QString& page)
    {
        if (!m_window->showPage(page))
            qFatal("no such page");
        settle();
    }

    QList<Card*> shownCards() const
    {
        QList<Card*> cards;
        for (Card* card : m_window->findChildren<Card*>()) {
            if (card->isVisible())
                cards << card;
        }
        return cards;
    }

    Card* named(const char* name) const { return m_window->findChild<Card*>(QLatin1String(name)); }

    QDialog* dialog() const
    {
        return m_window->findChild<QDialog*>(QStringLiteral("methodDialog"));
    }
    QTextBrowser* browser() const { return dialog()->findChild<QTextBrowser*>(); }
    QString shown() const { return browser()->toPlainText(); }
    QAbstractButton* button(const QString& text) const
    {
        for (QAbstractButton* one : dialog()->findChildren<QAbstractButton*>()) {
            if (one->text() == text)
                return one;
        }
        qFatal("no such button");
    }

    std::optional<tests::PrivateHome> m_home;
    QString m_workspace;
    Settings m_settings;
    session::Session m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMethods)
#include "tst_methods.moc"
