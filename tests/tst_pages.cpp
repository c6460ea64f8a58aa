// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/mainwindow.h"
#include "models/session/demo.h"
#include "models/session/session.h"
#include "tests/screens.h"
#include "tests/support.h"
#include "widgets/panel.h"
#include "widgets/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QXmlStreamReader>

#include <cmath>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;

QStringList warnings;

void collectWarnings(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        warnings << message;
}

/// The command line on the same workspace: a second way to every figure.
QJsonDocument askCommandLine(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(TRUSTBILANZ_BUILD_DIR "/app/trustbilanz-cli"),
                  QStringList {QStringLiteral("--json"), QStringLiteral("--quiet")} + arguments);
    if (!process.waitForFinished(kPatience))
        qFatal("the command line did not answer");
    return QJsonDocument::fromJson(process.readAllStandardOutput());
}

/// English sources whose German is different: none of them may stand on a German screen.
QHash<QString, QString> germanWords()
{
    QFile file(QStringLiteral(TRUSTBILANZ_SOURCE_DIR "/translations/trustbilanz_de.ts"));
    QHash<QString, QString> words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            words.insert(source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return words;
}

int distinctColors(const QImage& image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    }
    return int(colors.size());
}
} // namespace

class TestPages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        m_workspace = m_home->file(QStringLiteral("sample.trust"));
        VERIFY_RESULT(session::writeDemo(m_workspace, {}));
        m_germanWorkspace = m_home->file(QStringLiteral("beispiel.trust"));
        setLanguage(QStringLiteral("de"));
        session::DemoPlan plan;
        plan.word = sampleWord;
        VERIFY_RESULT(session::writeDemo(m_germanWorkspace, plan));
        qInstallMessageHandler(collectWarnings);
    }

    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void everyPageIsWhole_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("language");
        QTest::addColumn<ThemeChoice>("theme");
        for (const PageEntry& page : pages()) {
            for (const QString& language : languages()) {
                for (const auto& [name, theme] :
                     {std::pair("light", ThemeChoice::Light), std::pair("dark", ThemeChoice::Dark),
                      std::pair("contrast", ThemeChoice::HighContrast)}) {
                    QTest::addRow("%s, %s, %s", page.id, qPrintable(language), name)
                        << QString::fromLatin1(page.id) << language << theme;
                }
            }
        }
    }

    void everyPageIsWhole()
    {
        QFETCH(QString, page);
        QFETCH(QString, language);
        QFETCH(ThemeChoice, theme);
        warnings.clear();
        Window shown(m_workspace, page, language, theme);
        QImage image = shown.window->grab().toImage();
        QVERIFY2(distinctColors(image) > 20, "the page is blank");
        const QColor background = image.pixelColor(2, image.height() - 3); // of the rail
        QCOMPARE(background.lightness() < 128, theme != ThemeChoice::Light);
        // An answer may come while the window is looked at, and its title wraps a moment later.
        QTRY_COMPARE(tests::elidedTexts(*shown.window).join(QStringLiteral(" | ")), QString());
        QCOMPARE(tests::unnamedFocusable(*shown.window).join(QStringLiteral(" | ")), QString());
        QCOMPARE(warnings.join(QStringLiteral(" | ")), QString());
    }

    void noStrayEnglish_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry& page : pages())
            QTest::newRow(page.id) << QString::fromLatin1(page.id);
    }

    void noStrayEnglish()
    {
        QFETCH(QString, page);
        const QHash<QString, QString> german = germanWords();
        QVERIFY(german.size() > 100);
        Window shown(m_germanWorkspace, page, QStringLiteral("en"), ThemeChoice::Light);
        setLanguage(QStringLiteral("de"));
        shown.settle();
        QStringList stray;
        for (const QString& text : tests::visibleTexts(*shown.window)) {
            const auto found = german.find(text);
            if (found != german.end() && found.value() != text && !german.values().contains(text))
                stray << text;
        }
        QCOMPARE(stray.join(QStringLiteral(" | ")), QString());
    }

    void overviewShowsWhatTheCommandLineSays_data() { languageRows(); }

    void overviewShowsWhatTheCommandLineSays()
    {
        QFETCH(QString, language);
        Window shown(m_workspace, QStringLiteral("overview"), language, ThemeChoice::Light);
        const QJsonObject trend = askCommandLine({QStringLiteral("trend"), m_workspace}).object();
        const QJsonObject micro = trend[QStringLiteral("micro")].toArray().last().toObject();
        const QJsonObject macro = trend[QStringLiteral("macro")].toArray().last().toObject();
        const QJsonObject gap = trend[QStringLiteral("gap")].toArray().last().toObject();
        QVERIFY(!micro[QStringLiteral("mean")].isNull());
        QCOMPARE(shown.text("kpi.micro.value"),
                 text::index(micro[QStringLiteral("mean")].toDouble()));
        QCOMPARE(shown.text("kpi.macro.value"),
                 text::index(macro[QStringLiteral("index")].toDouble()));
        QCOMPARE(shown.text("kpi.gap.value"),
                 text::difference(micro[QStringLiteral("mean")].toDouble(),
                                  macro[QStringLiteral("index")].toDouble()));
        QVERIFY(std::abs(gap[QStringLiteral("value")].toDouble()
                         - micro[QStringLiteral("mean")].toDouble()
                         + macro[QStringLiteral("index")].toDouble())
                < 1e-9);
        QVERIFY(shown.text("kpi.micro.note")
                    .contains(text::range(micro[QStringLiteral("low")].toDouble(),
                                          micro[QStringLiteral("high")].toDouble())));
        QCOMPARE(shown.text("kpi.revenueAtRisk.value"),
                 text::money(ruleLayer()[QStringLiteral("revenueLoss")].toDouble(),
                             QStringLiteral("EUR")));
    }

    void overviewTableHoldsTheSeries()
    {
        Window shown(m_workspace, QStringLiteral("overview"), QStringLiteral("de"),
                     ThemeChoice::Light);
        const QJsonArray micro = askCommandLine({QStringLiteral("trend"), m_workspace})
                                     .object()[QStringLiteral("micro")]
                                     .toArray();
        QStringList cells;
        for (const QTableView* table : shown.window->findChildren<QTableView*>()) {
            for (int row = 0; table->model() && row < table->model()->rowCount(); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    cells << table->model()->index(row, column).data().toString();
            }
        }
        for (const QJsonValue& point : micro) {
            const QString mean = text::index(point.toObject()[QStringLiteral("mean")].toDouble());
            QVERIFY2(cells.contains(mean), qPrintable(mean));
        }
    }

    void scenariosShowWhatTheCommandLineSays_data() { languageRows(); }

    void scenariosShowWhatTheCommandLineSays()
    {
        QFETCH(QString, language);
        Window shown(m_workspace, QStringLiteral("scenarios"), language, ThemeChoice::Light);
        const QJsonObject rule = ruleLayer();
        const QJsonObject dose = layers()[QStringLiteral("doseResponse")].toObject();
        const QString euro = QStringLiteral("EUR");
        QCOMPARE(shown.text("layer1.revenueLoss"),
                 text::money(rule[QStringLiteral("revenueLoss")].toDouble(), euro));
        QCOMPARE(shown.text("layer1.ebitdaGrowthAfter"),
                 text::percent(rule[QStringLiteral("ebitdaGrowthAfter")].toDouble(), 1));
        QCOMPARE(shown.text("layer1.ebitdaLossNextYear"),
                 text::money(rule[QStringLiteral("ebitdaLossNextYear")].toDouble(), euro));
        QCOMPARE(shown.text("layer2.revenueLoss"),
                 text::money(dose[QStringLiteral("revenueLoss")].toDouble(), euro));
        QCOMPARE(shown.text("layer2.ebitdaLoss"),
                 text::money(dose[QStringLiteral("ebitdaLoss")].toDouble(), euro));
    }

    void brandShowsEveryIncidentAsTheCommandLineDoes_data() { languageRows(); }

    void brandShowsEveryIncidentAsTheCommandLineDoes()
    {
        QFETCH(QString, language);
        Window shown(m_workspace, QStringLiteral("brand"), language, ThemeChoice::Light);
        const QJsonArray incidents
            = askCommandLine({QStringLiteral("incidents"), m_workspace}).array();
        QCOMPARE(incidents.size(), 7);
        const QStringList texts = tests::visibleTexts(*shown.window);
        for (const QJsonValue& value : incidents) {
            const QJsonObject incident = value.toObject();
            const QString title = incident[QStringLiteral("title")].toString();
            QVERIFY2(texts.contains(title), qPrintable(title));
            if (incident[QStringLiteral("counted")].toBool()) {
                const QString loss = text::points(-incident[QStringLiteral("peakLoss")].toDouble());
                QVERIFY2(texts.contains(loss), qPrintable(title + loss));
            }
        }
    }

    void individualShowsWhatTheCommandLineSays_data() { languageRows(); }

    void individualShowsWhatTheCommandLineSays()
    {
        QFETCH(QString, language);
        Window shown(m_workspace, QStringLiteral("individual"), language, ThemeChoice::Light);
        const QJsonObject trend = askCommandLine({QStringLiteral("trend"), m_workspace}).object();
        const QJsonObject micro = trend[QStringLiteral("micro")].toArray().last().toObject();
        const QJsonObject net = micro[QStringLiteral("net")].toObject();
        QVERIFY(!net.isEmpty());
        QCOMPARE(shown.text("individual.micro.value"),
                 text::index(micro[QStringLiteral("mean")].toDouble()));
        QCOMPARE(shown.text("individual.net.value"),
                 text::points(net[QStringLiteral("value")].toDouble()));
        const QJsonObject coverage = trend[QStringLiteral("coverage")].toArray().last().toObject();
        QCOMPARE(shown.text("individual.coverage.value"),
                 text::percent(coverage[QStringLiteral("value")].toDouble() / 100));
        const QDate last
            = QDate::fromString(micro[QStringLiteral("period")].toString(), Qt::ISODate);
        const auto months = [&](int from, int to) {
            return QStringLiteral("%1..%2").arg(
                last.addMonths(from).toString(QStringLiteral("yyyy-MM")),
                last.addMonths(to).toString(QStringLiteral("yyyy-MM")));
        };
        const QJsonObject split
            = askCommandLine({QStringLiteral("panel"), m_workspace, QStringLiteral("--first"),
                              months(-23, -12), QStringLiteral("--second"), months(-11, 0)})
                  .object();
        QVERIFY(!split[QStringLiteral("both")].isNull());
        QCOMPARE(shown.text("individual.same.value"),
                 text::points(split[QStringLiteral("sameCustomers")].toDouble()));
        const QString note = shown.text("individual.same.note");
        QVERIFY2(note.contains(text::points(split[QStringLiteral("whoAnswered")].toDouble())),
                 qPrintable(note));
        QStringList cells;
        for (const QTableView* table : shown.window->findChildren<QTableView*>()) {
            for (int row = 0; table->model() && row < table->model()->rowCount(); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    cells << table->model()->index(row, column).data().toString();
            }
        }
        const QJsonArray drivers = askCommandLine({QStringLiteral("drivers"), m_workspace})
                                       .object()[QStringLiteral("drivers")]
                                       .toArray();
        QCOMPARE(drivers.size(), 5);
        for (const QJsonValue& driver : drivers) {
            const QString share
                = text::percent(driver.toObject()[QStringLiteral("share")].toDouble(), 1);
            QVERIFY2(cells.contains(share), qPrintable(share));
        }
        const QJsonObject categories
            = askCommandLine({QStringLiteral("categories"), m_workspace}).object();
        const QJsonArray flows
            = categories[QStringLiteral("flows")][QStringLiteral("flows")].toArray();
        QVERIFY(flows.size() > 20);
        for (const QJsonValue& flow : flows) {
            const QJsonValue customers = flow.toObject()[QStringLiteral("customers")];
            if (!customers.isNull())
                QVERIFY(cells.contains(text::count(customers.toInt())));
        }
        const QJsonArray required
            = categories[QStringLiteral("requiredTrust")][QStringLiteral("rows")].toArray();
        QCOMPARE(required.size(), 4);
        for (const QJsonValue& row : required)
            QVERIFY(cells.contains(text::index(row.toObject()[QStringLiteral("mean")].toDouble())));
    }

    void dataShowsEveryBatchAsTheCommandLineDoes_data() { languageRows(); }

    void dataShowsEveryBatchAsTheCommandLineDoes()
    {
        QFETCH(QString, language);
        Window shown(m_workspace, QStringLiteral("data"), language, ThemeChoice::Light);
        const QJsonArray batches = askCommandLine({QStringLiteral("batches"), m_workspace}).array();
        QVERIFY(batches.size() >= 2);
        const QStringList texts = tests::visibleTexts(*shown.window);
        qint64 answers = 0;
        for (const QJsonValue& value : batches) {
            const QJsonObject batch = value.toObject();
            const QString added = text::count(qint64(batch[QStringLiteral("new")].toDouble()));
            QVERIFY2(texts.contains(added), qPrintable(added));
            if (batch[QStringLiteral("kind")].toString() == QLatin1String("scores"))
                answers += qint64(batch[QStringLiteral("new")].toDouble());
        }
        QCOMPARE(shown.text("data.answers"), text::count(answers));
    }

private:
    /// The window on the workspace with one page in front, as a user would see it.
    struct Window {
        Window(const QString& workspace, const QString& page, const QString& language,
               ThemeChoice theme)
        {
            setLanguage(language);
            applyTheme(*qApp, theme);
            settings.language = language;
            settings.theme = theme;
            window = std::make_unique<MainWindow>(session, settings);
            window->resize(1280, 800);
            window->show();
            session.open(workspace);
            settle();
            if (!window->showPage(page))
                qFatal("no such page");
            settle();
        }
        void settle()
        {
            if (!QTest::qWaitFor([this] { return session.isOpen() && !session.isBusy(); },
                                 kPatience))
                qFatal("the session does not come to rest");
            QTest::qWait(50); // layouts settle
        }
        QString text(const char* objectName) const
        {
            const auto* label = window->findChild<QLabel*>(QString::fromLatin1(objectName));
            return label ? label->text()
                         : QStringLiteral("no label ") + QString::fromLatin1(objectName);
        }
        Settings settings;
        session::Session session;
        std::unique_ptr<MainWindow> window;
    };

    static void languageRows()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("English") << QStringLiteral("en");
    }

    QJsonObject layers() const
    {
        const QString file = m_home->file(QStringLiteral("scenario.json"));
        tests::writeFile(file, R"({"name":"as published"})");
        return askCommandLine(
                   {QStringLiteral("scenario"), file, QStringLiteral("--workspace"), m_workspace})
            .object()[QStringLiteral("layers")]
            .toObject();
    }
    QJsonObject ruleLayer() const { return layers()[QStringLiteral("rule")].toObject(); }

    std::optional<tests::PrivateHome> m_home;
    QString m_workspace;
    QString m_germanWorkspace; ///< its data do not stray into the search for English
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
