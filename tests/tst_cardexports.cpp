// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/pagestack.h"
#include "models/importers/zipfile.h"
#include "models/session/demo.h"
#include "models/session/session.h"
#include "tests/screens.h"
#include "tests/support.h"
#include "widgets/card.h"
#include "widgets/cardexports.h"
#include "widgets/cardpicture.h"
#include "widgets/exportmenu.h"
#include "widgets/panel.h"
#include "widgets/tables.h"
#include "widgets/watermark.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;
constexpr int kCustomersColumn = 2; ///< of the trend's table

const CardFormat& format(const char* id)
{
    return *std::ranges::find_if(kCardFormats,
                                 [&](const CardFormat& each) { return qstrcmp(each.id, id) == 0; });
}

int colors(const QImage& image, const QRect& place)
{
    QSet<QRgb> found;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            found.insert(image.pixel(x, y));
    }
    return int(found.size());
}

/// Where a part of a card is on its picture, which has a margin of 16 pixels.
QRect onPicture(const QWidget& part, const QWidget& card)
{
    return QRect(part.mapTo(&card, QPoint(16, 16)), part.size());
}

QLabel* titleOf(const Card& card)
{
    for (QLabel* label : card.findChildren<QLabel*>()) {
        if (label->text() == card.title())
            return label;
    }
    return nullptr;
}
} // namespace

/// Picture and table out of the cards of the window with the sample.
class TestCardExports : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        const QString workspace = m_home->file(QStringLiteral("sample.trust"));
        VERIFY_RESULT(session::writeDemo(workspace, {.customers = 400, .months = 14}));
        setLanguage(QStringLiteral("en"));
        applyTheme(*qApp, ThemeChoice::Light);
        m_window = std::make_unique<MainWindow>(m_session, m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        m_session.open(workspace);
        QVERIFY(QTest::qWaitFor([this] { return m_session.isOpen() && !m_session.isBusy(); },
                                kPatience));
        m_exports = m_window->findChild<CardExports*>();
        QVERIFY(m_exports);
    }

    void cleanupTestCase() { m_window.reset(); }

    void everyCardWithATableHasAMenu()
    {
        for (int i = 0; i < int(pages().size()); ++i) {
            for (Card* card : m_window->pageStack().page(i)->findChildren<Card*>()) {
                if (!card->findChild<QTableView*>())
                    continue;
                const auto* button = card->findChild<QToolButton*>(QStringLiteral("export"));
                QVERIFY2(button, qPrintable(card->title()));
                QVERIFY(!button->accessibleName().isEmpty());
                QVERIFY(button->focusPolicy() & Qt::TabFocus);
            }
        }
    }

    void theMenuOffersAllOfAChart()
    {
        QMenu* menu = trend().findChild<QToolButton*>(QStringLiteral("export"))->menu();
        emit menu->aboutToShow();
        for (const CardFormat& each : kCardFormats) {
            const auto* action = menu->findChild<QAction*>(QLatin1String(each.id));
            QVERIFY2(action && action->isEnabled(), each.id);
        }
    }

    void aTableAloneHasNoPicture()
    {
        auto* card = part<Card>("incidentsInRangeCard");
        QMenu* menu = card->findChild<QToolButton*>(QStringLiteral("export"))->menu();
        emit menu->aboutToShow();
        QVERIFY(!menu->findChild<QAction*>(QStringLiteral("png1"))->isEnabled());
        QVERIFY(menu->findChild<QAction*>(QStringLiteral("xlsx"))->isEnabled());
    }

    void theMenuFollowsTheLanguage()
    {
        const auto* button = trend().findChild<QToolButton*>(QStringLiteral("export"));
        setLanguage(QStringLiteral("de"));
        QTRY_COMPARE(button->accessibleName(), QStringLiteral("Speichern oder kopieren …"));
        setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(button->accessibleName(), QStringLiteral("Save or copy …"));
        settle();
    }

    void picturesInThreeSizes()
    {
        const QImage once(take("png1", "one.png"));
        QVERIFY(!once.isNull());
        QVERIFY(once.width() >= trend().width());
        QVERIFY(once.height() > trend().height());
        QCOMPARE(QImage(take("png2", "two.png")).size(), once.size() * 2);
        QCOMPARE(QImage(take("png4", "four.png")).size(), once.size() * 4);
    }

    void aPictureHasTheTitleAndNoButtons()
    {
        const QImage picture = pictureOf(trend(), QStringLiteral("Source"), 1);
        QVERIFY(colors(picture, onPicture(*titleOf(trend()), trend())) > 5);
        for (const char* name : {"export", "tableToggle", "method"}) {
            const auto* button = trend().findChild<QToolButton*>(QLatin1String(name));
            QCOMPARE(colors(picture, onPicture(*button, trend())), 1);
        }
    }

    void samplesAreMarked()
    {
        const QImage marked = pictureOf(trend(), QStringLiteral("Source"), 1);
        QWidget& page = *m_window->pageStack().page(0);
        markSample(page, false);
        const QImage plain = pictureOf(trend(), QStringLiteral("Source"), 1);
        markSample(page, true);
        QCOMPARE(marked.size(), plain.size());
        QVERIFY(marked != plain);
        const QByteArray written = tests::readFile(take("svg", "marked.svg"));
        QVERIFY(written.contains("Sample data"));
    }

    void wordsOfAnSvgAreTexts()
    {
        const QByteArray svg = tests::readFile(take("svg", "trend.svg"));
        QVERIFY(svg.contains("<title>"));
        QVERIFY(svg.contains("<text"));
        const QString first = trend().title().section(QLatin1Char(' '), 0, 1);
        static const QRegularExpression words(QStringLiteral(">([^<]+)</text>"));
        QStringList texts;
        for (auto match = words.globalMatch(QString::fromUtf8(svg)); match.hasNext();)
            texts << match.next().captured(1);
        QVERIFY2(texts.join(QLatin1Char('|')).contains(first), qPrintable(texts.join(u'|')));
        QVERIFY(texts.join(QLatin1Char('|')).contains(QStringLiteral("Data to")));
        QVERIFY(!texts.contains(QStringLiteral("Table"))); // the button
    }

    void countsAreRoundedAndOnlyOutside()
    {
        const QStringList before = customersShown();
        QVERIFY(std::ranges::any_of(
            before, [](const QString& count) { return !isRounded(count.toInt()); }));
        m_settings.csvStyle = QStringLiteral("plain");
        const QString written = take("csv", "trend.csv");
        const QList<QByteArray> lines = tests::readFile(written).trimmed().split('\n');
        const auto column = lines[0].split(',').indexOf("Customers");
        QVERIFY(column > 0);
        QCOMPARE(lines.size(), before.size() + 1);
        for (const QByteArray& line : lines.mid(1)) {
            const QByteArray count = line.split(',').at(column);
            QVERIFY2(count.isEmpty() || isRounded(count.toInt()), line.constData());
        }
        QCOMPARE(customersShown(), before);
    }

    void csvAsTheSettingsSay()
    {
        m_settings.csvStyle = QStringLiteral("germanExcel");
        QVERIFY(tests::readFile(take("csv", "german.csv"))
                    .startsWith("\xEF\xBB\xBF"
                                "Period;"));
        m_settings.csvStyle = QStringLiteral("plain");
        QVERIFY(tests::readFile(take("csv", "plain.csv")).startsWith("Period,"));
    }

    void workbooksHoldMonthsAndNumbers()
    {
        const auto archive = importers::ZipFile::open(take("xlsx", "trend.xlsx"));
        VERIFY_RESULT(archive);
        const auto device = archive->read(QStringLiteral("xl/worksheets/sheet1.xml"));
        VERIFY_RESULT(device);
        const QString sheet = QString::fromUtf8((*device)->readAll());
        static const QRegularExpression month(
            QStringLiteral("<c r=\"A2\" s=\"\\d\"><v>\\d{5}</v></c>"));
        static const QRegularExpression customers(
            QStringLiteral("<c r=\"B\\d+\" s=\"\\d\"><v>\\d+[05]</v></c>"));
        QVERIFY(sheet.contains(month));
        QVERIFY(sheet.contains(customers));
    }

    void theClipboardGetsBoth()
    {
        take("copyTable", "");
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QVERIFY(lines.front().startsWith(QStringLiteral("Period\tCustomers\t")));
        QCOMPARE(lines.size(), customersShown().size() + 1);
        take("copyPicture", "");
        QVERIFY(QGuiApplication::clipboard()->image().width() > trend().width());
    }

    void theTableShownComesBackAfterAPicture()
    {
        trend().setTableShown(true);
        const QImage picture(take("png1", "behind.png"));
        QVERIFY(!picture.isNull());
        QVERIFY(trend().isTableShown());
        trend().setTableShown(false);
    }

    void twoAtOnceComeOneAfterTheOther()
    {
        const QString first = m_home->file(QStringLiteral("first.png"));
        const QString second = m_home->file(QStringLiteral("second.csv"));
        QSignalSpy done(m_exports, &CardExports::done);
        m_exports->take(trend(), format("png1"), first);
        m_exports->take(trend(), format("csv"), second);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, kPatience);
        QVERIFY(!QImage(first).isNull());
        QVERIFY(tests::readFile(second).startsWith("Period,"));
        settle();
    }

    void neverThroughASymbolicLink()
    {
        const QString victim = tests::writeFile(m_home->file(QStringLiteral("victim")), "precious");
        const QString path = m_home->file(QStringLiteral("link.png"));
        QVERIFY(QFile::link(victim, path));
        QSignalSpy failures(m_exports, &CardExports::failed);
        m_exports->take(trend(), format("png1"), path);
        QVERIFY(failures.wait(kPatience));
        QCOMPARE(tests::readFile(victim), QByteArray("precious"));
        settle();
    }

private:
    static bool isRounded(int count) { return count % 5 == 0; }

    template<class Widget>
    Widget* part(const char* name) const
    {
        auto* widget = m_window->findChild<Widget*>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }

    ChartCard& trend() const { return *part<ChartCard>("trendCard"); }

    QStringList customersShown() const
    {
        const QAbstractItemModel& model = *trend().table()->model();
        QStringList counts;
        for (int row = 0; row < model.rowCount(); ++row)
            counts << model.index(row, kCustomersColumn).data(Qt::UserRole).toString();
        return counts;
    }

    void settle()
    {
        const auto rests = [this] {
            return !m_session.isBusy() && !m_window->findChild<QObject*>(QStringLiteral("onPaper"));
        };
        if (!QTest::qWaitFor(rests, kPatience))
            qFatal("the window does not come to rest");
    }

    /// Takes the trend out and waits; the path that was written.
    QString take(const char* id, const char* name)
    {
        const QString path = *name ? m_home->file(QLatin1String(name)) : QString();
        QSignalSpy done(m_exports, &CardExports::done);
        m_exports->take(trend(), format(id), path);
        if (done.isEmpty() && !done.wait(kPatience))
            qFatal("%s was not taken", id);
        settle();
        return path;
    }

    std::optional<tests::PrivateHome> m_home;
    session::Session m_session;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
    CardExports* m_exports = nullptr;
};

QTEST_MAIN(TestCardExports)
#include "tst_cardexports.moc"
