// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"
#include "models/records/result.h"

#include <optional>
#include <string_view>
#include <vector>

namespace trustbilanz::importers {

/// How the numbers of one column are written. Comes from the file and the plan, never from a
/// locale.
struct NumberReading {
    enum class Grouping { None, Point, Comma, Space, Apostrophe, Any };
    char decimal = '.';
    Grouping grouping = Grouping::Any; ///< Any = whatever is not the decimal sign
    /// Set while no cell was seen on which point and comma differ: the first such cell decides.
    bool isOpen = false;
};

/// How numbers are written that were numbers in their source.
inline constexpr NumberReading kTypedNumber {'.', NumberReading::Grouping::None, false};

/// The number in a cell, or nothing. Groups hold exactly three digits, the first one to three and
/// no leading zero; "inf" and "nan" are no numbers; "1e3" is.
std::optional<double> readNumber(std::string_view cell, const NumberReading& reading);
/// Whether the cell means something else with the other decimal sign.
bool readsDifferently(std::string_view cell, const NumberReading& reading);
/// The grouping sign that a readable cell uses: "point", "comma", "space", "apostrophe" or empty.
QString groupingIn(std::string_view cell, const NumberReading& reading);
/// Cell without spaces and tabs around it.
inline std::string_view trimmed(std::string_view cell)
{
    const auto isBlank = [](char byte) { return byte == ' ' || byte == '\t'; };
    while (!cell.empty() && isBlank(cell.front()))
        cell.remove_prefix(1);
    while (!cell.empty() && isBlank(cell.back()))
        cell.remove_suffix(1);
    return cell;
}

/// A reading as the plan declares it; empty parts stay to be found out.
struct DeclaredNumbers {
    static Result<DeclaredNumbers> from(const ImportPlan& plan);
    std::vector<NumberReading> candidates; ///< one = declared, two = point and comma
};

/// Which of two readings the numbers of a column support.
class NumberEvidence
{
public:
    explicit NumberEvidence(std::vector<NumberReading> candidates);

    void look(std::string_view cell);
    /// Whether one reading leads.
    bool isDecided() const;
    /// Whether the column means the same either way so far.
    bool isOpen() const { return !isDecided() && !m_differing; }
    /// Whether two readings understand equally many cells and differ on one.
    bool isAmbiguous() const { return !isDecided() && m_differing; }
    /// First cell that has two meanings.
    const std::optional<QString>& differingCell() const { return m_differing; }
    NumberReading reading() const;
    QString decimal() const; ///< "point" or "comma"
    QString thousands() const; ///< sign seen, or empty
    const std::vector<NumberReading>& candidates() const { return m_candidates; }

private:
    size_t best() const;

    std::vector<NumberReading> m_candidates;
    std::vector<qint64> m_understood;
    std::vector<QString> m_grouping;
    std::optional<QString> m_differing;
};

QString decimalId(const NumberReading& reading);
/// Shortest text that reads back as the same double, with a point.
QString numberText(double number);

} // namespace trustbilanz::importers
