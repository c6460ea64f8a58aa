// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rangechip.h"

#include "widgets/chip.h"
#include "widgets/filterpopups.h"
#include "widgets/text.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <array>
#include <span>

namespace trustbilanz {

namespace {
constexpr size_t kMostIncidents = 15;
constexpr qsizetype kLongestTitle = 40; ///< letters of an incident's title
constexpr int kMenuGap = 4;
constexpr std::array kPresets {RangePreset::AllData,      RangePreset::Last30Days,
                               RangePreset::Last90Days,   RangePreset::Last12Months,
                               RangePreset::Last24Months, RangePreset::ThisYear,
                               RangePreset::YearBefore,   RangePreset::Custom};

std::optional<Day> dayOf(const IncidentRow& row)
{
    const auto date = row.assessed.incident.effectiveDate();
    return date ? std::optional(date->anchor()) : std::nullopt;
}

/// Incidents of the brand that data follow, newest first.
std::vector<IncidentRow> startsIn(const Snapshot& snapshot)
{
    std::vector<IncidentRow> rows = incidentRows(snapshot.incidents, snapshot.trend);
    std::erase_if(rows, [&](const IncidentRow& row) {
        const std::optional<Day> day = dayOf(row);
        return row.assessed.incident.owner == Owner::Other || !day
            || *day >= snapshot.lastDay.value_or(*day);
    });
    std::ranges::stable_sort(rows, std::ranges::greater(), dayOf);
    return rows;
}

QString shortTitle(const Incident& incident)
{
    const QString title = incident.title.isEmpty() ? incident.id : incident.title;
    return title.size() <= kLongestTitle ? title
                                         : title.left(kLongestTitle).trimmed() + QChar(0x2026);
}
} // namespace

RangeChip::RangeChip(QWidget* parent)
    : QPushButton(parent)
    , m_popup(new RangePopup(this))
{
    setUpChip(*this, "range");
    connect(m_popup, &RangePopup::chosen, this, [this](Day first, Day last) {
        emit chosen({first, last});
    });
    connect(this, &QPushButton::clicked, this,
            [this] { makeMenu()->popup(mapToGlobal(QPoint(0, height() + kMenuGap))); });
    retranslate();
}

void RangeChip::showSnapshot(const Snapshot& snapshot)
{
    m_view = snapshot.trend.view;
    m_lastDay = snapshot.lastDay;
    m_from = snapshot.trend.from;
    m_to = snapshot.trend.to;
    m_incidents = startsIn(snapshot);
    showTexts();
}

void RangeChip::retranslate()
{
    m_popup->retranslate();
    showTexts();
}

void RangeChip::showTexts()
{
    const QString name = rangeName();
    const QString days = tr("%1 to %2").arg(text::date(m_from), text::date(m_to));
    setChipText(*this, name, ChipSign::Opens);
    setChipName(*this, tr("Range"), name == days ? days : name + QStringLiteral(", ") + days);
    setToolTip(tr("All pages show %1. Dragging over a chart, or Shift with the arrow keys and "
                  "Enter, narrows the range.")
                   .arg(days));
}

QMenu* RangeChip::makeMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    for (const RangePreset preset : kPresets) {
        if (preset == RangePreset::Custom && !m_incidents.empty())
            addIncidents(*menu, *group);
        addPreset(*menu, *group, preset);
    }
    return menu;
}

void RangeChip::addPreset(QMenu& menu, QActionGroup& group, RangePreset preset)
{
    const RangePreset current = m_lastDay ? presetOf(m_view, *m_lastDay) : RangePreset::AllData;
    QAction* action = menu.addAction(presetName(preset));
    action->setCheckable(true);
    action->setChecked(preset == current && !sinceIncident());
    group.addAction(action);
    connect(action, &QAction::triggered, this, [this, preset] { choose(preset); });
}

void RangeChip::addIncidents(QMenu& menu, QActionGroup& group)
{
    QMenu* since = menu.addMenu(tr("Since an incident"));
    const IncidentRow* current = sinceIncident();
    for (const IncidentRow& row :
         std::span(m_incidents).first(std::min(kMostIncidents, m_incidents.size()))) {
        QAction* action
            = since->addAction(incidentName(row).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(&row == current);
        group.addAction(action);
        connect(action, &QAction::triggered, this, [this, day = dayOf(row)] {
            emit chosen({day, std::nullopt});
        });
    }
}

void RangeChip::choose(RangePreset preset)
{
    if (preset == RangePreset::Custom)
        return m_popup->open(this, m_from, m_to);
    emit chosen(rangeOf(preset, m_lastDay.value_or(0)));
}

/// The incident that the shown range starts with, unless the range has a name without it.
const IncidentRow* RangeChip::sinceIncident() const
{
    if (!m_lastDay || m_view.to || presetOf(m_view, *m_lastDay) != RangePreset::Custom)
        return nullptr;
    const auto found = std::ranges::find(m_incidents, m_view.from, dayOf);
    return found == m_incidents.end() ? nullptr : &*found;
}

QString RangeChip::rangeName() const
{
    if (const IncidentRow* row = sinceIncident())
        return tr("Since “%1”").arg(shortTitle(row->assessed.incident));
    const RangePreset preset = m_lastDay ? presetOf(m_view, *m_lastDay) : RangePreset::AllData;
    return preset == RangePreset::Custom ? tr("%1 to %2").arg(text::date(m_from), text::date(m_to))
                                         : presetName(preset);
}

/// "2 · Outage, 18 Mar 2025"; without a number outside the shown range.
QString RangeChip::incidentName(const IncidentRow& row) const
{
    const QString name = tr("%1, %2", "incident and its date")
                             .arg(shortTitle(row.assessed.incident),
                                  text::date(row.assessed.incident.effectiveDate()));
    return row.number ? text::count(*row.number) + QStringLiteral(" · ") + name : name;
}

QString RangeChip::presetName(RangePreset preset) const
{
    const Day last = m_lastDay.value_or(0);
    switch (preset) {
    case RangePreset::AllData:
        return tr("All data");
    case RangePreset::Last30Days:
        return tr("Last %n day(s)", nullptr, 30);
    case RangePreset::Last90Days:
        return tr("Last %n day(s)", nullptr, 90);
    case RangePreset::Last12Months:
        return tr("Last %n month(s)", nullptr, 12);
    case RangePreset::Last24Months:
        return tr("Last %n month(s)", nullptr, 24);
    case RangePreset::ThisYear:
        return text::period(periodStart(last, Interval::Year), Interval::Year);
    case RangePreset::YearBefore:
        return text::period(periodStart(periodStart(last, Interval::Year) - 1, Interval::Year),
                            Interval::Year);
    case RangePreset::Custom:
        return tr("From … to …");
    }
    return {};
}

} // namespace trustbilanz
