// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/importreport.h"

#include <algorithm>
#include <iterator>

namespace trustbilanz {

std::vector<ImportBatch> batchesOverlapping(const std::vector<ImportBatch>& batches,
                                            const ImportBatch& undone)
{
    std::vector<ImportBatch> overlapping;
    std::ranges::copy_if(batches, std::back_inserter(overlapping), [&](const ImportBatch& batch) {
        return batch.kind == undone.kind && batch.id > undone.id && batch.equal > 0;
    });
    return overlapping;
}

} // namespace trustbilanz
