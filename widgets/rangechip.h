// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"
#include "widgets/rangepresets.h"
#include "widgets/tables.h"

#include <QPushButton>

class QActionGroup;
class QMenu;

namespace trustbilanz {

class RangePopup;

/// Says in words which days are shown, and opens what else can be: ranges with a name, since an
/// incident, and days of one's own, typed or from a calendar.
class RangeChip final : public QPushButton
{
    Q_OBJECT
public:
    explicit RangeChip(QWidget* parent = nullptr);
    void showSnapshot(const Snapshot& snapshot);
    void retranslate();
    /// "Last 12 months", "Since “Outage”", "1 Jan 2024 to 5 May 2024".
    QString rangeName() const;
    /// What can be chosen now; the caller opens it.
    QMenu* makeMenu();

signals:
    void chosen(const trustbilanz::DateRange& range);

private:
    QString presetName(RangePreset preset) const;
    QString incidentName(const IncidentRow& row) const;
    const IncidentRow* sinceIncident() const;
    void addPreset(QMenu& menu, QActionGroup& group, RangePreset preset);
    void addIncidents(QMenu& menu, QActionGroup& group);
    void choose(RangePreset preset);
    void showTexts();

    RangePopup* m_popup;
    TrendView m_view;
    std::vector<IncidentRow> m_incidents; ///< that a range can start with, newest first
    std::optional<Day> m_lastDay;
    Day m_from = 0; ///< of the range that is shown
    Day m_to = 0;
};

} // namespace trustbilanz
