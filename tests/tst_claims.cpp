// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/startvalue.h"
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/balancewords.h"
#include "widgets/card.h"
#include "widgets/pages/keyfigures.h"
#include "widgets/text.h"
#include "widgets/texteffect.h"
#include "widgets/theme.h"

#include <QLabel>

using namespace trustbilanz;
using tests::Language;

namespace {
const QString kEnglish = QStringLiteral("en");

MicroPoint hiddenMean()
{
    MicroPoint mean;
    mean.hidden = true;
    return mean;
}
/// One month with micro trust of 40 and a macro value with its band.
Trend monthWith(const MacroPoint& macro)
{
    MicroPoint micro;
    micro.period = macro.period;
    micro.customers = 40;
    micro.mean = 40;
    micro.low = 35;
    micro.high = 45;
    BalancePoint place;
    place.period = macro.period;
    place.micro = 40;
    place.macro = macro.index;
    place.macroLow = macro.low;
    place.macroHigh = macro.high;
    place.quadrant = Quadrant::Distant;
    place.isClear = true;
    Trend trend;
    trend.micro = {micro};
    trend.macro = {macro};
    trend.gap = {{macro.period, 40 - macro.index, 35 - macro.high, 45 - macro.low}};
    trend.balance = {place};
    return trend;
}

MacroPoint macroOf(double index, double low, double high)
{
    const Day january = dayFrom({2024, 1, 1});
    return {january, january + 30, index, low, high};
}

using Show = void (*)(KpiCard&, const Trend&, const Theme&);

QString valueOf(Show show, const Trend& trend)
{
    KpiCard card;
    card.setObjectNames(QStringLiteral("kpi"));
    show(card, trend, lightTheme());
    return card.findChild<QLabel*>(QStringLiteral("kpi.value"))->text();
}
} // namespace

/// Sentences claim no more than the figures behind them carry.
class TestClaims : public QObject
{
    Q_OBJECT
private slots:
    void aHiddenMeanIsNotCalledSmall();
    void aStartValueIsNoFinding();
    void whatActsIsAFinding();
    void everyoneIsNoGroup();
};

/// It may be a large group that would tell of a small one.
void TestClaims::aHiddenMeanIsNotCalledSmall()
{
    const Language english(kEnglish);
    Effect effect;
    effect.smallestGroup = 12;
    effect.after = hiddenMean();
    QCOMPARE(text::meansSentence(effect),
             QStringLiteral("Mean before: no answers; after: hidden to protect groups below 12."));
}

void TestClaims::aStartValueIsNoFinding()
{
    const Language english(kEnglish);
    const Trend trend = monthWith(macroOf(100, 100, 100));
    QCOMPARE(text::balanceFinding(trend),
             QStringLiteral("January 2024: no counted incident, so macro trust is a start value, "
                            "not a finding"));
    QVERIFY(!finding(trend).contains(QStringLiteral("100")));
    QCOMPARE(valueOf(showGap, trend), text::missing());
    QCOMPARE(valueOf(showBalance, trend), text::missing());
}

/// An index with a span is one, and so is 0, where every span ends.
void TestClaims::whatActsIsAFinding()
{
    const Language english(kEnglish);
    const Trend trend = monthWith(macroOf(80, 70, 90));
    QVERIFY(text::balanceFinding(trend).contains(text::quadrant(Quadrant::Distant)));
    QCOMPARE(valueOf(showGap, trend), text::points(-40));
    QVERIFY(!isStartValue(macroOf(0, 0, 0)));
}

/// Its group stands before everyone in the series; a hidden period has no mean to take a gap from.
void TestClaims::everyoneIsNoGroup()
{
    const Language english(kEnglish);
    Trend trend = monthWith(macroOf(80, 70, 90));
    MicroPoint group = trend.micro.front();
    group.segment = QStringLiteral("North");
    group.mean = 99;
    trend.micro.insert(trend.micro.begin(), group);
    const MicroPoint* everyone = microOn(trend, trend.macro.front().period);
    QVERIFY(everyone);
    QCOMPARE(everyone->mean, std::optional(40.0));
    QCOMPARE(text::gap(trend.gap.front(), trend), text::points(-40));
    QVERIFY(!microOn(trend, trend.macro.front().period + 1));
    trend.micro.back().mean.reset();
    trend.gap.front().value = -7;
    QCOMPARE(text::gap(trend.gap.front(), trend), text::points(-7));
}

QTEST_MAIN(TestClaims)
#include "tst_claims.moc"
