// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportsections.h"

#include "widgets/balancewords.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/pages/keyfigures.h"
#include "widgets/report/papercharts.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace trustbilanz::report {

namespace {
constexpr double kFigureGap = 14;
constexpr double kAboveFigures = 12;
constexpr double kBarWidth = 2.5; ///< of the colour beside a figure
constexpr double kBarGap = 7;
constexpr double kLineGap = 3;
constexpr int kValuePixels = 20;
constexpr double kChartHeight = 265;

class ReportBalance
{
    Q_DECLARE_TR_FUNCTIONS(ReportBalance)
};

QColor toneColor(const KpiCard::Content& figure)
{
    const Theme& theme = lightTheme();
    if (qstrcmp(figure.changeTone, "good") == 0)
        return theme.good;
    return qstrcmp(figure.changeTone, "bad") == 0 ? theme.bad : theme.mutedText;
}

/// A key figure line by line.
struct Figure {
    QColor color;
    std::vector<Paragraph> lines;
    double height = 0;

    void add(const QString& text, const TextStyle& style, double width)
    {
        if (text.isEmpty())
            return;
        lines.emplace_back(text, style, width);
        height += lines.back().height() + kLineGap;
    }
};

Figure figureOf(const KpiCard::Content& content, double width)
{
    const Theme& theme = lightTheme();
    Figure figure;
    figure.color = content.color.isValid() ? content.color : theme.text;
    figure.add(content.name, {kTablePixels, QFont::Medium, theme.mutedText}, width);
    figure.add(content.value, {kValuePixels, QFont::DemiBold, {}, Qt::AlignLeft, true}, width);
    const QString change = content.change.isEmpty()
        ? QString()
        : (content.change + QLatin1Char(' ') + content.changeSince).trimmed();
    figure.add(change, {kTablePixels, QFont::Medium, toneColor(content)}, width);
    figure.add(content.confidence, {kTablePixels, QFont::Medium}, width);
    figure.add(content.note, {kNotePixels, QFont::Normal, theme.mutedText}, width);
    return figure;
}

void paintFigure(QPainter& painter, const Figure& figure, const QPointF& corner, double height)
{
    painter.fillRect(QRectF(corner, QSizeF(kBarWidth, height)), figure.color);
    double top = corner.y();
    for (const Paragraph& line : figure.lines) {
        line.paint(painter, {corner.x() + kBarWidth + kBarGap, top});
        top += line.height() + kLineGap;
    }
}

Piece figuresPiece(const QList<KpiCard::Content>& contents, double width)
{
    const double step = (width + kFigureGap) / double(contents.size());
    std::vector<Figure> figures;
    Piece piece;
    piece.above = kAboveFigures;
    for (const KpiCard::Content& content : contents) {
        figures.push_back(figureOf(content, step - kFigureGap - kBarWidth - kBarGap));
        piece.height = std::max(piece.height, figures.back().height);
    }
    piece.paint = [figures, step](QPainter& painter, const QRectF& place) {
        for (size_t i = 0; i < figures.size(); ++i)
            paintFigure(painter, figures[i], {place.left() + double(i) * step, place.top()},
                        place.height());
    };
    return piece;
}

QString rangeWords(const Trend& trend)
{
    //: %1 and %2 are dates; %3 is "Monthly"
    return ReportBalance::tr("%1 to %2 · %3")
        .arg(text::date(trend.from), text::date(trend.to), intervalWord(trend.view.interval));
}

/// Which answers are looked at; empty where it is all.
QString filterWords(const TrendView& view)
{
    QStringList filters;
    for (const SegmentFilter& filter : view.where) {
        QStringList values;
        for (const QString& value : filter.values)
            values << text::segmentValue(value);
        filters << QStringLiteral("%1: %2").arg(filter.segment,
                                                values.join(QStringLiteral(", ")));
    }
    return filters.isEmpty()
        ? QString()
        : ReportBalance::tr("Only answers with %1.").arg(filters.join(QStringLiteral("; ")));
}

/// Titles of cards have no full stop.
QString sentence(const QString& words)
{
    return words.endsWith(QLatin1Char('.')) ? words : words + QLatin1Char('.');
}

void tellCover(Story& story, const Snapshot& snapshot, const QString& brand)
{
    story.title(brand);
    if (snapshot.firstDay)
        story.text(rangeWords(snapshot.trend) + QStringLiteral(" · ") + dataDate(snapshot));
    else
        story.text(dataDate(snapshot));
    story.note(filterWords(snapshot.trend.view));
    if (snapshot.settings.sample)
        story.note(ReportBalance::tr(
            "Sample data: synthetic, made up by the program, about no real company."));
}
} // namespace

QString dataDate(const Snapshot& snapshot)
{
    return snapshot.lastDay ? ReportBalance::tr("Data to %1").arg(
               text::date(*snapshot.lastDay, snapshot.precision))
                            : ReportBalance::tr("No data yet");
}

void tellBalance(Story& story, const ReportContent& content, const QString& brand)
{
    const Snapshot& snapshot = content.snapshot;
    tellCover(story, snapshot, brand);
    story.chapter(ReportBalance::tr("Trust balance"));
    story.finding(finding(snapshot.trend));
    story.add(figuresPiece(keyFigures(snapshot, lightTheme()), story.width()));
    const TimeChart::Content chart = charts::trendContent(snapshot);
    story.subheading(ReportBalance::tr("Individual trust (micro) and brand trust (macro)"));
    story.add(timeChartPiece(chart, story.width(), kChartHeight));
    story.note(charts::legendOf(chart));
    story.note(charts::hiddenPeriods(snapshot.trend));
    story.note(ReportBalance::tr("Index points from 0 to 100. The band of individual trust is the "
                                 "%1 interval; that of brand trust, which is modelled, is a span "
                                 "of assumptions.")
                   .arg(text::percent(snapshot.trend.view.confidence)));
    if (!snapshot.trend.balance.empty())
        story.text(sentence(text::balanceFinding(snapshot.trend)));
}

} // namespace trustbilanz::report
