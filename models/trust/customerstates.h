// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/categories.h"
#include "models/trust/answerselection.h"

namespace trustbilanz::trust {

/// Where willingness to share stands in the columns.
struct WillingnessColumns {
    QString name; ///< of a segment or driver; empty = nowhere
    bool isDriver = false;
};

/// The segment or driver that the rules name; without a name the first that tells of willingness.
/// Error::BadOption (UnknownSegment) for a name that is neither.
Result<WillingnessColumns> findWillingness(const ScoreColumns& scores, const CategoryRules& rules);

/// The category of a customer over some days.
struct CustomerState {
    std::uint32_t customer = 0; ///< code
    std::uint8_t category = 0;
    double weight = 1; ///< mean weight of the answers
    double trust = 0; ///< index
};

/// Sorts the customers of a view into categories: trust is the customer's mean of the days,
/// willingness the latest known word of the days, or the mean of a driver. Made to be used for one
/// range after the other.
class CustomerStates
{
public:
    CustomerStates(const ScoreColumns& scores, const AnswerSelection& selection,
                   const WillingnessColumns& willingness, const CategoryRules& rules);

    /// Everyone who answered in the range, in the order of first answers.
    std::vector<CustomerState> between(Day from, Day to);

private:
    /// How a part tells of willingness.
    struct Source {
        const PackedColumn* codes = nullptr;
        std::vector<Willingness> words; ///< by code of the segment
        std::vector<double> answers; ///< index by code of the driver
    };
    struct Sums {
        double answers = 0;
        double weight = 0;
        double driver = 0;
        double driverWeight = 0;
        std::uint32_t count = 0;
        std::uint16_t day = 0; ///< of the latest known word
        Willingness word = Willingness::NotKnown;
    };
    Source sourceOf(const ScoreColumns& scores, const ScorePart& part,
                    const WillingnessColumns& willingness) const;
    void add(const PreparedPart& part, const Source& source, std::span<const std::uint32_t> rows);
    void addWillingness(Sums& sums, const Source& source, std::uint32_t code, std::uint16_t day,
                        double weight) const;
    CustomerState stateOf(std::uint32_t customer) const;
    Willingness willingnessOf(const Sums& sums) const;

    const AnswerSelection& m_selection;
    CategoryRules m_rules;
    CustomerRange m_customers;
    std::vector<Source> m_sources; ///< by part
    std::vector<Sums> m_sums; ///< by customer
    std::vector<std::uint32_t> m_answered; ///< customers with sums
};

} // namespace trustbilanz::trust
