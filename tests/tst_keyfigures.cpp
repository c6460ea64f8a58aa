// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/card.h"
#include "widgets/pages/keyfigures.h"
#include "widgets/sparkline.h"
#include "widgets/theme.h"

#include <QLabel>

#include <cmath>

using namespace trustbilanz;

namespace {
const Day kJanuary = dayFrom({2024, 1, 1});

Day monthAfter(int months)
{
    Day day = kJanuary;
    for (int month = 0; month < months; ++month)
        day = nextPeriod(day, Interval::Month);
    return day;
}

MicroPoint micro(int month, double mean, std::optional<double> half)
{
    MicroPoint point;
    point.period = monthAfter(month);
    point.customers = 40;
    point.mean = mean;
    if (half) {
        point.low = mean - *half;
        point.high = mean + *half;
    }
    return point;
}

/// Macro trust falls by ten points a month.
Trend trendOf(std::vector<MicroPoint> points, int months)
{
    Trend trend;
    trend.smallestGroup = 10;
    trend.micro = std::move(points);
    for (int month = 0; month < months; ++month) {
        const double index = 90 - 10 * month;
        trend.macro.push_back(
            {monthAfter(month), monthAfter(month + 1) - 1, index, index - 1, index + 1});
    }
    trend.from = kJanuary;
    trend.to = monthAfter(months) - 1;
    return trend;
}

GapPoint gap(int month, double value)
{
    return {monthAfter(month), value, value - 1, value + 1};
}

BalancePoint balance(int month, double index)
{
    BalancePoint point;
    point.period = monthAfter(month);
    point.index = index;
    return point;
}

using Show = void (*)(KpiCard&, const Trend&, const Theme&);

QString toneOf(Show show, const Trend& trend)
{
    KpiCard card;
    card.setObjectNames(QStringLiteral("kpi"));
    show(card, trend, lightTheme());
    const auto* change = card.findChild<QLabel*>(QStringLiteral("kpi.change"));
    return change->text().isEmpty() ? QStringLiteral("no change is shown")
                                    : change->property("tone").toString();
}

QString confidenceOf(Show show, const Trend& trend)
{
    KpiCard card;
    card.setObjectNames(QStringLiteral("kpi"));
    show(card, trend, lightTheme());
    return card.findChild<QLabel*>(QStringLiteral("kpi.confidence"))->text();
}

QImage sparklineOf(const KpiCard& card)
{
    auto* line = card.findChild<Sparkline*>();
    line->setFixedSize(120, 34);
    QImage image(line->size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    line->render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

/// Whether anything is drawn in a column of a picture.
bool isDrawn(const QImage& image, int x)
{
    for (int y = 0; y < image.height(); ++y) {
        if (qAlpha(image.pixel(x, y)) > 0)
            return true;
    }
    return false;
}
} // namespace

class TestKeyFigures : public QObject
{
    Q_OBJECT
private slots:
    void onlyWhatIsNotChanceIsColoured_data();
    void onlyWhatIsNotChanceIsColoured();
    void whatIsModelledIsNotColoured();
    void balanceLineHasGaps();
    void aPointBetweenGapsIsDrawn();
    void howSureAFigureIs();
    void howSureTheRuleIs();
};

void TestKeyFigures::onlyWhatIsNotChanceIsColoured_data()
{
    QTest::addColumn<double>("change");
    QTest::addColumn<double>("half"); // of the interval of either mean; below zero = none
    QTest::addColumn<QString>("tone");
    const auto row = [](const char* name, double change, double half, const char* tone) {
        QTest::newRow(name) << change << half << QString::fromLatin1(tone);
    };
    row("rise within chance", 8.7, 23.5, "");
    row("fall within chance", -8.7, 23.5, "");
    row("rise", 8.7, 6, "good"); // 6 √2 = 8.5
    row("fall", -8.7, 6, "bad");
    row("rise, nearly", 8.7, 6.2, ""); // 6.2 √2 = 8.8
    row("rise without an interval", 8.7, -1, "");
    row("none", 0.01, 0.001, "muted");
}

void TestKeyFigures::onlyWhatIsNotChanceIsColoured()
{
    QFETCH(double, change);
    QFETCH(double, half);
    const std::optional<double> interval = half < 0 ? std::nullopt : std::optional(half);
    const Trend trend = trendOf({micro(0, 40, interval), micro(1, 40 + change, interval)}, 2);
    QTEST(toneOf(showMicro, trend), "tone");
}

void TestKeyFigures::whatIsModelledIsNotColoured()
{
    Trend trend = trendOf({micro(0, 40, 1), micro(1, 60, 1)}, 2);
    trend.gap = {gap(0, -50), gap(1, -20)};
    QCOMPARE(toneOf(showMacro, trend), QString());
    QCOMPARE(toneOf(showGap, trend), QString());
    trend.gap[1].value = -50;
    QCOMPARE(toneOf(showGap, trend), QStringLiteral("muted"));
}

/// Five months of which the third has no answers: nothing is drawn over it.
void TestKeyFigures::balanceLineHasGaps()
{
    Trend trend = trendOf({}, 5);
    trend.balance = {balance(0, 50), balance(1, 60), balance(3, 40), balance(4, 50)};
    KpiCard card;
    showBalance(card, trend, lightTheme());
    const QImage image = sparklineOf(card);
    QVERIFY(isDrawn(image, image.width() / 8));
    QVERIFY(!isDrawn(image, image.width() / 2));
    QVERIFY(isDrawn(image, image.width() * 7 / 8));
}

/// Every other year was asked: three points, and no line that joins them.
void TestKeyFigures::aPointBetweenGapsIsDrawn()
{
    const Trend trend = trendOf({micro(0, 40, 1), micro(2, 60, 1), micro(4, 50, 1)}, 5);
    const QList<double> line = microLine(trend, [](const MicroPoint& point) { return point.mean; });
    QCOMPARE(line.size(), 5);
    QCOMPARE(line[2], 60.0);
    QVERIFY(std::isnan(line[1]) && std::isnan(line[3]));
    KpiCard card;
    showMicro(card, trend, lightTheme());
    const QImage image = sparklineOf(card);
    QVERIFY(isDrawn(image, image.width() / 2));
    QVERIFY(!isDrawn(image, image.width() / 4));
    QVERIFY(!isDrawn(image, image.width() * 3 / 4));
}

/// Measured, partly, or not: a sign and a word.
void TestKeyFigures::howSureAFigureIs()
{
    const tests::Language english(QStringLiteral("en"));
    Trend trend = trendOf({micro(0, 40, 1), micro(1, 60, 1)}, 2);
    trend.gap = {gap(0, -50), gap(1, -20)};
    QCOMPARE(confidenceOf(showMicro, trend), QStringLiteral("● measured"));
    QCOMPARE(confidenceOf(showMacro, trend), QStringLiteral("○ modelled"));
    QCOMPARE(confidenceOf(showGap, trend), QStringLiteral("◐ measured minus modelled"));
    trend.micro.back().fewAnswers = true;
    QCOMPARE(confidenceOf(showMicro, trend), QStringLiteral("◐ measured, few customers"));
    trend.micro.back() = micro(1, 60, std::nullopt);
    QCOMPARE(confidenceOf(showMicro, trend), QStringLiteral("◐ measured, no interval"));
    trend.micro.back() = MicroPoint {};
    trend.micro.back().period = monthAfter(1);
    trend.micro.back().hidden = true;
    QCOMPARE(confidenceOf(showMicro, trend), QString());
    trend.macro.back().low = trend.macro.back().high = trend.macro.back().index;
    QCOMPARE(confidenceOf(showMacro, trend), QStringLiteral("○ start value"));
    QCOMPARE(confidenceOf(showGap, trend), QString());
}

/// Only the published share has who published it behind it.
void TestKeyFigures::howSureTheRuleIs()
{
    const tests::Language english(QStringLiteral("en"));
    Snapshot snapshot;
    snapshot.trend = trendOf({}, 2);
    snapshot.revenueAtRisk.emplace().rule.revenueLoss = 6e6;
    KeyFigures figures;
    QWidget owner;
    for (KpiCard* card : figures.cards())
        card->setParent(&owner);
    const auto part = [&](const char* name) {
        return owner.findChild<QLabel*>(QLatin1String("kpi.revenueAtRisk.") + QLatin1String(name))
            ->text();
    };
    figures.show(snapshot, lightTheme());
    QCOMPARE(part("confidence"), QStringLiteral("○ published average"));
    QVERIFY(part("note").contains(QStringLiteral("Accenture")));
    snapshot.scenario.revenueLoss = 0.08;
    figures.show(snapshot, lightTheme());
    QCOMPARE(part("confidence"), QStringLiteral("○ own assumption"));
    QVERIFY(part("note").startsWith(QStringLiteral("8")));
    QVERIFY(!part("note").contains(QStringLiteral("Accenture")));
}

QTEST_MAIN(TestKeyFigures)
#include "tst_keyfigures.moc"
