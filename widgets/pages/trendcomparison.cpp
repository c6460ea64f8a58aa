// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/trendcomparison.h"

#include "models/session/ask.h"
#include "models/session/snapshotbuilder.h"
#include "widgets/card.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/choicebutton.h"

#include <QToolButton>

#include <algorithm>

namespace trustbilanz {

using charts::ComparedWith;

TrendComparison::TrendComparison(session::Session& session, Card& card,
                                 std::function<void()> changed)
    : QObject(&card)
    , m_session(session)
    , m_changed(std::move(changed))
    , m_button(card.addAction(QStringLiteral("comparedWith")))
    , m_choice(new ChoiceButton(m_button, [this](int with) { choose(ComparedWith(with)); }))
{
}

void TrendComparison::choose(ComparedWith with)
{
    m_with = with;
    m_asked.reset();
    m_before.reset();
    retranslate();
    m_changed();
}

void TrendComparison::ask()
{
    const std::shared_ptr<const Snapshot> snapshot = m_session.snapshot();
    if (m_with == ComparedWith::Nothing || !snapshot || snapshot == m_asked)
        return;
    m_asked = snapshot;
    m_before.reset();
    m_back = charts::periodsBack(snapshot->trend, m_with);
    const TrendView wanted = charts::viewBefore(snapshot->trend, m_back);
    m_session.ask(
        this,
        [wanted](const session::WorkspaceData& data, const TrendView&, const Progress&) {
            return session::buildTrend(data, wanted);
        },
        [this](const Result<Trend>& before) {
            m_before = before ? *before : Trend();
            m_changed();
        });
}

void TrendComparison::addTo(TimeChart::Content& content, const Trend& shown) const
{
    if (!m_before || m_with == ComparedWith::Nothing)
        return;
    TimeChart::Series series = charts::seriesBefore(shown, *m_before, m_back, name());
    if (series.points.empty())
        return;
    content.series.push_back(std::move(series));
    charts::fitIndexAxis(content);
}

QString TrendComparison::note() const
{
    if (!m_before || m_with == ComparedWith::Nothing || !m_isOffered)
        return {};
    const bool isKnown = std::ranges::any_of(
        m_before->micro, [](const MicroPoint& point) { return point.mean && !point.hidden; });
    return isKnown
        ? tr("%1: pale line, laid over the shown periods; the change is told without an interval")
              .arg(name())
        : tr("%1: no answers to compare with").arg(name());
}

void TrendComparison::setOffered(bool offered)
{
    if (m_isOffered == offered)
        return; // on paper the button is hidden
    m_isOffered = offered;
    m_button->setVisible(offered);
}

void TrendComparison::retranslate()
{
    m_choice->setChoices(tr("Compare with earlier periods"),
                         {tr("Not compared"), tr("Periods before"), tr("A year before")},
                         int(m_with));
    m_button->setVisible(m_isOffered);
}

QString TrendComparison::name() const
{
    return m_with == ComparedWith::YearBefore ? tr("A year before") : tr("Periods before");
}

} // namespace trustbilanz
