// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "models/session/individual.h"
#include "widgets/card.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/pages/boxeschoice.h"
#include "widgets/pages/keyfigures.h"
#include "widgets/panel.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QBoxLayout>

#include <limits>

namespace trustbilanz {

namespace {
constexpr int kGap = 16;

/// What the cards show beyond the snapshot.
struct Figures {
    Coverage coverage;
    std::optional<PanelSplit> split; ///< none without two ranges to compare
};

void roundCounts(Figures& figures)
{
    trust::roundCounts(figures.coverage);
    trust::roundCounts(figures.split);
}

/// The split over twelve months, or over the last two periods where that has more to say.
Result<std::optional<PanelSplit>> lastSplit(const session::WorkspaceData& data,
                                            const TrendView& view)
{
    std::optional<PanelSplit> found;
    for (const auto comparison :
         {session::Comparison::LastTwelveMonths, session::Comparison::LastPeriods}) {
        const auto ranges = session::comparedRanges(data, view, comparison);
        if (!ranges)
            continue;
        const Result<PanelSplit> split = session::buildPanelSplit(data, view, *ranges);
        if (!split)
            return tl::unexpected(split.error());
        if (!found || (found->hidden && !split->hidden) || (!found->same && split->same))
            found = *split;
    }
    return found;
}

Result<Figures> buildFigures(const session::WorkspaceData& data, const TrendView& view,
                             const Progress&)
{
    const auto coverage = session::buildCoverage(data, view);
    if (!coverage)
        return tl::unexpected(coverage.error());
    const auto split = lastSplit(data, view);
    if (!split)
        return tl::unexpected(split.error());
    return Figures {*coverage, *split};
}

KpiCard* makeCard(const char* stem, const char* method)
{
    auto* card = new KpiCard;
    card->setObjectNames(QLatin1String(stem));
    card->setMethod(QLatin1String(method));
    return card;
}

/// The key figures of individual trust: index, net trust, coverage, and what of the change comes
/// from the same customers.
class IndividualFigures final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(IndividualFigures)
public:
    IndividualFigures(session::Session& session, QWidget* parent)
        : Panel(parent)
        , m_session(session)
        , m_micro(makeCard("individual.micro", "micro-index"))
        , m_net(makeCard("individual.net", "net-trust"))
        , m_coverage(makeCard("individual.coverage", "coverage"))
        , m_same(makeCard("individual.same", "panel-split"))
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(kGap);
        for (KpiCard* card : {m_micro, m_net, m_coverage, m_same})
            row->addWidget(card, 1);
    }

    void showSnapshot(const Snapshot&) override
    {
        m_figures.reset();
        showAgain();
        m_session.ask(this, buildFigures, [this](const Result<Figures>& figures) {
            if (figures)
                m_figures = *figures;
            showAgain();
        });
    }

    QString summary() const override
    {
        QStringList sentences;
        for (const KpiCard* card : {m_micro, m_net, m_coverage, m_same})
            sentences << card->accessibleName() + QLatin1Char('.');
        return sentences.join(QLatin1Char(' '));
    }

protected:
    void retranslate() override { showAgain(); }
    void applyTheme() override { showAgain(); }

private:
    void showAgain()
    {
        const auto snapshot = m_session.snapshotFor(*this);
        if (!snapshot)
            return;
        const Theme& theme = themeOf(palette());
        showMicro(*m_micro, snapshot->trend, theme);
        showNet(snapshot->trend, theme);
        showCoverage(snapshot->trend, theme);
        showSame(snapshot->trend);
    }

    void showNet(const Trend& trend, const Theme& theme)
    {
        KpiCard::Content content;
        content.name = tr("Net trust");
        content.value = text::missing();
        content.note
            = tr("Needs %1 customers in the last period").arg(text::count(2 * trend.smallestGroup));
        content.color = theme.micro;
        content.trend = microLine(trend, [](const MicroPoint& point) {
            return point.net ? std::optional(point.net->value) : std::nullopt;
        });
        const MicroPoint* last
            = trend.macro.empty() ? nullptr : microOn(trend, trend.macro.back().period);
        if (last && last->net) {
            content.value = text::points(last->net->value);
            content.note = netNote(*last, trend);
        }
        m_net->setContent(content);
    }

    static QString netNote(const MicroPoint& point, const Trend& trend)
    {
        const NetTrust& net = *point.net;
        const QString share
            = tr("%1: %3 distrust, %2 trust (index %4)")
                  .arg(text::period(point.period, trend.view.interval),
                       text::percent(net.top.value / 100), text::percent(net.bottom.value / 100),
                       boxesText(trend.view.boxes));
        if (!net.low)
            return share;
        return share + QLatin1Char('\n')
            + tr("%1 interval %2, n = %3")
                  .arg(text::percent(trend.view.confidence), text::range(net.low, net.high),
                       text::count(point.customers));
    }

    void showCoverage(const Trend& trend, const Theme& theme)
    {
        KpiCard::Content content;
        content.name = tr("Coverage");
        content.value = text::missing();
        content.color = theme.mutedText;
        if (m_figures && !m_figures->coverage.points.empty()) {
            for (const CoveragePoint& point : m_figures->coverage.points)
                content.trend << (point.hidden ? std::numeric_limits<double>::quiet_NaN()
                                               : point.value());
            const CoveragePoint& last = m_figures->coverage.points.back();
            content.note = last.hidden ? charts::hiddenText(trend)
                                       : coverageNote(last, trend.view.interval);
            if (!last.hidden)
                content.value = text::percent(last.value() / 100);
        }
        m_coverage->setContent(content);
    }

    QString coverageNote(const CoveragePoint& point, Interval interval) const
    {
        return tr("%1 of %2 customers known by %3 answered in the last %Ln month(s)", nullptr,
                  m_figures->coverage.months)
            .arg(text::count(point.current), text::count(point.known),
                 text::period(point.period, interval));
    }

    void showSame(const Trend& trend)
    {
        KpiCard::Content content;
        content.name = tr("Change in the same customers");
        content.value = text::missing();
        if (m_figures) {
            if (!m_figures->split) {
                content.note = tr("Needs answers in two periods");
            } else if (!m_figures->split->same) {
                content.note
                    = splitNote(*m_figures->split) + QLatin1Char('\n') + charts::hiddenText(trend);
            } else {
                content.value = text::points(m_figures->split->same->change.value);
                content.note = sameNote(*m_figures->split);
            }
        }
        m_same->setContent(content);
    }

    /// "2024 against 2023, few customers"
    static QString splitNote(const PanelSplit& split)
    {
        const QString ranges
            = tr("%1 against %2").arg(text::days(split.second), text::days(split.first));
        QStringList notes {ranges};
        if (split.methodBreak)
            notes << tr("method break");
        if (split.fewAnswers)
            notes << tr("few customers");
        return notes.join(QStringLiteral(", "));
    }

    static QString sameNote(const PanelSplit& split)
    {
        const SameCustomers& same = *split.same;
        QStringList lines {splitNote(split)};
        if (same.change.low)
            lines << tr("%1 interval %2, n = %3")
                         .arg(text::percent(split.confidence),
                              text::range(same.change.low, same.change.high),
                              text::count(same.both));
        lines << tr("Who answered: %1, together %2")
                     .arg(text::points(same.whoAnswered.value), text::points(split.change.value));
        if (same.directions)
            lines << tr("%1 fell, %2 stayed, %3 rose")
                         .arg(text::count(same.directions->down),
                              text::count(same.directions->same), text::count(same.directions->up));
        return lines.join(QLatin1Char('\n'));
    }

    session::Session& m_session;
    std::optional<Figures> m_figures;
    KpiCard* m_micro;
    KpiCard* m_net;
    KpiCard* m_coverage;
    KpiCard* m_same;
};
} // namespace

Panel* makeIndividualFigures(session::Session& session, QWidget* parent)
{
    return new IndividualFigures(session, parent);
}

} // namespace trustbilanz
