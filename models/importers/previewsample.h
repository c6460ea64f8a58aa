// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"

#include <map>
#include <random>

namespace trustbilanz::importers {

/// Chooses the rows of a preview while a source passes by: the first ones, random ones of the rest
/// (the same every time), and some of every kind of problem. Holds no more rows than it shows.
class PreviewSample
{
public:
    /// To be asked once for every row, in order; a wanted row is to be kept at once.
    bool wants(const std::vector<RowIssue>& issues);
    void keep(PreviewRow row);
    /// In the order of the source; the sample is used up.
    std::vector<PreviewRow> takeRows();

private:
    static constexpr std::uint64_t kSeed = 20'170'527; // any number, always the same
    struct Drawn {
        qint64 place = 0;
        PreviewRow row;
    };
    std::optional<size_t> drawSlot();
    bool isSpecimen(const std::vector<RowIssue>& issues);

    std::mt19937_64 m_random {kSeed};
    qint64 m_seen = 0;
    bool m_isKept = false; ///< the row asked for stays, whatever is drawn later
    std::optional<size_t> m_slot; ///< among the drawn, of the row asked for
    std::map<qint64, PreviewRow> m_kept; ///< by place in the source
    std::vector<Drawn> m_drawn;
    std::map<std::pair<IssueKind, QString>, int> m_specimens; ///< rows kept, by kind and field
};

} // namespace trustbilanz::importers
