// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagestack.h"
#include "tests/scenariowindow.h"
#include "widgets/cardexports.h"
#include "widgets/charts/timechart.h"
#include "widgets/exportmenu.h"
#include "widgets/panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>
#include <cmath>

using namespace trustbilanz;

namespace {
constexpr int kCustomersColumn = 2; ///< of the trend's table

const CardFormat& format(const char* id)
{
    return *std::ranges::find_if(kCardFormats,
                                 [&](const CardFormat& each) { return qstrcmp(each.id, id) == 0; });
}
} // namespace

/// Ctrl+C of tables, cards without a table, and what says that data are a sample.
class TestCardCopies : public tests::ScenarioWindow
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        openWindow();
        QVERIFY(window().showPage(QStringLiteral("overview")));
        settle();
        m_exports = window().findChild<CardExports*>();
        m_settings.csvStyle = QStringLiteral("plain");
    }

    void everyChartHasAMenu()
    {
        int charts = 0;
        for (int i = 0; i < int(pages().size()); ++i) {
            for (Card* card : window().pageStack().page(i)->findChildren<Card*>()) {
                if (!card->hasChart())
                    continue;
                ++charts;
                QMenu* menu = menuOf(*card);
                QVERIFY2(menu, qPrintable(card->title()));
                for (const char* id : {"png1", "svg", "copyPicture"})
                    QVERIFY2(menu->findChild<QAction*>(QLatin1String(id))->isEnabled(), id);
            }
        }
        QVERIFY(charts > 10);
    }

    void aCardWithoutATableOffersNone()
    {
        auto* card = window().findChild<Card*>(QStringLiteral("intent"));
        QVERIFY(card && !tableOf(*card));
        const QMenu* menu = menuOf(*card);
        for (const char* id : {"copyTable", "xlsx", "csv"})
            QVERIFY2(!menu->findChild<QAction*>(QLatin1String(id)), id);
    }

    void copiedRowsHaveRoundedCounts()
    {
        QTableView& table = *trend().table();
        const int row = unroundedRow();
        const int exact = customersIn(row);
        trend().setTableShown(true);
        choose(table, row);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->text().isEmpty(), kPatience);
        settleCard();
        const QStringList cells = QGuiApplication::clipboard()->text().split(QLatin1Char('\t'));
        const int copied = cells.value(kCustomersColumn).toInt();
        QVERIFY2(copied % 5 == 0 && std::abs(copied - exact) < 5,
                 qPrintable(cells.join(QLatin1Char('|'))));
    }

    /// What is on the screen is what was there, with the row still chosen.
    void copyingLeavesTheScreen()
    {
        QTableView& table = *trend().table();
        const int row = unroundedRow();
        const int exact = customersIn(row);
        choose(table, row);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        settleCard();
        QCOMPARE(customersIn(row), exact);
        QTRY_COMPARE(table.selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table.selectionModel()->selectedRows().first().row(), row);
        trend().setTableShown(false);
    }

    void aCopiedReadingHasRoundedCounts()
    {
        auto* chart = trend().findChild<TimeChart*>();
        const int exact = chooseUnrounded(*chart);
        const auto day = chart->crosshair();
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(chart, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->text().isEmpty(), kPatience);
        settleCard();
        const QString reading = QGuiApplication::clipboard()->text();
        const int copied = customersOf(reading);
        QVERIFY2(copied > 0 && copied % 5 == 0 && std::abs(copied - exact) < 5,
                 qPrintable(reading));
        QVERIFY(chart->crosshair() == day);
        QCOMPARE(customersOf(chart->reading().join(QLatin1Char('\n'))), exact);
    }

    /// A line before the header would be read as the header.
    void everyRowOfASampleSaysSo()
    {
        const QList<QByteArray> lines = csv("sample.csv");
        QVERIFY(lines.front().startsWith("Period,"));
        QVERIFY(lines.front().endsWith(",Source"));
        QVERIFY(lines.size() > 5);
        for (const QByteArray& line : lines.mid(1))
            QVERIFY2(line.endsWith(",Sample data (invented)"), line.constData());
    }

    void dataOfOnesOwnHaveNoSuchColumn()
    {
        WorkspaceSettings own = m_session.snapshot()->settings;
        own.sample = false;
        m_session.saveSettings(own);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session.snapshot()->settings.sample, kPatience);
        settle();
        const QList<QByteArray> lines = csv("own.csv");
        QVERIFY(lines.front().startsWith("Period,"));
        QVERIFY(!lines.front().contains("Source"));
        QVERIFY(!lines.last().contains("Sample"));
    }

    void neverThroughASymbolicLink_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char* id : {"png1", "svg", "xlsx", "csv"})
            QTest::newRow(id) << QByteArray(id);
    }

    void neverThroughASymbolicLink()
    {
        QFETCH(QByteArray, id);
        const CardFormat& each = format(id.constData());
        const QString victim = tests::writeFile(m_home->file(QStringLiteral("victim")), "precious");
        const QString path = m_home->file(QStringLiteral("link.") + QLatin1String(each.suffix));
        QFile::remove(path);
        QVERIFY(QFile::link(victim, path));
        QSignalSpy failures(m_exports, &CardExports::failed);
        m_exports->take(trend(), each, path);
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, kPatience);
        QCOMPARE(tests::readFile(victim), QByteArray("precious"));
        settleCard();
    }

private:
    ChartCard& trend() const
    {
        return *window().findChild<ChartCard*>(QStringLiteral("trendCard"));
    }

    static QMenu* menuOf(const Card& card)
    {
        const auto* button = card.findChild<QToolButton*>(QStringLiteral("export"));
        if (button)
            emit button->menu()->aboutToShow();
        return button ? button->menu() : nullptr;
    }

    int customersIn(int row) const
    {
        return trend().table()->model()->index(row, kCustomersColumn).data(Qt::UserRole).toInt();
    }

    /// Count in a reading; -1 where there is none.
    static int customersOf(const QString& reading)
    {
        static const QRegularExpression count(QStringLiteral("Customers\\D*(\\d+)"));
        const auto found = count.match(reading);
        return found.hasMatch() ? found.captured(1).toInt() : -1;
    }

    /// Sets the crosshair where the count is not rounded by chance; the count.
    static int chooseUnrounded(TimeChart& chart)
    {
        for (const TimeChart::Series& series : chart.content().series) {
            for (const TimeChart::Point& point : series.points) {
                chart.setCrosshair(point.day);
                const int customers = customersOf(chart.reading().join(QLatin1Char('\n')));
                if (customers > 0 && customers % 5 != 0)
                    return customers;
            }
        }
        qFatal("every count is rounded by chance");
        return -1;
    }

    int unroundedRow() const
    {
        for (int row = 0; row < trend().table()->model()->rowCount(); ++row) {
            if (customersIn(row) % 5 != 0)
                return row;
        }
        qFatal("every count is rounded by chance");
        return -1;
    }

    /// QTableView::selectRow() would take back what is chosen, as the keys of before held Ctrl.
    static void choose(QTableView& table, int row)
    {
        table.selectionModel()->select(table.model()->index(row, 0),
                                       QItemSelectionModel::ClearAndSelect
                                           | QItemSelectionModel::Rows);
    }

    void settleCard()
    {
        const auto rests = [this] {
            return !m_session.isBusy() && !window().findChild<QObject*>(QStringLiteral("onPaper"));
        };
        if (!QTest::qWaitFor(rests, kPatience))
            qFatal("the card does not come to rest");
        QCoreApplication::processEvents(); // what waits for that
    }

    QList<QByteArray> csv(const char* name)
    {
        const QString path = m_home->file(QLatin1String(name));
        QSignalSpy done(m_exports, &CardExports::done);
        m_exports->take(trend(), format("csv"), path);
        if (done.isEmpty() && !done.wait(kPatience))
            qFatal("%s was not written", name);
        settleCard();
        return tests::readFile(path).trimmed().split('\n');
    }

    CardExports* m_exports = nullptr;
};

QTEST_MAIN(TestCardCopies)
#include "tst_cardcopies.moc"
