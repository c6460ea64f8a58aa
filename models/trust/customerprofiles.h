// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trust/answerselection.h"

#include <functional>

namespace trustbilanz::trust {

/// What one customer answered on average over a range of days.
struct CustomerProfile {
    std::uint32_t customer = 0; ///< code
    double weight = 1; ///< mean weight of the answers
    double score = 0; ///< index, 0 to 100
    std::span<const double> drivers; ///< index, 0 to 100; NaN = not answered
};

/// The profiles of a view's customers, block by block of their codes: memory stays small, and
/// neither order nor result depends on the number of threads.
class CustomerProfiles
{
public:
    CustomerProfiles(const ScoreColumns& scores, const AnswerSelection& selection,
                     QStringList drivers, Day from, Day to);

    size_t blocks() const;
    /// Calls visit for every customer of the block who answered the score, in the order of codes.
    void visit(size_t block, const std::function<void(const CustomerProfile&)>& visit) const;

private:
    /// Where a part holds the answers to a driver.
    struct Source {
        const PackedColumn* codes = nullptr; ///< nullptr: the part did not ask
        std::vector<double> answers; ///< index by code
    };
    class Sums;

    const AnswerSelection& m_selection;
    QStringList m_drivers;
    Day m_from;
    Day m_to;
    std::uint32_t m_customers;
    std::vector<std::vector<Source>> m_sources; ///< by part, then driver
};

} // namespace trustbilanz::trust
