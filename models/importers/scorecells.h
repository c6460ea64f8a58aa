// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/columnreadings.h"
#include "models/importers/issuelog.h"
#include "models/importers/shortnumber.h"
#include "models/importers/textkey.h"
#include "models/importers/utf8.h"

#include <array>

namespace trustbilanz::importers {

/// A number column of a score file with the scale its answers are given on.
struct ScoreNumber {
    enum class Role { Score, Weight, Driver };
    MappedColumn column;
    Role role = Role::Score;
    QString name; ///< of a driver
    ScoreScale scale; ///< of a score or driver
    NumberReading reading;
};

/// Where the fields of a plan stand in a file.
struct ScoreMapping {
    /// Refuses plans that miss a field, a column or a scale.
    static Result<ScoreMapping> from(const ImportPlan& plan, const QStringList& header);

    size_t columns = 0;
    size_t customer = 0;
    size_t date = 0;
    std::vector<ScoreNumber> numbers; ///< the score, then the weight if any, then drivers
    std::vector<MappedColumn> segments;

    bool hasWeight() const
    {
        return numbers.size() > 1 && numbers[1].role == ScoreNumber::Role::Weight;
    }
    std::vector<MappedColumn> numberColumns() const;
    /// Whether the column of customer ids is to be stored as something else too.
    bool showsCustomers() const;
    /// 1-based position of a field's column, 0 = not mapped.
    int positionOf(const QString& field) const;
};

/// A cell and its key, made once for check and dictionary.
struct KeyedCell {
    std::string_view text;
    TextKey key;

    /// Without the blanks around it.
    static KeyedCell of(std::string_view cell)
    {
        const std::string_view text = trimmed(cell);
        return {text, TextKey::of(text)};
    }
    bool isUtf8() const { return (key.holdsAll() && key.isAscii()) || importers::isUtf8(text); }
};

/// One answer as read; views end with the row they come from.
struct ScoreRow {
    KeyedCell customer;
    PartialDate date;
    std::array<double, 2 + kMostDrivers> numbers {}; ///< as in ScoreMapping::numbers
    std::array<KeyedCell, kMostSegments> segments;
};

/// Turns rows of cells into answers, notes what is wrong with them. The readings must outlive it.
class ScoreCells
{
public:
    ScoreCells(const ScoreMapping& mapping, const ColumnReadings& readings, const ImportPlan& plan,
               IssueLog& issues);

    /// False where the row is left out.
    bool read(CsvRow& cells, ScoreRow& row);

    // For cells of plain rows (CsvGrid). They note no issue: a row with a cell that is not plain
    // is left to read().

    /// A day that needs no remark; `key` is that of the cell.
    std::optional<PartialDate> plainDate(std::string_view cell, const TextKey& key);
    /// A number that is accepted, or what stands for an empty cell.
    std::optional<double> plainNumber(std::string_view cell, size_t index);
    /// Reads numbers of which plainNumber() depends on nothing but the way they are written.
    ShortNumbers shortNumbers(size_t index) const
    {
        const NumberReading& reading = m_mapping.numbers[index].reading;
        return {reading.decimal, !m_hasLabels, !reading.isOpen};
    }
    size_t numberPosition(size_t index) const { return m_mapping.numbers[index].column.position; }

    /// Set by a cell that only a look at the whole file can decide on (ColumnReadings).
    bool needsWholeFile() const { return m_needsWholeFile; }

private:
    bool readShape(const CsvRow& cells);
    bool readCustomer(CsvRow& cells, ScoreRow& row);
    bool readDate(CsvRow& cells, ScoreRow& row);
    bool readDateCell(std::string_view cell, qint64 line, ScoreRow& row);
    bool readNumbers(CsvRow& cells, ScoreRow& row);
    bool readEmpty(const ScoreNumber& number, qint64 line, double& value);
    bool giveUp(const ScoreNumber& number, qint64 line, IssueKind issue, double& value);
    bool readSegments(CsvRow& cells, ScoreRow& row);
    std::optional<IssueKind> numberIssue(std::string_view cell, size_t index, double& value);
    std::optional<IssueKind> readNumber(std::string_view cell, size_t index, double& value);
    bool reject(qint64 line, const QString& field, IssueKind kind);

    struct KnownDate {
        TextKey text;
        PartialDate date;
    };
    static constexpr size_t kKnownDates = 1024;

    ScoreMapping m_mapping;
    const ColumnReadings& m_readings;
    DateReader m_dates;
    const ImportPlan& m_plan;
    IssueLog& m_issues;
    std::vector<KnownDate> m_knownDates; ///< answers of one day repeat its text
    bool m_hasLabels = false;
    bool m_needsWholeFile = false;
};

} // namespace trustbilanz::importers
