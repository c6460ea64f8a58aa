// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/scoreexport.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::session {

namespace {
constexpr size_t kRowsBetweenReports = 65'536;

/// A column whose few different cells are formatted once; millions of rows copy them.
struct CodedCells {
    const PackedColumn* codes = nullptr; ///< nullptr = the first cell in every row
    QByteArrayList cells;

    const QByteArray& at(size_t row) const { return cells[codes ? codes->at(row) : 0]; }
};

template<class Format>
CodedCells numberCells(const NumberColumn* numbers, Format format)
{
    if (!numbers)
        return {nullptr, {format(std::nullopt)}};
    CodedCells coded {&numbers->codes, {}};
    for (const double value : numbers->values)
        coded.cells.append(format(std::isnan(value) ? std::nullopt : std::optional(value)));
    return coded;
}

CodedCells segmentCells(const SegmentColumn* segment, const TableWriter& table)
{
    if (!segment)
        return {nullptr, {table.textCell(QLatin1String(""))}};
    CodedCells coded {&segment->codes, {}};
    for (const std::string& value : segment->values)
        coded.cells.append(table.textCell(QString::fromStdString(value)));
    return coded;
}

const NumberColumn* answersOf(const ScorePart& part, const QString& driver)
{
    const auto found
        = std::find_if(part.drivers.begin(), part.drivers.end(),
                       [&](const DriverColumn& column) { return column.name == driver; });
    return found == part.drivers.end() ? nullptr : &found->answers;
}

class PartExport
{
public:
    PartExport(TableWriter& table, const ScoreColumns& scores, const ScorePart& part)
        : m_table(table)
        , m_scores(scores)
        , m_part(part)
    {
        const auto exact = [&](std::optional<double> value) { return table.numberCell(value); };
        const auto index = [&](std::optional<double> value) {
            return table.numberCell(value ? std::optional(part.scale.toIndex(*value)) : value);
        };
        m_columns.push_back(numberCells(&part.score, exact));
        m_columns.push_back({nullptr, {exact(part.scale.minimum)}});
        m_columns.push_back({nullptr, {exact(part.scale.maximum)}});
        m_columns.push_back(numberCells(&part.score, index));
        for (const QString& name : scores.segmentNames())
            m_columns.push_back(segmentCells(part.segment(name), table));
        m_columns.push_back(part.hasWeights() ? numberCells(&part.weight, exact)
                                              : CodedCells {nullptr, {exact(1.0)}});
        for (const QString& name : scores.driverNames())
            m_columns.push_back(numberCells(answersOf(part, name), exact));
    }

    Result<void> writeRow(size_t row)
    {
        const Pseudonym& customer = m_scores.customers()[m_part.customer[row]];
        m_table.plainText(
            QByteArray::fromRawData(reinterpret_cast<const char*>(customer.data()), customer.size())
                .toHex());
        m_table.formatted(dayCell(row));
        for (const CodedCells& column : m_columns)
            m_table.formatted(column.at(row));
        return m_table.endRow();
    }

private:
    /// Rows come by day: most have the day of the one before.
    const QByteArray& dayCell(size_t row)
    {
        const Day day = m_part.dayAt(row);
        if (m_dayCell.isEmpty() || day != m_day)
            m_dayCell = m_table.dateCell(PartialDate {day, m_part.precision});
        m_day = day;
        return m_dayCell;
    }

    TableWriter& m_table;
    const ScoreColumns& m_scores;
    const ScorePart& m_part;
    std::vector<CodedCells> m_columns;
    Day m_day = 0;
    QByteArray m_dayCell;
};

QStringList columnNames(const ScoreColumns& scores)
{
    QStringList names {QStringLiteral("customer"),  QStringLiteral("date"),
                       QStringLiteral("score"),     QStringLiteral("scale_min"),
                       QStringLiteral("scale_max"), QStringLiteral("index")};
    names += scores.segmentNames();
    names += QStringLiteral("weight");
    names += scores.driverNames();
    return names;
}
} // namespace

Result<void> writeScores(TableWriter& table, const ScoreColumns& scores, const Progress& progress)
{
    auto result = table.begin(columnNames(scores));
    const auto total = qint64(scores.rows());
    for (const auto& part : scores.parts()) {
        PartExport rows(table, scores, *part);
        for (size_t row = 0; result && row < part->rows(); ++row) {
            if (progress && row % kRowsBetweenReports == 0 && !progress(table.rows(), total))
                return failure(Error::Kind::Cancelled);
            result = rows.writeRow(row);
        }
    }
    return result ? table.end() : result;
}

} // namespace trustbilanz::session
