// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace trustbilanz {

class NumberField;

/// Input fields in columns, each with its label above it, so that long German labels have room.
class FieldGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldGrid(int columns, QWidget* parent = nullptr);
    /// Adds the field in the next place; the label is its buddy and names it for screen readers.
    QLabel* add(QWidget* field);
    /// With a slider below the field.
    QLabel* addWithSlider(NumberField* field);
    /// Sets what stands above the field and its spoken name.
    static void setLabel(QLabel* label, const QString& text);

private:
    QGridLayout* m_layout;
    int m_columns;
    int m_count = 0;
};

} // namespace trustbilanz
