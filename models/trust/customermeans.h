// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trust/answerselection.h"

namespace trustbilanz::trust {

/// What the customers of one group answered on average, in the order of their first answers.
struct GroupMeans {
    std::vector<double> means; ///< 0 to 100, one per customer
    std::vector<double> weights; ///< mean weight of each customer's answers; empty without weights
    size_t answers = 0;
    bool bridged = false; ///< any answer is moved to a later scale

    void clear();
    void append(const GroupMeans& other);
};

/// Averages the answers of one group customer by customer. Made to be used again and again: a
/// look into one array of customers finds where a customer's sums lie in short arrays, which are
/// filled in the order of first answers; nothing has to be cleared between groups.
class CustomerMeans
{
public:
    CustomerMeans(const CustomerRange& customers, const ScoreScale& scale, bool weighted);

    void add(const PreparedPart& part, std::span<const std::uint32_t> rows);
    /// The same for rows that follow each other; end is not one of them.
    void add(const PreparedPart& part, size_t first, size_t end);
    /// Appends the means of what was added and starts anew.
    void finish(GroupMeans& into);

private:
    struct Sums {
        double answers = 0; ///< sum of weight x answer
        double weight = 0; ///< sum of weights; without weights the number of answers
    };
    template<class RowAt>
    void addRows(const PreparedPart& part, size_t count, RowAt rowAt);
    template<class RowAt>
    void addPlain(const PreparedPart& part, size_t count, RowAt rowAt);
    template<class Customers, class Code, class RowAt>
    void addAnswers(const double* answers, Customers customers, const Code* codes, size_t count,
                    RowAt rowAt);
    template<class RowAt>
    void addWeighted(const PreparedPart& part, size_t count, RowAt rowAt);
    void makeRoom(size_t rows);
    void finishPlain(double* means) const;
    void startAnew();

    CustomerRange m_customers;
    ScoreScale m_scale;
    bool m_weighted;
    /// By customer: m_first + position in the sums. What is below m_first is of an earlier group.
    std::vector<std::uint32_t> m_slots;
    std::uint32_t m_first = 1;
    std::uint32_t m_used = 0;
    size_t m_answers = 0;
    std::vector<Sums> m_sums; ///< the one behind the used ones is zero
    std::vector<std::uint32_t> m_counts; ///< answers; with weights only, as m_sums
};

} // namespace trustbilanz::trust
