// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/pages/trendfinding.h"

using namespace trustbilanz;
using tests::Language;

namespace {
const Day kMay = dayFrom({2026, 5, 1});
const Day kJune = dayFrom({2026, 6, 1});

struct Interval95 {
    double mean = 0;
    double half = 0;
};

MicroPoint micro(Day period, const Interval95& interval)
{
    MicroPoint point;
    point.period = period;
    point.customers = 40;
    point.mean = interval.mean;
    point.low = interval.mean - interval.half;
    point.high = interval.mean + interval.half;
    return point;
}

MacroPoint macro(Day period, const Interval95& band)
{
    return {period, nextPeriod(period, Interval::Month) - 1, band.mean, band.mean - band.half,
            band.mean + band.half};
}

Trend trendOf(const Interval95& before, const Interval95& after, const Interval95& brandBefore,
              const Interval95& brandAfter)
{
    Trend trend;
    trend.micro = {micro(kMay, before), micro(kJune, after)};
    trend.macro = {macro(kMay, brandBefore), macro(kJune, brandAfter)};
    trend.from = kMay;
    trend.to = kJune + 29;
    return trend;
}
} // namespace

/// The title of the overview claims nothing that the statistics do not carry.
class TestTrendFinding : public QObject
{
    Q_OBJECT
private slots:
    void aChangeNeedsIntervalsApart_data();
    void aChangeNeedsIntervalsApart();
    void aComparisonNeedsAllOfBothSpans_data();
    void aComparisonNeedsAllOfBothSpans();
    void noComparisonWithAStartValue();
    void noChangeAcrossScales();
    void noChangeWithoutAnInterval();
    void seasonsAreNoChange();
    void aYearBeforeThatIsHiddenIsNotReplaced();
    void weeksAndYears_data();
    void weeksAndYears();
    void bothLanguages();
};

void TestTrendFinding::aChangeNeedsIntervalsApart_data()
{
    QTest::addColumn<double>("after");
    QTest::addColumn<double>("half");
    QTest::addColumn<QString>("word"); // empty = no change is claimed
    QTest::newRow("far below") << 50.0 << 4.0 << QStringLiteral("fell");
    QTest::newRow("far above") << 70.0 << 4.0 << QStringLiteral("rose");
    QTest::newRow("ends meet") << 50.0 << 5.0 << QString(); // 55 and 55
    QTest::newRow("overlap") << 50.0 << 6.0 << QString();
    QTest::newRow("a large change of few") << 30.0 << 20.0 << QString();
    QTest::newRow("the same") << 60.0 << 1.0 << QString();
}

void TestTrendFinding::aChangeNeedsIntervalsApart()
{
    QFETCH(const double, after);
    QFETCH(const double, half);
    QFETCH(const QString, word);
    const Language english(QStringLiteral("en"));
    const QString title = finding(trendOf({60, half}, {after, half}, {80, 5}, {80, 5}));
    for (const QString& claim : {QStringLiteral("fell"), QStringLiteral("rose")})
        QVERIFY2(title.contains(claim) == (claim == word), qPrintable(title));
    QVERIFY2(!word.isEmpty() || title.contains(QStringLiteral("stood")), qPrintable(title));
}

void TestTrendFinding::aComparisonNeedsAllOfBothSpans_data()
{
    QTest::addColumn<double>("after"); // individual trust, from 60; intervals 1 to either side
    QTest::addColumn<double>("brandAfter"); // from 80
    QTest::addColumn<double>("band");
    QTest::addColumn<QString>("clause");
    const auto row
        = [](const char* name, double after, double brandAfter, double band, const char* clause) {
              QTest::newRow(name) << after << brandAfter << band << QString::fromLatin1(clause);
          };
    // The interval of a change is 1.41 to either side, the span of brand trust twice the band.
    row("twice as far", 40, 72, 0.6, "at least twice as far as"); // 18.6 and at most 9.2
    row("nearly twice", 40, 71, 0.6, "further than"); // 18.6 and at most 10.2
    row("further", 40, 66, 2, "further than"); // 18.6 and at most 18
    row("perhaps further", 40, 65, 2, ""); // 18.6 and at most 19
    row("less far", 50, 64, 2, "less far than"); // at most 11.4 and at least 12
    row("perhaps less far", 50, 65, 2, ""); // at most 11.4 and at least 11
    row("brand trust rose", 40, 90, 4, "while brand trust rose");
    row("brand trust perhaps rose", 40, 90, 5, ""); // by 0 to 20
    row("brand trust perhaps fell", 40, 72, 5, ""); // -18 to 2
    row("rise twice as far", 80, 88, 0.6, "at least twice as far as");
    row("rise further", 80, 90, 4, "further than"); // 18.6 and at most 18
    row("rise less far", 70, 96, 2, "less far than"); // at most 11.4 and at least 12
    row("brand trust fell", 80, 70, 4, "while brand trust fell");
    row("rise beside no change", 80, 80, 1, "");
}

void TestTrendFinding::aComparisonNeedsAllOfBothSpans()
{
    QFETCH(const double, after);
    QFETCH(const double, brandAfter);
    QFETCH(const double, band);
    QFETCH(const QString, clause);
    const Language english(QStringLiteral("en"));
    const QString title = finding(trendOf({60, 1}, {after, 1}, {80, band}, {brandAfter, band}));
    QVERIFY2(title.startsWith(after < 60
                                  ? QStringLiteral("Individual trust fell from 60.0 in May 2026")
                                  : QStringLiteral("Individual trust rose from 60.0 in May 2026")),
             qPrintable(title));
    QCOMPARE(title.contains(QStringLiteral("brand trust")), !clause.isEmpty());
    QVERIFY2(title.contains(clause), qPrintable(title));
    QCOMPARE(title.contains(QStringLiteral("(modelled)")), !clause.isEmpty());
}

/// It says where the model starts, not how the brand stood.
void TestTrendFinding::noComparisonWithAStartValue()
{
    const Language english(QStringLiteral("en"));
    const QString title = finding(trendOf({60, 1}, {40, 1}, {100, 0}, {90, 1}));
    QCOMPARE(title,
             QStringLiteral("Individual trust fell from 60.0 in May 2026 to 40.0 in June "
                            "2026"));
}

void TestTrendFinding::noChangeAcrossScales()
{
    const Language english(QStringLiteral("en"));
    Trend trend = trendOf({60, 1}, {40, 1}, {80, 2}, {78, 2});
    ScaleChange change;
    change.date = kJune;
    trend.scaleChanges = {change};
    QVERIFY(finding(trend).contains(QStringLiteral("stood")));
    trend.scaleChanges[0].bridged = true;
    QVERIFY(finding(trend).contains(QStringLiteral("fell")));
}

void TestTrendFinding::noChangeWithoutAnInterval()
{
    const Language english(QStringLiteral("en"));
    Trend trend = trendOf({60, 1}, {10, 1}, {80, 2}, {78, 2});
    trend.micro.back().low.reset();
    trend.micro.back().high.reset();
    QVERIFY(finding(trend).contains(QStringLiteral("stood")));
}

/// Lower in every December than in the January before, and higher from year to year.
void TestTrendFinding::seasonsAreNoChange()
{
    const Language english(QStringLiteral("en"));
    const Day december = dayFrom({2026, 12, 1});
    Trend trend;
    trend.micro = {micro(dayFrom({2025, 1, 1}), {66, 1}), micro(dayFrom({2025, 12, 1}), {60, 1}),
                   micro(dayFrom({2026, 1, 1}), {69, 1}), micro(december, {63.5, 1})};
    trend.macro = {macro(december, {80, 5})};
    QCOMPARE(finding(trend),
             QStringLiteral("Individual trust rose from 60.0 in December 2025 to 63.5 in December "
                            "2026"));
    trend.micro.erase(trend.micro.begin(), trend.micro.begin() + 2); // no year is in the range
    QCOMPARE(finding(trend),
             QStringLiteral("Individual trust fell from 69.0 in January 2026 to 63.5 in December "
                            "2026"));
}

void TestTrendFinding::aYearBeforeThatIsHiddenIsNotReplaced()
{
    const Language english(QStringLiteral("en"));
    Trend trend = trendOf({60, 1}, {40, 1}, {80, 5}, {80, 5});
    trend.micro.insert(
        trend.micro.begin(),
        {micro(dayFrom({2025, 5, 1}), {70, 1}), micro(dayFrom({2025, 6, 1}), {70, 1})});
    QVERIFY(finding(trend).contains(QStringLiteral("fell from 70.0 in June 2025")));
    trend.micro[1].mean.reset();
    QVERIFY2(finding(trend).contains(QStringLiteral("stood")), qPrintable(finding(trend)));
}

void TestTrendFinding::weeksAndYears_data()
{
    QTest::addColumn<Interval>("interval");
    QTest::addColumn<QList<QDate>>("periods"); // of 80, 70 and 40
    QTest::addColumn<QString>("from");
    QTest::newRow("52 weeks before") << Interval::Week
                                     << QList<QDate> {{2025, 6, 16}, {2025, 6, 30}, {2026, 6, 29}}
                                     << QStringLiteral("fell from 70.0");
    QTest::newRow("years from the first on")
        << Interval::Year << QList<QDate> {{2024, 1, 1}, {2025, 1, 1}, {2026, 1, 1}}
        << QStringLiteral("fell from 80.0");
}

void TestTrendFinding::weeksAndYears()
{
    QFETCH(const Interval, interval);
    QFETCH(const QList<QDate>, periods);
    QFETCH(const QString, from);
    const Language english(QStringLiteral("en"));
    Trend trend;
    trend.view.interval = interval;
    trend.micro = {micro(dayFrom(periods[0]), {80, 1}), micro(dayFrom(periods[1]), {70, 1}),
                   micro(dayFrom(periods[2]), {40, 1})};
    trend.macro = {macro(dayFrom(periods[2]), {80, 5})};
    QVERIFY2(finding(trend).contains(from), qPrintable(finding(trend)));
}

void TestTrendFinding::bothLanguages()
{
    const Trend trend = trendOf({60, 1}, {40, 1}, {80, 0.6}, {72, 0.6});
    const Language german(QStringLiteral("de"));
    QVERIFY(german.isLoaded());
    QCOMPARE(
        finding(trend),
        QStringLiteral("Individuelles Vertrauen fiel von 60,0 (Mai 2026) auf 40,0 (Juni 2026), "
                       "mindestens doppelt so stark wie das Markenvertrauen (modelliert)"));
}

QTEST_MAIN(TestTrendFinding)
#include "tst_trendfinding.moc"
