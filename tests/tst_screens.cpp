// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/misfits.h"
#include "tests/shownwindow.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace trustbilanz;

namespace {

constexpr int kHeight = 800;
constexpr int kWidths[] = {1024, 1280, 1920};
constexpr std::pair<const char*, ThemeChoice> kThemes[]
    = {{"light", ThemeChoice::Light},
       {"dark", ThemeChoice::Dark},
       {"high contrast", ThemeChoice::HighContrast}};
constexpr double kLargestScale = 2;
constexpr int kWidestAtLargest = 1280; ///< a screen of 2560 pixels
constexpr qsizetype kFewestTexts = 10; ///< a page says more than that
constexpr QChar kMinus(0x2212);

/// A figure of the screen, from what is said in front of and behind it.
QString figureIn(const QString& text)
{
    static const QRegularExpression figure(QStringLiteral("[+\\x{2212}]?\\d[\\d.,]*"));
    return figure.match(text).captured();
}

QString decimal(double value)
{
    const QString digits = QLocale().toString(std::abs(value), 'f', 1);
    return value < 0 ? kMinus + digits : digits;
}

QString signedDecimal(double value)
{
    return value > 0 ? QLatin1Char('+') + decimal(value) : decimal(value);
}

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

/// Three digits of an amount, in thousands, millions or billions of it.
QString threeDigits(double amount)
{
    const int exponent = int(std::floor(std::log10(amount)));
    const int group = exponent / 3 * 3;
    return QLocale().toString(amount / std::pow(10, group), 'f', 2 - (exponent - group));
}

/// Of everyone, in the last period.
const MicroPoint& lastMicro(const Snapshot& snapshot)
{
    const auto& micro = snapshot.trend.micro;
    const auto last = std::ranges::find_if(micro.rbegin(), micro.rend(),
                                           [](const MicroPoint& point) { return !point.segment; });
    if (last == micro.rend() || !last->mean || !last->net)
        qFatal("the sample has no individual trust");
    return *last;
}

/// A page, the name of a label on it, and the figure that stands there.
struct Figure {
    const char* page;
    const char* label;
    QString (*expected)(const Snapshot& snapshot);
};

QString micro(const Snapshot& snapshot)
{
    return decimal(*lastMicro(snapshot).mean);
}

QString macro(const Snapshot& snapshot)
{
    return decimal(snapshot.trend.macro.back().index);
}

/// The difference of what is shown of both.
QString gap(const Snapshot& snapshot)
{
    return signedDecimal(rounded(*lastMicro(snapshot).mean)
                         - rounded(snapshot.trend.macro.back().index));
}

QString revenueLoss(const Snapshot& snapshot)
{
    return threeDigits(*snapshot.revenueAtRisk->rule.revenueLoss);
}

const Figure kFigures[] = {
    {"overview", "kpi.micro.value", micro},
    {"overview", "kpi.macro.value", macro},
    {"overview", "kpi.gap.value", gap},
    {"overview", "kpi.revenueAtRisk.value", revenueLoss},
    {"individual", "individual.micro.value", micro},
    {"individual", "individual.net.value",
     [](const Snapshot& snapshot) { return signedDecimal(lastMicro(snapshot).net->value); }},
    {"brand", "kpi.macro.value", macro},
    {"brand", "kpi.counted.value",
     [](const Snapshot& snapshot) {
         return QString::number(
             std::ranges::count_if(snapshot.incidents, &AssessedIncident::counted));
     }},
    {"balance", "balance.micro.value", micro},
    {"balance", "balance.macro.value", macro},
    {"balance", "balance.gap.value", gap},
    {"balance", "balance.index.value",
     [](const Snapshot& snapshot) { return decimal(snapshot.trend.balance.back().index); }},
    {"scenarios", "layer1.revenueLoss", revenueLoss},
    {"scenarios", "layer2.revenueLoss",
     [](const Snapshot& snapshot) {
         return threeDigits(*snapshot.revenueAtRisk->doseResponse.revenueLoss);
     }},
    {"data", "data.answers",
     [](const Snapshot& snapshot) { return QLocale().toString(snapshot.answers); }},
    {"data", "data.customers",
     [](const Snapshot& snapshot) { return QLocale().toString(snapshot.customers); }},
};

/// The scale this process was started with.
double wantedScale()
{
    return qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")).toDouble();
}

/// At 200 % no screen is wider, and words take the same room in every theme.
bool isWorthALook(ThemeChoice theme, int width)
{
    return wantedScale() < kLargestScale
        || (theme == ThemeChoice::Light && width <= kWidestAtLargest);
}

} // namespace

/// Every page in every language, theme, width and scale shows all its words, none on another, and
/// the model's figures. The scale is that of a process: ctest starts this program with each.
class TestScreens : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_home.emplace(); }

    void wordsWithoutRoomAreNoticed()
    {
        QWidget root;
        root.resize(400, 200);
        auto* label = new QLabel(QStringLiteral("Sicherungsordner"), &root);
        label->setGeometry(0, 0, 300, 30);
        QCOMPARE(tests::misfits(root), QStringList());
        label->setGeometry(0, 0, 50, 30);
        QCOMPARE(tests::cutTexts(tests::paintedTexts(root)).size(), 1);
        QCOMPARE(tests::misfits(root).size(), 2); // the label knows, and it is painted
    }

    void wordsOnWordsAreNoticed()
    {
        QWidget root;
        root.resize(400, 200);
        auto* one = new QLabel(QStringLiteral("January"), &root);
        one->setGeometry(10, 10, 200, 30);
        auto* other = new QLabel(QStringLiteral("February"), &root);
        other->setGeometry(30, 14, 200, 30);
        QCOMPARE(tests::misfits(root).size(), 1);
        other->setGeometry(10, 40, 200, 30);
        QCOMPARE(tests::misfits(root), QStringList());
    }

    void shortenedHeadersAreNoticed()
    {
        QWidget root;
        root.resize(400, 200);
        QStandardItemModel model(2, 2);
        model.setHorizontalHeaderLabels(
            {QStringLiteral("Largest loss"), QStringLiteral("Remains")});
        auto* table = new QTableView(&root);
        table->setModel(&model);
        table->setGeometry(root.rect());
        table->setColumnWidth(0, 200);
        QCOMPARE(tests::misfits(root), QStringList());
        table->setColumnWidth(0, 40);
        QVERIFY(!tests::misfits(root).isEmpty());
    }

    void anEllipsisOfItsOwnIsNone()
    {
        const tests::PaintedText painted {QStringLiteral("Import …"), {}, {}, {}};
        QCOMPARE(tests::shortenedTexts({painted}, {QStringLiteral("Import …")}, {}).size(), 0);
        QCOMPARE(tests::shortenedTexts({painted}, {QStringLiteral("Import scores")}, {}).size(), 1);
        QCOMPARE(tests::shortenedTexts({painted}, {}, {QStringLiteral("Import scores")}).size(), 0);
    }

    void german_data() { screens(); }
    void german() { everythingFits(QStringLiteral("de")); }
    void english_data() { screens(); }
    void english() { everythingFits(QStringLiteral("en")); }

    void figures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("English") << QStringLiteral("en");
    }

    void figures()
    {
        QFETCH(const QString, language);
        const tests::ShownWindow& shown = windowIn(language);
        for (const Figure& figure : kFigures) {
            m_shown->showPage(QLatin1String(figure.page));
            const auto* label = shown.page().findChild<QLabel*>(QLatin1String(figure.label));
            QVERIFY2(label && label->isVisible(), figure.label);
            const QString expected = figure.expected(shown.snapshot());
            QVERIFY2(figureIn(label->text()) == expected,
                     qPrintable(QStringLiteral("%1 on %2: \"%3\", the model says %4")
                                    .arg(QLatin1String(figure.label), QLatin1String(figure.page),
                                         label->text(), expected)));
        }
    }

private:
    static void screens()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<int>("width");
        // In the order in which least has to change from one to the next.
        for (const auto& [name, theme] : kThemes) {
            for (const int width : kWidths) {
                if (!isWorthALook(theme, width))
                    continue;
                for (const PageEntry& page : pages()) {
                    QTest::addRow("%s, %s, %d", page.id, name, width)
                        << QString::fromLatin1(page.id) << theme << width;
                }
            }
        }
    }

    void everythingFits(const QString& language)
    {
        QFETCH(const QString, page);
        QFETCH(const ThemeChoice, theme);
        QFETCH(const int, width);
        tests::ShownWindow& shown = windowIn(language);
        if (m_theme != theme)
            shown.paint(theme);
        m_theme = theme;
        if (shown.window().width() != width)
            shown.resize({width, kHeight});
        shown.showPage(page);
        QCOMPARE(shown.window().size(), QSize(width, kHeight));
        QCOMPARE(shown.window().devicePixelRatioF(), wantedScale());
        QVERIFY(qsizetype(tests::paintedTexts(shown.page()).size()) > kFewestTexts);
        const QStringList misfits = tests::misfits(shown);
        QVERIFY2(misfits.isEmpty(), qPrintable(misfits.join(QLatin1Char('\n'))));
    }

    /// The window on the sample in a language; the same one as long as the language is.
    tests::ShownWindow& windowIn(const QString& language)
    {
        if (!m_shown || m_language != language) {
            m_shown.reset();
            m_language = language;
            m_theme = ThemeChoice::Light;
            setLanguage(language);
            applyTheme(*qApp, m_theme);
            m_shown = std::make_unique<tests::ShownWindow>(
                tests::writeSample(*m_home, language + QStringLiteral(".trust")));
        }
        return *m_shown;
    }

    std::optional<tests::PrivateHome> m_home;
    std::unique_ptr<tests::ShownWindow> m_shown;
    QString m_language;
    ThemeChoice m_theme = ThemeChoice::Light;
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
