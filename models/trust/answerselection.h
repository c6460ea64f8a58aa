// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "models/records/trend.h"
#include "models/store/scorecolumns.h"

namespace trustbilanz::trust {

/// One batch made ready for a view: every question about a row is a look into a table by the code
/// of a column.
struct PreparedPart {
    /// Codes of rows that count. Conditions that allow every code are left out.
    struct Condition {
        const PackedColumn* codes = nullptr;
        std::vector<std::uint8_t> allowed; ///< by code, 0 or 1
        /// Codes to compare with, where they are fewer than a table is worth; those that do not
        /// count (`areRefused`) or those that do.
        std::vector<std::uint8_t> compared = {};
        bool areRefused = false;

        /// Clears the marks of rows from `first` that do not count.
        void narrow(std::span<std::uint8_t> marks, size_t first) const;

        /// Hands function a test of row numbers that is made for the width of the codes.
        template<class Function>
        void visit(Function&& function) const
        {
            codes->visit([&](auto of) {
                function([codes = of.data(), allowed = this->allowed.data()](size_t row) {
                    return allowed[codes[row]];
                });
            });
        }
    };

    std::shared_ptr<const ScorePart> part;
    bool bridged = false; ///< answers are moved to a later scale
    std::vector<double> answers; ///< by score code
    std::vector<double> weights; ///< by weight code; empty = every answer weighs 1
    std::vector<Condition> conditions;
    const PackedColumn* groupCodes = nullptr; ///< nullptr: all rows are of groups.front()
    std::vector<std::uint32_t> groups; ///< group by code
};

/// Batches whose answers are looked at as one group.
struct BatchGroup {
    QString name;
    std::vector<int> batches;
};

/// Which answers of which batches a view looks at, and in which group each falls.
class AnswerSelection
{
public:
    /// Error::BadOption naming a segment that the scores do not have.
    static Result<AnswerSelection> prepare(const ScoreColumns& scores, const TrendView& view,
                                           const ScaleShifts& shifts = {});
    /// All answers of some batches, without filters.
    static AnswerSelection ofBatches(const ScoreColumns& scores,
                                     std::span<const BatchGroup> groups);

    const std::vector<PreparedPart>& parts() const { return m_parts; }
    /// Scale of PreparedPart::answers. Where all batches share one, answers stay on it, because
    /// whole numbers add exactly; otherwise they are index values.
    const ScoreScale& scale() const { return m_scale; }
    bool isWeighted() const { return m_weighted; }
    size_t groupCount() const { return m_groupNames.size(); }
    /// Value of `by`; none = everyone.
    const std::optional<QString>& groupName(size_t group) const { return m_groupNames[group]; }

private:
    std::vector<PreparedPart> m_parts;
    ScoreScale m_scale;
    bool m_weighted = false;
    std::vector<std::optional<QString>> m_groupNames;
};

/// Customers [first, end) by their code.
struct CustomerRange {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    bool everyone = false; ///< there are no others
    std::uint32_t size() const { return end - first; }
};

/// Accepted rows of one batch in a range of days, ordered by group, then by row.
class SelectedRows
{
public:
    void select(const PreparedPart& part, Day from, Day to, const CustomerRange& customers,
                size_t groupCount);
    std::span<const std::uint32_t> ofGroup(size_t group) const;

private:
    void mark(const PreparedPart& part, size_t first, size_t count, const CustomerRange& customers);
    void acceptMarked(size_t first);
    template<class RowAt>
    void sortByGroup(const PreparedPart& part, size_t groupCount, RowAt rowAt);

    std::vector<std::uint8_t> m_marks; ///< of the rows that are looked at, 1 = accepted
    std::vector<std::uint32_t> m_rows; ///< never shrinks; the first m_count are accepted
    size_t m_count = 0;
    std::vector<std::uint32_t> m_sorted; ///< the same by group
    std::vector<size_t> m_ends; ///< by group
};

} // namespace trustbilanz::trust
