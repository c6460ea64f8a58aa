// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens.h"
#include "tests/shownwindow.h"

#include <QGroupBox>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace trustbilanz;

namespace {

constexpr int kCustomers = 2'000; ///< enough for every chart; a window is opened for every row

/// What a widget says to eyes, mouse and ears.
QString wordsOf(const QWidget& widget)
{
    QStringList words {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words << button->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            words << combo->itemText(i);
    }
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        words << field->text() << field->placeholderText();
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        words << box->title();
    return words.join(QLatin1Char('|'));
}

QStringList cellsOf(const QTableView& table)
{
    QStringList cells;
    const QAbstractItemModel* model = table.model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        cells << model->headerData(column, Qt::Horizontal).toString();
        cells << QStringLiteral("%1 wide").arg(table.columnWidth(column));
        for (int row = 0; row < model->rowCount(); ++row)
            cells << model->index(row, column).data().toString();
    }
    return cells;
}

/// Where every visible widget is and what it says, a line each.
QStringList linesOf(const QWidget& window)
{
    QStringList lines;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || qobject_cast<const QMenu*>(widget))
            continue;
        const QRect& place = widget->geometry();
        lines << QStringLiteral("%1 %2 at %3, %4, %5 x %6: %7")
                     .arg(QString::fromLatin1(widget->metaObject()->className()),
                          widget->objectName())
                     .arg(place.x())
                     .arg(place.y())
                     .arg(place.width())
                     .arg(place.height())
                     .arg(wordsOf(*widget));
        if (const auto* table = qobject_cast<const QTableView*>(widget))
            lines += cellsOf(*table);
    }
    return lines;
}

QStringList actionsOf(const QWidget& window)
{
    QStringList texts;
    for (const QAction* action : window.findChildren<QAction*>())
        texts << action->text() + QLatin1Char('|') + action->toolTip();
    texts.sort();
    return texts;
}

QString titleAndMenus(const tests::ShownWindow& shown)
{
    return shown.window().windowTitle() + QLatin1Char('\n')
        + actionsOf(shown.window()).join(QLatin1Char('\n'));
}

/// The first lines that are not the same in both, for a reader of the failure.
QString firstDifference(const QStringList& before, const QStringList& after)
{
    const auto [one, other] = std::ranges::mismatch(before, after);
    if (one == before.end() && other == after.end())
        return {};
    return QStringLiteral("before: %1\nafter:  %2")
        .arg(one == before.end() ? QStringLiteral("(nothing more)") : *one,
             other == after.end() ? QStringLiteral("(nothing more)") : *other);
}

} // namespace

/// German, then English, then German again: every word and every place is as in a window that
/// started in German.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        applyTheme(*qApp, ThemeChoice::Light);
        setLanguage(QStringLiteral("de"));
        m_sample = tests::writeSample(*m_home, QStringLiteral("beispiel.trust"), kCustomers);
    }

    void init() { setLanguage(QStringLiteral("de")); }

    void aShownPageComesBack_data() { pageRows(); }

    void aShownPageComesBack()
    {
        QFETCH(const QString, page);
        tests::ShownWindow shown(m_sample);
        shown.showPage(page);
        const QStringList german = linesOf(shown.window());
        const QString menus = titleAndMenus(shown);
        shown.speak(QStringLiteral("en"));
        QVERIFY2(!firstDifference(german, linesOf(shown.window())).isEmpty(), "nothing changed");
        QVERIFY(menus != titleAndMenus(shown));
        shown.speak(QStringLiteral("de"));
        QCOMPARE(firstDifference(german, linesOf(shown.window())), QString());
        QCOMPARE(titleAndMenus(shown), menus);
    }

    void aHiddenPageComesBack_data() { pageRows(); }

    /// It was not in front while the language changed, and was made before that.
    void aHiddenPageComesBack()
    {
        QFETCH(const QString, page);
        const QString other = QLatin1String(pages()[page == QLatin1String(pages()[0].id)].id);
        tests::ShownWindow shown(m_sample);
        shown.showPage(page);
        const QStringList german = linesOf(shown.page());
        shown.showPage(other);
        shown.speak(QStringLiteral("en"));
        shown.speak(QStringLiteral("de"));
        shown.showPage(page);
        QCOMPARE(firstDifference(german, linesOf(shown.page())), QString());
    }

    /// What was first shown in English, too.
    void aPageFirstSeenInEnglishIsGerman_data() { pageRows(); }

    void aPageFirstSeenInEnglishIsGerman()
    {
        QFETCH(const QString, page);
        const QStringList german = linesOfGerman(page);
        setLanguage(QStringLiteral("en"));
        tests::ShownWindow shown(m_sample);
        shown.showPage(page);
        shown.speak(QStringLiteral("de"));
        QCOMPARE(firstDifference(german, linesOf(shown.page())), QString());
    }

private:
    static void pageRows()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry& page : pages())
            QTest::newRow(page.id) << QString::fromLatin1(page.id);
    }

    /// In a window that is gone afterwards: a workspace is open once.
    QStringList linesOfGerman(const QString& page) const
    {
        tests::ShownWindow fresh(m_sample);
        fresh.showPage(page);
        return linesOf(fresh.page());
    }

    std::optional<tests::PrivateHome> m_home;
    QString m_sample;
};

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
