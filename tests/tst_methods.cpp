// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/mainwindow.h"
#include "models/records/evidence.h"
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
#include "widgets/panel.h"
#include "widgets/text.h"

#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTextDocumentFragment>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;
const QStringList kLanguages {QStringLiteral("de"), QStringLiteral("en")};

QString pageOf(const QString& id, const QString& language)
{
    return QString::fromUtf8(tests::readFile(methodPath(id, language)));
}

QStringList allOf(const QString& text, const char* pattern)
{
    QStringList found;
    auto matches = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

/// Cards that only take something in, and the list of what others published.
bool holdsNoFigure(const Card& card)
{
    return card.findChild<CompanyForm*>() || card.findChild<ScenarioForm*>()
        || card.findChild<EvidenceList*>()
        || card.findChild<QPushButton*>(QStringLiteral("primary"));
}

/// Rows of a CSV with quotes, as the list of evidence has them.
QList<QStringList> csvRows(const QString& text)
{
    QList<QStringList> rows {{QString()}};
    bool quoted = false;
    for (const QChar letter : text) {
        if (letter == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && letter == QLatin1Char(','))
            rows.last().append(QString());
        else if (!quoted && letter == QLatin1Char('\n'))
            rows.append({QString()});
        else
            rows.last().last().append(letter);
    }
    return rows;
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

    void pagesInBothLanguages()
    {
        QStringList german = methodIds(QStringLiteral("de"));
        QStringList english = methodIds(QStringLiteral("en"));
        german.sort();
        english.sort();
        QCOMPARE(german, english);
        QVERIFY(english.size() >= 12);
        QVERIFY(!english.contains(QLatin1String(kAllMethods)));
    }

    void everyPageIsWhole_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString& id : methodIds(QStringLiteral("en")))
            QTest::newRow(qPrintable(id)) << id;
    }

    /// Formula, inputs, limits and source with a date, the same parts in both languages.
    void everyPageIsWhole()
    {
        QFETCH(QString, id);
        const QString german = pageOf(id, QStringLiteral("de"));
        const QString english = pageOf(id, QStringLiteral("en"));
        const QStringList heads = allOf(english, "<h3>(.*)</h3>");
        QCOMPARE(allOf(german, "<h3>(.*)</h3>").size(), heads.size());
        QCOMPARE(heads.first(), QStringLiteral("Formula"));
        QCOMPARE(heads.last(), QStringLiteral("Source"));
        QVERIFY(heads.contains(QStringLiteral("Inputs")));
        QVERIFY(heads.contains(QStringLiteral("Limits")));
        QCOMPARE(allOf(german, "(<p>|<h3>|<i>|<li>)"), allOf(english, "(<p>|<h3>|<i>|<li>)"));
        QCOMPARE(allOf(german, "href=\"([^\"]*)\""), allOf(english, "href=\"([^\"]*)\""));
        for (const QString& page : {german, english}) {
            QCOMPARE(allOf(page, "<title>(.+)</title>"), allOf(page, "<h2>(.+)</h2>"));
            const QString source = page.mid(page.lastIndexOf(QLatin1String("<h3>")));
            QVERIFY2(source.contains(
                         QRegularExpression(QStringLiteral("(As of|Stand) (\\w+ )?20\\d\\d"))),
                     qPrintable(source));
            QVERIFY(!page.contains(QLatin1String("http")));
        }
    }

    void everyLinkLeadsToAPage()
    {
        int links = 0;
        for (const QString& language : kLanguages) {
            for (const QString& id : methodIds(language)) {
                for (const QString& link : allOf(pageOf(id, language), "href=\"([^\"]*)\"")) {
                    ++links;
                    QVERIFY2(link.endsWith(QLatin1String(".html"))
                                 && !pageOf(link.chopped(5), language).isEmpty(),
                             qPrintable(id + QLatin1String(" -> ") + link));
                }
            }
        }
        QVERIFY(links > 20);
    }

    /// What the published list says, complete; and every id that a page names is in it.
    void evidenceIsComplete()
    {
        const QString file
            = QStringLiteral(TRUSTBILANZ_SOURCE_DIR "/../shared/design/evidence.csv");
        if (!QFile::exists(file))
            QSKIP("the list of evidence is not here");
        QList<QStringList> rows = csvRows(QString::fromUtf8(tests::readFile(file)));
        rows.removeFirst();
        rows.removeIf([](const QStringList& row) { return row.size() < 9; });
        const std::vector<Evidence> figures = evidence(QStringLiteral("en"));
        QCOMPARE(figures.size(), size_t(rows.size()));
        for (const QStringList& row : rows) {
            const Evidence figure = evidenceById(row[0], QStringLiteral("en"));
            QCOMPARE(figure.value ? QString::number(*figure.value) : QString(), row[1]);
            QCOMPARE(figure.year, row[6].toInt());
            const bool unsourced = row[8].startsWith(QLatin1String("unsourced"));
            QVERIFY2(figure.unsourced == unsourced, qPrintable(row[0]));
            QVERIFY2(row[8].isEmpty() || row[8].startsWith(QLatin1String("oracle"))
                         || !figure.doubt.isEmpty(),
                     qPrintable(row[0]));
        }
    }

    void evidenceStandsSideBySide()
    {
        const QString html
            = evidenceHtml({QStringLiteral("frustrated_by_irrelevance_de"),
                            QStringLiteral("e3_efficiency"), QStringLiteral("cannot_protect_data")},
                           QStringLiteral("en"), lightTheme());
        for (const char* words :
             {"83", "49", "2018", "25", "24", "2022", "2023", "Without a source", "year unknown",
              "no exact figure", "consumers in Germany"})
            QVERIFY2(html.contains(QLatin1String(words)), words);
        QCOMPARE(html.count(QStringLiteral("Sources disagree")), 2);
        const QString plain = QTextDocumentFragment::fromHtml(html).toPlainText();
        QVERIFY(!plain.contains(QLatin1String("66"))); // the mean of 83 and 49
    }

    void everyPublishedFigureOfAPageExists()
    {
        QStringList known;
        for (const Evidence& figure : evidence(QStringLiteral("en")))
            known << figure.id;
        int named = 0;
        for (const QString& id : methodIds(QStringLiteral("en"))) {
            for (const QString& figure : evidenceOf(id)) {
                ++named;
                QVERIFY2(known.contains(figure), qPrintable(figure));
            }
        }
        QVERIFY(named > 10);
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
