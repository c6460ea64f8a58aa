// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QCoreApplication>

#include <span>
#include <vector>

namespace trustbilanz::tables {

/// Which page of the help says how the figures of a column are made.
struct ColumnMethod {
    const char* column; ///< id
    const char* method;
};
/// Header data: the method of a column, if it has one.
inline constexpr int kMethodRole = Qt::UserRole + 1;

/// A table model whose columns are rows of a constant table: title and value. The value for
/// Qt::UserRole sorts; the text for Qt::DisplayRole is made by the delegate function of the
/// widget layer, so that numbers and dates follow the language.
template<class Record>
class RecordTable : public QAbstractTableModel
{
public:
    struct Column {
        const char* id; ///< stable, for exports and tests
        const char* title; ///< translated at the moment of display
        QVariant (*value)(const Record&); ///< plain value, sorts; invalid = not known
        QString (*text)(const Record&); ///< as shown; nullptr = value as it is
        bool isNumber;
    };

    RecordTable(const char* context, std::span<const Column> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_context(context)
        , m_columns(columns)
    {
    }

    RecordTable(const char* context, std::span<const Column> columns,
                std::span<const ColumnMethod> methods, QObject* parent = nullptr)
        : RecordTable(context, columns, parent)
    {
        m_methods = methods;
    }

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_records.size());
    }

    int columnCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column& column = m_columns[size_t(index.column())];
        const Record& record = m_records[size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return column.text ? QVariant(column.text(record)) : column.value(record);
        case Qt::UserRole:
            return column.value(record);
        case Qt::TextAlignmentRole:
            return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column& column = m_columns[size_t(section)];
        if (role == Qt::DisplayRole)
            return QCoreApplication::translate(m_context, column.title);
        if (role == Qt::TextAlignmentRole)
            return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (role == kMethodRole)
            return methodOf(column);
        return {};
    }

    const std::vector<Record>& records() const { return m_records; }
    void setRecords(std::vector<Record> records)
    {
        beginResetModel();
        m_records = std::move(records);
        endResetModel();
    }

    const Record& record(int row) const { return m_records[size_t(row)]; }

    /// After a change of language.
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    QVariant methodOf(const Column& column) const
    {
        for (const ColumnMethod& row : m_methods) {
            if (QLatin1String(row.column) == QLatin1String(column.id))
                return QString::fromLatin1(row.method);
        }
        return {};
    }

    const char* m_context;
    std::span<const Column> m_columns;
    std::span<const ColumnMethod> m_methods;
    std::vector<Record> m_records;
};

} // namespace trustbilanz::tables
