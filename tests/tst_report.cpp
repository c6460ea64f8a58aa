// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demo.h"
#include "models/session/snapshotbuilder.h"
#include "models/store/store.h"
#include "tests/language.h"
#include "tests/paper.h"
#include "widgets/report/reportcontent.h"
#include "widgets/tables.h"
#include "widgets/text.h"
#include "widgets/texteffect.h"
#include "widgets/theme.h"

#include <QApplication>

#include <cmath>

using namespace trustbilanz;
using namespace trustbilanz::report;
using namespace trustbilanz::tests;

using Content = std::shared_ptr<const ReportContent>;

namespace {
constexpr double kMarginPoints = 18 / 25.4 * 72;
constexpr double kTolerance = 1; ///< points

double oneDecimal(double value)
{
    return std::round(value * 10) / 10;
}

session::WorkspaceData load(const QString& path)
{
    const auto store = store::Store::open(path, store::Store::Access::Read);
    if (!store)
        qFatal("%s", qPrintable(describe(store.error())));
    return *session::loadWorkspace(*store);
}

Content gathered(const session::WorkspaceData& data)
{
    const auto content = gatherReport(data, QStringLiteral("sample.trust"), {});
    if (!content)
        qFatal("%s", qPrintable(describe(content.error())));
    return *content;
}

QStringList wordsByPage(const QString& pdf)
{
    const QString text = QString::fromUtf8(outputOf(
        QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), pdf,
         QStringLiteral("-")}));
    QStringList pages;
    for (const QString& page : text.split(QLatin1Char('\f'), Qt::SkipEmptyParts))
        pages << asPainted(page);
    return pages;
}
} // namespace

class TestReport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void pagesAndFonts_data() { addLanguagesAndSizes(); }
    void pagesAndFonts();
    void nothingIsOutsideTheMargins_data() { addLanguagesAndSizes(); }
    void nothingIsOutsideTheMargins();
    void noWordsCollide_data() { addLanguagesAndSizes(); }
    void noWordsCollide();
    void keyFiguresAreThoseOfTheModel_data() { addLanguages(); }
    void keyFiguresAreThoseOfTheModel();
    void everyIncidentHasItsRow_data() { addLanguages(); }
    void everyIncidentHasItsRow();
    void aBeforeAndAfterStandsOnOnePage_data() { addLanguagesAndSizes(); }
    void aBeforeAndAfterStandsOnOnePage();
    void everyGroupHasItsRow_data() { addLanguages(); }
    void everyGroupHasItsRow();
    void everyPageSaysThatTheDataAreMadeUp();
    void titleLanguageAndBookmarks_data() { addLanguages(); }
    void titleLanguageAndBookmarks();
    void smallGroupsAreHidden();
    void figuresOfASimulation();
    void sameBytesAtTheSameDate();
    void emptyWorkspace();
    void stopsWhenAsked();

private:
    static void addLanguages();
    static void addLanguagesAndSizes();
    QString pdf(const QString& language, QPageSize::PageSizeId size = QPageSize::A4);

    PrivateHome m_home;
    session::WorkspaceData m_data;
    Content m_content;
    QMap<QString, int> m_pages; ///< by file
};

void TestReport::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("de") << QStringLiteral("de");
}

void TestReport::addLanguagesAndSizes()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("size");
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("de")}) {
        for (const auto size : {QPageSize::A4, QPageSize::Letter})
            QTest::addRow("%s %s", qPrintable(language), qPrintable(QPageSize::key(size)))
                << language << int(size);
    }
}

void TestReport::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("SKIPPED: pdftotext not found; install poppler-utils");
    applyTheme(*qApp, ThemeChoice::Dark); // paper is light all the same
    const QString path = m_home.file(QStringLiteral("sample.trust"));
    VERIFY_RESULT(session::writeDemo(path, {}));
    m_data = load(path);
    m_content = gathered(m_data);
}

/// Written once for all tests.
QString TestReport::pdf(const QString& language, QPageSize::PageSizeId size)
{
    const QString path
        = m_home.file(QStringLiteral("%1-%2.pdf").arg(language, QPageSize::key(size)));
    if (!m_pages.contains(path)) {
        const auto file = writeReport(m_content, {language, size}, path);
        if (!file)
            qFatal("%s", qPrintable(describe(file.error())));
        m_pages[path] = file->pages;
    }
    return path;
}

void TestReport::pagesAndFonts()
{
    QFETCH(const QString, language);
    QFETCH(const int, size);
    const QString path = pdf(language, QPageSize::PageSizeId(size));
    const QString info = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {path}));
    QVERIFY2(!info.contains(QLatin1String("Error")), qPrintable(info));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\n").arg(m_pages[path]))));
    QVERIFY2(m_pages[path] >= 5 && m_pages[path] <= 9, qPrintable(info));
    const QStringList fonts = QString::fromUtf8(outputOf(QStringLiteral("pdffonts"), {path}))
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 2);
    // name, type, encoding, then: embedded, subset, with Unicode
    static const QRegularExpression embedded(QStringLiteral("Identity-H +yes \\w+ +yes"));
    for (const QString& font : fonts.mid(2))
        QVERIFY2(font.contains(embedded), qPrintable(font));
}

void TestReport::nothingIsOutsideTheMargins()
{
    QFETCH(const QString, language);
    QFETCH(const int, size);
    const auto pages = boxesOf(pdf(language, QPageSize::PageSizeId(size)));
    const QSizeF paper = QPageSize(QPageSize::PageSizeId(size)).size(QPageSize::Point);
    QVERIFY(!pages.empty());
    for (const WordBoxes& page : pages) {
        QVERIFY(std::abs(page.size.width() - paper.width()) < kTolerance);
        const double inset = kMarginPoints - kTolerance;
        const QRectF area = QRectF(QPointF(), page.size).adjusted(inset, inset, -inset, -inset);
        QVERIFY(!page.words.empty());
        for (const WordBoxes::Word& word : page.words)
            QVERIFY2(area.contains(word.box), qPrintable(word.text));
    }
}

void TestReport::noWordsCollide()
{
    QFETCH(const QString, language);
    QFETCH(const int, size);
    QStringList found;
    for (const WordBoxes& page : boxesOf(pdf(language, QPageSize::PageSizeId(size)))) {
        for (size_t i = 0; i < page.words.size(); ++i) {
            for (size_t j = i + 1; j < page.words.size(); ++j) {
                if (collide(page.words[i].box, page.words[j].box))
                    found << page.words[i].text + QLatin1Char('/') + page.words[j].text;
            }
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral("; "))));
}

void TestReport::keyFiguresAreThoseOfTheModel()
{
    QFETCH(const QString, language);
    const QString words = wordsOf(pdf(language));
    const Trend& trend = m_content->snapshot.trend;
    const MicroPoint& micro = trend.micro.back();
    const MacroPoint& macro = trend.macro.back();
    const double gap = oneDecimal(*micro.mean) - oneDecimal(macro.index);
    const double revenue = *m_content->snapshot.revenueAtRisk->rule.revenueLoss;
    const QString sign = gap > 0 ? QStringLiteral("+") : QString();
    const bool isEnglish = language == QLatin1String("en");
    const QString to = isEnglish ? QStringLiteral(" to ") : QStringLiteral(" bis ");
    for (const QString& figure :
         {written(*micro.mean, 1, language), written(macro.index, 1, language),
          sign + written(gap, 1, language),
          written(*micro.low, 1, language) + to + written(*micro.high, 1, language),
          written(macro.low, 1, language) + to + written(macro.high, 1, language),
          (isEnglish ? QStringLiteral("€") : QString())
              + written(revenue / 1e6, 0, language)})
        QVERIFY2(words.contains(figure), qPrintable(figure));
}

void TestReport::everyIncidentHasItsRow()
{
    QFETCH(const QString, language);
    const QString words = wordsOf(pdf(language));
    const auto rows = numberedIncidents(m_content->snapshot.trend);
    QVERIFY(rows.size() >= 5);
    for (const IncidentRow& row : rows) {
        const Incident& incident = row.assessed.incident;
        const QString start
            = QString::number(*row.number) + QLatin1Char(' ') + asPainted(incident.title);
        QVERIFY2(words.contains(start), qPrintable(start));
        if (row.assessed.counted)
            QVERIFY(words.contains(written(std::abs(row.assessed.peakLoss), 1, language)));
    }
}

/// Heading, chart and the means below it.
void TestReport::aBeforeAndAfterStandsOnOnePage()
{
    QFETCH(const QString, language);
    QFETCH(const int, size);
    const QStringList pages = wordsByPage(pdf(language, QPageSize::PageSizeId(size)));
    const Language spoken(language);
    QVERIFY(m_content->effects.size() > 1);
    for (const ReportEffect& shown : m_content->effects) {
        QVERIFY(shown.effect);
        const QString heading = asPainted(shown.incident.title + QStringLiteral(", ")
                                          + text::date(shown.incident.effectiveDate()));
        const QString means
            = asPainted(text::meansSentence(*shown.effect).section(QLatin1Char('('), 0, 0));
        const auto page = std::ranges::find_if(
            pages, [&](const QString& words) { return words.contains(heading); });
        QVERIFY2(page != pages.end(), qPrintable(heading));
        QVERIFY2(page->contains(means), qPrintable(means));
    }
}

void TestReport::everyGroupHasItsRow()
{
    QFETCH(const QString, language);
    const QString words = wordsOf(pdf(language));
    QCOMPARE(m_content->segments.size(), m_data.outline.segments.size());
    for (const SegmentTrends& trends : m_content->segments) {
        QVERIFY(words.contains(asPainted(trends.changes.segment)));
        for (const SegmentChange& change : trends.changes.values) {
            const QString row = written(change.firstMean, 1, language);
            QVERIFY2(change.hidden || words.contains(row), qPrintable(change.value));
        }
    }
}

void TestReport::everyPageSaysThatTheDataAreMadeUp()
{
    const auto pages = boxesOf(pdf(QStringLiteral("de")));
    for (const WordBoxes& page : pages) {
        QVERIFY(std::ranges::any_of(page.words, [](const WordBoxes::Word& word) {
            return word.text.startsWith(QLatin1String("Beispieldaten"));
        }));
    }
}

void TestReport::titleLanguageAndBookmarks()
{
    QFETCH(const QString, language);
    const QByteArray bytes = readFile(pdf(language));
    const QString info = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {pdf(language)}));
    QVERIFY(info.contains(m_content->snapshot.settings.name));
    QVERIFY(bytes.contains("/Lang (" + language.toLatin1() + ")"));
    QVERIFY(bytes.contains("<dc:language><rdf:Bag><rdf:li>" + language.toLatin1() + "<"));
    const char* chapter = language == QLatin1String("de") ? "Szenarien" : "Scenarios";
    QByteArray title = "FEFF";
    for (const char letter : QByteArray(chapter))
        title += "00" + QByteArray(1, letter).toHex().toUpper();
    QVERIFY(bytes.contains("/Title <" + title + ">"));
}

void TestReport::smallGroupsAreHidden()
{
    const QString path = m_home.file(QStringLiteral("small.trust"));
    session::DemoPlan plan;
    plan.customers = 60;
    plan.months = 24;
    VERIFY_RESULT(session::writeDemo(path, plan));
    const Content content = gathered(load(path));
    const bool isHidden
        = std::ranges::any_of(content->segments, [](const SegmentTrends& trends) {
              return std::ranges::any_of(trends.changes.values, &SegmentChange::hidden);
          });
    QVERIFY(isHidden);
    const QString report = m_home.file(QStringLiteral("small.pdf"));
    VERIFY_RESULT(writeReport(content, {QStringLiteral("en")}, report));
    const QString words = wordsOf(report);
    QVERIFY(words.contains(QLatin1String("hidden to protect groups below 10")));
    static const QRegularExpression counts(QStringLiteral("n = (\\d+)"));
    for (auto found = counts.globalMatch(words); found.hasNext();)
        QVERIFY(found.next().captured(1).toInt() >= 10);
}

/// Poisson(.5) events a year of 1 to 10 million each (90 % lognormal): models.md 5.
void TestReport::figuresOfASimulation()
{
    session::WorkspaceData data = m_data;
    data.scenario.name = QStringLiteral("Theft");
    data.scenario.simulation = {};
    data.scenario.currency = QStringLiteral("EUR");
    data.scenario.simulation.frequency.rate = fixedAt(0.5);
    data.scenario.simulation.losses
        = {{QStringLiteral("response"), Distribution {DistributionKind::Lognormal90, {1e6, 1e7}}}};
    const QString path = m_home.file(QStringLiteral("scenario.pdf"));
    VERIFY_RESULT(writeReport(gathered(data), {QStringLiteral("en")}, path));
    const QString words = wordsOf(path);
    const auto figure = [&](const QString& title) {
        const QRegularExpression row(title + QStringLiteral(" €([0-9.]+) m"));
        return row.match(words).captured(1).toDouble();
    };
    QVERIFY(std::abs(figure(QStringLiteral("Mean loss")) / 2.020006 - 1) < 0.01);
    QVERIFY(std::abs(figure(QStringLiteral("Value at risk 95 %")) / 9.3701 - 1) < 0.01);
    QVERIFY(std::abs(figure(QStringLiteral("Expected shortfall 95 %")) / 13.7567 - 1) < 0.01);
    QVERIFY(words.contains(QLatin1String("share of the trials 61 %")));
    QVERIFY(words.contains(QLatin1String("1,000,000 trials, seed 1")));
    QVERIFY(words.contains(QLatin1String("Loss exceedance curve")));
}

void TestReport::sameBytesAtTheSameDate()
{
    qputenv("SOURCE_DATE_EPOCH", "1767225600");
    const QString first = m_home.file(QStringLiteral("first.pdf"));
    const QString second = m_home.file(QStringLiteral("second.pdf"));
    VERIFY_RESULT(writeReport(m_content, {QStringLiteral("de")}, first));
    QTest::qWait(1100); // another second, or equal dates would prove nothing
    VERIFY_RESULT(writeReport(m_content, {QStringLiteral("de")}, second));
    qunsetenv("SOURCE_DATE_EPOCH");
    QVERIFY(readFile(first).contains("/CreationDate (D:20260101000000Z)"));
    QCOMPARE(readFile(first), readFile(second));
}

void TestReport::emptyWorkspace()
{
    const QString path = m_home.file(QStringLiteral("empty.trust"));
    WorkspaceSettings settings;
    settings.name = QStringLiteral("Nobody");
    VERIFY_RESULT(store::Store::create(path, settings));
    const QString report = m_home.file(QStringLiteral("empty.pdf"));
    VERIFY_RESULT(writeReport(gathered(load(path)), {QStringLiteral("en")}, report));
    const QString words = wordsOf(report);
    for (const char* reason :
         {"No data yet", "There are no answers yet.", "No incident that concerns the brand",
          "No incident of our own counts", "nothing is simulated", "No scenario is kept"})
        QVERIFY2(words.contains(QLatin1String(reason)), reason);
    QVERIFY(!words.contains(QLatin1String("Sample data")));
}

void TestReport::stopsWhenAsked()
{
    int asked = 0;
    const Progress stop = [&asked](qint64 done, qint64 total) {
        ++asked;
        return done * 2 < total;
    };
    VERIFY_ERROR(gatherReport(m_data, QString(), {}, stop), Cancelled);
    QVERIFY(asked > 1);
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
