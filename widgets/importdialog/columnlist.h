// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"
#include "widgets/importdialog/dropcard.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace trustbilanz {

class NumberField;

/// Columns a user adds under a name of their own, also by dropping them here: segments, or drivers
/// with a scale each.
class ColumnList final : public DropCard
{
    Q_OBJECT
public:
    enum class Kind { Segments, Drivers };
    explicit ColumnList(Kind kind, QWidget* parent = nullptr);
    /// Columns to choose from; rows stay where their column still exists.
    void setHeader(const QStringList& header);
    /// Replaces the rows by those of a plan whose columns are there. Tells nobody.
    void setRows(const ImportPlan& plan);
    /// Adds a column under its own name, unless there are as many as there may be.
    void add(const QString& column);
    void addTo(ImportPlan& plan) const;
    /// What still has to be stated; empty = nothing.
    QString openQuestion() const;

signals:
    void changed();

protected:
    bool takes(const QString& column) const override;
    void take(const QString& column) override;

private:
    struct Row {
        QWidget* widget;
        QLineEdit* name;
        QComboBox* column;
        NumberField* lowest; ///< nullptr for segments
        NumberField* highest;
        QCheckBox* reversed;
    };
    void addRow();
    void appendRow();
    void fillRow(const QString& name, const QString& column,
                 const std::optional<ScoreScale>& scale);
    Row makeRow();
    void addScale(Row& row, QVBoxLayout& layout);
    void removeRow(const QWidget* widget);
    size_t most() const;
    Kind m_kind;
    QStringList m_header;
    std::vector<Row> m_rows;
    QVBoxLayout* m_layout = nullptr;
    QPushButton* m_add;
};

} // namespace trustbilanz
