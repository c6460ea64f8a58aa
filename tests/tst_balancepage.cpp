// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/mainwindow.h"
#include "models/records/startvalue.h"
#include "models/session/demo.h"
#include "models/session/session.h"
#include "tests/screens.h"
#include "tests/support.h"
#include "widgets/balancewords.h"
#include "widgets/card.h"
#include "widgets/charts/balancecontent.h"
#include "widgets/charts/lagbars.h"
#include "widgets/charts/mapgeometry.h"
#include "widgets/segmentchoice.h"
#include "widgets/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <cmath>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;

QString key(const char* name)
{
    return QLatin1String(name);
}

QJsonObject askCommandLine(const QStringList& arguments, int* exitCode = nullptr)
{
    QProcess process;
    process.start(QStringLiteral(TRUSTBILANZ_BUILD_DIR "/app/trustbilanz-cli"),
                  QStringList {QStringLiteral("--json"), QStringLiteral("--quiet")} + arguments);
    if (!process.waitForFinished(kPatience))
        qFatal("the command line did not answer");
    if (exitCode)
        *exitCode = process.exitCode();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}
} // namespace

class TestBalancePage : public QObject
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
        QVERIFY(m_window->showPage(QStringLiteral("balance")));
        settle();
    }

    void boundsHoldDataAndEveryField_data()
    {
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("border");
        QTest::newRow("above the border") << 62.0 << 71.0 << 50.0;
        QTest::newRow("around it") << 41.0 << 71.0 << 50.0;
        QTest::newRow("below it") << 12.0 << 20.0 << 50.0;
        QTest::newRow("everything") << 0.0 << 100.0 << 50.0;
        QTest::newRow("one point on a low border") << 5.0 << 5.0 << 5.0;
        QTest::newRow("one point on a high border") << 95.0 << 95.0 << 95.0;
    }

    void boundsHoldDataAndEveryField()
    {
        QFETCH(double, lowest);
        QFETCH(double, highest);
        QFETCH(double, border);
        const auto [low, high] = charts::mapBounds(lowest, highest, border);
        QVERIFY(low >= 0 && high <= 100);
        QVERIFY(low <= lowest && high >= highest);
        QVERIFY(border - low >= 0.15 * (high - low) || low == 0);
        QVERIFY(high - border >= 0.15 * (high - low) || high == 100);
        QVERIFY(high - low >= 10);
    }

    void theMapShowsTheTrend()
    {
        const Trend& trend = m_session.snapshot()->trend;
        const BalanceMap::Content& content = map()->content();
        const auto starts = std::ranges::count_if(
            trend.balance, [](const BalancePoint& point) { return isStartValue(point); });
        QCOMPARE(content.path.size(), trend.balance.size() - size_t(starts));
        QVERIFY(content.path.size() > 20);
        QCOMPARE(content.path.back().micro, *trend.micro.back().mean);
        QCOMPARE(content.path.back().macro, trend.macro.back().index);
        QCOMPARE(content.path.back().macroSpan.low, trend.macro.back().low);
        QCOMPARE(content.path.back().label,
                 text::period(trend.macro.back().period, trend.view.interval));
        QVERIFY(!content.path.front().connected);
        QVERIFY(content.path.back().connected);
        QVERIFY(content.groups.empty());
        QCOMPARE(content.fields[size_t(Quadrant::Exposed)], QStringLiteral("Loved but exposed"));
    }

    void keysMoveOverThePath()
    {
        BalanceMap* const chart = map();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(chart->crosshair(), std::optional(chart->content().path.size() - 1));
        const BalancePoint& last = m_session.snapshot()->trend.balance.back();
        QVERIFY(chart->reading().join(QLatin1Char('|')).contains(text::index(last.index)));
        QVERIFY(chart->accessibleDescription().contains(text::index(last.micro)));
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->crosshair(), std::optional(chart->content().path.size() - 1));
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(chart->crosshair(), std::optional(chart->content().path.size() - 2));
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(chart->crosshair(), std::optional<size_t>(0));
        QTest::keyClick(chart, Qt::Key_Escape);
        QCOMPARE(chart->crosshair(), std::optional<size_t>());
    }

    void groupsStandBesideThePath()
    {
        choose(mapCard(), QStringLiteral("region"));
        const BalanceMap::Content& content = map()->content();
        QCOMPARE(content.groups.size(), size_t(4));
        QCOMPARE(content.groups[0].label, QStringLiteral("Nord"));
        const QJsonObject trend
            = askCommandLine({key("trend"), m_workspace, key("--by"), QStringLiteral("region")});
        const QJsonArray balance = trend[key("balance")].toArray();
        int found = 0;
        for (const QJsonValue& value : balance) {
            if (value[key("period")] != balance.last()[key("period")])
                continue;
            const BalanceMap::Place& group = content.groups[size_t(found++)];
            QCOMPARE(group.label, value[key("segment")].toString());
            QCOMPARE(group.micro, value[key("micro")].toDouble());
            QCOMPARE(group.macro, value[key("macro")].toDouble());
        }
        QCOMPARE(found, 4);
        QTest::keyClick(map(), Qt::Key_End);
        QVERIFY(map()->reading().first().contains(QStringLiteral("West")));
        choose(mapCard(), QString());
        QVERIFY(map()->content().groups.empty());
    }

    /// With k at its highest, some groups of a small period have no figure and are named instead.
    void hiddenGroupsAreListed()
    {
        const QString path = m_home->file(QStringLiteral("small.trust"));
        session::DemoPlan few;
        few.customers = 60;
        VERIFY_RESULT(session::writeDemo(path, few));
        m_session.open(path);
        settle();
        choose(mapCard(), QStringLiteral("channel"));
        QStringList words;
        for (const QLabel* label : mapCard()->findChildren<QLabel*>())
            words << label->text();
        const QString all = words.join(QLatin1Char('|'));
        QVERIFY2(all.contains(QStringLiteral("Hidden, fewer than 10 customers:"))
                     || all.contains(QStringLiteral("Without an answer:")),
                 qPrintable(all));
        choose(mapCard(), QString());
        m_session.open(m_workspace);
        settle();
    }

    void screenAndCommandLineAgree_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("English") << QStringLiteral("en");
    }

    void screenAndCommandLineAgree()
    {
        QFETCH(QString, language);
        setLanguage(language);
        settle();
        const QJsonObject trend = askCommandLine({key("trend"), m_workspace});
        const QJsonObject last = trend[key("balance")].toArray().last().toObject();
        const double value = last[key("value")].toDouble();
        QCOMPARE(value, std::sqrt(last[key("micro")].toDouble() * last[key("macro")].toDouble()));
        QCOMPARE(label("balance.index.value"), text::index(value));
        QCOMPARE(label("balance.micro.value"), text::index(last[key("micro")].toDouble()));
        QCOMPARE(label("balance.macro.value"), text::index(last[key("macro")].toDouble()));
        QCOMPARE(trend[key("balanceRule")][key("weight")].toDouble(), 0.5);
        QCOMPARE(trend[key("balanceRule")][key("border")].toDouble(), 50.0);
        const QJsonObject ranks = trend[key("balanceRanks")].toObject();
        int ranked = 0;
        for (const QJsonValue& point : trend[key("balance")].toArray())
            ranked += !point[key("startValue")].toBool();
        QCOMPARE(ranks[key("pairs")].toInt(), ranked * (ranked - 1) / 2);
        RankCheck check;
        check.pairs = ranks[key("pairs")].toInt();
        check.keptPairs = ranks[key("keptPairs")].toInt();
        QVERIFY2(tests::visibleTexts(*m_window).contains(text::rankFinding(check)),
                 qPrintable(text::rankFinding(check)));
        setLanguage(QStringLiteral("en"));
        settle();
    }

    void theWeightIsASetting()
    {
        WorkspaceSettings settings = m_session.snapshot()->settings;
        settings.balanceWeight = 0.8;
        settings.balanceBorder = 70;
        m_session.saveSettings(settings);
        settle();
        const BalancePoint last = m_session.snapshot()->trend.balance.back();
        QCOMPARE(last.index, std::pow(last.micro, 0.8) * std::pow(last.macro, 1 - 0.8));
        QCOMPARE(map()->content().border, 70.0);
        QCOMPARE(label("balance.index.value"), text::index(last.index));
        const QJsonObject stored = askCommandLine({key("trend"), m_workspace});
        QCOMPARE(stored[key("balance")].toArray().last()[key("value")].toDouble(), last.index);
        const QJsonObject asked
            = askCommandLine({key("trend"), m_workspace, key("--balance-weight"), key("1"),
                              key("--balance-border"), key("0")});
        const QJsonObject point = asked[key("balance")].toArray().last().toObject();
        QCOMPARE(point[key("value")].toDouble(), point[key("micro")].toDouble());
        QCOMPARE(point[key("quadrant")].toString(), QStringLiteral("strong"));
        settings.balanceWeight = 0.5;
        settings.balanceBorder = 50;
        m_session.saveSettings(settings);
        settle();
    }

    void groupsOfOnePeriodKeepTheirOrder()
    {
        auto* table = m_window->findChild<QTableView*>(QStringLiteral("balanceRanks"));
        Card* card = cardOf(table);
        choose(card, QStringLiteral("region"));
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(card->title(),
                 QStringLiteral("The order is the same for every weight from 30 to 70 %"));
        choose(card, QString());
        QVERIFY(table->model()->rowCount() > 20);
    }

    /// The sample does not say who shares data, so the reader chooses; here by the channel.
    void theTensionTestAnswersInWords()
    {
        Card* card = m_window->findChild<Card*>(QStringLiteral("tension"));
        WorkspaceSettings settings = m_session.snapshot()->settings;
        settings.sharingSegment = QStringLiteral("channel");
        settings.sharingValues = {QStringLiteral("App")};
        m_session.saveSettings(settings);
        settle();
        const QJsonObject tension
            = askCommandLine({key("trend"), m_workspace})[key("tension")].toObject();
        QCOMPARE(tension[key("segment")].toString(), QStringLiteral("channel"));
        QCOMPARE(tension[key("brandTrust")].toString(), QStringLiteral("modelled"));
        QCOMPARE(tension[key("lags")].toArray().size(), 7);
        const double p = tension[key("p")].toDouble();
        QVERIFY(p >= 0.001 && p <= 1);
        QCOMPARE(tension[key("answer")].toString(),
                 p <= 0.05 ? QStringLiteral("detectable") : QStringLiteral("notDetectable"));
        QVERIFY2(card->title().contains(text::number(p, 3)), qPrintable(card->title()));
        QStringList words;
        for (const QLabel* label : card->findChildren<QLabel*>())
            words << label->text();
        QVERIFY(
            words.join(QLatin1Char(' ')).contains(QStringLiteral("modelled from the incidents")));
        const QJsonObject asked
            = askCommandLine({key("trend"), m_workspace, key("--sharing"), key("channel=App")});
        QCOMPARE(asked[key("tension")].toObject(), tension);
        int exitCode = 0;
        askCommandLine({key("trend"), m_workspace, key("--sharing"), key("channel=Nowhere")},
                       &exitCode);
        QCOMPARE(exitCode, 2);
    }

    /// A brand tracker of 30 months takes the place of the model, which is made of incidents.
    void aMeasuredSeriesIsTestedInstead()
    {
        const QString path = m_home->file(QStringLiteral("measured.trust"));
        QVERIFY(QFile::copy(m_workspace, path));
        QByteArray tracker("date,value\n");
        for (int month = 0; month < 30; ++month)
            tracker += QDate(2024, 1, 10).addMonths(month).toString(Qt::ISODate).toLatin1() + ','
                + QByteArray::number(50 + month * 37 % 19) + '\n';
        const QString file = tests::writeFile(m_home->file(QStringLiteral("brand.csv")), tracker);
        askCommandLine({key("import"), path, key("brand"), file, key("--scale"), key("0:100")});
        const QJsonObject tension = askCommandLine({key("trend"), path, key("--sharing"),
                                                    key("channel=App")})[key("tension")]
                                        .toObject();
        QCOMPARE(tension[key("brandTrust")].toString(), QStringLiteral("measured"));
        QCOMPARE(tension[key("lags")][0][key("pairs")].toInt(), 29);
    }

    /// Title and chart give the same reason.
    void aSeriesThatNeverChangesHasNoCorrelation()
    {
        const QString path = m_home->file(QStringLiteral("still.trust"));
        QVERIFY(QFile::copy(m_workspace, path));
        QByteArray tracker("date,value\n");
        for (int month = 0; month < 30; ++month)
            tracker
                += QDate(2024, 1, 10).addMonths(month).toString(Qt::ISODate).toLatin1() + ",50\n";
        const QString file = tests::writeFile(m_home->file(QStringLiteral("still.csv")), tracker);
        askCommandLine({key("import"), path, key("brand"), file, key("--scale"), key("0:100")});
        m_session.open(path);
        settle();
        WorkspaceSettings settings = m_session.snapshot()->settings;
        settings.sharingSegment = QStringLiteral("channel");
        settings.sharingValues = {QStringLiteral("App")};
        m_session.saveSettings(settings);
        settle();
        const Card* card = m_window->findChild<Card*>(QStringLiteral("tension"));
        QCOMPARE(
            card->title(),
            QStringLiteral("One of both series never changes, so there is nothing to compare"));
        QCOMPARE(card->findChild<LagBars*>()->accessibleDescription(),
                 QStringLiteral("A series that never changes has no correlation."));
        m_session.open(m_workspace);
        settle();
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString& language : languages()) {
            QTest::addRow("%s, wide", qPrintable(language)) << language << QSize(1280, 800);
            QTest::addRow("%s, narrow", qPrintable(language)) << language << QSize(1024, 700);
        }
    }

    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        setLanguage(language);
        m_window->resize(size);
        settle();
        QTRY_COMPARE(tests::elidedTexts(*m_window).join(QStringLiteral(" | ")), QString());
        QCOMPARE(tests::unnamedFocusable(*m_window).join(QStringLiteral(" | ")), QString());
        m_window->resize(1280, 800);
        setLanguage(QStringLiteral("en"));
        settle();
    }

private:
    void settle()
    {
        if (!QTest::qWaitFor([this] { return m_session.isOpen() && !m_session.isBusy(); },
                             kPatience))
            qFatal("the session does not come to rest");
        QTest::qWait(80);
        if (!QTest::qWaitFor([this] { return !m_session.isBusy(); }, kPatience))
            qFatal("the session does not come to rest");
    }

    Card* mapCard() const { return m_window->findChild<Card*>(QStringLiteral("balanceMap")); }
    BalanceMap* map() const { return m_window->findChild<BalanceMap*>(); }
    static Card* cardOf(QWidget* widget)
    {
        while (widget && !qobject_cast<Card*>(widget))
            widget = widget->parentWidget();
        return qobject_cast<Card*>(widget);
    }
    void choose(Card* card, const QString& segment)
    {
        auto* choice = card->findChild<SegmentChoice*>();
        choice->setSegment(segment);
        emit choice->chosen();
        settle();
    }
    QString label(const char* name) const
    {
        const auto* label = m_window->findChild<QLabel*>(QLatin1String(name));
        return label ? label->text() : QStringLiteral("no such label");
    }

    std::optional<tests::PrivateHome> m_home;
    QString m_workspace;
    Settings m_settings;
    session::Session m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestBalancePage)
#include "tst_balancepage.moc"
