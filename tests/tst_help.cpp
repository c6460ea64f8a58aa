// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language.h"
#include "tests/screens.h"
#include "tests/support.h"
#include "widgets/helpbrowser.h"
#include "widgets/helpcontents.h"
#include "widgets/helppages.h"
#include "widgets/methodpage.h"
#include "widgets/panel.h"
#include "widgets/theme.h"

#include <QDialog>
#include <QRegularExpression>

using namespace trustbilanz;

namespace {
const QStringList kLanguages {QStringLiteral("de"), QStringLiteral("en")};

QStringList ids()
{
    QStringList all = manualIds();
    for (const PageEntry& page : pages())
        all << pageHelpId(QLatin1String(page.id));
    return all;
}

QString textOf(const QString& id, const QString& language)
{
    const QString help = QString::fromUtf8(tests::readFile(helpPath(id, language)));
    return help.isEmpty() ? QString::fromUtf8(tests::readFile(methodPath(id, language))) : help;
}

QStringList allOf(const QString& text, const char* pattern)
{
    QStringList found;
    auto matches = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

/// As a dictionary sorts: umlauts like their vowels.
QString sortKey(QString word)
{
    word = word.toLower();
    word.replace(QChar(0xe4), QLatin1Char('a')).replace(QChar(0xf6), QLatin1Char('o'));
    return word.replace(QChar(0xfc), QLatin1Char('u')).replace(QChar(0xdf), QStringLiteral("ss"));
}
} // namespace

/// The pages of the help that belong to no figure, and the dialog that shows all.
class TestHelp : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_language.emplace(QStringLiteral("en"));
    }

    void init() { m_window.emplace(); }
    void cleanup() { m_window.reset(); }

    void noPageIsMissing_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString& id : ids())
            QTest::newRow(qPrintable(id)) << id;
    }

    /// The same parts in both languages, and nothing of the web.
    void noPageIsMissing()
    {
        QFETCH(QString, id);
        const QString german = textOf(id, QStringLiteral("de"));
        const QString english = textOf(id, QStringLiteral("en"));
        QVERIFY(!methodIds(QStringLiteral("en")).contains(id));
        for (const QString& page : {german, english}) {
            QCOMPARE(allOf(page, "<title>(.+)</title>").size(), 1);
            QCOMPARE(allOf(page, "<title>(.+)</title>"), allOf(page, "<h2>(.+)</h2>"));
            QVERIFY(!page.contains(QLatin1String("http")));
        }
        QVERIFY(german != english);
        const char* parts = "(<p>|<h3>|<ul>|<li>|<tr>|<img src=\"[a-z]+\")";
        QCOMPARE(allOf(german, parts), allOf(english, parts));
        QCOMPARE(allOf(german, "href=\"([^\"]*)\""), allOf(english, "href=\"([^\"]*)\""));
    }

    void helpOfAPageSaysFourThings()
    {
        const QStringList parts {QStringLiteral("What it shows"), QStringLiteral("How to read it"),
                                 QStringLiteral("What to do"), QStringLiteral("Keyboard")};
        for (const PageEntry& page : pages()) {
            const QString text = textOf(pageHelpId(QLatin1String(page.id)), QStringLiteral("en"));
            QCOMPARE(allOf(text, "<h3>(.*)</h3>"), parts);
            QVERIFY2(text.contains(QLatin1String("glossary.html#")), page.id);
        }
    }

    void everyLinkLeadsSomewhere()
    {
        int links = 0;
        for (const QString& language : kLanguages) {
            for (const QString& id : ids()) {
                for (const QString& link : allOf(textOf(id, language), "href=\"([^\"]*)\"")) {
                    ++links;
                    const QString to = textOf(link.section(QLatin1String(".html"), 0, 0), language);
                    const QString anchor = link.section(QLatin1Char('#'), 1);
                    QVERIFY2(!to.isEmpty()
                                 && (anchor.isEmpty()
                                     || to.contains(QStringLiteral("<a name=\"%1\">").arg(anchor))),
                             qPrintable(id + QStringLiteral(" -> ") + link));
                }
            }
        }
        QVERIFY(links > 80);
    }

    void glossaryIsAlphabetical()
    {
        QStringList anchors;
        for (const QString& language : kLanguages) {
            const QString page = textOf(QLatin1String(kGlossary), language);
            const QStringList words = allOf(page, "<b>(.*)</b>");
            QVERIFY(words.size() >= 35);
            for (qsizetype i = 1; i < words.size(); ++i)
                QVERIFY2(sortKey(words[i - 1]) < sortKey(words[i]), qPrintable(words[i]));
            QStringList named = allOf(page, "<a name=\"([^\"]*)\">");
            QCOMPARE(named.size(), words.size());
            named.sort();
            if (!anchors.isEmpty())
                QCOMPARE(named, anchors);
            anchors = named;
        }
    }

    void glossaryHoldsTheTermsOfTheProgram()
    {
        const QString german = textOf(QLatin1String(kGlossary), QStringLiteral("de"));
        for (const char* term :
             {"Mikrovertrauensindex", "Makrovertrauensindex", "Vertrauenslücke", "Vorfall",
              "Schwere", "Reichweite", "Datensensibilität", "Reaktion", "Halbwertszeit",
              "bleibender Schaden", "Vorher-Nachher-Analyse", "Verlustüberschreitungskurve",
              "Value-at-Risk", "erwarteter Extremverlust", "Konfidenzintervall", "Fallzahl",
              "kleine Gruppe", "Import"})
            QVERIFY2(german.contains(QStringLiteral("<b>%1</b>").arg(QString::fromUtf8(term))),
                     term);
    }

    /// "95-%-" at the end of a line and "Intervall" on the next.
    void figuresStayOnOneLine()
    {
        for (const QString& language : kLanguages) {
            for (const QString& id : ids() + methodIds(language)) {
                static const QRegularExpression breakable(QStringLiteral("\\d-%|%-[A-Z]"));
                QVERIFY2(!textOf(id, language).contains(breakable), qPrintable(id));
            }
        }
    }

    void picturesShowWhereTheyAre()
    {
        QTemporaryDir folder;
        const QString id = QStringLiteral("page-overview");
        const QString german = QStringLiteral("de");
        const auto shown = [&](const QString& language) {
            return helpPage(id, language, darkTheme(), {folder.path()});
        };
        QVERIFY(!shown(german).contains(QLatin1String("<img")));
        QVERIFY(!shown(german).contains(QStringLiteral("Der Überblick der Beispielmappe")));
        const QString name = QStringLiteral("overview-de-dark.png");
        tests::writeFile(folder.filePath(name), "picture");
        QVERIFY(shown(german).contains(QStringLiteral("<img src=\"%1\"").arg(name)));
        QVERIFY(shown(german).contains(QStringLiteral("Der Überblick der Beispielmappe")));
        QVERIFY(!shown(QStringLiteral("en")).contains(QLatin1String("<img")));
        QVERIFY(helpPage(QStringLiteral("nothing"), german, darkTheme()).isEmpty());
    }

    void contentsHoldEveryPage()
    {
        showHelp(QLatin1String(kGettingStarted), &*m_window);
        QStringList listed;
        for (int row = 0; row < contents()->count(); ++row)
            listed << contents()->item(row)->data(Qt::UserRole).toString();
        listed.removeAll(QString());
        QCOMPARE(listed, manualIds() + pageHelpIds() + methodIds(QStringLiteral("en")));
        QCOMPARE(tests::unnamedFocusable(*dialog()), QStringList());
        QCOMPARE(tests::elidedTexts(*dialog()), QStringList());
    }

    void contentsFollowAndLead()
    {
        showHelp(QLatin1String(kGettingStarted), &*m_window);
        QCOMPARE(marked(), QLatin1String(kGettingStarted));
        browser()->setSource(QUrl(QStringLiteral("glossary.html#scar")));
        QCOMPARE(marked(), QLatin1String(kGlossary));
        QCOMPARE(dialog()->windowTitle(), QStringLiteral("Glossary"));
        for (int row = 0; row < contents()->count(); ++row) {
            if (contents()->item(row)->text() == QStringLiteral("Privacy"))
                emit contents()->itemActivated(contents()->item(row));
        }
        QCOMPARE(dialog()->windowTitle(), QStringLiteral("Privacy"));
        browser()->backward();
        QCOMPARE(marked(), QLatin1String(kGlossary));
    }

    void findsOnThePage()
    {
        showHelp(QLatin1String(kGlossary), &*m_window);
        auto* field = dialog()->findChild<QLineEdit*>(QStringLiteral("help.find"));
        field->setText(QStringLiteral("half-life"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog()->isVisible()); // Enter is no button
        QCOMPARE(browser()->textCursor().selectedText(), QStringLiteral("half-life"));
        QVERIFY(browser()->findNext(QStringLiteral("half-life"))); // from the top again
        QVERIFY(!browser()->findNext(QStringLiteral("no such words")));
        QCOMPARE(browser()->textCursor().selectedText(), QStringLiteral("half-life"));
    }

    void nothingLeadsOutOfTheHelp()
    {
        showHelp(QLatin1String(kGlossary), &*m_window);
        for (const char* address : {"https://example.org/", "file:///etc/hostname"})
            browser()->setSource(QUrl(QLatin1String(address)));
        QCOMPARE(browser()->page(), QLatin1String(kGlossary));
        QCOMPARE(dialog()->windowTitle(), QStringLiteral("Glossary"));
    }

private:
    QDialog* dialog() const
    {
        return m_window->findChild<QDialog*>(QStringLiteral("methodDialog"));
    }
    HelpBrowser* browser() const { return dialog()->findChild<HelpBrowser*>(); }
    HelpContents* contents() const { return dialog()->findChild<HelpContents*>(); }
    QString marked() const
    {
        const QListWidgetItem* item = contents()->currentItem();
        return item ? item->data(Qt::UserRole).toString() : QString();
    }

    std::optional<tests::Language> m_language;
    std::optional<QWidget> m_window;
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
