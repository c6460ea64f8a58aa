// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demo.h"
#include "models/session/snapshotbuilder.h"
#include "models/store/scorecolumns.h"
#include "models/store/store.h"
#include "tests/paper.h"
#include "widgets/report/papertable.h"
#include "widgets/report/reportcontent.h"
#include "widgets/tables.h"

#include <cmath>
#include <map>
#include <memory>
#include <numeric>

using namespace trustbilanz;
using namespace trustbilanz::report;
using namespace trustbilanz::tests;

using Content = std::shared_ptr<const ReportContent>;

namespace {
Content gathered(const session::WorkspaceData& data)
{
    const auto content = gatherReport(data, QStringLiteral("/somewhere/unnamed shop.trust"), {});
    if (!content)
        qFatal("%s", qPrintable(describe(content.error())));
    return *content;
}

/// Figures as a reader of the language expects them, made without text.h.
class Reader
{
public:
    explicit Reader(const QString& language)
        : m_language(language)
        , m_isGerman(language == QLatin1String("de"))
    {
    }

    QString figure(double value, int decimals = 1) const
    {
        const double scale = std::pow(10, decimals);
        return written(std::round(value * scale) / scale, decimals, m_language);
    }
    QString count(qint64 value) const
    {
        QString digits = QString::number(value);
        for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
            digits.insert(place, m_isGerman ? QLatin1Char('.') : QLatin1Char(','));
        return digits;
    }
    QString points(double value) const
    {
        const QString number = figure(value);
        const double shown = std::round(value * 10) / 10;
        const QString sign = shown > 0 ? QStringLiteral("+") : QString();
        const bool isOne = std::abs(shown) == 1;
        return sign + number
            + (m_isGerman   ? QStringLiteral(" Pkt.")
                   : isOne ? QStringLiteral(" pt")
                           : QStringLiteral(" pts"));
    }
    /// With a further digit where both ends would read alike.
    QString range(double low, double high) const
    {
        const int decimals = figure(low) == figure(high) ? 2 : 1;
        return figure(low, decimals) + word(" to ", " bis ") + figure(high, decimals);
    }
    /// "−2.5 pts (95 % interval: −6.4 to 1.3)"
    QString estimate(const Estimate& found) const
    {
        return points(found.estimate) + word(" (95 % interval: ", " (95 %-Intervall: ")
            + range(found.low, found.high) + QLatin1Char(')');
    }
    /// "61.8 (61.6 to 62.0; 15,945 customers)"
    QString mean(const MicroPoint& point) const
    {
        return figure(*point.mean) + QStringLiteral(" (") + range(*point.low, *point.high)
            + QStringLiteral("; ") + count(point.customers) + word(" customers)", " Kunden)");
    }
    QString millions(double amount) const
    {
        const QString number = QString::number(amount / 1e6);
        return m_isGerman ? number + QStringLiteral(" Mio. €")
                          : QStringLiteral("€") + number + QStringLiteral(" m");
    }
    QString word(const char* english, const char* german) const
    {
        return QString::fromUtf8(m_isGerman ? german : english);
    }

private:
    QString m_language;
    bool m_isGerman;
};

/// Name and figures of a group as its row has them.
QString rowOf(const SegmentChange& change, const Reader& reader)
{
    const auto mean = [&](double value, qint64 customers) -> QString {
        return QStringLiteral(" %1 (n = %2)").arg(reader.figure(value), reader.count(customers));
    };
    const QString p = *change.adjustedP < 0.001 ? QStringLiteral("< ") + reader.figure(0.001, 3)
                                                : reader.figure(*change.adjustedP, 3);
    return asPainted(change.value) + mean(change.firstMean, change.firstCustomers)
        + mean(change.secondMean, change.secondCustomers) + QLatin1Char(' ')
        + reader.points(change.change.value) + QLatin1Char(' ')
        + reader.range(*change.change.low, *change.change.high) + QLatin1Char(' ') + p;
}

/// Mean index of every customer with an answer from `from` on, straight from the stored answers.
std::vector<double> customersFrom(Day from, const ScoreColumns& scores)
{
    std::map<std::uint32_t, std::pair<double, int>> sums;
    for (const auto& part : scores.parts()) {
        for (size_t row = 0; row < part->rows(); ++row) {
            const double answer = part->score.values[part->score.codes.at(row)];
            if (part->dayAt(row) < from || std::isnan(answer))
                continue;
            auto& [sum, answers] = sums[part->customer[row]];
            sum += part->scale.toIndex(answer);
            ++answers;
        }
    }
    std::vector<double> means;
    for (const auto& [customer, sum] : sums)
        means.push_back(sum.first / sum.second);
    return means;
}

/// Mean and interval of a t distribution, whose quantile is that of the normal one and the first
/// term of its expansion in 1/n (Cornish and Fisher): exact to six digits for thousands.
MicroPoint indexOf(const std::vector<double>& customers)
{
    constexpr double kNormal = 1.959963985;
    const double n = double(customers.size());
    const double mean = std::accumulate(customers.begin(), customers.end(), 0.0) / n;
    double squares = 0;
    for (const double value : customers)
        squares += (value - mean) * (value - mean);
    const double t = kNormal + (std::pow(kNormal, 3) + kNormal) / (4 * (n - 1));
    const double half = t * std::sqrt(squares / (n - 1) / n);
    MicroPoint point;
    point.customers = qint64(std::round(n / 5)) * 5;
    point.mean = mean;
    point.low = mean - half;
    point.high = mean + half;
    return point;
}

Scenario plainScenario(const QString& name)
{
    Scenario scenario;
    scenario.name = name;
    scenario.currency = QStringLiteral("EUR");
    scenario.revenue = 1e9;
    scenario.revenueGrowth = 0.02;
    scenario.ebitda = 2e8;
    scenario.ebitdaGrowth = 0.05;
    return scenario;
}
} // namespace

/// Every figure of the report of the sample workspace is the model's, as a reader finds it in the
/// text of the PDF.
class TestReportNumbers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("SKIPPED: pdftotext not found; install poppler-utils");
        const QString path = m_home.file(QStringLiteral("sample.trust"));
        VERIFY_RESULT(session::writeDemo(path, {}));
        const auto store = store::Store::open(path, store::Store::Access::Read);
        VERIFY_RESULT(store);
        const auto data = session::loadWorkspace(*store);
        VERIFY_RESULT(data);
        m_data = *data;
        m_data.scenario.simulation = {}; // tst_report looks at one
        m_sample = gathered(m_data);
    }

    void theIndexIsThatOfTheStoredAnswers_data() { addLanguages(); }
    void theIndexIsThatOfTheStoredAnswers()
    {
        QFETCH(const QString, language);
        const Reader reader(language);
        const Day period = m_sample->snapshot.trend.micro.back().period;
        const MicroPoint micro = indexOf(customersFrom(period, *m_data.scores));
        QVERIFY(micro.customers > 1000);
        const QString words = wordsOfSample();
        const QString customers = reader.count(micro.customers) + reader.word(" cust", " Kund");
        for (const QString& figure :
             {reader.figure(*micro.mean),
              reader.range(*micro.low, *micro.high) + QStringLiteral(", ") + customers})
            QVERIFY2(words.contains(figure), qPrintable(figure));
    }

    void everyGroup_data() { addLanguages(); }
    void everyGroup()
    {
        QFETCH(const QString, language);
        const Reader reader(language);
        const QString words = wordsOfSample();
        int rows = 0;
        for (const SegmentTrends& trends : m_sample->segments) {
            for (const SegmentChange& change : trends.changes.values) {
                QVERIFY(!change.hidden && change.adjustedP);
                const QString row = rowOf(change, reader);
                QVERIFY2(words.contains(row), qPrintable(row));
                ++rows;
            }
        }
        QVERIFY(rows > 15);
    }

    void everyIncident_data() { addLanguages(); }
    void everyIncident()
    {
        QFETCH(const QString, language);
        const Reader reader(language);
        const QString words = wordsOfSample();
        int counted = 0;
        for (const IncidentRow& row : numberedIncidents(m_sample->snapshot.trend)) {
            if (!row.assessed.counted)
                continue;
            const QString figures = reader.count(*row.assessed.incident.affected)
                + QLatin1Char(' ') + reader.points(-row.assessed.peakLoss) + QLatin1Char(' ')
                + reader.points(-row.assessed.lossNow);
            QVERIFY2(words.contains(figures), qPrintable(figures));
            ++counted;
        }
        QVERIFY(counted >= 5);
    }

    void everyBeforeAndAfter_data() { addLanguages(); }
    void everyBeforeAndAfter()
    {
        QFETCH(const QString, language);
        const Reader reader(language);
        const QString words = wordsOfSample();
        int fits = 0;
        for (const ReportEffect& shown : m_sample->effects) {
            VERIFY_RESULT(shown.effect);
            const Effect& effect = *shown.effect;
            QStringList figures {reader.mean(*effect.before), reader.mean(*effect.after),
                                 reader.estimate(*effect.meanChange)};
            if (effect.fit) {
                figures << reader.estimate(effect.fit->level);
                ++fits;
            }
            for (const QString& figure : figures)
                QVERIFY2(words.contains(figure), qPrintable(figure));
        }
        QVERIFY(fits > 0);
    }

    /// Shares of a revenue of 1,000 million and an EBITDA of 200 million: models.md 5.
    void scenariosSideBySide_data() { addLanguages(); }
    void scenariosSideBySide()
    {
        QFETCH(const QString, language);
        const Reader reader(language);
        const QString words = printed(*gathered(withTwoScenarios()));
        const QString revenue
            = reader.word("Revenue loss in a year ", "Umsatzverlust in einem Jahr ");
        const QString missing
            = reader.word("EBITDA missing next year ", "Fehlendes EBITDA im Folgejahr ");
        const QString ebitda
            = reader.word("EBITDA loss in a year ", "EBITDA-Verlust in einem Jahr ");
        const auto both = [&](double first, double second) -> QString {
            return reader.millions(first) + QLatin1Char(' ') + reader.millions(second);
        };
        for (const QString& row : {revenue + both(60e6, 30e6), missing + both(1e6, 1e6),
                                   revenue + both(60e6, 120e6), ebitda + both(20e6, 40e6)})
            QVERIFY2(words.contains(row), qPrintable(row));
        QVERIFY(!words.contains(reader.word("Mean loss", "Mittlerer Verlust")));
    }

    void assumptionsAreThoseOfEveryScenario()
    {
        const QString words = printed(*gathered(withTwoScenarios()));
        QVERIFY(words.contains(QStringLiteral("Annual revenue €1,000,000,000")));
        const qsizetype other = words.indexOf(QStringLiteral("B · Mild, where it differs from A"));
        QVERIFY(other > 0);
        const QString rest = words.mid(other);
        QVERIFY(rest.contains(QStringLiteral("Revenue lost (rule) 3.0 %")));
        QVERIFY(rest.contains(QStringLiteral("Index points lost 4.0")));
        QVERIFY(!rest.contains(QStringLiteral("Annual EBITDA")));
    }

    void layersWithoutFiguresSayWhatTheyLack()
    {
        ReportContent content = *m_sample;
        content.scenarios.assign(1, ReportScenario {Scenario {}, RevenueAtRisk {}, std::nullopt});
        const QString words = printed(content);
        QVERIFY(words.contains(QStringLiteral("layers 1 and 2 lack: Annual revenue")));
        QVERIFY(!words.contains(QStringLiteral("Layer 2: per index point")));
    }

    void whereEveryGroupIsHiddenThereIsNoTable()
    {
        ReportContent content = *m_sample;
        content.segments.resize(1);
        QVERIFY(printed(content).contains(QStringLiteral("Adjusted p")));
        for (SegmentChange& change : content.segments.front().changes.values)
            change.hidden = true;
        const QString words = printed(content);
        QVERIFY(words.contains(QStringLiteral("No change is shown")));
        QVERIFY(!words.contains(QStringLiteral("Adjusted p")));
    }

    void withoutANameItIsCalledAsItsFile()
    {
        ReportContent content = *m_sample;
        content.snapshot.settings.name.clear();
        QVERIFY(printed(content).contains(QStringLiteral("Trust balance of unnamed shop")));
    }

    /// In the heading, beside its line and with the method: a glyph without a character of its own
    /// would be missing where the text is searched.
    void namesInChartsCanBeSearched()
    {
        const QString words = wordsOfSample();
        QCOMPARE(words.count(QStringLiteral("Individual trust (micro)")), qsizetype(3));
    }

    void rowsStayBelowTheirHeading()
    {
        PaperTable table;
        table.columns = {{QStringLiteral("Name"), false}, {QStringLiteral("Figure"), true}};
        for (int part = 0; part < 5; ++part) {
            table.rows.push_back({{QStringLiteral("Part"), QString()}, true});
            for (int row = 0; row < 4; ++row)
                table.rows.push_back({{QStringLiteral("Row"), QString::number(row)}});
        }
        const std::vector<Piece> pieces = tablePieces(table, 300);
        const double row = pieces[2].height;
        const std::vector<Sheet> sheets = paginate(pieces, pieces[0].height + 8 * row);
        QCOMPARE(sheets.size(), size_t(5)); // a second part has no room on any
        for (const Sheet& sheet : sheets)
            QCOMPARE(sheet.size(), size_t(6)); // head, heading, four rows
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("de") << QStringLiteral("de");
    }
    session::WorkspaceData withTwoScenarios() const
    {
        session::WorkspaceData data = m_data;
        data.scenario = plainScenario(QStringLiteral("Harsh"));
        data.scenarios = {plainScenario(QStringLiteral("Mild"))};
        data.scenarios.front().revenueLoss = 0.03;
        data.scenarios.front().indexPoints = 4;
        return data;
    }
    /// The words of the report, in English where a test has no language.
    QString printed(const ReportContent& content)
    {
        const bool isGerman = QByteArray(QTest::currentDataTag()) == "de";
        const QString path = m_home.file(QStringLiteral("report.pdf"));
        const auto file
            = writeReport(std::make_shared<const ReportContent>(content),
                          {isGerman ? QStringLiteral("de") : QStringLiteral("en")}, path);
        if (!file)
            qFatal("%s", qPrintable(describe(file.error())));
        return wordsOf(path);
    }

    QString wordsOfSample()
    {
        QString& words = m_words[QByteArray(QTest::currentDataTag())];
        if (words.isEmpty())
            words = printed(*m_sample);
        return words;
    }

    PrivateHome m_home;
    session::WorkspaceData m_data;
    Content m_sample;
    std::map<QByteArray, QString> m_words; ///< of the sample, by data tag
};

QTEST_MAIN(TestReportNumbers)
#include "tst_reportnumbers.moc"
