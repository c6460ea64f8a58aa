// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/trendcomparison.h"

#include "models/session/ask.h"
#include "models/session/snapshotbuilder.h"
#include "widgets/card.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/choicebutton.h"
#include "widgets/tables.h"
#include "widgets/text.h"

#include <QToolButton>

#include <algorithm>

namespace trustbilanz {

using charts::ComparedWith;

namespace {
constexpr int kFirstIncident = int(ComparedWith::BeforeIncident); ///< of the choices

const MicroPoint* firstKnown(const Trend& trend)
{
    const auto known = std::ranges::find_if(
        trend.micro, [](const MicroPoint& point) { return point.mean && !point.hidden; });
    return known == trend.micro.end() ? nullptr : &*known;
}
} // namespace

TrendComparison::TrendComparison(session::Session& session, Card& card,
                                 std::function<void()> changed)
    : QObject(&card)
    , m_session(session)
    , m_changed(std::move(changed))
    , m_button(card.addAction(QStringLiteral("comparedWith")))
    , m_choice(new ChoiceButton(m_button, [this](int choice) { choose(choice); }))
{
}

std::vector<TrendComparison::NumberedDay> TrendComparison::incidentsOf(const Trend& trend)
{
    std::vector<NumberedDay> incidents;
    for (const IncidentRow& row : numberedIncidents(trend)) {
        const Incident& shown = row.assessed.incident;
        if (const std::optional<PartialDate> date = shown.effectiveDate(); date && row.number)
            incidents.push_back({*row.number, shown.id, date->day});
    }
    return incidents;
}

/// Without the chosen one nothing is compared: its periods would have no name.
void TrendComparison::offerIncidents(const Trend& trend)
{
    std::vector<NumberedDay> incidents = incidentsOf(trend);
    if (incidents == m_incidents)
        return;
    m_incidents = std::move(incidents);
    if (m_with == ComparedWith::BeforeIncident && !incident())
        m_with = ComparedWith::Nothing;
    retranslate();
}

const TrendComparison::NumberedDay* TrendComparison::incident() const
{
    const auto found = std::ranges::find(m_incidents, m_incident, &NumberedDay::id);
    return found == m_incidents.end() ? nullptr : &*found;
}

QString TrendComparison::nameOf(const NumberedDay& before) const
{
    return tr("Before incident %1").arg(text::count(before.number));
}

int TrendComparison::chosen() const
{
    const NumberedDay* before = incident();
    return m_with == ComparedWith::BeforeIncident && before
        ? kFirstIncident + int(before - m_incidents.data())
        : int(m_with);
}

void TrendComparison::choose(int choice)
{
    m_with = ComparedWith(std::min(choice, kFirstIncident));
    if (m_with == ComparedWith::BeforeIncident)
        m_incident = m_incidents[size_t(choice - kFirstIncident)].id;
    m_asked.reset();
    m_before.reset();
    retranslate();
    m_changed();
}

void TrendComparison::ask()
{
    const std::shared_ptr<const Snapshot> snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    offerIncidents(snapshot->trend);
    if (m_with == ComparedWith::Nothing || snapshot == m_asked)
        return;
    m_asked = snapshot;
    m_before.reset();
    const NumberedDay* event = incident();
    m_back = charts::periodsBack(snapshot->trend, m_with, event ? event->disclosed : 0);
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
    if (!firstKnown(*m_before))
        return tr("%1: no answers to compare with").arg(name());
    return tr("%1: pale line, laid over the shown periods; the change is told without an interval")
               .arg(name())
        + reachNote();
}

/// Where the earlier periods reach back behind the data.
QString TrendComparison::reachNote() const
{
    const TrendView& view = m_before->view;
    const MicroPoint* first = firstKnown(*m_before);
    if (!view.from || first->period <= *view.from)
        return {};
    return QStringLiteral(" · ")
        + tr("earlier answers only from %1 on").arg(text::period(first->period, view.interval));
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
    QStringList titles {tr("Not compared"), tr("Periods before"), tr("A year before")};
    for (const NumberedDay& before : m_incidents)
        titles << nameOf(before);
    m_choice->setChoices(tr("Compare with earlier periods"), titles, chosen());
    m_button->setVisible(m_isOffered);
}

QString TrendComparison::name() const
{
    if (const NumberedDay* before = incident(); before && m_with == ComparedWith::BeforeIncident)
        return nameOf(*before);
    return m_with == ComparedWith::YearBefore ? tr("A year before") : tr("Periods before");
}

} // namespace trustbilanz
