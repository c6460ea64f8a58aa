// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/evidence.h"
#include "tests/support.h"
#include "widgets/evidencelist.h"
#include "widgets/methodpage.h"
#include "widgets/theme.h"

#include <QRegularExpression>
#include <QTextDocumentFragment>

using namespace trustbilanz;

namespace {
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

class TestMethodPages : public QObject
{
    Q_OBJECT
private slots:
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
        QVERIFY(figures.size() >= size_t(rows.size())); // ours may add later editions
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
};

QTEST_MAIN(TestMethodPages)
#include "tst_methodpages.moc"
