// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/losscontent.h"

#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trustbilanz::charts {

namespace {
constexpr double kWidestSpan = 1e5; ///< of a logarithmic axis: smaller losses do not matter
constexpr double kHeadroom = 1.08;
constexpr double kWholePercents = .1; ///< axes to here or more need no decimals

class LossContent
{
    Q_DECLARE_TR_FUNCTIONS(LossContent)
};

/// Two figures of a share below a tenth, whole percents from there on.
int decimalsOf(double probability)
{
    const double shown = probability * 100;
    return shown <= 0 || shown >= 10 ? 0 : std::max(1, 1 - int(std::floor(std::log10(shown))));
}

ReadingLine line(const QString& label, const QString& value)
{
    return {label, value, {}};
}

auto moneyLabel(const QString& currency)
{
    return [currency](double amount) { return text::money(amount, currency); };
}

Reading readingOf(const ExceedancePoint& point, const QString& currency, bool sampled)
{
    Reading reading;
    reading.heading = LossContent::tr("More than %1").arg(text::money(point.loss, currency));
    reading.lines.push_back(line(LossContent::tr("Probability"), chance(point.share.probability)));
    if (sampled)
        reading.lines.push_back(line(LossContent::tr("Monte Carlo"), chanceRange(point.share)));
    if (point.share.probability > 0)
        reading.lines.push_back(line(LossContent::tr("Once in so many periods"),
                                     text::number(1 / point.share.probability, 1)));
    return reading;
}

/// Losses that the axis can hold.
std::vector<ExceedancePoint> shownPoints(const SimulationResult& result, bool logarithmic)
{
    std::vector<ExceedancePoint> points;
    const double most = result.exceedance.empty() ? 0 : result.exceedance.back().loss;
    for (const ExceedancePoint& point : result.exceedance) {
        if (!logarithmic || point.loss >= most / kWidestSpan)
            points.push_back(point);
    }
    return points;
}

void addMarks(ValueChart::Content& content, const SimulationResult& result,
              std::optional<double> tolerance, const QString& currency)
{
    if (!content.x.logarithmic || result.mean > content.x.minimum)
        content.marks.push_back(
            {result.mean, LossContent::tr("mean of all trials %1").arg(text::money(result.mean, currency)),
             &Theme::text, false});
    if (!tolerance || !result.aboveTolerance)
        return;
    const QString words = LossContent::tr("tolerance %1, above it %2")
                              .arg(text::money(*tolerance, currency),
                                   chance(result.aboveTolerance->probability));
    const bool before = *tolerance < content.x.minimum; // the axis does not reach it
    content.marks.push_back(
        {*tolerance, before ? QStringLiteral("← ") + words : words, &Theme::bad, true});
}

ValueChart::Axis chanceAxis(double maximum, const QString& title)
{
    return {0, maximum > 0 ? maximum * kHeadroom : 1, false, title,
            [whole = maximum >= kWholePercents](double probability) {
                return whole ? text::percent(probability, 0) : chance(probability);
            }};
}

double stretched(double low, double high)
{
    return high > low ? high : low + std::max(1.0, std::abs(low));
}
} // namespace

QString chance(double probability)
{
    return text::percent(probability, decimalsOf(probability));
}

QString chanceRange(const TrialShare& share)
{
    const QString low = chance(share.low);
    if (low != chance(share.high) || share.low == share.high)
        return LossContent::tr("%1 to %2").arg(low, chance(share.high));
    const int decimals = std::max(decimalsOf(share.low), decimalsOf(share.high - share.low));
    return LossContent::tr("%1 to %2")
        .arg(text::percent(share.low, decimals), text::percent(share.high, decimals));
}

ValueChart::Content exceedanceContent(const SimulationResult& result,
                                      std::optional<double> tolerance, const QString& currency)
{
    ValueChart::Content content;
    content.emptyReason = LossContent::tr("No loss occurs with these inputs.");
    const bool logarithmic = std::ranges::none_of(
        result.exceedance, [](const ExceedancePoint& point) { return point.loss < 0; });
    const std::vector<ExceedancePoint> points = shownPoints(result, logarithmic);
    if (points.size() < 2 || (logarithmic && points.front().loss <= 0))
        return content;
    const double right = std::max(points.back().loss, tolerance.value_or(0));
    content.x = {points.front().loss, stretched(points.front().loss, right), logarithmic,
                 LossContent::tr("Loss, %1").arg(currency), moneyLabel(currency)};
    content.y = chanceAxis(points.front().share.high, LossContent::tr("Probability of more than that"));
    for (const ExceedancePoint& point : points) {
        const TrialShare& share = point.share;
        content.line.push_back({point.loss, share.probability, share.low, share.high});
        content.stops.push_back({point.loss, share.probability,
                                 readingOf(point, currency, result.trials > 0)});
    }
    addMarks(content, result, tolerance, currency);
    content.description
        = LossContent::tr("Loss exceedance curve: probability of more than a loss, from %1 (%2) to "
                          "%3 (%4). Use the arrow keys to read it.")
              .arg(text::money(points.front().loss, currency),
                   chance(points.front().share.probability),
                   text::money(points.back().loss, currency),
                   chance(points.back().share.probability));
    return content;
}

ValueChart::Content histogramContent(const SimulationResult& result, const QString& currency)
{
    ValueChart::Content content;
    content.emptyReason = LossContent::tr("No loss occurs with these inputs.");
    double highest = 0;
    for (const HistogramBar& bar : result.histogram) {
        highest = std::max(highest, bar.share);
        content.bars.push_back({bar.from, bar.to, bar.share});
        Reading reading;
        reading.heading
            = LossContent::tr("%1 to %2").arg(text::money(bar.from, currency),
                                              text::money(bar.to, currency));
        reading.lines.push_back(line(LossContent::tr("Trials"), chance(bar.share)));
        const double middle
            = bar.from > 0 ? std::sqrt(bar.from * bar.to) : (bar.from + bar.to) / 2;
        content.stops.push_back({middle, bar.share, reading});
    }
    if (content.bars.empty())
        return content;
    content.x = {content.bars.front().from,
                 stretched(content.bars.front().from, content.bars.back().to),
                 content.bars.front().from > 0,
                 LossContent::tr("Loss, %1").arg(currency), moneyLabel(currency)};
    content.y = chanceAxis(highest, LossContent::tr("Share of the trials"));
    addMarks(content, result, std::nullopt, currency);
    content.description
        = LossContent::tr("Histogram of losses: %1 without loss, half of the trials below %2.")
              .arg(chance(result.probabilityOfNoLoss), text::money(result.median, currency));
    return content;
}

ValueChart::Content differenceContent(const SimulationResult& difference, const QString& other,
                                      const QString& currency)
{
    ValueChart::Content content = histogramContent(difference, currency);
    content.emptyReason = LossContent::tr("Both cost the same in every trial.");
    if (content.bars.empty())
        return content;
    content.x.title = LossContent::tr("A minus %1, %2").arg(other, currency);
    if (content.x.minimum < 0 && content.x.maximum > 0)
        content.marks.push_back({0,
                                 LossContent::tr("equal in %1, not drawn")
                                     .arg(chance(difference.probabilityOfNoLoss)),
                                 &Theme::mutedText, true});
    content.description
        = LossContent::tr("Histogram of the difference: A costs more than %1 in %2 of the trials, "
                          "both the same in %3.")
              .arg(other, chance(difference.aboveTolerance->probability),
                   chance(difference.probabilityOfNoLoss));
    return content;
}

ValueChart::Content convergenceContent(const SimulationResult& result, const QString& currency)
{
    ValueChart::Content content;
    content.emptyReason = LossContent::tr("The preview is calculated and needs no trials.");
    if (result.convergence.size() < 2)
        return content;
    double low = result.convergence.back().low;
    double high = result.convergence.back().high;
    for (const ConvergencePoint& point : result.convergence) {
        low = std::min(low, point.low);
        high = std::max(high, point.high);
        content.line.push_back({double(point.trials), point.mean, point.low, point.high});
        Reading reading;
        reading.heading = LossContent::tr("%1 trials").arg(text::count(point.trials));
        reading.lines = {line(LossContent::tr("Mean"), text::money(point.mean, currency)),
                         line(LossContent::tr("Interval"),
                              LossContent::tr("%1 to %2").arg(text::money(point.low, currency),
                                                              text::money(point.high, currency)))};
        content.stops.push_back({double(point.trials), point.mean, reading});
    }
    content.x = {double(result.convergence.front().trials),
                 double(result.convergence.back().trials), true, LossContent::tr("Trials"),
                 [](double trials) { return text::count(qint64(std::llround(trials))); }};
    content.y = {low, stretched(low, high), false, LossContent::tr("Mean loss"),
                 moneyLabel(currency)};
    content.description = LossContent::tr("Mean loss as trials were added: %1 after %2, %3 to %4.")
                              .arg(text::money(result.mean, currency), text::count(result.trials),
                                   text::money(result.convergence.back().low, currency),
                                   text::money(result.convergence.back().high, currency));
    return content;
}

} // namespace trustbilanz::charts
