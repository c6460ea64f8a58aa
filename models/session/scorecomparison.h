// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <vector>

namespace trustbilanz::session {

/// How the answers of a source relate to what is stored. An answer's identity is (customer, day,
/// occurrence); content is the score as an index value, the weight, the segments and the drivers.
/// Several answers of a customer on a day are compared whatever their order: an answer with equal
/// content is that one, and only what is left on both sides is paired in file order, as changed.
struct ScoreComparison {
    std::vector<std::uint32_t> added; ///< rows of the source, ascending
    std::vector<std::uint32_t> changed; ///< rows of the source, ascending
    std::vector<store::ReplacedRow> stored; ///< counterpart of every changed row, same order
    qint64 equal = 0;
};

/// Nothing where progress said to stop.
std::optional<ScoreComparison> compareScores(const ScorePart& source, const ScoreColumns& stored,
                                             const std::vector<store::RowPlace>& replacements,
                                             const Progress& progress = {});

} // namespace trustbilanz::session
