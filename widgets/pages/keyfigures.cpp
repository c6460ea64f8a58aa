// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/keyfigures.h"

#include "models/records/startvalue.h"
#include "models/session/scenariofile.h"
#include "widgets/balancewords.h"
#include "widgets/card.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/figureinputs.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace trustbilanz {

namespace {
class KeyFigureWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyFigureWords)
};

constexpr double kNoChange = 0.05; ///< points that round to zero

KpiCard* makeCard(const char* stem, const char* method)
{
    auto* card = new KpiCard;
    card->setObjectNames(QLatin1String(stem));
    card->setMethod(QLatin1String(method));
    return card;
}

/// Periods of the trend; every one has a macro value.
struct LastPeriods {
    std::optional<Day> last;
    std::optional<Day> before;
};

LastPeriods lastPeriods(const Trend& trend)
{
    LastPeriods periods;
    if (!trend.macro.empty())
        periods.last = trend.macro.back().period;
    if (trend.macro.size() > 1)
        periods.before = trend.macro[trend.macro.size() - 2].period;
    return periods;
}

QString periodText(Day period, const Trend& trend)
{
    return text::period(period, trend.view.interval);
}

/// Half the interval of the difference of two independent means, √(h₁² + h₂²) of half of theirs:
/// each keeps its own t. Customers in both make it wider than need be; none where one is missing.
std::optional<double> halfInterval(const MicroPoint& point, const MicroPoint& earlier)
{
    if (!point.low || !point.high || !earlier.low || !earlier.high)
        return std::nullopt;
    return std::hypot(*point.high - *point.low, *earlier.high - *earlier.low) / 2;
}

/// Good or bad only where the interval of the change excludes zero.
const char* toneOf(double change, std::optional<double> half)
{
    if (!half || std::abs(change) <= *half)
        return "";
    return change > 0 ? "good" : "bad";
}

/// The change against the period before with its arrow. Without an interval of the change, as of
/// what is modelled, it has no tone.
void setChange(KpiCard::Content& content, double change, std::optional<double> half,
               const Trend& trend)
{
    const bool none = std::abs(change) < kNoChange;
    const QString arrow = change > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
    content.change = none ? text::points(0) : arrow + text::points(change);
    content.changeTone = none ? "muted" : toneOf(change, half);
    content.changeSince
        = KeyFigureWords::tr("vs. %1").arg(periodText(*lastPeriods(trend).before, trend));
}

double nan()
{
    return std::numeric_limits<double>::quiet_NaN();
}

/// Whether the period before was measured otherwise: a change would be one of the scale.
bool hasBreakBefore(Day period, const Trend& trend)
{
    return hasMethodBreak(trend, period, nextPeriod(period, trend.view.interval) - 1);
}

/// A line of the micro index or of what rests on it: broken where the scale changed.
void appendTo(QList<double>& line, Day period, double value, const Trend& trend)
{
    if (hasBreakBefore(period, trend))
        line << nan();
    line << value;
}

/// How sure a figure is, in a word; the sign before it tells the same without reading.
QString partlySure(const QString& why)
{
    return QStringLiteral("◐ ") + why;
}

QString notMeasured(const QString& why)
{
    return QStringLiteral("○ ") + why;
}

QString microConfidence(const MicroPoint* point)
{
    if (!point || !point->mean)
        return {};
    if (!point->low)
        return partlySure(KeyFigureWords::tr("measured, no interval"));
    return point->fewAnswers ? partlySure(KeyFigureWords::tr("measured, few customers"))
                             : QStringLiteral("● ") + KeyFigureWords::tr("measured");
}

QString gapConfidence(const GapPoint* gap)
{
    return gap ? partlySure(KeyFigureWords::tr("measured minus modelled")) : QString();
}

QString macroConfidence(const MacroPoint& last)
{
    return notMeasured(isStartValue(last) ? KeyFigureWords::tr("start value")
                                          : KeyFigureWords::tr("modelled"));
}

QString microNote(const MicroPoint* point, const Trend& trend)
{
    const std::optional<Day> last = lastPeriods(trend).last;
    if (!last)
        return KeyFigureWords::tr("No data yet");
    if (!point)
        return KeyFigureWords::tr("No answers in %1").arg(periodText(*last, trend));
    if (point->hidden)
        return charts::hiddenText(trend);
    const QString customers = KeyFigureWords::tr("%Ln customer(s)", nullptr, int(point->customers));
    if (!point->low)
        return KeyFigureWords::tr("%1: %2, too few for an interval")
            .arg(periodText(*last, trend), customers);
    return KeyFigureWords::tr("%1: %2 interval %3, %4")
        .arg(periodText(*last, trend), text::percent(trend.view.confidence),
             text::indexRange(point->low, point->high), customers);
}

/// None against a start value: that is no trust of anybody.
const GapPoint* gapOn(const Trend& trend, std::optional<Day> period)
{
    if (period && isStartValueIn(trend, *period))
        return nullptr;
    for (const GapPoint& gap : trend.gap) {
        if (gap.period == period)
            return &gap;
    }
    return nullptr;
}

QList<double> gapTrend(const Trend& trend)
{
    QList<double> values;
    for (const MacroPoint& point : trend.macro) {
        const GapPoint* gap = gapOn(trend, point.period);
        appendTo(values, point.period, gap ? gap->value : nan(), trend);
    }
    return values;
}

QString gapNote(const GapPoint* gap, const Trend& trend)
{
    const std::optional<Day> last = lastPeriods(trend).last;
    if (gap && gap->low)
        return KeyFigureWords::tr("%1: range %2, from interval and band")
            .arg(periodText(*last, trend), text::range(gap->low, gap->high));
    return last && isStartValueIn(trend, *last)
        ? KeyFigureWords::tr("No counted incident: macro trust is at its start value")
        : KeyFigureWords::tr("Needs both indices in the last period");
}

/// A figure for every period, or none.
QList<double> lineOf(const std::map<Day, double>& figures, const Trend& trend)
{
    QList<double> values;
    for (const MacroPoint& point : trend.macro) {
        const auto figure = figures.find(point.period);
        appendTo(values, point.period, figure == figures.end() ? nan() : figure->second, trend);
    }
    return values;
}

/// Has no point where either index is missing or macro trust is a start value.
QList<double> balanceTrend(const Trend& trend)
{
    std::map<Day, double> indices;
    for (const BalancePoint& point : trend.balance) {
        if (!point.segment && !isStartValue(point))
            indices[point.period] = point.index;
    }
    return lineOf(indices, trend);
}

void showRevenue(KpiCard& card, const Snapshot& snapshot)
{
    card.setContent(revenueFigure(snapshot));
    card.setMethodInputs(
        revenueInputs(session::completedFrom(snapshot.scenario, snapshot.settings)));
}

KpiCard::Content microContent(const Trend& trend, const Theme& theme)
{
    const auto [last, before] = lastPeriods(trend);
    const MicroPoint* point = last ? microOn(trend, *last) : nullptr;
    const MicroPoint* earlier = before ? microOn(trend, *before) : nullptr;
    KpiCard::Content content;
    content.name = KeyFigureWords::tr("Micro trust index");
    content.value = text::index(point ? point->mean : std::nullopt);
    content.confidence = microConfidence(point);
    content.note = microNote(point, trend);
    content.trend = microLine(trend, [](const MicroPoint& each) { return each.mean; });
    content.color = theme.micro;
    if (point && earlier && point->mean && earlier->mean && !hasBreakBefore(point->period, trend))
        setChange(content, *point->mean - *earlier->mean, halfInterval(*point, *earlier), trend);
    return content;
}

KpiCard::Content gapContent(const Trend& trend, const Theme& theme)
{
    const auto [last, before] = lastPeriods(trend);
    const GapPoint* gap = gapOn(trend, last);
    const GapPoint* earlier = gapOn(trend, before);
    KpiCard::Content content;
    content.name = KeyFigureWords::tr("Trust gap (micro − macro)");
    content.value = gap ? text::gap(*gap, trend) : text::missing();
    content.confidence = gapConfidence(gap);
    content.note = gapNote(gap, trend);
    content.trend = gapTrend(trend);
    content.color = theme.mutedText;
    if (gap && earlier && !hasBreakBefore(gap->period, trend))
        setChange(content, gap->value - earlier->value, std::nullopt, trend);
    return content;
}

QString macroNote(const MacroPoint& last, const Trend& trend)
{
    return isStartValue(last)
        ? KeyFigureWords::tr("Start value, not a finding: no counted incident up to %1")
              .arg(periodText(last.period, trend))
        : KeyFigureWords::tr("%1: span of assumptions %2")
              .arg(periodText(last.period, trend), text::range(last.low, last.high));
}

KpiCard::Content macroContent(const Trend& trend, const Theme& theme)
{
    KpiCard::Content content;
    content.name = KeyFigureWords::tr("Macro trust index (modelled)");
    content.color = theme.macro;
    content.value = text::missing();
    content.note = KeyFigureWords::tr("No data yet");
    for (const MacroPoint& point : trend.macro)
        content.trend << point.index;
    if (!trend.macro.empty()) {
        content.value = text::index(trend.macro.back().index);
        content.confidence = macroConfidence(trend.macro.back());
        content.note = macroNote(trend.macro.back(), trend);
    }
    if (trend.macro.size() > 1 && !isStartValue(trend.macro.back()))
        setChange(content, trend.macro.back().index - trend.macro[trend.macro.size() - 2].index,
                  std::nullopt, trend);
    return content;
}
} // namespace

KeyFigures::KeyFigures()
    : m_micro(makeCard("kpi.micro", "micro-index"))
    , m_macro(makeCard("kpi.macro", "macro-index"))
    , m_gap(makeCard("kpi.gap", "trust-gap"))
    , m_revenue(makeCard("kpi.revenueAtRisk", "revenue-at-risk"))
{
}

void KeyFigures::show(const Snapshot& snapshot, const Theme& theme)
{
    showMicro(*m_micro, snapshot.trend, theme);
    showMacro(*m_macro, snapshot.trend, theme);
    showGap(*m_gap, snapshot.trend, theme);
    showRevenue(*m_revenue, snapshot);
}

void showMicro(KpiCard& card, const Trend& trend, const Theme& theme)
{
    const std::optional<Day> last = lastPeriods(trend).last;
    card.setContent(microContent(trend, theme));
    card.setMethodInputs(microInputs(trend, last ? microOn(trend, *last) : nullptr));
}

void showGap(KpiCard& card, const Trend& trend, const Theme& theme)
{
    card.setContent(gapContent(trend, theme));
    card.setMethodInputs(gapInputs(trend, lastPeriods(trend).last));
}

void showBalance(KpiCard& card, const Trend& trend, const Theme& theme)
{
    KpiCard::Content content;
    content.name = KeyFigureWords::tr("Balance index");
    content.value = text::missing();
    content.note = KeyFigureWords::tr("Needs both indices in one period");
    content.color = theme.text;
    content.trend = balanceTrend(trend);
    if (!trend.balance.empty() && isStartValue(trend.balance.back())) {
        content.note = KeyFigureWords::tr("No counted incident: macro trust is at its start value");
    } else if (!trend.balance.empty()) {
        const BalancePoint& last = trend.balance.back();
        content.value = text::index(last.index);
        content.note = KeyFigureWords::tr("%1: micro %2 weighs %3, macro %4 the rest")
                           .arg(periodText(last.period, trend), text::index(last.micro),
                                text::percent(trend.rule.microWeight), text::index(last.macro));
    }
    card.setContent(content);
    card.setMethodInputs(balanceInputs(trend));
}

void showMacro(KpiCard& card, const Trend& trend, const Theme& theme)
{
    card.setContent(macroContent(trend, theme));
    card.setMethodInputs(macroInputs(trend));
}

QList<KpiCard::Content> keyFigures(const Snapshot& snapshot, const Theme& theme)
{
    return {microContent(snapshot.trend, theme), macroContent(snapshot.trend, theme),
            gapContent(snapshot.trend, theme), revenueFigure(snapshot)};
}

QList<double> microLine(const Trend& trend,
                        const std::function<std::optional<double>(const MicroPoint&)>& figureOf)
{
    std::map<Day, double> figures;
    for (const MicroPoint& point : trend.micro) {
        const std::optional<double> figure = point.segment ? std::nullopt : figureOf(point);
        if (figure)
            figures[point.period] = *figure;
    }
    return lineOf(figures, trend);
}

QString intervalWord(Interval interval)
{
    constexpr std::array kWords {QT_TRANSLATE_NOOP("KeyFigureWords", "Daily"),
                                 QT_TRANSLATE_NOOP("KeyFigureWords", "Weekly"),
                                 QT_TRANSLATE_NOOP("KeyFigureWords", "Monthly"),
                                 QT_TRANSLATE_NOOP("KeyFigureWords", "Quarterly"),
                                 QT_TRANSLATE_NOOP("KeyFigureWords", "Yearly")};
    return KeyFigureWords::tr(kWords[size_t(interval)]);
}

} // namespace trustbilanz
