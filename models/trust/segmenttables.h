// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trust/celltables.h"

#include <QStringList>

namespace trustbilanz::trust {

/// What ShownGroups asks of the data: the tables of some segments on the days down to a level. They
/// do not depend on the values that a filter leaves, and are most of the work; who keeps them for
/// the next view gets it sooner.
class SegmentTables
{
public:
    SegmentTables(const ScoreColumns& scores, const QStringList& segments, DayTree days,
                  int smallestGroup);
    SegmentTables(const SegmentTables&) = delete;
    SegmentTables& operator=(const SegmentTables&) = delete;

    /// Made for a view of some scores.
    static std::shared_ptr<const SegmentTables> make(const ScoreColumns& scores,
                                                     const TrendView& view, int smallestGroup);
    /// The same for the days of the view alone, without those around them.
    static std::shared_ptr<const SegmentTables>
    makeWindow(const ScoreColumns& scores, const TrendView& view, int smallestGroup);
    /// Whether they tell about a view what those made for it would.
    bool fit(const ScoreColumns& scores, const TrendView& view, int smallestGroup) const;

    const DayTree& tree() const { return m_tree; }
    const std::vector<SegmentAxis>& axes() const { return m_axes; }
    /// None where no cell is small: then nothing has to be hidden.
    const std::optional<CellTables>& cells() const { return m_cells; }

private:
    SegmentTables(const ScoreColumns& scores, const QStringList& segments, DayTree days,
                  int smallestGroup, const GroupCensus& census);

    QStringList m_segments;
    int m_smallestGroup;
    std::vector<std::shared_ptr<const ScorePart>> m_parts;
    DayTree m_tree; ///< m_cells refer to it
    std::vector<SegmentAxis> m_axes;
    std::optional<CellTables> m_cells;
};

/// What a view chooses of one segment: the values its filters leave.
struct SegmentChoice {
    QString segment;
    std::vector<std::uint8_t> allowed; ///< by index into ScoreColumns::segmentValues()
};
/// The segments a view asks about; a filter that leaves every value asks nothing.
std::vector<SegmentChoice> segmentChoices(const ScoreColumns& scores, const TrendView& view);

} // namespace trustbilanz::trust
