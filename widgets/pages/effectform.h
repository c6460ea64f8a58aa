// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/effect.h"
#include "models/records/snapshot.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace trustbilanz {

class NumberField;

/// What a before and after looks at: the incident, the periods around it and who was affected.
class EffectForm final : public QWidget
{
    Q_OBJECT
public:
    explicit EffectForm(QWidget* parent = nullptr);
    /// Offers what the snapshot holds and keeps what was chosen, as far as it is still there.
    void showChoices(const Snapshot& snapshot);
    /// Shows which incident was looked at, and whether a season can be asked for.
    void showAnswer(const Effect& effect);
    /// As if the incident were chosen from the list.
    void choose(const QString& incident);
    bool hasIncidents() const { return !m_incidents.empty(); }
    bool hasOwnIncidents() const { return m_hasOwn; }
    /// The choices on the filters of a view; without an incident nobody chose one yet.
    EffectRequest request(const TrendView& view) const;
    void retranslate();

signals:
    void changed();

private:
    void build();
    bool isOffered(const QString& incident) const;
    void showIncidents();
    void showIntervals();
    void showGroups();
    void addGroups(const SegmentInfo& segment);

    QComboBox* m_incident;
    QComboBox* m_affected;
    QComboBox* m_interval;
    NumberField* m_before;
    NumberField* m_after;
    QCheckBox* m_season;
    QList<QLabel*> m_labels;
    std::vector<AssessedIncident> m_incidents; ///< in the order they are offered
    std::vector<SegmentInfo> m_segments;
    bool m_hasOwn = false; ///< counted, with a date
    QString m_chosen; ///< incident; empty = none yet
    std::optional<SegmentFilter> m_group;
    std::vector<Interval> m_intervals; ///< in the order they are offered
    Interval m_chosenInterval = Interval::Month;
    std::optional<Interval> m_pageInterval; ///< the last one of the page, which the form follows
};

} // namespace trustbilanz
