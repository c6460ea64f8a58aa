// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/panel.h"
#include "widgets/textattention.h"

#include <algorithm>

using namespace trustbilanz;
using tests::Language;
using tests::visible;

namespace {
const Day kJune = dayFrom({2026, 6, 1});
const Day kEnd = dayFrom({2026, 6, 30});
const Trend kMonths {};

text::AttentionLine lineOf(const AttentionItem& item, const Trend& trend = kMonths)
{
    return text::attentionLine(item, trend);
}

CrossedThreshold crossed(WatchedFigure figure, double value, double half, double threshold,
                         bool isCertain)
{
    return {figure, kJune, value, value - half, value + half, 4510, threshold, isCertain};
}

RequiredTrust asked()
{
    RequiredTrust row;
    row.data = QStringLiteral("health");
    row.sensitivity = 5;
    row.required = 80;
    row.state = RequiredState::Below;
    row.customers = 120;
    row.mean = 61.2;
    row.low = 58.0;
    row.high = 64.4;
    return row;
}

ImportBatch batch()
{
    ImportBatch made;
    made.source = QStringLiteral("survey.csv");
    made.imported = QStringLiteral("2026-06-30T10:00:00Z");
    made.rows = 1000;
    made.rejected = 12;
    return made;
}

AssessedIncident breach()
{
    AssessedIncident assessed;
    assessed.incident.title = QStringLiteral("Breach");
    assessed.peakLoss = 18.8;
    assessed.lossNow = 6.2;
    assessed.recovery
        = Recovery {dayFrom({2027, 1, 1}), dayFrom({2026, 9, 1}), dayFrom({2029, 1, 1}), kEnd, 4};
    return assessed;
}

/// One of every kind.
std::vector<AttentionItem> everyItem()
{
    ScaleChange change;
    change.date = kJune;
    change.from = {1, 10, false};
    change.to = {0, 10, false};
    return {crossed(WatchedFigure::Micro, 44, 2, 50, true),
            crossed(WatchedFigure::Macro, 44, 9, 50, false),
            crossed(WatchedFigure::Gap, -22.7, 15, -20, false),
            crossed(WatchedFigure::Gap, 30, 5, 20, true),
            LowTrust {asked()},
            ScaleBreak {change},
            FewAnswers {kJune, 12},
            HiddenPeriods {1, 10},
            RejectedRows {batch()},
            StaleScores {{kJune, kEnd, false, 3000, 1290}, 12, 50},
            OpenRecovery {3, breach()}};
}
} // namespace

/// What needs attention says no more than its figures, in both languages.
class TestAttentionWords : public QObject
{
    Q_OBJECT
private slots:
    void certainAndPerhaps();
    void figuresStandBesideTheClaim();
    void theSideOfAGap();
    void aGapIsTheDifferenceOfWhatShows();
    void whereNothingIsFoundItSaysWhatWasWatched();
    void everyKindLeadsToAPage();
    void everyKindInBothLanguages();
};

void TestAttentionWords::certainAndPerhaps()
{
    const Language english(QStringLiteral("en"));
    const text::AttentionLine found = lineOf(crossed(WatchedFigure::Micro, 44, 2, 50, true));
    QVERIFY(found.isCertain);
    QCOMPARE(found.what, QStringLiteral("Individual trust is below 50"));
    const text::AttentionLine perhaps = lineOf(crossed(WatchedFigure::Micro, 48, 4, 50, false));
    QVERIFY(!perhaps.isCertain);
    QCOMPARE(perhaps.what, QStringLiteral("Individual trust may be below 50"));
}

void TestAttentionWords::figuresStandBesideTheClaim()
{
    const Language english(QStringLiteral("en"));
    QCOMPARE(visible(lineOf(crossed(WatchedFigure::Micro, 44, 2, 50, true)).figures),
             QStringLiteral("June 2026: 44.0, 95_% interval 42.0_to_46.0, 4,510 customers"));
    QCOMPARE(visible(lineOf(crossed(WatchedFigure::Macro, 44, 9, 50, false)).figures),
             QStringLiteral("June 2026: 44.0, span of assumptions 35.0_to_53.0"));
    QCOMPARE(visible(lineOf(LowTrust {asked()}).figures),
             QStringLiteral("61.2, 95_% interval 58.0_to_64.4, 120 customers, needed 80 for "
                            "sensitivity 5"));
    const StaleScores stale {{kJune, kEnd, false, 3000, 1290}, 12, 50};
    QCOMPARE(visible(lineOf(stale).what),
             QStringLiteral("Only 43.0_% of the customers have a score of the last 12 months"));
    QCOMPARE(visible(lineOf(HiddenPeriods {1, 10}).what), QStringLiteral("1 period does not show"));
    CrossedThreshold one = crossed(WatchedFigure::Micro, 44, 2, 50, false);
    one.low.reset();
    one.high.reset();
    one.customers = 1;
    QCOMPARE(visible(lineOf(one).figures),
             QStringLiteral("June 2026: 44.0, too few customers for an interval, 1 customer"));
}

void TestAttentionWords::theSideOfAGap()
{
    const Language english(QStringLiteral("en"));
    QCOMPARE(lineOf(crossed(WatchedFigure::Gap, -22.7, 15, -20, false)).what,
             QStringLiteral("Individual trust may be more than 20 points below brand trust"));
    QCOMPARE(lineOf(crossed(WatchedFigure::Gap, 30, 5, 20, true)).what,
             QStringLiteral("Individual trust is more than 20 points above brand trust"));
    QCOMPARE(lineOf(crossed(WatchedFigure::Gap, -5, 2, -0.0, true)).what,
             QStringLiteral("Individual trust is more than 0 points below brand trust"));
}

/// As the key figures say it: 61.8 less 84.5, whatever further digits make of it.
void TestAttentionWords::aGapIsTheDifferenceOfWhatShows()
{
    const Language english(QStringLiteral("en"));
    Trend trend;
    MicroPoint& micro = trend.micro.emplace_back();
    micro.period = kJune;
    micro.mean = 61.76;
    MacroPoint& macro = trend.macro.emplace_back();
    macro.period = kJune;
    macro.index = 84.54;
    const CrossedThreshold gap = crossed(WatchedFigure::Gap, 61.76 - 84.54, 15, -20, false);
    QVERIFY(lineOf(gap, trend).figures.contains(QStringLiteral("−22.7")));
}

/// From 74.1 to 61.4 is a fall, and no threshold of 50 sees it.
void TestAttentionWords::whereNothingIsFoundItSaysWhatWasWatched()
{
    const Language english(QStringLiteral("en"));
    QCOMPARE(visible(text::attentionWatched({50, 45.5, 20, 33})),
             QStringLiteral("Watched in the latest period: Micro trust index below 50; Macro trust "
                            "index below 45.5; Trust gap wider than 20; Customers with a current "
                            "score below 33_%. A fall that crosses none of these thresholds is not "
                            "listed."));
    QCOMPARE(visible(text::attentionWatched({0, 0, 20, 0})),
             QStringLiteral("Watched in the latest period: Trust gap wider than 20. A fall that "
                            "crosses none of these thresholds is not listed."));
    QVERIFY(text::attentionWatched({0, 0, 100, 0}).startsWith(QStringLiteral("No threshold")));
}

void TestAttentionWords::everyKindLeadsToAPage()
{
    for (const AttentionItem& item : everyItem()) {
        const QString page = QLatin1String(lineOf(item).page);
        QVERIFY2(
            std::ranges::any_of(
                pages(), [&](const PageEntry& entry) { return page == QLatin1String(entry.id); }),
            qPrintable(page));
    }
}

void TestAttentionWords::everyKindInBothLanguages()
{
    std::vector<text::AttentionLine> english;
    {
        const Language language(QStringLiteral("en"));
        for (const AttentionItem& item : everyItem())
            english.push_back(lineOf(item));
    }
    const Language language(QStringLiteral("de"));
    for (size_t i = 0; i < english.size(); ++i) {
        const text::AttentionLine german = lineOf(everyItem()[i]);
        QVERIFY2(german.what != english[i].what, qPrintable(german.what));
        QVERIFY2(german.figures != english[i].figures, qPrintable(german.figures));
        QVERIFY(!german.figures.contains(QStringLiteral("%1")));
    }
}

QTEST_MAIN(TestAttentionWords)
#include "tst_attentionwords.moc"
